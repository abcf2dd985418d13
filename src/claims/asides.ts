import { ADVERB, AUXILIARY, CONJUNCTION, FOLLOWERS, MODAL, PREPOSITION, RELATIVE, SUBJECT_PRONOUN } from './en/grammar.ts'
import { isMark } from './sentence.ts'

/** Longest aside between a noun and its verb, in words. */
const LONGEST = 16

/**
 * The closing mark of an aside that opens at `at` and after which the noun's verb comes: "909 people -- soldiers and rebels -- were",
 * "eight others (three soldiers and five nuns) were", "thousands of Oranians, a people of the north, have". Null where none opens there.
 */
export function asideEnd(words: readonly string[], at: number): number | null {
  const word = words[at]!
  if (word === '(' || word === '[') {
    const close = closing(words, at, word === '(' ? /^\)$/ : /^\]$/)
    return close
  }
  if (DASH.test(word)) {
    const first = words[at + 1] === '-' ? at + 1 : at // "- -"
    const close = closing(words, first, DASH)
    if (close === null) return null
    const last = words[close + 1] === '-' ? close + 1 : close
    return goesOn(words[last + 1]) ? last : null
  }
  if (word !== ',' || !opensAside(words[at + 1])) return null
  for (let i = at + 2; i < Math.min(words.length, at + LONGEST); i++) {
    if (/^[.;:?!"“”]$/.test(words[i]!)) return null
    if (words[i] === ',' && (AUXILIARY.has(words[i + 1] ?? '') || MODAL.has(words[i + 1] ?? ''))) return i
  }
  return null
}

const DASH = /^(?:--+|–|—|-)$/

function closing(words: readonly string[], at: number, mark: RegExp): number | null {
  for (let i = at + 1; i < Math.min(words.length, at + LONGEST); i++) {
    if (mark.test(words[i]!)) return i
    if (/^[.;?!]$/.test(words[i]!)) return null
  }
  return null
}

/** "including", a name, "a people of …": no verb, no "and", nothing that starts a clause of its own. */
const opensAside = (word: string | undefined): boolean => word !== undefined && !isMark(word) && !AUXILIARY.has(word) && !MODAL.has(word) && !CONJUNCTION.has(word)
  && !RELATIVE.has(word) && !SUBJECT_PRONOUN.has(word) && (!PREPOSITION.has(word) || word === 'among' || FOLLOWERS.has(word))

const goesOn = (word: string | undefined): boolean => word !== undefined && (AUXILIARY.has(word) || MODAL.has(word) || ADVERB.has(word))

/** Whether a comma stands open before `at`, so that a comma after a noun there closes an aside: ", a group of three, was". */
export function insideAside(words: readonly string[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - LONGEST); i--) {
    if (/^[.;:]$/.test(words[i]!)) return false
    if (words[i] === ',') return true
  }
  return false
}
