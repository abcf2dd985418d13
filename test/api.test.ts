/** Every route of the API, over a small ledger, against its own OpenAPI description; every way to ask wrongly; hostile words. */
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AddRequest, AddResponse } from '../src/api/index.ts'
import { analyserHere } from '../src/intake/analyser.ts'
import { checkPasted } from '../src/intake/check.ts'
import { loadModel } from '../src/intake/models.ts'
import { whyOf } from '../src/intake/why.ts'
import { openLedger } from '../src/ledger/index.ts'
import { createServer, listen, type Listening } from '../src/server/index.ts'
import { HOSTILE, sampleLedger } from './sample-ledger.ts'

const { ledger, articles } = sampleLedger()
const asked: AddRequest[] = []
const logged: unknown[] = []
const app = createServer(ledger, {
  staticFolder: null,
  version: '9.9.9',
  bodyLimit: 50_000,
  log: (error) => logged.push(error),
  addArticles: (request): AddResponse => {
    asked.push(request)
    if (request.articles[0]!.text === 'broken') throw new Error('a secret inside')
    return { added: request.articles.map(({ name }) => ({ name: name ?? null, outcome: 'known' as const, article: null, attributions: 0, unread: null, error: null })), findings: [] }
  },
  addExample: (): AddResponse => ({ added: [], findings: [] }),
  checkDraft: (request) => checkPasted(ledger, request, { analyser: analyserHere(loadModel()), linking: loadModel().linking }),
  explain: (id) => whyOf(ledger, id, loadModel()),
})

interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly body: Json
}
// What JSON holds; the descriptions say more.
type Json = ReturnType<typeof JSON.parse>

async function ask(method: string, address: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await app.request(`http://127.0.0.1:7171${address}`, {
    method,
    headers: { host: '127.0.0.1:7171', ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  const isJson = /json/.test(response.headers.get('content-type') ?? '') && !/ndjson/.test(response.headers.get('content-type') ?? '')
  return { status: response.status, headers: response.headers, text, body: isJson && text !== '' ? JSON.parse(text) : null }
}

const description = (await ask('GET', '/api/openapi.json')).body
const schemas = new Ajv2020({ strict: false, validateFormats: false, allErrors: true })
schemas.addSchema({ ...closed(description), $id: 'api' })

/** The same description, where an object has no other fields than those described. */
function closed(part: Json): Json {
  if (Array.isArray(part)) return part.map(closed)
  if (part === null || typeof part !== 'object') return part
  const copy = Object.fromEntries(Object.entries(part).map(([name, value]) => [name, closed(value)]))
  return copy['type'] === 'object' && copy['properties'] && copy['additionalProperties'] === undefined ? { ...copy, additionalProperties: false } : copy
}

/** What is wrong with a body, as its description has it; empty where nothing is. */
function problems(method: string, template: string, status: number, body: Json): string[] {
  const pointer = ['paths', template, method.toLowerCase(), 'responses', String(status), 'content', 'application/json', 'schema']
  const check = schemas.compile({ $ref: `api#/${pointer.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}` })
  return check(body) ? [] : check.errors!.map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`)
}

const [release, wire, hostile] = articles as [string, string, string]
const firstStatement = (await ask('GET', '/api/statements?confidence=complete')).body.statements[0].id as string
const attribution = (await ask('GET', `/api/articles/${release}`)).body.attributions[0].id as string
const speaker = (await ask('GET', '/api/speakers')).body.speakers[0].id as string

/** Words that the sample ledger has, bent, and given to somebody else; and figures. */
const DRAFT = 'At least 14 people were waiting. “No ferry was stopped at the Vell crossing, and somebody was turned back on Monday,” Tam Orlo said.'

/** Requests that are answered, at least one a route. */
const GOOD: [method: string, template: string, address: string, body?: unknown][] = [
  ['GET', '/api/overview', '/api/overview'],
  ['GET', '/api/openapi.json', '/api/openapi.json'],
  ['GET', '/api/relays', '/api/relays?confidence=0'],
  ['GET', '/api/tour', '/api/tour'],
  ['GET', '/api/statements/days', '/api/statements/days?confidence=0'],
  ['GET', '/api/statements/days', '/api/statements/days?words=ferry&kind=direct'],
  ['GET', '/api/articles', '/api/articles'],
  ['GET', '/api/articles', '/api/articles?words=ferry&from=2031-05-01&to=2031-05-30&limit=1&offset=0'],
  ['GET', '/api/articles/{id}', `/api/articles/${release}`],
  ['GET', '/api/articles/{id}', `/api/articles/${wire}?confidence=complete`],
  ['GET', '/api/articles/{id}', `/api/articles/${hostile}`],
  ['GET', '/api/articles/{id}', `/api/articles/${articles[3]}`],
  ['POST', '/api/articles', '/api/articles', { articles: [{ text: 'One.', name: 'one.txt' }, { text: 'Two.' }] }],
  ['POST', '/api/example', '/api/example', {}],
  ['POST', '/api/check', '/api/check', { text: DRAFT }],
  ['POST', '/api/check', '/api/check', { text: `<p>${HOSTILE}</p><p>“${HOSTILE}” said Tam Orlo.</p>`, format: 'html', language: 'en' }],
  ['GET', '/api/statements', '/api/statements'],
  ['GET', '/api/statements', '/api/statements?confidence=complete&words=ferry&carried=1&order=newest&mode=speech&kind=direct&differing=speaker&from=2031-01-01&to=2031-12-31'],
  ['GET', '/api/statements/{id}', `/api/statements/${firstStatement}`],
  ['GET', '/api/speakers', '/api/speakers?words=Brenn'],
  ['GET', '/api/speakers/{id}', `/api/speakers/${speaker}`],
  ['GET', '/api/speakers/{id}/alike', `/api/speakers/${speaker}/alike`],
  ['GET', '/api/outlets', '/api/outlets'],
  ['GET', '/api/outlets/table', '/api/outlets/table?confidence=complete'],
  ['GET', '/api/statements', '/api/statements?outlet=x&carries=first'],
  ['GET', '/api/figures', '/api/figures?confidence=complete'],
  ['GET', '/api/figures', '/api/figures?confidence=complete&place=vell&counts=waiting&from=2031-05-01&to=2031-05-30&limit=1'],
  ['GET', '/api/happenings', '/api/happenings?confidence=complete'],
  ['GET', '/api/allegations', '/api/allegations?confidence=complete&party=ministry'],
  ['GET', '/api/evidence', '/api/evidence?confidence=complete'],
  ['GET', '/api/evidence', `/api/evidence?confidence=likely&type=video&shown=described&by=committee&article=${wire}&kept=some&words=ferry&from=2031-05-01&to=2031-05-30&limit=1`],
  ['GET', '/api/voices', '/api/voices'],
  ['GET', '/api/voices', `/api/voices?confidence=complete&standing=own-words&party=brenn&outlet=x&article=${wire}&words=ferry&from=2031-05-01&to=2031-05-30&limit=1&offset=1`],
  ['GET', '/api/voices', '/api/voices?confidence=0.42'],
  ['GET', '/api/voices/{id}', '/api/voices/Ada%20Brenn?confidence=complete'],
  ['GET', '/api/voices/{id}', '/api/voices/Ministry?confidence=complete&standing=reported&from=2031-05-01'],
  ['GET', '/api/articles/{id}/voices', `/api/articles/${wire}/voices?confidence=complete`],
  ['GET', '/api/articles/{id}/voices', `/api/articles/${hostile}/voices`],
  ['GET', '/api/namings', '/api/namings?label=militants&voice=own&party=x&rows=2'],
  ['GET', '/api/namings', `/api/namings?article=${wire}&words=ferry`],
  ['GET', '/api/themes', '/api/themes?state=suggested&party=x&limit=5'],
  ['POST', '/api/themes', '/api/themes', { who: 'Ines', name: HOSTILE, members: [attribution], why: 'seen again' }],
  ['POST', '/api/themes', '/api/themes', { who: 'Ines', name: 'Ferries were never stopped', members: [attribution] }],
  ['GET', '/api/themes', '/api/themes'],
  ['GET', '/api/themes/{id}', '/api/themes/Ferries%20were%20never%20stopped?confidence=complete&from=2031-01-01&to=2031-12-31&way=denies&accused=x'],
  ['GET', '/api/themes/of/{statement}', `/api/themes/of/${firstStatement}`],
  ['GET', '/api/search', '/api/search?words=ferry'],
  ['GET', '/api/search', `/api/search?words=${encodeURIComponent(HOSTILE)}`],
  ['GET', '/api/decisions', `/api/decisions?subject=${attribution}`],
  ['GET', '/api/attributions/{id}/why', `/api/attributions/${attribution}/why`],
  ['GET', '/api/queue', '/api/queue?confidence=likely&limit=5'],
  ['GET', '/api/overview', '/api/overview?confidence=surest'],
  ['GET', '/api/speakers', '/api/speakers?confidence=0.9'],
  ['GET', '/api/articles/{id}', `/api/articles/${wire}?confidence=surest&rejected=1`],
  ['GET', '/api/statements/{id}', `/api/statements/${firstStatement}?confidence=1`],
  ['POST', '/api/decisions', '/api/decisions', { who: 'Ines', what: 'accept', subject: { type: 'attribution', id: attribution }, why: 'read it' }],
  ['POST', '/api/decisions', '/api/decisions', { who: 'Ines', what: 'note', subject: { type: 'attribution', id: attribution }, why: 'ask the ministry' }],
  ['POST', '/api/decisions', '/api/decisions', { who: 'Ines', what: 'speaker', subject: { type: 'attribution', id: attribution }, speaker: { name: 'Ministry of Harbours', basis: 'printed' } }],
  ['GET', '/api/decisions', '/api/decisions'],
  ['GET', '/api/decisions', '/api/decisions?state=in-force'],
  ['GET', '/api/search', '/api/search?speaker=x&outlet=y&from=2031-05-01&to=2031-05-30&kind=direct&mode=speech&stance=denies&figure=1&evidence=1&since=2031-05-01T00:00:00Z'],
  ['GET', '/api/search', '/api/search?words=ferry&since=2031-05-01T00:00:00Z&confidence=complete'],
  ['GET', '/api/cases', '/api/cases'],
  ['POST', '/api/cases', '/api/cases', { who: 'Ines', name: HOSTILE }],
  ['POST', '/api/cases', '/api/cases', { who: 'Ines', name: 'Vell crossing' }],
  ['POST', '/api/cases/{id}/entries', '/api/cases/Vell%20crossing/entries', { who: 'Ines', what: 'pin', subject: { type: 'statement', id: firstStatement }, note: HOSTILE }],
  ['POST', '/api/cases/{id}/entries', '/api/cases/Vell%20crossing/entries', { who: 'Ines', what: 'pin', subject: { type: 'passage', id: attribution } }],
  ['POST', '/api/cases/{id}/entries', '/api/cases/Vell%20crossing/entries', { who: 'Ines', what: 'pin', subject: { type: 'article', id: hostile } }],
  ['POST', '/api/cases/{id}/entries', '/api/cases/Vell%20crossing/entries', { who: 'Ines', what: 'note', words: HOSTILE }],
  ['GET', '/api/cases/{id}', '/api/cases/Vell%20crossing'],
  ['GET', '/api/cases', `/api/cases?holding=${firstStatement}`],
  ['GET', '/api/searches', '/api/searches'],
  ['POST', '/api/searches', '/api/searches', { who: 'Ines', name: 'Ferries', query: 'words=ferry&stance=denies' }],
]

describe('the description', () => {
  test('is valid OpenAPI 3.1', async () => {
    expect(await new Validator().validate(description)).toMatchObject({ valid: true })
    expect(description.openapi).toMatch(/^3\.1/)
    expect(description.info.version).toBe('9.9.9')
    const nullable = Object.entries<Json>(description.components.schemas).filter(([, { type }]) => Array.isArray(type) && type.includes('null'))
    expect(nullable.map(([name]) => `${name} belongs into SHARED of describe.ts`)).toEqual([])
  })

  test('lists every route, each with an id, a summary and its errors', () => {
    const served = app.routes.filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/'))
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`)
    const operations = Object.entries<Json>(description.paths).flatMap(([path, item]) =>
      Object.entries<Json>(item).map(([method, operation]) => ({ ...operation, route: `${method.toUpperCase()} ${path}` })))
    expect([...new Set(served)].sort()).toEqual(operations.map(({ route }) => route).sort())
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length)
    for (const { summary, responses } of operations) {
      expect(summary).toMatch(/\.$/)
      expect(Object.keys(responses)).toContain('403')
    }
  })
})

const EXPORTS = ['dossier', 'web-annotation', 'prov', 'ftm', 'graphml', 'wacz'] as const

describe('every route answers as described', () => {
  test.for(GOOD)('%s %s (%s)', async ([method, template, address, body]) => {
    const answer = await ask(method, address, body)
    expect(answer.status, answer.text).toBe(200)
    expect(answer.headers.get('content-type')).toBe('application/json')
    expect(problems(method, template, 200, answer.body)).toEqual([])
  })

  test('no route is left out above', () => {
    const elsewhere = ['GET /api/articles/{id}/bytes', 'GET /api/export.jsonl', 'GET /api/export.csv', ...EXPORTS.map((format) => `GET /api/export/${format}`), 'POST /api/decisions/{id}/undo',
      'GET /api/cases/{id}/dossier', 'GET /api/cases/{id}/export.jsonl', 'POST /api/searches/{id}/visit', 'POST /api/searches/{id}/remove', 'GET /api/outlets.csv']
    const tested = new Set([...elsewhere, ...['statements', 'articles', 'speakers', 'outlets', 'figures', 'allegations', 'voices', 'evidence'].map((name) => `GET /api/view/${name}/{format}`), ...GOOD.map(([method, template]) => `${method} ${template}`)])
    const all = Object.entries<Json>(description.paths).flatMap(([path, item]) => Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`))
    expect(all.filter((route) => !tested.has(route))).toEqual([])
  })

  test.for(['statements', 'articles', 'speakers', 'outlets', 'figures', 'allegations', 'evidence'])('what the list of %s shows comes as CSV, JSON lines and text to cite', async (name) => {
    const list = (await ask('GET', name === 'outlets' ? '/api/outlets/table?confidence=0' : `/api/${name}?confidence=0`)).body
    const [csv, jsonl, txt] = [await ask('GET', `/api/view/${name}/csv?confidence=0`), await ask('GET', `/api/view/${name}/jsonl?confidence=0`), await ask('GET', `/api/view/${name}/txt?confidence=0`)]
    for (const answer of [csv, jsonl, txt]) expect(answer.status, answer.text).toBe(200)
    const rows = jsonl.text.trim() === '' ? [] : jsonl.text.trim().split('\n').map((line) => JSON.parse(line) as Json)
    if (name === 'allegations') expect(rows.map(({ of }) => of)).toEqual(list.accusations.flatMap((of: Json) => [...of.acts.flatMap(({ entries }: Json) => entries), ...of.answers].map(() => of)))
    else expect(rows).toEqual(list[name])
    expect(txt.text.split('\n').length - 1).toBe(rows.length)
    expect(csv.text.split('\r\n')[0]).toContain('id,')
    expect(csv.text).not.toMatch(/(?:^|,)[=+@]/m)
    expect((await ask('GET', `/api/view/${name}/pdf`)).status).toBe(400)
    expect((await ask('GET', `/api/view/${name}/csv?sort=best`)).status).toBe(400)
  })

  test('HEAD says the same without a body', async () => {
    const head = await ask('HEAD', '/api/overview')
    expect([head.status, head.text, head.headers.get('content-type')]).toEqual([200, '', 'application/json'])
  })

  test('in an empty ledger, too', async () => {
    const empty = createServer(openLedger(':memory:'), { staticFolder: null, version: '0', addArticles: () => ({ added: [], findings: [] }), addExample: () => ({ added: [], findings: [] }) })
    for (const path of ['/api/overview', '/api/articles', '/api/statements', '/api/speakers', '/api/outlets', '/api/search?words=x']) {
      const response = await empty.request(path)
      expect(response.status).toBe(200)
      expect(problems('GET', path.split('?')[0]!, 200, await response.json())).toEqual([])
    }
    expect(await (await empty.request('/api/overview')).json()).toMatchObject({ articles: 0, statements: 0, version: '0' })
  })

  test('a decision is made, listed and taken back', async () => {
    const subject = { type: 'attribution', id: attribution }
    const made = (await ask('POST', '/api/decisions', { who: ' Ines ', what: 'reject', subject })).body
    expect(made).toMatchObject({ who: 'Ines', what: 'reject', subject, why: null, undone_by: null })
    const undone = await ask('POST', `/api/decisions/${made.id}/undo`, { who: 'Ines', why: 'a slip' })
    expect(problems('POST', '/api/decisions/{id}/undo', 200, undone.body)).toEqual([])
    const again = await ask('POST', `/api/decisions/${made.id}/undo`, { who: 'Ines' })
    expect([again.status, again.body.error.code]).toEqual([400, 'decision-not-undoable'])
    const { decisions } = (await ask('GET', `/api/decisions?subject=${attribution}`)).body
    expect(decisions.find(({ id }: Json) => id === made.id)).toMatchObject({ undone_by: undone.body.id })
  })

  test('decisions by hand are made, shown on their pages and taken back; what cannot be is refused with the reason', async () => {
    const { body: { text, snapshot: { id: snapshot } } } = await ask('GET', `/api/articles/${wire}`)
    const spanOf = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length]
    const [from, to] = spanOf('nobody was turned back')
    const attribute = (content: unknown, more: object = {}) => ({ who: 'Ines', what: 'attribute', subject: { type: 'snapshot', id: snapshot }, parts: { source: [], cue: [], content, ...more }, speaker: null })
    const { body: { speakers: [one, other] } } = await ask('GET', '/api/speakers?confidence=0')
    const given = [
      attribute([[from, to]]),
      { who: 'Ines', what: 'borders', subject: { type: 'attribution', id: attribution }, parts: { source: [], cue: [], content: [[10, 20]] } },
      { who: 'Ines', what: 'boilerplate', subject: { type: 'snapshot', id: snapshot }, spans: [spanOf('Ministry denies stopping ferries')] },
      { who: 'Ines', what: 'same', subject: { type: 'speaker', id: one.id }, object: other.id },
      { who: 'Oto', what: 'not-same', subject: { type: 'speaker', id: one.id }, object: other.id },
    ]
    const ids: string[] = []
    for (const decision of given) {
      const made = await ask('POST', '/api/decisions', decision)
      if (made.status !== 200) {
        expect(made.body.error).toMatchObject({ code: 'border-inside-word', message: expect.stringMatching(/inside the word/) })
        continue
      }
      expect(problems('POST', '/api/decisions', 200, made.body)).toEqual([])
      ids.push(made.body.id)
    }
    expect(ids).toHaveLength(4)
    const page = await ask('GET', `/api/articles/${wire}?confidence=0`)
    expect(problems('GET', '/api/articles/{id}', 200, page.body)).toEqual([])
    expect(page.body.attributions.find(({ words }: Json) => words.content === 'nobody was turned back').decided.decisions[0]).toMatchObject({ what: 'attribute', who: 'Ines', parts: { snapshot } })
    expect(page.body.marked).toMatchObject([{ what: 'boilerplate', state: 'in-force' }])
    for (const path of [`/api/speakers/${one.id}`, '/api/decisions']) expect(problems('GET', path.replace(/w\w{16}/, '{id}'), 200, (await ask('GET', path)).body)).toEqual([])
    for (const id of ids) expect((await ask('POST', `/api/decisions/${id}/undo`, { who: 'Ines' })).status).toBe(200)
    const refused = [
      [attribute([[from + 1, to]]), 'border-inside-word'], [attribute([[from, text.length + 3]]), 'span-outside-text'], [attribute([[from, to], [from, to]]), 'spans-disordered'],
      [attribute([]), 'invalid-request'], [attribute([[from, to]], { words: { source: '', cue: '', content: 'somebody' } }), 'words-differ'],
      [{ ...given[3], object: one.id }, 'same-speaker-twice'], [{ ...given[3], subject: { type: 'speaker', id: 'w0' } }, 'unknown-speaker'],
      [{ who: 'Ines', what: 'apart', subject: { type: 'speaker', id: one.id }, name: 'Nobody' }, 'name-not-of-speaker'],
    ] as const
    for (const [decision, code] of refused) {
      const { status, body: { error } } = await ask('POST', '/api/decisions', decision)
      expect([status, error.code, error.hint.length > 10], error.message).toEqual([code.startsWith('unknown') ? 404 : 400, code, true])
    }
  })

  test('a case is written to, taken away, and refuses what it does not know', async () => {
    const at = '/api/cases/Tar%20road'
    const write = async (body: Json) => (await ask('POST', `${at}/entries`, { who: 'Ines', ...body })).body
    await ask('POST', '/api/cases', { who: 'Ines', name: 'Tar road' })
    const [first, second] = [await write({ what: 'pin', subject: { type: 'statement', id: firstStatement } }), await write({ what: 'note', words: '<b>=1+1</b>' })]
    expect((await write({ what: 'pin', subject: { type: 'statement', id: firstStatement } })).id).toBe(first.id)
    await write({ what: 'move', entry: second.id, before: first.id })
    expect((await ask('GET', at)).body.items.map(({ entry }: Json) => entry)).toEqual([second.id, first.id])
    const lines = (await ask('GET', `${at}/export.jsonl`)).text.trim().split('\n').map((line) => JSON.parse(line))
    expect(lines.map(({ type }) => type)).toEqual(['case', 'case_item', 'case_item'])
    const { text: dossier } = await ask('GET', `${at}/dossier`)
    expect(dossier).toContain('<h1 dir="auto">Tar road</h1>')
    expect(dossier).toContain('<span class="note-words" dir="auto">&lt;b&gt;=1+1&lt;/b&gt;</span>')
    await write({ what: 'remove', entry: first.id })
    expect(await ask('GET', `${at}/dossier`)).toMatchObject({ status: 400, body: { error: { code: 'nothing-chosen' } } })
    expect((await ask('POST', `${at}/entries`, { who: 'Ines', what: 'remove', entry: 'tnone' })).body.error.code).toBe('unknown-entry')
    expect(await ask('GET', '/api/cases/none')).toMatchObject({ status: 404, body: { error: { code: 'unknown-case' } } })
  })

  test('outlets as a table and as CSV, each number with its rows', async () => {
    const { outlets } = (await ask('GET', '/api/outlets/table?confidence=complete')).body
    const row = outlets.find(({ name }: Json) => name === 'Orrin Wire')
    expect(row).toMatchObject({ articles: 1, shared: 1, speaker: 0, evidence: 0 })
    expect((await ask('GET', `/api/statements?confidence=complete&outlet=${row.id}&carries=shared`)).body.total).toBe(1)
    const { text } = await ask('GET', '/api/outlets.csv?confidence=complete')
    expect(text.split('\r\n')[0]).toBe('name,articles,statements,shared,first,fact,speaker,evidence,credited_by')
    expect(text).toContain('Orrin Wire,1,')
  })

  test('voices: of a case, one that is not there, and as CSV with the words that they rest on', async () => {
    await ask('POST', '/api/cases', { who: 'Ines', name: 'Heard' })
    await ask('POST', '/api/cases/Heard/entries', { who: 'Ines', what: 'pin', subject: { type: 'article', id: release } })
    const { body } = await ask('GET', '/api/voices?confidence=complete&case=heard')
    expect([body.articles, body.total, body.parties[0].standings]).toEqual([1, 1, [{ standing: 'own-words', articles: 1 }]])
    expect(await ask('GET', '/api/voices?case=none')).toMatchObject({ status: 404, body: { error: { code: 'unknown-case' } } })
    expect(await ask('GET', '/api/voices/none%20such')).toMatchObject({ status: 404, body: { error: { code: 'unknown-party' } } })
    const { text, headers } = await ask('GET', '/api/view/voices/csv?confidence=complete&case=Heard')
    expect(headers.get('content-disposition')).toBe('attachment; filename="sayso-voices.csv"')
    expect(text.split('\r\n')[0]).toMatch(/^party_id,party,standing,accused,inferred,outlet,published,/)
    expect(text).toMatch(/,own-words,false,false,Ministry of Harbours,2031-05-03,.*“No ferry was stopped/m)
    expect((await ask('GET', '/api/view/voices/txt?confidence=complete&case=Heard')).text).toMatch(/: own-words, “+No ferry was stopped/)
  })

  test('a saved search is visited by its owner and removed', async () => {
    const saved = (await ask('POST', '/api/searches', { who: 'Ines', name: 'All', query: 'words=ferry&confidence=complete' })).body
    expect(saved.statements).toBeGreaterThan(0)
    for (const step of ['visit', 'remove'] as const) {
      const answer = await ask('POST', `/api/searches/${saved.id}/${step}`, { who: 'Ines' })
      expect(problems('POST', `/api/searches/{id}/${step}`, 200, answer.body)).toEqual([])
    }
    expect((await ask('POST', `/api/searches/${saved.id}/visit`, { who: 'Ines' })).body.error.code).toBe('unknown-search')
  })

  test('an article is marked as a record and unmarked', async () => {
    const subject = { type: 'article', id: wire }
    const marked = await ask('POST', '/api/decisions', { who: 'Ines', what: 'record', subject })
    expect(problems('POST', '/api/decisions', 200, marked.body)).toEqual([])
    expect((await ask('GET', `/api/articles/${wire}`)).body.article.record).toBe(true)
    await ask('POST', '/api/decisions', { who: 'Ines', what: 'no-record', subject })
    expect((await ask('GET', `/api/articles/${wire}`)).body.article.record).toBe(false)
    expect((await ask('POST', '/api/decisions', { who: 'Ines', what: 'accept', subject })).body.error.message).toMatch(/"subject.type" is "article"/)
  })

  test('a draft is checked, and nothing of it is kept', async () => {
    const before = (await ask('GET', '/api/overview')).body
    const { body } = await ask('POST', '/api/check', { text: DRAFT })
    const row = body.rows.find(({ type }: Json) => type === 'quotation')
    expect(row).toMatchObject({ level: 'differs', speaker: { name: 'Tam Orlo' } })
    expect(row.verdicts).toEqual(expect.arrayContaining(['changed', 'other-speaker']))
    expect(row.places[0].article.id).toBe(release)
    expect((await ask('GET', '/api/overview')).body).toEqual(before)
    expect((await ask('POST', '/api/check', { text: '   ' })).body.error.code).toBe('draft-unreadable')
    expect((await ask('POST', '/api/check', { text: '   ' })).status).toBe(400)
    expect((await ask('POST', '/api/check', { text: 'x'.repeat(100_001) })).status).toBe(413)
  })

  test('what was posted reaches intake as it was', async () => {
    const request = { articles: [{ text: `  ${HOSTILE}\r\n`, name: '../../etc/passwd', record: true }] }
    await ask('POST', '/api/articles', request)
    expect(asked.at(-1)).toEqual(request)
  })
})

describe('downloads', () => {
  test('original bytes are a download that no browser opens', async () => {
    const response = await app.request(`http://localhost/api/articles/${wire}/bytes`)
    expect(response.headers.get('content-type')).toBe('application/octet-stream')
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="[0-9a-f]{16}\.html"$/)
    expect(response.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'")
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(await response.text()).toMatch(/^<p>Ministry denies/)
    const { snapshot } = (await ask('GET', `/api/articles/${wire}`)).body
    expect((await ask('GET', `/api/articles/${wire}/bytes?snapshot=${snapshot.id}`)).status).toBe(200)
  })

  test('the ledger as JSON lines, full texts only where asked for', async () => {
    const without = await ask('GET', '/api/export.jsonl')
    expect(without.headers.get('content-disposition')).toBe('attachment; filename="sayso.jsonl"')
    const records = without.text.trimEnd().split('\n').map((line) => JSON.parse(line))
    expect(records.filter(({ type }) => type === 'article').length).toBe(articles.length)
    expect(records.some((record) => 'text' in record)).toBe(false)
    expect((await ask('GET', '/api/export.jsonl?text=1')).text).toContain('"text":"Ministry of Harbours')
  })

  test('a table as CSV', async () => {
    const csv = await ask('GET', '/api/export.csv?what=statements&bom=1')
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(csv.headers.get('content-disposition')).toBe('attachment; filename="sayso-statements.csv"')
    expect(csv.text).toMatch(/^\u{feff}?statement,words,/u)
  })
})

describe('downloads that break', () => {
  test.for(EXPORTS)('export/%s streams as a download, and refuses what it does not know', async (format) => {
    const choice = format === 'dossier' ? '?words=ferry' : ''
    const { headers, text, status } = await ask('GET', `/api/export/${format}${choice}`)
    expect(status).toBe(200)
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="sayso[\w.-]+"$/)
    expect(text).toContain(format === 'wacz' ? 'https://wire.example/1' : format === 'graphml' || format === 'ftm' ? 'Orrin Wire' : 'No ferry was stopped at the Vell crossing')
    if (format !== 'prov' && format !== 'wacz') expect((await ask('GET', `/api/export/${format}${choice}${choice ? '&' : '?'}secret=1`)).status).toBe(400)
  })

  test('a dossier of nothing is refused before it begins', async () => {
    expect(await ask('GET', '/api/export/dossier')).toMatchObject({ status: 400, body: { error: { code: 'nothing-chosen' } } })
    expect(await ask('GET', '/api/export/dossier?words=zeppelin')).toMatchObject({ status: 400, body: { error: { code: 'nothing-chosen' } } })
    expect(await ask('GET', '/api/export/dossier?statement=snone')).toMatchObject({ status: 404, body: { error: { code: 'unknown-statement' } } })
  })

  test('an export that fails midway breaks off: half a file never looks whole', async () => {
    const broken = {
      ...ledger,
      exchange: {
        ...ledger.exchange,
        *lines() {
          for (let i = 0; i < 100; i++) yield* ledger.exchange.lines({ text: false })
          throw new Error('the disk is gone')
        },
      },
    } as typeof ledger
    const heard: unknown[] = []
    const server = await listen(createServer(broken, {
      staticFolder: null, version: '0', log: (error) => heard.push(error), addArticles: () => ({ added: [], findings: [] }), addExample: () => ({ added: [], findings: [] }),
    }), { port: 0 })
    try {
      const response = await fetch(`${server.url}/api/export.jsonl`)
      expect(response.status).toBe(200)
      expect(await response.text().then(() => 'whole', () => 'broken off')).toBe('broken off')
      expect(String(heard[0])).toContain('the disk is gone')
    } finally {
      await server.close()
    }
  })

  test('a reader who goes away ends the export', async () => {
    let given = 0
    const endless = {
      ...ledger,
      exchange: {
        ...ledger.exchange,
        *lines() {
          for (;;) {
            given++
            yield* ledger.exchange.lines({ text: false })
          }
        },
      },
    } as typeof ledger
    const server = await listen(createServer(endless, { staticFolder: null, version: '0', addArticles: () => ({ added: [], findings: [] }), addExample: () => ({ added: [], findings: [] }) }), { port: 0 })
    const leaving = new AbortController()
    const response = await fetch(`${server.url}/api/export.jsonl`, { signal: leaving.signal })
    await response.body!.getReader().read()
    leaving.abort()
    await new Promise((resolve) => setTimeout(resolve, 300))
    const then = given
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(given).toBe(then)
    await server.close()
  })
})

describe('wrong questions', () => {
  const BAD: [method: string, address: string, status: number, code: string, says: RegExp, body?: unknown][] = [
    ['GET', '/api/statements?limit=0', 400, 'invalid-request', /"limit" is "0".*at least 1/],
    ['GET', '/api/statements?limit=lots', 400, 'invalid-request', /"limit" is "lots".*number/],
    ['GET', '/api/statements?limit=9999', 400, 'invalid-request', /at most 500/],
    ['GET', '/api/statements?limit=1.5', 400, 'invalid-request', /whole number/],
    ['GET', '/api/statements?offset=-1', 400, 'invalid-request', /at least 0/],
    ['GET', '/api/statements?kind=loud', 400, 'invalid-request', /"kind" is "loud".*direct, mixed, indirect/],
    ['GET', '/api/statements?from=yesterday', 400, 'invalid-request', /"from" is "yesterday".*2031-05-03/],
    ['GET', '/api/statements?speeker=x', 400, 'invalid-request', /no parameter "speeker"/],
    ['GET', '/api/statements?confidence=complete&confidence=sure', 400, 'invalid-request', /"confidence" is \["complete","sure"\]/],
    ['GET', '/api/statements?confidence=certain', 400, 'invalid-request', /"confidence" is "certain"/],
    ['GET', '/api/articles?confidence=1.5', 400, 'invalid-request', /"confidence" is "1.5".*at most 1/],
    ['GET', `/api/statements?words=${'x'.repeat(501)}`, 400, 'invalid-request', /at most 500 characters/],
    ['GET', '/api/search?stance=cross', 400, 'invalid-request', /"stance" is "cross"/],
    ['GET', '/api/export.csv?what=secrets', 400, 'invalid-request', /attributions, statements/],
    ['GET', '/api/export.jsonl?text=yes', 400, 'invalid-request', /"text" is "yes"/],
    ['GET', '/api/statements/s0000000000000000', 404, 'unknown-statement', /s0000000000000000/],
    ['GET', '/api/articles/a0000000000000000', 404, 'unknown-article', /a0000000000000000/],
    ['GET', `/api/articles/${release}?snapshot=n0`, 404, 'unknown-snapshot', /n0/],
    ['GET', '/api/articles/a0000000000000000/bytes', 404, 'unknown-article', /a0/],
    ['GET', '/api/speakers/w0', 404, 'unknown-speaker', /w0/],
    ['GET', `/api/speakers/${'w'.repeat(201)}`, 400, 'invalid-request', /at most 200/],
    ['GET', '/api/articles/%00', 404, 'unknown-article', /./],
    ['GET', '/api/articles/..%2f..%2fetc%2fpasswd', 404, 'unknown-article', /./],
    ['GET', '/api/nothing', 404, 'no-such-route', /GET \/api\/nothing/],
    ['GET', '/api', 404, 'no-such-route', /./],
    ['DELETE', `/api/articles/${release}`, 405, 'wrong-method', /DELETE/, {}],
    ['GET', '/api/example', 405, 'wrong-method', /POST/],
    ['POST', '/api/articles', 400, 'invalid-request', /"articles" is missing/, {}],
    ['POST', '/api/articles', 400, 'invalid-request', /"articles".*at least 1 entries/, { articles: [] }],
    ['POST', '/api/articles', 400, 'invalid-request', /"articles.0.text"/, { articles: [{ text: '' }] }],
    ['POST', '/api/articles', 400, 'invalid-request', /"articles.0.format" is "pdf".*text, html, jsonl/, { articles: [{ text: 'x', format: 'pdf' }] }],
    ['POST', '/api/articles', 400, 'invalid-request', /JSON/, '{ "articles": ['],
    ['POST', '/api/articles', 413, 'body-too-large', /50000 bytes/, { articles: [{ text: 'x'.repeat(60_000) }] }],
    ['POST', '/api/decisions', 400, 'invalid-request', /"who"/, { who: '  ', what: 'accept', subject: { type: 'attribution', id: attribution } }],
    ['POST', '/api/decisions', 404, 'unknown-passage', /p0/, { who: 'Ines', what: 'accept', subject: { type: 'attribution', id: 'p0' } }],
    ['POST', '/api/decisions/d0/undo', 404, 'unknown-decision', /d0/, { who: 'Ines' }],
    ['GET', '/', 404, 'no-workbench', /not built/],
  ]

  test.for(BAD)('%s %s: %i %s', async ([method, address, status, code, says, body]) => {
    const answer = await ask(method, address, body)
    expect([answer.status, answer.body?.error.code], answer.text).toEqual([status, code])
    expect(`${answer.body.error.message} ${answer.body.error.hint}`).toMatch(says)
    expect(Object.keys(answer.body)).toEqual(['error'])
    expect(Object.keys(answer.body.error)).toEqual(['code', 'message', 'hint'])
    expect(answer.body.error.hint).not.toBe('')
  })

  test('what breaks inside is logged and not shown', async () => {
    const answer = await ask('POST', '/api/articles', { articles: [{ text: 'broken' }] })
    expect([answer.status, answer.body.error.code]).toEqual([500, 'internal-error'])
    expect(answer.text).not.toMatch(/secret|\.ts|:\d/)
    expect(String(logged.at(-1))).toContain('a secret inside')
    expect((await ask('POST', '/api/articles', { articles: [{ text: 'fine' }] })).status).toBe(200)
  })

  test('a wrong method says which are right', async () => {
    expect((await ask('PUT', '/api/articles', {})).headers.get('allow')).toBe('GET, POST, HEAD')
  })

  test('no request from elsewhere changes anything', async () => {
    const before = asked.length
    const good = { articles: [{ text: 'x' }] }
    expect((await ask('POST', '/api/articles', good, { origin: 'http://evil.example' })).body.error.code).toBe('foreign-origin')
    expect((await ask('POST', '/api/articles', good, { 'content-type': 'text/plain' })).body.error.code).toBe('not-json')
    expect((await ask('POST', '/api/articles', good, { host: 'evil.example' })).body.error.code).toBe('foreign-host')
    expect((await ask('GET', '/api/overview', undefined, { host: 'evil.example' })).status).toBe(403)
    expect(asked.length).toBe(before)
  })
})

describe('hostile words', () => {
  test('come back exactly, as strings of JSON that no page takes for its own', async () => {
    const { headers, text, body } = await ask('GET', `/api/articles/${hostile}`)
    expect(headers.get('content-type')).toBe('application/json')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(body.text).toContain(HOSTILE)
    expect(body.article.title).toBe(HOSTILE)
    expect(body.attributions[0].words.content).toBe(`“${HOSTILE}”`)
    expect(JSON.parse(text)).toEqual(body)
  })

  test('in errors, too', async () => {
    const answer = await ask('GET', `/api/statements/${encodeURIComponent('<script>alert(1)</script>\u{202e}')}`)
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toBe('application/json')
    expect(answer.body.error.message).toContain('<script>')
  })

  test.for(['\0', '"', '"unclosed', '*', 'NEAR(', 'a OR', 'words:x', '-', '()', '\u{202e}', '🚢', "'; DROP TABLE article; --"])('searching for %j asks, and never breaks', async (words) => {
    for (const path of ['/api/search', '/api/statements', '/api/articles', '/api/speakers']) {
      const answer = await ask('GET', `${path}?words=${encodeURIComponent(words)}`)
      expect([200, 400], answer.text).toContain(answer.status)
    }
  })
})

describe('over the wire', () => {
  let server: Listening
  beforeAll(async () => {
    server = await listen(app, { port: 0 })
  })
  afterAll(() => server.close())

  test('packed for those who take it, streamed where long, guarded everywhere', async () => {
    const response = await fetch(`${server.url}/api/statements`, { headers: { 'accept-encoding': 'gzip' } })
    expect(response.headers.get('content-encoding')).toBe('gzip')
    expect((await response.json() as Json).total).toBeGreaterThan(0)
    const exported = await fetch(`${server.url}/api/export.jsonl?text=1`)
    expect((await exported.text()).endsWith('}\n')).toBe(true)
    for (const path of ['/api/overview', '/api/nothing', '/', '/api/export.csv']) {
      const { headers } = await fetch(`${server.url}${path}`)
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'/)
      expect(headers.get('referrer-policy')).toBe('no-referrer')
    }
  })

  test('a page of ours may post, one of another port may not', async () => {
    const post = (origin: string) => fetch(`${server.url}/api/example`, { method: 'POST', headers: { 'content-type': 'application/json', origin }, body: '{}' })
    expect((await post(server.url)).status).toBe(200)
    expect((await post('http://127.0.0.1:1')).status).toBe(403)
  })
})
