import { CITING, OF, OWNED, PLACING, REPORTING } from './en/beside.ts'
import { BODY_KINDS, OUTLET_NOUNS, OUTLETS, ROLES } from './en/nouns.ts'
import { FEMALE, MALE, STATES } from './en/names.ts'
import type { NameMention } from './names.ts'
import { OUTSIDE, type Reading } from './reading.ts'
import { ADJECTIVE, classOf, DETERMINER, NAME, NOUN } from './vocabulary.ts'

/** How an article treats a name, by the words beside its mentions. */
export interface Bearing {
  /** "in Tamvoria", "Tamvoria's army", "the charity Open Ward", "Tamvorian": a place, state or body. */
  readonly body: boolean
  /** A title, a given name, an age, "who", an office: a person. */
  readonly person: boolean
  /** "Halyard reported", "citing Halyard", "the agency Halyard", "(Halyard) -": one that passes words on. */
  readonly outlet: boolean
}

/**
 * Reads how an article treats a name. No list of names: only the words beside it, the name's own form, and the words that are made
 * from it ("Tamvorian").
 *
 * @param derived - lower-case capitalised words of the article, to find adjectives made from a name
 */
export function bearingOf(reading: Reading, mentions: readonly NameMention[], derived: ReadonlySet<string>): Bearing {
  let body = false
  let person = false
  let outlet = false
  for (const mention of mentions) {
    person ||= mention.type === 'person' && mention.certain
    person ||= !isKind(reading.lower[mention.start - 1] ?? '') && showsPerson(reading, mention) // "doctors of the charity Open Ward, who …"
    outlet ||= showsOutlet(reading, mention)
    body ||= showsBody(reading, mention) || isIt(reading, mention)
  }
  const { start, end } = mentions[0]!
  const word = reading.document.tokens[end - 1]!.word
  if (end - start === 1) {
    body ||= hasAdjective(reading.lower[start]!, derived) || STATES.has(reading.lower[start]!)
    body ||= /^\p{L}/u.test(word) && /\p{Ll}\p{Lu}|\p{L}\d/u.test(word) && !/^(?:Ma?c|De|Di|Du|La|Le|Van|Von|Fitz|[OD]['’])\p{Lu}/u.test(word)
  }
  const place = mentions.some((mention) => isPlaced(reading, mention)) || (end - start === 1 && STATES.has(reading.lower[start]!)) // "China reported": no newspaper
  return { body: body || outlet, person, outlet: outlet && !place }
}

/** "X, 52," "X, who" "spokesman X" "X, a teacher". */
function showsPerson(reading: Reading, { start, end, titleStart }: NameMention): boolean {
  const { lower } = reading
  if (titleStart < start || MALE.has(lower[start]!) || FEMALE.has(lower[start]!)) return true
  if (start > 0 && ROLES.has(lower[start - 1]!)) return true
  if (lower[end] !== ',') return false
  if (lower[end + 1] === 'who' || (/^\d{1,2}$/.test(lower[end + 1] ?? '') && lower[end + 2] === ',')) return true
  const noun = nounAfter(reading, end + 1)
  return noun >= 0 && ROLES.has(lower[noun]!)
}

function showsBody(reading: Reading, { start, end }: NameMention): boolean {
  const { lower } = reading
  const before = lower[start - 1] ?? ''
  if (isPlaced(reading, { start, end })) return true
  if (isKind(before)) return true
  if (before === 'of' && OF.has(lower[start - 2] ?? '')) return true
  if (lower[end] === "'s") {
    for (let i = end + 1; i < Math.min(end + 4, reading.count); i++) {
      if (OWNED.has(lower[i]!)) return true
      const tagClass = classOf(reading.tags[i]!)
      if (tagClass !== NAME && tagClass !== NOUN && tagClass !== ADJECTIVE) break
    }
  }
  const copula = lower[end] === 'is' || lower[end] === 'was' || lower[end] === ',' ? end + 1 : -1
  if (copula < 0) return false
  const noun = nounAfter(reading, copula)
  return (noun >= 0 && isKind(lower[noun]!)) || (lower[end] === ',' && lower[end + 1] === 'which')
}

/** "Tamvoria said that its border …": no noun stands between that "its" could be of. */
function isIt(reading: Reading, { start, end }: NameMention): boolean {
  if (end - start > 1) return false
  for (let i = end; i < Math.min(end + 6, reading.count) && reading.sentence[i] === reading.sentence[start]; i++) {
    if (reading.lower[i] === 'its' || reading.lower[i] === 'itself') return true
    const tagClass = classOf(reading.tags[i]!)
    if (tagClass === NOUN || tagClass === NAME || reading.quoted[i] !== OUTSIDE) return false
  }
  return false
}

/** "In Vardia", "across Vardia". */
function isPlaced({ lower }: Reading, { start, end }: Pick<NameMention, 'start' | 'end'>): boolean {
  return PLACING.has(lower[start - 1] ?? '') && lower[end] !== "'s" && lower[end] !== "'"
}

function showsOutlet(reading: Reading, { start, end }: NameMention): boolean {
  const { lower } = reading
  const before = lower[start - 1] ?? ''
  if (OUTLETS.has(lower[start]!) && end - start === 1) return true
  if (OUTLET_NOUNS.has(before) || (before === 'by' && (lower[start - 2] === 'saying' || /^(?:quoted|cited|reported)$/.test(lower[start - 2] ?? '')))) return true
  if ((CITING.has(before) && (end - start === 1 || isKind(reading.lower[end - 1]!))) || (end - start === 1 && REPORTING.has(lower[end] ?? '') && reading.quoted[end] === OUTSIDE)) return true
  if (before === '(' && lower[end] === ')' && /^(?:-+|–|—)$/.test(lower[end + 1] ?? '') && reading.paragraph[start]! <= 2) return true
  const copula = lower[end] === 'is' || lower[end] === ',' ? end + 1 : -1
  const noun = copula < 0 ? -1 : nounAfter(reading, copula)
  return noun >= 0 && OUTLET_NOUNS.has(lower[noun]!)
}

const isKind = (word: string) => BODY_KINDS.has(word) || OUTLET_NOUNS.has(word)

/** The noun that "a", "an" or "the" leads to within four words; -1 where none does. */
function nounAfter(reading: Reading, i: number): number {
  if (i >= reading.count || classOf(reading.tags[i]!) !== DETERMINER) return -1
  let noun = -1
  for (let j = i + 1; j < Math.min(i + 6, reading.count); j++) {
    const tagClass = classOf(reading.tags[j]!)
    if (tagClass === NOUN) noun = j
    else if (reading.lower[j] === "'s" && j + 1 < reading.count) noun = -1 // "the country's foreign minister"
    else if (tagClass !== ADJECTIVE && tagClass !== NAME) break
  }
  return noun
}

/** Whether the article has an adjective made from a name: "Tamvorian", "Melnarki". */
function hasAdjective(name: string, derived: ReadonlySet<string>): boolean {
  if (name.length < 4) return false
  const stem = name.replace(/[aeiouy]+$/u, '')
  return ['an', 'ian', 'i', 'ish', 'ese', 'ic', 'ean'].some((ending) =>
    (derived.has(name + ending) || (stem.length >= 4 && derived.has(stem + ending))) && stem + ending !== name)
}
