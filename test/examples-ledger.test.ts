/**
 * The example corpus through the whole program: what `sayso add` and `sayso export jsonl` make of it, held against what was
 * planned when it was written (`examples/planned.json`). Each failure lists the articles and words that it is about.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sayso } from '../bench/shared.ts'
import { corpusFolder, keyOfLine, readPlanned, type PlannedCarrier, type PlannedStatement } from '../examples/read-planned.ts'
import { lengthOf, type Span } from '../src/text/span.ts'

const planned = readPlanned()
const scratch = mkdtempSync(join(tmpdir(), 'sayso-examples-'))
const ledger = join(scratch, 'example.ledger')

interface Row { readonly type: string; readonly id: string }
interface ArticleRow extends Row { readonly outlet: string | null; readonly published: string | null; readonly record: boolean; readonly snapshot: string }
interface SnapshotRow extends Row { readonly article: string; readonly path: string; readonly text: string }
interface Passage extends Row {
  readonly snapshot: string
  readonly statement: string | null
  readonly content?: readonly Span[]
  readonly spans?: readonly Span[]
  readonly words: string | { readonly content: string }
  readonly speaker?: { readonly name: string } | null
  readonly relays?: readonly { readonly outlet: string }[]
}

let exported = ''
let articles: ArticleRow[] = []
/** By key in the plan. */
const snapshots = new Map<string, SnapshotRow>()
let passages: Passage[] = []

beforeAll(async () => {
  expect((await sayso(['add', corpusFolder, '--ledger', ledger])).code).toBe(0)
  exported = (await sayso(['export', 'jsonl', '--ledger', ledger])).out
  const rows = exported.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Row)
  articles = rows.filter(({ type }) => type === 'article') as ArticleRow[]
  passages = rows.filter(({ type }) => type === 'attribution' || type === 'own_voice') as Passage[]
  for (const row of rows.filter(({ type }) => type === 'snapshot') as SnapshotRow[]) snapshots.set(keyOfLine(row.path), row)
}, 120_000)
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

describe('articles', () => {
  test('every article is there, an edited page once with two snapshots', () => {
    expect([...snapshots.keys()].sort()).toEqual(Object.keys(planned.articles).sort())
    expect(articles.length).toBe(new Set(Object.keys(planned.articles).map((key) => key.replace(/@\d$/u, ''))).size)
  })

  test('the later text of an edited page counts', () => {
    for (const [key, { superseded }] of Object.entries(planned.articles)) {
      if (superseded) expect(articleOf(key.replace('@1', '@2')).snapshot, key).toBe(snapshots.get(key.replace('@1', '@2'))!.id)
    }
  })

  test('outlets, as given, in metadata or stated in the text; what is unknown stays unknown', () => {
    const wrong = Object.entries(planned.articles)
      .filter(([key, { outlet, stated_outlet }]) => articleOf(key).outlet !== outlet && !(stated_outlet && articleOf(key).outlet === null))
      .map(([key, { outlet }]) => `${key}: ${outlet}, found ${articleOf(key).outlet}`)
    expect(wrong).toEqual([])
  })

  test('dates: right or unknown', () => {
    const wrong = Object.entries(planned.articles)
      .filter(([key, { published }]) => ![null, published.slice(0, 10)].includes(articleOf(key).published?.slice(0, 10) ?? null))
      .map(([key, { published }]) => `${key}: ${published}, found ${articleOf(key).published}`)
    expect(wrong).toEqual([])
  })

  test('records are marked', () => {
    expect(Object.keys(planned.articles).filter((key) => articleOf(key).record !== (planned.articles[key]!.record ?? false))).toEqual([])
  })

  test('German is stored and not read', () => {
    const german = snapshots.get(Object.keys(planned.articles).find((key) => planned.articles[key]!.language === 'de')!)!
    expect(passages.filter(({ snapshot }) => snapshot === german.id)).toEqual([])
  })
})

describe('statements', () => {
  test.for(planned.statements.map((statement) => [statement.id, statement] as const))('%s: its carriers are one statement', ([, statement]) => {
    const home = homeOf(statement)
    const lost = demanded(statement).flatMap((carrier) => {
      const found = passagesAt(carrier)
      if (found.some((passage) => passage.statement === home)) return []
      return [`${carrier.article}: ${found.length === 0 ? 'not found' : 'another statement'}: ${carrier.words.join(' … ')}`]
    })
    expect(lost).toEqual([])
  })

  test('no two planned statements become one', () => {
    const homes = new Map<string, string[]>()
    for (const statement of planned.statements) {
      const home = homeOf(statement)
      if (home !== null) homes.set(home, [...(homes.get(home) ?? []), statement.id])
    }
    expect([...homes.values()].filter((ids) => ids.length > 1)).toEqual([])
  })

  test('the same words on another occasion stay a statement of their own', () => {
    for (const { statement, article, words } of planned.repeats) {
      const home = homeOf(planned.statements.find(({ id }) => id === statement)!)
      expect(passagesAt({ article, words: [words] }).filter((passage) => passage.statement === home)).toEqual([])
    }
  })

  test('speakers as printed: the surname or the body of each carrier', () => {
    const wrong = planned.statements.flatMap((statement) => demanded(statement).flatMap((carrier) => {
      const names = passagesAt(carrier).map(({ speaker }) => speaker?.name ?? 'nobody')
      if (carrier.speaker === null || carrier.loose_speaker || names.length === 0) return []
      const key = carrier.speaker.split(' ').at(-1)!.toLowerCase()
      return names.some((name) => name.toLowerCase().includes(key)) ? [] : [`${statement.id} in ${carrier.article}: ${carrier.speaker}, found ${names.join(' / ')}`]
    }))
    expect(wrong).toEqual([])
  })
})

describe('scripts', () => {
  test('examples/scripts print what they promise', () => {
    const run = (name: string) => execFileSync(process.execPath, [fileURLToPath(new URL(`../examples/scripts/${name}`, import.meta.url))], { input: exported }).toString()
    expect(run('not-printed.mjs')).toMatch(/The Anselm Courier\tstart, no mark\t“As the aerial pictures show/u)
    expect(run('other-speakers.mjs')).toMatch(/As the aerial pictures show/u)
  })
})

function articleOf(key: string): ArticleRow {
  return articles.find(({ id }) => id === snapshots.get(key)!.article)!
}

function demanded(statement: PlannedStatement): PlannedCarrier[] {
  return statement.carriers.filter(({ article, fragment, hard }) => !fragment && hard !== false && !planned.articles[article]!.superseded)
}

/** Attributions and own-voice sentences whose words are mostly the planned ones. */
function passagesAt({ article, words }: Pick<PlannedCarrier, 'article' | 'words'>): Passage[] {
  const snapshot = snapshots.get(article)!
  const wanted = words.map((part): Span => [snapshot.text.indexOf(part), snapshot.text.indexOf(part) + part.length])
  return passages.filter((passage) => {
    const spans = passage.content ?? passage.spans ?? []
    return passage.snapshot === snapshot.id && shared(spans, wanted) >= 0.6 * Math.max(lengthOf(spans), lengthOf(wanted))
  })
}

function shared(a: readonly Span[], b: readonly Span[]): number {
  return lengthOf(a) + lengthOf(b) - lengthOf([...a, ...b])
}

/** The statement that most demanded carriers belong to; null where none was found. */
function homeOf(statement: PlannedStatement): string | null {
  const votes = new Map<string, number>()
  for (const carrier of demanded(statement)) {
    for (const id of new Set(passagesAt(carrier).flatMap((passage) => passage.statement ?? []))) votes.set(id, (votes.get(id) ?? 0) + 1)
  }
  return [...votes].sort((x, y) => y[1] - x[1])[0]?.[0] ?? null
}
