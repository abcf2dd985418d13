/**
 * Made cases of who a source is. Braces mark the source that is asked for; behind the bars stand name, type, role and organisation as
 * an article's reader would fill them in (`-` for none). Written before the engine was asked. All names are invented.
 */
export const SPEAKERS = String.raw`
# titles in front
Harbour Minister {Ada Orlen} said that the port was closed. | Ada Orlen | person | Harbour Minister
{Deputy Interior Minister Joren Falk} said the road would reopen on Friday. | Joren Falk | person | Deputy Interior Minister
{Prime Minister Mira Dostal} told parliament that taxes would not rise. | Mira Dostal | person | Prime Minister
{President Benedikt Solheim} announced that the talks had failed. | Benedikt Solheim | person | President
{Police chief Anton Grebe} said two men had been detained. | Anton Grebe | person | Police chief
{Colonel Tomas Brandl} said that his men had held the bridge. | Tomas Brandl | person | Colonel
{Lt. Gen. Yusuf Karadi} said that the convoy was hit twice. | Yusuf Karadi | person | Lt. Gen.
{Sen. Petra Novik} said she would vote against the bill. | Petra Novik | person | Sen.
{Dr. Lena Quist} said the clinic had run out of oxygen. | Lena Quist | person
{Mr. Redding} said that he had seen nothing. | Redding | person
{Former foreign minister Colm Redding} said the deal was a mistake. | Colm Redding | person | Former foreign minister
{Defence Ministry spokesman Piet Varo} said that nobody was hurt. | Piet Varo | person | spokesman | Defence Ministry
{Lenna Harbour Authority director Selma Hart} said the crane was old. | Selma Hart | person | director | Lenna Harbour Authority
{Orrin Police Department spokeswoman Mei-Lin Tao} said the road was shut. | Mei-Lin Tao | person | spokeswoman | Orrin Police Department
{Vardia's ambassador Rana al-Hadidi} said the visas had been issued. | Rana al-Hadidi | person | ambassador | Vardia
{Tamvorian Foreign Minister Oskar Tillmann} said that the border stays closed. | Oskar Tillmann | person | Tamvorian Foreign Minister
{Justice Chidi Okwuosa} wrote that the law was void. | Chidi Okwuosa | person | Justice
{Chief Inspector Ilse van der Moor} said the search had ended. | Ilse van der Moor | person | Chief Inspector
{Analyst Karl Obrecht} said the price of grain would fall. | Karl Obrecht | person | Analyst
{Mayor Giles Ambrey} said the town would pay for the bridge. | Giles Ambrey | person | Mayor
# titles and bodies behind
{Piet Varo, spokesman for the Vardish Defence Ministry,} said that nobody was hurt. | Piet Varo | person | spokesman | Vardish Defence Ministry
{Lena Quist, a doctor at Orrin General Hospital,} said that eleven people had died. | Lena Quist | person | doctor | Orrin General Hospital
{Karl Obrecht, an analyst with Northgate Research,} said that the price would fall. | Karl Obrecht | person | analyst | Northgate Research
{Selma Hart, director of the Lenna Harbour Authority,} said the crane was old. | Selma Hart | person | director | Lenna Harbour Authority
{Petra Novik, the mayor of Port Halse,} said the ferries would sail. | Petra Novik | person | mayor | Port Halse
{Joren Falk, the deputy interior minister,} said the road would reopen. | Joren Falk | person | deputy interior minister
{Rana al-Hadidi, head of the Tamvorian Red Crescent,} said that food was short. | Rana al-Hadidi | person | head | Tamvorian Red Crescent
{Tomas Brandl, 52, a fisherman from Sorrel Bay,} said that the nets were empty. | Tomas Brandl | person | fisherman
{Mei-Lin Tao, 34,} said that she had lost her house. | Mei-Lin Tao | person
{Anton Grebe, who owns a bakery in Lenna,} said that flour was short. | Anton Grebe | person
{Colm Redding, a professor of law at the University of Kestern,} said the ruling was odd. | Colm Redding | person | professor | University of Kestern
{Chidi Okwuosa, chairman of the Dockers Union,} said the strike would go on. | Chidi Okwuosa | person | chairman | Dockers Union
{Ilse van der Moor, a lawyer for the family,} said that they would appeal. | Ilse van der Moor | person | lawyer
{Oskar Tillmann, the country's foreign minister,} said that the border stays closed. | Oskar Tillmann | person | foreign minister
{Mira Dostal, a resident of Vell,} said that the shelling began at dawn. | Mira Dostal | person | resident
# a surname later
Ada Orlen opened the pier in Lenna on Monday. {Orlen} said that the crane was new. | Ada Orlen | person
Harbour Minister Ada Orlen opened the pier on Monday. {Orlen} said that the crane was new. | Ada Orlen | person | Harbour Minister
Selma Hart, director of the Lenna Harbour Authority, opened the pier. {Ms. Hart} said that it was safe. | Selma Hart | person | director | Lenna Harbour Authority
Ilse van der Moor led the search in Lenna. {Van der Moor} said that it had ended. | Ilse van der Moor | person
Rana al-Hadidi arrived in Vell on Sunday. {Al-Hadidi} said that food was short. | Rana al-Hadidi | person
Gen. Yusuf Karadi visited the front on Sunday. {Karadi} said that the line had held. | Yusuf Karadi | person | Gen.
Karl Obrecht of Northgate Research has followed the market for years. {Obrecht} says that the price will fall. | Karl Obrecht | person
The inquiry heard Colm Redding on Tuesday. {Mr. Redding} said that he had seen nothing. | Colm Redding | person
Dr. Lena Quist runs the ward. {Dr. Quist} said that oxygen was short. | Lena Quist | person
Sir Giles Ambrey resigned on Friday. {Sir Giles} said that he was tired. | Giles Ambrey | person
Mei-Lin Tao lost her house in the flood. {Tao} said that nobody had warned her. | Mei-Lin Tao | person
Benedikt J. Solheim won the vote. {Solheim} said that he would govern for all. | Benedikt J. Solheim | person
Chidi Okwuosa, Jr. spoke first. {Okwuosa} said that the strike would go on. | Chidi Okwuosa, Jr. | person
Petra Novik-Lund left the party in May. {Novik-Lund} said that she would run alone. | Petra Novik-Lund | person
Tomas Brandl met Joren Falk in Vell. {Falk} said that the road would reopen. | Joren Falk | person
# an office leads back
Deputy Harbour Minister Ada Orlen opened the pier. {The minister} said that it was safe. | Ada Orlen | person | Deputy Harbour Minister
Petra Novik, the mayor of Port Halse, opened the pier. {The mayor} said that it was safe. | Petra Novik | person | mayor | Port Halse
President Benedikt Solheim met Foreign Minister Oskar Tillmann. {The president} said that the talks had failed. | Benedikt Solheim | person | President
President Benedikt Solheim met Foreign Minister Oskar Tillmann. {The foreign minister} said that the talks had failed. | Oskar Tillmann | person | Foreign Minister
Col. Tomas Brandl held the bridge for a week. {The colonel} said that his men were tired. | Tomas Brandl | person | Col.
Sen. Petra Novik opposes the bill. {The senator} said that it was badly written. | Petra Novik | person | Sen.
Defence Ministry spokesman Piet Varo briefed reporters in Orrin. {The spokesman} said that nobody was hurt. | Piet Varo | person | spokesman | Defence Ministry
Harbour Minister Ada Orlen met Health Minister Lena Quist. {The minister} said that the port was closed. | The minister | unnamed | minister
Ada Orlen met reporters in Lenna. {The minister} said that the port was closed. | The minister | unnamed | minister
Two senators spoke: Petra Novik and Colm Redding. {The senator} said that the bill was bad. | The senator | unnamed | senator
# he and she
Harbour Minister Ada Orlen opened the pier. {She} said that it was safe. | Ada Orlen | person | Harbour Minister
Piet Varo closed the road at noon. {He} said that the bridge was cracked. | Piet Varo | person
Mr. Falk met Ms. Quist in Vell. {She} said that oxygen was short. | Quist | person
Mr. Falk met Ms. Quist in Vell. {He} said that oxygen was short. | Falk | person
“The road is shut,” Joren Falk said. “It will stay so,” {he} said. | Joren Falk | person
“The road is shut,” said Joren Falk, who met Anton Grebe later. “It will stay so,” {he} added. | Joren Falk | person
Maria Lund told Peter Grebe that the road was shut. {He} said that he knew it. | Peter Grebe | person
Peter Grebe met Paul Falk in Vell on Sunday. {He} said that the road was shut. | open
A woman in a red coat wept at the gate. {She} said that her son was missing. | open
Anna Quist, the mayor, met a farmer. The farmer had lost his barn. {He} said that nobody came. | open
Peter Grebe was asked about his rival, Paul Falk. {He} said that he had nothing to add. | Peter Grebe | person
Susan Quist runs the ward in Orrin. Her brother Paul drives a truck. {She} said that oxygen was short. | Susan Quist | person
“We hid in the cellar,” said Martha Lund, 61. Her neighbour’s house burned down. “It was over in minutes,” {she} said. | Martha Lund | person
When {he} spoke on Monday, Joren Falk said that the road was shut. | Joren Falk | person
The report was written by Emily Hart. {She} says that the crane was old. | Emily Hart | person
# two who bear one name
Ada Orlen and her husband, Piet Orlen, own the mill. {Orlen} said that it was for sale. | Orlen | person
Ada Orlen and her husband, Piet Orlen, own the mill. {Mrs. Orlen} said that it was for sale. | Ada Orlen | person
Ada Orlen and her husband, Piet Orlen, own the mill. {Mr. Orlen} said that it was for sale. | Piet Orlen | person
Ada Orlen and her husband, Piet Orlen, own the mill. {Piet Orlen} said that it was for sale. | Piet Orlen | person
Ada Orlen and her husband, Piet Orlen, own the mill. {She} said that it was for sale. | Ada Orlen | person
President Paul Solheim spoke first, then his daughter, Susan Solheim. {Ms. Solheim} said that he was well. | Susan Solheim | person
Governor Mark Redding and the actor Luke Redding are not related. {Redding} said that they had never met. | Redding | person
Governor Mark Redding and the actor Luke Redding are not related. {The governor} said that they had never met. | Mark Redding | person | Governor
The brothers Karl Obrecht and Max Obrecht were freed. {Karl Obrecht} said that they had been beaten. | Karl Obrecht | person
Judge Anna Lund sent John Lund, no relation, to prison. {Judge Lund} said that he had shown no remorse. | Anna Lund | person | Judge
# institutions stay institutions
{The Vardish Defence Ministry} said that two ships sank. | Vardish Defence Ministry | organisation
The Vardish Defence Ministry published a map. {The ministry} said that two ships sank. | Vardish Defence Ministry | organisation
{The ministry} said that two ships sank. | The ministry | organisation
{The Kremlin} said that the call had taken place. | Kremlin | organisation
{The World Relief Fund} said that food was short. | World Relief Fund | organisation
{Northgate Research} said that the price would fall. | Northgate Research | organisation
{The University of Kestern} said that the lectures would go on. | University of Kestern | organisation
{The Lenna Courier} reported that the port was closed. | Lenna Courier | organisation
{Tamvoria} said that its border stays closed. | Tamvoria | organisation
The army of Tamvoria crossed the river. {Tamvoria} said that it had no choice. | Tamvoria | organisation
{The Dockers Union} said that the strike would go on. | Dockers Union | organisation
{Orrin's city council} said that the bridge would be repaired. | Orrin's city council | organisation
{The court} ruled that the law was void. | The court | organisation
{The United Front of Dravany} claimed that it had shot the drone down. | United Front of Dravany | organisation
{Police in Port Halse} said that two men had been detained. | Police in Port Halse | organisation
{The Tamvorian government} denied that its troops had crossed the river. | The Tamvorian government | organisation
{Halvorsen Shipping Ltd} said that the crew was safe. | Halvorsen Shipping Ltd | organisation
{The Committee for the Protection of Rivers} said that the water was foul. | Committee for the Protection of Rivers | organisation
{NRF} said that it had shot the drone down. | NRF | organisation
The National River Front (NRF) has fought for years. {The NRF} said that it had shot the drone down. | National River Front | organisation
The Tamvorian Red Crescent (TRC) runs two camps. {TRC} said that food was short. | Tamvorian Red Crescent | organisation
# a body's words, a body's people
{A spokesman for the Vardish Defence Ministry} said that two ships sank. | A spokesman for the Vardish Defence Ministry | unnamed | spokesman | Vardish Defence Ministry
{A spokeswoman for President Benedikt Solheim} said that he was well. | A spokeswoman for President Benedikt Solheim | unnamed | spokeswoman
{The president's spokesman} said that he was well. | The president's spokesman | unnamed | spokesman
{A Northgate Research analyst} said that the price would fall. | A Northgate Research analyst | unnamed | analyst | Northgate Research
{A statement from the Dockers Union} said that the strike would go on. | Dockers Union | organisation
{The ministry's statement} said that two ships sank. | The ministry's statement | document
{A lawyer for Ada Orlen} said that she would appeal. | A lawyer for Ada Orlen | unnamed | lawyer
{Ada Orlen's lawyer} said that she would appeal. | Ada Orlen's lawyer | unnamed | lawyer
{Ada Orlen's lawyer, Karl Obrecht,} said that she would appeal. | Karl Obrecht | person | lawyer
{Ada Orlen's brother Piet} said that she would appeal. | Piet | person
{A report by the Audit Office} said that the money was gone. | Audit Office | organisation
{Joren Falk's office} said that he was well. | Joren Falk's office | organisation
# unnamed stays unnamed
{A senior official} said that the talks had failed. | A senior official | unnamed | official
{A senior Tamvorian official, who spoke on condition of anonymity,} said that the talks had failed. | A senior Tamvorian official | unnamed | official
{One diplomat} said that the talks had failed. | One diplomat | unnamed | diplomat
{Officials} said that the talks had failed. | Officials | group
{Two police officers} said that the road was shut. | Two police officers | group
{Witnesses} said that the shelling began at dawn. | Witnesses | group
{Some analysts} say that the price will fall. | Some analysts | group
{A person familiar with the matter} said that the sale was off. | A person familiar with the matter | unnamed
{Residents of Vell} said that the shelling began at dawn. | Residents of Vell | group
{Critics} say that the law is void. | Critics | group
{An elderly woman} said that her son was missing. | An elderly woman | unnamed
President Benedikt Solheim flew to Vell. {A senior aide} said that he was tired. | A senior aide | unnamed | aide
Ada Orlen was not there. {An adviser to the minister} said that she was ill. | An adviser to the minister | unnamed | adviser
# documents
{The report} said that the crane was old. | The report | document
{A survey} found that prices had risen. | A survey | document
{The indictment} says that he took money. | The indictment | document
{The video} shows that the bridge was hit twice. | The video | document
# spellings and case
Rana al-Hadidi arrived on Sunday. {Rana Al-Hadidi} said that food was short. | Rana al-Hadidi | person
Yevgeny Morozin spoke on Monday. {Evgeny Morozin} said that the army was ready. | Yevgeny Morozin | person
Mohammed al-Karim spoke on Monday. {Muhammad Al-Karim} said that the army was ready. | Mohammed al-Karim | person
HARBOUR MINISTER ADA ORLEN SAID ON MONDAY THAT THE PORT OF LENNA WAS CLOSED. {ORLEN} SAID THAT THE CRANE WAS OLD. | ADA ORLEN | person | HARBOUR MINISTER
DEFENCE MINISTRY SPOKESMAN PIET VARO SAID NOBODY WAS HURT. {HE} SAID THAT THE ROAD WAS SHUT. | PIET VARO | person | SPOKESMAN | DEFENCE MINISTRY
Ada ORLEN, harbour minister, spoke on Monday. {Ms ORLEN} said that the port was closed. | Ada ORLEN | person | harbour minister
# near misses: what stands beside is no speaker
On Monday {Ada Orlen} said that the port was closed. | Ada Orlen | person
In Lenna {Ada Orlen} said that the port was closed. | Ada Orlen | person
Speaking to Piet Varo of the Lenna Courier, {Ada Orlen} said that the port was closed. | Ada Orlen | person
{Ada Orlen, speaking beside President Benedikt Solheim,} said that the port was closed. | Ada Orlen | person
Ada Orlen wrote to Joren Falk. {The letter} said that the port was closed. | The letter | document
The Lenna Courier, citing {Ada Orlen}, reported that the port was closed. | Ada Orlen | person
{Orlen's rival Joren Falk} said that the port was closed. | Joren Falk | person
`

