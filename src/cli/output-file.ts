import { open, rename, rm } from 'node:fs/promises'
import { SaysoError } from '../errors.ts'

/** The file for the output cannot be written. */
export class OutputNotWritten extends SaysoError {
  readonly code = 'output-not-written'
  constructor(path: string, cause: unknown) {
    super(`${path} could not be written: ${cause instanceof Error ? cause.message : String(cause)}.`, 'Name a file in a folder that is there and that you may write to.', { cause })
  }
}

/**
 * Runs what writes, into a file beside the one named, which takes its name once it is whole: half a file never looks like one.
 *
 * @throws OutputNotWritten, and what `run` throws
 */
export async function toFile<T>(path: string, run: (write: (text: string | Uint8Array) => Promise<void>) => Promise<T>): Promise<T> {
  const beside = `${path}.${process.pid}.part`
  const file = await open(beside, 'w').catch((error: unknown) => {
    throw new OutputNotWritten(path, error)
  })
  try {
    const result = await run(async (text) => {
      await file.writeFile(text).catch((error: unknown) => {
        throw new OutputNotWritten(path, error)
      })
    })
    await file.close()
    await rename(beside, path).catch((error: unknown) => {
      throw new OutputNotWritten(path, error)
    })
    return result
  } catch (error) {
    await file.close().catch(() => undefined)
    await rm(beside, { force: true })
    throw error
  }
}
