import type { Span } from '../text/span.ts'
import { bearingOf, type Bearing } from './bearing.ts'
import { BODIES, RANKS, ROLES } from './en/nouns.ts'
import { CALENDAR } from './en/names.ts'
import { findNames, spanOfName, type NameMention } from './names.ts'
import { CAPITAL, type Reading } from './reading.ts'
import { classOf, NAME, NOUN, ADJECTIVE, DETERMINER, tagOf } from './vocabulary.ts'

/** Someone or some body that an article names, with all mentions by name. */
export interface Named {
  /** The fullest name printed. */
  readonly name: string
  readonly span: Span
  readonly type: 'person' | 'organisation' | 'other'
  readonly gender: 'm' | 'f' | '?'
  /** Lower-case words of the fullest name. */
  readonly words: readonly string[]
  readonly mentions: NameMention[]
  /** Whether the article shows it passing words on. */
  readonly outlet: boolean
  /** As printed with the name, in front or behind. */
  readonly role?: string
  readonly organisation?: string
}

/** All names of an article, gathered. */
export interface Cast {
  readonly all: readonly Named[]
  /** Mentions by their first token. */
  readonly at: ReadonlyMap<number, { readonly one: Named; readonly mention: NameMention }>
}

/**
 * Gathers an article's names: a surname alone belongs to the only full name that ends with it, a shortened body to the only full
 * one that it stands in. Where two come into question, neither is taken.
 */
export function castOf(reading: Reading): Cast {
  const derived = new Set(reading.lower.filter((_, i) => reading.shapes[i] === CAPITAL))
  const names = withOwners(reading, findNames(reading), derived)
  const wordsOf = (mention: NameMention) => reading.lower.slice(mention.start, mention.end)
  const full = new Map<string, NameMention[]>()
  for (const mention of names) {
    const key = wordsOf(mention).join(' ')
    const found = full.get(key)
    if (found) found.push(mention)
    else full.set(key, [mention])
  }
  interface Group { readonly words: string[]; readonly mentions: NameMention[] }
  const groups: Group[] = []
  const byLast = new Map<string, Group[]>()
  const longFirst = [...full].sort(([a, x], [b, y]) => b.split(' ').length - a.split(' ').length || x[0]!.start - y[0]!.start)
  for (const [key, mentions] of longFirst) {
    const words = key.split(' ')
    const alike = byLast.get(words.at(-1)!) ?? []
    const hosts = alike.filter((group) => standsFor(words, group.words, mentions, group.mentions))
    if (hosts.length === 1) hosts[0]!.mentions.push(...mentions)
    else {
      const group = { words, mentions: [...mentions] }
      groups.push(group)
      byLast.set(words.at(-1)!, [...alike, group])
    }
  }
  const all = groups.map((group) => describe(reading, group.words, group.mentions.sort((a, b) => a.start - b.start), derived))
  const at = new Map<number, { one: Named; mention: NameMention }>()
  for (const one of all) for (const mention of one.mentions) at.set(mention.start, { one, mention })
  return { all: all.sort((a, b) => a.span[0] - b.span[0]), at }
}

/** The mentions that lie in a run of tokens, in text order. */
export function mentionsIn(cast: Cast, { start, end }: { readonly start: number; readonly end: number }): { readonly one: Named; readonly mention: NameMention }[] {
  const found: { readonly one: Named; readonly mention: NameMention }[] = []
  for (let i = start; i < end; i++) {
    const entry = cast.at.get(i)
    if (entry && entry.mention.end <= end) found.push(entry)
  }
  return found
}

/** Whether a shorter name can stand for a longer one: its surname, its first and last words, or a body's own words. */
function standsFor(short: readonly string[], long: readonly string[], mentions: readonly NameMention[], of: readonly NameMention[]): boolean {
  if (short.length >= long.length) return false
  const person = of.some((mention) => mention.type === 'person')
  const body = of.some((mention) => mention.type === 'organisation')
  if (body) return mentions.every((mention) => mention.type !== 'person') && short.length >= 2 && long.slice(-short.length).join(' ') === short.join(' ')
  if (!person || mentions.some((mention) => mention.type === 'organisation' && mention.certain)) return false
  if (long.at(-1) !== short.at(-1)) return false
  if (short.length === 1) return true
  return short[0] === long[0]
}

/**
 * Lets a body's bare name take its owner in ("Tamvoria's Defence Ministry"), and takes an owner off that ran into a person's name
 * ("of Tamvoria Ada Orlen").
 */
function withOwners(reading: Reading, names: readonly NameMention[], derived: ReadonlySet<string>): NameMention[] {
  const { lower } = reading
  const alone = new Map<string, NameMention[]>()
  for (const name of names) if (name.end - name.start === 1) alone.set(lower[name.start]!, [...alone.get(lower[name.start]!) ?? [], name])
  const known = new Map<string, Bearing>()
  const isBody = (word: string) => {
    const mentions = alone.get(word)
    if (!mentions) return false
    if (!known.has(word)) known.set(word, bearingOf(reading, mentions, derived))
    return known.get(word)!.body && !known.get(word)!.person
  }
  const made: NameMention[] = []
  for (const name of names) {
    const owner = made.at(-1)
    const owned = name.type === 'organisation' && owner?.end === name.start - 1 && owner.end - owner.start === 1 && lower[owner.end] === "'s"
    if (owned && BODIES.has(lower[name.end - 1]!) && isBody(lower[owner.start]!)) {
      made[made.length - 1] = { ...name, start: owner.start, titleStart: owner.titleStart }
    } else if (name.type === 'person' && !name.certain && name.end - name.start > 2 && isBody(lower[name.start]!)) {
      made.push({ ...name, start: name.start + 1, titleStart: name.start + 1 })
    } else made.push(name)
  }
  return made
}

function describe(reading: Reading, words: readonly string[], mentions: NameMention[], derived: ReadonlySet<string>): Named {
  const fullest = mentions.find((mention) => mention.end - mention.start === words.length)!
  const span = spanOfName(reading, fullest)
  const certain = mentions.find((mention) => mention.certain)
  const bearing = bearingOf(reading, mentions, derived)
  const asPrinted = certain?.type ?? mentions.find((mention) => mention.type !== 'other')?.type ?? 'other'
  const type = asPrinted !== 'organisation' && bearing.body && !bearing.person ? 'organisation' : asPrinted
  const office: { role?: string; organisation?: string } = type === 'person' ? officeOf(reading, mentions) : {}
  const gender = mentions.find((mention) => mention.gender !== '?')?.gender ?? genderOfOffice(office.role)
  return { name: reading.document.text.slice(span[0], span[1]), span, type, gender, words, mentions, outlet: bearing.outlet && type !== 'person', ...office }
}

/** "Spokeswoman", "chairman": an office that tells. */
function genderOfOffice(role = ''): Named['gender'] {
  return /woman$/i.test(role) ? 'f' : /(?:spokes|chair|congress|business)man$/i.test(role) ? 'm' : '?'
}

/** Role and organisation as printed with a name: in front ("Harbour Minister Ada Orlen") or behind (", spokesman for the port,"). */
export function officeOf(reading: Reading, mentions: readonly NameMention[]): { role?: string; organisation?: string } {
  let behind: { role: string; organisation?: string } | undefined
  let front: { role: string; organisation?: string } | undefined
  for (const mention of mentions) {
    front ??= officeInFront(reading, mention)
    behind ??= officeBehind(reading, mention)
  }
  if (front && behind) return front.organisation || !behind.organisation ? front : behind
  return front ?? behind ?? {}
}

function officeInFront(reading: Reading, { start }: NameMention): { role: string; organisation?: string } | undefined {
  const sentenceFirst = reading.sentenceStarts[reading.sentence[start]!]!
  let i = start - 1
  if (i >= sentenceFirst && reading.lower[i] === ',') i-- // "the ministry's official spokesman, Igor …"
  if (i < sentenceFirst || !ROLES.has(reading.lower[i]!)) return undefined
  let end = i + 1
  while (i > sentenceFirst && (isTitleWord(reading, i - 1) || isLink(reading, i - 1))) i--
  const rankOnly = reading.lower.slice(i, end).every((word) => RANKS.has(word))
  if (rankOnly && i - 2 > sentenceFirst && reading.lower[i - 1] === ',' && (ROLES.has(reading.lower[i - 2]!) || BODIES.has(reading.lower[i - 2]!))) {
    const far = i - 1 // ", its spokesman, Colonel Piet Varo"
    i = far
    while (i > sentenceFirst && (isTitleWord(reading, i - 1) || isLink(reading, i - 1))) i--
    if (reading.lower.slice(i, far).some((word) => ROLES.has(word))) end = far
    else i = far + 1
  }
  while (i < end && (classOf(reading.tags[i]!) === DETERMINER || reading.lower[i] === "'s")) i++
  return i < end ? office(reading, i, end) : undefined
}

/** "for" and the article after "of" or "for", inside an office: "representative of the ministry". */
function isLink(reading: Reading, i: number): boolean {
  if (reading.lower[i] === 'for') return ROLES.has(reading.lower[i - 1] ?? '')
  return classOf(reading.tags[i]!) === DETERMINER && /^(?:of|for)$/.test(reading.lower[i - 1] ?? '') && ROLES.has(reading.lower[i - 2] ?? '')
}

function isTitleWord(reading: Reading, i: number): boolean {
  const tagClass = classOf(reading.tags[i]!)
  if (CALENDAR.has(reading.lower[i]!)) return false // "On Tuesday Colonel Ada Orlen"
  return tagClass === NAME || tagClass === NOUN || tagClass === ADJECTIVE || reading.lower[i] === "'s" || (reading.lower[i] === "'" && reading.tags[i] === POS) || reading.lower[i] === 'of'
}
const POS = tagOf('POS')

/** Cuts a title into the body it belongs to and the office: "Harbour Ministry" "spokesman". */
function office(reading: Reading, start: number, last: number): { role: string; organisation?: string } {
  let end = last
  while (end > start && RANKS.has(reading.lower[end - 1]!)) end--
  if (!reading.lower.slice(start, end).some((word) => ROLES.has(word))) end = last // nothing but a rank
  const words = (from: number, to: number) => reading.document.text.slice(reading.document.tokens[from]!.span[0], reading.document.tokens[to - 1]!.span[1])
  for (let i = start + 1; i < end - 1; i++) {
    if (!/^(?:of|for)$/.test(reading.lower[i]!) || !ROLES.has(reading.lower[i - 1]!) || !BODIES.has(reading.lower[end - 1]!)) continue
    const from = classOf(reading.tags[i + 1]!) === DETERMINER ? i + 2 : i + 1
    if (from < end) return { role: words(start, i), organisation: words(from, end) }
  }
  let body = -1
  for (let i = start; i < end - 1; i++) if (BODIES.has(reading.lower[i]!) || reading.lower[i] === "'s") body = i
  if (body < 0) return { role: words(start, end) }
  const bodyEnd = reading.lower[body] === "'s" ? body : body + 1
  const roleStart = reading.lower[bodyEnd] === "'s" || reading.lower[bodyEnd] === "'" ? bodyEnd + 1 : bodyEnd
  if (roleStart >= end || bodyEnd <= start) return { role: words(start, end) }
  return { role: words(roleStart, end), organisation: words(start, bodyEnd) }
}

/** ", spokesman for the Russian Defense Ministry," and ", a professor at Georgetown University,". */
function officeBehind(reading: Reading, { end }: NameMention): { role: string; organisation?: string } | undefined {
  const limit = reading.sentenceStarts[reading.sentence[end - 1]! + 1]!
  if (end + 1 >= limit || reading.lower[end] !== ',') return undefined
  let i = end + 1
  let role = -1
  let of = -1
  const start = classOf(reading.tags[i]!) === DETERMINER ? i + 1 : i
  for (; i < limit && i < end + 24; i++) {
    const word = reading.lower[i]!
    if (word === ',' || word === ';' || word === '.' || word === 'who' || word === 'said') break
    if (of < 0 && ROLES.has(word)) role = i
    if (role >= 0 && of < 0 && (word === 'for' || word === 'of' || word === 'at' || word === 'with')) of = i
    else if (role < 0 && !isTitleWord(reading, i) && classOf(reading.tags[i]!) !== DETERMINER) return undefined
    else if (role >= 0 && of < 0 && i > role && !isTitleWord(reading, i)) break
    else if (of >= 0 && i > of && !isTitleWord(reading, i) && classOf(reading.tags[i]!) !== DETERMINER) break
  }
  if (role < 0) return undefined
  const words = (from: number, to: number) => reading.document.text.slice(reading.document.tokens[from]!.span[0], reading.document.tokens[to - 1]!.span[1])
  if (of < 0 || of + 1 >= i) return start <= role ? office(reading, start, role + 1) : undefined
  const from = classOf(reading.tags[of + 1]!) === DETERMINER ? of + 2 : of + 1
  return from < i ? { role: words(start, role + 1), organisation: words(from, i) } : { role: words(start, role + 1) }
}
