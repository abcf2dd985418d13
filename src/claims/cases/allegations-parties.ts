import type { AllegationCase } from './allegations.ts'

/** Who is a party and who is none, and where their names end; read as those in `allegations.ts`. All made up. */
export const PARTY_CASES: readonly AllegationCase[] = [
  // Things accuse nobody and stand accused of nothing
  ['{s:Varnian officials} {c:said} {t:that the guns shelled a market}.', ''],
  ['{s:The league} {c:said} {t:a Varnian helicopter bombed civilians}.', 'allegation made: The league > a Varnian helicopter: bombed civilians'],
  ['The voting system has been criticized for being unfair.', ''],
  ['Varnia alleges that the arrangement was illegal.', 'allegation made: Varnia > ?: was illegal'],
  ['The premier has a habit of blaming others for the floods.', ''],
  ['The premier blamed the attack on a film.', ''],
  ['Varnia has not publicly accused the league of theft.', ''],
  ['The clerk alleges that he was dismissed for his views.', 'allegation made: The clerk > ?: he was dismissed for his views'],
  ['The council in the past has accused the league of theft.', 'allegation made: The council > the league: theft'],
  ['The class has denied ordinary villagers a real voice.', ''],
  ['He denounced the league, which he accused of arming gangs.', 'allegation made: he > the league: arming gangs'],
  ['A bomb allegedly planted by the league exploded in Orrin.', 'allegation reported: ? > the league: A bomb allegedly planted'],
  ['{s:Critics} {c:allege} {t:that our aircraft were over Orrin}.', 'allegation reported: Critics > our aircraft: were over Orrin'],
  ['Nobody in Orrin has denied the theft.', ''],
  // The party ends where its name does
  ['The league on Tuesday denied shelling Orrin.', 'denial made: ? > The league: shelling Orrin'],
  ['The Varnian army today accused the league of theft.', 'allegation made: The Varnian army > the league: theft'],
  ['Ada Veld, 51, has been accused of theft.', 'allegation reported: ? > Ada Veld: theft'],
  ['Ada Veld, seated in the front row, was accused by the league of theft.', 'allegation made: the league > Ada Veld: theft'],
  ['Ada Veld, an envoy who was first sent to Orrin in 2028, accused the league of theft.', 'allegation made: Ada Veld > the league: theft'],
  ['The vote fuelled a fight against envoys accused of theft.', 'allegation reported: ? > envoys: theft'],
  ['There is no pardon for officers who have been charged with murder.', 'allegation reported: ? > officers: murder'],
  ['Varnia accused Senator Veld of Orrin, the whip, of caving in.', 'allegation made: Varnia > Senator Veld of Orrin: caving in'],
  ['Varnia blamed the premier and made him answer for the floods.', 'allegation made: Varnia > the premier: the floods'],
  ['The clerks whom Varnia accused of spying were freed.', 'allegation made: Varnia > The clerks: spying'],
  ['The premier is taking a risk by accusing officers of theft.', 'allegation made: The premier > officers: theft'],
  ['Not only the league is accused of theft.', 'allegation reported: ? > the league: theft'],
  // In capitals "alleged" stands before nouns
  ['THE RADIO REPORTED THAT ALLEGED LEAGUE MEMBERS ATTACKED A POST IN ORRIN.', ''],
  ['THE ARMY CAPTURED EIGHT ALLEGED REBELS AND SEIZED SUPPLIES.', ''],
  ['VARNIA ALLEGED THAT THE LEAGUE TORTURED PRISONERS.', 'allegation made: VARNIA > THE LEAGUE: TORTURED PRISONERS'],
  // What is withheld is not denied; what goes on is no part of the denial
  ['The league denied the deputy a second term.', ''],
  ['The court denied full status to the clerks.', ''],
  ['The league denied any links to the militants.', 'denial made: ? > The league: any links to the militants'],
  ['The premier denied the report and described it as slander.', 'denial made: ? > The premier: the report'],
  ['The premier denied any wrongdoing and said he would stay.', 'denial made: ? > The premier: any wrongdoing'],
]
