import { createRoute } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { AllegationsQuery, ANYWHERE, ArticlesQuery, Dial, EvidenceQuery, FiguresQuery, SpeakersQuery, StatementsQuery, VoicesQuery, z } from '../api/index.ts'
import { ALLEGATIONS, ARTICLES, FIGURES, OUTLETS, SPEAKERS, STATEMENTS, VIEW_ROWS, type ViewOf } from '../export/view.ts'
import { EVIDENCE, VOICES } from '../export/view-voices.ts'
import { csvRow } from '../export/csv.ts'
import type { Ledger } from '../ledger/index.ts'
import { download } from './export.ts'
import { failures, newApp } from './route.ts'

const PAGE = 500
const FORMATS = { csv: 'text/csv; charset=utf-8', jsonl: 'application/x-ndjson; charset=utf-8', txt: 'text/plain; charset=utf-8' } as const
type Format = keyof typeof FORMATS

/** What each page lists, filtered as it is, as CSV, as JSON lines, and as text to cite. */
export function viewRoutes(ledger: Pick<Ledger, 'statements' | 'articles' | 'speakers' | 'outlets' | 'figures' | 'allegations' | 'voices' | 'evidence'>, log: (error: unknown) => void) {
  const app = newApp()

  /** One list as a file. `rowsAt` gives the rows from an offset on, none at the end. */
  function view<Query extends z.ZodObject, Item>(name: string, query: Query, of: ViewOf<Item>, rowsAt: (wanted: z.output<Query>, offset: number) => readonly Item[]): void {
    const route = createRoute({
      method: 'get', path: `/api/view/${name}/{format}`, operationId: `view${name[0]!.toUpperCase()}${name.slice(1)}`, summary: `What the list of ${name} shows with these filters, as a file.`,
      description: `csv, jsonl, or txt: a line each, to cite. At most ${VIEW_ROWS} rows; the exports have the whole ledger.`,
      request: { params: z.object({ format: z.enum(['csv', 'jsonl', 'txt']) }), query: query.strict() },
      responses: { 200: { description: 'The rows.', content: { 'text/csv': { schema: z.string() }, 'application/x-ndjson': { schema: z.string() }, 'text/plain': { schema: z.string() } } }, ...failures(400, 403) },
    })
    // what is valid is typed by hand: the query is not known here
    app.openapi(route, ((c: Context) => {
      const { format } = (c.req.valid as (what: string) => unknown)('param') as { format: Format }
      const wanted = (c.req.valid as (what: string) => unknown)('query') as z.output<Query>
      return download(c, FORMATS[format], `sayso-${name}.${format}`, async (write) => {
        if (format === 'csv') await write(csvRow(Object.keys(of.columns)))
        for (let offset = 0; offset < VIEW_ROWS;) {
          const rows = rowsAt(wanted, offset)
          if (rows.length === 0) break
          await write(rows.slice(0, VIEW_ROWS - offset).map((row) => told(row, of, format)).join(''))
          offset += rows.length
        }
      }, log)
    }) as never)
  }

  const { statements, articles, speakers, outlets, figures, allegations, voices, evidence } = ledger
  view('statements', StatementsQuery.omit({ limit: true, ...ANYWHERE }), STATEMENTS, (wanted, offset) => statements.list({ ...wanted, limit: PAGE, offset }).statements)
  view('articles', ArticlesQuery.omit({ limit: true, ...ANYWHERE }), ARTICLES, (wanted, offset) => articles.list({ ...wanted, limit: PAGE, offset }).articles)
  view('speakers', SpeakersQuery.omit({ limit: true, ...ANYWHERE }), SPEAKERS, (wanted, offset) => speakers.list({ ...wanted, limit: PAGE, offset }).speakers)
  view('figures', FiguresQuery.omit({ limit: true, offset: true }), FIGURES, (wanted, offset) => figures.list({ ...wanted, limit: PAGE, offset }).figures)
  view('outlets', z.object({ confidence: Dial }), OUTLETS, (wanted, offset) => (offset > 0 ? [] : outlets.table(wanted).outlets))
  view('allegations', AllegationsQuery.omit({ limit: true, offset: true }), ALLEGATIONS, (wanted, offset) => (offset > 0 ? [] : allegations.table({ ...wanted, limit: PAGE }).accusations
    .flatMap((of) => [...of.acts.flatMap(({ entries }) => entries), ...of.answers].map((entry) => ({ of, entry })))))
  view('voices', VoicesQuery.omit({ limit: true, offset: true }), VOICES, (wanted, offset) => voices.entries({ ...wanted, limit: PAGE, offset }))
  view('evidence', EvidenceQuery.omit({ limit: true, offset: true }), EVIDENCE, (wanted, offset) => evidence.list({ ...wanted, limit: PAGE, offset }).evidence)
  return app
}

function told<Item>(row: Item, { columns, cite }: ViewOf<Item>, format: Format): string {
  if (format === 'csv') return csvRow(Object.values(columns).map((of) => of(row)))
  return format === 'txt' ? `${cite(row).replace(/\s+/gu, ' ')}\n` : `${JSON.stringify(row)}\n`
}
