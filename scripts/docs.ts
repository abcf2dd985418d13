/**
 * Writes docs/formats.md from the schemas in src/api and docs/errors.md from the error classes in src. Run it after changing
 * either: `node scripts/docs.ts` (`npm run docs`). `test/docs.test.ts` fails while a file is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { errorsDoc } from './docs-errors.ts'
import { formatsDoc } from './docs-formats.ts'

const ROOT = new URL('../', import.meta.url)

/** Every generated document, by its path from the project's root. */
export const GENERATED: Readonly<Record<string, () => string>> = {
  'docs/formats.md': formatsDoc,
  'docs/errors.md': () => errorsDoc(ROOT),
}

/** What a generated document holds now; empty where there is none yet. */
export function docAsItIs(path: string): string {
  try {
    return readFileSync(new URL(path, ROOT), 'utf8')
  } catch {
    return ''
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [path, write] of Object.entries(GENERATED)) {
    const text = write()
    const stale = docAsItIs(path) !== text
    if (stale) writeFileSync(new URL(path, ROOT), text)
    process.stdout.write(`${path}: ${stale ? 'written' : 'up to date'}\n`)
  }
}
