/**
 * Made cases of what stands between quotation marks: somebody's words (content), a word held at arm's length (scare), a work's or an
 * operation's name (title), or none of these (other). Braces mark the quotation that is asked for. Written before the engine was asked.
 */
export const QUOTED_WORDS = String.raw`
# somebody's words
{“The port is closed until Friday,”} Harbour Minister Ada Orlen said. | content
Ada Orlen said: {“The port is closed until Friday.”} | content
{“No,”} said Ada Orlen. | content
{“Never!”} shouted the mayor. | content
Asked whether he would resign, Falk answered: {“No.”} | content
Falk called the plan {“a disgrace.”} | content
Falk called the minister {“a liar”} on Monday. | content
The report described the crane as {“old and dangerous.”} | content
She said that the talks were {“going nowhere.”} | content
The minister said the {“so-called ceasefire”} had never begun. | content
The army accused the rebels of {“cowardly attacks on sleeping families.”} | content
{“We hid in the cellar,”} she said. “It was over in minutes.” | content
“We hid in the cellar,” she said. {“It was over in minutes.”} | content
{“We hid,”} she said, “and it was over in minutes.” | content
“We hid,” she said, {“and it was over in minutes.”} | content
According to the ministry, the drone was {“shot down over the sea.”} | content
The statement read: {“Two ships sank in the harbour of Lenna.”} | content
He wrote on his page that the vote was {“rigged from the start.”} | content
The court found that the law was {“void in its entirety.”} | content
Orlen promised to {“drain every cellar in Vell by Sunday.”} | content
Asked about the crane, the director said it was {“fine.”} | content
A banner at the gate read {“Bring our sons home.”} | content
The crowd chanted {“Open the gates!”} | content
Protesters shouted {“Shame!”} as the mayor drove away. | content
The commander warned that his men would {“answer every shot.”} | content
He told the court that he {“did not know the man.”} | content
The ministry denied that there had been {“any talks at all.”} | content
In her words, the road is {“a grave with lanes.”} | content
Varo said the soldiers had {“disappeared into the hills”} after dawn. | content
The agency quoted the doctor as saying that {“forty people are waiting.”} | content
The minister thanked the {“brave people of Vell”} in his speech. | content
Karadi boasted that his guns were {“the best in the world.”} | content
'We will come back,' the note said, and it ended: {“Soon.”} | content
Falk dismissed the report as {“pure fantasy.”} | content
Her lawyer said the charge was {“absurd”} and asked for bail. | content
The union wants {“a fair wage,”} its leader said. | content
{“It is safe,”} Hart said of the pier. | content
{“There is no more bread,”} a baker in Lenna said on Sunday. | content
Dostal insisted there was {“no alternative”} to the tax. | content
The two sides agreed to {“work for a lasting peace,”} the joint statement said. | content
# held at arm's length
The {“experts”} were paid by the company. | scare
The village lives in fear of {“volunteers”} from across the river. | scare
So much for the {“ceasefire”}: shells fell all night. | scare
The {“referendum”} was held at gunpoint in eleven villages. | scare
Nobody believes in the {“new era”} any more. | scare
He was one of the {“little green men”} who took the airport. | scare
The town's {“hospital”} is a tent with four beds. | scare
The {“people's republic”} has no courts and no bank. | scare
His {“business trips”} ended in a casino by the sea. | scare
The company's {“green”} coal still burns black. | scare
Children play in the {“safe zone”} between the two lines. | scare
Both banks were in fact {“too big to fail”} for forty years. | scare
The rule bans {“foreign agents”} from all schools. | scare
Prices rose because of the {“grain corridor”} and the drought. | scare
The {“evidence”} was a blurred photograph of a shed. | scare
The {“elections”} in the valley gave him 99 percent. | scare
An {“independent”} inquiry, paid by the ministry, begins on Monday. | scare
The {“peacekeepers”} took the cattle and the pump. | scare
The law forbids {“propaganda”} in libraries. | scare
The {“separatists”} hold four villages and a mill. | scare
The {“miracle cure”} is water with sugar. | scare
They were sent to a {“filtration camp”} near the border. | scare
Officials live in {“dachas”} behind a high wall. | scare
The {“smart”} fridge forgot the milk. | scare
The {“Mozart of Vell”} has not played since the war. | scare
The {“Iron Lady”} of Lenna has retired to a farm. | scare
The dockers, known as {“the rats,”} sleep on the quay. | scare
Locals call the bridge {“the widow.”} | scare
The gang known as {“The Wolves”} controls the market. | scare
Karadi, nicknamed {“the Butcher,”} crossed the river on Sunday. | scare
The commander, alias {“Falcon,”} was killed on Sunday. | scare
Anton {“Toni”} Grebe opened a second bakery in May. | scare
They use the word {“pole”} for any tall stranger. | scare
The word {“genocide”} does not occur in the treaty. | scare
The term {“hybrid war”} covers too much. | scare
The phrase {“fake news”} has lost all meaning. | scare
The so-called {“shadow fleet”} sails under eleven flags. | scare
In the {“gig economy”} nobody is paid for waiting. | scare
The law defines a {“public place”} as any street. | scare
A {“heat dome”} sits over the whole coast. | scare
# names of works, operations, ships
Her new book, {“The Long Harbour,”} comes out in May. | title
The film {“Night Ferry”} won the first prize. | title
He sang {“Home Is a Bridge”} at the funeral. | title
The novel {“Salt and Ash”} sold two million copies. | title
The song {“Bread”} was played at noon. | title
In an essay titled {“What the River Took,”} she remembers the flood. | title
The operation, named {“Iron Tide,”} began at dawn. | title
The exercise {“Northern Shield”} ends on Friday. | title
The ship {“Orrin Star”} ran aground near Vell. | title
The report {“Death in the Delta”} has four hundred pages. | title
The documentary {“Forty Days”} is shown on Sunday. | title
On the programme {“Good Morning Lenna”} they bake bread. | title
The paper {“Vell Today”} closed in May. | title
His memoir, {“A Life in Mud,”} is out of print. | title
The play {“The Minister's Dog”} opens on Monday. | title
She starred in {“The Harbour Wife”} and “Ashes.” | title
The podcast {“Two Rivers”} has a million listeners. | title
The album {“Silence”} was made in a cellar. | title
The exhibition {“Faces of Vell”} opens on Friday. | title
The party {“Bread and Land”} holds eleven seats. | title
The battalion {“Storm”} left the town on Sunday. | title
The hotel {“Grand Orrin”} burned down in the night. | title
The operation codenamed {“Grey Heron”} lasted nine days. | title
The hashtag stands for the campaign {“Let Her Sail.”} | title
His column, {“The View from the Pier,”} ran for ten years. | title
The magazine {“Delta”} printed the photographs. | title
The tanker {“Mira Bay”} was seized off the coast. | title
The painting {“Girl with a Lamp”} was sold for a million. | title
The study, {“Heat and Harvest in the Valley,”} was published in May. | title
The series {“The Bridge Keepers”} has a new season. | title
# neither
The sign over the door says nothing but {“12.”} | other
The key marked {“Esc”} was missing. | other
The word has a {“k”} where it should have a c. | other
The lorry carried 40 boxes marked {“fragile.”} | other
Write {“yes”} or leave the box empty. | other
Press {“9”} for the harbour office. | other
The bolts are 3/4 {“long”} on the drawing. | other
The search for {“cheap flights”} gives eleven pages. | other
The file is called {“list2.txt”} and is empty. | other
On the map the hill is marked {“417.”} | other
# near misses
The {“Lenna Courier”} was founded in 1911. | title
He read from the {“Lenna Courier”} every morning. | title
{“Salt and Ash”} is her best novel. | title
“I read {‘Salt and Ash’} twice,” Orlen said. | inner
{“The Long Harbour,”} Orlen said, is a sad book. | title
The minister said {“yes.”} | content
The minister, {“tired,”} went home. | scare
The {“tired”} minister went home. | scare
The minister said the {“experts”} were paid. | content
Falk said that {“The Long Harbour”} had made him cry. | title
Falk called it {“war.”} | content
It was {“war,”} Falk said. | content
It is what the farmers call {“the hungry gap.”} | scare
The bridge is what engineers call {“a calculated risk.”} | scare
In what the ministry called a {“regrettable incident,”} four people died. | content
The army uses the term {“special action”} for the war. | scare
{“Special action”} is the army's term for the war. | scare
He has {“no plans”} to resign, his office said. | content
He has {“no plans”} whatever. | scare
The {“victory”} that Karadi announced on Sunday cost four thousand men. | scare
She is afraid of the {“night people,”} as children call them. | scare
On the wall someone had written {“Go home.”} | content
A text message said {“Leave the house now.”} | content
The label reads {“Keep dry.”} | content
Under the heading {“Open Questions,”} the report lists eleven. | title
In a chapter called {“The Flood,”} she remembers her brother. | title
Operation {“Grey Heron”} lasted nine days. | title
{“Grey Heron”} lasted nine days. | title
The 5 {“o'clock”} bus left at six. | scare
His {“I know nothing”} convinced nobody. | content
`
