import type { Model } from '../analysis/index.ts'
import type { AddRequest, AddResponse, Finding } from '../api/index.ts'
import type { Ledger } from '../ledger/index.ts'
import type { Analyser } from './analyser.ts'
import { exampleCorpus } from './example.ts'
import type { Input } from './formats/format.ts'
import { inputsOf, readBytes } from './inputs.ts'
import { addToLedger, type Outcome } from './run.ts'

interface Means {
  readonly analyser: Analyser
  readonly model: Model
}

/** Findings shown after adding, most carried first. */
const FINDINGS = 50
const NO_MAP = new Map()

/** Adds what a person pasted or dropped, and says which statements of it stand elsewhere in the ledger, too. */
export async function addPasted(ledger: Ledger, { articles }: AddRequest, means: Means): Promise<AddResponse> {
  async function* inputs(): AsyncGenerator<Input> {
    for (const [i, { name, text, format, ...fields }] of articles.entries()) {
      const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''))
      yield* readBytes(new TextEncoder().encode(text), name ?? `pasted text ${i + 1}`, { map: NO_MAP, format }, given)
    }
  }
  return add(ledger, inputs(), means)
}

/** Adds the example corpus. */
export async function addExample(ledger: Ledger, means: Means): Promise<AddResponse> {
  const inputs = inputsOf([exampleCorpus()], { stdin: nothing(), map: NO_MAP, defaultFormat: 'text' })
  return add(ledger, inputs, means)
}

async function add(ledger: Ledger, inputs: AsyncIterable<Input>, means: Means): Promise<AddResponse> {
  const outcomes: Outcome[] = []
  await addToLedger(ledger, inputs, { ...means, onOutcome: (outcome) => outcomes.push(outcome) })
  const added = outcomes.map(({ where, outcome, article, attributions, unread, error }) => ({
    name: where, outcome, article: article === null ? null : ledger.articles.ref(article), attributions, unread, error: error?.toJSON() ?? null,
  }))
  return { added, findings: findingsIn(ledger, added.flatMap(({ article }) => (article ? [article.id] : []))) }
}

/** Statements that these articles share with each other or with any other article. */
function findingsIn(ledger: Ledger, articles: readonly string[]): Finding[] {
  const carriers = new Map<string, Finding & { articles: string[] }>()
  for (const article of new Set(articles)) {
    for (const statement of ledger.statements.sharedOf(article)) {
      const known = carriers.get(statement.id)
      if (known) known.articles.push(article)
      else carriers.set(statement.id, { statement, articles: [article] })
    }
  }
  return [...carriers.values()]
    .sort((x, y) => y.statement.outlets - x.statement.outlets || y.statement.articles - x.statement.articles || (x.statement.id < y.statement.id ? -1 : 1))
    .slice(0, FINDINGS)
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
