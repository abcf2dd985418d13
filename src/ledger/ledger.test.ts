import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { addMade, madeArticle, madeCompare, type MadeArticle } from '../../bench/made-articles.ts'
import { openLedger, type Ledger } from './index.ts'

const NOW = '2031-05-04T08:00:00Z'
const folder = mkdtempSync(join(tmpdir(), 'ledger-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let files = 0
const newPath = (): string => join(folder, `${++files}.ledger`)
const inMemory = (): Ledger => openLedger(':memory:', { clock: () => NOW })
const some = (count: number): MadeArticle[] => Array.from({ length: count }, (_, i) => madeArticle(i, { perArticle: 6, repeated: 0.6, pool: 8 }))

/** Everything but what names the moment: rows of all tables. */
function contents(path: string): string {
  const db = new DatabaseSync(path, { readOnly: true })
  const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%\\_%' ESCAPE '\\' ORDER BY name").all()
  const all = tables.map(({ name }) => [name, db.prepare(`SELECT * FROM ${String(name)}`).all()])
  db.close()
  return JSON.stringify(all)
}

/** Which attributions stand together, as sorted lists of ids. */
function families(ledger: Ledger): string[] {
  return ledger.statements.list({ confidence: 0, limit: 500 }).statements
    .map(({ id }) => ledger.statements.page(id, { confidence: 0 }).variants.map(({ passage }) => passage).sort().join(' ')).sort()
}

describe('adding', () => {
  test('an article added twice changes nothing', () => {
    const path = newPath()
    const ledger = openLedger(path, { clock: () => NOW })
    for (const made of some(6)) addMade(ledger, made)
    const once = contents(path)
    for (const made of some(6)) expect(addMade(ledger, made).known).toBe(true)
    expect(contents(path)).toBe(once)
    ledger.close()
  })

  test('adding in any order gives the same families', () => {
    const articles = some(8)
    const inOrder = inMemory()
    for (const made of articles) addMade(inOrder, made)
    const expected = families(inOrder)
    expect(expected.some((family) => family.includes(' '))).toBe(true)
    fc.assert(fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
      const ledger = inMemory()
      for (const made of shuffled) addMade(ledger, made)
      expect(families(ledger)).toEqual(expected)
      expect(ledger.overview()).toEqual(inOrder.overview())
      expect(ledger.speakers.list()).toEqual(inOrder.speakers.list())
    }), { numRuns: 12 })
  })

  test('the same article with another text is a new snapshot; the older one stays readable and no longer counts', () => {
    const ledger = inMemory()
    const [first, second] = some(2) as [MadeArticle, MadeArticle]
    const { article, snapshot } = addMade(ledger, first)
    const edited = addMade(ledger, { ...second, given: first.given })
    expect(edited.article).toBe(article)
    expect(edited.snapshot).not.toBe(snapshot)
    expect(ledger.overview().articles).toBe(1)
    expect(ledger.articles.page(article).text).toBe(second.text)
    expect(ledger.articles.page(article).snapshots.map(({ id }) => id)).toEqual([edited.snapshot, snapshot])
    const older = ledger.articles.page(article, { snapshot, confidence: 0 })
    expect(older.text).toBe(first.text)
    expect(older.attributions).toHaveLength(first.analysis.attributions.length)
    expect(older.attributions.every(({ statement }) => statement === null)).toBe(true)
    const fresh = inMemory()
    addMade(fresh, { ...second, given: first.given })
    expect(ledger.speakers.list()).toEqual(fresh.speakers.list())
    expect(families(ledger)).toEqual(families(fresh))
  })

  test('a newer reading supersedes ours; statements keep their ids; a verdict on the same spans holds', () => {
    const ledger = inMemory()
    const articles = some(4)
    for (const made of articles) addMade(ledger, made)
    const before = ledger.statements.list({ confidence: 0, limit: 500 }).statements
    const { article, snapshot } = addMade(ledger, articles[0]!)
    const judged = ledger.articles.page(article, { confidence: 0 }).attributions[0]!
    ledger.decisions.add({ who: 'Ines', what: 'accept', subject: { type: 'attribution', id: judged.id } })
    reread(ledger, snapshot, articles[0]!, { name: 'sayso', version: '0.0.1', models: ['better'], settings: {} })
    const after = ledger.statements.list({ confidence: 0, limit: 500 }).statements
    expect(after.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort())
    expect(ledger.articles.page(article).reader).toBe('sayso 0.0.1')
    const again = ledger.articles.page(article, { confidence: 0 }).attributions[0]!
    expect(again.id).not.toBe(judged.id)
    expect(ledger.statements.page(again.statement!).statement.confidence).toBe(1)
    reread(ledger, snapshot, articles[0]!, { name: 'another', version: '9', models: [], settings: {} })
    expect(ledger.articles.page(article).reader).toBe('sayso 0.0.1')
    expect(ledger.statements.list({ confidence: 0, limit: 500 }).total).toBe(after.length)
  })

  test('what fails inside a transaction leaves nothing, and an inner failure only its own part', () => {
    const ledger = inMemory()
    const [first, second] = some(2) as [MadeArticle, MadeArticle]
    expect(() => ledger.transaction(() => {
      addMade(ledger, first)
      throw new Error('stop')
    })).toThrow('stop')
    expect(ledger.overview().articles).toBe(0)
    ledger.transaction(() => {
      addMade(ledger, first)
      expect(() => ledger.transaction(() => {
        addMade(ledger, second)
        throw new Error('stop')
      })).toThrow('stop')
    })
    expect(ledger.overview().articles).toBe(1)
    expect(ledger.verifyLog()).toMatchObject({ ok: true, entries: 2 })
  })
})

describe('families', () => {
  test('a merge leaves an alias, and a rejected relation splits again; undoing it restores the family', () => {
    const ledger = inMemory()
    const articles = [0, 1].map((index) => only(index, index === 0 ? 'The bridge at Vell was closed at noon on Tuesday' : 'was closed at noon on Tuesday'))
    for (const made of articles) addMade(ledger, made)
    const [a, b] = ledger.statements.list({ confidence: 0 }).statements
    expect([a!.variants, b!.variants]).toEqual([1, 1]) // too little in common for a made signature: not compared yet
    const [one, other] = [a!, b!].map(({ id }) => ledger.passages.byId(ledger.statements.page(id).variants[0]!.passage))
    const relation = ledger.transaction(() => {
      const id = ledger.relations.add(one!, other!, madeCompare(one!, other!)!, { direction: { from: null, basis: null }, relay: { type: 'unknown', why: '' } })
      ledger.families.settle([one!.id])
      return id
    })
    const [joined] = ledger.statements.list({ confidence: 0 }).statements
    const gone = [a!.id, b!.id].find((id) => id !== joined!.id)!
    expect(ledger.statements.list({ confidence: 0 }).total).toBe(1)
    expect(joined).toMatchObject({ variants: 2, wordings: 2, outlets: 2 })
    expect(ledger.statements.page(gone).statement.id).toBe(joined!.id)
    expect(ledger.statements.page(gone).aliases).toEqual([gone])
    expect(ledger.log.of(gone).map(({ what, object }) => [what, object])).toEqual([['statement.merged', joined!.id]])
    const whole = families(ledger)

    const decision = ledger.decisions.add({ who: 'Ines', what: 'reject', subject: { type: 'relation', id: relation }, why: 'another day' })
    expect(ledger.statements.list({ confidence: 0 }).statements.map(({ id }) => id).sort()).toEqual([a!.id, b!.id].sort())
    expect(ledger.statements.page(gone).statement.id).toBe(gone)
    ledger.decisions.undo(decision, 'Ines')
    expect(families(ledger)).toEqual(whole)
    expect(ledger.statements.page(gone).statement.id).toBe(joined!.id)
    expect(ledger.decisions.on(relation)[0]).toMatchObject({ who: 'Ines', what: 'reject', why: 'another day', undone_by: expect.stringMatching(/^d/) })
    expect(ledger.verifyLog().ok).toBe(true)
  })

  test('a rejected attribution leaves its statement; sentences in an outlet’s own voice alone make none', () => {
    const ledger = inMemory()
    const { article } = addMade(ledger, only(0, 'The bridge at Vell was closed at noon on Tuesday'))
    expect(ledger.overview().statements).toBe(1)
    const [found] = ledger.articles.page(article, { confidence: 0 }).attributions
    ledger.decisions.add({ who: 'Ines', what: 'reject', subject: { type: 'attribution', id: found!.id } })
    expect(ledger.overview()).toMatchObject({ statements: 0, attributions: { direct: 0 } })
    expect(ledger.articles.page(article, { confidence: 0 }).attributions).toEqual([])
    expect(ledger.articles.page(article).own_voice[0]).toMatchObject({ statement: null })
  })

  test('marking a record makes its wording the base; a decision that can be undone', () => {
    const ledger = inMemory()
    const words = 'nobody was turned back at the bridge of Vell this week'
    const [, second] = [0, 5].map((index) => addMade(ledger, only(index, index ? `As the pictures show, ${words}` : words)).article)
    const [statement] = ledger.statements.list({ confidence: 0 }).statements
    expect(statement).toMatchObject({ variants: 2, wording: words })
    expect(ledger.articles.markRecord(second!, true, { who: 'Ines', why: 'transcript' })).toEqual({ article: second, statements: 1 })
    const page = ledger.statements.page(statement!.id)
    expect(page.statement.wording).toBe(`As the pictures show, ${words}`)
    expect(page.variants[0]!.article).toMatchObject({ id: second, record: true })
    expect(page.variants[1]).toMatchObject({ match: 'trimmed', changes: [{ type: 'only-in-a', where: 'start' }] })
    ledger.decisions.undo(ledger.decisions.on(second!)[0]!.id, 'Ines')
    expect(ledger.statements.page(statement!.id).statement.wording).toBe(words)
  })
})

describe('the log', () => {
  const tamper = (sql: string): ReturnType<Ledger['verifyLog']> => {
    const path = newPath()
    const ledger = openLedger(path, { clock: () => NOW })
    for (const made of some(3)) addMade(ledger, made)
    ledger.close()
    const db = new DatabaseSync(path)
    for (const trigger of db.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").all()) db.exec(`DROP TRIGGER ${String(trigger['name'])}`)
    db.exec(sql)
    db.close()
    const again = openLedger(path)
    const verdict = again.verifyLog()
    again.close()
    return verdict
  }

  test('holds for what was added', () => {
    expect(tamper('SELECT 1')).toMatchObject({ ok: true, entries: 6, contents: 6, entry: null, why: null })
  })
  test.each([
    ['an entry changed', "UPDATE log SET at = '2031-01-01T00:00:00Z' WHERE nr = 2", 2],
    ['an entry taken out', 'DELETE FROM log_salt WHERE log_nr = 3; DELETE FROM log WHERE nr = 3', 4],
    ['words changed in a snapshot', "UPDATE snapshot SET text = replace(text, 'said', 'lied') WHERE nr = 2", 3],
    ['words changed in a reading', "UPDATE passage SET words = words || ' not' WHERE nr = 1", 2],
    ['a speaker changed', "UPDATE attribution SET speaker_name = 'Nobody' WHERE rowid = 1", 2],
    ['bytes changed', "UPDATE bytes SET content = x'00' WHERE rowid = 1", 1],
  ])('notices %s', (_, sql, entry) => {
    expect(tamper(sql)).toMatchObject({ ok: false, entry })
  })

  test('log, snapshots and bytes cannot be changed through SQL either', () => {
    const path = newPath()
    const ledger = openLedger(path)
    addMade(ledger, madeArticle(0))
    ledger.close()
    const db = new DatabaseSync(path)
    for (const sql of ['UPDATE log SET what = 1', 'DELETE FROM log', 'UPDATE snapshot SET path = 1', 'DELETE FROM snapshot', 'UPDATE bytes SET size = 1', 'DELETE FROM bytes', 'DELETE FROM log_salt']) {
      expect(() => db.exec(sql), sql).toThrow(/append-only|never change|forg|salt/i)
    }
    db.close()
  })

  test('forgetting removes text, bytes, readings and salts, and leaves chain and tombstone', () => {
    const path = newPath()
    const ledger = openLedger(path, { clock: () => NOW })
    const articles = some(5)
    const added = articles.map((made) => addMade(ledger, made))
    const without = inMemory()
    for (const made of articles.slice(0, 4)) addMade(without, made)
    ledger.forget(added[4]!.snapshot, { who: 'Ines', why: 'asked to' })
    expect(ledger.verifyLog()).toMatchObject({ ok: true, entries: 11, contents: 8 })
    expect(families(ledger)).toEqual(families(without))
    expect(ledger.overview()).toEqual({ ...without.overview(), ledger: ledger.overview().ledger })
    expect(ledger.speakers.list()).toEqual(without.speakers.list())
    expect(() => addMade(ledger, articles[4]!)).toThrow(/was forgotten by Ines/)
    expect(() => ledger.articles.page(added[4]!.article)).toThrow(/was forgotten by/)
    ledger.close()
    const db = new DatabaseSync(path)
    expect(db.prepare("SELECT count(*) AS n FROM snapshot_text WHERE snapshot_text MATCH '\"report 4\"'").get()!['n']).toBe(0)
    expect(db.prepare('SELECT who, why FROM forgotten').get()).toMatchObject({ who: 'Ines', why: 'asked to' })
    expect(db.prepare('PRAGMA foreign_key_check').all()).toEqual([])
    expect(db.prepare('SELECT count(*) AS n FROM signature WHERE passage_nr NOT IN (SELECT nr FROM passage)').get()!['n']).toBe(0)
    db.close()
  })

  test('forgetting an edit makes the snapshot before it count again', () => {
    const ledger = inMemory()
    const [first, second] = some(2) as [MadeArticle, MadeArticle]
    const { article, snapshot } = addMade(ledger, first)
    const expected = [families(ledger), ledger.speakers.list(), ledger.overview()]
    ledger.forget(addMade(ledger, { ...second, given: first.given }).snapshot, { who: 'Ines', why: 'asked to' })
    expect(ledger.articles.page(article).snapshot.id).toBe(snapshot)
    expect([families(ledger), ledger.speakers.list(), ledger.overview()]).toEqual(expected)
  })
})

describe('the file', () => {
  test('is refused where it is not ours, newer, or no database, and left as it was', () => {
    const foreign = newPath()
    const db = new DatabaseSync(foreign)
    db.exec('CREATE TABLE things (a)')
    db.close()
    expect(() => openLedger(foreign)).toThrow(/not a Sayso ledger: it holds tables of another program/)
    const text = newPath()
    writeFileSync(text, 'This is no database, only words that go on and on.'.repeat(100))
    expect(() => openLedger(text)).toThrow(/not a Sayso ledger: SQLite cannot read it/)
    const newer = newPath()
    openLedger(newer).close()
    const later = new DatabaseSync(newer)
    later.exec('PRAGMA user_version = 99')
    later.close()
    expect(() => openLedger(newer)).toThrow(/schema 99/)
  })

  test('is read by a second connection while the first writes', () => {
    const path = newPath()
    const writer = openLedger(path)
    addMade(writer, madeArticle(0))
    const reader = openLedger(path, { readonly: true })
    writer.transaction(() => {
      addMade(writer, madeArticle(1))
      expect(reader.overview().articles).toBe(1)
    })
    expect(reader.overview().articles).toBe(2)
    expect(() => addMade(reader, madeArticle(2))).toThrow(/may not be written to/)
    reader.close()
    writer.close()
  })
})

/** An article with one attribution, one sentence of its own, and nothing else. */
function only(index: number, words: string): MadeArticle {
  const made = madeArticle(index, { perArticle: 1, repeated: 0 })
  const [attribution] = made.analysis.attributions
  const text = `${words}, said ${attribution!.words.source}. It rained in Vell on that long day and the next.`
  const source = [words.length + 7, words.length + 7 + attribution!.words.source.length] as const
  const own = text.indexOf('It rained')
  return {
    ...made,
    text,
    analysis: {
      ...made.analysis,
      title: null, quotations: [], figures: [], evidence: [], allegations: [], incidents: [], mentions: [],
      attributions: [{
        ...attribution!, mode: 'speech', content: [[0, words.length]], source: [source], cue: [[words.length + 2, words.length + 6]],
        words: { ...attribution!.words, content: words },
      }],
      own_voice: [{ id: 'o1', spans: [[own, text.length]], words: text.slice(own), place: 'body', confidence: 0.9 }],
    },
  }
}

/** The same findings by another reader, linked as intake links them. */
function reread(ledger: Ledger, snapshot: string, made: MadeArticle, reader: MadeArticle['analysis']['reader']): void {
  ledger.transaction(() => {
    const ids = ledger.analyses.add(snapshot, { ...made.analysis, reader })
    const passages = [...ids.attributions.values()].map((id) => ledger.passages.byId(id))
    const signatures = passages.map(() => [] as number[])
    ledger.passages.add(passages, signatures)
    for (const passage of passages) {
      for (const { id } of ledger.statements.list({ confidence: 0, limit: 500 }).statements) {
        for (const variant of ledger.statements.page(id).variants) {
          const other = ledger.passages.byId(variant.passage)
          const found = variant.snapshot !== snapshot && madeCompare(passage, other)
          if (found) ledger.relations.add(passage, other, found, { direction: { from: null, basis: null }, relay: { type: 'unknown', why: '' } })
        }
      }
    }
    ledger.families.settle(passages.map(({ id }) => id))
  })
}
