import type { Database } from './sqlite.ts'

/** Most answers kept. */
const MOST = 400

/**
 * Keeps answers for as long as the ledger stays as it is, whoever writes: what was counted for the first page of a list is not counted
 * again for the next.
 */
export function rememberedOf(db: Database) {
  const others = db.prepare<{ data_version: number }>('PRAGMA data_version')
  const own = db.prepare<{ changes: number }>('SELECT total_changes() AS changes')
  const kept = new Map<string, unknown>()
  let state = ''
  return function remembered<T>(key: string, compute: () => T): T {
    const now = `${others.get()!.data_version} ${own.get()!.changes}`
    if (now !== state) kept.clear()
    state = now
    if (kept.has(key)) return kept.get(key) as T
    const found = compute()
    if (kept.size >= MOST) kept.delete(kept.keys().next().value!)
    kept.set(key, found)
    return found
  }
}
export type Remembered = ReturnType<typeof rememberedOf>
