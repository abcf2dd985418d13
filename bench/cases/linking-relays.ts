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

/** A third list, written before the rules for outer reports, "citing" and datelines were run; not mended by. */
export const RELAYS_UNSEEN = String.raw`
# told an outlet
Lotte Varga told the Sund Herald that the dam would hold. | Sund Herald
“The dam will hold,” engineer Lotte Varga told Sund Radio on Monday. | Sund Radio
The dam would hold, Lotte Varga told Radio Sund. | Radio Sund
Speaking to the Sund Herald, Lotte Varga said that the dam would hold. | Sund Herald
Lotte Varga said in an interview with the Sund Herald that the dam would hold. | Sund Herald
In an interview with Channel Sund, Lotte Varga said that the dam would hold. | Channel Sund
Deputy Minister Ivo Marek told the Brenta Gazette that no one had been arrested. | Brenta Gazette
“No one was arrested,” Ivo Marek told the Brenta Gazette in a written reply. | Brenta Gazette
A spokesman for the ministry told Brenta TV that no one had been arrested. | Brenta TV
Two officials told the Brenta Gazette that no one had been arrested. | Brenta Gazette
# quoted as saying
The Sund Herald quoted Lotte Varga as saying that the dam would hold. | Sund Herald
Sund Radio cited the engineer as saying that the dam would hold. | Sund Radio
Lotte Varga was quoted by the Sund Herald as saying that the dam would hold. | Sund Herald
“The dam will hold,” Lotte Varga was quoted as saying by Sund Radio. | Sund Radio
The Brenta Gazette quoted a police officer as saying: “No one was arrested.” | Brenta Gazette
Ivo Marek was quoted by Brenta TV as saying no one had been arrested. | Brenta TV
# reported that somebody said
The Sund Herald reported that Lotte Varga had said the dam would hold. | Sund Herald
The Sund Herald reported that Lotte Varga said the dam would hold. | Sund Herald
Sund Radio reported on Monday that the engineer had said that the dam would hold. | Sund Radio
The Brenta Gazette reports that Ivo Marek said nobody had been arrested. | Brenta Gazette
Brenta TV reported that the ministry had said the bridge was safe. | Brenta TV
According to the Sund Herald, Lotte Varga said that the dam would hold. | Sund Herald
According to Brenta TV, Ivo Marek said no one had been arrested. | Brenta TV
Lotte Varga said the dam would hold, the Sund Herald reported. | Sund Herald
Lotte Varga said that the dam would hold, Sund Radio reported on Monday. | Sund Radio
The ministry said that the bridge was safe, Brenta TV reports. | Brenta TV
Ivo Marek said nobody had been arrested, the Brenta Gazette reported on its website. | Brenta Gazette
“The dam will hold,” Lotte Varga said, according to the Sund Herald. | Sund Herald
As the Sund Herald reported, Lotte Varga said that the dam would hold. | Sund Herald
As reported by Brenta TV, Ivo Marek said that no one had been arrested. | Brenta TV
# several deep
The Sund Herald reported, citing Sund Radio, that Lotte Varga had said the dam would hold. | Sund Herald < Sund Radio
The Sund Herald, citing Sund Radio, reported that Lotte Varga had said the dam would hold. | Sund Herald < Sund Radio
Lotte Varga told Sund Radio that the dam would hold, the Sund Herald reported. | Sund Herald < Sund Radio
According to the Sund Herald, Lotte Varga told Sund Radio that the dam would hold. | Sund Herald < Sund Radio
The Sund Herald reported that Lotte Varga told Sund Radio that the dam would hold. | Sund Herald < Sund Radio
“The dam will hold,” Lotte Varga told Sund Radio, the Sund Herald reported. | Sund Herald < Sund Radio
# datelines
SUND (Brenta Press) — Lotte Varga said on Monday that the dam would hold. | Brenta Press
SUND, June 9 (Brenta Press) - The ministry said that the dam would hold. | Brenta Press
SUND, June 9. /BRENTAPRESS/. The ministry said that the dam would hold. | BRENTAPRESS
SUND (BPA) — Lotte Varga said on Monday that the dam would hold. | BPA
Dam will hold, engineer says\n\nSUND (Brenta Press) — Lotte Varga said on Monday that the dam would hold. | Brenta Press
# near misses
Lotte Varga told the harbour council that the dam would hold. | -
Lotte Varga told the High Court that the dam would hold. | -
Lotte Varga told shareholders that the dam would hold. | -
Lotte Varga told Ivo Marek that the dam would hold. | -
Lotte Varga told a crowd in Sund that the dam would hold. | -
Lotte Varga told the Sund Dam Authority that the dam would hold. | -
Lotte Varga said the Sund Herald had printed a forged letter. | -
Lotte Varga said that reporters of the Sund Herald were not welcome. | -
Lotte Varga, citing a survey, said that the dam would hold. | -
Lotte Varga, citing the Sund Herald, said that the dam would hold. | -
The ministry, citing security, said that the road was closed. | -
Ivo Marek quoted the prime minister as saying that the road was closed. | -
Lotte Varga rejected a report by Brenta TV that the dam was cracked. | -
Lotte Varga denied reports that the dam was cracked. | -
The ministry reported that the dam was safe, and the council agreed. | -
The council reported that the ministry had said the dam was safe. | -
Lotte Varga said that the dam would hold, a spokesman reported. | -
SUND (June 9) — Lotte Varga said on Monday that the dam would hold. | -
SUND (in brackets) — Lotte Varga said on Monday that the dam would hold. | -
SUND — Lotte Varga said on Monday that the dam would hold. | -
Lotte Varga (Sund Herald) won the prize. Ivo Marek said that the dam would hold. | -
Lotte Varga told The Meridian that the dam would hold. | -
The Meridian quoted Lotte Varga as saying that the dam would hold. | -
Ivo Marek, a former editor of the Brenta Gazette, said that no one had been arrested. | -
Ivo Marek said in a statement that Brenta TV would be fined. | -
Ivo Marek told viewers that no one had been arrested. | -
Ivo Marek told the United Nations that no one had been arrested. | -
In a meeting with the Sund Herald Workers Union, Lotte Varga said that the dam would hold. | -
Ivo Marek accused the Brenta Gazette of reporting that the bridge was unsafe. | -
Ivo Marek said no one had been arrested, and the Brenta Gazette closed for the night. | -
Lotte Varga said the dam would hold, the council said. | -
The engineers said that the dam would hold, a Sund Herald reader wrote. | -
Lotte Varga told her brother that Sund Radio was off the air. | -
Lotte Varga said that she would sue Sund Radio. | -
`
