import type { Span } from '../text/span.ts'
import { BODIES, BRANCHES, FIRM_HEADS, OUTLET_NOUNS, OUTLETS, ROLES } from './en/nouns.ts'
import { CALENDAR, FEMALE, HONORIFICS, MALE, NOT_PERSONS, PARTICLES, STATES, SUFFIXES } from './en/names.ts'
import { CAPITAL, LOWER, MIXED, UPPER, type Reading } from './reading.ts'
import { ADJECTIVE, classOf, NAME, NOUN } from './vocabulary.ts'

/** A run of capitalised words, split into title and name: "Deputy Defense Minister" "Anatoly Antonov". */
export interface NameMention {
  /** Tokens of the name itself. */
  readonly start: number
  readonly end: number
  /** First token of the title in front of it; `start` where there is none. */
  readonly titleStart: number
  readonly type: 'person' | 'organisation' | 'other'
  /** How sure the type is: by title, given name or body's noun; else only by default. */
  readonly certain: boolean
  readonly gender: 'm' | 'f' | '?'
}

/** Finds the names of persons and bodies in a reading, in text order, not overlapping. */
export function findNames(reading: Reading): NameMention[] {
  const names: NameMention[] = []
  for (let i = 0; i < reading.count;) {
    if (!isNameToken(reading, i)) {
      i++
      continue
    }
    const end = endOfRun(reading, i)
    names.push(...splitRun(reading, i, end))
    i = end
  }
  return withFirstWords(reading, names)
}

/** "Open Ward asks …": a common word that begins a sentence belongs to the name after it where the article prints both in mid-sentence. */
function withFirstWords(reading: Reading, names: readonly NameMention[]): NameMention[] {
  const { lower } = reading
  const whole = new Map<string, NameMention>()
  for (const name of names) if (name.end - name.start === 2) whole.set(`${lower[name.start]} ${lower[name.end - 1]}`, name)
  return names.map((name) => {
    const at = name.titleStart - 1
    if (name.end - name.start !== 1 || name.titleStart < name.start || at < 0 || reading.sentenceStarts[reading.sentence[at]!] !== at) return name
    const known = reading.shapes[at] === CAPITAL && reading.sentence[at] === reading.sentence[name.start] ? whole.get(`${lower[at]} ${lower[name.start]}`) : undefined
    return known ? { ...name, start: at, titleStart: at, type: known.type, certain: known.certain, gender: known.gender } : name
  })
}

/** Whether a token is written as a name: a capital that its sentence's start or a headline's style does not explain. */
export function isNameToken(reading: Reading, i: number): boolean {
  const shape = reading.shapes[i]!
  if (shape !== CAPITAL && shape !== UPPER && shape !== MIXED) return false
  const lower = reading.lower[i]!
  if (HONORIFICS.has(lower)) return true
  if (lower === 'i' || CALENDAR.has(lower)) return false
  const tagClass = classOf(reading.tags[i]!)
  if (PARTICLES.has(lower) && i + 1 < reading.count && (PARTICLES.has(reading.lower[i + 1]!) || (/^(?:van|von|al|de|di)$/.test(lower) && nextIsCapital(reading, i)))) return true
  if (!startsClause(reading, i)) {
    if (reading.rows[i]! < 0) return tagClass === NAME || tagClass === ADJECTIVE || tagClass === NOUN || !reading.caseless[i]
    return (tagClass === NAME || (BODIES.has(lower) && shape === CAPITAL)) && !reading.caseless[i] // "National River Front"
  }
  if (reading.rows[i]! < 0) return tagClass === NAME || (tagClass === ADJECTIVE && nextIsCapital(reading, i))
  return tagClass === NAME || ((ROLES.has(lower) || BODIES.has(lower)) && nextIsCapital(reading, i))
}

/** A capital after a full stop, a quotation mark, a dash or a bracket says little. */
function startsClause(reading: Reading, i: number): boolean {
  return reading.sentenceStarts[reading.sentence[i]!] === i || /^[^\p{L}\p{N},’']/u.test(reading.lower[i - 1]!)
}

function nextIsCapital(reading: Reading, i: number): boolean {
  return i + 1 < reading.count && (reading.shapes[i + 1] === CAPITAL || reading.shapes[i + 1] === UPPER)
}

function endOfRun(reading: Reading, start: number): number {
  const limit = reading.sentenceStarts[reading.sentence[start]! + 1]!
  let end = start + 1
  while (end < limit) {
    if (isNameToken(reading, end)) end++
    else if (end + 1 < limit && BRANCHES.has(reading.lower[end]!) && /^(?:ministry|department)$/.test(reading.lower[end + 1]!)) end += 2 // "Vardish defence Ministry"
    else if (end + 1 < limit && /^(?:ministry|department)$/.test(reading.lower[end - 1]!) && reading.lower[end] === 'of' && BRANCHES.has(reading.lower[end + 1]!)) end += 2
    else if (end + 1 < limit && PARTICLES.has(reading.lower[end]!) && isNameToken(reading, end + 1)) end += 2
    else if (end + 2 < limit && PARTICLES.has(reading.lower[end]!) && PARTICLES.has(reading.lower[end + 1]!) && isNameToken(reading, end + 2)) end += 3
    else if (end + 1 < limit && reading.lower[end] === "'" && BODIES.has(reading.lower[end + 1]!) && isNameToken(reading, end + 1)) end += 2 // "Miners' Union"
    else if (end + 1 < limit && reading.lower[end] === ',' && SUFFIXES.has(reading.lower[end + 1]!)) end += 2
    else if (end + 2 < limit && reading.lower[end] === 'for' && reading.lower[end + 1] === 'the' && BODIES.has(reading.lower[end - 1]!) && reading.shapes[end - 1] !== LOWER && reading.shapes[end + 2] === CAPITAL) end += 3
    else if (end + 1 < limit && reading.lower[end] === 'of' && reading.lower.slice(start, end).some((word, i) => BODIES.has(word) && reading.lower[start + i + 1] === 'for') && isNameToken(reading, end + 1)) end += 2
    else if (end + 1 < limit && (reading.lower[end] === 'of' || reading.lower[end] === '&') && BODIES.has(reading.lower[end - 1]!) && isNameToken(reading, end + 1)) end += 2
    else if (end + 2 < limit && reading.lower[end] === 'of' && reading.lower[end + 1] === 'the' && BODIES.has(reading.lower[end - 1]!) && isNameToken(reading, end + 2)) end += 3
    else break
  }
  return end
}

/** Splits a run at its last title: what is left is the name. */
function splitRun(reading: Reading, start: number, end: number): NameMention[] {
  const { lower } = reading
  let title = -1
  let body = -1
  let honorific: 'm' | 'f' | '?' | undefined
  for (let i = start; i < end; i++) {
    const word = lower[i]!
    if (HONORIFICS.has(word)) { honorific = HONORIFICS.get(word); title = i }
    else if (ROLES.has(word) && (i + 1 === end || !BODIES.has(lower[i + 1]!))) title = i
    else if (BODIES.has(word) || OUTLETS.has(word) || (i > start && i + 1 === end && FIRM_HEADS.has(word))) body = i
  }
  const nameStart = title + 1 || start
  if (body > title) {
    const left = end - body - 1
    const of = /^(?:of|for)$/.test(lower[body + 1] ?? '') || lower.slice(body + 1, end).includes('of')
    if (left >= 2 && !of && personLike(reading, body + 1, end)) {
      return [named(reading, nameStart, body + 1, start, 'organisation', true, '?'), named(reading, body + 1, end, body + 1, 'person', true, genderOf(reading, body + 1, undefined))]
    }
    return [named(reading, title >= 0 && title < body ? nameStart : start, end, start, 'organisation', true, '?')]
  }
  if (title === end - 1) return [] // a title with no name: "the Foreign Minister"
  const titled = title >= 0
  const size = end - nameStart - (SUFFIXES.has(lower[end - 1]!) ? (lower[end - 2] === ',' ? 2 : 1) : 0)
  const gender = genderOf(reading, nameStart, honorific)
  if (titled && size <= 4 && (gender !== '?' || !NOT_PERSONS.has(lower[end - 1]!))) return [named(reading, nameStart, end, start, 'person', true, gender)]
  const opens = reading.sentenceStarts[reading.sentence[start]!] === start - 1 && /^(?:in|at|from|near|outside)$/.test(lower[start - 1]!)
  if (opens && size === 3 && !titled && !isGiven(lower[start]!) && personLike(reading, start + 1, end)) { // "In Lenna Ada Orlen said …"
    return [named(reading, start, start + 1, start, 'other', false, '?'), named(reading, start + 1, end, start + 1, 'person', isGiven(lower[start + 1]!), genderOf(reading, start + 1, undefined))]
  }
  if (size >= 2 && size <= 4 && personLike(reading, nameStart, end)) {
    const given = gender !== '?' || /^\p{L}\.$/u.test(lower[nameStart + 1] ?? '')
    return [named(reading, nameStart, end, nameStart, 'person', given, gender)]
  }
  if (size === 1) {
    const word = lower[nameStart]!
    const follows = end < reading.count ? classOf(reading.tags[end]!) : 0
    if (classOf(reading.tags[nameStart]!) === ADJECTIVE) return [] // "Lennish officials"
    const the = nameStart > 0 && lower[nameStart - 1] === 'the' && follows !== NOUN && follows !== ADJECTIVE
    const acronym = reading.shapes[nameStart] === UPPER && word.length > 1 && !reading.caseless[nameStart]
    if (OUTLETS.has(word) || STATES.has(word) || acronym || the) return [named(reading, nameStart, end, nameStart, 'organisation', OUTLETS.has(word) || STATES.has(word), '?')]
  }
  return [named(reading, nameStart, end, nameStart, 'other', false, gender)]
}

function named(_: Reading, start: number, end: number, titleStart: number, type: NameMention['type'], certain: boolean, gender: NameMention['gender']): NameMention {
  return { start, end, titleStart: Math.min(titleStart, start), type, certain, gender }
}

const isGiven = (word: string) => MALE.has(word) || FEMALE.has(word)

/** Two to four words none of which speaks against a person. */
function personLike(reading: Reading, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const word = reading.lower[i]!
    if (NOT_PERSONS.has(word) || BODIES.has(word) || STATES.has(word) || /\d/.test(word)) return false
  }
  const first = reading.lower[start]!
  if (MALE.has(first) || FEMALE.has(first) || /^\p{L}\.$/u.test(first)) return true
  return start === 0 || reading.lower[start - 1] !== 'the'
}

function genderOf(reading: Reading, start: number, honorific: 'm' | 'f' | '?' | undefined): 'm' | 'f' | '?' {
  if (honorific === 'm' || honorific === 'f') return honorific
  const first = reading.lower[start] ?? ''
  return MALE.has(first) ? 'm' : FEMALE.has(first) ? 'f' : '?'
}

/** The exact span of a name, without a possessive ending. */
export function spanOfName(reading: Reading, name: Pick<NameMention, 'start' | 'end'>): Span {
  const { tokens } = reading.document
  return [tokens[name.start]!.span[0], tokens[name.end - 1]!.span[1]]
}

/** Whether a name is a newspaper's, an agency's or a station's. */
export function isOutlet(reading: Reading, { start, end }: Pick<NameMention, 'start' | 'end'>): boolean {
  return hasOutletWord(reading.lower.slice(start, end))
}

export function isOutletName(name: string): boolean {
  return hasOutletWord(name.toLowerCase().split(/\s+/))
}

function hasOutletWord(words: readonly string[]): boolean {
  return words.some((word) => OUTLETS.has(word)) || (words.length > 1 && OUTLET_NOUNS.has(words.at(-1)!))
}
