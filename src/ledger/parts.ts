import type { DecisionView } from '../api/index.ts'
import { SaysoError } from '../errors.ts'
import { isBorder } from '../text/borders.ts'
import { SpanOutsideText, type Span, wordsOf } from '../text/span.ts'
import type { Database, Row } from './sqlite.ts'
import { text, textOrNull } from './rows.ts'

/** Where an attribution's parts stand, as a person set them. Spans of one snapshot's text, in text order. */
export interface Parts {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}
/** As a request gives them. */
export interface PartsGiven extends Parts {
  /** What the giver sees there; compared with the text, so that shifted offsets are noticed. */
  readonly words?: { readonly source: string; readonly cue: string; readonly content: string } | undefined
}

export const PARTS = ['source', 'cue', 'content'] as const

/** What a decision's `parts` column holds. The words are read from the snapshot, so that they are forgotten with it. */
export type Kept = (Parts & { readonly snapshot: string }) | { readonly article: string }

/** A border was set inside a word. */
export class BorderInsideWord extends SaysoError {
  readonly code = 'border-inside-word'
  constructor(part: string, at: number, word: string) {
    super(`The ${part} would begin or end inside the word ${JSON.stringify(word)}, at offset ${at}.`, 'Borders stand between words: take the whole word in, or leave it out.')
  }
}

/** The offsets do not hold the words that were sent with them. */
export class WordsDiffer extends SaysoError {
  readonly code = 'words-differ'
  constructor(part: string, given: string, found: string) {
    super(`The ${part} given is ${short(given)}, but the snapshot has ${short(found)} there.`, 'The offsets belong to another snapshot, or count something else than UTF-16 units. Load the article again.')
  }
}

/** Spans of one part overlap, are empty, or stand in the wrong order. */
export class SpansDisordered extends SaysoError {
  readonly code = 'spans-disordered'
  constructor(part: string, spans: readonly Span[]) {
    super(`The spans of the ${part}, ${JSON.stringify(spans)}, are empty, overlap, or are not in text order.`, 'Give each stretch of words once, the first one first.')
  }
}

/** Nothing was selected that could be said. */
export class NoWords extends SaysoError {
  readonly code = 'no-words'
  constructor(part: string) {
    super(`The ${part} holds no word.`, 'Select at least one word of the article.')
  }
}

/** Decisions in an article's text are made in its newest snapshot only. */
export class SnapshotSuperseded extends SaysoError {
  readonly code = 'snapshot-superseded'
  constructor(snapshot: string, newest: string) {
    super(`Snapshot ${snapshot} is not the newest of its article: what is decided on its text would count nowhere.`, `Decide in the newest one, ${newest}.`)
  }
}

const short = (words: string): string => JSON.stringify(words.length > 80 ? `${words.slice(0, 78)}…` : words)

/** @throws SpanOutsideText, SpansDisordered, BorderInsideWord, NoWords, WordsDiffer */
export function checkSpans(whole: string, part: string, spans: readonly Span[], words?: string): void {
  for (const span of spans) if (!(span[0] >= 0 && span[1] <= whole.length)) throw new SpanOutsideText(span, whole.length)
  if (spans.some(([start, end], i) => start >= end || (i > 0 && start < spans[i - 1]![1]))) throw new SpansDisordered(part, spans)
  for (const at of spans.flat()) {
    if (isBorder(whole, at)) continue
    const [before, after] = [/[\p{L}\p{M}\p{N}’'-]*$/u.exec(whole.slice(Math.max(0, at - 40), at))![0], /^[\p{L}\p{M}\p{N}’'-]*/u.exec(whole.slice(at, at + 40))![0]]
    throw new BorderInsideWord(part, at, before + after)
  }
  const found = wordsOf(whole, spans)
  if (spans.length > 0 && !/[\p{L}\p{N}]/u.test(found)) throw new NoWords(part)
  if (words !== undefined && words !== found) throw new WordsDiffer(part, words, found)
}

/** @returns the parts alone, checked against the text. @throws what `checkSpans` throws */
export function checkParts(whole: string, given: PartsGiven): Parts {
  if (given.content.length === 0) throw new NoWords('content')
  for (const part of PARTS) checkSpans(whole, part, given[part], given.words?.[part])
  return { source: given.source, cue: given.cue, content: given.content }
}

/** The same parts are the same text, whoever gave them. */
export function partsToCell(kept: Kept): string {
  if ('article' in kept) return JSON.stringify({ article: kept.article })
  const plain = (spans: readonly Span[]) => spans.map(([start, end]) => [start, end])
  return JSON.stringify({ snapshot: kept.snapshot, source: plain(kept.source), cue: plain(kept.cue), content: plain(kept.content) })
}
export function partsFromCell(cell: Row[string] | undefined): Kept | null {
  return cell === null || cell === undefined ? null : (JSON.parse(text(cell)) as Kept)
}

/** Units of text told before and after a selection: enough to find it again in a copy. */
const AROUND = 32

/** What people see of a decision's parts: with their words, and a little context either side, as a quote selector has it. */
export function partsQueries(db: Database) {
  const snapshot = db.prepare('SELECT text, text_sha256 FROM snapshot WHERE id = @id')
  return {
    /** The article that a decision is limited to; null for all others. */
    within(row: Row): string | null {
      const kept = partsFromCell(row['parts'])
      return kept && 'article' in kept ? kept.article : null
    },
    view(row: Row): DecisionView['parts'] {
      const kept = partsFromCell(row['parts'])
      if (!kept || 'article' in kept) return null
      const { source, cue, content } = kept
      const found = snapshot.get({ id: kept.snapshot })
      const whole = textOrNull(found?.['text'])
      return {
        snapshot: kept.snapshot, text_sha256: textOrNull(found?.['text_sha256']), source, cue, content,
        words: whole === null ? null : { source: wordsOf(whole, source), cue: wordsOf(whole, cue), content: wordsOf(whole, content) },
        before: whole === null ? '' : whole.slice(Math.max(0, content[0]![0] - AROUND), content[0]![0]).toWellFormed(),
        after: whole === null ? '' : whole.slice(content.at(-1)![1], content.at(-1)![1] + AROUND).toWellFormed(),
      }
    },
  }
}
export type PartsQueries = ReturnType<typeof partsQueries>
