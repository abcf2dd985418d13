import type { Quoted } from './quotations.ts'
import type { Span } from './span.ts'
import type { Token } from './tokens.ts'

/** An article read once: what attribution, claims and linking all need. Spans count UTF-16 units of `text`. */
export interface Document {
  readonly text: string
  readonly language: string
  readonly title: Span | null
  /** Not article text, in text order, not overlapping. Sentences and paragraphs below leave it out. */
  readonly boilerplate: readonly Span[]
  readonly paragraphs: readonly Span[]
  /** In text order; each lies in one paragraph. */
  readonly sentences: readonly Span[]
  /** All tokens of the sentences, in text order. */
  readonly tokens: readonly Token[]
  /** In text order, outer before inner. */
  readonly quotations: readonly Quoted[]
}
