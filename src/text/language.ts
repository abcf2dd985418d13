import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { eld as Detector } from 'eld/small'
import { ENGLISH } from './en/common.ts'

export interface FoundLanguage {
  /** ISO 639-1; 'und' where the text does not say. */
  readonly code: string
  /** 0…1; how sure the finding is, not calibrated. */
  readonly confidence: number
}

const UNDETERMINED: FoundLanguage = { code: 'und', confidence: 0 }
/** Letters below which no language is named. */
const FEWEST_LETTERS = 10
/** Letters below which the detector must call its finding reliable. */
const FEW_LETTERS = 60
const SAMPLE = 1_500

let detector: typeof Detector | null = null

/** eld is offered to `import` alone, which cannot wait in the middle of a pure function; `require` loads the same file at once. */
function detectorOf(): typeof Detector {
  const path = fileURLToPath(import.meta.resolve('eld/small'))
  return (createRequire(import.meta.url)(path) as { eld: typeof Detector }).eld
}

/**
 * The language of a text, judged by samples from its beginning, middle and end.
 *
 * English is told by its commonest words, at no cost. All else, and short texts, go to eld's n-grams (60 languages); its
 * tables take half a second and 100 MB, so they are loaded when the first such text comes. The same text gives the same
 * answer whether or not they were.
 */
export function languageOf(text: string): FoundLanguage {
  const sample = sampleOf(text)
  const words = sample.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  const letters = words.reduce((sum, word) => sum + word.length, 0)
  if (letters < FEWEST_LETTERS && !/[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]{4}/u.test(sample)) return UNDETERMINED
  const english = englishShare(words)
  if (isPlainly(english, words.length)) return { code: 'en', confidence: Math.min(0.99, 0.9 + english.share / 5) }
  detector ??= detectorOf()
  const found = detector.detect(sample)
  if (found.language === '' || (letters < FEW_LETTERS && !found.isReliable())) return UNDETERMINED
  const [first = 0, second = 0] = Object.values(found.getScores()).sort((a, b) => b - a)
  const lead = Math.min(1, (first - second) * 8)
  return { code: found.language, confidence: Math.round(Math.min(0.99, 0.5 + lead / 2 - (letters < FEW_LETTERS ? 0.2 : 0)) * 100) / 100 }
}

/** Whether a text is plainly English, by its commonest words alone. False for short texts that may well be. */
export function isEnglish(text: string): boolean {
  const words = sampleOf(text).toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  return isPlainly(englishShare(words), words.length)
}

function isPlainly({ share, different }: { share: number, different: number }, words: number): boolean {
  return words >= 30 && share >= 0.25 && different >= 6
}

/** How many of the words are English function words, and how many different ones. */
function englishShare(words: readonly string[]): { share: number, different: number } {
  const different = new Set<string>()
  let hits = 0
  for (const word of words) {
    if (!ENGLISH.has(word)) continue
    hits++
    different.add(word)
  }
  return { share: words.length === 0 ? 0 : hits / words.length, different: different.size }
}

/** Up to three pieces of the text, without addresses and markup, which look English everywhere. */
function sampleOf(text: string): string {
  const third = SAMPLE / 3
  const middle = Math.floor(text.length / 2)
  const pieces = text.length <= SAMPLE ? [text] : [text.slice(0, third), text.slice(middle, middle + third), text.slice(-third)]
  return pieces.join(' ').replace(/https?:\/\/\S+|www\.\S+|\S+@\S+|[@#]\S+|<[^<>]{0,300}>/gu, ' ')
}
