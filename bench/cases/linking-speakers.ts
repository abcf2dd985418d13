/**
 * Made cases of speakers in two articles: `one` where both are surely one person or body, `two` where they must not be made one
 * (another, or one that could be another). Name and type as each article's reader gives them: p person, o organisation, g group,
 * u unnamed. Written before the rules were asked. All names are invented, but for forms of office that every language has.
 */
export const LINKING_SPEAKERS = String.raw`
# titles and ranks
p Ada Brenn | p Col. Ada Brenn | one
p Ada Brenn | p Colonel Ada Brenn | one
p Ada Brenn | p Spokeswoman Ada Brenn | one
p Deputy Interior Minister Joren Falk | p Joren Falk | one
p Harbour Minister Ada Orlen | p Ada Orlen | one
p President Benedikt Solheim | p Benedikt Solheim | one
p Prime Minister Mira Dostal | p PM Mira Dostal | one
p Dr. Lena Quist | p Professor Lena Quist | one
p Lt. Gen. Yusuf Karadi | p Gen. Yusuf Karadi | one
p Lieutenant-General Yusuf Karadi | p Yusuf Karadi | one
p Sen. Petra Novik | p Senator Petra Novik | one
p Sir Giles Ambrey | p Giles Ambrey | one
p Chief Inspector Ilse van der Moor | p Ilse van der Moor | one
p Major General Tomas Brandl | p Maj. Gen. Tomas Brandl | one
p Justice Chidi Okwuosa | p Judge Chidi Okwuosa | one
p Rear Admiral Anton Grebe | p Admiral Anton Grebe | one
p Foreign Secretary Colm Redding | p Colm Redding | one
p Former president Oskar Tillmann | p Oskar Tillmann | one
p Acting Mayor Selma Hart | p Mayor Selma Hart | one
p Crown Prince Harun Sadek | p Prince Harun Sadek | one
p Ayatollah Reza Kamrani | p Reza Kamrani | one
p Archbishop Piet Varo | p Bishop Piet Varo | one
p Ambassador Rana al-Hadidi | p Rana al-Hadidi | one
p Police Chief Ferin Castor | p Ferin Castor | one
p Director-General Gesa Hollen | p Gesa Hollen | one
# forms of one name
p Ada M. Brenn | p Ada Brenn | one
p Ada Brenn | p ADA BRENN | one
p Áda Brénn | p Ada Brenn | one
p Ada Brenn, PhD | p Ada Brenn | one
p Ada Brenn’s | p Ada Brenn | one
p Rana Al-Hadidi | p Rana al-Hadidi | one
p Rana al Hadidi | p Rana al-Hadidi | one
p Mei-Lin Tao | p Mei Lin Tao | one
p Ilse Van der Moor | p Ilse van der Moor | one
p Harun Castor Jr. | p Harun Castor, Jr | one
p Joren T. K. Falk | p Joren Falk | one
p Señor José Ibarra | p Jose Ibarra | one
p Petra Novik-Lund | p Petra Novik Lund | one
p Conor O’Dell | p Conor O'Dell | one
p Mr. Karl Obrecht | p Karl Obrecht | one
# bodies under forms of one name
o Orrin Defence Ministry | o the Orrin Defence Ministry | one
o Orrin Defence Ministry | o Orrin Defense Ministry | one
o Orrin Defence Ministry | o Orrin's Defence Ministry | one
o Orrin Defence Ministry | o Orrin Ministry of Defence | one
o Ministry of Defence of Orrin | o Orrin Defence Ministry | one
o Defence Ministry of Orrin | o Orrin Defense Ministry | one
o Vell Foreign Ministry | o Foreign Ministry of Vell | one
o Vell Ministry of Foreign Affairs | o Vell's Ministry of Foreign Affairs | one
o Orrin Wire | o the Orrin Wire | one
o ORRIN WIRE | o Orrin Wire | one
o Tamvorian Red Crescent | o the Tamvorian Red Crescent | one
o TRC | o T.R.C. | one
o University of Kestern | o the University of Kestern | one
o Kestern University | o Kestern University | one
o Northgate Research | o Northgate Research | one
o Lenna Harbour Authority | o the Lenna Harbor Authority | one
o Dockers Union of Lenna | o Dockers' Union of Lenna | one
o Médecins de Vell | o Medecins de Vell | one
o Orrin Labour Party | o the Orrin Labor Party | one
o Bank of Tarn | o the Bank of Tarn | one
o Meluna Relief Organisation | o Meluna Relief Organization | one
o Vardia-led coalition | o the Vardia-led Coalition | one
o Vell Court of Appeal | o Court of Appeal of Vell | one
o Northgate Research Inc. | o Northgate Research | one
o Tarn Mining Co. | o Tarn Mining | one
# one surname, several people
p Ada Brenn | p Tomas Brenn | two
p Ada Brenn | p Brenn | two
p Col. Brenn | p Col. Brenn | two
p Mr. Falk | p Mr. Falk | two
p Minister Orlen | p Ada Orlen | two
p Falk | p Falk | two
p President Solheim | p President Solheim | two
p A. Brenn | p Ada Brenn | two
p A. Brenn | p A. Brenn | two
p Anna Quist | p Lena Quist | two
p Yusuf Karadi | p Yusuf Karim | two
p Ann Lund | p Anna Lund | two
p Jon Redding | p John Redding | two
p Harun Castor Jr. | p Harun Castor | two
p Harun Castor II | p Harun Castor III | two
p Harun Castor Sr. | p Harun Castor Jr. | two
p Mrs. Joren Falk | p Joren Falk | two
p Maria Castor-Falk | p Maria Castor | two
p Peter Grebe | p Petra Grebe | two
p General Karadi | p Yusuf Karadi | two
p Sergei Brandl | p Sergey Brandl | two
p Brandl | p Tomas Brandl | two
p the Brenns | p Ada Brenn | two
p Dr. Quist | p Dr. Quist | two
p Queen Ilse | p Ilse van der Moor | two
# names that many bodies share
o Defence Ministry | o Defence Ministry | two
o the Defense Ministry | o the Defense Ministry | two
o the ministry | o the ministry | two
o Ministry of Foreign Affairs | o Ministry of Foreign Affairs | two
o Foreign Ministry | o Vell Foreign Ministry | two
o Orrin Defence Ministry | o Vell Defence Ministry | two
o Orrin Defence Ministry | o Orrin Foreign Ministry | two
o Orrin Defence Ministry | o Orrin Interior Ministry | two
o North Orrin Defence Ministry | o South Orrin Defence Ministry | two
o the coalition | o the coalition | two
o US-led coalition | o Saudi-led coalition | two
o Orrin-led coalition | o Vell-led coalition | two
o the US-led coalition | o the coalition | two
o Supreme Court | o Supreme Court | two
o Supreme Court of Vell | o Supreme Court | two
o the government | o the government | two
o Government | o Government | two
o Central Bank | o Central Bank | two
o National Guard | o National Guard | two
o Interior Ministry | o Interior Ministry | two
o Labour Party | o Labour Party | two
o State Department | o State Department | two
o Red Crescent | o Tamvorian Red Crescent | two
o Vardish Red Crescent | o Tamvorian Red Crescent | two
o City Council | o City Council | two
o Lenna City Council | o Vell City Council | two
o Police | o Police | two
o Vell Police | o Lenna Police | two
o police | o police | two
o the army | o the army | two
o Air Force | o Air Force | two
o Ministry of Health | o Ministry of Health | two
o Health Ministry in Tarn | o Health Ministry in Vell | two
o General Hospital | o General Hospital | two
o Orrin General Hospital | o Vell General Hospital | two
o Human Rights Commission | o Human Rights Commission | two
o Democratic Party | o Democratic Party | two
o People’s Front of Vell | o Popular Front of Vell | two
o the White Palace | o White Palace Press Office | two
o Electoral Commission | o Electoral Commission | two
# unnamed and groups
u officials | u officials | two
u a senior official | u a senior official | two
u a spokesman | p Piet Varo | two
u a Defence Ministry source | o Orrin Defence Ministry | two
u sources | u sources | two
u a person familiar with the matter | u a person familiar with the matter | two
u one resident | u one resident | two
u the minister | p Ada Orlen | two
g witnesses | g witnesses | two
g residents of Vell | g residents of Vell | two
g Vell residents | g Vell residents | two
g rebels | g rebels | two
g experts | g experts | two
g Democrats | g Democrats | two
g protesters | g protesters | two
p he | p he | two
p she | p Ada Brenn | two
p a man | p a man | two
p a local farmer | p a local farmer | two
p the colonel | p the colonel | two
# a second list, seen before the rules were mended, too
p Interior Minister Gunnar Tvedt | p Gunnar Tvedt | one
p Brig. Gen. Farah Saad | p Farah Saad | one
p Nurse Olive Marchetti | p Olive Marchetti | one
p Vice-President Luka Perin | p Luka Perin | one
p LUKA PERIN | p Luka B. Perin | one
p Iván Sorel | p Ivan Sorel | one
p Sheikh Omar al-Tarawi | p Omar Al-Tarawi | one
p Dr Olive Marchetti MD | p Olive Marchetti | one
o Kallan Health Ministry | o Health Ministry of Kallan | one
o Kallan Ministry of Health | o Kallan's Health Ministry | one
o Interior Ministry of Sorrel | o the Sorrel Interior Ministry | one
o Sorrel Islands Ministry of Transport | o Sorrel Islands Transport Ministry | one
o Halse Port Authority | o the Halse Port Authority | one
o KNR | o K.N.R. | one
o Halse Workers' Union | o Halse Workers Union | one
p Gunnar Tvedt | p Solveig Tvedt | two
p Tvedt | p Gunnar Tvedt | two
p Minister Tvedt | p Minister Tvedt | two
p Luka Perin Jr. | p Luka Perin | two
p G. Tvedt | p Gunnar Tvedt | two
o Transport Ministry | o Transport Ministry | two
o Kallan Transport Ministry | o Sorrel Transport Ministry | two
o East Kallan Health Ministry | o West Kallan Health Ministry | two
o Kallan-led alliance | o Sorrel-led alliance | two
o High Court | o High Court | two
o Coast Guard | o Coast Guard | two
o the party | o the party | two
u a military official | o Kallan Army | two
g villagers | g villagers | two
p the nurse | p Olive Marchetti | two
`

/** Written after the rules were mended by those above; nothing was mended by these. */
export const LINKING_SPEAKERS_HELD_OUT = String.raw`
p Fisheries Minister Ture Lindqvist | p Ture Lindqvist | one
p Commander Noor Haddad | p Cmdr. Noor Haddad | one
p Former finance secretary Edda Moll | p Edda Moll | one
p Trade Union leader Pavel Stroh | p Pavel Stroh | one
p Saïd Benali | p Said Benali | one
p Anne-Lise Corvo | p Anne Lise Corvo | one
p Abd al-Karim Noury | p Abd Al-Karim Noury | one
p Deputy Prime Minister Edda Moll | p Edda Moll | one
p EDDA MOLL | p Mrs Edda Moll | one
p Surgeon Ture Lindqvist | p Ture Lindqvist | one
p Bishop Emeritus Pavel Stroh | p Pavel Stroh | one
p Edda Moll, KC | p Edda Moll | one
p Ture G. Lindqvist | p Ture Lindqvist | one
o Ministry of Agriculture of Ostrava Bay | o Ostrava Bay Agriculture Ministry | one
o Brannic Defense Department | o Brannic Defence Department | one
o the Brannic Supreme Court | o Supreme Court of Brannic | one
o Brannic Federation of Labor | o Brannic Federation of Labour | one
o Stroh Shipping Ltd. | o Stroh Shipping | one
o NORVAX | o Norvax | one
o Brannic Embassy in Tarn | o Embassy of Brannic in Tarn | one
p Lindqvist | p Ture Lindqvist | two
p Minister Moll | p Minister Moll | two
p Commander Haddad | p Noor Haddad | two
p Edda Moll | p Edna Moll | two
p E. Moll | p Edda Moll | two
o Agriculture Ministry | o Agriculture Ministry | two
o Ministry of Fisheries | o Ministry of Fisheries | two
o Federal Court | o Federal Court | two
o Brannic-led force | o Tarn-led force | two
o Upper Brannic Interior Ministry | o Lower Brannic Interior Ministry | two
o Navy | o Brannic Navy | two
o Brannic Navy | o Brannic Army | two
u an aide to the minister | p Edda Moll | two
u two diplomats | u two diplomats | two
g miners | g miners | two
`
