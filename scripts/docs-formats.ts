/** docs/formats.md: what programs read and write, field by field, from the schemas in src/api. */
import * as check from '../src/api/check.ts'
import { ArticleRef, SpeakerRef, type z } from '../src/api/common.ts'
import { StackedWordings } from '../src/api/statements.ts'
import * as lines from '../src/api/ledger-records.ts'
import * as records from '../src/api/records.ts'
import { CSV_COLUMNS } from '../src/export/index.ts'

type Schema = z.core.$ZodType

/** A record with a heading of its own; other schemas are written out where they occur. */
interface Section {
  readonly name: string
  readonly schema: Schema
  readonly about: string
}

const ANALYSE: readonly Section[] = [
  { name: 'AnalyseInput', schema: records.AnalyseInput, about: 'A line into `sayso analyse`. Other fields are ignored.' },
  { name: 'AnalyseOutput', schema: records.AnalyseOutput, about: 'A line out of `sayso analyse`: one for each line in, in order, with the same `id`.' },
  { name: 'AnalyseError', schema: records.AnalyseError, about: 'A line out in place of one that could not be read. The run goes on and ends with exit code 1.' },
]

const CHECK: readonly Section[] = [
  { name: 'CheckResult', schema: check.CheckResult, about: 'A line out of `sayso check --json`, and the answer of `POST /api/check`: one draft, held against the ledger. Spans of rows count in `text`; spans of places in the snapshot they name.' },
  { name: 'CheckRow', schema: check.CheckRow, about: 'A quotation, attribution or figure of the draft.' },
  { name: 'CheckVerdict', schema: check.CheckVerdict, about: 'What the ledger says of it. Several can hold at once; none says whether anything is true.' },
  { name: 'CheckLevel', schema: check.CheckLevel, about: '`found`: as the ledger prints it; `note`: found, with something to know; `differs`; `not-found`: not in this ledger.' },
  { name: 'CheckPlace', schema: check.CheckPlace, about: 'A place of the ledger that has the draft’s words, the same or changed.' },
  { name: 'CheckFigure', schema: check.CheckFigure, about: 'A number that the ledger prints for what the draft’s figure counts.' },
  { name: 'ArticleRef', schema: ArticleRef, about: 'An article, as rows name it.' },
  { name: 'SpeakerRef', schema: SpeakerRef, about: 'A speaker under the name printed there.' },
  { name: 'StackedWordings', schema: StackedWordings, about: 'Wordings aligned: all rows have one cell per column, so that equal words stand under each other.' },
  { name: 'CheckError', schema: check.CheckError, about: 'A line out in place of a draft that could not be read.' },
]

const SHARED: readonly Section[] = [
  { name: 'Span', schema: records.Span, about: 'Half-open `[start, end)` in UTF-16 units of the snapshot’s text, which is never normalised. JavaScript, Java and C# index strings so; Python counts code points.' },
  { name: 'Passage', schema: records.Passage, about: 'One or more spans with their exact words, joined by ` … ` where interrupted, so that a shifted text is noticed.' },
  { name: 'When', schema: records.When, about: 'A date with what is unknown left unknown: a year is never guessed. Only `earliest` and `latest` order anything; both are null where the year is not known.' },
  { name: 'Place', schema: records.Place, about: 'A place as printed.' },
  { name: 'Reader', schema: records.Reader, about: 'What made an analysis: our engine, another program, a person.' },
  { name: 'Attribution', schema: records.Attribution, about: 'One place where an article says that someone said (thinks, wants) something.' },
  { name: 'SpeakerInArticle', schema: records.SpeakerInArticle, about: 'Whom a source resolves to within its article.' },
  { name: 'StatedRelay', schema: records.StatedRelay, about: 'A relay that the text states: “X told …”, “… quoted the minister as saying”.' },
  { name: 'OwnVoice', schema: records.OwnVoice, about: 'A sentence with a claim and no attribution.' },
  { name: 'Quotation', schema: records.Quotation, about: 'A passage between quotation marks, before asking who said it.' },
  { name: 'Figure', schema: records.Figure, about: 'A number that bears on harm or scale, and who states it.' },
  { name: 'Evidence', schema: records.Evidence, about: 'What a speaker or outlet points to.' },
  { name: 'Allegation', schema: records.Allegation, about: 'An accusation or its answer.' },
  { name: 'Incident', schema: records.Incident, about: 'What is said to have happened.' },
  { name: 'Mention', schema: records.Mention, about: 'A span that refers to someone or some place.' },
  { name: 'RelationSide', schema: lines.RelationSide, about: 'One side of a relation: a passage of the ledger with its exact words.' },
  { name: 'Change', schema: records.Change, about: 'How one wording differs from another. `a` and `b` are sides, not an order in time.' },
]

const LEDGER: readonly Section[] = [
  { name: 'article', schema: lines.ArticleLine, about: 'One piece at one outlet.' },
  { name: 'snapshot', schema: lines.SnapshotLine, about: 'An article as it was at one moment. Never changes; an edit is a new snapshot.' },
  { name: 'analysis', schema: lines.AnalysisLine, about: 'One reader’s reading of one snapshot. What it found follows as lines of their own.' },
  { name: 'attribution', schema: lines.AttributionLine, about: 'An [attribution](#attribution) with its place in the ledger. `id` and `nested_in` are ids of the ledger.' },
  { name: 'own_voice', schema: lines.OwnVoiceLine, about: 'A sentence in the outlet’s own voice.' },
  { name: 'quotation', schema: lines.QuotationLine, about: 'A quotation.' },
  { name: 'mention', schema: lines.MentionLine, about: 'A mention.' },
  { name: 'figure', schema: lines.FigureLine, about: 'A figure.' },
  { name: 'evidence', schema: lines.EvidenceLine, about: 'Cited evidence.' },
  { name: 'allegation', schema: lines.AllegationLine, about: 'An allegation, denial or refusal to comment.' },
  { name: 'incident', schema: lines.IncidentLine, about: 'An incident.' },
  { name: 'argument', schema: lines.ArgumentLine, about: 'An accusation or defence of a kind that recurs, as the machine read it in one passage; a suggestion for a theme.' },
  { name: 'speaker', schema: lines.SpeakerLine, about: 'The person or body that mentions resolve to.' },
  { name: 'statement', schema: lines.StatementLine, about: 'What was said once, whoever printed it.' },
  { name: 'relation', schema: lines.RelationLine, about: 'How two passages compare. `a` stands before `b` by earliest date, else by id: no claim about who copied.' },
  { name: 'theme', schema: lines.ThemeLine, about: 'An accusation or defence that recurs: as people named it, and as the machine counts it. Never one statement.' },
  { name: 'decision', schema: lines.DecisionLine, about: 'A person’s judgement on a row.' },
  { name: 'forgotten', schema: lines.ForgottenLine, about: 'A snapshot that was forgotten: when, by whom and why, but not what it was. It is not added again.' },
  { name: 'log', schema: lines.LogLine, about: 'An entry of the append-only log; only where asked for. Its hash covers the one before it.' },
]

/** Schemas that a type names by a link instead of writing them out. */
const LINKED = new Map<Schema, string>([...SHARED, ...ANALYSE, ...CHECK].map(({ schema, name }) => [schema, name]))

export function formatsDoc(): string {
  return [
    '# Formats',
    '',
    '<!-- Generated by scripts/docs.ts from the schemas in src/api. Do not edit. -->',
    '',
    'What programs read and write. Fields may be added; a name here keeps its meaning. JSON lines are UTF-8, one record a line, ended',
    'by a line feed. A field marked `?` may be absent; `| null` is written out.',
    '',
    '- [`sayso analyse`](#sayso-analyse): a stream in, a stream out, no ledger',
    '- [`sayso check --json`](#sayso-check---json): a draft, held against a ledger',
    '- [`sayso export jsonl`](#sayso-export-jsonl): a whole ledger, and back with `sayso import`',
    '- [`sayso export csv`](#sayso-export-csv): one table for a spreadsheet',
    '- [Shared records](#shared-records)',
    '- The server’s answers are described in `/api/openapi.json`; errors in [errors.md](errors.md)',
    '',
    '## `sayso analyse`',
    '',
    ...ANALYSE.flatMap((line) => section(line)),
    '## `sayso check --json`',
    '',
    ...CHECK.flatMap((line) => section(line)),
    '## `sayso export jsonl`',
    '',
    'One record a line, always in the same order: articles as they were added, each with its snapshots, their analyses and what those',
    'found; then speakers, statements, relations, themes, decisions and what was forgotten. Only an export with full texts and original bytes can',
    'be imported: into an empty ledger, from which the same export comes out again. The log of the ledger is its own: an import begins a',
    'new one, unless the lines hold the old one.',
    '',
    ...LEDGER.flatMap((line) => section(line, ' lines')),
    '## `sayso export csv`',
    '',
    'After RFC 4180: UTF-8, commas, rows ended by CR LF, a first row with the columns’ names. A byte order mark is written when asked for.',
    '',
    'Text that a spreadsheet would run as a formula is defused: an apostrophe stands before text that begins with `=`, `+`, `-`, `@` (or',
    'their full-width forms), a tab or a line break, also behind spaces, quotation marks or unseen characters, and the same within a cell',
    'after a semicolon, a tab or a line break. To get the exact words back, remove one such apostrophe from the beginning of the cell and',
    'one after each of those separators where what follows it would run; or use the JSON lines, which are never changed.',
    '',
    ...Object.entries(CSV_COLUMNS).flatMap(([name, columns]) => [
      `### \`${name}\``, '', '| column | holds |', '|---|---|', ...columns.map(({ name, about }) => `| \`${name}\` | ${cell(about)} |`), '',
    ]),
    '## Shared records',
    '',
    ...SHARED.flatMap((record) => section(record)),
  ].join('\n')
}

function section({ name, schema, about }: Section, kind = ''): string[] {
  const shape = shapeOf(schema)
  const body = shape
    ? ['| field | type | holds |', '|---|---|---|', ...Object.entries(shape).map(([field, value]) => fieldRow(field, value))]
    : [`Type: ${typeOf(schema, true)}`]
  return [`### \`${name}\`${kind}`, '', about, '', ...body, '']
}

function fieldRow(field: string, schema: Schema): string {
  const optional = definitionOf(schema).type === 'optional'
  return `| \`${field}\`${optional ? '?' : ''} | ${typeOf(schema)} | ${cell(descriptionOf(schema) ?? '')} |`
}

/** The parts of zod's definitions that are read here. */
interface Definition {
  readonly type: string
  readonly shape?: Readonly<Record<string, Schema>>
  readonly innerType?: Schema
  readonly element?: Schema
  readonly items?: readonly Schema[]
  readonly options?: readonly Schema[]
  readonly entries?: Readonly<Record<string, string>>
  readonly values?: readonly unknown[]
  readonly keyType?: Schema
  readonly valueType?: Schema
}

function definitionOf(schema: Schema): Definition {
  return schema._zod.def as unknown as Definition
}

/** The schema's link name, its own or that of the one it was described from. */
function linkOf(schema: Schema): string | undefined {
  return LINKED.get(schema) ?? (schema._zod.parent ? linkOf(schema._zod.parent) : undefined)
}

/** A type as a cell of a table shows it. `own`: write it out even where it has a heading. */
function typeOf(schema: Schema, own = false): string {
  const link = own ? undefined : linkOf(schema)
  if (link !== undefined) return `[${link}](#${link.toLowerCase()})`
  const { type, innerType, element, items, options, entries, values, valueType, shape } = definitionOf(schema)
  switch (type) {
    case 'readonly':
    case 'optional':
    case 'default':
      return typeOf(innerType!)
    case 'nullable':
      return `${typeOf(innerType!)} \\| null`
    case 'array': {
      const inner = typeOf(element!)
      return inner.includes(' ') && !inner.startsWith('[') && !inner.startsWith('{') ? `(${inner})[]` : `${inner}[]`
    }
    case 'tuple':
      return `\\[${items!.map((item) => typeOf(item)).join(', ')}\\]`
    case 'enum':
      return Object.values(entries!).map((value) => `\`${value}\``).join(' \\| ')
    case 'literal':
      return values!.map((value) => `\`${String(value)}\``).join(' \\| ')
    case 'union':
      return options!.map((option) => typeOf(option)).join(' \\| ')
    case 'record':
      return `{ name: ${typeOf(valueType!)} }`
    case 'object':
      return `{ ${Object.entries(shape!).map(([name, value]) => `${name}${definitionOf(value).type === 'optional' ? '?' : ''}: ${typeOf(value)}`).join(', ')} }`
    default:
      return type === 'int' ? 'integer' : type
  }
}

/** What is said of a schema, nearest first; what a linked one says of itself stands under its own heading. */
function descriptionOf(schema: Schema): string | undefined {
  const own = (schema as Schema & { description?: string }).description
  if (own !== undefined && !LINKED.has(schema)) return own
  if (linkOf(schema) !== undefined) return undefined
  const { innerType } = definitionOf(schema)
  return innerType ? descriptionOf(innerType) : undefined
}

function shapeOf(schema: Schema): Readonly<Record<string, Schema>> | undefined {
  const { type, shape, innerType } = definitionOf(schema)
  return type === 'object' ? shape : type === 'readonly' ? shapeOf(innerType!) : undefined
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ')
}
