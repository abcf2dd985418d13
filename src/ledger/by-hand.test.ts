import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { madeArticle } from '../../bench/made-articles.ts'
import { exportJsonl } from '../export/jsonl.ts'
import { importJsonl } from '../export/import-jsonl.ts'
import { isPlaced, placed } from '../export/in-place.ts'
import { loadLinkingModel } from '../intake/models.ts'
import { passagesOf, signaturesOf } from '../linking/index.ts'
import type { Analysis, Attribution, SpeakerInArticle } from '../text/records.ts'
import type { Span } from '../text/span.ts'
import { link, openLedger, type DecisionGiven, type Ledger } from './index.ts'

const linking = loadLinkingModel()
const opened = (): Ledger => openLedger(':memory:', { clock: () => '2031-05-04T08:00:00Z', linking })

const SAID = 'no convoy was stopped at the Vell bridge and no one was turned back that night'
const GRAIN = 'the ferry to Oslin carries grain and timber through drifting ice every second night'
const QUAY = 'every lantern on the Serrin quay was counted twice before the harbour was closed'

/** Articles as they are read here: `“words,” name said.`, one a line; a name in brackets is not read by the machine. */
interface Line { readonly words: string; readonly name: string; readonly type?: SpeakerInArticle['type']; readonly unread?: boolean }

function written(id: string, lines: readonly Line[], { version = '1' } = {}): { text: string; analysis: Analysis } {
  let text = ''
  const put = (words: string): Span => [text.length, (text += words).length]
  const attributions: Attribution[] = []
  for (const [i, { words, name, type = 'person', unread }] of lines.entries()) {
    put('“')
    const content = put(words)
    put(',” ')
    const source = put(name)
    put(' ')
    const cue = put('said')
    put('.\n\n')
    if (unread) continue
    attributions.push({
      id: `a${i}`, source: [source], cue: [cue], content: [content], words: { source: name, cue: 'said', content: words }, kind: 'direct', nested_in: null,
      mode: 'speech', stance: 'asserts', cue_distance: 'neutral', relays: [], confidence: 0.9, speaker: { name, type, mention: type === 'unnamed' ? 'nominal' : 'name', spans: [source] },
    })
  }
  put('READ MORE: Five things about the port\n')
  const made = madeArticle(1).analysis
  const first = attributions[0]
  return { text, analysis: {
    ...made, id, attributions, reader: { name: 'sayso', version, models: ['made'], settings: {} }, own_voice: [], title: null, published: null, quotations: [],
    figures: first ? [{ id: 'f1', spans: first.content, words: first.words.content, value: 3, min: 3, max: 3, modifier: '', unit: '', counts: 'killed', whom: 'people', cumulative: false, place: null, when: null, stated_by: first.id, confidence: 0.9 }] : [],
    evidence: [], allegations: [], incidents: [], mentions: [], boilerplate: [],
  } }
}

function add(ledger: Ledger, id: string, { text, analysis }: ReturnType<typeof written>): { article: string; snapshot: string; text: string; passages: string[] } {
  return ledger.transaction(() => {
    const added = ledger.snapshots.add({ article: { url: `https://orrin.example/${id}`, outlet: `Outlet ${id}` }, bytes: new TextEncoder().encode(text), media_type: 'text/plain', text, path: id })
    const ids = ledger.analyses.add(added.snapshot, analysis)
    const decided = new Set(ids.decided)
    const passages = passagesOf(analysis, { article: added.article, passageId: (local) => ids.attributions.get(local)!, speakerKey: (local) => ids.speakers.get(local) ?? null })
    const own = new Set(passages.map((one) => one.id))
    link(ledger, [...passages.map((one) => (decided.has(one.id) ? ledger.passages.byId(one.id) : one)), ...ids.decided.filter((one) => !own.has(one)).map((one) => ledger.passages.byId(one))], linking)
    return { ...added, text, passages: [...ids.attributions.values()] }
  })
}

const spanOf = (text: string, words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]
const statementsOf = (ledger: Ledger) => ledger.statements.list({ confidence: 0, limit: 500 }).statements
const families = (ledger: Ledger): string[] => statementsOf(ledger).map(({ id }) => ledger.statements.page(id, { confidence: 0 }).variants.map(({ passage, content }) => `${passage} ${content.words}`).sort().join('\n')).sort()
const state = (ledger: Ledger, articles: readonly string[]): string => JSON.stringify([
  families(ledger), statementsOf(ledger), ledger.overview(), ledger.overview('', { confidence: 0.95 }), ledger.speakers.list({ confidence: 0, limit: 500 }),
  ledger.figures.list({ confidence: 0 }), ledger.search({ words: 'lantern', confidence: 0 }),
  articles.map((id) => ({ ...ledger.articles.page(id, { confidence: 0 }), marked: null })),
])
const linesOf = async (ledger: Ledger): Promise<string[]> => {
  let out = ''
  await exportJsonl(ledger, async (text) => void (out += text), { text: true })
  return out.split('\n')
}
const attributionsIn = (ledger: Ledger, article: string) => ledger.articles.page(article, { confidence: 0 }).attributions
const by = (who: string) => ({ who })
const attribute = (one: { snapshot: string; text: string }, { words, name }: Line, speaker: Extract<DecisionGiven, { what: 'attribute' }>['speaker'], who = 'Ines Marr'): DecisionGiven => ({
  who, what: 'attribute', subject: { type: 'snapshot', id: one.snapshot },
  parts: { source: speaker === null ? [] : [spanOf(one.text, name)], cue: [], content: [spanOf(one.text, words)], words: { source: speaker === null ? '' : name, cue: '', content: words } }, speaker,
})

const MISSED: Line = { words: QUAY, name: 'Gesa Hollen', unread: true }
const cast = () => {
  const ledger = opened()
  const one = add(ledger, 'one', written('one', [{ words: SAID, name: 'Ada Brenn' }, MISSED]))
  const two = add(ledger, 'two', written('two', [{ words: SAID, name: 'Ferin Castor' }, { words: QUAY, name: 'Gesa Hollen' }]))
  return { ledger, one, two, articles: [one.article, two.article] }
}

describe('an attribution by hand', () => {
  test('takes part in statements, search, speakers and counts at every setting, is told as its maker’s, and goes without a trace', () => {
    const { ledger, one, two, articles } = cast()
    const before = state(ledger, articles)
    const id = ledger.decisions.add(attribute(one, MISSED, { name: 'Gesa Hollen', basis: 'printed' }))
    const [added] = attributionsIn(ledger, one.article).filter(({ words }) => words.content === QUAY)
    expect(added).toMatchObject({ kind: 'direct', confidence: 1, speaker: { name: 'Gesa Hollen' }, outlets: 2, decided: { verdict: 'accepted' } })
    expect(added!.decided.decisions).toMatchObject([{ id, what: 'attribute', who: 'Ines Marr', state: 'in-force', parts: { words: { content: QUAY }, before: expect.stringMatching(/said\.\n\n“$/) } }])
    const found = ledger.search({ words: 'lantern', confidence: 0.99 })
    expect(found.statements.map(({ statement }) => statement.articles)).toEqual([2])
    expect(ledger.statements.page(added!.statement!).variants.map(({ article }) => article.id).sort()).toEqual([one.article, two.article].sort())
    ledger.decisions.undo(id, 'Ines Marr')
    expect(state(ledger, articles)).toBe(before)
    expect(ledger.decisions.list().decisions.map(({ what, state }) => [what, state])).toEqual([['undo', 'in-force'], ['attribute', 'undone']])
    expect(ledger.verifyLog()).toMatchObject({ ok: true })
  })

  test('outlives new readings: it steps back where one finds the very same, comes again where a later one does not, and is gone with its text', () => {
    const { ledger, one } = cast()
    const id = ledger.decisions.add(attribute(one, MISSED, null))
    const rows = () => attributionsIn(ledger, one.article).filter(({ words }) => words.content === QUAY)
    const stateNow = () => ledger.decisions.list().decisions.find((decision) => decision.id === id)!.state
    const lines = [{ words: SAID, name: 'Ada Brenn' }, { ...MISSED, unread: false }]
    const same = written('one', lines, { version: '2' })
    const noSource = { ...same.analysis, attributions: same.analysis.attributions.map((found, i) => (i === 0 ? found : { ...found, source: [], speaker: null, words: { ...found.words, source: '' } })) }
    add(ledger, 'one', { text: same.text, analysis: noSource })
    expect(rows()).toHaveLength(1)
    expect(rows()[0]).toMatchObject({ confidence: 0.9, decided: { verdict: 'accepted', decisions: [{ id, state: 'in-force' }] } })
    add(ledger, 'one', written('one', [lines[0]!, MISSED], { version: '3' }))
    expect(rows()).toHaveLength(1)
    expect(rows()[0]).toMatchObject({ confidence: 1 })
    add(ledger, 'one', { ...written('one', [lines[0]!, { words: GRAIN, name: 'Ada Brenn' }]) })
    expect(rows()).toEqual([])
    expect(stateNow()).toBe('gone')
    expect(ledger.decisions.list({ state: 'gone' }).decisions).toMatchObject([{ id, words: QUAY }])
  })

  test('stands for what the machine reads otherwise of the same report; hidden then, not lost', () => {
    const { ledger, two } = cast()
    const half = { words: QUAY.slice(0, QUAY.indexOf(' before')), name: 'Gesa Hollen' }
    const id = ledger.decisions.add({ ...attribute(two, half, { name: 'Gesa Hollen', basis: 'printed' }), parts: { source: [spanOf(two.text, 'Gesa Hollen')], cue: [[two.text.lastIndexOf('said'), two.text.lastIndexOf('said') + 4]], content: [spanOf(two.text, half.words)] } } as DecisionGiven)
    expect(attributionsIn(ledger, two.article).map(({ words }) => words.content)).toEqual([SAID, half.words])
    ledger.decisions.undo(id, 'Ines Marr')
    expect(attributionsIn(ledger, two.article).map(({ words }) => words.content)).toEqual([SAID, QUAY])
  })

  test('somebody who rejects it disputes it; it stays, marked, until it is settled', () => {
    const { ledger, one } = cast()
    ledger.decisions.add(attribute(one, MISSED, null))
    const { id: passage } = attributionsIn(ledger, one.article).find(({ words }) => words.content === QUAY)!
    ledger.decisions.add({ who: 'Oto Lind', what: 'reject', subject: { type: 'attribution', id: passage } })
    expect(attributionsIn(ledger, one.article).find(({ id }) => id === passage)!.decided.verdict).toBe('disputed')
    ledger.decisions.add({ who: 'Mara Vey', what: 'reject', subject: { type: 'attribution', id: passage }, settles: true })
    expect(attributionsIn(ledger, one.article).find(({ id }) => id === passage)).toBeUndefined()
    expect(ledger.decisions.list().decisions.map(({ what, state }) => [what, state])).toEqual([['reject', 'in-force'], ['reject', 'replaced'], ['attribute', 'replaced']])
  })

  test('what cannot be is refused and says why: borders inside words, other words, an older snapshot, nothing said, an unnamed source with a name from elsewhere', () => {
    const { ledger, one } = cast()
    const given = (change: object): DecisionGiven => ({ ...attribute(one, MISSED, null), ...change }) as DecisionGiven
    const parts = (content: Span[], more: object = {}) => ({ parts: { source: [], cue: [], content, ...more } })
    const [from, to] = spanOf(one.text, QUAY)
    expect(() => ledger.decisions.add(given(parts([[from, to - 2]])))).toThrow('would begin or end inside the word "closed"')
    expect(() => ledger.decisions.add(given(parts([[from, one.text.length + 9]])))).toThrow('does not fit a text of')
    expect(() => ledger.decisions.add(given(parts([[from, to], [from, to]])))).toThrow('overlap')
    expect(() => ledger.decisions.add(given(parts([])))).toThrow('holds no word')
    expect(() => ledger.decisions.add(given(parts([[from, to]], { words: { source: '', cue: '', content: SAID } })))).toThrow('but the snapshot has')
    expect(() => ledger.decisions.add(given({ subject: { type: 'snapshot', id: 'n0' } }))).toThrow('n0')
    const unnamed = { ...attribute(one, MISSED, { unnamed: true }) } as DecisionGiven
    ledger.decisions.add(unnamed)
    const [row] = attributionsIn(ledger, one.article).filter(({ words }) => words.content === QUAY)
    expect(row!.speaker).toMatchObject({ id: null, type: 'unnamed' })
    expect(() => ledger.decisions.add({ who: 'Ines', what: 'speaker', subject: { type: 'attribution', id: row!.id }, speaker: { name: 'Ruta Malk', basis: 'typed' } })).toThrow('names nobody')
    add(ledger, 'one', written('one', [{ words: GRAIN, name: 'Ada Brenn' }]))
    expect(() => ledger.decisions.add(unnamed)).toThrow('is not the newest of its article')
  })
})

test('other formats hold what a person added, as theirs, and nothing that decisions hide', () => {
  const { ledger, one } = cast()
  const rows = () => [...placed(ledger.exchange.lines({ text: true }))].filter(isPlaced).filter(({ article }) => article.id === one.article)
    .flatMap(({ analysis, rows }) => rows.map((row) => `${analysis.reader.name} ${analysis.reader.version}: ${row.type} ${row.type === 'attribution' ? row.words.content : ''}`))
  const read = rows()
  const added = ledger.decisions.add(attribute(one, MISSED, { name: 'Gesa Hollen', basis: 'printed' }))
  expect(rows()).toEqual([...read, `person Ines Marr: attribution ${QUAY}`])
  ledger.decisions.add({ who: 'Ines Marr', what: 'boilerplate', subject: { type: 'snapshot', id: one.snapshot }, spans: [[0, one.text.indexOf('\n')]] })
  expect(rows()).toEqual([`person Ines Marr: attribution ${QUAY}`])
  ledger.decisions.undo(added, 'Ines Marr')
  expect(rows()).toEqual([])
})

describe('borders', () => {
  const borders = (one: { text: string }, passage: string, content: string, who = 'Ines Marr'): DecisionGiven => ({
    who, what: 'borders', subject: { type: 'attribution', id: passage },
    parts: { source: [spanOf(one.text, 'Ada Brenn')], cue: [spanOf(one.text, 'said')], content: [spanOf(one.text, content)] },
  })
  const SHORT = 'no convoy was stopped at the Vell bridge'

  test('are set by a decision: words, comparisons, search and evidence follow, what was read is kept, and all of it comes back', () => {
    const { ledger, one, articles } = cast()
    const before = state(ledger, articles)
    const [passage] = one.passages as [string]
    const id = ledger.decisions.add(borders(one, passage, SHORT))
    const row = attributionsIn(ledger, one.article).find((found) => found.id === passage)!
    expect(row).toMatchObject({ words: { content: SHORT }, decided: { verdict: 'accepted', decisions: [{ id, what: 'borders', state: 'in-force', parts: { words: { content: SHORT } } }] } })
    expect(ledger.statements.page(row.statement!, { confidence: 0 }).figures.map((found) => found.passage)).toContain(passage)
    const { variants } = ledger.statements.page(row.statement!, { confidence: 0 })
    expect(variants).toHaveLength(2)
    expect(variants.find((found) => found.passage === passage)!.content.words).toBe(SHORT)
    expect(ledger.search({ words: '"turned back"', confidence: 0 }).statements).toHaveLength(1)
    expect(ledger.evaluate()[0]).toMatchObject({ borders_corrected: 1 })
    expect(ledger.verifyLog().ok).toBe(true)
    ledger.decisions.undo(id, 'Ines Marr')
    expect(state(ledger, articles)).toBe(before)
    expect(ledger.verifyLog().ok).toBe(true)
  })

  test('outlive a new reading of the same place, and are listed as gone, never moved, where it reads elsewhere', () => {
    const { ledger, one } = cast()
    const id = ledger.decisions.add(borders(one, one.passages[0]!, SHORT))
    add(ledger, 'one', written('one', [{ words: SAID, name: 'Ada Brenn' }, MISSED], { version: '2' }))
    expect(attributionsIn(ledger, one.article).map(({ words }) => words.content)).toEqual([SHORT])
    const other = written('one', [{ words: SAID, name: 'Ada Brenn' }, MISSED], { version: '3' })
    const moved = (to: string) => ({ text: other.text, analysis: { ...other.analysis, reader: { ...other.analysis.reader, version: to }, attributions: other.analysis.attributions.map((found) => ({ ...found, content: [spanOf(other.text, to)], words: { ...found.words, content: to } })) } })
    add(ledger, 'one', moved('was stopped at the Vell bridge'))
    expect(attributionsIn(ledger, one.article).map(({ words }) => words.content)).toEqual(['was stopped at the Vell bridge'])
    expect(ledger.decisions.list().decisions.find((decision) => decision.id === id)!.state).toBe('gone')
    add(ledger, 'one', moved(SHORT))
    expect(attributionsIn(ledger, one.article)).toMatchObject([{ words: { content: SHORT }, decided: { verdict: 'accepted' } }])
    expect(ledger.decisions.list().decisions.find((decision) => decision.id === id)!.state).toBe('in-force')
  })

  test('a verdict is on words: it does not go over to the corrected ones, nor back', () => {
    const { ledger, one } = cast()
    const [passage] = one.passages as [string]
    const verdict = (what: 'accept' | 'reject', who: string) => ledger.decisions.add({ who, what, subject: { type: 'attribution', id: passage } })
    const read = verdict('reject', 'Oto Lind')
    const id = ledger.decisions.add(borders(one, passage, SHORT))
    expect(attributionsIn(ledger, one.article)).toMatchObject([{ decided: { verdict: 'accepted' } }])
    const states = () => Object.fromEntries(ledger.decisions.list().decisions.map((decision) => [decision.id, decision.state]))
    expect(states()[read]).toBe('replaced')
    const corrected = verdict('accept', 'Mara Vey')
    expect(states()[corrected]).toBe('in-force')
    ledger.decisions.undo(id, 'Ines Marr')
    expect(attributionsIn(ledger, one.article)).toEqual([])
    expect(states()).toMatchObject({ [read]: 'in-force', [corrected]: 'gone' })
  })

  test('two who set them differently: what was read stands, disputed, until somebody settles it', () => {
    const { ledger, one } = cast()
    const [passage] = one.passages as [string]
    ledger.decisions.add(borders(one, passage, SHORT))
    ledger.decisions.add(borders(one, passage, 'the Vell bridge', 'Oto Lind'))
    expect(attributionsIn(ledger, one.article)).toMatchObject([{ words: { content: SAID }, decided: { verdict: 'disputed' } }])
    ledger.decisions.add({ ...borders(one, passage, SHORT, 'Mara Vey'), settles: true } as DecisionGiven)
    expect(attributionsIn(ledger, one.article)).toMatchObject([{ words: { content: SHORT }, decided: { verdict: 'accepted' } }])
    expect(ledger.decisions.list({ state: 'disputed' }).total).toBe(0)
  })
})

describe('text that is not the article’s', () => {
  test('hides what was read within it from every table, and comes back as it was; what a person added or accepted stays', () => {
    const { ledger, one, articles } = cast()
    const before = state(ledger, articles)
    const paragraph: Span = [0, one.text.indexOf('\n')]
    const mark = (who: string, what: 'boilerplate' | 'article-text' = 'boilerplate', settles = false) => ledger.decisions.add({ who, what, subject: { type: 'snapshot', id: one.snapshot }, spans: [paragraph], settles })
    const id = mark('Ines Marr')
    expect(attributionsIn(ledger, one.article)).toEqual([])
    expect(ledger.figures.list({ confidence: 0 }).figures.map(({ article }) => article.id)).not.toContain(one.article)
    expect(ledger.articles.page(one.article)).toMatchObject({ boilerplate: [{ spans: [paragraph] }], marked: [{ id, who: 'Ines Marr', state: 'in-force' }] })
    add(ledger, 'one', written('one', [{ words: SAID, name: 'Ada Brenn' }, MISSED], { version: '2' }))
    expect(attributionsIn(ledger, one.article)).toEqual([])
    const against = mark('Oto Lind', 'article-text')
    expect(attributionsIn(ledger, one.article)).toHaveLength(1)
    expect(ledger.decisions.list({ state: 'disputed' }).total).toBe(2)
    ledger.decisions.undo(against, 'Oto Lind')
    expect(attributionsIn(ledger, one.article)).toEqual([])
    ledger.decisions.add(attribute(one, { words: SAID, name: 'Ada Brenn' }, { name: 'Ada Brenn', basis: 'printed' }))
    expect(attributionsIn(ledger, one.article)).toHaveLength(1)
    for (const { id: decision, what, undone_by: undone } of ledger.decisions.list().decisions) if (what !== 'undo' && undone === null) ledger.decisions.undo(decision, 'Ines Marr')
    const again = cast()
    add(again.ledger, 'one', written('one', [{ words: SAID, name: 'Ada Brenn' }, MISSED], { version: '2' }))
    expect(families(ledger)).toEqual(families(again.ledger))
    expect(before).not.toBe('')
  })
})

describe('speakers', () => {
  const people = () => {
    const ledger = opened()
    const one = add(ledger, 'one', written('one', [{ words: SAID, name: 'Ada Brenn' }]))
    const two = add(ledger, 'two', written('two', [{ words: SAID, name: 'Brenn' }, { words: GRAIN, name: 'a port official', type: 'unnamed' }]))
    const three = add(ledger, 'three', written('three', [{ words: GRAIN, name: 'Adah Brenn' }]))
    const id = (name: string) => ledger.speakers.list({ confidence: 0 }).speakers.find((found) => found.name === name)!.id
    return { ledger, one, two, three, id }
  }
  const tie = (what: 'same' | 'not-same', subject: string, object: string, who = 'Ines Marr'): DecisionGiven => ({ who, what, subject: { type: 'speaker', id: subject }, object })

  test('are made one: both ids lead there, statements and “another speaker” follow, later readings too, and they come apart again', () => {
    const { ledger, one, two, three, id } = people()
    const articles = [one, two, three].map(({ article }) => article)
    const before = state(ledger, articles)
    const [ada, brenn] = [id('Ada Brenn'), id('Brenn')]
    const statement = attributionsIn(ledger, one.article)[0]!.statement!
    expect(ledger.statements.page(statement, { confidence: 0 }).statement.speakers).toHaveLength(2)
    const made = ledger.decisions.add(tie('same', brenn, ada))
    expect(ledger.speakers.page(brenn).speaker).toMatchObject({ id: ada, attributions: 2 })
    expect(ledger.speakers.page(ada).also).toMatchObject([{ id: brenn, name: 'Brenn' }])
    expect(ledger.statements.page(statement, { confidence: 0 }).statement.speakers.map(({ id: speaker }) => speaker)).toEqual([ada])
    expect(ledger.statements.list({ speaker: brenn, confidence: 0 }).total).toBe(1)
    add(ledger, 'two', written('two', [{ words: SAID, name: 'Brenn' }, { words: GRAIN, name: 'a port official', type: 'unnamed' }], { version: '2' }))
    expect(ledger.speakers.page(ada).speaker.attributions).toBe(2)
    ledger.decisions.undo(made, 'Ines Marr')
    const again = people()
    add(again.ledger, 'two', written('two', [{ words: SAID, name: 'Brenn' }, { words: GRAIN, name: 'a port official', type: 'unnamed' }], { version: '2' }))
    expect(families(ledger)).toEqual(families(again.ledger))
    expect(ledger.speakers.list({ confidence: 0 })).toEqual(again.ledger.speakers.list({ confidence: 0 }))
    expect(before).not.toBe('')
    expect(ledger.verifyLog().ok).toBe(true)
  })

  test('somebody who says “not the same” disputes it: neither holds until it is settled', () => {
    const { ledger, id } = people()
    const [ada, brenn] = [id('Ada Brenn'), id('Brenn')]
    ledger.decisions.add(tie('same', brenn, ada))
    ledger.decisions.add(tie('not-same', ada, brenn, 'Oto Lind'))
    expect(ledger.speakers.page(brenn).speaker.id).toBe(brenn)
    expect(ledger.decisions.list({ state: 'disputed' }).decisions.map(({ speakers }) => speakers.map(({ name }) => name).sort())).toEqual([['Ada Brenn', 'Brenn'], ['Ada Brenn', 'Brenn']])
    ledger.decisions.add({ ...tie('same', ada, brenn, 'Mara Vey'), settles: true } as DecisionGiven)
    expect(ledger.speakers.page(brenn).speaker.id).toBe(ada)
  })

  test('a printed name that means somebody else is split off, in one article or in all', () => {
    const { ledger, one, two, id } = people()
    const ada = id('Ada Brenn')
    ledger.decisions.add(tie('same', id('Brenn'), ada))
    const split = ledger.decisions.add({ who: 'Ines Marr', what: 'apart', subject: { type: 'speaker', id: ada }, name: 'Brenn' })
    const rows = () => [one, two].map(({ article }) => attributionsIn(ledger, article)[0]!.speaker!.id)
    expect(rows()[0]).toBe(ada)
    expect(rows()[1]).not.toBe(ada)
    expect(ledger.speakers.page(rows()[1]!).speaker).toMatchObject({ name: 'Brenn', attributions: 1 })
    ledger.decisions.undo(split, 'Ines Marr')
    expect(rows()).toEqual([ada, ada])
    ledger.decisions.add({ who: 'Ines Marr', what: 'apart', subject: { type: 'speaker', id: ada }, name: 'Ada Brenn', article: one.article })
    expect(rows()[0]).not.toBe(ada)
    expect(rows()[1]).toBe(ada)
    expect(() => ledger.decisions.add({ who: 'Ines Marr', what: 'apart', subject: { type: 'speaker', id: ada }, name: 'Nobody Here' })).toThrow('No article gives "Nobody Here" as a name of')
  })

  test('the law: an unnamed source is never made one with another, named or not', () => {
    const { ledger, two, id } = people()
    const unnamed = attributionsIn(ledger, two.article).find(({ speaker }) => speaker?.type === 'unnamed')!.id
    for (const other of [id('Ada Brenn'), unnamed]) {
      expect(() => ledger.decisions.add(tie('same', unnamed, other))).toThrow('is an unnamed source ("a port official")')
      expect(() => ledger.decisions.add(tie('same', other, unnamed))).toThrow('never made one with another')
    }
    expect(() => ledger.decisions.add(tie('same', id('Brenn'), id('Brenn')))).toThrow('one speaker')
    expect(() => ledger.decisions.add(tie('same', id('Brenn'), 'w0'))).toThrow('w0')
    expect(ledger.decisions.list().total).toBe(0)
  })
})

describe('laws', () => {
  /** Everything that could be decided in two articles, by two people. */
  const anything = fc.array(fc.record({ who: fc.constantFrom('Ines', 'Oto'), what: fc.nat(7), from: fc.nat(11), length: fc.integer({ min: 1, max: 6 }), at: fc.nat(3) }), { minLength: 1, maxLength: 7 })
  const decide = (ledger: Ledger, { one, two }: ReturnType<typeof cast>, wish: { who: string; what: number; from: number; length: number; at: number }): string | null => {
    const where = wish.at % 2 === 0 ? one : two
    const words = [...where.text.matchAll(/[\p{L}]+/gu)].map((found): Span => [found.index, found.index + found[0].length])
    const [first, last] = [words[wish.from % words.length]!, words[(wish.from + wish.length) % words.length]!]
    const content: Span = first[0] < last[1] ? [first[0], last[1]] : first
    const passages = attributionsIn(ledger, where.article)
    const passage = passages[wish.from % Math.max(1, passages.length)]
    const speakers = ledger.speakers.list({ confidence: 0 }).speakers
    const speaker = speakers[wish.from % speakers.length]!
    const { who } = by(wish.who)
    const given: (DecisionGiven | null)[] = [
      { who, what: 'attribute', subject: { type: 'snapshot', id: where.snapshot }, parts: { source: [], cue: [], content: [content] }, speaker: null },
      passage ? { who, what: 'borders', subject: { type: 'attribution', id: passage.id }, parts: { source: passage.source, cue: passage.cue, content: [content] } } : null,
      { who, what: wish.length % 2 ? 'boilerplate' : 'article-text', subject: { type: 'snapshot', id: where.snapshot }, spans: [content] },
      { who, what: wish.length % 2 ? 'same' : 'not-same', subject: { type: 'speaker', id: speaker.id }, object: speakers[wish.length % speakers.length]!.id },
      { who, what: 'apart', subject: { type: 'speaker', id: speaker.id }, name: speaker.names[0]!.name },
      passage ? { who, what: 'reject', subject: { type: 'attribution', id: passage.id } } : null,
      passage ? { who, what: 'accept', subject: { type: 'attribution', id: passage.id } } : null,
      passage ? { who, what: 'speaker', subject: { type: 'attribution', id: passage.id }, speaker: { name: 'Ada Brenn', basis: 'typed' } } : null,
    ]
    const wanted = given[wish.what]
    if (!wanted) return null
    try {
      return ledger.decisions.add(wanted)
    } catch (error) {
      expect((error as { code: string }).code).toMatch(/same-speaker-twice|name-not-of-speaker/)
      return null
    }
  }

  test('whatever was decided, undoing all of it in any order is as if nothing had been', () => {
    fc.assert(fc.property(anything, fc.infiniteStream(fc.nat()), (wishes, luck) => {
      const made = cast()
      const before = state(made.ledger, made.articles)
      const ids = wishes.map((wish) => decide(made.ledger, made, wish)).filter((id) => id !== null)
      const order = ids.map((id) => ({ id, at: luck.next().value! })).sort((x, y) => x.at - y.at)
      for (const { id } of order) made.ledger.decisions.undo(id, 'Mara')
      expect(state(made.ledger, made.articles)).toBe(before)
      expect(made.ledger.verifyLog().ok).toBe(true)
      made.ledger.close()
    }), { numRuns: 40 })
  }, 120_000)

  test('an export with decisions of every kind comes back line for line, and what holds is the same', async () => {
    await fc.assert(fc.asyncProperty(anything, async (wishes) => {
      const made = cast()
      for (const wish of wishes) decide(made.ledger, made, wish)
      const lines = await linesOf(made.ledger)
      const copy = opened()
      await importJsonl(copy, lines, { sign: (passage) => signaturesOf(passage, linking) })
      expect(await linesOf(copy)).toEqual(lines)
      expect(state(copy, made.articles)).toBe(state(made.ledger, made.articles))
      expect(copy.decisions.list()).toEqual(made.ledger.decisions.list())
      made.ledger.close()
      copy.close()
    }), { numRuns: 25 })
  }, 120_000)

  test('decisions never move: whatever is read later, what a decision holds is the words it was made on', () => {
    fc.assert(fc.property(anything, fc.array(fc.tuple(fc.nat(9), fc.integer({ min: 2, max: 9 })), { minLength: 1, maxLength: 3 }), (wishes, readings) => {
      const made = cast()
      for (const wish of wishes) decide(made.ledger, made, wish)
      const words = new Map(made.ledger.decisions.list().decisions.map(({ id, parts }) => [id, parts?.words]))
      for (const [i, [from, length]] of readings.entries()) {
        const { text, analysis } = written('one', [{ words: SAID, name: 'Ada Brenn' }, MISSED], { version: `v${i}` })
        const cut = SAID.split(' ').slice(from, from + length).join(' ')
        add(made.ledger, 'one', { text, analysis: { ...analysis, attributions: analysis.attributions.map((found) => ({ ...found, content: [spanOf(text, cut)], words: { ...found.words, content: cut } })) } })
        for (const { id, parts, state: now, passage, what } of made.ledger.decisions.list().decisions) {
          expect(parts?.words).toEqual(words.get(id))
          if (now !== 'in-force' || passage === null || (what !== 'attribute' && what !== 'borders')) continue
          const row = attributionsIn(made.ledger, made.one.article).concat(attributionsIn(made.ledger, made.two.article)).find((found) => found.id === passage)
          const held = made.ledger.decisions.on(passage).filter((one) => one.state === 'in-force' && (one.what === 'borders' || one.what === 'attribute')).map((one) => one.parts!.words!.content)
          if (row) expect(held).toContain(row.words.content)
        }
      }
      made.ledger.close()
    }), { numRuns: 30 })
  }, 120_000)
})
