import { namePartsOf } from '../linking/index.ts'
import { sameName } from '../text/same-name.ts'
import type { SpeakerType } from '../text/records.ts'

/** A speaker as one side prints it. */
export interface Printed {
  readonly key: string | null
  readonly name: string
  readonly type: SpeakerType | null
  readonly role?: string | null | undefined
  readonly organisation?: string | null | undefined
}

/**
 * How two printed speakers stand to each other. `alike`: one name fits the other, without being known to be the same.
 * `person-and-body`: a person here, and there the body that the person's printed role names, or the reverse. `unnamed-draft`,
 * `unnamed-ledger`: that side prints somebody without a name. `unknown`: a side has a pronoun, a document, or nothing.
 */
export type Agreement = 'same' | 'alike' | 'person-and-body' | 'other' | 'unnamed-draft' | 'unnamed-ledger' | 'unknown'

/** @param draft - and @param ledger - null where nobody is printed */
export function agreementOf(draft: Printed | null, ledger: Printed | null): Agreement {
  // nobody read is not nobody printed: a pronoun that leads nowhere, an attribution that was missed
  if (!draft || !ledger || draft.type === 'document' || ledger.type === 'document') return 'unknown'
  const [here, there] = [named(draft), named(ledger)]
  if (draft.key !== null && draft.key === ledger.key) return 'same'
  if (!here || !there) return here ? (isNobody(ledger) ? 'unnamed-ledger' : 'unknown') : there && isNobody(draft) ? 'unnamed-draft' : 'unknown'
  const persons = [draft.type === 'person', ledger.type === 'person']
  if (persons[0] && persons[1]) return samePerson(here.all, there.all)
  if (!persons[0] && !persons[1]) return sameBody(here, there)
  const [person, body] = persons[0] ? [draft, ledger] : [ledger, draft]
  // engines take a name for a person's or a body's: the same words are the same name
  if (here.all.join(' ') === there.all.join(' ')) return 'alike'
  const office = namePartsOf([person.role, person.organisation, person.name].filter(Boolean).join(' '))
  const wanted = namePartsOf(body.name)
  const shared = wanted.specific.some((word) => office.specific.some((other) => alike(word, other)))
  return shared || (wanted.specific.length === 0 && wanted.generic.some((word) => office.generic.includes(word))) ? 'person-and-body' : 'other'
}

interface Parts {
  readonly specific: readonly string[]
  readonly generic: readonly string[]
  readonly all: readonly string[]
}

/** The words of a name; null where there is none to compare: a pronoun, a description without a name. */
function named({ name, type }: Printed): Parts | null {
  if (type === 'unnamed' || PRONOUN.test(name.trim())) return null
  const parts = namePartsOf(name)
  if (parts.all.length === 0) return null
  // "a spokesman", "two officials": nobody who could be another
  if (type !== 'organisation' && !/\p{Lu}/u.test(name) && /\p{Ll}/u.test(name)) return null
  return parts
}

const PRONOUN = /^(?:i|we|you|he|she|it|they|who|him|her|them|his|their)$/i

function isNobody({ type, name }: Printed): boolean {
  return type === 'unnamed' || type === 'group' || (type !== 'organisation' && !/\p{Lu}/u.test(name) && !PRONOUN.test(name.trim()))
}

/** Surnames decide; two full names with one surname are one person only where the given names can be. */
function samePerson(a: readonly string[], b: readonly string[]): Agreement {
  const [lastA, lastB] = [a.at(-1)!, b.at(-1)!]
  const surname = lastA === lastB || sameName(lastA, lastB)
  if (!surname) return a.length === 1 && b.includes(lastA) ? 'alike' : b.length === 1 && a.includes(lastB) ? 'alike' : 'other'
  if (a.length === 1 || b.length === 1) return 'alike'
  const [givenA, givenB] = [a[0]!, b[0]!]
  if (givenA === givenB && lastA === lastB) return 'same'
  const given = givenA === givenB || sameName(givenA, givenB) || givenA.startsWith(givenB) || givenB.startsWith(givenA) || (givenA[0] === givenB[0] && Math.min(givenA.length, givenB.length) <= 2)
  return given || a.includes(givenB) || b.includes(givenA) ? 'alike' : 'other'
}

/** Two bodies are alike where what is special in one name fits the other: "the ministry" fits any ministry, an acronym its words. */
function sameBody(a: Parts, b: Parts): Agreement {
  if (a.all.join(' ') === b.all.join(' ')) return 'alike'
  const [few, many] = a.specific.length <= b.specific.length ? [a, b] : [b, a]
  if (acronymOf(a.all) === b.all.join('') || acronymOf(b.all) === a.all.join('')) return 'alike'
  if (few.specific.length === 0) return few.generic.some((word) => many.generic.includes(word)) ? 'alike' : 'other'
  const fits = few.specific.every((word) => many.specific.some((other) => alike(word, other)))
  const offices = few.generic.length === 0 || many.generic.length === 0 || few.generic.some((word) => many.generic.includes(word))
  return fits && offices ? 'alike' : 'other'
}

const acronymOf = (words: readonly string[]): string => (words.length < 2 ? ' ' : words.map((word) => word[0]).join(''))

/** The same name, in another spelling, or a country and what belongs to it ("Tamvoria", "Tamvorian"). */
function alike(a: string, b: string): boolean {
  return a === b || sameName(a, b) || (Math.min(a.length, b.length) >= 5 && (a.startsWith(b.slice(0, -1)) || b.startsWith(a.slice(0, -1))))
}
