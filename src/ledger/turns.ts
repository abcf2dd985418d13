import { FUNCTION_WORDS } from '../text/en/function-words.ts'
import { partOf, sentencesOf } from '../text/passage-sentences.ts'
import { INTERRUPTION, type Passage } from '../text/span.ts'
import { wordsIn } from '../text/words.ts'

/**
 * Whether a passage may be a whole turn of a speaker rather than words that somebody picked: from a record, or in one piece
 * without quotation marks, as transcripts print their turns. Only one of several sentences has anything to cut.
 */
export function isTurn({ record, words }: { readonly record: boolean; readonly words: string }): boolean {
  return record || (!/["“”„«»]/u.test(words) && !words.includes(INTERRUPTION))
}

/** A part of a turn, and whether the turn goes on around it. */
export interface PartOfTurn {
  readonly passage: Passage
  readonly before: boolean
  readonly after: boolean
}

/**
 * The sentences of a turn that other wordings carry, with all between them. What a speaker said before and after them in the
 * same turn are other statements: that nobody prints it here is no difference between wordings.
 *
 * A sentence is carried where another wording shares a run of its words: four, or three of which two say something, or all of
 * a shorter sentence.
 *
 * @returns null where the turn is one sentence, where all of it is carried, and where nothing is
 */
export function sharedPartOf(turn: Passage, others: readonly string[]): PartOfTurn | null {
  const sentences = sentencesOf(turn)
  if (sentences.length < 2 || others.length === 0) return null
  const carried = carriedAmong(sentences.map(([start, end]) => keysOf(turn.words.slice(start, end))), new Set(others))
  const [first, last] = [carried.indexOf(true), carried.lastIndexOf(true)]
  if (first < 0 || (first === 0 && last === sentences.length - 1)) return null
  return { passage: partOf(turn, [sentences[first]![0], sentences[last]![1]]), before: first > 0, after: last < sentences.length - 1 }
}

/** Which sentences other wordings carry; those are read only until all are found. */
function carriedAmong(sentences: readonly (readonly string[])[], others: ReadonlySet<string>): boolean[] {
  const telling = new Map<string, number[]>() // a run, and the sentences that it tells
  for (const [sentence, keys] of sentences.entries()) {
    for (const run of tellingRuns(keys)) telling.set(run, [...(telling.get(run) ?? []), sentence])
  }
  const carried = sentences.map(() => false)
  for (const words of others) {
    const keys = keysOf(words)
    for (const length of [1, 2, 3, 4]) for (const run of runsOf(keys, length)) for (const sentence of telling.get(run) ?? []) carried[sentence] = true
    if (!carried.includes(false)) break
  }
  return carried
}

/** Runs of words each of which is enough to know a sentence by. */
function tellingRuns(keys: readonly string[]): string[] {
  if (keys.length < 4) return content(keys) > 0 ? [keys.join(' ')] : []
  return [3, 4].flatMap((length) => runsOf(keys, length).filter((run) => content(run.split(' ')) > 4 - length))
}

const keysOf = (words: string): string[] => wordsIn(words).map(({ key }) => key)
const content = (keys: readonly string[]): number => keys.filter((key) => !FUNCTION_WORDS.has(key)).length
const runsOf = (keys: readonly string[], length: number): string[] => keys.slice(length - 1).map((_, i) => keys.slice(i, i + length).join(' '))
