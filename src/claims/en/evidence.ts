import type { EvidenceType } from '../../text/records.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const table = (lists: Partial<Record<EvidenceType, string>>): ReadonlyMap<string, EvidenceType> =>
  new Map(Object.entries(lists).flatMap(([type, words]) => words.split(' ').map((word) => [word, type as EvidenceType] as const)))

/** Nouns that may name evidence. Only with words around that cite, show or publish it: see `findEvidence`. */
export const EVIDENCE_NOUNS = table({
  video: 'video videos footage clip clips film',
  photograph: 'photograph photographs photo photos picture pictures image images imagery',
  document: 'document documents memo memos memorandum records files cables transcript transcripts',
  witness: 'accounts account witness witnesses eyewitness eyewitnesses testimony testimonies',
  intercept: 'wiretap wiretaps intercept intercepts call calls conversation conversations recording recordings message messages communications',
  physical: 'fragment fragments debris wreckage remnants casings shrapnel flags flag',
  data: 'data logs telemetry',
  unspecified: 'evidence proof',
})

/** Words before such a noun that belong to it; some settle its type. */
export const EVIDENCE_MODIFIERS = set(
  'video satellite space drone aerial air cctv security surveillance leaked secret classified declassified internal official confidential court indisputable irrefutable undeniable ' +
  'overwhelming clear credible compelling strong solid convincing hard new fresh forensic available documentary photographic physical circumstantial intercepted phone telephone audio radio radar flight ' +
  'direct concrete real witness eyewitness shell amateur mobile thermal infrared dashcam bank medical police radiation tracking missile rocket bullet',
)

export const FROM_SPACE = set('satellite satellites space')
export const FROM_AIR = set('drone drones aerial air aircraft uav uavs')
/** What pictures from above are pictures of or taken with. */
export const PICTORIAL: ReadonlySet<EvidenceType> = new Set(['video', 'photograph', 'data'])

/** What evidence does: "shows", "confirms". In the participle too. */
export const SHOWING = /^(?:show(?:s|ed|ing)?|reveal(?:s|ed|ing)?|confirm(?:s|ed|ing)?|prove[sdn]?|proving|suggest(?:s|ed|ing)?|indicat(?:e|es|ed|ing)|depict(?:s|ed|ing)?|captur(?:e|es|ed|ing)|record(?:s|ed|ing)?|demonstrat(?:e|es|ed|ing)|point(?:s|ed|ing)?|document(?:s|ed|ing)|appear(?:s|ed|ing)?|corroborat(?:e|es|ed|ing)|supports|supported|testif(?:y|ies|ied))$/
/** What is done to show it to readers. */
export const PUBLISHING = /^(?:releas(?:ed|es|ing)|publish(?:ed|es|ing)|post(?:ed|s|ing)|present(?:ed|s|ing|ation|ations)|broadcast|air(?:ed|ing)|display(?:ed|s|ing)|shar(?:ed|es|ing)|issu(?:ed|es|ing)|screened|circulat(?:ed|ing)|unveiled)$/
/** What is done with it by those who rest on it. */
export const CITING = /^(?:citing|cit(?:ed|es|e)|based|rests?|draws?|drawing|according|analysis|analysed|analyzed|obtained|obtaining|seen|review(?:ed|ing)|verified|examined|studied|uses?|used|using|relied|relies|relying|possess(?:es|ed)?|collected|produced|presented)$/

/** Two words together that are no evidence: "video conference", "photo opportunity". */
export const NOT_AFTER = /^(?:conference|conferences|conferencing|game|games|link|links|call|opportunity|opportunities|protection|box|stand|session|camera|cameras|shop|store|shoot|line|lines|op|ops|album|albums|breach|breaches|booth|centre|center)$/
/** Words that say it is not there. */
export const ABSENT = /\b(?:no|not any|without(?: \S+){0,2}|lack(?: of|s|ed|ing)?|absence of|unsupported by|insufficient|little|nor|never(?: \S+){0,2}|did not (?:present|provide|offer)|any|enough|call(?:ed|s)? for|seek(?:s|ing)?|demand(?:s|ed|ing)?|gave|give|giving|gather(?:ing)?|travel|identity|the burden of)$/
export const UNVERIFIED = /\b(?:unverified|not (?:been |be )?(?:independently |immediately )?(?:verified|confirmed|authenticated)|not (?:immediately |independently )?(?:verify|confirm)|authenticity|purported(?:ly)?)\b/
export const WITNESS_SPEAKS = /^(?:said|say|says|told|tell|reported|report|described|recounted|recalled|accounts?|statements?|saw|heard|added|testimony)$/
/** Of things found: which of them speak as evidence. */
export const FOUND = /^(?:found|recovered|collected|displayed|retrieved|presented|showed|confirm|confirms|seized|examined|point|prove)$/
