import { alignWords } from '../text/align.ts'
import { FUNCTION_WORDS } from '../text/en/function-words.ts'
import { sameName } from '../text/same-name.ts'
import type { Change, Comparison, LinkPassage } from '../text/records.ts'
import type { Passage } from '../text/span.ts'
import { wordsIn } from '../text/words.ts'
import { changesOf } from './changes.ts'
import { sharedIn, sharedStems, type Shared } from './evidence.ts'
import type { LinkingModel } from './model.ts'
import { prepare, type Prepared } from './prepare.ts'
import { gateOf, sketchOf } from './sketch.ts'
import { nameWords } from './standing.ts'
import { verdictOf, type Aligned } from './verdict.ts'

/** Bits in shared content words below which nothing can come of a comparison. */
const LEAST_BITS = 5

/** What `compare` finds, with what families need beside it. */
export interface Compared extends Comparison {
  /** The side that is only a short piece of the other, if one is. */
  readonly fragment: 'a' | 'b' | null
}

/**
 * How two passages relate, or null where it is doubtful that they report one utterance.
 *
 * Looks at nothing but the two passages and the frozen model, so the verdict is the same whatever found the pair. Symmetric:
 * swapping the sides swaps `a` and `b` in everything that comes back.
 *
 * @throws PassageShifted where a passage's words do not fit its spans
 */
export function compare(a: LinkPassage, b: LinkPassage, model: LinkingModel): Compared | null {
  if (!sameLanguage(a.language, b.language)) return null
  const [one, other] = [prepare(a, model), prepare(b, model)]
  return gateOf(sketchOf(one, a))(sketchOf(other, b)) ? comparePrepared(a, one, b, other) : null
}

/** The same of passages that were prepared and passed the gate of one of them. */
export function comparePrepared(a: LinkPassage, one: Prepared, b: LinkPassage, other: Prepared): Compared | null {
  return inOrder(a, b) ? compareInOrder(a, one, b, other) : mirror(compareInOrder(b, other, a, one))
}

function compareInOrder(a: LinkPassage, one: Prepared, b: LinkPassage, other: Prepared): Compared | null {
  const aligned = aligning(a, one, b, other)
  const verdict = aligned && verdictOf(aligned)
  if (!verdict) return null
  const { match, confidence } = verdict
  const paraphrase = match === 'paraphrase'
  const changes = paraphrase ? inOtherWords(one, other, aligned.changes) : aligned.changes
  return { match, changes: [...changes, ...circumstances(a, b)], confidence, fragment: paraphrase || match === 'repeats' ? null : fragmentOf(aligned.shared) }
}

/** Two passages aligned, with what a verdict is drawn from; null where they share too little to look closer. */
export function alignedOf(a: LinkPassage, b: LinkPassage, model: LinkingModel): Aligned | null {
  return aligning(a, prepare(a, model), b, prepare(b, model))
}

function aligning(a: LinkPassage, one: Prepared, b: LinkPassage, other: Prepared): Aligned | null {
  const same = sameWords(one, other)
  if (!same && sharedStems(one, other).stemBits < LEAST_BITS) return null
  const stretches = alignWords(one.words, other.words)
  return { a, b, sides: [one, other], same, shared: sharedIn(one, other, stretches), changes: changesOf(one, other, stretches) }
}

/** A paraphrase is in other words as a whole: only numbers, negations and names are worth naming one by one. */
function inOtherWords(a: Prepared, b: Prepared, changes: readonly Change[]): Change[] {
  const named = changes.filter(({ type, a: wordsA, b: wordsB }) => type === 'number' && wordsA && wordsB)
  return [{ type: 'replaced', a: whole(a), b: whole(b), marked: false }, ...named]
}

function whole({ passage: { spans, words } }: Prepared): Passage {
  return { spans, words }
}

/** A side of which the other holds more than this many times its words is a fragment where it is short. */
const FRAGMENT_SHARE = 0.4
const FRAGMENT_WORDS = 8

/** The side that is short and only a piece of the other. Equal lengths make none. */
function fragmentOf({ words, of: [a, b] }: Shared): 'a' | 'b' | null {
  const [short, long] = a < b ? [a, b] : [b, a]
  if (short >= long * 0.8) return null
  if (short >= FRAGMENT_WORDS && words >= long * FRAGMENT_SHARE) return null
  return a < b ? 'a' : 'b'
}

/** Changes around the words: in kind, speaker, the cue's distance, or whether anybody is credited at all. */
function circumstances(a: LinkPassage, b: LinkPassage): Change[] {
  const changes: Change[] = []
  const said = (words: string | null | undefined): Passage | null => (words ? { spans: [], words } : null)
  if (a.voice !== b.voice) {
    const credit = (side: LinkPassage): Passage | null => (side.voice === 'own' ? null : said([side.speaker_name, side.cue].filter(Boolean).join(' ') || 'attributed'))
    return [{ type: 'attribution-lost', a: credit(a), b: credit(b), marked: false }]
  }
  if (a.voice === 'own') return changes
  if (a.kind !== b.kind) changes.push({ type: 'kind', a: said(a.kind), b: said(b.kind), marked: false })
  if (speakerDiffers(a, b)) changes.push({ type: 'speaker', a: said(a.speaker_name), b: said(b.speaker_name), marked: false })
  if (a.cue_distance !== b.cue_distance) changes.push({ type: 'cue-distance', a: said(a.cue), b: said(b.cue), marked: false })
  return changes
}

/**
 * Whether two articles print different speakers: each names one, and the names share no word and no spelling of one. Where a
 * side has only a pronoun or a description, nothing is known to differ; where it has nothing at all, that differs.
 */
function speakerDiffers(a: LinkPassage, b: LinkPassage): boolean {
  if (a.speaker !== null && a.speaker === b.speaker) return false
  if ((a.speaker_name === null) !== (b.speaker_name === null)) return true
  const [namesA, namesB] = [speakerWords(a), speakerWords(b)]
  if (namesA.length === 0 || namesB.length === 0) return false
  return !namesA.some((word) => namesB.some((other) => sameName(word, other)))
}

function speakerWords({ speaker, speaker_name }: LinkPassage): string[] {
  const names = nameWords(speaker_name)
  return names.length > 0 || speaker === null ? names : wordsIn(speaker_name ?? '').map(({ key }) => key).filter((key) => !FUNCTION_WORDS.has(key))
}

function sameWords(a: Prepared, b: Prepared): boolean {
  return a.words.length > 0 && a.words.length === b.words.length && a.words.every((word, index) => word.key === b.words[index]!.key)
}

function sameLanguage(a: string, b: string): boolean {
  return a.toLowerCase().split('-')[0] === b.toLowerCase().split('-')[0]
}

/** A fixed order of two passages, so that ties in the alignment fall the same way from both sides. */
function inOrder(a: LinkPassage, b: LinkPassage): boolean {
  if (a.words !== b.words) return a.words < b.words
  if (a.id !== b.id) return a.id < b.id
  return JSON.stringify(a.spans) <= JSON.stringify(b.spans)
}

function mirror(compared: Compared | null): Compared | null {
  if (!compared) return null
  const { fragment } = compared
  return { ...compared, changes: compared.changes.map(mirrorChange), fragment: fragment === 'a' ? 'b' : fragment === 'b' ? 'a' : null }
}

function mirrorChange(change: Change): Change {
  const type = change.type === 'only-in-a' ? 'only-in-b' : change.type === 'only-in-b' ? 'only-in-a' : change.type
  return { ...change, type, a: change.b, b: change.a }
}

