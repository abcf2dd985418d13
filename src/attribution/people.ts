import type { Span } from '../text/span.ts'
import { bearingOf, type Bearing } from './bearing.ts'
import { BODIES, KIN, ROLES } from './en/nouns.ts'
import { PARTICLES, SUFFIXES } from './en/names.ts'
import { findNames, spanOfName, type NameMention } from './names.ts'
import { officeOf } from './offices.ts'
import { CAPITAL, LOWER, type Reading } from './reading.ts'

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
  const names = withKin(reading, withoutFirstWords(reading, withOwners(reading, findNames(reading), derived)))
  const full = new Map<string, NameMention[]>()
  for (const mention of names) {
    const { gender } = mention
    const alone = mention.end - mention.start === 1 && mention.titleStart < mention.start && gender !== '?'
    const key = reading.lower.slice(mention.start, mention.end).join(' ') + (alone ? ` ${gender}` : '') // "Mr. Orlen" and "Mrs. Orlen" are two
    const found = full.get(key)
    if (found) found.push(mention)
    else full.set(key, [mention])
  }
  const groups: Group[] = []
  const byWord = new Map<string, Group[]>() // groups by the words that a shorter or respelt name shares with them
  const longFirst = [...full.values()].sort(([x], [y]) => size(y!) - size(x!) || x!.start - y!.start)
  for (const mentions of longFirst) {
    const words = reading.lower.slice(mentions[0]!.start, mentions[0]!.end)
    const near = [...new Set([words[0]!, bones(words.at(-1)!) + '…', ...words.slice(-1)].flatMap((word) => byWord.get(word) ?? []))]
    const fitting = near.filter((group) => group.words.length > words.length && standsFor(reading, words, group.words, mentions, group.mentions))
    const told = genderIn(mentions)
    const hosts = told !== '?' && fitting.some((group) => genderIn(group.mentions) === told) ? fitting.filter((group) => genderIn(group.mentions) === told) : fitting
    const alike = hosts.length === 0 ? near.find((group) => isRespelling(words, group.words) || (words.length === 1 && group.words.length === 1 && words[0] === group.words[0])) : undefined
    const made: Group[] = hosts.length > 1 ? shared(reading, words, mentions, hosts) : hosts.length === 0 && !alike ? [{ words, mentions: [...mentions] }] : []
    if (hosts.length === 1) hosts[0]!.mentions.push(...mentions)
    else if (alike) alike.mentions.push(...mentions)
    for (const group of made) {
      groups.push(group)
      const family = group.words.findLast((word) => !SUFFIXES.has(word) && word !== ',') ?? group.words.at(-1)!
      for (const word of new Set([group.words[0]!, family, bones(family) + '…'])) byWord.set(word, [...byWord.get(word) ?? [], group])
    }
  }
  withAcronyms(reading, groups)
  const described = groups.map((group) => describe(reading, group.words, group.mentions.sort((a, b) => a.start - b.start), derived))
  const persons = new Set(described.filter(({ type }) => type === 'person').flatMap(({ name, words }) => [name.toLowerCase(), words.at(-1)!]))
  const all = described.map((one) => (one.organisation && persons.has(one.organisation.toLowerCase()) ? withoutBody(one) : one)) // "Ada Orlen's lawyer"
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

function withoutBody({ organisation: _, ...one }: Named): Named {
  return one
}

interface Group { readonly words: readonly string[]; readonly mentions: NameMention[] }

const size = ({ start, end }: NameMention) => end - start

/** Whether a shorter name can stand for a longer one: its surname, its first and last words, or a body's own words. */
function standsFor(reading: Reading, short: readonly string[], long: readonly string[], mentions: readonly NameMention[], of: readonly NameMention[]): boolean {
  const person = of.some((mention) => mention.type === 'person')
  const body = of.some((mention) => mention.type === 'organisation')
  if (body) return mentions.every((mention) => mention.type !== 'person') && short.length >= 2 && long.slice(-short.length).join(' ') === short.join(' ')
  if (!person || mentions.some((mention) => mention.type === 'organisation' && mention.certain)) return false
  const [gender, theirs] = [genderIn(mentions), genderIn(of)]
  if (gender !== '?' && theirs !== '?' && gender !== theirs) return false
  const family = long.findLastIndex((word) => !SUFFIXES.has(word) && word !== ',')
  if (short.length === 1 && short[0] === long[0]) return mentions.every(({ start, titleStart, gender }) => (titleStart < start ? KNIGHTLY.has(reading.lower[start - 1]!) : gender !== '?')) // "Sir Giles", "Ada"
  if (long[family] !== short.at(-1)) return false
  if (short.length === 1) return true
  return short[0] === long[0] || (PARTICLES.has(short[0]!) && long.slice(-short.length).join(' ') === short.join(' '))
}
const KNIGHTLY = new Set(['sir', 'dame', 'lady', 'lord', 'king', 'queen', 'prince', 'princess', 'sister', 'father', 'mother', 'brother', 'pope', 'emir', 'sheikh'])

/** The gender that honorifics or given names of some mentions agree on. */
function genderIn(mentions: readonly NameMention[]): NameMention['gender'] {
  const told = new Set(mentions.map((mention) => mention.gender).filter((gender) => gender !== '?'))
  return told.size === 1 ? [...told][0]! : '?'
}

/**
 * A surname that several bear. With a title it belongs to the one with that title; alone it belongs to the one who was introduced first,
 * where no other bearer was named in the same sentence or the two before. What is left stays a name of its own.
 */
function shared(reading: Reading, words: readonly string[], mentions: readonly NameMention[], hosts: readonly Group[]): Group[] {
  const left: NameMention[] = []
  const before = (host: Group, at: number) => host.mentions.filter(({ start, end }) => end - start > 1 && start < at)
  for (const mention of mentions) {
    const title = reading.lower[mention.start - 1] ?? ''
    const titled = mention.titleStart < mention.start && ROLES.has(title) ? hosts.filter((host) => host.mentions.some(({ start }) => reading.lower[start - 1] === title)) : []
    const introduced = hosts.filter((host) => before(host, mention.start).length > 0)
    const first = introduced.reduce<Group | undefined>((early, host) => (early && early.mentions[0]!.start <= host.mentions[0]!.start ? early : host), undefined)
    const near = introduced.filter((host) => host !== first && before(host, mention.start).some(({ start }) => reading.sentence[start]! >= reading.sentence[mention.start]! - 2))
    const host = titled.length === 1 ? titled[0] : mention.titleStart === mention.start && first && near.length === 0 ? first : undefined
    if (host) host.mentions.push(mention)
    else left.push(mention)
  }
  const [main, next] = [...hosts].sort((a, b) => b.mentions.length - a.mentions.length)
  const early = main!.mentions.length >= 3 * next!.mentions.length ? left.filter(({ start }) => hosts.every((host) => before(host, start).length === 0)) : [] // a headline's
  main!.mentions.push(...early)
  const open = left.filter((mention) => !early.includes(mention))
  return open.length > 0 ? [{ words, mentions: open }] : []
}

/** "Yevgeny" and "Evgeny" Morozin: the same surname, and given names that differ in vowels alone. */
function isRespelling(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 2 || a.some((word, i) => bones(word) !== bones(b[i]!))) return false
  const ends = [a[0]!, b[0]!].map((word) => word.replace(/[iyj]+$/, 'i').at(-1)!)
  return bones(a[0]!).length >= 3 && (ends[0] === ends[1] || !ends.some((letter) => /[aeiouy]/.test(letter))) // "Mario" is not "Maria"
}

/** What transliterations of a word share: its consonants. */
function bones(word: string): string {
  return word.replace(/[’'-]/g, '').replace(/x/g, 'ks').replace(/[kg]h/g, (pair) => pair[0]!).replace(/(.)\1/g, '$1').replace(/[aeiouyj]/g, '')
}

/** "The National River Front (NRF)": the letters in brackets stand for the body in front. */
function withAcronyms(reading: Reading, groups: Group[]): void {
  for (const group of [...groups]) {
    const [word, more] = group.words
    if (more !== undefined || !word || !/^\p{L}{2,6}$/u.test(word)) continue
    const host = groups.find((one) => one.words.length > 1 && one.mentions.some(({ start, end }) => group.mentions.some((short) =>
      short.start === end + 1 && reading.lower[end] === '(' && reading.lower[short.end] === ')' && initialsOf(reading, start, end).includes(word))))
    if (!host) continue
    host.mentions.push(...group.mentions.map((mention) => ({ ...mention, type: host.mentions[0]!.type })))
    groups.splice(groups.indexOf(group), 1)
  }
}

function initialsOf(reading: Reading, start: number, end: number): string {
  return reading.lower.slice(start, end).filter((_, i) => reading.shapes[start + i] !== LOWER).map((word) => word[0]).join('')
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

/** "Entrusting Ada Orlen with …", "Deport Ada Orlen": a clause's first word is no part of a name that the article prints without it. */
function withoutFirstWords(reading: Reading, names: readonly NameMention[]): NameMention[] {
  const wordsOf = (start: number, end: number) => reading.lower.slice(start, end).join(' ')
  const known = new Map<string, NameMention>()
  const within = new Set<string>() // first words that stand in mid-clause, too
  for (const name of names) {
    if (name.start > 0 && /[\p{L},]$/u.test(reading.lower[name.start - 1]!)) {
      known.set(wordsOf(name.start, name.end), name)
      within.add(wordsOf(name.start, name.start + 2))
    }
  }
  return names.map((name) => {
    const rest = known.get(wordsOf(name.start + 1, name.end))
    const begins = name.start === 0 || !/[\p{L},]$/u.test(reading.lower[name.start - 1]!)
    if (!begins || !rest || name.end - name.start < 2 || name.gender !== '?' || rest.type !== 'person' && rest.end - rest.start < 2 || within.has(wordsOf(name.start, name.start + 2))) return name
    return reading.rows[name.start]! >= 0 || /ing$/.test(reading.lower[name.start]!) ? { ...name, start: name.start + 1, titleStart: name.start + 1, gender: rest.gender, type: rest.type, certain: rest.certain } : name
  })
}

/** "Ada Orlen and her husband, Piet Orlen": kin tells who is a man and who is a woman. */
function withKin(reading: Reading, names: readonly NameMention[]): NameMention[] {
  const { lower } = reading
  return names.map((name) => {
    if (name.type === 'organisation' || (name.gender !== '?' && name.type === 'person')) return name
    const kin = lower[name.start - 1] === ',' ? lower[name.start - 2] : lower[name.start - 1]
    const own = (lower[name.end] === 'and' || lower[name.end] === ',') && KIN.has(lower[name.end + 2] ?? '') ? lower[name.end + 1] : undefined
    const gender = KIN.get(kin ?? '') ?? (own === 'his' ? 'm' : own === 'her' ? 'f' : undefined)
    if (!gender) return name
    return KIN.has(kin ?? '') ? { ...name, gender, type: 'person', certain: true } : { ...name, gender } // "his wife, Ada, said"
  })
}

function describe(reading: Reading, words: readonly string[], mentions: NameMention[], derived: ReadonlySet<string>): Named {
  const fullest = mentions.find((mention) => reading.lower.slice(mention.start, mention.end).join(' ') === words.join(' ')) ?? mentions[0]!
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
