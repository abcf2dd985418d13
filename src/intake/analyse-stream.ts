import { SaysoError } from '../errors.ts'
import type { Analysis } from '../text/records.ts'
import type { Analyser } from './analyser.ts'
import type { Input } from './formats/format.ts'

export type AnalysisLine = Analysis | { readonly id: string | null; readonly error: { code: string; message: string; hint: string } }

/** Analyses under way at once: order is kept, memory bounded. */
const UNDER_WAY = 32

/** One line out for each input, in order; an input that cannot be read gives an error line in its place. */
export async function* analyseStream(inputs: AsyncIterable<Input>, analyser: Analyser): AsyncGenerator<AnalysisLine> {
  const underWay: Promise<AnalysisLine>[] = []
  for await (const input of inputs) {
    underWay.push(lineOf(input, analyser))
    if (underWay.length >= UNDER_WAY) yield await underWay.shift()!
  }
  yield* underWay
}

async function lineOf(input: Input, analyser: Analyser): Promise<AnalysisLine> {
  if ('error' in input) return { id: input.id ?? null, error: input.error.toJSON() }
  const { record: _, ...article } = input.article
  const id = article.id ?? input.where
  try {
    const analysis = await analyser.analyse({ ...article, id })
    // Only JSON lines carry their text themselves; what was taken out of a page or a file must come with its spans.
    return input.media_type === 'application/jsonl' ? analysis : { ...analysis, text: article.text }
  } catch (error) {
    if (error instanceof SaysoError) return { id, error: error.toJSON() }
    throw error
  }
}
