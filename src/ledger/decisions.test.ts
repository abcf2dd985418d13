import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addMade, madeArticle, madeCompare, madeSignatures, type MadeArticle } from '../../bench/made-articles.ts'
import { exportJsonl } from '../export/jsonl.ts'
import { importJsonl } from '../export/import-jsonl.ts'
import { passagesOf } from '../linking/index.ts'
import type { Analysis } from '../text/records.ts'
import { openLedger, type Ledger } from './index.ts'
import { standingOf } from './standing.ts'

const NOW = '2031-05-04T08:00:00Z'
const inMemory = (): Ledger => openLedger(':memory:', { clock: () => NOW })
const some = (count: number, from = 0): MadeArticle[] => Array.from({ length: count }, (_, i) => madeArticle(from + i, { perArticle: 4, repeated: 0.7, pool: 5 }))
const ledgerOf = (articles: readonly MadeArticle[]): Ledger => {
  const ledger = inMemory()
  for (const made of articles) addMade(ledger, made)
  return ledger
}
const statementsOf = (ledger: Ledger) => ledger.statements.list({ confidence: 0, limit: 500 }).statements
const pageOf = (ledger: Ledger, id: string) => ledger.statements.page(id, { confidence: 0 })
const families = (ledger: Ledger): string[] =>
  statementsOf(ledger).map(({ id }) => pageOf(ledger, id).variants.map(({ passage }) => passage).sort().join(' ')).sort()
const passagesIn = (ledger: Ledger): string[] => statementsOf(ledger).flatMap(({ id }) => pageOf(ledger, id).variants.filter(({ voice }) => voice === 'attribution').map(({ passage }) => passage)).sort()
const homeOf = (ledger: Ledger, passage: string): string => statementsOf(ledger).find(({ id }) => pageOf(ledger, id).variants.some((variant) => variant.passage === passage))!.id
const state = (ledger: Ledger) => JSON.stringify([families(ledger), ledger.speakers.list({ confidence: 0, limit: 500 }), ledger.overview(), ledger.overview('', { confidence: 0.97 }), statementsOf(ledger)])
const linesOf = async (ledger: Ledger): Promise<string[]> => {
  let out = ''
  await exportJsonl(ledger, async (text) => void (out += text), { text: true })
  return out.split('\n')
}
const of = (passage: string) => ({ type: 'attribution' as const, id: passage })
/** Two statements that nothing joins, each by one of its passages, and one with several printings. */
const cast = (ledger: Ledger) => {
  const ordered = statementsOf(ledger)
  const many = pageOf(ledger, ordered[0]!.id)
  const [one, other] = ordered.slice(-2).map(({ id }) => pageOf(ledger, id).variants[0]!.passage) as [string, string]
  return { many: many.variants.map(({ passage }) => passage), one, other }
}

describe('merging and splitting', () => {
  test('a merge leaves an alias, holds for what is added later, and is undone without a trace', () => {
    const ledger = ledgerOf(some(4))
    const before = state(ledger)
    const { one, other } = cast(ledger)
    const [a, b] = [homeOf(ledger, one), homeOf(ledger, other)]
    const id = ledger.decisions.add({ who: 'Ines', what: 'merge', subject: of(one), object: other, why: 'one briefing' })
    expect(homeOf(ledger, one)).toBe(homeOf(ledger, other))
    expect(ledger.statements.page(a).statement.id).toBe(ledger.statements.page(b).statement.id)
    expect(pageOf(ledger, a).aliases).toHaveLength(1)
    for (const made of some(2, 4)) addMade(ledger, made)
    expect(homeOf(ledger, one)).toBe(homeOf(ledger, other))
    const { decided } = pageOf(ledger, a).variants.find(({ passage }) => passage === one)!
    expect(decided.decisions).toMatchObject([{ id, who: 'Ines', what: 'merge', object: other, why: 'one briefing', state: 'in-force' }])
    ledger.decisions.undo(id, 'Ines')
    expect(state(ledger)).toBe(state(ledgerOf(some(6))))
    expect(ledger.log.of(b).map(({ what }) => what).concat(ledger.log.of(a).map(({ what }) => what))).toContain('statement.merged')
    expect(before).not.toBe('')
    expect(ledger.verifyLog().ok).toBe(true)
  })

  test('a wording taken out stands by itself, and what is added later does not bring it back', () => {
    const ledger = ledgerOf(some(4))
    const { many } = cast(ledger)
    expect(many.length).toBeGreaterThan(2)
    const [kept, ...rest] = many as [string, ...string[]]
    const id = ledger.decisions.add({ who: 'Ines', what: 'split', subject: of(rest[0]!), object: kept })
    expect(homeOf(ledger, rest[0]!)).not.toBe(homeOf(ledger, kept))
    for (const passage of rest.slice(1)) expect(homeOf(ledger, passage)).toBe(homeOf(ledger, kept))
    for (const made of some(3, 4)) addMade(ledger, made)
    expect(homeOf(ledger, rest[0]!)).not.toBe(homeOf(ledger, kept))
    ledger.decisions.undo(id, 'Ines')
    expect(families(ledger)).toEqual(families(ledgerOf(some(7))))
  })

  test('one’s own later decision replaces the earlier; what others hold together must be undone first', () => {
    const ledger = ledgerOf(some(3))
    const { one, other, many } = cast(ledger)
    ledger.decisions.add({ who: 'Ines', what: 'merge', subject: of(one), object: other })
    ledger.decisions.add({ who: 'Ines', what: 'split', subject: of(one), object: other })
    expect(homeOf(ledger, one)).not.toBe(homeOf(ledger, other))
    expect(ledger.decisions.on(one).map(({ what, state }) => [what, state])).toEqual([['merge', 'replaced'], ['split', 'in-force']])
    ledger.decisions.add({ who: 'Ines', what: 'merge', subject: of(other), object: many[0]! })
    expect(() => ledger.decisions.add({ who: 'Ines', what: 'merge', subject: of(one), object: many[0]! })).toThrow(/other decisions keep them apart/)
    expect(ledger.decisions.on(one)).toHaveLength(2)
  })

  test('whatever the order of adding and deciding, the statements are the same', () => {
    const articles = some(5)
    const all = ledgerOf(articles)
    const ids = passagesIn(all)
    const anyTies = fc.array(fc.record({ what: fc.constantFrom('merge' as const, 'split' as const), a: fc.constantFrom(...ids), b: fc.constantFrom(...ids) }).filter(({ a, b }) => a !== b), { minLength: 1, maxLength: 4 })
    const decide = (ledger: Ledger, ties: readonly { what: 'merge' | 'split'; a: string; b: string }[]) => {
      for (const { what, a, b } of ties) {
        try {
          ledger.decisions.add({ who: 'Ines', what, subject: of(a), object: b })
        } catch (error) {
          expect(error).toMatchObject({ code: 'decision-contradicted' })
          return false
        }
      }
      return true
    }
    fc.assert(fc.property(anyTies, fc.shuffledSubarray(articles, { minLength: articles.length }), (ties, shuffled) => {
      const after = ledgerOf(articles)
      fc.pre(decide(after, ties))
      const early = ledgerOf(shuffled.slice(0, 3))
      const known = new Set(passagesIn(early))
      const first = ties.filter(({ a, b }) => known.has(a) && known.has(b))
      fc.pre(decide(early, first))
      for (const made of shuffled.slice(3)) addMade(early, made)
      fc.pre(decide(early, ties.filter((tie) => !first.includes(tie))))
      fc.pre(new Set(ties.map(({ a, b }) => [a, b].sort().join())).size === ties.length) // else it matters which was said last
      expect(families(early)).toEqual(families(after))
    }), { numRuns: 25 })
  })

  test('deciding and undoing everything leaves nothing behind', () => {
    const articles = some(4)
    const ids = passagesIn(ledgerOf(articles))
    const expected = state(ledgerOf(articles))
    const anyDecisions = fc.array(fc.record({
      who: fc.constantFrom('Ines', 'Oto'), what: fc.constantFrom('accept' as const, 'reject' as const, 'merge' as const, 'split' as const, 'speaker' as const),
      a: fc.constantFrom(...ids), b: fc.constantFrom(...ids), settles: fc.boolean(),
    }).filter(({ a, b }) => a !== b), { minLength: 1, maxLength: 7 })
    fc.assert(fc.property(anyDecisions, (wanted) => {
      const ledger = ledgerOf(articles)
      const made: string[] = []
      for (const { who, what, a, b, settles } of wanted) {
        try {
          made.push(what === 'speaker'
            ? ledger.decisions.add({ who, what, settles, subject: of(a), speaker: { name: 'Ruta Malk', basis: 'typed' } })
            : what === 'merge' || what === 'split' ? ledger.decisions.add({ who, what, settles, subject: of(a), object: b }) : ledger.decisions.add({ who, what, settles, subject: of(a) }))
        } catch (error) {
          expect(['decision-contradicted', 'passage-without-statement']).toContain((error as { code: string }).code)
        }
      }
      for (const id of made.reverse()) ledger.decisions.undo(id, 'Ines')
      expect(state(ledger)).toBe(expected)
      expect(ledger.verifyLog().ok).toBe(true)
    }), { numRuns: 25 })
  })

  test('an export brings decisions back, and what they decide', async () => {
    const ledger = ledgerOf(some(4))
    const { one, other, many } = cast(ledger)
    ledger.decisions.add({ who: 'Ines', what: 'merge', subject: of(one), object: other })
    ledger.decisions.add({ who: 'Oto', what: 'split', subject: of(many[1]!), object: many[0]!, why: 'another day' })
    ledger.decisions.add({ who: 'Oto', what: 'speaker', subject: of(many[0]!), speaker: { name: 'Ruta Malk', basis: 'typed' } })
    ledger.decisions.add({ who: 'Oto', what: 'note', subject: of(many[0]!), why: 'ask the ministry' })
    const lines = await linesOf(ledger)
    const copy = inMemory()
    await importJsonl(copy, lines, { sign: madeSignatures })
    expect(await linesOf(copy)).toEqual(lines)
    for (const each of [ledger, copy]) for (const made of some(2, 4)) addMade(each, made)
    expect(state(copy)).toBe(state(ledger))
    expect(homeOf(copy, many[1]!)).not.toBe(homeOf(copy, many[0]!))
  })
})

describe('people who disagree', () => {
  const standing = (...given: [who: string, answer: string, settles?: true][]) =>
    standingOf(given, { who: ([who]) => who, answer: ([, answer]) => answer, settles: ([, , settles]) => settles === true })

  test('nobody wins by being later, until somebody settles it', () => {
    expect(standing(['Ines', 'accept'], ['Oto', 'reject'])).toMatchObject({ holds: null, disputed: [['Ines', 'accept'], ['Oto', 'reject']] })
    expect(standing(['Ines', 'accept'], ['Oto', 'reject'], ['Ines', 'reject']).holds).toEqual(['Ines', 'reject'])
    expect(standing(['Ines', 'accept'], ['Oto', 'reject'], ['Mara', 'accept', true]).holds).toEqual(['Mara', 'accept', true])
    expect(standing(['Ines', 'accept'], ['Mara', 'accept', true], ['Oto', 'reject']).holds).toBeNull()
    expect(standing()).toEqual({ holds: null, disputed: [], latest: [] })
  })

  test('who disagrees is shown on the row, and the machine’s reading stands meanwhile', () => {
    const ledger = ledgerOf(some(2))
    const { one } = cast(ledger)
    const home = homeOf(ledger, one)
    const { confidence } = pageOf(ledger, home).statement
    ledger.decisions.add({ who: 'Ines', what: 'accept', subject: of(one) })
    expect(pageOf(ledger, home).statement.confidence).toBe(1)
    const reject = ledger.decisions.add({ who: 'Oto', what: 'reject', subject: of(one), why: 'a paraphrase of the editor' })
    expect(pageOf(ledger, home).statement.confidence).toBe(confidence)
    const { decided } = pageOf(ledger, home).variants[0]!
    expect(decided.verdict).toBe('disputed')
    expect(decided.decisions.map(({ who, state }) => [who, state])).toEqual([['Ines', 'disputed'], ['Oto', 'disputed']])
    expect(ledger.decisions.list({ state: 'disputed' })).toMatchObject({ total: 2 })
    ledger.decisions.add({ who: 'Mara', what: 'accept', subject: of(one), settles: true })
    expect(pageOf(ledger, home).variants[0]!.decided).toMatchObject({ verdict: 'accepted', decisions: [{ state: 'replaced' }, { state: 'replaced' }, { state: 'in-force' }] })
    ledger.decisions.undo(reject, 'Oto')
    expect(pageOf(ledger, home).variants[0]!.decided.verdict).toBe('accepted')
  })
})

describe('another speaker', () => {
  test('of the ledger, printed in the article, or typed: the last two never one with what was read elsewhere', () => {
    const ledger = ledgerOf(some(2))
    const { one, other } = cast(ledger)
    const [article, printed] = [ledger.passages.byId(one).article, pageOf(ledger, homeOf(ledger, other)).variants[0]!.speaker!]
    const shown = () => pageOf(ledger, homeOf(ledger, one)).variants.find(({ passage }) => passage === one)!
    const before = [shown().speaker, ledger.speakers.list({ confidence: 0 })]
    ledger.decisions.add({ who: 'Ines', what: 'speaker', subject: of(one), speaker: { id: printed.id! } })
    expect(shown().speaker).toMatchObject({ id: printed.id })
    const own = ledger.articles.page(article).own_voice[0]
    if (own) expect(() => ledger.decisions.add({ who: 'Ines', what: 'speaker', subject: of(own.id), speaker: { name: 'Ruta Malk', basis: 'typed' } })).toThrow(/own voice/)
    expect(() => ledger.decisions.add({ who: 'Ines', what: 'speaker', subject: of(one), speaker: { name: 'Ruta Malk', basis: 'printed' } })).toThrow(`Article ${article} does not print "Ruta Malk"`)
    ledger.decisions.add({ who: 'Ines', what: 'speaker', subject: of(one), speaker: { name: 'Ruta Malk', basis: 'typed' } })
    expect(shown().speaker!.name).toBe('Ruta Malk')
    expect(shown().decided.decisions.at(-1)).toMatchObject({ what: 'speaker', name: 'Ruta Malk', basis: 'typed', state: 'in-force' })
    expect(ledger.speakers.named('Ruta Malk')).toMatchObject({ attributions: 1, statements: 1, articles: 1 })
    for (const { id, what, undone_by } of ledger.decisions.on(one)) if (what === 'speaker' && undone_by === null) ledger.decisions.undo(id, 'Ines')
    expect([shown().speaker, ledger.speakers.list({ confidence: 0 })]).toEqual(before)
    expect(ledger.verifyLog().ok).toBe(true)
  })
})

describe('a newer reading', () => {
  const better = { name: 'sayso', version: '0.0.2', models: ['better'], settings: {} }
  const read = (ledger: Ledger, made: MadeArticle, analysis: Analysis): void => {
    const { article, snapshot } = addMade(ledger, made)
    ledger.transaction(() => {
      const ids = ledger.analyses.add(snapshot, { ...analysis, reader: better })
      const passages = passagesOf(analysis, { article, passageId: (local) => (ids.attributions.get(local) ?? ids.own_voice.get(local))!, speakerKey: (local) => ids.speakers.get(local) ?? null })
      ledger.passages.add(passages, passages.map(madeSignatures))
      for (const passage of passages) for (const candidate of ledger.passages.candidates(passage, madeSignatures(passage), 100)) {
        const found = madeCompare(passage, candidate)
        if (found) ledger.relations.add(passage, candidate, found, { direction: { from: null, basis: null }, relay: { type: 'unknown', why: '' } })
      }
      ledger.families.settle(passages.map(({ id }) => id))
    })
  }

  test('that finds the same places keeps every decision; one whose passage is gone is listed, never moved', () => {
    const articles = some(4)
    const ledger = ledgerOf(articles)
    const { one, other, many } = cast(ledger)
    ledger.decisions.add({ who: 'Ines', what: 'merge', subject: of(one), object: other })
    ledger.decisions.add({ who: 'Ines', what: 'split', subject: of(many[1]!), object: many[0]! })
    ledger.decisions.add({ who: 'Ines', what: 'accept', subject: of(many[0]!) })
    ledger.decisions.add({ who: 'Ines', what: 'speaker', subject: of(many[0]!), speaker: { name: 'Ruta Malk', basis: 'typed' } })
    const words = (found: Ledger) => statementsOf(found).map(({ id }) => pageOf(found, id).variants.map(({ article, content }) => `${article.id} ${content.words}`).sort().join(' | ')).sort()
    const before = words(ledger)
    for (const made of articles) read(ledger, made, made.analysis)
    expect(words(ledger)).toEqual(before)
    expect(ledger.passages.byId(many[0]!).id).toBe(many[0])
    expect(ledger.decisions.list({ state: 'in-force' }).total).toBe(4)
    expect(ledger.speakers.named('Ruta Malk').attributions).toBe(1)
    const kept = statementsOf(ledger).flatMap(({ id }) => pageOf(ledger, id).variants).find(({ decided }) => decided.verdict === 'accepted')!
    expect(kept.passage).not.toBe(many[0])
    expect(kept.decided.decisions.map(({ what }) => what)).toEqual(['split', 'accept', 'speaker'])
    const [accept] = ledger.decisions.on(kept.passage).filter(({ what }) => what === 'accept')
    ledger.decisions.undo(accept!.id, 'Ines')
    expect(pageOf(ledger, homeOf(ledger, kept.passage)).variants.find(({ passage }) => passage === kept.passage)!.decided.verdict).toBeNull()

    // a reading that ends one word earlier is another passage
    const fresh = ledgerOf(articles)
    fresh.decisions.add({ who: 'Ines', what: 'reject', subject: of(one) })
    const home = articles.find(({ given }) => ledger.articles.ref(ledger.passages.byId(one).article).title === given.title) ?? articles.at(-1)!
    for (const made of [home, ...articles]) {
      const shorter = made.analysis.attributions.map((attribution) => {
        const cut = attribution.words.content.slice(0, attribution.words.content.lastIndexOf(' '))
        return { ...attribution, content: [[attribution.content[0]![0], attribution.content[0]![0] + cut.length]] as const, words: { ...attribution.words, content: cut } }
      })
      read(fresh, made, { ...made.analysis, attributions: shorter })
    }
    const [gone] = fresh.decisions.list({ state: 'gone' }).decisions
    expect(gone).toMatchObject({ what: 'reject', state: 'gone', passage: null, statement: null })
    expect(gone!.words).toBe(ledger.passages.byId(one).words)
    expect(statementsOf(fresh).flatMap(({ id }) => pageOf(fresh, id).variants).every(({ decided }) => decided.verdict === null)).toBe(true)
  })
})

describe('the queue', () => {
  test('puts first what is doubtful and carried, shows each in its place, and loses what is decided', () => {
    const ledger = ledgerOf(some(4))
    const { rows, left } = ledger.decisions.queue({ limit: 50 })
    expect(rows.length).toBe(left)
    const worth = rows.map(({ outlets, statement }) => (outlets + 1) * pageOf(ledger, statement).statement.confidence * (1 - pageOf(ledger, statement).statement.confidence))
    expect(worth).toEqual(worth.toSorted((a, b) => b - a))
    const [row] = rows
    expect(row!.around.words).toContain(row!.content.words)
    ledger.decisions.add({ who: 'Ines', what: 'accept', subject: of(row!.passage) })
    const after = ledger.decisions.queue({ limit: 50 })
    expect(after.left).toBe(left - 1)
    expect(after.rows.map(({ statement }) => statement)).not.toContain(row!.statement)
    expect(ledger.decisions.queue({ confidence: 1 }).rows).toEqual([])
  })
})

test('readers are scored by what people decided, and recall only by what they added', () => {
  const articles = some(3)
  const ledger = ledgerOf(articles)
  const [first, second, third] = passagesIn(ledger) as [string, string, string]
  expect(ledger.evaluate()[0]).toMatchObject({ decided: 0, recall: null })
  ledger.decisions.add({ who: 'Ines', what: 'accept', subject: of(first) })
  ledger.decisions.add({ who: 'Ines', what: 'reject', subject: of(second) })
  ledger.decisions.add({ who: 'Ines', what: 'speaker', subject: of(first), speaker: { name: 'Ruta Malk', basis: 'typed' } })
  ledger.decisions.add({ who: 'Ines', what: 'accept', subject: of(third) })
  ledger.decisions.add({ who: 'Oto', what: 'reject', subject: of(third) })
  expect(ledger.evaluate()[0]).toMatchObject({ decided: 2, right: 1, speaker_corrected: 1 })
  expect(ledger.evaluate({ who: 'Ines' })[0]).toMatchObject({ decided: 3, right: 2 })
  expect(ledger.evaluate({ who: 'Oto' })[0]).toMatchObject({ decided: 1, right: 0 })
  const [{ bins }] = ledger.evaluate() as [ReturnType<Ledger['evaluate']>[number]]
  expect(bins.reduce((sum, { rows }) => sum + rows, 0)).toBe(ledger.overview().attributions.direct + 1) // the rejected one no longer counts there
  const [made] = articles
  const { snapshot } = addMade(ledger, made!)
  const elsewhere = { ...made!.analysis.attributions[1]!, id: 'a9', content: [[0, 12]] as const, words: { ...made!.analysis.attributions[1]!.words, content: made!.text.slice(0, 12) } }
  ledger.transaction(() => ledger.analyses.add(snapshot, { ...made!.analysis, reader: { name: 'person', version: 'Ines', models: [], settings: {} }, attributions: [made!.analysis.attributions[0]!, elsewhere] }))
  expect(ledger.evaluate()[0]!.recall).toEqual({ added: 2, found: 1 })
  expect(ledger.evaluate()).toHaveLength(1)
})
