import { FUNCTION_WORDS } from '../text/en/function-words.ts'
import { spelledAlike } from '../text/same-name.ts'
import { hashOf, type LinkingModel } from './model.ts'
import { stemOf } from './stems.ts'

/** What linking knows of a word by itself. */
export interface KnownWord {
  readonly hash: number
  /** Bits; 0 for function words. */
  readonly bits: number
  readonly stem: string
  readonly stemHash: number
  /** The same for spellings that may be one name. */
  readonly alike: number
}

/** Words kept: most of any text is made of fewer. */
const KEPT = 1 << 17

const known = new WeakMap<LinkingModel, (key: string) => KnownWord>()

/** Looks words up by their keys; the same few come again and again, so they are kept. */
export function vocabularyOf(model: LinkingModel): (key: string) => KnownWord {
  const before = known.get(model)
  if (before) return before
  const kept = new Map<string, KnownWord>()
  const lookUp = (key: string): KnownWord => {
    const found = kept.get(key)
    if (found) return found
    const stem = stemOf(key)
    const word: KnownWord = {
      hash: hashOf(key), bits: FUNCTION_WORDS.has(key) ? 0 : model.weightOf(key), stem, stemHash: hashOf(stem),
      alike: hashOf(key.length > 3 && !key.startsWith('#') ? spelledAlike(key) : key),
    }
    if (kept.size >= KEPT) kept.clear()
    kept.set(key, word)
    return word
  }
  known.set(model, lookUp)
  return lookUp
}
