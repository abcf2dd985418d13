import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { modelFrom, type Model } from '../src/analysis/index.ts'

/** The command as built: dist/cli/main.js. */
export const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))

/** Where evaluation data lies: $SAYSO_DATA, else ../shared/data beside the project. Null where absent. */
export function dataFolder(): string | null {
  const folder = process.env['SAYSO_DATA'] ?? fileURLToPath(new URL('../../shared/data', import.meta.url))
  return existsSync(folder) ? folder : null
}

/** The models of the package; the gazetteer only where asked for. */
export function benchModel({ places = false }: { readonly places?: boolean } = {}): Model {
  const read = (name: string) => readFileSync(new URL(`../models/${name}`, import.meta.url))
  return modelFrom({
    attribution: read('attribution.bin'), linking: read('linking.bin'), figures: read('figures.bin'), ...(places ? { places: read('places.txt') } : {}),
  }, 'bench', [])
}

/** The scorers lie beside the data. */
export function scorer(name: string): string | null {
  const folder = dataFolder()
  const path = folder && join(folder, '..', 'eval', name)
  return path && existsSync(path) ? path : null
}

/** A scratch folder that is gone when the function ends. */
export async function inScratch<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-bench-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
  readonly seconds: number
}

/** Runs `sayso ARGS`. `killAfter` milliseconds: kill -9. */
export function sayso(args: readonly string[], { killAfter, cwd, input, nodeArgs = [] }: { killAfter?: number; cwd?: string; input?: string; nodeArgs?: string[] } = {}): Promise<Ran> {
  const began = performance.now()
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...nodeArgs, MAIN, ...args], { cwd, stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, CI: 'true' } })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.stdin.on('error', () => {}) // the program may end without reading it all
    child.stdin.end(input ?? '')
    const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter)
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString(), seconds: (performance.now() - began) / 1000 })
    })
  })
}

/** A seeded generator of numbers in [0, 1), so that a bench can be run again as it was (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Lines of an export that may be compared between runs: sorted, fields of the clock aside. */
export function comparable(jsonl: string): string[] {
  return jsonl.split('\n').filter((line) => line !== '').map((line) => JSON.stringify(JSON.parse(line, (key, value: unknown) => (CLOCK.has(key) ? undefined : value)))).sort()
}
const CLOCK = new Set(['at', 'added_at', 'analysed_at', 'path'])
