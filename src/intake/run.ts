import type { Model } from '../analysis/index.ts'
import { SaysoError } from '../errors.ts'
import type { Ledger } from '../ledger/index.ts'
import type { Analysis, Article } from '../text/records.ts'
import type { Analyser } from './analyser.ts'
import type { Input, ReadableInput } from './formats/format.ts'
import { writeArticle } from './write-article.ts'

/** What became of one input. */
export interface Outcome {
  /** A path, `path:line`, or the name under which it was pasted. */
  readonly where: string
  readonly outcome: 'added' | 'known' | 'failed'
  /** Id in the ledger; null where it failed. */
  readonly article: string | null
  readonly attributions: number
  /** Why its language was not read; null where it was, or nothing new was read. */
  readonly unread: string | null
  readonly error: SaysoError | null
  /** What was odd but readable: a guessed encoding, damaged bytes. */
  readonly notes?: readonly string[]
}

export interface Progress {
  readonly done: number
  readonly added: number
  readonly known: number
  readonly failed: number
}

export interface AddOptions {
  readonly analyser: Analyser
  readonly model: Model
  /** Aborted: the articles under way are finished and written, nothing new is begun. */
  readonly signal?: AbortSignal
  /** Called after each input. */
  readonly onOutcome?: (outcome: Outcome, progress: Progress) => void
}

/** How many analyses may be under way. Memory stays bounded and the writer never waits for one slow article alone. */
const UNDER_WAY = 32

/**
 * Adds inputs to the ledger, in their order, each article in one transaction. What the ledger holds already is not read again,
 * so a run that was stopped or killed is gone on with by running it again. An input that cannot be read is an outcome, not an end.
 *
 * @returns whether it was stopped before the last input
 */
export async function addToLedger(ledger: Ledger, inputs: AsyncIterable<Input>, options: AddOptions): Promise<{ progress: Progress; stopped: boolean }> {
  const { analyser, model, signal, onOutcome } = options
  const progress = { done: 0, added: 0, known: 0, failed: 0 }
  const underWay: (() => Promise<Outcome>)[] = []

  const settle = async () => {
    const outcome = await underWay.shift()!()
    progress.done++
    progress[outcome.outcome]++
    onOutcome?.(outcome, { ...progress })
  }

  let stopped = false
  for await (const input of inputs) {
    if (signal?.aborted) {
      stopped = true
      break
    }
    underWay.push(begin(ledger, input, analyser, model))
    if (underWay.length >= UNDER_WAY) await settle()
  }
  while (underWay.length > 0) await settle()
  if (progress.added > 0) ledger.arguments.refresh()
  return { progress, stopped: stopped || (signal?.aborted ?? false) }
}

/** Starts reading one input; the function it gives waits for the analysis and writes it. */
function begin(ledger: Ledger, input: Input, analyser: Analyser, model: Model): () => Promise<Outcome> {
  if ('error' in input) return async () => failed(input.where, input.error)
  const known = ledger.snapshots.find(identityOf(input), model.reader)
  if (known) return async () => ({ where: input.where, outcome: 'known', article: known.article, attributions: 0, unread: null, error: null })
  const reading: Promise<Analysis | SaysoError> = analyser.analyse(articleOf(input)).catch(asSaysoError)
  reading.catch(() => {}) // a run that ends early waits for no reading under way
  return async () => {
    const analysis = await reading
    if (analysis instanceof SaysoError) return failed(input.where, analysis)
    const written = write(ledger, input, analysis, model)
    if (written instanceof SaysoError) return failed(input.where, written)
    const { article, known: meanwhile } = written
    return { where: input.where, outcome: meanwhile ? 'known' : 'added', article, attributions: analysis.attributions.length, unread: analysis.language.reason ?? null, error: null, ...(input.notes ? { notes: input.notes } : {}) }
  }
}

/** Writes one article whole, or says why not; what ails the ledger's file itself ends the run. */
function write(ledger: Ledger, input: ReadableInput, analysis: Analysis, model: Model): ReturnType<typeof writeArticle> | ArticleNotWritten {
  try {
    return writeArticle(ledger, input, analysis, model)
  } catch (error) {
    if (error instanceof SaysoError || (error as NodeJS.ErrnoException).code?.startsWith('ERR_SQLITE')) throw error
    return new ArticleNotWritten(error)
  }
}

/** An article was read, and fitting it into the ledger failed: a fault of ours. Nothing of it was written. */
export class ArticleNotWritten extends SaysoError {
  readonly code = 'article-not-written'
  constructor(cause: unknown) {
    const reason = cause instanceof Error ? (cause.stack ?? cause.message).split('\n').slice(0, 2).map((line) => line.trim()).join(' ') : String(cause)
    super(`The article could not be put into the ledger: ${reason}.`, 'It is left out whole and the rest goes on. Please report this with the article.', { cause })
  }
}

function asSaysoError(error: unknown): SaysoError {
  if (error instanceof SaysoError) return error
  throw error
}

const failed = (where: string, error: SaysoError): Outcome => ({ where, outcome: 'failed', article: null, attributions: 0, unread: null, error })

/** What the ledger knows an article by: canonical URL; else outlet and given id; else the hash of its text. */
export function identityOf(input: ReadableInput) {
  const { article } = input
  return {
    text: article.text,
    ...(article.id === undefined ? {} : { given_id: article.id }),
    ...(article.url === undefined ? {} : { url: article.url }),
    ...(article.outlet === undefined ? {} : { outlet: article.outlet }),
  }
}

/** What `analyse` is given. */
function articleOf({ article, where }: ReadableInput): Article {
  const { record: _, id, ...rest } = article
  return { ...rest, id: id ?? where }
}
