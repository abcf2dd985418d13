/**
 * Made cases of stated relays: a text, and the outlets that it credits for what somebody said, outermost first; `-` where it credits
 * none. Who prints is The Meridian. Written before the rules were asked. All names are invented.
 */
export const RELAYS = String.raw`
# told an outlet
Ada Orlen told Orrin Wire that the port was closed. | Orrin Wire
“The port is closed,” Ada Orlen told Orrin Wire. | Orrin Wire
“The port is closed,” Harbour Minister Ada Orlen told the Harbour Post on Tuesday. | Harbour Post
Colonel Tomas Brandl told Vell Radio that his men had held the bridge. | Vell Radio
In an interview with the Vell Courier, Ada Orlen said that the port was closed. | Vell Courier
Speaking to Tarn TV, Joren Falk said that the road would reopen. | Tarn TV
“We counted eleven bodies,” Dr. Lena Quist told the Orrin Wire news agency by phone. | Orrin Wire
Petra Novik, the mayor, told the newspaper Kestern Tagblatt that the ferries would sail. | Kestern Tagblatt
Joren Falk said in an interview with Radio Tarn that the road would reopen on Friday. | Radio Tarn
# quoted as saying, cited, reported
Orrin Wire quoted Ada Orlen as saying that the port was closed. | Orrin Wire
Orrin Wire quoted the harbour minister as saying: “The port is closed.” | Orrin Wire
Ada Orlen was quoted by Orrin Wire as saying that the port was closed. | Orrin Wire
Ada Orlen was quoted as saying by Orrin Wire that the port was closed. | Orrin Wire
Vell Radio cited Colonel Tomas Brandl as saying that the bridge had held. | Vell Radio
Orrin Wire reported that Ada Orlen had said the port was closed. | Orrin Wire
The Vell Courier reported that the ministry said the road would reopen. | Vell Courier
According to Orrin Wire, Ada Orlen said that the port was closed. | Orrin Wire
“The port is closed,” Ada Orlen said, according to Orrin Wire. | Orrin Wire
“The port is closed,” Ada Orlen said, Orrin Wire reported. | Orrin Wire
“The port is closed,” Ada Orlen was quoted as saying by the Harbour Post. | Harbour Post
The ministry said the road would reopen, the Vell Courier reported on Friday. | Vell Courier
Ada Orlen said that the port was closed, Orrin Wire reports. | Orrin Wire
As reported by Orrin Wire, Ada Orlen said that the port was closed. | Orrin Wire
Tarn TV broadcast a statement in which Joren Falk said that the road would reopen. | Tarn TV
# several deep
Orrin Wire reported, citing Vell Radio, that Ada Orlen had said the port was closed. | Orrin Wire < Vell Radio
Orrin Wire, citing Vell Radio, reported that Ada Orlen had said the port was closed. | Orrin Wire < Vell Radio
Ada Orlen told Vell Radio that the port was closed, Orrin Wire reported. | Orrin Wire < Vell Radio
“The port is closed,” Ada Orlen told Vell Radio, Orrin Wire reported. | Orrin Wire < Vell Radio
According to Orrin Wire, Ada Orlen told Vell Radio that the port was closed. | Orrin Wire < Vell Radio
Orrin Wire reported that Ada Orlen told Vell Radio that the port was closed. | Orrin Wire < Vell Radio
# credit lines
VELL (Orrin Wire) — Ada Orlen said on Tuesday that the port was closed. | Orrin Wire
VELL, May 3 (Orrin Wire) - Ada Orlen said on Tuesday that the port was closed. | Orrin Wire
# near misses: outlets that speak for themselves, places and bodies that are told
Ada Orlen told parliament that the port was closed. | -
Ada Orlen told reporters that the port was closed. | -
Ada Orlen told Joren Falk that the port was closed. | -
Ada Orlen told a news conference that the port was closed. | -
Ada Orlen told the Security Council that the port was closed. | -
Ada Orlen told the BBC-trained engineers that the port was closed. | -
Ada Orlen said that the port was closed. | -
Ada Orlen said that Orrin Wire had been sold. | -
Ada Orlen told Orrin Shipping that the port was closed. | -
Ada Orlen told The Meridian that the port was closed. | -
“The port is closed,” Ada Orlen told The Meridian. | -
Joren Falk quoted Ada Orlen as saying that the port was closed. | -
According to Ada Orlen, the port was closed. | -
According to the ministry, Ada Orlen said that the port was closed. | -
The ministry reported that the port was closed. | -
Ada Orlen told the court that Orrin Wire had lied. | -
Ada Orlen accused Orrin Wire of printing lies. | -
Ada Orlen denied a report by Orrin Wire that the port was closed. | -
Ada Orlen, who once worked for Orrin Wire, said that the port was closed. | -
Ada Orlen told us that the port was closed. | -
Ada Orlen told her party that the port was closed. | -
Ada Orlen told Vell that the port was closed. | -
`

/** Written after; the rules were not mended by these. */
export const RELAYS_HELD_OUT = String.raw`
“Nobody was hurt,” Gunnar Tvedt told Kallan Press. | Kallan Press
Kallan Press quoted Gunnar Tvedt as saying that nobody was hurt. | Kallan Press
Gunnar Tvedt told Bay Radio in a telephone interview that nobody was hurt. | Bay Radio
Nobody was hurt, Gunnar Tvedt told the Halse Times. | Halse Times
Kallan Press, citing Bay Radio, reported that Gunnar Tvedt had said nobody was hurt. | Kallan Press < Bay Radio
Gunnar Tvedt said that nobody was hurt, the Kallan Press agency reported. | Kallan Press
According to Bay Radio, Gunnar Tvedt said that nobody was hurt. | Bay Radio
Gunnar Tvedt told villagers that nobody was hurt. | -
Gunnar Tvedt told the High Court that nobody was hurt. | -
Gunnar Tvedt said that Kallan Press would be closed. | -
Gunnar Tvedt told The Meridian that nobody was hurt. | -
Gunnar Tvedt told Olive Marchetti that nobody was hurt. | -
`
