/** Drafts held against the example corpus, as a person would: a chatbot's answer, an article itself, odd input. */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { CheckResult, type CheckRow } from '../src/api/index.ts'
import { analyserHere } from '../src/intake/analyser.ts'
import { checkDraft, checkPasted } from '../src/intake/check.ts'
import { loadModel } from '../src/intake/models.ts'
import { addExample } from '../src/intake/pasted.ts'
import { openLedger } from '../src/ledger/index.ts'
import { textOf } from '../src/text/span.ts'

const model = loadModel()
const analyser = analyserHere(model)
const means = { analyser, linking: model.linking }
const ledger = openLedger(':memory:', { linking: model.linking })
const ANSWER = readFileSync(new URL('../examples/drafts/chatbot-answer.txt', import.meta.url), 'utf8')
let answer: CheckResult
beforeAll(async () => {
  await addExample(ledger, { analyser, model })
  answer = await checkDraft(ledger, { id: 'answer', text: ANSWER }, means)
}, 60_000)

/** The quotation or attribution that holds these words. */
const rowOf = ({ rows }: CheckResult, words: string): CheckRow => {
  const row = rows.find((one) => one.type !== 'figure' && one.words.words.includes(words))
  if (!row) throw new Error(`No row holds "${words}".`)
  return row
}

describe('the chatbot’s answer in examples/drafts', () => {
  // what was bent on purpose, and what the ledger says of it
  test.for<[string, string[]]>([
    ['Not one of our batteries fired', ['trimmed']],
    ['The pictures speak for themselves', ['not-found']],
    ['Whoever fires on a market at noon', ['verbatim', 'other-speaker']],
    ['We will pull our heavy guns back', ['verbatim', 'longer-elsewhere']],
    ['flour is carried in lorries', ['verbatim', 'not-quoted']],
    ['our surgeons in Halsenik admitted 14', ['changed', 'record-differs']],
    ['from those we can say', ['changed']],
    ['Both sides have the guns', ['verbatim', 'speaker-named']],
    ['at least 36 civilians', ['changed', 'one-outlet']],
  ])('%s: %j', ([words, verdicts]) => {
    expect(rowOf(answer, words).verdicts).toEqual(verdicts)
  })

  // what was copied
  test.for(['The battery that struck Halsenik', 'There is no battery at the brickworks'])('%s: as printed', (words) => {
    expect(rowOf(answer, words)).toMatchObject({ level: 'found', verdicts: ['verbatim'] })
  })

  test('all spans hold their words: the draft’s in the draft, the ledger’s in the article', () => {
    expect(answer.rows.length).toBeGreaterThan(12)
    for (const { words, places } of answer.rows) {
      expect(words.spans.map((span) => textOf(answer.text, span)).join(' … ')).toBe(words.words)
      for (const { article, wording } of places) {
        const { text } = ledger.articles.page(article.id)
        expect(wording.spans.map((span) => textOf(text, span)).join(' … ')).toBe(wording.words)
      }
    }
  })

  test('fits its schema, and every stack has the first place and the draft', () => {
    expect(CheckResult.parse(answer)).toEqual(answer)
    for (const { stack, places } of answer.rows) {
      if (!stack) continue
      expect(stack.rows[1]!.passage).toBe('draft')
      expect(stack.rows[0]!.cells.length).toBe(stack.rows[1]!.cells.length)
      expect(places.length).toBeGreaterThan(stack.rows.length - 2)
    }
  })

  test('words that by themselves tell too little are found where the quotation beside them stands', async () => {
    const bent = '“Let them decide what is in the van.”'
    const alone = await checkDraft(ledger, { id: 'alone', text: `${bent} That was the answer.` }, means)
    expect(rowOf(alone, 'Let them').verdicts).toEqual(['not-found'])
    const beside = await checkDraft(ledger, { id: 'beside', text: `“I have also read, in the same newspaper, that we are ‘starving’,” he said. ${bent}` }, means)
    expect(rowOf(beside, 'Let them').verdicts).toContain('changed')
  })

  test('says the same when asked again, and nothing of it is in the ledger', async () => {
    const before = ledger.overview()
    const entries = ledger.verifyLog().entries
    expect(await checkDraft(ledger, { id: 'answer', text: ANSWER }, means)).toEqual(answer)
    expect(ledger.overview()).toEqual(before)
    expect(ledger.verifyLog().entries).toBe(entries)
    expect(ledger.search({ words: '"speak for themselves"' }).articles_total).toBe(0)
  })
})

describe('other drafts', () => {
  const check = (text: string, language = 'en') => checkDraft(ledger, { id: 'draft', text, language }, means)

  test('an article that is in the ledger is compared with the others', async () => {
    const [article] = ledger.articles.list({ words: 'button' }).articles
    const { text } = ledger.articles.page(article!.id)
    const result = await check(text)
    expect(result.itself?.id).toBe(article!.id)
    expect(result.rows.flatMap(({ places }) => places).filter((place) => place.article.id === article!.id)).toEqual([])
  })

  test('one invented sentence in a copied quotation is told from the copied ones', async () => {
    const result = await check('“There is no battery at the brickworks and there never was. We shall open the orchard to any reporter who asks for it,” Renna Ostivar said.')
    expect(rowOf(result, 'There is no battery').verdicts).toContain('verbatim')
    expect(rowOf(result, 'We shall open the orchard').verdicts).toEqual(['not-found'])
  })

  // one article prints “at least 63”, another “63”
  test.for([
    ['at least 63 civilians', 'figure-same', 'found'], ['as many as 63 civilians', 'figure-bounds', 'differs'], ['63 civilians', 'figure-same', 'found'], ['at least 36 civilians', 'figure-differs', 'differs'],
  ] as const)('%s have been killed: %s', async ([words, verdict, level]) => {
    const { rows } = await check(`They say ${words} have been killed in the valley since August, when the Tamvorian army began what it calls an operation.`)
    expect(rows.filter(({ type }) => type === 'figure')).toMatchObject([{ verdicts: [verdict], level }])
  })

  test('few and common words are not looked for, and not missed', async () => {
    const result = await check('“We will see,” Renna Ostivar said. The so-called “experts” left.')
    expect(result.rows.filter(({ type }) => type === 'quotation')).toEqual([])
    expect(result.passed_over.map(({ reason }) => reason)).toContain('too-common')
  })

  test('a quotation with nobody named, and one of another language, are looked for all the same', async () => {
    expect(rowOf(await check('Then a line that everybody knows: “Whoever fires on a market at noon knows whom he will hit.”'), 'Whoever fires').verdicts).toContain('verbatim')
    const german = await check('„Niemand hat uns gefragt, ob die Schleuse am Montag offen bleibt“, sagte sie.', 'de')
    expect(german.language.analysed).toBe(false)
    expect(german.rows[0]?.verdicts).toEqual(['not-found'])
  })

  test('a pasted page is read as one; an empty one says so', async () => {
    const page = await checkPasted(ledger, { text: '<html><body><article><p>“Whoever fires on a market at noon knows whom he will hit,” Maris Kettvane said on Tuesday in Belvodra, an hour after the others.</p></article></body></html>', format: 'html' }, means)
    expect(rowOf(page, 'Whoever fires').verdicts).toContain('verbatim')
    await expect(checkPasted(ledger, { text: ' \n ' }, means)).rejects.toMatchObject({ code: 'draft-unreadable' })
  })

  test('an empty ledger has nothing, and says only that', async () => {
    const empty = openLedger(':memory:', { linking: model.linking })
    const result = await checkDraft(empty, { id: 'answer', text: ANSWER }, means)
    expect(new Set(result.rows.map(({ level }) => level))).toEqual(new Set(['not-found']))
    empty.close()
  })
})
