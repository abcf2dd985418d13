/**
 * Made cases of attribution lost and gained: two texts (`|| ` between them; `\n\n` ends a headline), and what must be named between a
 * passage of the one and a passage of the other: `lost` (attributed here, fact there), `distance` ("claimed", "said", "confirmed"), `hedge`,
 * `speaker`; `same` where the two are linked and none of these may be named; `apart` where nothing may be linked. Written before the
 * rules were asked. All names are invented.
 */
export const LOST = String.raw`
# what one attributes the other states
The harbour ministry said that eleven ferries were sunk by ice near Oslin on Monday. || Eleven ferries were sunk by ice near Oslin on Monday. | lost
Colonel Tomas Brandl claimed his men had destroyed the Vell bridge and its two watchtowers. || His men had destroyed the Vell bridge and its two watchtowers. | lost
Tarn officials allege that the miller Joren Falk poisoned the upper reservoir in March. || The miller Joren Falk poisoned the upper reservoir in March. | lost
According to the Sund council, 340 families have left the flooded valley since winter. || 340 families have left the flooded valley since winter. | lost
The inspector Lena Quist said the dam at Sund had been built without permits. || The dam at Sund had been built without permits. The council met on Friday. | lost
Witnesses said that guards fired on the grain queue outside the Serrin gate at dawn. || Guards fired on the grain queue outside the Serrin gate at dawn. | lost
The rebel council said it had captured the radio mast above Hemmer. || The rebel council has captured the radio mast above Hemmer. | lost
Ada Orlen said the northern quay would be closed to foreign ships until spring. || The northern quay will be closed to foreign ships until spring. | lost
Ministry: Eleven ferries sunk by ice near Oslin || Eleven ferries sunk by ice near Oslin | lost
# within one article: the headline states what the body attributes
Rebels shelled the Vell hospital\n\nThe district governor said that rebels shelled the Vell hospital late on Sunday. Nobody else could be reached. || - | lost
Bakers stole flour from relief store in Serrin\n\nPolice said that bakers stole flour from the relief store in Serrin. The bakers' guild denied it. || - | lost
Mayor of Oslin took bribes from ferry owners\n\nProsecutors allege that the mayor of Oslin took bribes from ferry owners for nine years. He calls it a lie. || - | lost
Two hundred wells poisoned in Tarn valley\n\nTwo hundred wells were poisoned in the Tarn valley, the water board claimed on Thursday. || - | lost
# distance
The ministry claimed that eleven ferries were sunk by ice near Oslin. || The ministry said that eleven ferries were sunk by ice near Oslin. | distance
The ministry said that eleven ferries were sunk by ice near Oslin. || The ministry confirmed that eleven ferries were sunk by ice near Oslin. | distance
“We never opened the sluice at Sund,” Lotte Varga claimed. || “We never opened the sluice at Sund,” Lotte Varga said. | distance
Joren Falk alleged that the guards had burned his mill above Hemmer. || Joren Falk revealed that the guards had burned his mill above Hemmer. | distance
The governor admitted that the convoy had been stopped at the Vell bridge. || The governor said that the convoy had been stopped at the Vell bridge. | distance
# hedges within
Ada Orlen said that the northern quay was allegedly mined by smugglers from Tarn. || Ada Orlen said that the northern quay was mined by smugglers from Tarn. | hedge
“The reservoir was probably poisoned by the retreating guards,” Lena Quist said. || “The reservoir was poisoned by the retreating guards,” Lena Quist said. | hedge
The council said that at least 40 houses in Hemmer had been burned. || The council said that 40 houses in Hemmer had been burned. | hedge
# speaker moved
The Orrin Defence Ministry said that no convoy was stopped at the Vell bridge on Tuesday night. || Colonel Ada Brenn said that no convoy was stopped at the Vell bridge on Tuesday night. | speaker
“The lantern keepers were not warned before the flood,” the Sund council said. || “The lantern keepers were not warned before the flood,” said Lena Quist. | speaker
“Nobody opened the eastern sluice that night,” Lotte Varga said. || “Nobody opened the eastern sluice that night,” Joren Falk said. | speaker
Mayor Petra Novik said the ferries would sail again once the ice had gone from Oslin. || The Kestern Harbour Authority said the ferries would sail again once the ice had gone from Oslin. | speaker
# near misses: nothing lost, nothing moved
The harbour ministry said that eleven ferries were sunk by ice near Oslin on Monday. || Eleven ferries were sunk by ice near Oslin on Monday, the harbour ministry said. | same
The harbour ministry said that eleven ferries were sunk by ice near Oslin on Monday. || According to the harbour ministry, eleven ferries were sunk by ice near Oslin on Monday. | same
“We never opened the sluice at Sund,” Lotte Varga said. || “We never opened the sluice at Sund,” Varga told reporters. | same
“We never opened the sluice at Sund,” Lotte Varga said. || Lotte Varga added: “We never opened the sluice at Sund.” | same
“We never opened the sluice at Sund,” engineer Lotte Varga said. || “We never opened the sluice at Sund,” Ms. Varga said. | same
Guards fired on the grain queue outside the Serrin gate at dawn. || Guards fired on the grain queue outside the Serrin gate at dawn. | same
Ada Orlen said the northern quay would be closed to foreign ships until spring. || Minister Ada Orlen said that the northern quay would be closed to foreign ships until spring. | same
The Orrin Ministry of Defence said that no convoy was stopped at the Vell bridge on Tuesday. || The Orrin Defence Ministry said that no convoy was stopped at the Vell bridge on Tuesday. | same
“The ice carried off eleven ferries in one night,” she said. Ada Orlen is the minister. || “The ice carried off eleven ferries in one night,” Ada Orlen said. | same
Joren Falk claimed that the guards had burned his mill above Hemmer. || Joren Falk claims the guards burned his mill above Hemmer. | same
Joren Falk alleged that the guards had burned his mill above Hemmer. || Joren Falk claimed that the guards had burned his mill above Hemmer. | same
The council said that 40 houses in Hemmer had been burned. || The council said 40 houses in Hemmer were burned. | same
# near misses: other matters
The harbour ministry said that eleven ferries were sunk by ice near Oslin on Monday. || Ferries near Oslin will run again on Monday. | apart
The harbour ministry said that eleven ferries were sunk by ice near Oslin. || The harbour ministry stands near the old mill in Oslin. | apart
Colonel Tomas Brandl claimed his men had destroyed the Vell bridge. || The Vell bridge was built by a guild of masons three hundred years ago. | apart
Witnesses said that guards fired on the grain queue outside the Serrin gate. || Guards stood outside the Serrin gate for the spring parade. | apart
Tarn officials allege that the miller Joren Falk poisoned the upper reservoir. || The upper reservoir above Tarn holds water for nine villages. | apart
Lena Quist said the dam at Sund had been built without permits. || Lena Quist opened the dam at Sund with a speech about trout. | apart
The governor admitted that the convoy had been stopped. || The governor said that the harvest had been good. | apart
“Nobody opened the eastern sluice that night,” Lotte Varga said. || “Somebody must pay for the eastern road this year,” Joren Falk said. | apart
Mayor Petra Novik said the ferries would sail again. || Mayor Petra Novik said the schools would open again. | apart
Police find flour in Serrin mill\n\nPolice said on Friday that three bakers had asked for bread. || - | apart
Ice closes Oslin harbour\n\nThe minister said that the new road to Tarn would cost 40 million crowns. || - | apart
The council said that at least 40 houses in Hemmer had been burned. || The council said that at least 12 barns in Sallow had been sold. | apart
According to the Sund council, 340 families have left the flooded valley. || Families in the valley keep goats and bees. | apart
`
