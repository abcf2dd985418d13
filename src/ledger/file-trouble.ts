import { SaysoError } from '../errors.ts'

/** No room is left where the ledger's file is. */
export class LedgerFull extends SaysoError {
  readonly code = 'ledger-full'
  constructor(path: string, cause: unknown) {
    super(`No room is left on the disk that holds ${path}.`, 'What was written before is whole. Make room, then run the same command again: it goes on from there.', { cause })
  }
}

/** Another program has held the ledger's file for longer than anybody waits. */
export class LedgerLocked extends SaysoError {
  readonly code = 'ledger-locked'
  constructor(path: string, cause: unknown) {
    super(`Another program is writing to ${path}.`, 'Wait until it is done, or end it; then run the same command again.', { cause })
  }
}

/** The ledger's file, or the folder around it, may not be written to. */
export class LedgerReadOnly extends SaysoError {
  readonly code = 'ledger-read-only'
  constructor(path: string, cause: unknown) {
    super(`${path} may not be written to.`, 'Give yourself the right to write the file and its folder, or name another ledger with --ledger.', { cause })
  }
}

/** The ledger's file is damaged, or the disk under it fails. */
export class LedgerDamaged extends SaysoError {
  readonly code = 'ledger-damaged'
  constructor(path: string, cause: unknown) {
    super(`${path} cannot be read or written: ${cause instanceof Error ? cause.message : String(cause)}.`, '`sayso verify` says what is whole. Go back to a copy, or import an export into a new ledger.', { cause })
  }
}

/** SQLite's primary result codes (https://www.sqlite.org/rescode.html) that tell of the file and not of a statement. */
const TROUBLES = new Map<number, new (path: string, cause: unknown) => SaysoError>([
  [5, LedgerLocked], [6, LedgerLocked], [8, LedgerReadOnly], [10, LedgerDamaged], [11, LedgerDamaged], [13, LedgerFull], [26, LedgerDamaged],
])

/** What ails the ledger's file, where an error of SQLite tells of that; else the error as it is. */
export function troubleOf(error: unknown, path: string): unknown {
  const { errcode } = error as { errcode?: number }
  const trouble = typeof errcode === 'number' ? TROUBLES.get(errcode & 0xff) : undefined
  return trouble ? new trouble(path, error) : error
}
