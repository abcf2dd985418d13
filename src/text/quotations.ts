import type { Span } from './span.ts'

/** A passage between quotation marks. */
export interface Quoted {
  /** Marks included. */
  readonly span: Span
  /** Without the marks. */
  readonly inside: Span
  /** 0 for outermost. */
  readonly depth: number
  /** False where no closing mark was found and the span was bounded by the paragraph or before it. */
  readonly closed: boolean
  /** True where the quotation goes on from the paragraph before (each paragraph opened again, only the last closed). */
  readonly continues: boolean
}
