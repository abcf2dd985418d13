import { bitsIn, findWithin, type LinkingModel } from '../linking/index.ts'
import type { Figure } from '../text/records.ts'
import type { Passage } from '../text/span.ts'
import { wordsIn } from '../text/words.ts'

/** What is compared of a figure. */
export type Counted = Pick<Figure, 'value' | 'min' | 'max' | 'counts' | 'whom' | 'unit'>

/** Whether two figures give one number: the value where both have one, else the bounds. */
export function sameNumber(a: Counted, b: Counted): boolean {
  if (a.value !== null && b.value !== null) return a.value === b.value
  return a.min === b.min && a.max === b.max && (a.min !== null || a.max !== null)
}

/** Whether two figures bound their number alike: "300", "about 300", "at least 300" and "as many as 300" are four. */
export const sameBounds = (a: Counted, b: Counted): boolean => boundOf(a) === boundOf(b)

function boundOf({ value, min, max }: Counted): 'exactly' | 'about' | 'at-least' | 'at-most' | 'between' {
  if (value === null) return 'between' // compared bound by bound with the number
  if (min === null) return max === null ? 'about' : 'at-most'
  return max === null ? 'at-least' : 'exactly'
}

/** Whether two figures count the same sort of thing: killed people, not injured ones, and not killed officers. */
export function sameCount(a: Counted, b: Counted): boolean {
  if (a.counts !== b.counts || a.unit !== b.unit) return false
  const [whomA, whomB] = [plain(a.whom), plain(b.whom)]
  return whomA.every((word) => whomB.includes(word)) || whomB.every((word) => whomA.includes(word))
}

const NOBODY_SPECIAL = new Set(['people', 'person', 'others', 'casualties', 'victims', 'dead'])

function plain(whom: string): string[] {
  return wordsIn(whom).map(({ key }) => key.replace(/s$/, '')).filter((key) => key.length > 2 && !NOBODY_SPECIAL.has(key) && !NOBODY_SPECIAL.has(`${key}s`))
}

/** How far two sentences with a figure are about one matter: the same words around it, a name in common, or neither. */
export type Matter = 'same' | 'like' | 'other'

/** Bits, and their part, that the same words around two figures carry. */
const SAME_BITS = 16
const SAME_SHARE = 0.5
/** Bits of a word that tells what a sentence is about, and of all that two sentences share. */
const TELLING = 9
const LIKE_BITS = 18

/** @param draft - the sentence of the draft's figure; `around` has the one before it, too */
export function matterOf(draft: Passage, around: Passage, ledger: Passage, model: LinkingModel): Matter {
  const within = findWithin(draft, ledger, model)
  if (within && within.bits >= SAME_BITS && within.share >= SAME_SHARE) return 'same'
  const [a, b] = [contentOf(around), contentOf(ledger)]
  let shared = 0
  let telling = false
  for (const [key, word] of a) {
    if (!b.has(key)) continue
    const bits = bitsIn(word, model).plain
    shared += bits
    telling ||= bits >= TELLING
  }
  return telling && shared >= LIKE_BITS ? 'like' : 'other'
}

const known = new WeakMap<Passage, ReadonlyMap<string, Passage>>()

/** Content words by their first letters, numbers aside. */
function contentOf(passage: Passage): ReadonlyMap<string, Passage> {
  const before = known.get(passage)
  if (before) return before
  const found = new Map<string, Passage>()
  for (const { key, value, start, end } of wordsIn(passage.words)) {
    if (value === null && key.length >= 4) found.set(key.slice(0, 6), { spans: [[start, end]], words: passage.words.slice(start, end) })
  }
  known.set(passage, found)
  return found
}
