import type { Span } from './span.ts'

/** A word, number or mark. */
export interface Token {
  readonly span: Span
  readonly word: string
}
