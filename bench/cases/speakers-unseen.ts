/** A third list, written after all mending; nothing is mended to it. */
export const SPEAKERS_UNSEEN = String.raw`
# never mended to
{Culture Minister Ottilie Brandt} said that the library would open. | Ottilie Brandt | person | Culture Minister
{Rear Adm. Josef Kline} said that the fleet had sailed. | Josef Kline | person | Rear Adm.
{Deputy governor Milan Sorba} said that the pipes had burst. | Milan Sorba | person | Deputy governor
{Health Ministry official Tessa Wold} said that the vaccine was safe. | Tessa Wold | person | official | Health Ministry
{Milan Sorba, deputy governor of the Delta Province,} said that the pipes had burst. | Milan Sorba | person | deputy governor | Delta Province
{Tessa Wold, an epidemiologist at the Institute of Public Health,} said that the vaccine was safe. | Tessa Wold | person | epidemiologist | Institute of Public Health
{Pavel Rind, who lost both his sons,} said that nobody had come. | Pavel Rind | person
{Old Pavel Rind} said that nobody had come. | Pavel Rind | person
{Greta Holm, 29, a teacher,} said that the school was cold. | Greta Holm | person | teacher
{Yara Sabri, the party's leader,} said that she would not resign. | Yara Sabri | person | leader
Ottilie Brandt opened the library on Sunday. {Brandt} said that it was the first since the war. | Ottilie Brandt | person
Culture Minister Ottilie Brandt opened the library. {The minister} said that it was the first since the war. | Ottilie Brandt | person | Culture Minister
Greta Holm teaches in Sund. Her pupils sit in coats. {She} said that the school was cold. | Greta Holm | person
Milan Sorba blamed the mayor, Pavel Rind. {Rind} said that the pipes were old. | Pavel Rind | person | mayor
Milan Sorba and his sister, Elena Sorba, run the farm. {Ms. Sorba} said that the cows were hungry. | Elena Sorba | person
“The cows are hungry,” said Elena Sorba. Snow lay on the road. “We have hay for two days,” {she} said. | Elena Sorba | person
{The Delta Farmers' Association} said that hay was short. | Delta Farmers' Association | organisation
{The Institute of Public Health} said that the vaccine was safe. | Institute of Public Health | organisation
{Norda Shipping} said that the crew was safe. | Norda Shipping | organisation
{The Free Delta Movement} claimed that it had cut the wire. | Free Delta Movement | organisation
The Free Delta Movement (FDM) cut the wire. {FDM} said that it would do so again. | Free Delta Movement | organisation
{An FDM spokeswoman} said that it would do so again. | An FDM spokeswoman | unnamed | spokeswoman | FDM
{A spokesman for Norda Shipping} said that the crew was safe. | A spokesman for Norda Shipping | unnamed | spokesman | Norda Shipping
{Farmers} said that hay was short. | Farmers | group
{A farmer from Sund} said that hay was short. | A farmer from Sund | unnamed | farmer
{The Sund Observer} wrote that hay was short. | Sund Observer | organisation
{The inquiry's final report} said that the pipes were old. | The inquiry's final report | document
{Prosecutors} said that he had taken the money. | Prosecutors | group
The governor and the mayor met in Sund. {He} said that the pipes were old. | open
CULTURE MINISTER OTTILIE BRANDT OPENED THE LIBRARY. {BRANDT} SAID THAT IT WAS THE FIRST SINCE THE WAR. | OTTILIE BRANDT | person | CULTURE MINISTER
`
