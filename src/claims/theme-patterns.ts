import { CONJUNCTION, PREPOSITION, REPORTING } from './en/grammar.ts'
import { FAMILIES } from './en/theme-words.ts'
import { ACTS, type ActClass } from './en/themes.ts'
import { isMark } from './sentence.ts'

type Part = { readonly words: ReadonlySet<string>; readonly optional: boolean } | { readonly upTo: number; readonly close: boolean }

/** A pattern of en/themes.ts, ready to be held against words. */
export interface ThemePattern {
  readonly act: ActClass
  readonly of: 'verb' | 'noun'
  /** Index among the parts of the verb whose subject is accused; null for nouns without one. */
  readonly verb: number | null
  readonly parts: readonly Part[]
}

/** Token indexes of a match, both included, and of its verb. */
export interface PatternMatch {
  readonly pattern: ThemePattern
  readonly first: number
  readonly last: number
  readonly verb: number | null
}

function patternFrom(act: ActClass, of: ThemePattern['of'], printed: string): ThemePattern {
  let verb: number | null = of === 'verb' ? 0 : null
  const parts = printed.split(' ').map((given, i): Part => {
    if (/^[~=]/.test(given)) return { upTo: Number(given.slice(1)), close: given.startsWith('=') }
    const optional = given.startsWith('?')
    if (given.includes('^')) verb = i
    const words = given.replace(/^[?^]+/, '')
    if (!words.startsWith('<')) return { words: new Set(words.split('|')), optional }
    return { optional, words: new Set(words.slice(1, -1).split('|').flatMap((family) => [...familyOf(family)])) }
  })
  return { act, of, verb, parts }
}

function familyOf(name: string): ReadonlySet<string> {
  const family = FAMILIES.get(name)
  if (!family) throw new Error(`No family of words is called ${name}.`)
  return family
}

/** By each word that a pattern may begin with, so that most words of a text cost one look. */
const BY_FIRST: ReadonlyMap<string, readonly ThemePattern[]> = (() => {
  const by = new Map<string, ThemePattern[]>()
  for (const [act, { verbs, nouns = [] }] of Object.entries(ACTS) as [ActClass, (typeof ACTS)[ActClass]][]) {
    for (const pattern of [...verbs.map((one) => patternFrom(act, 'verb', one)), ...nouns.map((one) => patternFrom(act, 'noun', one))]) {
      const [first] = pattern.parts
      if (!first || !('words' in first) || first.optional) throw new Error(`A pattern of ${act} must begin with a word.`)
      for (const word of first.words) by.set(word, [...(by.get(word) ?? []), pattern])
    }
  }
  return by
})()

/** Matches in order of their beginning. Words are lower-case, one per token. */
export function patternsIn(words: readonly string[]): PatternMatch[] {
  const found: PatternMatch[] = []
  for (const [first, word] of words.entries()) {
    for (const pattern of BY_FIRST.get(word) ?? []) {
      const at = matchFrom(pattern.parts, 0, words, first, [])
      if (at) found.push({ pattern, first, last: at.end - 1, verb: pattern.verb === null ? null : at.places[pattern.verb]! })
    }
  }
  return found
}

interface Matched { readonly end: number; readonly places: readonly number[] }

/** The shortest way to match the parts from `part` on; a gap crosses no mark and no word of reporting. */
function matchFrom(parts: readonly Part[], part: number, words: readonly string[], at: number, places: readonly number[]): Matched | null {
  const one = parts[part]
  if (!one) return { end: at, places }
  if ('upTo' in one) {
    for (let gap = 0; gap <= one.upTo; gap++) {
      if (gap > 0 && !mayBeBetween(words[at + gap - 1], one.close)) return null
      const rest = matchFrom(parts, part + 1, words, at + gap, [...places, at])
      if (rest) return rest
    }
    return null
  }
  const word = words[at]
  const taken = word !== undefined && one.words.has(word) ? matchFrom(parts, part + 1, words, at + 1, [...places, at]) : null
  return taken ?? (one.optional ? matchFrom(parts, part + 1, words, at, [...places, at]) : null)
}

const mayBeBetween = (word: string | undefined, close: boolean): boolean =>
  word !== undefined && (!isMark(word) || QUOTES.has(word)) && !REPORTING.has(word) && !(close && (PREPOSITION.has(word) || CONJUNCTION.has(word)))

const QUOTES: ReadonlySet<string> = new Set('- " “ ” ‘ ’'.split(' '))
