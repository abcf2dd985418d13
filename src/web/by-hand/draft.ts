import { nearestBorder, snapToWords, stepBorder } from '../../text/borders.ts'
import type { Span } from '../../text/span.ts'

export type Part = 'content' | 'source' | 'cue'
export const PARTS: readonly Part[] = ['content', 'source', 'cue']

/** An attribution whose parts a person is setting: a new one, or one that was read. */
export interface Draft {
  /** The attribution whose borders are corrected; null for a new one. */
  readonly of: string | null
  readonly parts: Readonly<Record<Part, readonly Span[]>>
  /** The part that words are selected for and that keys move. */
  readonly part: Part
  /** Which of its spans. */
  readonly at: number
  /** The next selection is a further stretch of the part: words that something interrupts. */
  readonly adding: boolean
}

export type Edit =
  | { readonly type: 'choose'; readonly part: Part }
  | { readonly type: 'select'; readonly span: Span }
  | { readonly type: 'none' }
  | { readonly type: 'add' }
  | { readonly type: 'move'; readonly side: 'start' | 'end'; readonly step: 1 | -1 }
  | { readonly type: 'drag'; readonly part: Part; readonly at: number; readonly side: 'start' | 'end'; readonly to: number }
  | { readonly type: 'sentence'; readonly step: 1 | -1 }

/** A new attribution of these words. */
export const draftOf = (content: readonly Span[]): Draft => ({ of: null, parts: { content, source: [], cue: [] }, part: 'source', at: 0, adding: false })

/** The draft after one thing was done to it. Spans stay in text order, apart from each other, inside the text, and on the borders of words. */
export function edited(text: string, draft: Draft, edit: Edit): Draft {
  const { parts, part } = draft
  const spans = parts[part]
  switch (edit.type) {
    case 'choose':
      // chosen again: its next stretch
      return { ...draft, part: edit.part, at: edit.part === part && parts[part].length > 1 ? (draft.at + 1) % parts[part].length : 0, adding: false }
    case 'none':
      return part === 'content' ? draft : next({ ...draft, parts: { ...parts, [part]: [] }, at: 0, adding: false }, part)
    case 'add':
      return spans.length === 0 ? draft : { ...draft, adding: !draft.adding }
    case 'select': {
      const span = snapToWords(text, edit.span)
      if (!span) return draft
      const kept = draft.adding ? spans.filter(([start, end]) => end <= span[0] || span[1] <= start) : []
      const all = [...kept, span].sort((a, b) => a[0] - b[0])
      const after: Draft = { ...draft, parts: { ...parts, [part]: all }, at: all.indexOf(span), adding: false }
      return draft.adding || spans.length > 0 ? after : next(after, part)
    }
    case 'sentence':
      return spans.length > 1 ? draft : { ...draft, parts: { ...parts, [part]: [sentenceBeside(text, spans[0] ?? parts.content[0] ?? [0, 0], edit.step)] }, at: 0 }
    case 'move': {
      const span = spans[draft.at]
      if (!span) return draft
      const to = stepBorder(text, edit.side === 'start' ? span[0] : span[1], edit.side, edit.step, roomOf(text, spans, draft.at, edit.side))
      return { ...draft, parts: { ...parts, [part]: withBorder(spans, draft.at, edit.side, to) } }
    }
    case 'drag': {
      const all = parts[edit.part]
      if (!all[edit.at]) return draft
      const to = nearestBorder(text, edit.to, edit.side, roomOf(text, all, edit.at, edit.side))
      return { ...draft, part: edit.part, at: edit.at, parts: { ...parts, [edit.part]: withBorder(all, edit.at, edit.side, to) } }
    }
    default: return edit satisfies never
  }
}

/** A part that was filled for the first time makes room for the one that is empty still. */
function next(draft: Draft, done: Part): Draft {
  if (draft.of !== null) return draft
  const open = PARTS.slice(PARTS.indexOf(done) + 1).find((part) => draft.parts[part].length === 0)
  return open ? { ...draft, part: open, at: 0 } : draft
}

/** How far a border may go: not over the other end, not into a neighbouring stretch of the part. */
function roomOf(text: string, spans: readonly Span[], at: number, side: 'start' | 'end'): Span {
  const [start, end] = spans[at]!
  return side === 'start' ? [spans[at - 1]?.[1] ?? 0, end - 1] : [start + 1, spans[at + 1]?.[0] ?? text.length]
}

function withBorder(spans: readonly Span[], at: number, side: 'start' | 'end', to: number): readonly Span[] {
  const [start, end] = spans[at]!
  const span: Span = side === 'start' ? [to, end] : [start, to]
  return span[0] >= span[1] ? spans : spans.map((one, i) => (i === at ? span : one))
}

/** The sentence that begins after a stretch does, or before it: a place to start from without a mouse. */
export function sentenceBeside(text: string, [from]: Span, step: 1 | -1): Span {
  const sentences = sentencesIn(text)
  const now = sentences.findLastIndex(([start]) => start <= from)
  return sentences[Math.max(0, Math.min(sentences.length - 1, now + step))] ?? [0, text.length]
}

/** Stretches between stops, roughly: only where the keys begin. */
export function sentencesIn(text: string): Span[] {
  const found: Span[] = []
  for (const { 0: words, index } of text.matchAll(/[^\n]+?(?:[.!?…]+[”"’'»)\]]*(?=\s)|(?=\n)|$)/gu)) {
    const span = snapToWords(text, [index, index + words.length])
    if (span && /[\p{L}\p{N}]/u.test(words)) found.push(span)
  }
  return found
}

/** Whether two sets of parts are the same. */
export const sameParts = (a: Draft['parts'], b: Draft['parts']): boolean => PARTS.every((part) => JSON.stringify(a[part]) === JSON.stringify(b[part]))
