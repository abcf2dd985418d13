import { expect, test } from 'vitest'
import { openLedger, type Ledger } from '../ledger/index.ts'
import { analyserHere } from './analyser.ts'
import type { Input } from './formats/format.ts'
import { loadModel } from './models.ts'
import { addToLedger, type Outcome } from './run.ts'

const model = loadModel()

async function* articles(texts: readonly string[]): AsyncGenerator<Input> {
  for (const [i, text] of texts.entries()) yield { article: { id: `${i}`, text }, bytes: new TextEncoder().encode(text), media_type: 'text/plain', where: `a.jsonl:${i + 1}` }
}

const TEXTS = ['The pier is shut, Ada Orlen said on Monday.', 'The crane fell, Tove Quell said on Monday.', 'Nobody was hurt, Lena Holt said on Monday.']

/** A ledger that fails while it takes the second article. */
function failing(ledger: Ledger, error: Error): Ledger {
  const add: Ledger['snapshots']['add'] = (given) => {
    if (given.text === TEXTS[1]) throw error
    return ledger.snapshots.add(given)
  }
  return { ...ledger, snapshots: { ...ledger.snapshots, add } }
}

test('an article that cannot be put into the ledger is told, with what went wrong, and the rest goes on', async () => {
  const ledger = openLedger(':memory:')
  const outcomes: Outcome[] = []
  const { progress } = await addToLedger(failing(ledger, new TypeError('no such wording')), articles(TEXTS), { analyser: analyserHere(model), model, onOutcome: (one) => outcomes.push(one) })
  expect(progress).toEqual({ done: 3, added: 2, known: 0, failed: 1 })
  expect(outcomes[1]).toMatchObject({ where: 'a.jsonl:2', outcome: 'failed', error: { code: 'article-not-written' } })
  expect(outcomes[1]!.error!.message).toContain('no such wording')
  expect(ledger.overview().articles).toBe(2)
  ledger.close()
})

test('what ails the ledger’s file ends the run', async () => {
  const ledger = openLedger(':memory:')
  const full = Object.assign(new Error('database or disk is full'), { code: 'ERR_SQLITE_ERROR' })
  await expect(addToLedger(failing(ledger, full), articles(TEXTS), { analyser: analyserHere(model), model })).rejects.toBe(full)
  ledger.close()
})
