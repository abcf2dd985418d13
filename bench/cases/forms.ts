/**
 * Made cases of forms that reports take besides "X said that …". Behind the bars: the source, words that the content must begin and end
 * with, and the kind of form is the group. `—` for a source is "nobody". Written before the engine was asked.
 */
export const FORMS = String.raw`
# nested
The Lenna Courier reported that {the ministry} said the port was closed. | the port was closed
Ada Orlen said that {her husband} had told her to leave the house. | to leave the house
The report says that {witnesses} described a second explosion. | a second explosion
The agency said, citing {the defence ministry}, that two ships sank. | two ships sank
According to the newspaper, {the mayor} promised to rebuild the bridge. | to rebuild the bridge
The doctor said {the soldiers} had warned them to stay inside. | to stay inside
Falk told the court that {Grebe} had ordered the attack. | the attack
The envoy said {the president} believes that talks can begin. | talks can begin
# dash-signed quotations
The bridge was reopened on Monday.\n\n“We will build it higher and wider than before.” — {Ada Orlen}\n\nWork starts in May. | “We will build
The bridge was reopened on Monday.\n\n“We will build it higher and wider than before.”\n\n— {Ada Orlen}, harbour minister\n\nWork starts in May. | “We will build
What people say\n\n“The road is worse than it ever was before the war.” – {Joren Falk}, 52, driver\n\n“I have not slept for three nights.” – Lena Quist, 34, nurse | “The road is worse
“The water came at night and took the barn.” -- {Tomas Brandl} of Sorrel Bay | “The water came
"Nobody asked us whether we wanted the dam here." - {Mira Dostal} | "Nobody asked us
“Peace is not a gift but a trade.”\n— {Benedikt Solheim} | “Peace is not
# transcripts
Interview\n\nCOURIER: Who paid for the crane that fell?\n\n{ORLEN}: The town paid for it, and nobody else did.\n\nCOURIER: When was it built?\n\nORLEN: It was built in the year of the flood. | The town paid
QUESTION: Will you resign over the crane?\n\n{MR. FALK}: I have no plans to resign over a crane.\n\nQUESTION: Who will pay for it?\n\nMR. FALK: The insurers will pay for all of it. | I have no plans
Anchor: We now go to the harbour of Lenna.\n\n{Ada Orlen}: The crane lies in the basin and nobody was hurt.\n\nAnchor: Who is to blame for that?\n\nAda Orlen: That is for the court to decide, not for me. | The crane lies
Q: What happened on the bridge that night?\n\n{A}: We heard a shot and then everybody ran to the gate.\n\nQ: Did you see who fired the shot?\n\nA: No, it was dark, and I was lying on the ground. | We heard a shot
THE PRESIDENT: We meet in hard times, and we will not look away.\n\n{PRIME MINISTER DOSTAL}: My country stands with you in this, as it always has.\n\nTHE PRESIDENT: Are there any questions from the press?\n\nPRIME MINISTER DOSTAL: I will take the first one. | My country stands
# headlines
Two ships sank in harbour of Lenna: {Defence Ministry}\n\nTwo ships sank in the harbour of Lenna on Monday after a storm. | Two ships sank
{Ministry}: Two ships sank in harbour of Lenna\n\nTwo ships sank in the harbour of Lenna on Monday after a storm. | Two ships sank
Port of Lenna to stay closed, says {Orlen}\n\nThe port of Lenna stays closed after a crane fell into the basin. | Port of Lenna
Port of Lenna to stay closed – {minister}\n\nThe port of Lenna stays closed after a crane fell into the basin. | Port of Lenna
{Orlen} says port of Lenna to stay closed\n\nThe port of Lenna stays closed after a crane fell into the basin. | port of Lenna
{Falk} accuses Orlen of hiding the report\n\nThe quarrel about the crane of Lenna goes on in parliament. | of hiding the report
'We will not leave this town', {mayor} says\n\nThe mayor of Vell spoke on Monday at the gate of the town hall. | 'We will not
Tamvoria denies shelling Vell: {Kremlin}\n\nShells fell on the town of Vell on Monday for the sixth time. | Tamvoria denies
{Police}: No sign of break-in at Lenna museum\n\nA painting has gone missing from the museum of Lenna on Sunday. | No sign
Forty killed in Vell market strike, {doctors} say\n\nA strike hit the market of Vell on Monday at noon. | Forty killed
# documents and images
{The indictment} alleges that Falk took money from the company. | Falk took money
{Satellite images} show that the airfield is empty. | the airfield is empty
{A leaked memo} warns that the dam may break. | the dam may break
{The autopsy report} concluded that he died of thirst. | he died of thirst
{Video footage} showed soldiers beating a man at the gate. | soldiers beating
{The survey} found that two in three want to leave. | two in three
The two sides will withdraw, according to {a draft agreement}. | The two sides
{Court documents} say the money went to a bank in Orrin. | the money went
{A note} left on the door read: “Gone to the river.” | “Gone to the river.”
{The statement} said the crane had been checked in May. | the crane had been checked
{The ministry's website} lists eleven closed roads. | eleven closed roads
{Photographs} published on Monday show a crater beside the school. | a crater beside
# a speaker going on
“The road is shut,” {Joren Falk} said. “It will stay shut until Friday.” | “The road is shut
“We hid in the cellar,” said {Martha Lund}. “The children cried all night.\n\n“In the morning the house was gone.” | “We hid
{Orlen} said the port was closed. “Nobody was hurt,” she added. | the port was closed
{The mayor} put it plainly. “There is no money left.” | “There is no money left.”
{Falk} shrugged. “It is only a crane.” | “It is only a crane.”
“It is only a crane.” {Falk} shrugged and left the room. | “It is only a crane.”
# around and inside
The port, {Orlen} said, was closed. | was closed
The port was closed, {Orlen} told reporters, and would stay so. | The port was closed
“The port,” {Orlen} said, “is closed.” | “The port,”
The port was closed because the crane was, in {Orlen}'s words, “a danger to everyone.” | “a danger to everyone.”
In the view of {the minister}, the port should stay closed. | the port should stay closed
For {Falk}, the plan is a betrayal of the town. | the plan is a betrayal
The port was “not safe,” in the opinion of {the inspector}. | The port was
{Orlen} rejected the charge on Saturday. | the charge
{Orlen} denied the accusation on Monday. | the accusation
{The ministry} confirmed the death of three soldiers. | the death of three soldiers
{The union} demanded the resignation of the minister. | the resignation of the minister
{Falk} promised a new bridge. | a new bridge
There was a claim by {the rebels} that they had shot the drone down. | they had shot
{Orlen}'s assurance that the crane was safe convinced nobody. | the crane was safe
`
