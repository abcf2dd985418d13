import { analyse, type Model } from '../analysis/index.ts'
import { SaysoError } from '../errors.ts'
import type { Analysis, Article } from '../text/records.ts'

/** `analyse` gave up on an article: a fault of ours, told with the article's name so that it can be mended. */
export class AnalysisFailed extends SaysoError {
  readonly code = 'analysis-failed'
  constructor(id: string, cause: string) {
    super(`Reading ${id} failed: ${cause}.`, 'The article is left out and the rest goes on. Please report this with the article.')
  }
}

/** What a worker answers: plain data, since errors lose their class between threads. */
export type Answer = { readonly analysis: Analysis } | { readonly failed: string }

/** Something that runs `analyse`, here or in worker threads. The results are the same. */
export interface Analyser {
  /** @throws AnalysisFailed */
  analyse(article: Article): Promise<Analysis>
  close(): Promise<void>
}

/** Runs `analyse` in this thread: no start-up cost, right for a few articles. */
export function analyserHere(model: Model): Analyser {
  return {
    analyse: async (article) => analysisOf(article, attempt(article, model)),
    close: async () => {},
  }
}

/** Runs `analyse` in worker threads, each with a model of its own: right for many articles. */
export function analyserInThreads(threads: number): Analyser {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const started = import('piscina').then(({ Piscina }) => new Piscina<Article, Answer>({
    filename: new URL(`./analyse-worker.${extension}`, import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    idleTimeout: 60_000,
    // Small nurseries: an article leaves much garbage and little else, and each thread pays for its own.
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  }))
  return {
    analyse: async (article) => analysisOf(article, await (await started).run(article)),
    close: async () => (await started).destroy(),
  }
}

/** Articles read in this thread before worker threads are worth their start-up. */
const WORTH_THREADS = 8

/**
 * Begins in this thread and goes over to worker threads where there turn out to be many articles.
 *
 * @param threads - 0: never
 */
export function adaptiveAnalyser(model: () => Model, threads: number): Analyser {
  let begun = 0
  let here: Analyser | undefined
  let pool: Analyser | undefined
  return {
    analyse(article) {
      const crowded = threads > 0 && ++begun > WORTH_THREADS
      return (crowded ? (pool ??= analyserInThreads(threads)) : (here ??= analyserHere(model()))).analyse(article)
    },
    close: async () => {
      await pool?.close()
    },
  }
}

export function attempt(article: Article, model: Model): Answer {
  try {
    return { analysis: analyse(article, model) }
  } catch (error) {
    return { failed: error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 2).join(' ') : String(error) }
  }
}

function analysisOf(article: Article, answer: Answer): Analysis {
  if ('failed' in answer) throw new AnalysisFailed(article.id, answer.failed)
  return answer.analysis
}
