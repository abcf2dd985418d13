import type { Article } from '../text/records.ts'
import { attempt, type Answer } from './analyser.ts'
import { loadModel } from './models.ts'

/** Runs in a worker thread: an article in, its analysis out. */
export default function analyseInThread(article: Article): Answer {
  return attempt(article, loadModel())
}
