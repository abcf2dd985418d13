/** Known edits of real wordings: variants whose changes are known, for training and measuring. Seeded, so repeatable. */
import type { Change, ChangeType, LinkPassage } from '../src/text/records.ts'

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

/** One known edit, with what a change must name. */
export interface Changed {
  readonly type: ChangeType
  readonly words: readonly string[]
  /** Words of the variant and of the original that the edit is about; `at` null where the change is around the words. */
  readonly at: string | null
  readonly from: string | null
  readonly where?: Change['where']
  readonly marked?: boolean
  /** Further words that later edits leave alone. */
  readonly keep?: string
  /** What else of the passage differs. */
  readonly side?: Partial<LinkPassage>
}

export const CHANGE_EDITS = [
  'start', 'start marked', 'middle', 'middle marked', 'end', 'end marked', 'added start', 'added end', 'added middle', 'replaced', 'replaced bracketed',
  'name', 'number', 'number in words', 'negation', 'negation contracted', 'hedge', 'hedge of number', 'order', 'case', 'punctuation', 'kind', 'speaker',
  'speaker unnamed', 'cue-distance', 'attribution-lost', 'evidence',
] as const

/** Edits of one place or circumstance: two of them at once would be another change. */
export const EXCLUSIVE: readonly (readonly ChangeEdit[])[] = [
  ['start', 'start marked', 'added start', 'evidence', 'order'], ['middle', 'middle marked', 'added middle', 'order'], ['end', 'end marked', 'added end'],
  ['speaker', 'speaker unnamed', 'attribution-lost'], ['kind', 'attribution-lost'], ['cue-distance', 'attribution-lost'], ['hedge', 'negation', 'negation contracted'],
]
export type ChangeEdit = (typeof CHANGE_EDITS)[number]

const NEXT_NUMBERS: Readonly<Record<string, string>> = { two: 'three', three: 'five', four: 'six', five: 'seven', six: 'eight', seven: 'nine', eight: 'ten', ten: 'twelve', hundred: 'thousand', million: 'billion' }
const CONTRACTED: Readonly<Record<string, string>> = { is: 'isn’t', are: 'aren’t', was: 'wasn’t', were: 'weren’t', would: 'wouldn’t', should: 'shouldn’t', has: 'hasn’t', have: 'haven’t', had: 'hadn’t', could: 'couldn’t' }
const HEDGES = ['allegedly', 'reportedly', 'apparently', 'possibly']
const EVIDENCE = ['as the satellite images show', 'according to the video', 'as documents show']

/**
 * Makes one edit whose naming can be checked. Words that earlier edits touched are left alone.
 * @param others - lower-case words to put in place of others
 * @returns null where the wording has nothing to make this edit on
 */
export function changed(words: readonly string[], edit: ChangeEdit, random: () => number, others: readonly string[], before: readonly Changed[]): Changed | null {
  const touched = new Set(before.flatMap(({ at, from, keep }) => `${at ?? ''} ${from ?? ''} ${keep ?? ''}`.split(' ')).filter(Boolean))
  const once = (index: number): boolean => words.filter((word) => plainOf(word) === plainOf(words[index]!)).length === 1
  const where = (test: (word: string, index: number) => boolean): number | undefined => {
    const found = words.flatMap((word, index) => (test(word, index) && index > 0 && index < words.length - 1 && once(index) && [-2, -1, 0, 1, 2].every((by) => words[index + by] === undefined || !touched.has(words[index + by]!)) ? [index] : []))
    return found[Math.floor(random() * found.length)]
  }
  const other = (): string => {
    for (;;) {
      const word = others[Math.floor(random() * others.length)]!
      if (!words.includes(word) && !/(?:ed|ing|s|ly)$/.test(word)) return word
    }
  }
  const put = (at: number, ...put: string[]): string[] => [...words.slice(0, at), ...put, ...words.slice(at + 1)]
  const on = (type: ChangeType, at: number | undefined, to: (word: string) => string): Changed | null => {
    const next = at === undefined ? undefined : to(words[at]!)
    return at === undefined || next === undefined || next === words[at] ? null : { type, words: put(at, next), at: next, from: words[at]! }
  }
  const free = (from: number, to: number): boolean => words.slice(from, to).every((word) => !touched.has(word))
  const count = 3 + Math.floor(random() * 3)
  const cut = (from: number, to: number, place: Change['where'], mark: boolean): Changed | null => {
    const lost = words.slice(from, to)
    if (words.length < 12 || !free(Math.max(0, from - 2), to + 2) || lost.filter((word) => /^[a-z]{4,}$/.test(word)).length === 0) return null
    // the words beside the gap must not occur in it, or another gap would do as well
    if (from > 0 && to < words.length && (plainOf(words[to]!) === plainOf(words[from]!) || plainOf(words[from - 1]!) === plainOf(words[to - 1]!))) return null
    return { type: 'only-in-a', words: [...words.slice(0, from), ...(mark ? ['…'] : []), ...words.slice(to)], at: null, from: lost.join(' '), where: place, marked: mark }
  }
  const clause = (): string[] => ['as', other(), other(), 'and', other()]
  const middle = 3 + Math.floor(random() * Math.max(1, words.length - 10))
  switch (edit) {
    case 'start': case 'start marked': return cutNamed(cut(0, count, 'start', edit === 'start marked'))
    case 'middle': case 'middle marked': return cutNamed(cut(middle, middle + count, 'middle', edit === 'middle marked'))
    case 'end': case 'end marked': return cutNamed(cut(words.length - count, words.length, 'end', edit === 'end marked'))
    case 'added start': case 'added middle': case 'added end': {
      const added = clause()
      const place = edit.slice(6) as 'start' | 'middle' | 'end'
      const at = place === 'start' ? 0 : place === 'end' ? words.length : middle
      if (at > 0 && at < words.length && (touched.has(words[at - 1]!) || touched.has(words[at]!))) return null
      return { type: 'only-in-b', words: [...words.slice(0, at), ...added, ...words.slice(at)], at: added.slice(1).join(' '), from: null, where: place, marked: false }
    }
    case 'replaced': return on('replaced', where(plain), () => other())
    case 'replaced bracketed': {
      const made = on('replaced', where((word) => plain(word)), () => `[${other()}]`)
      return made && { ...made, marked: true }
    }
    case 'name': {
      const at = where((word) => /^[A-Z][a-z]{5,}$/.test(word))
      const name = at === undefined ? '' : words[at]!
      const spelt = [name.replace(/y$/, 'iy'), name.replace(/([lnrstm])(?!\1)([aeiou])/, '$1$1$2'), name.replace(/(.)v/, '$1w'), name.replace(/(.)i/, '$1y')].filter((spelling) => spelling !== name)
      return spelt.length === 0 ? null : on('name-spelling', at, () => spelt[Math.floor(random() * spelt.length)]!)
    }
    case 'number': return on('number', where((word) => /^\d{1,4}$/.test(word)), (word) => String(Number(word) + 1 + Math.floor(random() * 40)))
    case 'number in words': return on('number', where((word) => NEXT_NUMBERS[word] !== undefined), (word) => NEXT_NUMBERS[word]!)
    case 'negation': {
      const not = random() < 0.7 ? 'not' : 'never'
      const at = words.includes(not) ? undefined : where((word, index) => AUXILIARY.test(word) && !/^(?:not|no|never)$/.test(words[index + 1]!))
      return at === undefined ? null : { type: 'negation', words: put(at, words[at]!, not), at: not, from: null }
    }
    case 'negation contracted': {
      const at = where((word, index) => CONTRACTED[word] !== undefined && words[index + 1] !== 'not')
      return at === undefined ? null : { type: 'negation', words: put(at, CONTRACTED[words[at]!]!), at: 'n’t', from: null, keep: CONTRACTED[words[at]!]! }
    }
    case 'hedge': {
      const at = where((word) => /^[a-z]+ed$/.test(word))
      const hedge = HEDGES[Math.floor(random() * HEDGES.length)]!
      return at === undefined || words.includes(hedge) ? null : { type: 'hedge', words: put(at, hedge, words[at]!), at: hedge, from: null }
    }
    case 'hedge of number': {
      const at = where((word, index) => /^\d{1,4}$/.test(word) && !/^(?:about|nearly|than|least|most|around|over|some|up|to|almost|under)$/i.test(words[index - 1]!))
      const hedge = ['about', 'nearly', 'at least', 'more than'][Math.floor(random() * 4)]!
      return at === undefined ? null : { type: 'hedge', words: put(at, ...hedge.split(' '), words[at]!), at: hedge, from: null }
    }
    case 'order': {
      const third = Math.floor(words.length / 3)
      const [x, y] = [words.slice(0, third), words.slice(third, 2 * third)]
      if (third < 4 || !free(0, 2 * third)) return null
      const content = (part: readonly string[]): number => part.filter((word) => /^[a-z]{4,}$/.test(word)).length
      if (content(x) < 2 || content(y) < 2) return null
      return { type: 'order', words: [...y, ...x, ...words.slice(2 * third)], at: null, from: null }
    }
    case 'case': return on('case', where(plain), (word) => (random() < 0.5 ? word.toUpperCase() : word[0]!.toUpperCase() + word.slice(1)))
    case 'punctuation': {
      const at = where((word, index) => plain(word) && /^[a-z]/.test(words[index + 1]!))
      return on('punctuation', at, (word) => `${word}${[';', ',', ' –', ':'][Math.floor(random() * 4)]!}`)
    }
    case 'kind': return { type: 'kind', words, at: null, from: null, side: { kind: random() < 0.5 ? 'mixed' : 'indirect' } }
    case 'speaker': return { type: 'speaker', words, at: null, from: null, side: { speaker_name: 'Ferin Castor' } }
    case 'speaker unnamed': return { type: 'speaker', words, at: null, from: null, side: { speaker_name: null } }
    case 'cue-distance': return { type: 'cue-distance', words, at: null, from: null, side: { cue: 'claimed', cue_distance: 'distancing' } }
    case 'attribution-lost': return { type: 'attribution-lost', words, at: null, from: null, side: { voice: 'own', kind: 'own', place: 'body', speaker_name: null, cue_distance: undefined as never } }
    case 'evidence': {
      const evidence = EVIDENCE[Math.floor(random() * EVIDENCE.length)]!
      if (touched.has(words[0]!)) return null
      return { type: 'evidence', words: [...`${evidence[0]!.toUpperCase()}${evidence.slice(1)},`.split(' '), ...words], at: evidence, from: null }
    }
  }
}

const plainOf = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** What of a cut must be named: its longest word, since equal words at its edges may pair up elsewhere. */
function cutNamed(made: Changed | null): Changed | null {
  if (!made) return null
  const longest = made.from!.split(' ').filter((word) => /^[a-z]{4,}$/.test(word)).sort((x, y) => y.length - x.length)[0]!
  return { ...made, from: longest }
}
