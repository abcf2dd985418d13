const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const formsOf = (stems: string, e: string): string[] => stems.split(' ').flatMap((stem) => {
  const silent = e || (/(?:chid|censur)$/.test(stem) ? 'e' : '')
  const last = stem === 'slam' ? 'slamm' : stem
  return [`${stem}${silent}`, `${stem}${silent}s`, `${last}ed`, `${last}ing`]
})

/** Verbs of accusing and the preposition before the act: "accused X of", "blamed X for", "charged X with". Forms are exact. */
export const ACCUSING: ReadonlyMap<string, string> = new Map([
  ...['accuse', 'accuses', 'accused', 'accusing'].map((form) => [form, 'of'] as const),
  ...['blame', 'blames', 'blamed', 'blaming', 'condemn', 'condemns', 'condemned', 'condemning', 'criticise', 'criticises', 'criticised', 'criticising', 'criticize', 'criticizes',
    'criticized', 'criticizing', 'denounced', 'denounces', 'denouncing'].map((form) => [form, 'for'] as const),
  ...['indict', 'indicts', 'indicted', 'indicting', 'berated', 'faulted', 'faults', ...formsOf('berat rebuk castigat lambast chastis', 'e'), ...formsOf('scold chid slam blast assail attack censur reprimand upbraid lash', '')].map((form) => [form, 'for'] as const),
  ...['suspected'].map((form) => [form, 'of'] as const),
  ...['implicate', 'implicates', 'implicated', 'implicating'].map((form) => [form, 'in'] as const),
  ...['charge', 'charges', 'charged', 'charging'].map((form) => [form, 'with'] as const),
])
/** "charged with" needs one of these in the act. */
export const CRIMES = /\b(?:murders?|theft|assault|treason|crimes?|fraud|corruption|bribery|espionage|spying|terrorism|manslaughter|arson|rape|kidnapping|torture|genocide|conspiracy|conspiring|sedition|killings?|robbery|burglary|attacks?|attempt(?:ed|ing)?|violat(?:ing|ions?)|stealing|lying|perjury|(?:being )?involve(?:d|ment)|fail(?:ing|ure)|defrauding|diverting|bribing|possess(?:ing|ion)|assaulting|aiding|obstruct\w*|battery|felon\w+|misdemeanou?rs?|counts?|racketeering|laundering|traffick\w+|smuggling|rioting|hijacking|libel|negligence|misconduct|abus\w+|harass\w+|manipulat\w+|evasion|plotting|homicide|shooting|bombing|damage|sexual|disorderly|weapons?|drugs?|illegal\w*|unlawful\w*|breach\w*|contempt|participat\w+|misleading|hiding|accepting|embezzl\w+|leaking|possessing|inciting|incitement|offen[cs]es?|trespassing|vandalism)\b/

/** Of a deed by nobody named: what makes it a wrong all the same, done ("the vote was rigged") or suffered ("he was dismissed"). */
export const WRONGED = /\b(?:unfair\w*|rigged|mislead\w*|false\w*|decepti\w*|improper\w*|unconstitutional|stolen|bias\w*|discriminat\w*|breach\w*|broken?|infring\w*|torture[ds]?|massacre[ds]?|murdered|kidnapped|killed|beaten|bombed|attacks?)\b|^(?:he|she|they|\w+ he|\w+ she) (?:was|were) \w+ed\b/i

export const ALLEGING = set('alleges alleged alleging allege')
/** Accuse where "that" follows near: "charged at the meeting that the bank …". */
export const CHARGING = set('charges charged charging charge')
/** What people are charged with doing as their task. */
export const DUTIES = /^(?:oversee|lead|runn|manag|protect|investigat|review|coordinat|organi[sz]|implement|enforc|find|mak|develop|draft|guard|maintain|handl|supervis|keep|look|help|carry|ensur|tak|determin|writ|sett|defend|administ|prepar|bring|provid|creat|decid|collect|monitor|advis|negotiat|conduct|direct|teach|learn)/
/** Nouns that say what somebody is accused of: "accusations that he lied", "allegations of fraud". */
export const ALLEGED_IN = /^(?:allegations?|accusations?|charges?|insinuations?)$/
/** Whoever has these is accused: "faces allegations of fraud". */
export const FACING = /^(?:faces?|faced|facing|beset|dogged|plagued|hit|rocked|battling|battled|denied|denies|denying|rejects?|rejected|dismiss(?:es|ed|ing)|refut(?:es|ed|ing)|disput(?:es|ed|ing)|amid|over|following|despite)$/
/** "condemned the killing of three nuns by the brigade": the deed comes first. */
export const CONDEMNING = set('condemn condemns condemned condemning denounce denounces denounced denouncing deplore deplores deplored decried decries')
/** "attributed the attack to the league". */
export const ATTRIBUTING = set('attribute attributes attributed attributing')
export const DEED = /^(?:attacks?|murders?|killings?|assassinations?|massacres?|bombings?|shellings?|raids?|kidnappings?|abductions?|executions?|tortures?|crimes?|strikes?|ambush(?:es)?|explosions?|blasts?|shootings?|deaths?|slayings?|slaughter|violence|aggression|repression|abuses?|violations?|fire|fires|arrests?|persecution|incidents?|bombs?|arson|sabotage|disappearances?|genocide|atrocit(?:y|ies)|invasion|theft|hijackings?|robber(?:y|ies)|leaks?|cover-up|actions?)$/
/** Deeds that "of" says the doer of: "actions of the regime", where "murder of" says whom it befell. */
export const OF_DOER = /^(?:actions?|crimes?|violence|aggression|repression|abuses|atrocities|excesses|brutality)$/
/** Between a deed and "by": "the murder committed by the league". */
export const DONE = /^(?:committed|perpetrated|carried|out|conducted|launched|staged|ordered|waged)$/
/** Papers that accuse by saying so: "the suit claims that …". */
export const PLAINT = set('suit lawsuit complaint indictment plaintiff plaintiffs prosecution')
export const CLAIMING = set('claims claimed says said states stated argues argued')
/** "is said to have": what follows must be a wrong. */
export const HEARSAY = set('said believed reported thought rumoured rumored suspected')
/** Past forms without -ed, for splitting who did it from what was done. */
export const PAST = set('hid beat shot took stole lied kept sold gave paid ran broke hit held sent made left cut burnt struck drove fled drew spent built led let')
/** Before "to accuse": it has not come yet. */
export const AHEAD = set('likely expected threatened threatens threatening plans planned planning preparing set about ready vowed wants wanted poised due')
/** "called the allegations “pure invention”". */
export const CALLING = set('called calls calling branded brands labelled labeled described describes describing termed dubbed')


/** Accusers that name nobody. */
export const NOBODY = /^(?:the |its |his |her |their )?(?:critics|some|many|others|opponents|people|observers|rivals|detractors|several|most)$/i

/** What an accusation is called. */
export const ACCUSATION = /^(?:allegations?|accusations?|charges?|claims?|assertions?|criticisms?|suggestions?|insinuations?)$/

/** Said of an accusation, these deny it. */
export const GROUNDLESS = set('groundless baseless unfounded false untrue fabricated unsupported lies nonsense absurd invented slanderous unsubstantiated')

export const DENYING = set('deny denies denied denying')
/** Deny only with an accusation as object: "rejected the allegations". */
export const REJECTING = set('reject rejects rejected rejecting dismiss dismisses dismissed dismissing refute refutes refuted refuting dispute disputes disputed disputing rebuff rebuffed rebuffs')

/** "denied access", "denied them entry": no answer to anything. */
export const DENIED_THINGS = /^(?:access|entry|permission|visas?|visa|bail|asylum|entrance|treatment|food|water|aid|medical|him|her|them|us|me|you|parole|service|care|passage|leave|requests?|applications?|motions?|appeals?|petitions?|benefits|coverage|license|licence|promotion)$/

/** Whoever rules on claims does not answer them. */
export const RULES_ON = /^(?:court|courts|judge|judges|panel|tribunal|jury|decision|decisions|ruling|rulings|order|orders|verdict|board|commission|motion|lawsuit)$/
/** What may be denied besides an accusation, where the words say what it holds: "rejected reports that …". */
export const TOLD_THINGS = /^(?:reports?|rumou?rs?|speculation|statements?|comments?|remarks?|stor(?:y|ies)|characteri[sz]ations?)$/

/** Refusals to answer. `{who}` is before them, but in the last, where it follows. */
export const NO_COMMENT: readonly RegExp[] = [
  /\b(?:did|does|do|has|have|had) ?n(?:o|')t (?:immediately |yet |directly |initially )?(?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?)(?= ?(?:$|[.,;]|to (?:an?|the|our|several|repeated|multiple|written|requests?|questions|calls|e-?mails|messages|allegations|accusations)\b(?: \S+){0,3} ?(?:requests?|questions?|calls?|e-?mails?|messages?|inquir(?:y|ies)|enquir(?:y|ies)|allegations?|accusations?|charges?|claims?|for comment)?))/,
  /\b(?:did|does|do|has|have|had) ?n(?:o|')t (?:immediately |yet |publicly )?comment(?:ed)?\b/,
  /\bdeclin(?:ed|es|ing) comment\b|\b(?:declin|refus)(?:ed|es|ing) to (?:comment|respond|answer|elaborate|discuss|address|speculate|be interviewed|(?:give|provide|offer) (?:\w+ ){0,2}(?:details?|estimates?|figures?|names?|reasons?|information|comment|explanation)|confirm or deny|say (?:whether|if|why|how|who|what))/,
  /\bcould not (?:immediately )?be reached\b/,
  /\b(?:would|will|could) (?:not|neither) (?:immediately )?(?:comment\b|elaborate\b|confirm (?:or|nor) deny\b|say (?:whether|if|why)\b)/,
  /(?:(?<!\S)'(?:re|m|s)|\b(?:is|are|was|were)) (?:not|n't) (?:prepared to comment|commenting)\b/,
  /\b(?:has|have|had|made|offered|gave|issued) no (?:immediate |further |official |public )?comment\b/,
  /\b(?:did|does|do|has|have|had) ?n(?:o|')t (?:immediately |yet )?return(?:ed)? (?:an? |his |her |its |their |several |repeated |multiple )?(?:phone |telephone )?(?:calls?|messages?|e-?mails?|requests?)\b/,
  /\b(?:(?:was|were) not (?:immediately )?available|(?:was|were|is)(?: \S+){0,4} unavailable)(?= for (?:immediate |further )?comment)/,
]
/** "calls to the ministry went unanswered": who is silent stands inside. */
export const UNANSWERED = /\b(?:calls?|messages?|e-?mails?|requests?|questions?|letters?)\b[^.;]{0,60}? (?:to|with|for) (?!comment\b)([^.;,]{2,60}?) (went unanswered|(?:were|was) not (?:immediately )?(?:returned|answered))\b/
export const NO_COMMENT_FROM = /\bno (?:immediate |official )?(?:comment|response|reply)(?= from )/

const civil = '(?:the |a |an |two |three |several |their |our |its )?(?:(?!on |of |in |by |at |for |from |to |and |near |against |that |with )\\w+ ){0,2}(?:civilians?|hospitals?|schools?|mosques?|churches|homes|houses|residential|markets?|ambulances|children|prisoners|refugees|clinics?|journalists)'
const armed = '(?:the |a )?(?:[\\w-]+ ){0,3}(?:terrorists?|militants?|extremists?|militias?|rebels?|jihadists?|fighters|insurgents?|gunmen|groups?|brigades?|armies|army|forces|factions?|gangs?)'

/**
 * Deeds that are wrongs whoever does them, as verb phrases: when somebody is reported to say that another does one, that is an
 * allegation though no verb of accusing is used. Matched on lower-case words parted by one space.
 */
export const WRONGS = new RegExp([
  `(?:provid|giv|offer)(?:es?|ed|ing|en) (?:\\w+ ){0,3}(?:cover|arms|weapons|shelter) (?:for|to) ${armed}`,
  // help for an army is no wrong by itself
  `(?:provid|giv|offer)(?:es?|ed|ing|en) (?:\\w+ ){0,3}(?:support|help|assistance) (?:for|to) ${armed.replace('armies|army|forces|', '')}`,
  'us(?:es?|ed|ing) (?:\\S+ ){1,8}?as (?:a )?(?:human )?(?:shields?|hostages|cover)',
  'hid(?:es?|ing) (?:behind |among )(?:\\w+ )?(?:civilians|women|children|locals|residents)',
  '(?:hid(?:es?|den|ing)|conceal(?:s|ed|ing)?|cover(?:s|ed|ing)? up) (?:the |its |their )?(?:\\w+ )?(?:crimes?|killings?|massacres?|deaths|abuses|atrocities)',
  `(?:bomb(?:s|ed|ing)?|shell(?:s|ed|ing)?|attack(?:s|ed|ing)?|target(?:s|ed|ing)?|kill(?:s|ed|ing)?|hit(?:s|ting)?|str(?:uck|ikes?|iking)|shoot(?:s|ing)?|shot|fir(?:es?|ed|ing) (?:on|at)|execut(?:es?|ed|ing)|murder(?:s|ed|ing)?|massacr(?:es?|ed|ing)|starv(?:es?|ed|ing)|expel(?:s|led|ling)?) ${civil}`,
  'violat(?:es?|ed|ing) (?:\\w+ ){0,6}?(?:law|laws|rights|treaty|treaties|commitments?|accords?|agreements?|rules?|ban|embargo|sanctions?|code|terms|pledges?|constitution|act|sovereignty|airspace|territory|truce|ceasefire|cease-fire|convention)',
  'lied(?! (?:down|in wait|on|at))(?: (?:to|about|in|under))?', '(?:misled|misle?ad(?:s|ing)?|deceiv(?:es?|ed|ing)|cheat(?:ed|ing)|defraud(?:s|ed|ing)?|blackmail(?:ed|ing)|brib(?:ed|ing)|sabotag(?:ed|ing)) \\w+',
  '(?:kidnapp?(?:ed|ing)|abduct(?:ed|ing)|assassinat(?:ed|ing)|murder(?:ed|ing)|massacr(?:ed|ing)|raped|execut(?:ed|ing)|stole|smuggl(?:ed|ing)) (?!by )\\w+',
  '(?:is|are|was|were|be|been|being) (?:directly |solely |fully |entirely |also |partly )?(?:responsible|to blame) for (?:\\w+ ){0,5}?(?:attacks?|murders?|killings?|assassinations?|massacres?|bombings?|raids?|kidnappings?|deaths?|crimes?|violence|explosions?|shootings?|disappearances?|killing|murdering|bombing|torture|destruction|abuses)',
  '(?:is|are|was|were|be|been) (?:\\w+ly )?behind (?:the |this |that |these |an? |several |recent )*(?:\\w+ )?(?:attacks?|murders?|killings?|assassinations?|massacres?|bombings?|raids?|kidnappings?|plot|coup|explosions?|shootings?)',
  '(?:violat(?:es?|ed|ing)|break(?:s|ing)?|broke|breach(?:es|ed|ing)?) (?:the |an? |its |their )?(?:\\w+ ){0,3}(?:law|laws|truce|ceasefire|cease-fire|sovereignty|agreement|airspace|rights|conventions?|treaty)',
  `open(?:s|ed|ing)? fire (?:on|at) ${civil}`, 'tortur(?:es?|ed|ing) \\w+', 'loot(?:s|ed|ing)? \\w+', `(?:arm(?:s|ing)?|fund(?:s|ing)?|financ(?:es?|ing)|shelter(?:s|ing)?|shield(?:s|ing)?|sponsor(?:s|ing)?|train(?:s|ing)?|back(?:s|ing)?|suppl(?:y|ies|ying)) ${armed}`,
  `(?:armed|funded|financed|sheltered|shielded|sponsored|trained|backed|supplied) (?:the|an?|these|those|several) ${armed}`,
  'commit(?:s|ted|ting)? (?:\\w+ ){0,3}(?:crimes?|atrocit(?:y|ies)|genocide|massacres?|murders?|abuses)', 'fail(?:s|ed|ing)? to (?:protect|take (?:\\w+ )?precautions|prevent|distinguish)',
  'bring(?:s|ing)? about the death', 'prevent(?:s|ed|ing)? (?:\\w+ )?(?:civilians|residents|aid|people) from (?:leaving|fleeing|reaching)',
].map((wrong) => `\\b(?:${wrong})\\b`).join('|'))
