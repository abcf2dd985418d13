/** Allegations and answers that the rules were never mended to, written before the code read them; as in `allegations.ts`. All made up. */
import type { AllegationCase } from './allegations.ts'

export const ALLEGATIONS_HELD_OUT: readonly AllegationCase[] = [
  ['The Tessal government has long accused Varnia of harbouring the rebels.', 'allegation made: The Tessal government > Varnia: harbouring the rebels'],
  ['{s:The spokesman} {c:accused} {t:the Western powers of sabotaging the talks}.', 'allegation made: The spokesman > the Western powers: sabotaging the talks'],
  ['Prosecutors charged two officers with manslaughter.', 'allegation made: Prosecutors > two officers: manslaughter'],
  ['Rights groups have accused both armies of using cluster bombs.', 'allegation made: Rights groups > both armies: using cluster bombs'],
  ['The brigade has been accused by residents of looting.', 'allegation made: residents > The brigade: looting'],
  ['Tessal was widely blamed for the massacre.', 'allegation reported: ? > Tessal: the massacre'],
  ['Opponents accuse the president of rigging the vote.', 'allegation reported: Opponents > the president: rigging the vote'],
  ['The two sides accuse each other of breaking the truce.', 'allegation made: The two sides > each other: breaking the truce'],
  ['Varnia is expected to accuse the league of piracy.', 'allegation hypothetical: Varnia > the league: piracy'],
  ['The report alleges that guards beat prisoners with cables.', 'allegation made: The report > guards: beat prisoners with cables'],
  ['The militia allegedly executed nine villagers.', 'allegation reported: ? > The militia: executed nine villagers'],
  ['The colonel is accused of ordering the strike.', 'allegation reported: ? > The colonel: ordering the strike'],
  ['{s:The foreign minister} {c:said} {t:Osterland was supplying weapons to the militants}.', 'allegation made: The foreign minister > Osterland: supplying weapons to the militants'],
  ['{s:The agency} {c:said} {t:soldiers had fired on a school}.', 'allegation made: The agency > soldiers: fired on a school'],
  ['{s:The monitor} {c:said} {t:both sides committed war crimes}.', 'allegation made: The monitor > both sides: committed war crimes'],
  ['Blaming the league for the blackout, the mayor called for sanctions.', 'allegation made: the mayor > the league: the blackout'],
  // Answers
  ['The army flatly denied the report.', 'denial made: ? > The army: the report'],
  ['Varnia denies any role in the killing.', 'denial made: ? > Varnia: any role in the killing'],
  ['{s:A spokeswoman} {c:called} {t:the accusation “a complete fabrication”}.', 'denial made: ? > A spokeswoman: the accusation “a complete fabrication”'],
  ['The league has repeatedly denied arming the rebels.', 'denial made: ? > The league: arming the rebels'],
  ['Osterland said it would not comment on the charges.', 'no-comment made: ? > Osterland: would not comment'],
  ['Calls to the ministry went unanswered.', 'no-comment made: ? > the ministry: went unanswered'],
  ['The company did not immediately return a call seeking comment.', 'no-comment made: ? > The company: did not immediately return a call'],
  ['Varnia accused the league of bribery. The league did not comment.', 'allegation made: Varnia > the league: bribery; no-comment made: Varnia > The league: did not comment <l1>'],
  ['The envoy accused Tessal of theft, which Tessal denies.', 'allegation made: The envoy > Tessal: theft; denial made: The envoy > Tessal: which <l1>'],
  // Near misses
  ['Nobody blamed the driver for stopping.', ''],
  ['The bank charged the farmer with a late fee.', ''],
  ['The minister denied the request for leave.', ''],
  ['The council rejected the second bid.', ''],
  ['He declined to name the winner.', ''],
]
