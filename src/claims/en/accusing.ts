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
  ...['ripped', 'rips', 'ripping', 'skewered', 'skewers', 'skewering', 'sued', 'sues', 'suing', 'pilloried', 'vilified', 'derided', 'rapped', 'thrashed', 'reviled', 'pans', 'panned', 'lampooned',
    ...formsOf('excoriat savag', 'e'), ...formsOf('hammer admonish reproach impeach roast pummel', '')].map((form) => [form, 'for'] as const),
  ...['suspected', 'suspects', 'suspecting'].map((form) => [form, 'of'] as const),
  ...['implicate', 'implicates', 'implicated', 'implicating'].map((form) => [form, 'in'] as const),
  ...['charge', 'charges', 'charged', 'charging'].map((form) => [form, 'with'] as const),
])
/** Verbs that accuse with what follows them: "lashed out at X for", "tore into X for", "called X out for". */
export const WITH_PARTICLE: ReadonlyMap<string, RegExp> = new Map([
  ...['lashed', 'lashes', 'lashing', 'hit', 'hits', 'hitting', 'struck'].map((form) => [form, /^(?:out at|out against|back at)$/] as const),
  ...['tore', 'tears', 'tearing', 'ripped', 'rips', 'ripping', 'laid', 'lays', 'laying', 'lit', 'lights', 'pitched'].map((form) => [form, /^into /] as const),
  ...['went', 'goes', 'going'].map((form) => [form, /^(?:after|at) /] as const),
  ...['railed', 'rails', 'railing', 'raged', 'rages'].map((form) => [form, /^(?:at|against) /] as const),
  ...['called', 'calls', 'calling'].map((form) => [form, /^out /] as const),
])
/** "charged with" needs one of these in the act. */
export const CRIMES = /\b(?:murders?|theft|assault|treason|crimes?|fraud|corruption|bribery|espionage|spying|terrorism|manslaughter|arson|rape|kidnapping|torture|genocide|conspiracy|conspiring|sedition|killings?|robbery|burglary|attacks?|attempt(?:ed|ing)?|violat(?:ing|ions?)|stealing|lying|perjury|(?:being )?involve(?:d|ment)|fail(?:ing|ure)|defrauding|diverting|bribing|possess(?:ing|ion)|assaulting|aiding|obstruct\w*|battery|felon\w+|misdemeanou?rs?|counts?|racketeering|laundering|traffick\w+|smuggling|rioting|hijacking|libel|negligence|misconduct|abus\w+|harass\w+|manipulat\w+|evasion|plotting|homicide|shooting|bombing|damage|sexual|disorderly|weapons?|drugs?|illegal\w*|unlawful\w*|breach\w*|contempt|participat\w+|misleading|hiding|accepting|embezzl\w+|leaking|possessing|inciting|incitement|offen[cs]es?|trespassing|vandalism)\b/

/** Of a deed by nobody named: what makes it a wrong all the same, done ("the vote was rigged") or suffered ("he was dismissed"). */
export const WRONGED = /\b(?:unfair\w*|rigged|mislead\w*|false\w*|decepti\w*|improper\w*|unconstitutional|stolen|bias\w*|discriminat\w*|breach\w*|broken?|infring\w*|torture[ds]?|massacre[ds]?|murdered|kidnapped|killed|beaten|bombed|attacks?)\b|^(?:he|she|they|\w+ he|\w+ she) (?:was|were) \w+ed\b/i

export const ALLEGING = set('alleges alleged alleging allege')
/** Accuse where "that" follows near: "charged at the meeting that the bank …". */
export const CHARGING = set('charges charged charging charge denounced denounces denouncing complained complains complaining protested protests protesting')
/** Of these it is no accusation unless what follows is a wrong. */
export const COMPLAINING = set('complained complains complaining protested protests protesting')
/** What people are charged with doing as their task. */
export const DUTIES = /^(?:oversee|lead|runn|manag|protect|investigat|review|coordinat|organi[sz]|implement|enforc|find|mak|develop|draft|guard|maintain|handl|supervis|keep|look|help|carry|ensur|tak|determin|writ|sett|defend|administ|prepar|bring|provid|creat|decid|collect|flesh|devis|conven|select|recommend|study|examin|sort|sell|privati|restor|represent|propos|identify|rebuild|work|run|watch|recover|elaborat|clean|educat|serv|deliver|approv|regulat|audit|plann|monitor|advis|negotiat|conduct|direct|teach|learn)/
/** Nouns that say what somebody is accused of: "accusations that he lied", "allegations of fraud". */
export const ALLEGED_IN = /^(?:allegations?|accusations?|charges?|insinuations?)$/
/** Whoever has these is accused: "faces allegations of fraud". */
export const FACING = /^(?:faces?|faced|facing|beset|dogged|plagued|hit|rocked|battling|battled|denied|denies|denying|rejects?|rejected|dismiss(?:es|ed|ing)|refut(?:es|ed|ing)|disput(?:es|ed|ing)|amid|over|following|despite)$/
/** "condemned the killing of three nuns by the brigade": the deed comes first. */
export const CONDEMNING = set('condemn condemns condemned condemning denounce denounces denounced denouncing deplore deplores deplored decried decries')
/** As much where what somebody does is named: "slammed the mayor's handling of the flood". */
export const CRITICISING = set('criticised criticises criticising criticized criticizes criticizing slammed slams slamming blasted blasts blasting lambasted lambasts lambasting attacked attacks attacking assailed assails assailing ' +
  'decried decries decrying denounced denounces denouncing condemned condemns condemning faulted faults excoriated ripped rips ripping rebuked rebukes derided derides deplored deplores deploring blamed blames blaming castigated castigates')
/** What somebody is criticised for that is a way of acting, not a view. */
export const CONDUCT = /^(?:behaviou?r|conduct|handling|mishandling|treatment|mistreatment|failures?|refusal|role|inaction|tactics|interference|meddling|hypocrisy|lies|dishonesty|corruption|neglect|negligence|complicity|brutality|cruelty|misuse|mismanagement|involvement|intervention|occupation|excesses|cover-up|deception|double standards?|carelessness|incompetence|inability|bigotry|racism)$/
/** Makes plans and policies wrongs: "the army's interventionist plans". */
export const WRONGFUL = /^(?:interventionist|aggressive|genocidal|criminal|illegal|unlawful|inhuman|inhumane|brutal|repressive|racist|discriminatory|expansionist|terrorist|murderous|abusive|corrupt|fraudulent|reckless|irresponsible|cowardly|barbaric|savage|treacherous|hypocritical|dishonest|deceptive|misleading|false)$/
/** "the alleged assault by …", "their alleged failure to …": deeds that "alleged" makes an accusation of. */
export const ALLEGED_DEED = /^(?:failures?|violations?|breach(?:es)?|misconduct|misuse|mishandling|fraud|corruption|bribery|interference|meddling|involvement|role|complicity|collusion|conspiracy|plot|bias|abuse|abuses|mistreatment|assaults?|rape|rapes|theft|crimes?|lies|bribes?|kickbacks?|espionage|spying|harassment|discrimination|negligence|cover-up|wrongdoing|insider|manipulation|infringements?|dumping|smuggling|laundering|embezzlement|perjury|refusal|support|participation|connections?|beatings?|threats?|incitement|plagiarism|evasion|sabotage|attacks?|murders?|killings?|kidnappings?|torture|bombings?|massacres?|shootings?)$/
/** "arrested on suspicion of theft", "wanted for murder": whoever does it holds somebody to have done it. A verdict is none. */
export const ARRESTING = set('arrested arrests arresting detained detains detaining held wanted sought prosecuted prosecuting tried booked investigated investigating indicted indicts indicting seized apprehended')
/** "on trial for", "under investigation for". */
export const PROCEEDING = /^(?:trial|investigation|indictment|inquiry|suspicion)$/
/** "pinned the blame for the fire on the league", "laid responsibility at the feet of". */
export const LAYING = set('put puts putting lay lays laid laying place places placed placing pin pins pinned pinning cast casts casting heap heaped heaping shift shifted shifting assign assigned assigning')
/** "a suit against the league alleging fraud": papers that are brought against somebody. */
export const SUIT = set('suit suits lawsuit lawsuits complaint complaints action actions petition petitions charges case countersuit')
/** "the main culprit is the league": who is called the doer comes after. */
export const INVERTED = /^(?:the |its |their )?(?:(?:main|real|true|only|worst|biggest|chief|principal|ultimate|actual|first) )*(?:instigators?|culprits?|perpetrators?|aggressors?|masterminds?|guilty part(?:y|ies)|one to blame|ones to blame|people responsible|party responsible|ones responsible|one responsible)(?: (?:for|of|behind) (?:\S+ ){1,10}?)? ?(?:is|are|was|were) $/
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

/** What somebody says of himself or of what is said of him that denies it: matched on a clause of reported words. */
export const DENYING_WORDS = new RegExp([
  '(?:did|done|do|does|doing) (?:absolutely )?nothing (?:wrong|illegal|improper|inappropriate|unlawful|unethical|of the (?:kind|sort))',
  '(?:had|has|have) (?:absolutely )?(?:nothing (?:whatsoever )?to do with|no (?:part|role|hand|involvement|connection|links?|ties) (?:in|of|with|to))',
  '(?:was|were|is|are|am|\'m|\'re) (?:not|n\'t|never|in no way) (?:\\w+ly )?(?:(?:involved in|responsible for|to blame for|behind|linked to|connected (?:to|with)|a party to) (?:\\S+ ){0,6}?(?:attacks?|murders?|killings?|assassinations?|massacres?|bombings?|raids?|kidnapp?ings?|deaths?|crimes?|violence|explosions?|shootings?|disappearances?|torture|abuses?|fraud|theft|corruption|plot|coup|scandal|leaks?|scheme|conspiracy|cover-up|bribery|smuggling|wrongdoing)|guilty)',
  '(?:that|this|it|which|all this|all that|none of (?:that|this|it)|(?:the|those|these|such|all the) (?:\\w+ )?(?:claims?|allegations?|accusations?|charges?|reports?|rumou?rs?|suggestions?|story|stories)) (?:is|are|was|were|\'s)(?: \\w+ly| just| all| pure| an?| complete| total| outright| utter| not| n\'t)* (?:true|untrue|false|lies?|baseless|groundless|unfounded|fabrications?|fabricated|fiction|slander|falsehoods?|incorrect)(?= [^a-z]|$| (?:and|but|because|as|said|that)\\b)',
  'there (?:is|was|are|were|\'s|has been|have been|had been|has never been|was never) (?:absolutely |simply |clearly |definitely |never )?(?:no|n\'t any) (?:such )?(?:(?!evidence|place|doubt|excuse|room|justification|sign)\\w+ )?(?:bombings?|attacks?|massacres?|killings?|torture|abuses?|violations?|wrongdoing|racism|discrimination|bias|fraud|corruption|collusion|conspiracy|cover-up|conflict of interest|quid pro quo|misconduct|crimes?|bribes?|bribery|plot|coup|interference|censorship|persecution|repression)',
].map((one) => `\\b(?:${one})(?![\\w-])`).join('|'))
/** Refusals to answer. `{who}` is before them, but in the last, where it follows. */
export const NO_COMMENT: readonly RegExp[] = [
  /\b(?:did|does|do|has|have|had) ?n(?:o|')t (?:immediately |yet |directly |initially )?(?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?)(?= ?(?:$|[.,;]|to (?:an?|the|our|several|repeated|multiple|written|his|her|its|their|these|those|any|media|press|reporters?'?|phone|telephone|interview|requests?|questions?|calls|e-?mails?|messages?|inquir(?:y|ies)|enquir(?:y|ies)|queries|allegations|accusations)\b(?: \S+){0,3} ?(?:requests?|questions?|calls?|e-?mails?|messages?|inquir(?:y|ies)|enquir(?:y|ies)|allegations?|accusations?|charges?|claims?|for comment)?))/,
  /\b(?:did|does|do|has|have|had) ?n(?:o|')t (?:immediately |yet |publicly )?comment(?:ed)?\b/,
  /\bdeclin(?:ed|es|ing) comment\b|\b(?:declin|refus)(?:ed|es|ing) to (?:comment|respond|answer|elaborate|discuss|address|speculate|be interviewed|(?:give|provide|offer) (?:\w+ ){0,2}(?:details?|estimates?|figures?|names?|reasons?|information|comment|explanation)|confirm or deny|say (?:whether|if|why|how|who|what))/,
  /\b(?:could not|couldn't|can not|cannot) (?:immediately )?be (?:immediately )?(?:reached|contacted)\b/,
  /\b(?:was|were|is|are) (?:not able|unable|unwilling) to (?:immediately )?(?:comment|elaborate|discuss|confirm (?:the|any|this|that|these|those|whether|reports?|either|it)|give (?:\w+ )?(?:details?|comment)|provide (?:\w+ )?(?:details?|comment)|say (?:whether|if|why|how|who|what))\b/,
  /\b(?:stayed|remained|kept|has been|have been|has remained|have remained|has stayed|have stayed|has kept|have kept) (?:largely |officially |publicly |conspicuously )?(?:silent|mum|tight-lipped)\b/,
  /\b(?:has said|have said|had said|(?:is|are|was|were) saying) nothing (?:publicly |more |further )?(?=about |of |on |in (?:public|response|reply)|[.,;]|$)/,
  /\b(?:refus(?:ed|es|ing)|withheld|withholds) (?:all |any |immediate |further )?comment\b|\b(?:declin(?:ed|es|ing)) (?:all |any |immediate |further |to make (?:any |a )?(?:public )?)comment\b/,
  /\b(?:gave|made|offered|issued|provided|had|has|have) no (?:immediate |official |public |further |formal )?(?:response|reply|answer)\b|\b(?:had|has|have|made|offered) no (?:immediate |official )?reaction\b/,
  /\b(?:has|have|had) (?:yet to|still not|not yet) (?:publicly |formally |officially )?(?:(?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?)(?= (?:to (?:\w+ ){0,3}(?:requests?|questions?|allegations?|accusations?|charges|claims?|criticisms?|calls|inquir(?:y|ies)))| ?(?:[.,;]|$))|comment(?:ed)?\b)/,
  /\bignor(?:ed|es|ing) (?:\w+ ){0,3}(?:requests?|questions?|calls|inquiries|e-?mails|messages)(?: for comment)?\b/,
  /\b(?:refus(?:ed|es|ing)|declin(?:ed|es|ing)) (?:\w+ ){0,2}(?:requests? for (?:comment|an? interview|interviews)|interview requests?|to take questions|to talk to reporters|to speak (?:to|with) (?:reporters|the press|journalists))\b/,
  /\b(?:could|would|can|will) neither confirm nor deny\b|\bneither (?:confirmed|confirms|confirm) nor (?:denied|denies|deny)\b/,
  /\bmade (?:any|no) (?:immediate |public |official )?(?:comment|statement|response)s?(?= (?:about|on|to)\b|[.,;]|$)/,
  /\b(?:did|does|do) ?n(?:o|')t (?:immediately )?(?:provide|offer|give|make|issue|have) (?:any |an? |further )?(?:immediate |public |official )?(?:comment|response|reply|answer|reaction)s?\b/,
  /\b(?:was|were) not (?:immediately )?reachable\b/,
  /\b(?:could|would) not (?:immediately )?(?:discuss|provide (?:\w+ )?(?:comment|details)|give (?:\w+ )?(?:comment|details)|be drawn|address)\b/,
  /\b(?:would|will|could) (?:not|neither) (?:immediately )?(?:comment\b|elaborate\b|confirm (?:or|nor) deny\b|say (?:whether|if|why)\b)/,
  /(?:(?<!\S)'(?:re|m|s)|\b(?:is|are|was|were)) (?:not|n't) (?:prepared to comment|commenting)\b/,
  /\b(?:has|have|had|made|offered|gave|issued) no (?:immediate |further |official |public )?comment\b/,
  /\b(?:did|does|do|has|have|had) ?n(?:o|')t (?:immediately |yet )?return(?:ed)? (?:an? |his |her |its |their |several |repeated |multiple )?(?:phone |telephone )?(?:calls?|messages?|e-?mails?|requests?)\b/,
  /\b(?:(?:was|were) not (?:immediately )?available|(?:was|were|is)(?: \S+){0,4} unavailable)(?= for (?:immediate |further )?comment)/,
]
/** "calls to the ministry went unanswered": who is silent stands inside. */
export const UNANSWERED = /\b(?:calls?|messages?|e-?mails?|requests?|questions?|letters?)\b[^.;]{0,60}? (?:to|with|for) (?!comment\b)([^.;,]{2,60}?) (went unanswered|(?:were|was) not (?:immediately )?(?:returned|answered))\b/
export const NO_COMMENT_FROM = /\bno (?:immediate |official )?(?:comment|response|reply)(?= from )/
