/** Forty more made cases, asked once before anything was mended to them (25 right), and then mended, too. */
export const SPEAKERS_HELD_OUT = String.raw`
# held out
{Energy Minister Kasimir Holt} said that the gas would last. | Kasimir Holt | person | Energy Minister
{Brig. Gen. Nora Teale} said that the pass was open. | Nora Teale | person | Brig. Gen.
{Bishop Elias Morrow} said that the church would ring its bells. | Elias Morrow | person | Bishop
{Attorney General Vera Lindqvist} said that charges would follow. | Vera Lindqvist | person | Attorney General
{Ostrava River Authority chairman Emil Dacre} said the dam would hold. | Emil Dacre | person | chairman | Ostrava River Authority
{Transport Ministry spokeswoman Hana Brody} said that trains were late. | Hana Brody | person | spokeswoman | Transport Ministry
{Emil Dacre, chairman of the River Authority,} said the dam would hold. | Emil Dacre | person | chairman | River Authority
{Hana Brody, a nurse at Saint Olave Hospital,} said that beds were full. | Hana Brody | person | nurse | Saint Olave Hospital
{Igor Petrenko-Vale, 41, a miner from Garrow,} said that the shaft had flooded. | Igor Petrenko-Vale | person | miner
{Farid Nasser, the group's secretary general,} said that talks would resume. | Farid Nasser | person | secretary general
{Lotte Brenner, who teaches at a school in Garrow,} said that the children were cold. | Lotte Brenner | person
{Nils Aker, an economist at the Bank of Garrow,} said that wages would fall. | Nils Aker | person | economist | Bank of Garrow
Kasimir Holt took office in May. {Holt} said that the gas would last. | Kasimir Holt | person
Energy Minister Kasimir Holt took office in May. {The minister} said that the gas would last. | Kasimir Holt | person | Energy Minister
Brig. Gen. Nora Teale leads the brigade. {She} said that the pass was open. | Nora Teale | person | Brig. Gen.
Kasimir Holt met Vera Lindqvist and Emil Dacre. {Dacre} said the dam would hold. | Emil Dacre | person
“The dam will hold,” Emil Dacre said. Rain fell for a sixth day. “We have checked every gate,” {he} said. | Emil Dacre | person
Hana Brody's father, Karel Brody, was a miner. {Mr. Brody} said that the shaft had flooded. | Karel Brody | person
Hana Brody's father, Karel Brody, was a miner. {Ms. Brody} said that the shaft had flooded. | Hana Brody | person
The sisters Lotte Brenner and Ida Brenner run an inn. {Brenner} said that it was full. | Brenner | person
{The Garrow Miners' Union} said that the shaft had flooded. | Garrow Miners' Union | organisation
{Sainte-Marie Airways} said that all flights were late. | Sainte-Marie Airways | organisation
{The Ministry of Transport} said that trains were late. | Ministry of Transport | organisation
The Ministry of Transport closed two lines. {The ministry} said that trains were late. | Ministry of Transport | organisation
The Garrow Liberation Army (GLA) took the mill. {The GLA} said that it would stay. | Garrow Liberation Army | organisation
{GLA commander Rustam Beke} said that his men would stay. | Rustam Beke | person | commander | GLA
{The city of Garrow} said that the water was clean. | The city of Garrow | organisation
{A GLA spokesman} said that the men would stay. | A GLA spokesman | unnamed | spokesman | GLA
{A spokeswoman for Saint Olave Hospital} said that beds were full. | A spokeswoman for Saint Olave Hospital | unnamed | spokeswoman | Saint Olave Hospital
{Kasimir Holt's deputy} said that the gas would last. | Kasimir Holt's deputy | unnamed | deputy
{A man who gave his name as Rustam} said that the men would stay. | A man who gave his name as Rustam | unnamed
{Three miners} said that the shaft had flooded. | Three miners | group
{A Western diplomat} said that the talks would resume. | A Western diplomat | unnamed | diplomat
{Local media} reported that the shaft had flooded. | Local media | group
{The court documents} say that he took the money. | The court documents | document
{The Garrow Gazette} reported that the shaft had flooded. | Garrow Gazette | organisation
Sergei Volkov spoke on Monday. {Sergey Volkov} said that the pass was open. | Sergei Volkov | person
ENERGY MINISTER KASIMIR HOLT SAID ON MONDAY THAT THE GAS WOULD LAST. {HE} SAID THAT NOBODY WOULD FREEZE. | KASIMIR HOLT | person | ENERGY MINISTER
In Garrow on Friday, {Lotte Brenner} said that the children were cold. | Lotte Brenner | person
Asked by the Garrow Gazette about the dam, {Emil Dacre} said that it would hold. | Emil Dacre | person
`
