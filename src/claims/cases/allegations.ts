/**
 * Allegations, denials and refusals to answer: `kind made: accuser > accused: act <answers>`, parted by `; `; `?` where the
 * words name nobody. Marks as in the figures' table. All made up.
 */
export type AllegationCase = readonly [text: string, expected: string]

export const ALLEGATION_CASES: readonly AllegationCase[] = [
  // Accuse of
  ['Varnia accused Osterland of shelling the port.', 'allegation made: Varnia > Osterland: shelling the port'],
  ['Varnia has accused Osterland of shelling the port.', 'allegation made: Varnia > Osterland: shelling the port'],
  ['{s:The ministry} {c:accused} {t:the league of arming the militia}.', 'allegation made: The ministry > the league: arming the militia'],
  ['Varnia accuses the northern league of war crimes.', 'allegation made: Varnia > the northern league: war crimes'],
  ['Osterland was accused by Varnia of shelling the port.', 'allegation made: Varnia > Osterland: shelling the port'],
  ['Osterland was accused of shelling the port.', 'allegation reported: ? > Osterland: shelling the port'],
  ['The league has repeatedly been accused of torture.', 'allegation reported: ? > The league: torture'],
  ['Critics accuse the league of torture.', 'allegation reported: Critics > the league: torture'],
  ['Some have accused the mayor of theft.', 'allegation reported: Some > the mayor: theft'],
  ['The militants may accuse the air force of war crimes.', 'allegation hypothetical: The militants > the air force: war crimes'],
  ['The militants could be preparing to accuse the air force of war crimes.', 'allegation hypothetical: The militants > the air force: war crimes'],
  ['They might bomb mosques and blame the air force for war crimes.', 'allegation hypothetical: They > the air force: war crimes'],
  ['“They accuse us of everything,” he said.', 'allegation made: They > us: everything'],
  ['{s:The spokesman} {c:said} {t:the league accused Varnia of theft}.', 'allegation reported: the league > Varnia: theft'],
  ['Varnia, accusing Osterland of shelling the port, closed the border.', 'allegation made: Varnia > Osterland: shelling the port'],
  // Blame, charge, condemn, criticise
  ['Varnia blamed Osterland for the attack.', 'allegation made: Varnia > Osterland: the attack'],
  ['Varnia blamed the attack on Osterland.', 'allegation made: Varnia > Osterland: the attack'],
  ['Osterland was blamed for the attack.', 'allegation reported: ? > Osterland: the attack'],
  ['The court charged the colonel with murder.', 'allegation made: The court > the colonel: murder'],
  ['The colonel was charged with murder.', 'allegation reported: ? > The colonel: murder'],
  ['Varnia condemned Osterland for shelling the port.', 'allegation made: Varnia > Osterland: shelling the port'],
  ['Recently, Varnia has been criticized for the operations of its air force.', 'allegation reported: ? > Varnia: the operations of its air force'],
  ['The union criticised the mayor for closing the school.', 'allegation made: The union > the mayor: closing the school'],
  // Allege
  ['The envoy alleged that the league arms the militia.', 'allegation made: The envoy > the league: arms the militia'],
  ['Critics allege that the league tortured prisoners.', 'allegation reported: Critics > the league: tortured prisoners'],
  ['The league is alleged to have tortured prisoners.', 'allegation reported: ? > The league: tortured prisoners'],
  ['The league allegedly tortured prisoners.', 'allegation reported: ? > The league: tortured prisoners'],
  // Wrongdoing that somebody states
  ['{s:The ministry} {c:said} {t:the league provides cover for terrorists}.', 'allegation made: The ministry > the league: provides cover for terrorists'],
  ['{s:The ministry} {c:said} {t:that militants were using civilians as human shields}.', 'allegation made: The ministry > militants: using civilians as human shields'],
  ['{c:According to} {s:the envoy}, {t:Osterland bombed a hospital}.', 'allegation made: the envoy > Osterland: bombed a hospital'],
  ['{s:The envoy} {c:said} {t:Osterland violated international law}.', 'allegation made: The envoy > Osterland: violated international law'],
  ['{s:The envoy} {c:said} {t:the league hides the crimes of the militia}.', 'allegation made: The envoy > the league: hides the crimes of the militia'],
  ['{s:The envoy} {c:said} {t:Osterland could bomb a hospital}.', 'allegation hypothetical: The envoy > Osterland: bomb a hospital'],
  // Denials
  ['Osterland denied the accusation.', 'denial made: ? > Osterland: the accusation'],
  ['Osterland denied shelling the port.', 'denial made: ? > Osterland: shelling the port'],
  ['Osterland denies that it shelled the port.', 'denial made: ? > Osterland: it shelled the port'],
  ['The league rejected the allegations as baseless.', 'denial made: ? > The league: the allegations'],
  ['The league dismissed the claims.', 'denial made: ? > The league: the claims'],
  ['The allegations are absolutely groundless, {s:the spokeswoman} {c:said}.', 'denial made: ? > ?: allegations are absolutely groundless'],
  ['{s:The spokeswoman} {c:said} {t:these allegations are groundless}.', 'denial made: ? > The spokeswoman: allegations are groundless'],
  ['The army has denied involvement in the killings.', 'denial made: ? > The army: involvement in the killings'],
  ['The mayor refuted the charge.', 'denial made: ? > The mayor: the charge'],
  ['{s:The envoy} {c:denied} {t:that his country armed the militia}.', 'denial made: ? > The envoy: his country armed the militia'],
  // No comment
  ['The league did not respond to a request for comment.', 'no-comment made: ? > The league: did not respond'],
  ['The ministry declined to comment.', 'no-comment made: ? > The ministry: declined to comment'],
  ['The colonel could not be reached for comment.', 'no-comment made: ? > The colonel: could not be reached'],
  ['The army has not commented on the report.', 'no-comment made: ? > The army: has not commented'],
  ['There was no immediate comment from the league.', 'no-comment made: ? > the league: no immediate comment'],
  ['The mayor refused to comment.', 'no-comment made: ? > The mayor: refused to comment'],
  // Answers
  ['Varnia accused Osterland of shelling the port. Osterland denied the accusation.', 'allegation made: Varnia > Osterland: shelling the port; denial made: Varnia > Osterland: the accusation <l1>'],
  ['Varnia accused Osterland of shelling the port. Osterland denied shelling the port.', 'allegation made: Varnia > Osterland: shelling the port; denial made: Varnia > Osterland: shelling the port <l1>'],
  ['Varnia accused Osterland of shelling the port. Tessaly denied the accusation.', 'allegation made: Varnia > Osterland: shelling the port; denial made: ? > Tessaly: the accusation'],
  ['Varnia accused Osterland of shelling the port. The mayor denied taking bribes.', 'allegation made: Varnia > Osterland: shelling the port; denial made: ? > The mayor: taking bribes'],
  ['Varnia blamed the league for the attack. The league did not respond to a request for comment.', 'allegation made: Varnia > the league: the attack; no-comment made: Varnia > The league: did not respond <l1>'],
  ['Critics allege that Osterland tortured prisoners. Osterland rejects the allegations.', 'allegation reported: Critics > Osterland: tortured prisoners; denial made: Critics > Osterland: the allegations <l1>'],
  // Near misses
  ['The accused was led into court.', ''],
  ['He denied her entry.', ''],
  ['They were denied access to the camp.', ''],
  ['The battery was charged overnight.', ''],
  ['The hotel charged guests with a key card fee.', ''],
  ['The army said the road was open.', ''],
  ['The bridge is to blame.', ''],
  ['The council rejected the plan.', ''],
  ['The court dismissed the jury.', ''],
  ['She responded to the letter.', ''],
  ['{s:The mayor} {c:said} {t:the school will open on Monday}.', ''],
  ['{s:The army} {c:said} {t:it had attacked a militia post}.', ''],
  ['The minister commented on the weather.', ''],
]
