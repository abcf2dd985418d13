import { CSV_TABLES, exportCsv, exportDossier, exportFtm, exportGraphml, exportJsonl, exportProv, exportWacz, exportWebAnnotation, type Write, type WriteBytes } from '../export/index.ts'
import { nearest } from '../text/nearest.ts'
import { WrongUse, type Context } from './command.ts'
import { confidenceOf } from './dial.ts'

/** What `sayso export` was told. */
export interface ExportWanted {
  readonly table: string | undefined
  readonly 'no-text': boolean
  readonly text: boolean
  readonly log: boolean
  readonly bom: boolean
  readonly confidence: string | undefined
  readonly statement: string[] | undefined
  readonly speaker: string[] | undefined
  readonly search: string[] | undefined
  readonly title: string | undefined
  readonly by: string | undefined
}

interface Format {
  /** Options that mean something to it; others are refused, so that nobody believes they did. */
  readonly takes: readonly (keyof ExportWanted)[]
  /** For the help text. */
  readonly about: string
  /** Bytes, which go into a file only. */
  readonly binary?: true
  run(context: Context, write: Write & WriteBytes, wanted: ExportWanted): Promise<{ records: number }>
}

export const FORMATS: Readonly<Record<string, Format>> = {
  jsonl: {
    takes: ['no-text', 'log'],
    about: 'every record; can be imported again',
    run: (context, write, wanted) => exportJsonl(context.ledger(), write, { text: !wanted['no-text'], log: wanted.log }),
  },
  csv: {
    takes: ['table', 'bom', 'confidence'],
    about: `one table for a spreadsheet: ${CSV_TABLES.join(', ')}`,
    run(context, write, { table = 'attributions', bom, confidence }) {
      const known = CSV_TABLES.find((name) => name === table)
      if (known === undefined) throw new WrongUse(`There is no CSV table "${table}".`, `${hint(table, CSV_TABLES)}Tables: ${CSV_TABLES.join(', ')}.`)
      return exportCsv(context.ledger(), write, known, { bom, ...(confidence === undefined ? {} : { confidence: confidenceOf(confidence) }) })
    },
  },
  dossier: {
    takes: ['statement', 'speaker', 'search', 'title', 'by', 'confidence', 'text'],
    about: 'chosen statements as one HTML file that opens offline and prints',
    run(context, write, { statement, speaker, search, title, by, confidence, text }) {
      return exportDossier(context.ledger(), write, { statements: statement, speakers: speaker, searches: search }, {
        now: instant(context.now()), version: context.version, title, by, confidence: confidenceOf(confidence), text,
      })
    },
  },
  'web-annotation': {
    takes: ['confidence'],
    about: 'W3C Web Annotation, JSON-LD',
    run: (context, write, { confidence }) => exportWebAnnotation(context.ledger(), write, { confidence: confidenceOf(confidence) }),
  },
  prov: {
    takes: [],
    about: 'PROV-JSON: who read what, what came of it, who decided',
    run: (context, write) => exportProv(context.ledger(), write),
  },
  ftm: {
    takes: ['confidence', 'text'],
    about: 'FollowTheMoney entities, JSON lines',
    run: (context, write, { confidence, text }) => exportFtm(context.ledger(), write, { confidence: confidenceOf(confidence), text }),
  },
  graphml: {
    takes: ['confidence'],
    about: 'who quotes, carries, accuses whom',
    run: (context, write, { confidence }) => exportGraphml(context.ledger(), write, { confidence: confidenceOf(confidence) }),
  },
  wacz: {
    takes: [],
    binary: true,
    about: 'the saved web pages as a web archive; needs --output',
    run: (context, write) => exportWacz(context.ledger(), write, { now: instant(context.now()), version: context.version }),
  },
}

const instant = (at: Date) => at.toISOString().replace(/\.\d+Z$/, 'Z')

const OPTIONS = ['table', 'no-text', 'text', 'log', 'bom', 'confidence', 'statement', 'speaker', 'search', 'title', 'by'] as const satisfies readonly (keyof ExportWanted)[]

/** The format of a name. @throws WrongUse for an unknown one and for options that it does not know */
export function formatOf(name: string, wanted: ExportWanted): Format {
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name]! : undefined
  const known = Object.keys(FORMATS)
  if (!format) throw new WrongUse(`There is no export format "${name}".`, `${hint(name, known)}Formats: ${known.join(', ')}.`)
  const given = OPTIONS.filter((option) => wanted[option] !== undefined && wanted[option] !== false)
  const strange = given.find((option) => !format.takes.includes(option))
  if (strange === 'table') throw new WrongUse(`export ${name} takes no second argument.`, 'Only csv names a table: sayso export csv statements')
  if (strange) throw new WrongUse(`export ${name} does not know --${strange}.`, format.takes.length === 0 ? 'It takes no options but --output.' : `It takes ${format.takes.filter((option) => option !== 'table').map((option) => `--${option}`).join(', ')}.`)
  return format
}

const hint = (wanted: string, known: readonly string[]) => {
  const [near] = nearest(wanted, known, 1)
  return near === undefined ? '' : `Did you mean "${near}"? `
}
