/**
 * The example corpus through the whole program: read, linked and exported, and, held against what was
 * planned when it was written (`examples/planned.json`). Each failure lists the articles and words that it is about.
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { StatementPage, Tour } from '../src/api/index.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { corpusFolder, keyOfLine, readKnownGaps, readPlanned, type KnownGap, type PlannedCarrier, type PlannedStatement } from '../examples/read-planned.ts'
import { addToLedger, analyserHere, exportJsonl, inputsOf, lengthOf, loadModel, openLedger, type Span } from '../src/index.ts'

const planned = readPlanned()
const gaps = readKnownGaps()

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
let tour: Tour = { stops: [], draft: null }
/** Pages of the statements that the look around leads to. */
let pages = new Map<string, StatementPage>()
let articles: ArticleRow[] = []
/** By key in the plan. */
const snapshots = new Map<string, SnapshotRow>()
let passages: Passage[] = []

beforeAll(async () => {
  const model = loadModel()
  const ledger = openLedger(':memory:', { linking: model.linking })
  const { progress } = await addToLedger(ledger, inputsOf([corpusFolder], { map: new Map(), stdin: process.stdin, defaultFormat: 'text' }), { analyser: analyserHere(model), model })
  expect(progress.failed).toBe(0)
  tour = ledger.tour()
  pages = new Map(tour.stops.map(({ statement }) => [statement, ledger.statements.page(statement)]))
  await exportJsonl(ledger, async (text) => void (exported += text), { text: true })
  ledger.close()
  const rows = exported.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Row)
  articles = rows.filter(({ type }) => type === 'article') as ArticleRow[]
  passages = rows.filter(({ type }) => type === 'attribution' || type === 'own_voice') as Passage[]
  for (const row of rows.filter(({ type }) => type === 'snapshot') as SnapshotRow[]) snapshots.set(keyOfLine(row.path), row)
}, 120_000)

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
      if (carries(home, carrier)) return []
      const found = passagesAt(carrier).map((passage) => `${passage.type} ${wordsOf(passage)}`)
      return [`${statement.id} in ${carrier.article}: ${carrier.words.join(' … ')}: found ${found.join(' and ') || 'nothing'}`]
    })
    expect(withoutGaps('lost', lost)).toEqual([])
  })

  test('no two planned statements become one', () => {
    const homes = new Map<string, string[]>()
    for (const statement of planned.statements) {
      const home = homeOf(statement)
      if (home !== null) homes.set(home, [...(homes.get(home) ?? []), statement.id])
    }
    expect([...homes.values()].filter((ids) => ids.length > 1)).toEqual([])
  })

  test.for(planned.statements.map((statement) => [statement.id, statement] as const))('%s: nothing else is joined to it', ([, statement]) => {
    const home = homeOf(statement)
    const invited = [
      ...statement.carriers,
      ...planned.paraphrases.filter((paraphrase) => paraphrase.statement === statement.id).map(({ article, words }) => ({ article, words: [words] })),
    ].flatMap(passagesAt)
    const uninvited = passages.filter((passage) => home !== null && passage.statement === home && !invited.includes(passage))
    const joined = uninvited.map((passage) => `${statement.id} in ${keyOf(passage.snapshot)}: ${passage.type} ${wordsOf(passage)}`)
    expect(withoutGaps('joined', joined)).toEqual([])
  })

  test('the same words on another occasion stay a statement of their own', () => {
    const joined = planned.repeats.flatMap(({ statement, article, words }) => {
      const home = homeOf(planned.statements.find(({ id }) => id === statement)!)
      return passagesAt({ article, words: [words] }).some((passage) => passage.statement === home) ? [`${statement} in ${article}: ${words}`] : []
    })
    expect(withoutGaps('joined', joined)).toEqual([])
  })

  test('speakers as printed: the surname or the body of each carrier', () => {
    const wrong = planned.statements.flatMap((statement) => demanded(statement).flatMap((carrier) => {
      const names = passagesAt(carrier).map(({ speaker }) => speaker?.name ?? 'nobody')
      if (carrier.speaker === null || carrier.loose_speaker || names.length === 0) return []
      const key = carrier.speaker.split(' ').at(-1)!.toLowerCase()
      return names.some((name) => name.toLowerCase().includes(key)) ? [] : [`${statement.id} in ${carrier.article}: ${carrier.speaker}, found ${names.join(' / ')}`]
    }))
    expect(withoutGaps('speaker', wrong)).toEqual([])
  })
})

describe('scripts', () => {
  test('examples/scripts print what they promise', () => {
    const run = (name: string) => execFileSync(process.execPath, [fileURLToPath(new URL(`../examples/scripts/${name}`, import.meta.url))], { input: exported }).toString()
    expect(run('not-printed.mjs')).toMatch(/The Anselm Courier\tstart, no mark\t“As the aerial pictures show/u)
    expect(run('other-speakers.mjs')).toMatch(/As the aerial pictures show/u)
  })
})

/** Lines that no known gap explains. Each line begins with `STATEMENT in ARTICLE`. */
function withoutGaps(kind: KnownGap['kind'], lines: readonly string[]): string[] {
  return lines.filter((line) => !gaps.some((gap) => gap.kind === kind && line.startsWith(`${gap.statement} in ${gap.article}: `)))
}

function articleOf(key: string): ArticleRow {
  return articles.find(({ id }) => id === snapshots.get(key)!.article)!
}

function keyOf(snapshot: string): string {
  return [...snapshots].find(([, { id }]) => id === snapshot)?.[0] ?? snapshot
}

function wordsOf({ words }: Passage): string {
  return JSON.stringify(typeof words === 'string' ? words : words.content)
}

function demanded(statement: PlannedStatement): PlannedCarrier[] {
  return statement.carriers.filter(({ article, fragment, hard }) => !fragment && hard !== false && !planned.articles[article]!.superseded)
}

/** Attributions and own-voice sentences that hold most of the planned words, or consist mostly of them. */
function passagesAt({ article, words }: Pick<PlannedCarrier, 'article' | 'words'>): Passage[] {
  const snapshot = snapshots.get(article)!
  const wanted = spansOf(snapshot, words)
  return passages.filter((passage) => {
    const spans = spansIn(passage)
    return passage.snapshot === snapshot.id && shared(spans, wanted) >= 0.7 * Math.min(lengthOf(spans), lengthOf(wanted))
  })
}

/** Whether a statement's passages in the article hold most of the planned words: in one, or in several pieces. */
function carries(statement: string | null, carrier: PlannedCarrier): boolean {
  const wanted = spansOf(snapshots.get(carrier.article)!, carrier.words)
  const held = passagesAt(carrier).filter((passage) => passage.statement === statement).flatMap(spansIn)
  return shared(held, wanted) >= 0.7 * lengthOf(wanted)
}

const spansOf = ({ text }: SnapshotRow, words: readonly string[]) => words.map((part): Span => [text.indexOf(part), text.indexOf(part) + part.length])
const spansIn = (passage: Passage): readonly Span[] => passage.content ?? passage.spans ?? []

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

describe('the look around', () => {
  const pageOf = (kind: Tour['stops'][number]['kind']): StatementPage => pages.get(tour.stops.find((stop) => stop.kind === kind)!.statement)!
  test('shows, in this order, each once: a start not printed, another speaker, another number, a denial, a credit', () => {
    expect(tour.stops.map(({ kind }) => kind)).toEqual(['start', 'speaker', 'number', 'denial', 'relay'])
    expect(new Set(tour.stops.map(({ statement }) => statement)).size).toBe(5)
  })
  test('and each stop still holds what it says', () => {
    const changes = (kind: 'start' | 'number') => pageOf(kind).variants.flatMap((variant) => variant.changes)
    expect(changes('start').some(({ type, where, marked }) => type === 'only-in-a' && where === 'start' && !marked)).toBe(true)
    expect(changes('number').some(({ type }) => type === 'number')).toBe(true)
    expect(new Set(pageOf('speaker').variants.flatMap(({ speaker }) => speaker?.name ?? [])).size).toBeGreaterThan(1)
    expect(pageOf('denial').denials.length).toBeGreaterThan(0)
    expect(pageOf('relay').variants.some(({ relays }) => relays.length > 0)).toBe(true)
  })
  test('the words to check are those of a printing whose number differs', () => {
    const printed = pageOf('number').variants.filter(({ changes }) => changes.some(({ type }) => type === 'number')).map(({ content }) => content.words)
    const quoted = /“(.*)”/u.exec(tour.draft!)![1]!
    expect(printed.some((words) => words.includes(quoted))).toBe(true)
  })
})
