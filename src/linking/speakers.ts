import type { SpeakerInArticle } from '../text/records.ts'
import { fold } from '../text/words.ts'

/** Who a speaker is in the ledger: known everywhere by a full name, or within one article only. */
export interface SpeakerKey {
  readonly key: string
  readonly scope: 'ledger' | 'article'
}

const TITLES = new Set(
  `mr mrs ms miss dr prof professor sir dame lord lady sen senator rep representative gov governor gen general lt col colonel
  maj major capt captain sgt sergeant adm admiral cmdr commander pres president vice prime minister deputy foreign defense
  defence interior finance secretary chancellor ambassador judge justice king queen prince princess pope bishop archbishop
  cardinal rabbi imam sheikh ayatollah the hon rev reverend father sister brother chief attorney mayor councillor councilman
  councilwoman congressman congresswoman spokesman spokeswoman spokesperson former ex acting leader chairman chairwoman
  chair director head officer detective inspector sheriff speaker premier envoy marshal brigadier private corporal lieutenant
  state party campaign manager candidate democrat republican of pm rear crown brig police fire army navy señor senor señora senora
  monsieur madame herr frau don dona signor signora nurse inspector superintendent commissioner sheikh haji mullah general's`.split(/\s+/),
)
/** Offices before which anything may stand: "Harbour Minister Ada Orlen". */
const OFFICES = new Set(
  `minister secretary chief director director-general secretary-general ambassador president vice-president chairman chairwoman chair
  admiral vice-admiral general lieutenant-general major-general brigadier-general attorney-general marshal commissioner governor
  mayor premier inspector superintendent spokesman spokeswoman spokesperson leader envoy prosecutor judge justice commander
  correspondent editor analyst professor captain colonel`.split(/\s+/),
)
const SUFFIXES = new Set(['phd', 'md', 'esq', 'kc', 'qc', 'mp'])
/** These tell a father from his son: part of the name, though none by themselves. */
const GENERATIONS = new Set(['jr', 'sr', 'junior', 'senior', 'ii', 'iii', 'iv'])
const PARTICLES = new Set(['van', 'von', 'de', 'der', 'den', 'del', 'della', 'di', 'da', 'dos', 'du', 'la', 'le', 'al', 'el', 'bin', 'ibn', 'ben', 'bint', 'abu', 'ter', 'ten', 'san', 'st'])

/** Words that many bodies share; a name made only of these names no one body. */
const GENERIC = new Set(
  `the a an of for and on in at to its his her their our this that ministry ministries minister department departments agency
  agencies office officials official authorities authority government governments administration cabinet parliament senate
  congress house assembly council committee commission court courts supreme high district police army navy air force forces
  military armed troops defense defence foreign affairs interior justice finance health education home state union coalition
  alliance opposition party parties government's campaign company companies firm bank central national federal local regional
  city county general international union group groups organisation organization organisations organizations movement
  rebels militants militia fighters guerrillas insurgents separatists protesters activists residents witnesses doctors hospital
  hospitals university school church embassy consulate mission delegation team network channel television tv radio newspaper
  paper agency wire news media press reporters journalists spokesman spokeswoman spokesperson officials sources source people
  public members member staff workers union board board's association federation society institute centre center service
  services bureau division unit command headquarters intelligence security border guard guards coast customs emergency rescue
  fire prosecutor prosecutors attorney attorneys lawyer lawyers judges investigators inspectors monitors observers relief aid
  human rights democrats republicans lawmakers senators ministers leaders leadership experts analysts critics supporters
  report reports study survey poll statement document documents letter video image images website page post tweet transcript
  white presidential royal republic kingdom islamic democratic popular people's joint special operations operation task new old
  former own south north east west southern northern eastern western labour labor conservative liberal socialist communist social
  christian green workers worker's electoral election transport transportation harbour harbor port ports trade commerce energy oil
  agriculture environment culture information economy economic planning development water works science technology tourism
  housing welfare religious women youth sports trust authority foundation press appeal appeals constitutional criminal civil
  military's capital provincial municipal village town community veterans`.split(/\s+/),
)

/**
 * A speaker's key, or null for one that must never be linked to another: unnamed, unresolved, or known by a pronoun only.
 *
 * A person with a given name and a surname is one speaker in the whole ledger, titles, middle names' letters, case and
 * diacritics aside. A bare surname, and a body whose name many bodies could bear ("the ministry", "Defence Ministry",
 * "police"), is one speaker within its article only: two that share a surname or a generic name are never made one.
 */
export function speakerKeyOf(speaker: SpeakerInArticle | null, article: string): SpeakerKey | null {
  if (!speaker || speaker.type === 'unnamed' || speaker.mention === 'none') return null
  const name = speaker.name.trim()
  if (!/\p{L}/u.test(name) || PRONOUN.test(name)) return null
  const words = name.split(/[\s\u00a0]+/).map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, '').replace(/['’]s$/, '')).filter(Boolean)
  const within = (key: string): SpeakerKey => ({ key: `${article}#${key}`, scope: 'article' })
  if (speaker.type === 'person') {
    const core = personName(words)
    if (core.length === 0) return null
    // a name all in capitals or all in small letters cannot be told from a description by its shape
    const named = core.every((word) => /^\p{Lu}|^\p{Ll}{2,3}[-‐]\p{Lu}/u.test(word) || PARTICLES.has(fold(word)))
    if (!named) return speaker.mention === 'nominal' || !core.some((word) => /^\p{Lu}/u.test(word)) ? null : within(keyOf('person', core))
    const full = core.filter((word) => !PARTICLES.has(fold(word)) && !GENERATIONS.has(bare(word)))
    if (full.length === 0) return null
    const given = full[0]!
    // "Mrs. Joren Falk" may be his wife
    const complete = full.length >= 2 && given.replace(/\./g, '').length >= 2 && bare(words[0]!) !== 'mrs'
    return complete ? { key: keyOf('person', core), scope: 'ledger' } : within(keyOf('person', core))
  }
  if (!/\p{Lu}/u.test(name)) {
    // "the ministry": one body within its article at most; "rebels", "a statement" are not even that
    return speaker.type === 'organisation' ? within(keyOf(speaker.type, words)) : null
  }
  const key = keyOf(speaker.type, words)
  return speaker.type === 'organisation' && isSpecific(words) ? { key, scope: 'ledger' } : within(key)
}

const PRONOUN = /^(?:i|we|you|he|she|it|they|him|her|them|us|me|who|whom|which|that|this|these|those|one|some|others|many|his|hers|theirs|himself|herself|themselves)$/i

/** Name words of a person: no titles before it, no degrees after it, no initials in the middle. */
function personName(words: readonly string[]): string[] {
  let from = 0
  while (from < words.length && (TITLES.has(bare(words[from]!)) || /^[a-z]/.test(words[from]!)) && !PARTICLES.has(bare(words[from]!))) from++
  const office = words.findLastIndex((word, index) => index < words.length - 2 && OFFICES.has(bare(word)))
  if (office >= from) from = office + 1
  let to = words.length
  while (to > from && SUFFIXES.has(bare(words[to - 1]!))) to--
  const core = words.slice(from, to)
  const last = core.findLastIndex((word) => !GENERATIONS.has(bare(word)))
  return core.filter((word, index) => index === 0 || index >= last || !/^\p{L}\.?$/u.test(word))
}

/** Whether a body's name holds a proper name or an acronym: "Orrin Defence Ministry", "UNICEF". */
function isSpecific(words: readonly string[]): boolean {
  // "Ministry of Fisheries": what it is for, and not whose it is
  if (words.some((word) => TURNED.has(bare(word))) && words.filter((word) => !TURNED.has(bare(word)) && !LINKS.has(bare(word))).length < 2) return false
  return words.some((word) => {
    const letters = bare(word)
    if (GENERIC.has(letters) || GENERIC.has(letters.replace(/s$/, ''))) return false
    if (/^\p{Lu}[\p{Lu}\p{N}.]+$/u.test(word)) return true
    return /^\p{Lu}/u.test(word) && letters.length > 2
  })
}

function keyOf(type: string, words: readonly string[]): string {
  const plain = words.flatMap((word) => bare(word).split(/[-‐]/)).filter(Boolean)
  if (plain[0] === 'the' && plain.length > 1) plain.shift()
  if (type === 'person') return `${type}:${plain.join(' ')}`
  while (plain.length > 1 && COMPANIES.has(plain.at(-1)!)) plain.pop()
  const spelt = plain.map((word) => word.replace(/^(defen|licen|offen)se$/, '$1ce').replace(/^(harb|lab|col|hon)or(s?)$/, '$1our$2').replace(/(.)isation(s?)$/, '$1ization$2').replace(/^center(s?)$/, 'centre$1').replace(/^(.+[sz])'$/, '$1'))
  // a ministry, a court, a university is one whichever way its country and its business are put
  const turned = spelt.some((word) => TURNED.has(word)) ? spelt.filter((word) => !LINKS.has(word)).sort() : spelt
  return `${type}:${turned.join(' ')}`
}

const COMPANIES = new Set(['inc', 'co', 'ltd', 'corp', 'plc', 'llc', 'gmbh', 'sa', 'ag'])
const TURNED = new Set(['ministry', 'court', 'parliament', 'embassy'])
const LINKS = new Set(['of', 'the', 'for', 'and', '&'])

const bare = (word: string): string => fold(word).replace(/\./g, '').replace(/'s$/, '')

/** Whether a word, folded, is part of many bodies' and offices' names. */
export function isGeneric(word: string): boolean {
  return GENERIC.has(word) || GENERIC.has(word.replace(/s$/, '')) || TITLES.has(word)
}

/** The words of a speaker's name without titles and articles, told apart by whether many bodies share them. */
export function namePartsOf(name: string): { readonly specific: readonly string[]; readonly generic: readonly string[]; readonly all: readonly string[] } {
  const words = name.split(/[\s\u00a0,/-]+/).map((word) => bare(word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, ''))).filter((word) => word !== '' && !ARTICLES.has(word))
  const plain = words.filter((word) => !TITLES.has(word) && !SUFFIXES.has(word) && !GENERATIONS.has(word) && !/^\p{L}$/u.test(word))
  return { specific: words.filter((word) => !isGeneric(word)), generic: words.filter(isGeneric), all: plain.length > 0 ? plain : words }
}

const ARTICLES = new Set(['the', 'a', 'an', 'of', 'for', 'and', 'in', 'at', 'to', 'its', 'his', 'her', 'their', 'our'])
