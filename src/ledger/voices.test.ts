import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { madeArticle } from '../claims/made-voices.ts'
import { passagesOf, speakerKeyOf } from '../linking/index.ts'
import type { Analysis } from '../text/records.ts'
import { idOf } from './ids.ts'
import { openLedger, type Ledger } from './index.ts'
import { isBeforeVoices } from './migrate.ts'
import { connect } from './sqlite.ts'
import { voiceRows } from './voice-rows.ts'

const folder = mkdtempSync(join(tmpdir(), 'voices-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ARTICLES: readonly (readonly [outlet: string, marked: string])[] = [
  ['Orrin Wire', '{s:The Harrow League} {c:accused} {t:Varnia of shelling the port}. Harrow League fighters left the town.'],
  ['Vell Courier', '“{t1:We shelled nobody},” {s1:Varnia} {c1:said}. {s2:The ministry} {c2:said} {t2:Harrow League terrorists were in the port}.'],
  ['Vell Courier', 'Varnia was accused of torture. {s:The ministry} {c:declined} {t:to comment}. The so-called Harrow League burned the mill.'],
]

function add(ledger: Ledger, at: number, url = `https://orrin.example/${at}`): { article: string; passages: string[]; snapshot: string } {
  const [outlet, marked] = ARTICLES[at]!
  const { text, outlet: _, ...found } = madeArticle(marked)
  const analysis: Analysis = {
    id: String(at), text_sha256: '', reader: { name: 'sayso', version: '1', models: [], settings: {} }, language: { code: 'en', analysed: true }, title: null, outlet: null,
    published: { as_printed: '', edtf: `2031-05-0${at + 1}`, earliest: `2031-05-0${at + 1}T00:00:00Z`, latest: null, basis: 'given', spans: [] },
    boilerplate: [], own_voice: [], figures: [], evidence: [], incidents: [], ...found,
  }
  return ledger.transaction(() => {
    const added = ledger.snapshots.add({ article: { url, outlet }, bytes: new TextEncoder().encode(text), media_type: 'text/plain', text })
    const ids = ledger.analyses.add(added.snapshot, analysis)
    const passages = passagesOf(analysis, { article: added.article, passageId: (local) => ids.attributions.get(local)!, speakerKey: () => null })
    ledger.passages.add(passages, passages.map(() => []))
    ledger.families.settle(passages.map(({ id }) => id))
    return { article: added.article, passages: analysis.attributions.map(({ id }) => ids.attributions.get(id)!), snapshot: added.snapshot }
  })
}

function filled(order: readonly number[] = [0, 1, 2], path = ':memory:') {
  const ledger = openLedger(path, { clock: () => '2031-06-01T00:00:00Z' })
  return { ledger, added: order.map((at) => add(ledger, at)) }
}

/** Parties with their standings, as one comparable list. */
const told = (ledger: Ledger) => ledger.voices.table({ confidence: 0 }).parties.map(({ name, standings }) => `${name}: ${standings.map(({ standing, articles }) => `${standing} ${articles}`).join(', ')}`).sort()
const called = (ledger: Ledger) => ledger.namings.table().groups.map(({ party, label, outlet, voice, distance, count }) => `${party?.name} ${label} ${outlet?.name} ${voice} ${distance} ${count}`)

describe('voices across articles', () => {
  const { ledger, added } = filled()

  test('each party with the number of articles in which it is heard how', () => {
    expect(told(ledger)).toEqual(['Harrow League: reported 1', 'Varnia: own-words 1, not-heard 2', 'ministry: reported 1, asked 1'].sort())
    expect(ledger.voices.table({ confidence: 0 })).toMatchObject({ articles: 3, total: 3 })
    expect(ledger.voices.table({ confidence: 0 }).parties.map(({ name, one, accused }) => [name, one, accused])).toContainEqual(['Varnia', true, 2])
    expect(ledger.voices.table({ confidence: 0 }).parties.map(({ name, one }) => [name, one])).toContainEqual(['ministry', false])
  })

  test('narrowed to outlet, day, words and standing', () => {
    const names = (query: object) => ledger.voices.table({ confidence: 0, ...query }).parties.map(({ name, articles }) => `${name} ${articles}`)
    const { id } = ledger.outlets.named('Vell Courier')
    expect(names({ outlet: id })).toEqual(expect.arrayContaining(['ministry 2', 'Varnia 2']))
    expect(names({ standing: 'not-heard' })).toEqual(['Varnia 3'])
    expect(names({ to: '2031-05-01' }).sort()).toEqual(['Harrow League 1', 'Varnia 1'])
    expect(names({ words: 'torture' }).sort()).toEqual(['Varnia 1', 'ministry 1'])
    expect(names({ article: added[1]!.article, party: 'MIN' })).toEqual(['ministry 1'])
    expect(names({ words: '' })).toEqual([])
    expect(() => ledger.voices.page('Nobody of that name')).toThrow(/No party is called/)
  })

  test('one party: its articles with the words that they rest on, what it is called, with which words it is reported', () => {
    const page = ledger.voices.page('Varnia', { confidence: 0 })
    expect(page.voices.map(({ standing, rows }) => [standing, rows.map(({ how, words }) => `${how}: ${words.words}`)])).toEqual([
      ['not-heard', ['accused: torture']], ['own-words', ['own-words: We shelled nobody']], ['not-heard', ['accused: shelling the port']],
    ])
    expect(page.outlets.map(({ outlet, articles }) => [outlet?.name, articles])).toEqual([['Orrin Wire', 1], ['Vell Courier', 2]])
    expect(page.cues).toMatchObject([{ outlet: { name: 'Vell Courier' }, distance: 'neutral', count: 1, cues: [{ cue: 'said', count: 1 }] }])
    expect(ledger.voices.page('harrow league', { confidence: 0 }).namings.map(({ label, voice, distance, rows }) => [label, voice, distance, rows[0]?.by])).toEqual([
      ['fighters', 'own', null, null], ['Harrow League', 'own', 'so-called', null], ['terrorists', 'said', null, 'ministry'],
    ].sort() as never)
  })

  test('one article', () => {
    const { voices, namings } = ledger.voices.article(added[1]!.article, { confidence: 0 })
    expect(voices.map(({ name, standing }) => [name, standing])).toEqual([['Varnia', 'own-words'], ['ministry', 'reported']])
    expect(namings).toMatchObject([{ party: { name: 'Harrow League' }, label: 'terrorists', voice: 'said', rows: [{ by: 'ministry' }] }])
  })

  test('a case holds what its articles hold', () => {
    ledger.cases.open('Ines', 'Port')
    ledger.cases.add('Port', { who: 'Ines', what: 'pin', subject: { type: 'article', id: added[2]!.article } })
    expect(ledger.voices.table({ confidence: 0, case: 'port' })).toMatchObject({ articles: 1, total: 2 })
  })
})

test('the order of adding does not matter', () => {
  const [one, other] = [filled([0, 1, 2]).ledger, filled([2, 0, 1]).ledger]
  expect(told(other)).toEqual(told(one))
  expect(called(other)).toEqual(called(one))
})

test('what a person rejects is nobody’s voice; undone, it is again', () => {
  const { ledger, added } = filled()
  const subject = { type: 'attribution', id: added[1]!.passages[0]! } as const
  const rejected = ledger.decisions.add({ who: 'Ines', what: 'reject', subject })
  expect(told(ledger)).toContain('Varnia: not-heard 2')
  ledger.decisions.undo(rejected, 'Ines')
  expect(told(ledger)).toContain('Varnia: own-words 1, not-heard 2')
  ledger.decisions.add({ who: 'Ines', what: 'speaker', subject, speaker: { name: 'Tessal', basis: 'typed' } })
  expect(told(ledger)).toEqual(expect.arrayContaining(['Tessal: own-words 1', 'Varnia: not-heard 2']))
})

test('of a forgotten article nothing is left, no name and no label', () => {
  const { ledger, added } = filled()
  ledger.forget(added[1]!.snapshot, { who: 'Ines', why: 'asked to' })
  expect(told(ledger)).toEqual(['Harrow League: reported 1', 'Varnia: not-heard 2', 'ministry: asked 1'].sort())
  expect(called(ledger).some((line) => line.includes('terrorists'))).toBe(false)
  for (const { snapshot } of [added[0]!, added[2]!]) ledger.forget(snapshot, { who: 'Ines', why: 'asked to' })
  expect([told(ledger), called(ledger)]).toEqual([[], []])
})

test('an edited article counts as it is now', () => {
  const { ledger } = filled()
  add(ledger, 2, 'https://orrin.example/0')
  expect(told(ledger)).toContain('Varnia: own-words 1, not-heard 2')
  expect(ledger.voices.page('ministry', { confidence: 0 }).total).toBe(3)
})

test('a ledger put back from its lines, and one that had none yet, have the same voices', async () => {
  const { ledger } = filled()
  const back = openLedger(':memory:')
  await back.restore.whole(async (put) => {
    for (const line of ledger.exchange.lines({ text: true })) put(line)
  })
  expect(told(back)).toEqual(told(ledger))
  expect(called(back)).toEqual(called(ledger))

  const path = join(folder, 'older.ledger')
  filled([0, 1, 2], path).ledger.close()
  const db = connect(path, false)
  db.exec('DELETE FROM voice; DELETE FROM naming; DELETE FROM party; DELETE FROM cited')
  expect([isBeforeVoices(0), isBeforeVoices(1), isBeforeVoices(5), isBeforeVoices(6)]).toEqual([false, true, true, false])
  db.transaction(() => voiceRows(db).all())
  db.close()
  const newer = openLedger(path)
  expect([told(newer), called(newer)]).toEqual([told(ledger), called(ledger)])
  newer.close()
})

describe('whom people take for one speaker is one party', () => {
  const keyed = (name: string) => idOf('speaker', speakerKeyOf({ name, type: 'organisation', mention: 'name', spans: [] }, '')!.key)
  const same = (ledger: Ledger, what: 'same' | 'not-same' = 'same') => ledger.decisions.add({ who: 'Ines', what, subject: { type: 'speaker', id: keyed('Harrow League') }, object: keyed('Varnia') })

  test('heard, accused and named as one, in each article and across; undone, as two, under their own names', () => {
    const { ledger, added } = filled()
    const before = [told(ledger), called(ledger)]
    const decision = same(ledger)
    // one article has the League as the accuser and Varnia as the accused: one voice, heard as well as the better of the two
    expect(told(ledger)).toEqual(['Harrow League: own-words 1, reported 1, not-heard 1', 'ministry: reported 1, asked 1'])
    const { voices } = ledger.voices.page('Harrow League', { confidence: 0 })
    expect(voices.map(({ standing, accused }) => [standing, accused])).toEqual([['not-heard', true], ['own-words', false], ['reported', true]])
    expect(voices[2]!.rows.map(({ how }) => how)).toEqual(expect.arrayContaining(['reported', 'accused']))
    expect(ledger.voices.article(added[0]!.article, { confidence: 0 }).voices).toHaveLength(1)
    expect(called(ledger).every((line) => !line.startsWith('Varnia'))).toBe(true)
    ledger.decisions.undo(decision, 'Ines')
    expect([told(ledger), called(ledger)]).toEqual(before)
  })

  test('what is added later follows; two people deciding differently join nothing; a ledger put back has the same', async () => {
    const { ledger } = filled([0, 1])
    same(ledger)
    add(ledger, 2)
    expect(told(ledger)).toEqual(['Harrow League: own-words 1, reported 1, not-heard 1', 'ministry: reported 1, asked 1'])
    const back = openLedger(':memory:')
    await back.restore.whole(async (put) => {
      for (const line of ledger.exchange.lines({ text: true })) put(line)
    })
    expect([told(back), called(back)]).toEqual([told(ledger), called(ledger)])
    ledger.decisions.add({ who: 'Tove', what: 'not-same', subject: { type: 'speaker', id: keyed('Harrow League') }, object: keyed('Varnia') })
    expect(told(ledger)).toEqual(told(filled().ledger))
  })

  test('a ledger of before, in which the two still stand apart, is brought in step when it is opened', () => {
    const path = join(folder, 'apart.ledger')
    const { ledger } = filled([0, 1, 2], path)
    same(ledger)
    const joined = told(ledger)
    ledger.close()
    const db = connect(path, false)
    db.exec('DELETE FROM voice; DELETE FROM naming; DELETE FROM party; DELETE FROM cited')
    db.transaction(() => voiceRows(db).all())
    db.close()
    const opened = openLedger(path)
    expect(told(opened)).toEqual(joined)
    opened.close()
  })
})
