import type { EvidenceType } from '../../text/records.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const table = (lists: Partial<Record<EvidenceType, string>>): ReadonlyMap<string, EvidenceType> =>
  new Map(Object.entries(lists).flatMap(([type, words]) => words.split(' ').map((word) => [word, type as EvidenceType] as const)))

/** Nouns that may name evidence. Only with words around that cite, show or publish it: see `findEvidence`. */
export const EVIDENCE_NOUNS = table({
  video: 'video videos footage clip clips film',
  photograph: 'photograph photographs photo photos picture pictures image images imagery',
  document: 'document documents memo memos memorandum records files cables transcript transcripts email emails e-mail e-mails letter letters autopsy autopsies report list lists',
  witness: 'accounts account witness witnesses eyewitness eyewitnesses testimony testimonies survivor survivors bystander bystanders onlooker onlookers passersby residents resident villagers locals neighbours neighbors',
  intercept: 'wiretap wiretaps intercept intercepts call calls conversation conversations recording recordings message messages communications',
  physical: 'fragment fragments debris wreckage remnants casings shrapnel flags flag samples',
  data: 'data logs telemetry maps map',
  unspecified: 'evidence proof',
})

/** Words before such a noun that belong to it; some settle its type. */
export const EVIDENCE_MODIFIERS = set(
  'video satellite space drone aerial air cctv security surveillance leaked secret classified declassified internal official confidential court indisputable irrefutable undeniable ' +
  'overwhelming clear credible compelling strong solid convincing hard new fresh forensic available documentary photographic physical circumstantial intercepted phone telephone audio radio radar flight ' +
  'body-camera bodycam body camera phone helmet cell cellphone hospital prison school court coroner\'s lab laboratory inspection intelligence inquest grainy shaky hidden blood soil urine water tissue dna ballistic trace hand-drawn such ' +
  'direct concrete real witness eyewitness shell amateur mobile thermal infrared dashcam bank medical police radiation tracking missile rocket bullet',
)

/** A modifier made with a hyphen: "flight-tracking data". */
export const TRACKING = /-(?:tracking|positioning|camera|recorder|phone)$/
/** These need more than being published: an open letter, an annual report and a shopping list are no evidence. */
export const PLAIN_PAPER = /^(?:e?-?mails?|letters?|reports?|lists?)$/
/** Words that make a report one that evidence is. */
export const REPORT_OF = /^(?:internal|leaked|confidential|secret|police|medical|forensic|autopsy|coroner's|lab|laboratory|inspection|intelligence|classified|hospital|inquest|ballistic)$/
/** People who may have seen it; witnesses where their words or what is said of them show that. */
export const ONLOOKER = /^(?:residents?|villagers|locals|neighbou?rs)$/
export const SURVIVOR = /^(?:survivors?|bystanders?|onlookers?|passersby)$/
export const HAVING_SEEN = /\b(?:saw|seen|witnessed|watched)\b|\bheard\b(?! (?:directly )?(?:from|of|about)\b)|\bwho (?:was|were|had been) (?:at|in|near|there|on|inside|present|outside|aboard)\b/
export const INTERVIEWED = /\b(?:interview(?:ed|s|ing)|spoke (?:to|with)|statements from|accounts from|testimony (?:of|from))(?: \S+){0,2}$/
/** What papers, things and data do besides showing. */
export const POINTING = /^(?:match(?:es|ed)?|link(?:s|ed)?|plac(?:e|es|ed)|list(?:s|ed)?|test(?:s|ed)|bears?|bore|names?|nam(?:ed|ing)|stat(?:es|ed)|puts?|found|finds|concluded|describe[sd]?|says|said)$/

export const FROM_SPACE = set('satellite satellites space')
export const FROM_AIR = set('drone drones aerial air aircraft uav uavs')
/** What pictures from above are pictures of or taken with. */
export const PICTORIAL: ReadonlySet<EvidenceType> = new Set(['video', 'photograph', 'data'])

/** What evidence does: "shows", "confirms". In the participle too. */
export const SHOWING = /^(?:show(?:s|ed|ing)?|reveal(?:s|ed|ing)?|confirm(?:s|ed|ing)?|prove[sdn]?|proving|suggest(?:s|ed|ing)?|indicat(?:e|es|ed|ing)|depict(?:s|ed|ing)?|captur(?:e|es|ed|ing)|record(?:s|ed|ing)?|demonstrat(?:e|es|ed|ing)|point(?:s|ed|ing)?|document(?:s|ed|ing)|appear(?:s|ed|ing)?|corroborat(?:e|es|ed|ing)|supports|supported|testif(?:y|ies|ied)|contradict(?:s|ed|ing)?|purport(?:s|ed|ing)?)$/
/** What is done to show it to readers. */
export const PUBLISHING = /^(?:releas(?:ed|es|ing)|publish(?:ed|es|ing)|post(?:ed|s|ing)|present(?:ed|s|ing|ation|ations)|broadcast|air(?:ed|ing)|upload(?:ed|s|ing)|play(?:ed|ing)|display(?:ed|s|ing)|shar(?:ed|es|ing)|issu(?:ed|es|ing)|screened|circulat(?:ed|ing)|unveiled)$/
/** What is done with it by those who rest on it. */
export const CITING = /^(?:citing|cit(?:ed|es|e)|based|rests?|draws?|drawing|according|analysis|analysed|analyzed|obtained|obtaining|seen|review(?:ed|ing)|verified|examined|studied|uses?|used|using|relied|relies|relying|possess(?:es|ed)?|collected|produced|presented|backed|interview(?:ed|ing)|took|heard)$/

/** Two words together that are no evidence: "video conference", "photo opportunity". */
export const NOT_AFTER = /^(?:conference|conferences|conferencing|game|games|link|links|call|opportunity|opportunities|protection|box|stand|session|camera|cameras|shop|store|shoot|line|lines|op|ops|album|albums|breach|breaches|booth|centre|center|director|producer|maker|makers|editor|crew|requests?)$/
/** Words that say it is not there. */
export const ABSENT = /\b(?:no|not any|without(?: \S+){0,2}|lack(?: of|s|ed|ing)?|absence of|unsupported by|insufficient|little|nor|never(?: \S+){0,2}|did not (?:present|provide|offer)|any|enough|call(?:ed|s)? for|seek(?:s|ing)?|demand(?:s|ed|ing)?|gave|give|giving|gather(?:ing)?|travel|identity|the burden of|if (?:we|they|there|you) (?:have|had|is|are)|if there is|none found|found no|posed? for|posing for|ignor(?:ed|es|ing)|to (?:release|publish|produce|provide|hand over|turn over|disclose)(?: \S+){0,2}|(?:hid|hides?|hiding|deleted|destroyed|signed|signing|drafted|drafting)(?: \S+){0,3})$/
export const UNVERIFIED = /\b(?:unverified|not (?:been |be )?(?:independently |immediately )?(?:verified|confirmed|authenticated)|not (?:immediately |independently )?(?:verify|confirm)|authenticity|purport(?:ed|s|edly)?|neither could be verified)\b/
export const WITNESS_SPEAKS = /^(?:said|say|says|told|tell|reported|report|described|recounted|recalled|accounts?|statements?|saw|heard|added|testimony)$/
/** Of things found: which of them speak as evidence. */
export const FOUND = /^(?:found|recovered|collected|displayed|retrieved|presented|showed|confirm|confirms|seized|examined|point|prove)$/
/** Put before readers by whoever made it; that alone makes a picture no evidence: "uploaded a picture", "the video was released". */
export const MERELY_OUT = /^(?:upload|post|shar|releas|publish|circulat|tweet)/
/** What a published picture is of. */
export const OF_WHAT = /^(?:showing|purporting|depicting|appearing|documenting)$/
/** "footage of the raid": what makes a published picture point to something that happened. */
export const OF_HARM = /^(?:bod(?:y|ies)|corpses?|craters?|damage|wreck|wreckage|debris|blasts?|explosions?|ruins?|graves?|prisoners?|captives?|wounded|dead|beatings?|arrests?|shootings?|executions?|convoys?|troops|launchers?|tanks?|artillery|trenches|destruction|rubble|strikes?|attacks?|raids?|shelling|bombings?|bombardment|crash|fires?|burning|burnt|ambush|clash(?:es)?|killings?|massacre|assault|torture|looting)$/
/** Papers by which somebody speaks: what they "say" is what that one says. */
export const SPEAKING_PAPER = /^(?:memo|memorandum|letter|document|e-?mail|transcript)$/
export const SAYS = /^(?:says|said|adds|added|states|stated|stating|continues|continued|concludes|reads|read)$/
/** "In a memo released on Tuesday, the mayor said": the way in which somebody speaks. */
export const MEDIUM = /^(?:memo|memorandum|letter|video|clip|e-?mail|document|message|recording)$/
/** "presented as proof": what is shown as evidence, not "seized on the attacks as evidence". */
export const AS_PROOF = /\b(?:present(?:ed|ing)?|produced|cited|citing|used|shown|displayed|submitted|offered)\b(?: \S+){0,6} as$/
/** Of these, "using" tells of a tool, not of what is pointed to: "using a clip in an advertisement". */
export const MERE_USE = /^us(?:e|ed|es|ing)$/
