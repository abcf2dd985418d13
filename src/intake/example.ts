import { fileURLToPath } from 'node:url'

/** Folder of the example corpus that ships with the package. */
export function exampleCorpus(): string {
  return fileURLToPath(new URL('../../examples/corpus', import.meta.url))
}
