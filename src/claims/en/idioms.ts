/** Turns of phrase that say what happened to the counted, beside the plain verbs of `harm.ts`. Lower-case words parted by one space. */

/** What a turn of phrase counts: one outcome, or one for people and another for things. */
export type IdiomCounts = string | { readonly people: string; readonly objects: string }

const BE = '(?:(?:was|were|is|are|been|being|have been|had been|has been|have|had|has|got|had to be|are being|were being) )?(?:(?:still|also|later|reportedly|then|all|since|currently|now|either) )?'
const after = (pattern: string): RegExp => new RegExp(`^${BE}(?:${pattern})(?= |$)`)

/** Right after the noun, auxiliaries included: "four rebels [were gunned down]". */
export const AFTER: readonly (readonly [pattern: RegExp, counts: IdiomCounts])[] = ([
  ['(?:gunned|mown|mowed|cut|hunted) down', 'killed'],
  ['(?:blown|ripped|torn|hacked|cut|blasted) (?:to|in|into) (?:pieces|bits|shreds)', { people: 'killed', objects: 'destroyed' }],
  ['blown up', { people: 'killed', objects: 'destroyed' }],
  ['(?:burned|burnt|starved|froze|frozen|trampled|bled|choked|crushed|kicked|clubbed) to death', 'killed'],
  ['burned alive|burnt alive|put to death', 'killed'],
  ['succumbed|bled out', 'killed'],
  ['set (?:on fire|ablaze|alight)|(?:washed|swept) away|burn(?:ed|t) (?:down|out)|reduced to (?:rubble|ashes|ruins)|torn down', 'destroyed'],
  ['(?:taken|remanded|held|kept|placed|remain) (?:in|into) (?:police )?(?:custody|detention)|behind bars|rounded up|picked up by police', 'arrested'],
  ['(?:remain(?:s|ed)? )?in (?:a )?(?:critical|serious|grave|stable|life-threatening) (?:but stable )?condition', 'injured'],
  ['(?:taken|rushed|brought|admitted|flown|transferred|carried) to (?:\\S+ ){0,3}(?:hospitals?|clinics?|infirmary|intensive care)', 'injured'],
  ['treated (?:for|in|at)', 'injured'],
  ['(?:needed|need|needs|required|require|received) (?:hospital|medical|emergency) (?:treatment|care|attention)', 'injured'],
  ['(?:(?:escaped )?with|suffered|suffering|received|sustained) (?:\\S+ ){0,2}(?:wounds|injuries|burns|fractures|gunshots?)', 'injured'],
  ['had (?:\\S+ ){0,3}(?:wounds|injuries|burns|fractures)', 'injured'],
  ['out of (?:combat|action)', { people: 'casualties', objects: 'destroyed' }],
  ['(?:\\S+ )?(?:gunshot|bullet|stab|shrapnel|knife) wounds', 'injured'],
  ['(?:that|whom) (?:we|they|he|she|i) (?:have |had )?lost', 'killed'],
  ['laid down (?:their )?(?:arms|weapons)|gave themselves up|turned themselves in', 'surrendered'],
  ['(?:left|abandoned|lost|quit) their (?:homes|houses|villages|towns)', 'displaced'],
  ['(?:driven|forced|chased) (?:out )?(?:from|out of|to (?:flee|leave))|forced out|driven out|on the run from the fighting', 'displaced'],
  ['(?:who )?(?:have |had |has )?(?:been |were )?(?:had|forced|compelled|obliged) to (?:leave|flee|abandon|quit) (?:their )?(?:homes|houses|villages|towns|country|area)', 'displaced'],
  ['(?:remain(?:s|ed)? )?in captivity|held (?:hostage|captive)', 'kidnapped'],
  ['buried (?:alive|under)', 'trapped'],
  ['(?:pulled|dug|plucked|saved) (?:alive |out )?from|pulled out alive', 'rescued'],
] as [string, IdiomCounts][]).map(([pattern, counts]) => [after(pattern), counts])

const before = (pattern: string): RegExp => new RegExp(`(?:^| )(?:${pattern})$`)

const DAMAGED = /(?:^| )(?:houses|homes|buildings|residences|dwellings|vehicles|cars|buses|trucks|schools|shops|stores|offices|businesses|structures|churches|mosques|aircraft|planes|boats|ships|towers|pylons|bridges)$/
export const PERSONS = /(?:s|men|people|women|children|police)$/

/** Right before the count, and what must follow the noun, if anything. `noun` limits which nouns may be counted. */
export const BEFORE: readonly { readonly pattern: RegExp; readonly noun?: RegExp; readonly then?: RegExp; readonly counts: IdiomCounts }[] = [
  { pattern: before('(?:claim(?:ed|s|ing)?|tak(?:e|es|ing|en)|took|cost(?:s|ing)?(?: \\S+){0,3}|los(?:t|ing|es))'), noun: /^(?:innocent |civilian |human )?lives$/, counts: 'killed' },
  { pattern: before('cost(?:s|ing)?'), then: /^(?:their lives|his life|her life)/, counts: 'killed' },
  { pattern: before('(?:lost|losing|loses)'), noun: /(?:^| )(?:men|soldiers|fighters|troops|brothers|sisters|siblings|parents|grandparents|cousins|sons|daughters|children|relatives|comrades|colleagues|neighbours|neighbors|policemen|americans|citizens|nationals|compatriots|pilots|marines|sailors|members|leaders|officials|workers|journalists|officers|guards|guerrillas|militants|rebels|people|civilians|friends|crewmen|sailors|miners)$/, counts: 'killed' },
  { pattern: before('(?:murderers?|killers?|assassins) of(?: the)?'), counts: 'killed' },
  { pattern: before('(?:remains|bodies|corpses) of(?: the)?'), counts: 'bodies' },
  { pattern: before('bl(?:ew|ows?|own|owing) up'), counts: { people: 'killed', objects: 'destroyed' } },
  { pattern: before('(?:set|sets|setting) fire to'), counts: 'destroyed' },
  { pattern: before('(?:set|sets|setting)'), then: /^(?:\S+ ){0,6}?(?:on fire|ablaze|alight)/, counts: 'destroyed' },
  { pattern: before('(?:tore down|tearing down|burn(?:ed|t|ing) down|knock(?:ed|ing) out|wip(?:ed|ing) out)'), counts: { people: 'killed', objects: 'destroyed' } },
  { pattern: before('(?:tore|tearing|ripped|blew|blown|torn|ripping) (?:the )?roofs? off(?: of)?'), counts: 'damaged' },
  { pattern: before('(?:mow(?:ed|n)|gunn(?:ed|ing)|cut(?:ting)?) down'), counts: 'killed' },
  { pattern: before('(?:shot|shoot|shooting) (?:dead|and killed|to death)'), counts: 'killed' },
  { pattern: before('round(?:ed|s|ing) up'), counts: 'arrested' },
  { pattern: before('(?:took|taken|taking|take)'), then: /^(?:into custody|prisoner)/, counts: 'arrested' },
  { pattern: before('(?:took|taken|taking|take|held|holding|hold)'), then: /^(?:hostage|captive)/, counts: 'kidnapped' },
  { pattern: before('dr(?:ove|iv(?:en|es?|ing)) (?:out )?|dr(?:ove|iv(?:en|es?|ing))|forc(?:ed|es|ing)|sen(?:t|ds?)'), then: /^(?:out of|from|into|to flee|to leave|fleeing|to seek)/, counts: 'displaced' },
  { pattern: before('treat(?:ed|s|ing)?|hospitali[sz]ed'), then: /^(?:for|in|at|who|after|$)/, counts: 'injured' },
  { pattern: before('(?:bur(?:ied|ying|ies)|trap(?:ped|ping|s))'), then: /^(?:alive|under|beneath|inside|in the rubble)/, counts: 'trapped' },
  { pattern: before('(?:pluck(?:ed|ing)|pull(?:ed|ing)|dug|sav(?:ed|ing))'), then: /^(?:alive|from|out of)/, counts: 'rescued' },
  { pattern: before('down(?:ed|ing)'), counts: 'shot' },
  { pattern: before('put(?:s|ting)? out of (?:action|combat)'), counts: { people: 'casualties', objects: 'destroyed' } },
  { pattern: before('(?:took|taken|taking|takes)'), noun: /(?:^| )prisoners?$/, counts: 'arrested' },
  { pattern: before('(?:took|taken|taking|takes)'), noun: /(?:^| )(?:hostages?|captives?)$/, counts: 'kidnapped' },
  { pattern: before('damag(?:e|es|ing) to'), noun: DAMAGED, counts: 'damaged' },
  ...([['dead|killed', 'killed'], ['injured|wounded', 'injured'], ['missing|disappeared', 'missing'], ['arrested|detained|detainees', 'arrested'], ['kidnapped|hostages', 'kidnapped'], ['victims', 'victims']] as const)
    .map(([who, counts]) => ({ pattern: before(`(?:among (?:the|those) (?:${who})(?: also)? (?:is|are|was|were)|the (?:${who}) (?:also |reportedly )?includ(?:es?|ed)|the (?:${who}) (?:are|were))`), noun: PERSONS, counts })),
  { pattern: before('casualties (?:also |reportedly )?includ(?:es?|ed)'), noun: PERSONS, counts: 'casualties' },
  ...([['killed|murdered', 'killed'], ['injured|wounded', 'injured'], ['captured|arrested|detained', 'arrested'], ['kidnapped|abducted', 'kidnapped']] as const)
    .map(([who, counts]) => ({ pattern: before(`(?:${who})(?: today| yesterday| also| there)? (?:was|were|are)`), noun: PERSONS, counts })),
]

/** Nouns that say by themselves what happened to those counted, where nothing else does. */
export const IMPLIED: ReadonlyMap<string, string> = new Map([
  ['refugees', 'displaced'], ['evacuees', 'evacuated'], ['detainees', 'arrested'], ['hostages', 'kidnapped'], ['captives', 'kidnapped'], ['victims', 'victims'], ['victim', 'victims'],
  ['idps', 'displaced'],
])

/** What only may, should or is not to be: the clause before such a noun must not have it. */
export const UNREAL = /\b(?:would|could|should|might|may|can|will|must|'ll|'d|if|unless|wants?|wanted|plans?|planned|propos(?:e|ed|es|als?|ing)|vow(?:s|ed)?|pledg(?:e|ed|es)|promis(?:e|ed|es)|threat(?:s|en|ens|ened|ening)?|seek(?:s|ing)?|sought|request(?:s|ed|ing)?|demand(?:s|ed|ing)?|call(?:s|ed|ing)? (?:for|to|on)|urg(?:e|ed|es|ing)|orders?|warrants?|notices|room|space|capacity|shelter for|intend(?:s|ed)?|hop(?:e|es|ed|ing)|refus(?:e|ed|es|ing)|accept(?:ing)?|admit(?:ting)?|cap(?:ped)?|not|never|n't|without|or)\b/

/** Adjectives before a noun of harm that do not say whom it befell: "nine [serious] injuries". */
export const OF_MANNER: ReadonlySet<string> = new Set((
  'dead new confirmed reported recorded known serious minor slight grave severe fatal separate suspected alleged further more additional such violent unexplained combat war battle ' +
  'terrorist terror suicide horrific horrible deadly bloody brutal mass traffic road accidental unlawful arbitrary total first dozen heavy likely possible apparent gun gunshot drug overdose'
).split(' '))

/** Before a bare verb, these say that it happened: "managed to kill 12". The words come with a space at either end. */
export const HAPPENED = / (?:managed to|(?:was|were) (?:able|forced|obliged|compelled) to|had to|went on to|proceeded to|help(?:ed|s|ing)(?: to)?|succeeded in|made it possible to) /

/** "took the lives of", "claimed the lives of", "cost the lives of": not "put the lives of … at risk". */
export const TAKING_LIVES = /(?:^| )(?:took|take|takes|taken|taking|claim(?:ed|s|ing)?|cost(?:s|ing)?|lost|losing|ended|snuffed out)(?: |$)/

/** Nouns before "of", "for" or "about" after which a form in -ing is only thought of: "the idea of deporting 400 nurses". */
export const THOUGHT_OF = /\b(?:ideas?|plans?|proposals?|talk|promises?|threats?|prospects?|costs?|price|goal|aim|vow|calls?|favou?r|support(?:s|ed)?|advocat\w+|propos\w+|possibility|risks?|dangers?|hopes?|intention|instead|without|against) ?(?:of|for|about|to)?$/

/** Before a word of harm, these say that it did not happen. */
export const AVERTED: ReadonlySet<string> = new Set('escaped escape escaping avoided avoid avoiding survived prevented prevent preventing averted foiled thwarted defused without unharmed'.split(' '))

/** Of elections: what is held, lost or captured there is no harm. */
export const BALLOTS: ReadonlySet<string> = new Set('vote votes voters voting poll polls election elections electoral delegates seats ballot ballots caucus primary nomination'.split(' '))
