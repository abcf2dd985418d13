/** Known edits of real wordings: variants whose changes are known, for training and measuring. Seeded, so repeatable. */
import type { ChangeType, LinkPassage } from '../src/text/records.ts'

/** A wording made from another, and the changes that were made. */
export interface Variant {
  readonly words: string
  readonly changes: readonly ChangeType[]
}

export type Edit = 'start' | 'end' | 'middle' | 'replaced' | 'name' | 'number' | 'negation' | 'hedge' | 'case' | 'punctuation' | 'translated'
export const EDITS: readonly Edit[] = ['start', 'end', 'middle', 'replaced', 'name', 'number', 'negation', 'hedge', 'case', 'punctuation', 'translated']

/** Numbers in [0, 1) that depend on the seed only (mulberry32). */
export function randomFrom(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const AUXILIARY = /^(?:is|are|was|were|will|would|should|can|could|has|have|had)$/
const plain = (word: string | undefined): boolean => word !== undefined && /^[a-z]{4,}$/.test(word)

/**
 * Makes one edit. `others` are lower-case words to put in place of others.
 * @returns null where the wording has nothing to make this edit on
 */
export function edited(words: readonly string[], edit: Edit, random: () => number, others: readonly string[]): { words: string[]; change: ChangeType } | null {
  const any = (found: readonly number[]): number | undefined => found[Math.floor(random() * found.length)]
  const where = (test: (word: string, index: number) => boolean): number[] => words.flatMap((word, index) => (test(word, index) ? [index] : []))
  const other = (): string => others[Math.floor(random() * others.length)]!
  const put = (at: number, ...put: string[]): string[] => [...words.slice(0, at), ...put, ...words.slice(at + 1)]
  const third = Math.floor(words.length / 3)
  switch (edit) {
    case 'start':
      return words.length < 9 ? null : { words: words.slice(2 + Math.floor(random() * (third - 1))), change: 'only-in-a' }
    case 'end':
      return words.length < 9 ? null : { words: words.slice(0, -2 - Math.floor(random() * (third - 1))), change: 'only-in-a' }
    case 'middle': {
      if (words.length < 12) return null
      const from = 3 + Math.floor(random() * third)
      const length = 2 + Math.floor(random() * 3)
      return { words: [...words.slice(0, from), ...(random() < 0.5 ? ['…'] : []), ...words.slice(from + length)], change: 'only-in-a' }
    }
    case 'replaced': {
      const at = any(where(plain))
      return at === undefined ? null : { words: put(at, other()), change: 'replaced' }
    }
    case 'translated': {
      let count = 0
      const next = words.map((word) => (plain(word) && random() < 0.3 ? (count++, other()) : word))
      return count < 2 ? null : { words: next, change: 'replaced' }
    }
    case 'name': {
      const at = any(where((word, index) => index > 0 && /^[A-Z][a-z]{4,}$/.test(word)))
      const name = at === undefined ? '' : words[at]!
      const spelt = [name.replace(/y$/, 'iy'), name.replace(/([lnrstm])(?!\1)([aeiou])/, '$1$1$2'), name.replace('v', 'w'), name.replace('i', 'y')].filter((spelling) => spelling !== name)
      return at === undefined || spelt.length === 0 ? null : { words: put(at, spelt[Math.floor(random() * spelt.length)]!), change: 'name-spelling' }
    }
    case 'number': {
      const at = any(where((word) => /^\d{1,4}$/.test(word)))
      return at === undefined ? null : { words: put(at, String(Number(words[at]) + 1 + Math.floor(random() * 40))), change: 'number' }
    }
    case 'negation': {
      const at = any(where((word, index) => AUXILIARY.test(word) && words[index + 1] !== 'not'))
      return at === undefined ? null : { words: put(at, words[at]!, 'not'), change: 'negation' }
    }
    case 'hedge': {
      const at = any(where((word, index) => index > 0 && /^[a-z]+ed$/.test(word)))
      return at === undefined ? null : { words: put(at, random() < 0.5 ? 'allegedly' : 'reportedly', words[at]!), change: 'hedge' }
    }
    case 'case': {
      const at = any(where((word, index) => index > 0 && plain(word)))
      return at === undefined ? null : { words: put(at, words[at]!.toUpperCase()), change: 'case' }
    }
    case 'punctuation': {
      const at = any(where((word, index) => index < words.length - 1 && index > 0 && plain(word)))
      return at === undefined ? null : { words: put(at, `${words[at]};`), change: 'punctuation' }
    }
  }
}

/** A passage of the given words, as if printed alone in another article. */
export function passageLike(passage: LinkPassage, id: string, words: string, changed: Partial<LinkPassage> = {}): LinkPassage {
  return { ...passage, ...changed, id, article: id, spans: [[0, words.length]], words }
}
