import { LedgerLine } from '../api/ledger-records.ts'
import { SaysoError } from '../errors.ts'
import type { Ledger, Traced } from '../ledger/index.ts'
import type { LinkPassage } from '../text/records.ts'
import { INTERRUPTION } from '../text/span.ts'

/** What was wrong with one line. */
export interface BadLine {
  /** Counted from 1. */
  readonly line: number
  readonly problem: string
}

/** Lines kept one by one; the others are counted. */
const KEPT = 20
/** Lines told one by one in the message. */
const TOLD = 3

/** Some lines are not records of an export. Nothing was imported. */
export class BadLines extends SaysoError {
  readonly code = 'bad-lines'
  /** The first ones. */
  readonly lines: readonly BadLine[]
  constructor(lines: readonly BadLine[], count: number) {
    const told = lines.slice(0, TOLD).map(({ line, problem }) => `line ${line}: ${problem}`).join('; ')
    super(
      `${count === 1 ? 'One line is' : `${count} lines are`} no record of an export: ${told}${count > TOLD ? `; and ${count - TOLD} more` : ''}.`,
      'Nothing was imported. docs/formats.md describes each line; export again, or mend these lines.',
    )
    this.lines = lines
  }
}

export interface ImportOptions {
  /** Makes what a passage is found by (`traceOf` with the linking model), so that later articles find it. */
  readonly sign?: (passage: LinkPassage) => Traced
}

/** A line as text, its line feed taken off, or as bytes; empty ones are passed over. */
type GivenLine = string | Uint8Array | { readonly text: string }

/**
 * Reads an export in JSON lines into an empty ledger: all of it, or nothing. Each line is checked against its schema and, where
 * its snapshot stands before it, its words against the text. The same export comes out again.
 *
 * @throws BadLines, LedgerNotEmpty, LineWithoutText, LineAltered, LinesIncomplete
 */
export async function importJsonl(
  ledger: Pick<Ledger, 'restore' | 'passages' | 'transaction'>, lines: Iterable<GivenLine> | AsyncIterable<GivenLine>, { sign }: ImportOptions = {},
): Promise<{ records: number }> {
  const imported = await ledger.restore.whole(async (put) => {
    const bad: BadLine[] = []
    let [at, wrong, records] = [0, 0, 0]
    const texts = new TextOfSnapshot()
    for await (const given of lines) {
      at++
      const json = plain(given)
      if (json.trim() === '') continue
      const read = readLine(json, texts)
      if (typeof read === 'string') {
        wrong++
        if (bad.length < KEPT) bad.push({ line: at, problem: read })
      } else if (wrong === 0) {
        attempt(at, () => put(read))
        records++
      }
    }
    if (wrong > 0) throw new BadLines(bad, wrong)
    return { records }
  })
  if (sign) {
    ledger.transaction(() => {
      const passages = ledger.passages.unsigned()
      ledger.passages.add(passages, passages.map(sign))
    })
  }
  return imported
}

const decoder = new TextDecoder('utf-8')

function plain(given: GivenLine): string {
  return typeof given === 'string' ? given : given instanceof Uint8Array ? decoder.decode(given) : given.text
}

/** The record, or what is wrong with the line. */
function readLine(json: string, texts: TextOfSnapshot): LedgerLine | string {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return 'it is not JSON'
  }
  const parsed = LedgerLine.safeParse(value)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!
    const place = issue.path.map(String).join('.')
    const type = (value as { type?: unknown } | null)?.type
    if (place === 'type') return type === undefined ? 'it has no "type"' : `its "type" ${JSON.stringify(type)} is none of an export`
    return `${typeof type === 'string' ? `${type}: ` : ''}${place === '' ? '' : `"${place}" `}${issue.message.replace(/^Invalid input: /, '')}`
  }
  return texts.shifted(parsed.data) ?? parsed.data
}

/** Puts a line back; what the database refuses is told with the line's number. */
function attempt(line: number, put: () => void): void {
  try {
    put()
  } catch (error) {
    if (error instanceof SaysoError) throw error
    throw new BadLines([{ line, problem: error instanceof Error ? error.message : String(error) }], 1)
  }
}

/** Remembers the last snapshot's text, to notice words that do not stand where their spans say. */
class TextOfSnapshot {
  private id = ''
  private text = ''

  /** What is wrong with the line's words; null where nothing is, or where it cannot be told. */
  shifted(line: LedgerLine): string | null {
    if (line.type === 'snapshot' && line.text !== undefined) {
      this.id = line.id
      this.text = line.text
    }
    if (!('snapshot' in line) || line.snapshot !== this.id) return null
    if (line.type === 'attribution') {
      return this.differs(line.content, line.words.content) ?? this.differs(line.source, line.words.source) ?? this.differs(line.cue, line.words.cue)
    }
    if (line.type === 'quotation' || line.type === 'mention') return this.differs([line.span], line.words)
    return 'spans' in line && 'words' in line ? this.differs(line.spans, line.words) : null
  }

  private differs(spans: readonly (readonly [number, number])[], words: string): string | null {
    const found = spans.map(([start, end]) => this.text.slice(start, end)).join(INTERRUPTION)
    return found === words ? null : `its words are not those of its spans ${JSON.stringify(spans)}`
  }
}
