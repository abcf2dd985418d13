import type { EvidenceType } from '../../text/records.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const table = (lists: Partial<Record<EvidenceType, string>>): ReadonlyMap<string, EvidenceType> =>
  new Map(Object.entries(lists).flatMap(([type, words]) => words.split(' ').map((word) => [word, type as EvidenceType] as const)))

/** Nouns that may name evidence. Only in a frame that points to it: see `evidence-frames.ts`. */
export const EVIDENCE_NOUNS = table({
  video: 'video videos videotape videotapes footage clip clips film tape tapes',
  photograph: 'photograph photographs photo photos picture pictures image images imagery screenshot screenshots',
  document: 'document documents memo memos memorandum records files cables transcript transcripts email emails e-mail e-mails letter letters autopsy autopsies report list lists listing ' +
    'affidavit affidavits statement statements filings filing papers form forms contract contracts spreadsheet spreadsheets ledger ledgers agreement warrant warrants deed deeds logbook logbooks receipt passport passports invoices receipts diary diaries minutes dossier certificate certificates notebook notebooks manual manuals',
  witness: 'accounts account witness witnesses eyewitness eyewitnesses testimony testimonies deposition depositions survivor survivors bystander bystanders onlooker onlookers passersby residents resident villagers locals neighbours neighbors',
  intercept: 'audio wiretap wiretaps intercept intercepts call calls conversation conversations recording recordings message messages communications',
  physical: 'fragment fragments debris wreckage remnants casings shrapnel flags flag samples fingerprints bullets cartridges weapons rifles ammunition explosives bodies corpses wounds burns bruises traces tests test results',
  data: 'data logs telemetry maps map statistics',
  unspecified: 'evidence proof',
})

/** Words before such a noun that belong to it; some settle its type. */
export const EVIDENCE_MODIFIERS = set(
  'video satellite space drone aerial air cctv security surveillance leaked secret classified declassified internal official confidential court indisputable irrefutable undeniable ' +
  'overwhelming clear credible compelling strong solid convincing hard new fresh forensic available documentary photographic physical circumstantial intercepted phone telephone audio radio radar flight ' +
  'body-camera bodycam body camera phone helmet cell cellphone hospital prison school court coroner\'s lab laboratory inspection intelligence inquest grainy shaky hidden blood soil urine water tissue dna ballistic ballistics trace hand-drawn such ' +
  'direct concrete real recent latest official government newly previously witness eyewitness shell amateur mobile thermal infrared dashcam bank medical police radiation tracking missile rocket bullet sworn written state federal corporate tax property campaign finance voting ' +
  'plea registration shipping flight land divorce immigration birth death payroll telephone autopsy toxicology test seized captured genealogical financial disclosure substantial ample sufficient enough rusted undercover diplomatic service military personnel phone',
)

/** A modifier made with a hyphen: "flight-tracking data". */
export const TRACKING = /-(?:tracking|positioning|camera|recorder|phone)$/
/** Of these one is no evidence by itself: an open letter, an annual report, a shopping list, somebody's statement. */
export const PLAIN_PAPER = /^(?:e?-?mails?|letters?|reports?|lists?|listing|statement|papers|minutes|manuals?|certificates?|messages?)$/
/** Words that make a report or a statement one that evidence is. */
export const REPORT_OF = /^(?:internal|leaked|confidential|secret|police|medical|forensic|autopsy|coroner's|lab|laboratory|inspection|intelligence|classified|hospital|inquest|ballistics?|sworn|toxicology|seized|captured)$/
/** Papers that are evidence only by what they are papers of, or by who has them: "court statements", "plea agreement". */
export const OFFICIAL_PAPER = /^(?:forms?|contracts?|agreement|statements?|warrants?|deeds?|passports?|filing|receipt)$/
export const OF_OFFICE = /^(?:court|plea|registration|shipping|land|divorce|immigration|birth|death|payroll|tax|bank|sworn|written|police|hotel|flight|medical|hospital|legal|state|federal|corporate|leaked|internal|secret|confidential|handwritten|financial|disclosure|property|customs|search|arrest)$/
/** Bodies whose reports are records, as an outlet's are not: "a Trade Commission report", "a report by the inspector". */
export const REPORTING_BODY = /^(?:commission|department|agency|bureau|office|committee|ministry|council|court|police|army|military|congressional|congress|senate|parliamentary|inspector|inspectors|auditors?|audit|un|u\.n\.|fbi|cia|gao|investigators?|prosecutors?|government|official|federal|embassy|hospital|doctors?|forensic|monitors?|observers?|authority|authorities|board|coroner|institute|bank)$/
/** "Watch the full video below", "listen to audio of": put before the reader. */
export const INVITING = /(?:^|[.:!;"“”] ?)(?:watch|see|view|listen to|hear|check out|look at)(?: \S+){0,4}$/
/** "the video includes footage of": what holds it. */
export const HOLDING = /\b(?:includ(?:es?|ed|ing)|featur(?:es?|ed|ing)|contain(?:s|ed|ing)?|show(?:s|ed|ing)?|accompanied by|along with|complete with)(?: an?| the| some| grainy| old| new)*$/
/** "is contained in the church document", "as laid out in the records". */
export const LAID_DOWN = /\b(?:contained|documented|recorded|detailed|laid out|set out|described|revealed|disclosed) in(?: an?| the| these| those| its| his| her| their| this)*$/
/** What tells that a paper was got hold of; after it, or before it as a verb. */
export const GOT_HOLD = /^(?:obtained|seen|reviewed|leaked|verified|found|seized|captured|recovered|discovered|viewed|examined|confiscated)$/
/** One paper by which somebody speaks: what it says is what that one says. */
export const SPEAKING_PAPER = /^(?:memo|memorandum|letter|document|e-?mail|statement|dossier|message|tape|report)$/
/** Which things are evidence only where they are made to speak: "bodies bore signs of", "weapons …, indicating". */
export const MUTE = /^(?:weapons|rifles|ammunition|explosives|cartridges|bullets|bodies|corpses|wounds|burns|bruises|traces|manuals?|notebooks?)$/
/** Tests and results: only of these kinds. */
export const TESTED = /^(?:forensic|ballistics?|dna|lab|laboratory|blood|medical|toxicology|autopsy|urine|tissue)$/
/** People who may have seen it; witnesses where their words or what is said of them show that. */
export const ONLOOKER = /^(?:residents?|villagers|locals|neighbou?rs)$/
export const SURVIVOR = /^(?:survivors?|bystanders?|onlookers?|passersby)$/
/** What witnesses say, and not who they are. */
export const TOLD = /^(?:testimon(?:y|ies)|accounts?|depositions?|statements)$/
export const HAVING_SEEN = /\b(?:saw|seen|witnessed|watched)\b|\bheard\b(?! (?:directly )?(?:from|of|about)\b)|\bwho (?:was|were|had been) (?:at|in|near|there|on|inside|present|outside|aboard)\b/
export const INTERVIEWED = /\b(?:interview(?:ed|s|ing)|spoke (?:to|with)|statements from|accounts from|testimony (?:of|from)|quot(?:ed|es|ing)|cit(?:ed|es|ing))(?: \S+){0,2}$/

export const FROM_SPACE = set('satellite satellites space')
export const FROM_AIR = set('drone drones aerial air aircraft uav uavs')
/** What pictures from above are pictures of or taken with. */
export const PICTORIAL: ReadonlySet<EvidenceType> = new Set(['video', 'photograph', 'data'])

/** What evidence does: "shows", "confirms". In the participle too. */
export const SHOWING = /^(?:show(?:s|ed|n|ing)?|reveal(?:s|ed|ing)?|confirm(?:s|ed|ing)?|prove[sdn]?|proving|suggest(?:s|ed|ing)?|indicat(?:e|es|ed|ing)|depict(?:s|ed|ing)?|captur(?:e|es|ed|ing)|record(?:s|ed|ing)?|demonstrat(?:e|es|ed|ing)|point(?:s|ed|ing)?|document(?:s|ed|ing)|appear(?:s|ed|ing)?|corroborat(?:e|es|ed|ing)|supports|supported|testif(?:y|ies|ied|ying)|contradict(?:s|ed|ing)?|undercut(?:s|ting)?|purport(?:s|ed|ing)?|attests?|certif(?:y|ies|ied|ying)|implicat(?:e|es|ed|ing))$/
/** What papers, things and data do besides showing. */
export const POINTING = /^(?:match(?:es|ed)?|link(?:s|ed|ing)?|plac(?:e|es|ed)|list(?:s|ed|ing)?|tested|bears?|bore|names?|nam(?:ed|ing)|puts?|found|finds|concluded|describe[sd]?|describing|detail(?:s|ed|ing)?|identif(?:y|ies|ied|ying))$/
export const SAYING = /^(?:stat(?:e|es|ed|ing)|says?|said|notes?|noted|reads?)$/
/** What is done to show it to readers. */
export const PUBLISHING = /^(?:releas(?:ed|es|ing)|publish(?:ed|es|ing)|post(?:ed|s|ing)|present(?:ed|s|ing|ation|ations)|broadcast|air(?:ed|ing)|upload(?:ed|s|ing)|play(?:ed|ing)|display(?:ed|s|ing)|shar(?:ed|es|ing)|issu(?:ed|es|ing)|screened|circulat(?:ed|ing)|unveiled|exhibit(?:s|ed|ing)|distribut(?:ed|es|ing))$/
/** What is done with it by those who rest on it. */
export const CITING = /^(?:citing|cit(?:ed|es|e)|based|rests?|draws?|drawing|according|analysis|analysed|analyzed|obtained|obtaining|seen|review(?:ed|ing)|verified|examined|studied|uses?|used|using|relied|relies|relying|possess(?:es|ed)?|collected|produced|presented|backed|interview(?:ed|ing)|took|heard|cross-referencing|compar(?:ed|ing)|quot(?:ed|es|ing))$/

/** Two words together that are no evidence: "video conference", "photo opportunity". */
export const NOT_AFTER = /^(?:conference|conferences|conferencing|game|games|link|links|call|opportunity|opportunities|protection|box|stand|session|camera|cameras|shop|store|shoot|line|lines|op|ops|op-ed|album|albums|breach|breaches|booth|centre|center|director|producer|maker|makers|editor|crew|requests?|festival|industry|star|stars|studio|studios|cabinet|collection|finish)$/
/** Words that say it is not there, or only wanted, within the clause before it. */
export const ABSENT = /\b(?:no|not|n't|without|lack(?:s|ed|ing)?|absence|unsupported|insufficient|little|nor|neither|never|none|any|ask(?:s|ed|ing)?|call(?:s|ed|ing)? for|seek(?:s|ing)?|sought|demand(?:s|ed|ing)?|gave|giv(?:e|es|ing)|gather(?:ing)?|travel|identity|the burden of|if|whether|unless|until|what|should|must|need(?:s|ed)?|would|could|can|to|pos(?:e|ed|ing) for|ignor(?:ed|es|ing)|look(?:s|ed|ing)? (?:for|at)|search(?:ed|ing)? for|hid|hides?|hiding|delet(?:ed|ing)|destroy(?:ed|ing)|sign(?:ed|ing)|draft(?:ed|ing)|failed to)\b/
/** "there is", "has obtained", "presented": somebody has it. */
export const HELD = /\b(?:there (?:is|are|was|were|'s)|has|have|had|hold(?:s|ing)?|possess(?:es|ed|ing)?|obtain(?:s|ed|ing)|found|uncovered|gathered|collected|presented|produced|submitted|citing|cited|cites|with|on)$/
export const UNVERIFIED = /\b(?:unverified|not (?:been |be )?(?:independently |immediately )?(?:verified|confirmed|authenticated)|not (?:immediately |independently )?(?:verify|confirm)|authenticity|purport(?:ed|s|edly)?|neither could be verified)\b/
export const WITNESS_SPEAKS = /^(?:said|say|says|told|tell|reported|report|described|recounted|recalled|accounts?|statements?|saw|heard|added|testimony|testified|claimed|identified|recogni[sz]ed)$/
/** Of things found: which of them speak as evidence. */
export const FOUND = /^(?:found|recovered|collected|displayed|retrieved|presented|showed|confirm|confirms|seized|examined|point|prove)$/
/** Put before readers by whoever made it; that alone makes a picture no evidence: "uploaded a picture", "the video was released". */
export const MERELY_OUT = /^(?:upload|post|shar|releas|publish|circulat|tweet|play|display)/
/** What a published picture is of. */
export const OF_WHAT = /^(?:showing|purporting|depicting|appearing|documenting)$/
/** "footage of the raid": what makes a published picture point to something that happened. */
export const OF_HARM = /^(?:bod(?:y|ies)|corpses?|craters?|damage|wreck|wreckage|debris|blasts?|explosions?|ruins?|graves?|prisoners?|captives?|wounded|dead|beatings?|arrests?|shootings?|executions?|convoys?|troops|launchers?|tanks?|artillery|trenches|destruction|rubble|strikes?|attacks?|raids?|shelling|bombings?|bombardment|crash|fires?|burning|burnt|ambush|clash(?:es)?|killings?|massacre|assault|torture|looting)$/
/** "In a memo released on Tuesday, the mayor said": the way in which somebody speaks. */
export const MEDIUM = /^(?:memo|memorandum|letter|video|clip|e-?mail|document|message|recording|statement|tape|photograph|photo|picture|film|testimony)$/
/** "presented as proof": what is shown as evidence, not "seized on the attacks as evidence". */
export const AS_PROOF = /\b(?:present(?:ed|ing)?|produced|cited|citing|used|shown|displayed|submitted|offered|circulated|pointed to|held up)\b(?: [^ .;]+){0,16} as$/
/** Of these, "using" tells of a tool, not of what is pointed to: "using a clip in an advertisement". */
export const MERE_USE = /^us(?:e|ed|es|ing)$/
/** A picture that nobody took: "paint a bleak picture", "the full picture". */
export const FIGURATIVE = /\b(?:paint|paints|painted|painting|draw|draws|drew|drawn|drawing|get|gets|got|give|gives|gave|giving|see|complete|full|fuller|big|bigger|broad|broader|clear|clearer|grim|bleak|rosy|rosier|mixed|overall|detailed|accurate|different|larger|whole|political|public|his|her|its|their|our|my|your)$/
/** "[BEGIN RECORDING]", "End video": said about the transmission. */
export const STAGE = /^(?:begin|end)$/
/** What makes a list evidence is whom it names. */
export const NAMED_IN = /^(?:names?|victims?|dead|killed|missing|prisoners?|detainees?|civilians?|suspects?|casualties|students?|children|villages|those)$/
/** People on a list count where a number or what befell them stands beside: "47 people", "people killed". */
export const BEFALLEN = /^(?:killed|missing|wounded|arrested|detained|wanted|who|subjected|suspected|tortured|murdered|accused|kidnapped|disappeared)$/
/** What is done with a paper that only moves it on. */
export const HANDED = /^(?:presented|produced|took|heard|collected|interview(?:ed|ing))$/
/** "heard on a recording", "what happens in the video": it is described. */
export const SEEN_ON = /\b(?:seen|heard|caught|captured|shown|happens|happened|recorded|visible|appears?|appeared|says?|said|told|kicks|beating|saying|shouting|firing) (?:in|on)(?: an?| the| one| another| that| this)?$/
