import { createRequire } from 'node:module'
import type * as Sqlite from 'node:sqlite'
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { SaysoError } from '../errors.ts'
import { troubleOf } from './file-trouble.ts'

/** This Node has no built-in SQLite. */
export class NodeTooOld extends SaysoError {
  readonly code = 'node-too-old'
  constructor(cause?: unknown) {
    super(
      `Node ${process.versions.node} has no built-in SQLite, which the ledger needs.`,
      'Use Node 22.13 or newer. In a checkout, `npm start` and `npm test` bring their own.',
      { cause },
    )
  }
}

export type Row = Record<string, null | number | string | Uint8Array>
export type Values = Record<string, SQLInputValue>

/** Only the values that a query takes. */
export const usedIn = (sql: string, values: Values): Values => Object.fromEntries(Object.entries(values).filter(([name]) => new RegExp(`@${name}\\b`).test(sql)))

/** A statement prepared once, its parameters given by name (`@name`) or, where it has a single one, by value. */
export interface Prepared<R> {
  all(values?: Values): R[]
  get(values?: Values): R | undefined
  run(values?: Values): { changes: number; nr: number }
  iterate(values?: Values): IterableIterator<R>
}

/** A connection: what every file of this folder is given. */
export interface Database {
  prepare<R = Row>(sql: string): Prepared<R>
  exec(sql: string): void
  /**
   * Runs `write` in one transaction: all of it or, when it throws, nothing. Inside another one it is a savepoint of it.
   *
   * @throws LedgerFull, LedgerLocked, LedgerReadOnly, LedgerDamaged where the file is what fails, and whatever `write` throws
   */
  transaction<T>(write: () => T): T
  close(): void
}

/** Loads the built-in SQLite only when a ledger is opened, so that importing the package works on any Node. @throws NodeTooOld */
function loadSqlite(): typeof Sqlite {
  try {
    const found = typeof process.getBuiltinModule === 'function'
      ? process.getBuiltinModule('node:sqlite')
      : (createRequire(import.meta.url)('node:sqlite') as typeof Sqlite)
    if (found?.DatabaseSync) return found
  } catch (cause) {
    throw new NodeTooOld(cause)
  }
  throw new NodeTooOld()
}

/** Opens a connection. @throws NodeTooOld, and SQLite's own errors where the file cannot be opened */
export function connect(path: string, readonly: boolean): Database {
  const { DatabaseSync } = loadSqlite()
  const db = new DatabaseSync(path, { readOnly: readonly, enableForeignKeyConstraints: true, timeout: 10_000 })
  return wrap(db, path)
}

function wrap(db: DatabaseSync, path: string): Database {
  return {
    prepare<R>(sql: string) {
      return bind<R>(db.prepare(sql))
    },
    exec: (sql) => db.exec(sql),
    transaction(write) {
      const inner = db.isTransaction
      try {
        db.exec(inner ? 'SAVEPOINT inner' : 'BEGIN IMMEDIATE')
        const result = write()
        db.exec(inner ? 'RELEASE inner' : 'COMMIT')
        return result
      } catch (error) {
        if (db.isTransaction) db.exec(inner ? 'ROLLBACK TO inner; RELEASE inner' : 'ROLLBACK')
        throw inner ? error : troubleOf(error, path)
      }
    },
    close: () => db.close(),
  }
}

function bind<R>(statement: StatementSync): Prepared<R> {
  return {
    all: (values) => (values ? statement.all(values) : statement.all()) as R[],
    get: (values) => (values ? statement.get(values) : statement.get()) as R | undefined,
    run(values) {
      const { changes, lastInsertRowid } = values ? statement.run(values) : statement.run()
      return { changes: Number(changes), nr: Number(lastInsertRowid) }
    },
    iterate: (values) => (values ? statement.iterate(values) : statement.iterate()) as IterableIterator<R>,
  }
}
