/** Why lines cannot be put back. */
import { SaysoError } from '../errors.ts'

/** Lines can be put back only where they meet no others. */
export class LedgerNotEmpty extends SaysoError {
  readonly code = 'ledger-not-empty'
  constructor(path: string, articles: number) {
    super(`${path} holds ${articles === 0 ? 'something' : `${articles} article${articles === 1 ? '' : 's'}`} already; an export can only be read into an empty ledger.`, 'Give the path of a new file with --ledger.')
  }
}

/** A line has no full text, so its snapshot cannot be put back. */
export class LineWithoutText extends SaysoError {
  readonly code = 'line-without-text'
  constructor(snapshot: string) {
    super(`Snapshot ${snapshot} has no text.`, 'Export again with full texts; an export without them cannot be imported.')
  }
}

/** A line's text or bytes are not those that its hash names. */
export class LineAltered extends SaysoError {
  readonly code = 'line-altered'
  constructor(snapshot: string, what: string, found: string, named: string) {
    super(`The ${what} of snapshot ${snapshot} has the SHA-256 ${found}, but the line names ${named}.`, 'The file was changed after the export, or not copied whole: export again.')
  }
}

/** The lines name rows that are not among them. */
export class LinesIncomplete extends SaysoError {
  readonly code = 'lines-incomplete'
  constructor(missing: string, cause?: unknown) {
    super(`The lines are not a whole export: ${missing}.`, 'Import a whole export; lines may not be left out.', { cause })
  }
}

/** The words that a decision was made on do not stand where its spans say. */
export class DecisionShifted extends SaysoError {
  readonly code = 'decision-shifted'
  constructor(id: string, part: string, named: string, found: string) {
    super(`The ${part} of decision ${id} is ${JSON.stringify(named)}, but its snapshot has ${JSON.stringify(found)} there.`, 'The file was changed after the export: export again. A decision is never moved to other words.')
  }
}
