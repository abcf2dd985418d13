import { availableParallelism } from 'node:os'

/** The main thread writes and links, so one core is left to it. */
export function threadsOf(given: string | undefined): number {
  return given === undefined ? Math.max(1, availableParallelism() - 1) : Math.max(0, Math.min(64, Math.trunc(Number(given)) || 0))
}
