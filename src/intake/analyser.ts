import { Piscina } from 'piscina'
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
  const pool = new Piscina<Article, Answer>({
    filename: new URL(`./analyse-worker.${extension}`, import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    idleTimeout: 60_000,
  })
  return {
    analyse: async (article) => analysisOf(article, await pool.run(article)),
    close: () => pool.destroy(),
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
