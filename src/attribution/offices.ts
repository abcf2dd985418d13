import { CALENDAR } from './en/names.ts'
import { ABBREVIATED, BODIES, DWELLERS, HUMANS, RANKS, ROLES } from './en/nouns.ts'
import type { NameMention } from './names.ts'
import type { Cast, Named } from './people.ts'
import { LOWER, UPPER, type Reading } from './reading.ts'
import { ADJECTIVE, classOf, DETERMINER, NAME, NOUN, tagOf } from './vocabulary.ts'

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
  if (i < sentenceFirst || !ROLES.has(reading.lower[i]!) || HUMANS.has(reading.lower[i]!)) return undefined
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

/** "GLA commander". */
function isAcronym(reading: Reading, i: number): boolean {
  return reading.shapes[i] === UPPER && reading.caseless[i] === 0 && /^\p{L}{2,6}$/u.test(reading.lower[i]!) && !RANKS.has(reading.lower[i]!) && !ROLES.has(reading.lower[i]!)
}

const GENERALS = new Set(['attorney', 'secretary', 'governor', 'inspector', 'director', 'consul', 'surgeon', 'solicitor', 'auditor', 'comptroller', 'postmaster'])

/** Cuts a title into the body it belongs to and the office: "Harbour Ministry" "spokesman". */
function office(reading: Reading, start: number, last: number): { role: string; organisation?: string } {
  let end = last
  while (end > start && RANKS.has(reading.lower[end - 1]!) && !(reading.lower[end - 1] === 'general' && GENERALS.has(reading.lower[end - 2] ?? ''))) end--
  if (!reading.lower.slice(start, end).some((word) => ROLES.has(word))) end = last // nothing but a rank
  const words = (from: number, to: number) => reading.document.text.slice(reading.document.tokens[from]!.span[0], reading.document.tokens[to - 1]!.span[1])
  for (let i = start + 1; i < end - 1; i++) {
    if (!/^(?:of|for)$/.test(reading.lower[i]!) || !ROLES.has(reading.lower[i - 1]!) || !BODIES.has(reading.lower[end - 1]!)) continue
    const from = classOf(reading.tags[i + 1]!) === DETERMINER ? i + 2 : i + 1
    if (from < end) return { role: words(start, i), organisation: words(from, end) }
  }
  let body = -1
  if (end - start === 2 && reading.lower[start] === 'police') return { role: words(start, end) } // "Police chief"
  for (let i = start; i < end - 1; i++) if (BODIES.has(reading.lower[i]!) || reading.lower[i] === "'s" || (i === start && isAcronym(reading, i))) body = i
  if (body < 0) return { role: words(start, end) }
  const bodyEnd = reading.lower[body] === "'s" ? body : body + 1
  const roleStart = reading.lower[bodyEnd] === "'s" || reading.lower[bodyEnd] === "'" ? bodyEnd + 1 : bodyEnd
  if (roleStart >= end || bodyEnd <= start) return { role: words(start, end) }
  if (!isBodyLike(reading, start, bodyEnd)) return { role: words(roleStart, end) } // "the country's foreign minister"
  return { role: words(roleStart, end), organisation: words(start, bodyEnd) }
}

/** The "at" or "with" after a branch written small: "of law at". */
function findAt(reading: Reading, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    if (reading.shapes[i] !== LOWER) return -1
    if (i > start && /^(?:at|with)$/.test(reading.lower[i]!)) return i
  }
  return -1
}

/** A capital, or a noun that heads bodies: "the ministry", not "the family". */
function isBodyLike(reading: Reading, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (reading.shapes[i] !== LOWER || BODIES.has(reading.lower[i]!)) return true
  return false
}

/** ", spokesman for the Russian Defense Ministry," and ", a professor at Georgetown University,". */
function officeBehind(reading: Reading, { end }: NameMention): { role: string; organisation?: string } | undefined {
  const limit = reading.sentenceStarts[reading.sentence[end - 1]! + 1]!
  if (end + 1 >= limit || reading.lower[end] !== ',') return undefined
  const aged = /^\d{1,3}$/.test(reading.lower[end + 1]!) && reading.lower[end + 2] === ',' ? 2 : 0 // ", 52, a fisherman"
  let i = end + 1 + aged
  if (i >= limit) return undefined
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
    else if (of >= 0 && i > of && !isTitleWord(reading, i) && classOf(reading.tags[i]!) !== DETERMINER && !(/^(?:at|with)$/.test(word) && reading.shapes[i - 1] === LOWER)) break
  }
  if (role < 0) return undefined
  const words = (from: number, to: number) => reading.document.text.slice(reading.document.tokens[from]!.span[0], reading.document.tokens[to - 1]!.span[1])
  if (of < 0 || of + 1 >= i) return start <= role ? office(reading, start, role + 1) : undefined
  const roleWords = { role: words(start, role + 1) }
  if (DWELLERS.has(reading.lower[role]!)) return roleWords
  const at = /^(?:of|for)$/.test(reading.lower[of]!) ? findAt(reading, of + 1, i) : -1 // "a professor of law at the University of Kestern"
  const object = at > 0 ? at : of
  const from = classOf(reading.tags[object + 1]!) === DETERMINER ? object + 2 : object + 1
  return from < i && isBodyLike(reading, from, i) ? { ...roleWords, organisation: words(from, i) } : roleWords
}

/** "The deputy minister", tokens [start, head] from its article on: the only person named before whose printed role or title holds all its words. */
export function holderOf(reading: Reading, cast: Cast, start: number, head: number): Named | undefined {
  const words = reading.lower.slice(start + 1, head + 1)
  const found = cast.all.filter((one) => {
    if (one.type !== 'person' || one.mentions[0]!.start > start) return false
    const titles = one.mentions.flatMap((mention) => reading.lower.slice(mention.titleStart, mention.start))
    const office = [...`${one.organisation ?? ''} ${one.role ?? ''}`.toLowerCase().split(/\s+/), ...titles].flatMap((word) => [word, ABBREVIATED.get(word) ?? word])
    return words.every((word) => office.includes(word))
  })
  return found.length === 1 ? found[0] : undefined
}

/** Everywhere that someone named before is called by an office alone: "the colonel". Tokens [start, end) with the article. */
export function officesIn(reading: Reading, cast: Cast): { readonly one: Named; readonly start: number; readonly end: number }[] {
  const found: { one: Named; start: number; end: number }[] = []
  for (let i = 1; i < reading.count; i++) {
    if (!ROLES.has(reading.lower[i]!) || HUMANS.has(reading.lower[i]!) || cast.at.has(i) || cast.at.has(i + 1) || isTitleWord(reading, i + 1)) continue
    let start = i - 1
    while (start > i - 3 && start > 0 && isTitleWord(reading, start)) start--
    if (reading.lower[start] !== 'the' || reading.sentence[start] !== reading.sentence[i] || reading.lower[i + 1] === 'of') continue
    const one = holderOf(reading, cast, start, i)
    if (one) found.push({ one, start, end: i + 1 })
  }
  return found
}
