const civil = '(?:the |a |an |two |three |several |their |our |its )?(?:(?!on |of |in |by |at |for |from |to |and |near |' +
  'against |that |with )\\w+ ){0,2}(?:civilians?|hospitals?|schools?|mosques?|churches|homes|houses|residential|' +
  'markets?|ambulances|children|prisoners|refugees|clinics?|journalists)'
const armed = '(?:the |a )?(?:[\\w-]+ ){0,3}(?:terrorists?|militants?|extremists?|militias?|rebels?|jihadists?|fighters|' +
  'insurgents?|gunmen|groups?|brigades?|armies|army|forces|factions?|gangs?)'
/** What such a verb is done to: without it the word is a participle ("cocaine smuggled into the port"). */
const object = '(?:["“] ?)?(?!(?:by|in|into|on|at|and|or|to|with|for|from|against|of|as|when|while|after|before|during|under|' +
  'over|out|off|last|yesterday|today|tonight|\\w+day)\\b)\\w+'
/** Past and -ing forms of verbs that are wrongs whatever their object; the plain ones are as often nouns. */
const done = (stems: string): string => `(?:${stems.split(' ').join('|')})(?:ed|ing)`
const harm = '(?:attacks?|murders?|killings?|assassinations?|massacres?|bombings?|raids?|kidnappings?|deaths?|crimes?|' +
  'violence|explosions?|shootings?|disappearances?|killing|murdering|bombing|torture|destruction|abuses?|' +
  'atrocit(?:y|ies)|terror|terrorism|suffering|bloodshed|deaths|fraud|theft|corruption|leaks?)'
/** What somebody is called who does wrong. */
const wrongdoer = '(?:liars?|criminals?|war criminals?|murderers?|killers?|assassins?|thie(?:f|ves)|crooks?|terrorists?|fascists?|' +
  'racists?|bigots?|rapists?|traitors?|fraud|frauds|fraudsters?|con (?:man|men|artists?)|hypocrites?|accomplices?|' +
  'instigators?|masterminds?|culprits?|perpetrators?|aggressors?|puppets?|tyrants?|bull(?:y|ies)|cheats?|cheaters?|' +
  'swindlers?|collaborators?|henchm[ea]n|drug traffickers?|gangsters?|thugs?|torturers?|oppressors?|' +
  'war[- ]?mongers?|demagogues?|misogynists?|xenophobes?|predators?)'
const guilt = '(?:corrupt|dishonest|crooked|racist|sexist|complicit|guilty of|criminally responsible|in league with|' +
  'in cahoots with|in the pay of|an accomplice)'
const duty = '(?:protect|disclose|investigate|comply|prevent|stop (?:the|its|their)|honou?r|respect|uphold|enforce|implement|' +
  'inform|warn|punish|prosecute|live up|abide|distinguish|cooperate|fulfill?|adhere|notify|remedy|condemn|' +
  'intervene|act|(?:keep|meet|deliver on) (?:its|their|his|her|an?|the) (?:\\w+ )?(?:deadlines?|promises?|pledges?|' +
  'word|obligations?|commitments?|dut(?:y|ies))|take (?:\\w+ )?(?:action|measures|precautions|steps|' +
  'responsibility))'

const ABUSING = 'abus terroriz terroris brutaliz brutalis victimiz victimis persecut falsif(?:i|y) fabricat pillag plunder ransack ' +
  'manipulat misus squander embezzl launder extort swindl betray slander smear defam libell? vilif(?:i|y) demoni[sz] ' +
  'intimidat oppress repress mistreat maltreat molest instigat foment obstruct distort misrepresent flout trampl ' +
  'contraven invad annex torch dynamit poison hijack enslav misappropriat mishandl mismanag rigg robb assault humiliat ' +
  'silenc muzzl gagg censor infiltrat plagiari[sz] loot bull(?:i|y) undermin blackmail scapegoat incit dehumani[sz] ' +
  'displac uproot evict depriv conceal'
const theArmed = armed.replace('(?:the |a )?', '(?:the |these |those )')
const supplying = '(?:suppl(?:ies|ied|ying)|provid(?:es?|ed|ing)|sen(?:ds?|t|ding)|deliver(?:s|ed|ing)?|smuggl(?:es?|ed|ing)|ship(?:s|ped|ping)?)'
const weaponry = '(?:arms|weapons|weaponry|missiles|ammunition|explosives|rockets|guns)'

/**
 * Deeds that are wrongs whoever does them, as verb phrases: when somebody is reported to say that another does one, that is an
 * allegation though no verb of accusing is used. Matched on lower-case words parted by one space; the first word stands before the first space
 * outside groups, so that a sentence is only tried where a deed may begin.
 */
export const WRONGS: readonly string[] = [
  `(?:provid|giv|offer)(?:es?|ed|ing|en) (?:\\w+ ){0,3}(?:cover|arms|weapons|shelter) (?:for|to) ${armed}`,
  // help for an army is no wrong by itself
  `(?:provid|giv|offer)(?:es?|ed|ing|en) (?:\\w+ ){0,3}(?:support|help|assistance) (?:for|to) ${armed.replace('armies|army|forces|', '')}`,
  `hit(?:s|ting)? ${civil.replace('markets?|', '')}`,
  'us(?:es?|ed|ing) (?:\\S+ ){1,8}?as (?:a )?(?:human )?(?:shields?|hostages|cover)',
  'hid(?:es?|ing) (?:behind |among )(?:\\w+ )?(?:civilians|women|children|locals|residents)',
  '(?:hid(?:es?|den|ing)|conceal(?:s|ed|ing)?|cover(?:s|ed|ing)? up) (?:the |its |their )?(?:\\w+ )?(?:crimes?|' +
    'killings?|massacres?|deaths|abuses|atrocities)',
  `(?:bomb(?:s|ed|ing)?|shell(?:s|ed|ing)?|attack(?:s|ed|ing)?|target(?:s|ed|ing)?|kill(?:s|ed|ing)?|str(?:uck|` +
    `ikes?|iking)|shoot(?:s|ing)?|shot|fir(?:es?|ed|ing) (?:on|at)|execut(?:es?|ed|ing)|murder(?:s|ed|ing)?|` +
    `massacr(?:es?|ed|ing)|starv(?:es?|ed|ing)|expel(?:s|led|ling)?) ${civil}`,
  'violat(?:es?|ed|ing) (?:\\w+ ){0,6}?(?:law|laws|rights|treaty|treaties|commitments?|accords?|agreements?|rules?|' +
    'ban|embargo|sanctions?|code|terms|pledges?|constitution|act|sovereignty|airspace|territory|truce|ceasefire|' +
    'cease-fire|convention)',
  'lied(?! (?:down|in wait|on|at))(?: (?:to|about|in|under))?',
  '(?:misled|misle?ad(?:s|ing)?|deceiv(?:es?|ed|ing)|cheat(?:ed|ing)|defraud(?:s|ed|ing)?|blackmail(?:ed|ing)|' +
    'brib(?:ed|ing)|sabotag(?:ed|ing)) \\w+',
  '(?:kidnapp?(?:ed|ing)|abduct(?:ed|ing)|assassinat(?:ed|ing)|murder(?:ed|ing)|massacr(?:ed|ing)|raped|' +
    'execut(?:ed|ing)|stole|smuggl(?:ed|ing)) (?!by )\\w+',
  '(?:is|are|was|were|be|been|being) (?:directly |solely |fully |entirely |also |partly )?(?:responsible|' +
    'to blame) for (?:\\w+ ){0,5}?(?:attacks?|murders?|killings?|assassinations?|massacres?|bombings?|raids?|' +
    'kidnappings?|deaths?|crimes?|violence|explosions?|shootings?|disappearances?|killing|murdering|bombing|torture|' +
    'destruction|abuses)',
  '(?:is|are|was|were|be|been) (?:\\w+ly )?behind (?:the |this |that |these |an? |several |' +
    'recent )*(?:\\w+ )?(?:attacks?|murders?|killings?|assassinations?|massacres?|bombings?|raids?|kidnappings?|plot|' +
    'coup|explosions?|shootings?|rings?|schemes?|conspiracy|cover-up|leaks?|smear|fraud|insider|hack|hacking|' +
    'robber(?:y|ies)|thefts?)',
  '(?:violat(?:es?|ed|ing)|break(?:s|ing)?|broke|breach(?:es|ed|ing)?) (?:the |an? |its |' +
    'their )?(?:\\w+ ){0,3}(?:law|laws|truce|ceasefire|cease-fire|sovereignty|agreement|airspace|rights|conventions?|' +
    'treaty)',
  `open(?:s|ed|ing)? fire (?:on|at) ${civil}`,
  'tortur(?:es?|ed|ing) \\w+',
  'loot(?:s|ed|ing)? \\w+',
  `(?:arm(?:s|ing)?|fund(?:s|ing)?|financ(?:es?|ing)|shelter(?:s|ing)?|shield(?:s|ing)?|sponsor(?:s|ing)?|` +
    `train(?:s|ing)?|back(?:s|ing)?|suppl(?:y|ies|ying)) ${armed}`,
  `(?:armed|funded|financed|sheltered|shielded|sponsored|trained|backed|supplied) (?:the|an?|these|those|several) ${armed}`,
  'commit(?:s|ted|ting)? (?:\\w+ ){0,3}(?:crimes?|atrocit(?:y|ies)|genocide|massacres?|murders?|abuses)', 
  `(?:${done(ABUSING)}|loots|steals|cheats|` +
    `rigs|robs|abuses|undermines|smears|invades|incites|betrays|terrori[sz]es) (?!(?:\\S+ ){0,4}(?:posts?|positions?|` +
    `brigades?|battalions?|troops|soldiers|garrisons?|convoys?|patrols?|detachments?|command|barracks|` +
    `checkpoints?)\\b)${object}`,
  `(?:wip(?:es?|ed|ing)|burn(?:s|ed|t|ing)?|blew|blow(?:s|ing)?) (?:out|down|up) ${object}`,
  `set(?:s|ting)? (?:(?:\\w+ ){1,5}(?:on fire|ablaze|alight)|fire to ${object})`,
  `(?:${done('collud conspir meddl interfer tamper discriminat infring tramp(?:l)')}|colludes|conspires|meddles|` +
    `interferes|discriminates) (?:with|in|to|against|on|upon|over)`,
  `turn(?:s|ed|ing)? (?:\\w+ ){1,4}against (?:its|their|his|her) own`,
  '(?:play(?:s|ed|ing)?|pander(?:s|ed|ing)?|cater(?:s|ed|ing)?) (?:again |repeatedly )?to ' +
    '(?:the )?(?:\\w+ )?(?:racists?|bigots?|supremacists?|extremists?|fears?|prejudices?|terrorists?)',
  `(?:carr(?:y|ies|ied|ying) out|commit(?:s|ted|ting)?|perpetrat(?:es?|ed|ing)|organi[sz](?:es?|ed|ing)|stag(?:es?|` +
    `ed|ing)|order(?:s|ed|ing)?|mastermind(?:s|ed|ing)?|unleash(?:es|ed|ing)?|wag(?:es?|ed|ing)|orchestrat(?:es?|ed|` +
    `ing)|plann(?:ed|ing)) (?:\\S+ ){0,4}?(?:massacres?|sabotage|pillage|looting|murders?|assassinations?|` +
    `executions?|atrocit(?:y|ies)|terror(?:ist|ism)?|genocide|repression|ethnic cleansing|persecution|torture|` +
    `kidnappings?|abductions?|rapes?|fraud|coup|smear campaign|indiscriminate|purges?|war crimes|crimes?|attacks ` +
    `(?:on|against)|vandalism|reprisals?|killings?)`,
  'plott(?:ed|ing) (?:against|to (?:kill|murder|overthrow|assassinate|attack|bomb|blow|oust|kidnap|topple|depose|rig|steal))',
  'launch(?:es|ed|ing)? (?:\\S+ ){0,3}?(?:indiscriminate|terrorist|terror|chemical|smear|death squads?)',
  'us(?:es?|ed|ing) (?:\\S+ ){0,3}?(?:chemical (?:weapons?|attacks?|agents?|gas)|poison gas|cluster bombs?|' +
    'barrel bombs?|torture|excessive force|disproportionate force|death squads?)',
  `(?:fail(?:s|ed|ing)?|refus(?:es?|ed|ing)|neglect(?:s|ed|ing)?) to ${duty}`,
  '(?:fail(?:s|ed)?|done nothing|did nothing|do(?:es)? nothing) (?:in (?:its|their|his|her) (?:duty|duties|' +
    'obligations?)|to (?:stop|prevent|protect|help|punish))',
  '(?:stood|stands?|standing|sat|sits?|sitting) (?:idly by|by (?:and|while|as)\\b)',
  '(?:turn(?:s|ed|ing)?|look(?:s|ed|ing)?) (?:a blind eye|the other way)',
  `(?:is|are|was|were|'s|'re|be|been) (?:(?:clearly|nothing but|only|also|just|simply|always|the|a|an|one of the|` +
    `no more than|all|such|mere|real|true|main|worst|biggest|serial|pathological|dangerous|habitual|notorious|common|` +
    `known|convicted|compulsive|total|complete|paid) )*${wrongdoer}(?= [^a-z]|$| (?:who|and|or|in|of|on|for|to|by|at|` +
    `with|from|when|because|if|but|as|that|against|wherever|behind|like|themselves|himself|herself)\\b)`,
  `(?:is|are|was|were|'s|'re) (?:so |very |deeply |utterly |totally |completely |clearly |fundamentally |` +
    `thoroughly |inherently )?${guilt}\\b`,
  `(?:is|are|was|were|'s|'re) (?:solely |fully |largely |directly |partly |mainly |also |the |a |main |real |root |` +
    `primary |principal |chief )*(?:cause of|instigators? of|architects? of|authors? of|masterminds? of) ` +
    `(?:\\w+ ){0,6}?${harm}`,
  `(?:exercis(?:ed|ing)|show(?:ed|ing|s)?|display(?:ed|ing|s)?|demonstrat(?:ed|ing|es)) (?:\\w+ )?(?:extreme |` +
    `gross |reckless |criminal |total |complete |utter |blatant |a |an )*(?:carelessness|negligence|recklessness|` +
    `contempt|disregard|disrespect|bias|cruelty|dishonesty|incompetence)`,
  `(?:flood(?:s|ed|ing)?|infiltrat(?:es?|ed|ing)|plant(?:s|ed|ing)?) (?:\\w+ ){0,3}(?:bombs?|mines?|explosives?|` +
    `evidence|drugs|spies)`,
  '(?:seiz(?:ed|ing)|occup(?:ied|ying)|us(?:ed|ing)|abus(?:ed|ing)) (?:\\w+ ){0,3}(?:power|office|force) ' +
    '(?:illegally|unlawfully|by force|to (?:enrich|silence|punish|crush))',
  `(?:recruit(?:s|ed|ing)?|forc(?:es?|ed|ing)|us(?:es?|ed|ing)) (?:\\w+ )?(?:child soldiers|children to|` +
    `forced labou?r|slave labou?r|minors)`,
  `(?:enrich(?:es|ed|ing)?) (?:himself|herself|themselves|itself)`,
  '(?:took|takes?|taken|taking|accept(?:s|ed|ing)?|paid|pay(?:s|ing)?) (?:\\w+ ){0,2}(?:bribes?|kickbacks?|hostages?)',
  '(?:tak(?:es?|en|ing)|took|hold(?:s|ing)?|held) (?:\\w+ ){1,5}?hostages?',
  '(?:spread(?:s|ing)?|peddl(?:es?|ed|ing)|push(?:es|ed|ing)?|tell(?:s|ing)?|told|made|mak(?:es?|ing)|repeat(?:s|' +
    'ed|ing)?|run(?:s|ning)?|ran) (?:\\w+ ){0,3}(?:lies|falsehoods|disinformation|misinformation|propaganda|hatred|' +
    'fake news|conspiracy theories|false (?:claims?|statements?|reports?|rumou?rs?|information|accusations?)|' +
    'slanders?)',
  `(?:encourag(?:es?|ed|ing)|condon(?:es?|ed|ing)|promot(?:es?|ed|ing)|support(?:s|ed|ing)?|foster(?:s|ed|ing)?|` +
    `incit(?:es?|ed|ing)|provok(?:es?|ed|ing)|stok(?:es?|ed|ing)|fuel(?:s|l?ed|l?ing)?|fann?(?:s|ed|ing)|sow(?:s|ed|` +
    `ing)?|spread(?:s|ing)?|stirr?(?:s|ed|ing)? up|whipp?(?:s|ed|ing)? up) (?:\\w+ ){0,4}(?:violence|hatred|` +
    `terror(?:ism|ists?)?|racism|bigotry|fear|unrest|division|divisions|discord|chaos|bloodshed|extremism|riots?|` +
    `lynching|mob mentality|anti-\\w+)`,
  `${supplying} (?:\\w+ ){0,4}?${theArmed} with (?:\\w+ ){0,3}${weaponry}`,
  `${supplying} (?:\\w+ ){0,4}${weaponry} to ${theArmed}`,
  `(?:ignor(?:es?|ed|ing)|disregard(?:s|ed|ing)?|evad(?:es?|ed|ing)|circumvent(?:s|ed|ing)?|breach(?:es|ed|ing)?|` +
    `breaks?|broke|broken|breaking) (?:\\w+ ){0,4}?(?:laws?|rules?|regulations?|taxes|warnings?|court orders?|` +
    `sanctions|promises?|pledges?|word|contracts?|agreements?|accords?|treaty|treaties|resolutions?|obligations?|` +
    `commitments?|norms)`,
  `(?:open(?:s|ed|ing)?) fire (?:on|at) (?:\\w+ ){0,3}(?:crowds?|protesters|demonstrators|civilians|worshippers|` +
    `journalists|students|workers)`,
  'bring(?:s|ing)? about the death',
  'prevent(?:s|ed|ing)? (?:\\w+ )?(?:civilians|residents|aid|people) from (?:leaving|fleeing|reaching)',
]

/** Cues after which a wrong is denied, owned up to or only asked for, and nobody accused. */
export const NO_CLAIM = /\b(?:den(?:y|ies|ied|ying)|reject|dismiss|refut|rebuff|disput|claim(?:s|ed|ing)? responsibility|admit|confess|want|hope|promis|vow|threat|ask|should|would|could|whether)/i
/** What the words before a deed may be besides a party. */
export const NO_PARTY = /^(?:(?:an? |the |several |some |two |three |four )?(?:group of )?(?:unidentified|unknown|armed (?:men|group|individuals|persons|youths)|masked|hooded|unnamed|economic|various)\b|whoever|whatever|anyone|anybody|someone|somebody|everyone|nobody|no one|those|that|there|what|(?:individuals|people|groups|persons|men|somebody else|forces|elements)$|the (?:moment|day|time|year|night|fact|idea|way|reason))\b/i
/** "continued shelling": the subject stands before it. */
export const KEEPS_ON = /^(?:continue[sd]?|keeps?|kept|began|begins?|started|starts?)$/
/** These befall somebody: without an object after them they are participles. */
export const TRANSITIVE = /^(?:kidnap|abduct|assassinat|murder|massacr|rap[ei]|execut|stol|smuggl|ambush|mislead|misled|deceiv|cheat|defraud|blackmail|brib|sabotag|tortur|loot|kill|bomb|shell)/
/** In indirect words a pronoun may be the speaker; in a quotation "they" are others. */
export const OF_THIRD = /\band (?:i|we|me)$|^(?:he|she|they) and\b|^(?:(?:we|i|it|you|our|my|his|her)\b|(?:he|she|they)$|(?:an?|the|no|two|three|\d+)$)/i
/** In a quotation "they" are others. */
export const OF_OTHERS = /\band (?:i|we|me)$|^(?:(?:we|i|it|you|our|my)\b|(?:an?|the|no|two|three|\d+)$)/i
/** Before a deed: somebody else's words, or no statement. */
export const OTHERS_WORDS = new RegExp('\\b(?:(?:' +
  'announcement|statement|claims?|admission|reports?|news|fact|idea|suggestion|allegations?|charges?|perception|' +
  'view|belief|feeling|impression|criticisms?|complaints?|concerns?|fears?|rumou?rs?|speculation|suspicions?|' +
  'ruling|finding|decision|verdict|judgment|notion|argument|hope|risk|danger|possibility|chance' +
  ')(?: (?:in|inside|among|of|by|from)(?: \\S+){1,4})? that|(?:truth|fact|reality) is that|(?:ruled|ruling|upheld|affirmed|convicted|found|light) (?:that|when)|(?:court|judge|jury) (?:ruled|found|said|held)(?: that)?|only after|if|unless|whether|after|before)(?: \\S+){0,8}$')
/** "no evidence that": not said to be so. */
export const UNPROVEN_THAT = /\b(?:no|not|n't|without|any|never)(?: \S+){0,4} (?:evidence|proof|indications?|signs?|reason to believe)(?: to \S+)? that(?: \S+){0,6}$/
