import { SaysoError } from '../errors.ts'
import { foundations } from './migrations/0001-foundations.ts'
import { decisions } from './migrations/0002-decisions.ts'
import { cases } from './migrations/0003-cases.ts'
import { themes } from './migrations/0004-themes.ts'
import { byHand } from './migrations/0005-by-hand.ts'
import { voices } from './migrations/0006-voices.ts'
import { scale } from './migrations/0007-scale.ts'
import { sketches } from './migrations/0008-sketches.ts'
import { placeBasis } from './migrations/0009-place-basis.ts'
import { incidentPlace } from './migrations/0010-incident-place.ts'
import type { Database } from './sqlite.ts'

/** "Says" in ASCII: what marks an SQLite file as a ledger of ours. */
const APPLICATION_ID = 0x53617973

/** In order; a file's `user_version` is the number of those it has been through. Never edit one that has been released. */
const MIGRATIONS: readonly string[] = [foundations, decisions, cases, themes, byHand, voices, scale, sketches, placeBasis, incidentPlace]

/** An SQLite file that is not a ledger. */
export class NotALedger extends SaysoError {
  readonly code = 'not-a-ledger'
  constructor(path: string, why: string, cause?: unknown) {
    super(`${path} is not a Sayso ledger: ${why}.`, 'Give another path; a ledger is made where no file is.', { cause })
  }
}

/** A ledger written by a newer version than this one. */
export class LedgerTooNew extends SaysoError {
  readonly code = 'ledger-too-new'
  constructor(path: string, version: number) {
    super(
      `${path} has schema ${version}; this version of Sayso knows schemas up to ${MIGRATIONS.length}.`,
      'Update Sayso (`npm install sayso-ledger@latest`), or export from the newer version and import here.',
    )
  }
}

/** A ledger that needs a migration, opened for reading only. */
export class LedgerTooOld extends SaysoError {
  readonly code = 'ledger-too-old'
  constructor(path: string, version: number) {
    super(
      `${path} has schema ${version}, this version of Sayso reads schema ${MIGRATIONS.length}, and it was opened for reading only.`,
      'Open it once for writing (any command that adds does); it is brought up to date then.',
    )
  }
}

/** Brings a file to the newest schema: an empty one from nothing, an older one step by step, each step whole or not at all. @returns the schema it had; 0 for an empty one */
export function migrate(db: Database, path: string, readonly: boolean): number {
  const { application_id: application, user_version: version } = identify(db, path)
  if (application === 0 && version === 0 && isEmpty(db)) {
    if (readonly) throw new NotALedger(path, 'it is empty')
    db.exec(`PRAGMA application_id = ${APPLICATION_ID}`)
  } else if (application !== APPLICATION_ID) {
    throw new NotALedger(path, application === 0 ? 'it holds tables of another program' : `its application id is ${application}`)
  }
  if (version > MIGRATIONS.length) throw new LedgerTooNew(path, version)
  if (version === MIGRATIONS.length) return version
  if (readonly) throw new LedgerTooOld(path, version)
  db.transaction(() => {
    // Another process may have migrated while this one waited for the lock.
    const { user_version: now } = identify(db, path)
    for (const [i, sql] of MIGRATIONS.entries()) {
      if (i < now) continue
      db.exec(sql)
      db.exec(`PRAGMA user_version = ${i + 1}`)
    }
  })
  return version
}

/** Whether a file of that schema was written before voices were kept in it. */
export const isBeforeVoices = (version: number): boolean => version > 0 && version <= MIGRATIONS.indexOf(voices)

function identify(db: Database, path: string): { application_id: number; user_version: number } {
  try {
    return {
      ...db.prepare<{ application_id: number }>('PRAGMA application_id').get()!,
      ...db.prepare<{ user_version: number }>('PRAGMA user_version').get()!,
    }
  } catch (cause) {
    throw new NotALedger(path, 'SQLite cannot read it', cause)
  }
}

function isEmpty(db: Database): boolean {
  return db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined
}
