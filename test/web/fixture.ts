/**
 * A stand-in for the server: the built workbench under its Content-Security-Policy, and the API answered from invented data.
 * `node test/web/fixture.ts DIST [full|empty|large] [PORT]` serves it to look at.
 */
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { pathToFileURL } from 'node:url'
import type {
  AddRequest, AddResponse, ArticleList, CaseList, DecisionList, Overview, Queue, SavedSearchList, SearchResults, SpeakerList, SpeakerPage, SpeakerSummary, StatementList, StatementSummary,
} from '../../src/api/index.ts'
import { CONTENT_SECURITY_POLICY } from '../../src/server/security.ts'
import { made } from './fixture-statements.ts'

export type Holding = 'full' | 'empty' | 'large'
const LARGE = 1_000_000

/** From which row to which a list is asked for. */
function placeOf(query: URLSearchParams, limit: number, total: number, indexOf: (id: string) => number): readonly [number, number] {
  const before = query.get('before')
  if (before !== null) return [Math.max(0, indexOf(before) - limit), indexOf(before)]
  const [after, at, part] = [query.get('after'), query.get('at'), query.get('part')]
  const start = after !== null ? indexOf(after) + 1 : at !== null ? indexOf(at) : part !== null ? Math.max(0, Math.min(total - limit, Math.round(Number(part) * total))) : Number(query.get('offset') ?? 0)
  return [start, Math.max(start, Math.min(total, start + limit))]
}

const statements: readonly StatementSummary[] = [
  ...made.map(({ page }) => page.statement),
  ...Array.from({ length: 36 }, (_, i) => madeUp(i)),
]

function madeUp(i: number): StatementSummary {
  const base = made[i % 2]!.page.statement
  const openings = ['The talks will go on', 'The port stays open to every flag', 'Nobody has asked us for a list of names', 'Grain prices fell by a tenth since April', 'We have not seen the photographs']
  return {
    ...base, id: `made-${i}`, wording: `${openings[i % openings.length]}${i < 20 ? '' : `, said for the ${i}th time`}`, outlets: 1 + (i * 7) % 4, articles: 1 + (i * 7) % 4, variants: 1 + (i * 7) % 4,
    wordings: 1 + i % 2, speakers: i % 5 === 0 ? [] : base.speakers.slice(0, 1), own_voice: i % 9 === 0 ? 1 : 0, confidence: 0.6 + (i % 40) / 100,
    first_reported: i % 6 === 0 ? null : `2031-05-${String(1 + i % 28).padStart(2, '0')}T08:00:00Z`,
  }
}

const articles = made.flatMap((one) => one.articles)
const speakers: readonly SpeakerSummary[] = [...new Map(statements.flatMap((one) => one.speakers).map((speaker) => [speaker.id, speaker])).values()].map((speaker, i) => ({
  id: speaker.id!, name: speaker.name, type: speaker.type ?? 'person', names: [{ name: speaker.name, count: 7 }, { name: speaker.name.split(' ').at(-1)!, count: 4 }],
  roles: i % 3 === 0 ? [] : [{ role: 'spokeswoman', organisation: 'Ministry of Supply', count: 4, first: '2031-05-03', last: '2031-05-07' }], statements: 9 - i % 8, attributions: 14, articles: 6, outlets: 5, confidence: 0.93, namesakes: 0,
}))

interface Asked { path: string; query: URLSearchParams; body: unknown }

function answer(asked: Asked, state: { holding: Holding }): unknown {
  const { path, query } = asked
  const { holding } = state
  const total = holding === 'large' ? LARGE : statements.length
  if (path === '/api/overview') {
    const none = holding === 'empty'
    return {
      ledger: 'sayso.ledger', version: '0.1.0', articles: none ? 0 : articles.length, outlets: none ? 0 : 14, attributions: { direct: 30, mixed: 6, indirect: 22 }, speakers: speakers.length,
      statements: none ? 0 : total, carried: 12, first: '2031-05-01T00:00:00Z', last: '2031-05-09T00:00:00Z', hidden: { thoughts: 12, doubtful: 30 }, example: false,
    } satisfies Overview
  }
  if (path === '/api/statements') {
    const limit = Number(query.get('limit') ?? 50)
    const wanted = query.get('words')?.toLowerCase()
    const speaker = query.get('speaker')
    if (holding === 'large') {
      const [start, end] = placeOf(query, limit, LARGE, (id) => Number(id.slice('made-'.length)))
      return { statements: Array.from({ length: end - start }, (_, i) => madeUp(start + i)), start: query.has('after') || query.has('before') ? null : start, total, at_least: false, hidden: { thoughts: 12, doubtful: 30 } } satisfies StatementList
    }
    const found = statements.filter((one) => (!wanted || one.wording.toLowerCase().includes(wanted)) && (!speaker || one.speakers.some(({ id }) => id === speaker))).toSorted((a, b) => b.outlets - a.outlets)
    const [start, end] = placeOf(query, limit, found.length, (id) => found.findIndex((one) => one.id === id))
    return { statements: found.slice(start, end), start: query.has('after') || query.has('before') ? null : start, total: found.length, at_least: false, hidden: query.get('confidence') === '0' ? { thoughts: 0, doubtful: 0 } : { thoughts: 12, doubtful: 30 } } satisfies StatementList
  }
  const named = (prefix: string) => path.startsWith(prefix) ? decodeURIComponent(path.slice(prefix.length)) : null
  const statement = named('/api/statements/')
  if (statement !== null) return made.find(({ page }) => page.statement.id === statement)?.page
  if (path === '/api/articles' && asked.body === null) {
    return { articles: articles.map((page) => ({ ...page.article, snapshots: 1, attributions: page.attributions.length, attributions_hidden: 0, shared: 1, language: 'en', analysed: true })), start: 0, total: articles.length, at_least: false } satisfies ArticleList
  }
  if (path === '/api/articles' || path === '/api/example') {
    state.holding = 'full'
    const given = (asked.body as AddRequest).articles ?? []
    return { added: given.map((one, i) => ({ name: one.name ?? null, outcome: 'added', article: articles[i]!.article, attributions: 4, unread: null, error: null })), findings: [{ statement: made[0]!.page.statement, articles: [] }] } satisfies AddResponse
  }
  const article = named('/api/articles/')
  if (article !== null) {
    const page = articles.find((one) => one.article.id === article)
    if (!page || query.get('confidence') === '0') return page && { ...page, hidden: { thoughts: 0, doubtful: 0 } }
    return { ...page, attributions: page.attributions.filter(({ mode, confidence }) => mode !== 'thought' && confidence >= 0.6) }
  }
  if (path === '/api/speakers') {
    const part = query.get('words')?.toLowerCase() ?? ''
    const found = speakers.filter(({ name }) => name.toLowerCase().includes(part))
    return { speakers: found, start: 0, total: found.length, hidden: 0 } satisfies SpeakerList
  }
  const speaker = named('/api/speakers/')
  if (speaker !== null) {
    const one = speakers.find(({ id }) => id === speaker)
    return one && {
      speaker: one, also: [], decisions: [], cues: [{ cue: 'said', count: 9, distance: 'neutral' }, { cue: 'claimed', count: 3, distance: 'distancing' }, { cue: 'pointed out', count: 1, distance: 'affirming' }],
      outlets: [{ id: 'kestrian-wire', name: 'Kestrian Wire', attributions: 8 }, { id: 'harbour-post', name: 'Harbour Post', attributions: 3 }], shares: [{ speaker: { id: 'col-ada-brenn', name: 'Col. Ada Brenn', type: 'person' }, statements: 1 }], hidden: { thoughts: 1, doubtful: 2 },
    } satisfies SpeakerPage
  }
  if (path === '/api/cases') return { cases: [] } satisfies CaseList
  if (path === '/api/searches') return { searches: [] } satisfies SavedSearchList
  if (path === '/api/queue') return { rows: [], left: 0 } satisfies Queue
  if (path === '/api/decisions') return { decisions: [], total: 0 } satisfies DecisionList
  if (path === '/api/outlets') return { outlets: ['Kestrian Wire', 'Harbour Post', 'Lessa Courier'].map((name) => ({ id: name.toLowerCase().replace(' ', '-'), name, articles: 3 })) }
  if (path === '/api/search') {
    const wanted = (query.get('words') ?? '').toLowerCase()
    const marksIn = (text: string) => [...text.toLowerCase().matchAll(new RegExp(wanted.replaceAll(/[^\p{L}\p{N} ]/gu, '.'), 'gu'))].map((hit) => [hit.index, hit.index + hit[0].length] as const)
    const found = statements.filter(({ wording }) => wording.toLowerCase().includes(wanted))
    const texts = articles.filter(({ text }) => text.toLowerCase().includes(wanted)).slice(0, 8)
    return {
      statements: found.map((one) => ({ statement: one, snippet: { text: one.wording, marks: marksIn(one.wording) }, fresh: false })), fresh: 0, ranked: true, at_least: false, statements_total: found.length, statements_hidden: { thoughts: 0, doubtful: 0 },
      articles: texts.map((page) => {
        const start = Math.max(0, page.text.toLowerCase().indexOf(wanted) - 90)
        const text = page.text.slice(start, start + 240)
        return { article: page.article, snippet: { text, marks: marksIn(text) }, fresh: false, start }
      }),
      articles_total: texts.length, articles_at_least: false,
      speakers: speakers.filter(({ name }) => name.toLowerCase().includes(wanted)),
    } satisfies SearchResults
  }
  return undefined
}

const TYPES: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' }

/** Serves a built workbench over invented data; a port of 0 takes a free one. */
export async function startFixture({ dist, holding = 'full', port = 0 }: { dist: string; holding?: Holding; port?: number }): Promise<{ url: string; stop: () => void }> {
  const state = { holding }
  const server: Server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://fixture')
    response.setHeader('Content-Security-Policy', CONTENT_SECURITY_POLICY)
    if (url.pathname.startsWith('/api/')) {
      const found = answer({ path: url.pathname, query: url.searchParams, body: request.method === 'POST' ? JSON.parse(await bodyOf(request)) : null }, state)
      response.setHeader('Content-Type', 'application/json').writeHead(found === undefined ? 404 : 200)
      response.end(JSON.stringify(found ?? { error: { code: 'unknown-row', message: `Nothing in the ledger has the id ${url.pathname.split('/').at(-1)}.`, hint: 'Search for words that you remember.' } }))
      return
    }
    const path = extname(url.pathname) === '' ? '/index.html' : normalize(url.pathname)
    try {
      const bytes = await readFile(join(dist, path))
      response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream').end(bytes)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done))
  const address = server.address()
  const taken = typeof address === 'object' && address ? address.port : port
  return { url: `http://127.0.0.1:${taken}`, stop: () => server.close() }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const part of request) body += part
  return body
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [dist = 'dist/web', holding = 'full', port = '7272'] = process.argv.slice(2)
  const { url } = await startFixture({ dist, holding: holding as Holding, port: Number(port) })
  console.log(url)
}
