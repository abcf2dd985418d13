/** What a ledger tells of a statement: whose words, how reported, by whom denied. */
import { describe, expect, test } from 'vitest'
import { passagesOf, type LinkingModel } from '../linking/index.ts'
import type { Analysis, Attribution } from '../text/records.ts'
import { passageOf, type Span } from '../text/span.ts'
import { openLedger, type Ledger } from './index.ts'

const MODEL: LinkingModel = { weightOf: () => 9, isSetPhrase: () => false, isCommonPhrase: () => false, isSetPair: () => false }
const inMemory = (): Ledger => openLedger(':memory:', { clock: () => '2031-05-04T08:00:00Z', linking: MODEL })

type Said = Partial<Attribution> & { readonly who: string; readonly how: string; readonly what: string }

/** Adds an article whose attributions are told by their words; a capital starts a person's name. Gives passages in order. */
function add(ledger: Ledger, given_id: string, text: string, said: readonly Said[], { record = false, own = '' } = {}) {
  const at = (words: string): Span[] => (words === '' ? [] : [[text.indexOf(words), text.indexOf(words) + words.length]])
  const attributions = said.map(({ who, how, what, ...more }, i): Attribution => ({
    id: `a${i}`, source: at(who), cue: at(how), content: at(what), words: { source: who, cue: how, content: what }, kind: /[“"]/.test(what) ? 'direct' : 'indirect', nested_in: null,
    mode: 'speech', stance: 'asserts', cue_distance: 'neutral', relays: [], confidence: 0.9,
    speaker: { name: who, type: /ministry/i.test(who) ? 'organisation' : 'person', mention: 'name', spans: at(who) }, ...more,
  }))
  const analysis: Analysis = {
    id: given_id, text_sha256: '0'.repeat(64), reader: { name: 'sayso', version: '0.0.1', models: [], settings: {} }, language: { code: 'en', analysed: true }, title: null,
    outlet: null, published: null, boilerplate: [], attributions, quotations: [], figures: [], evidence: [], allegations: [], incidents: [], mentions: [],
    own_voice: own === '' ? [] : [{ id: 'o1', ...passageOf(text, at(own)), place: 'lead', confidence: 0.9 }],
  }
  const { article, snapshot } = ledger.snapshots.add({ article: { given_id, outlet: `Outlet ${given_id}`, record }, bytes: new TextEncoder().encode(text), media_type: 'text/plain', text })
  const written = ledger.analyses.add(snapshot, analysis)
  const passages = passagesOf(analysis, {
    article, passageId: (local) => (written.attributions.get(local) ?? written.own_voice.get(local))!, speakerKey: (local) => written.speakers.get(local) ?? null,
  })
  ledger.passages.add(passages, passages.map(() => []))
  ledger.families.settle(passages.map(({ id }) => id))
  return passages
}

function join(ledger: Ledger, [a, ...others]: ReturnType<typeof add>) {
  for (const b of others) ledger.relations.add(a!, b, { match: 'trimmed', confidence: 0.97, changes: [{ type: 'kind', a: { spans: [], words: a!.kind }, b: { spans: [], words: b.kind }, marked: false }] }, { direction: { from: null, basis: null }, relay: { type: 'unknown', why: '' } })
  ledger.families.settle([a!.id, ...others.map(({ id }) => id)])
}

describe('a statement in a list', () => {
  test('keeps with what words and in which stance it is reported', () => {
    const ledger = inMemory()
    add(ledger, 'one', 'Ada Brenn denied that the ferry was stopped at Vell.', [{ who: 'Ada Brenn', how: 'denied', what: 'that the ferry was stopped at Vell', stance: 'denies' }])
    const [statement] = ledger.statements.list().statements
    expect(statement).toMatchObject({ named: 'Ada Brenn', stance: 'denies', cue: 'denied', cue_distance: 'neutral', stances: [{ stance: 'denies', variants: 1 }] })
    expect(ledger.search({ words: 'ferry' }).statements[0]!.statement).toEqual(statement)
  })

  test('says which stances its printings take', () => {
    const ledger = inMemory()
    const [a] = add(ledger, 'one', 'Ada Brenn said the ferry was stopped at Vell.', [{ who: 'Ada Brenn', how: 'said', what: 'the ferry was stopped at Vell' }])
    const [b] = add(ledger, 'two', 'Ada Brenn denied the ferry was stopped at Vell.', [{ who: 'Ada Brenn', how: 'denied', what: 'the ferry was stopped at Vell', stance: 'denies' }])
    join(ledger, [a!, b!])
    expect(ledger.statements.list().statements[0]!.stances).toEqual([{ stance: 'asserts', variants: 1 }, { stance: 'denies', variants: 1 }])
  })

  test('with fewer than three words that say something is doubtful, unless in quotation marks or accepted', () => {
    const ledger = inMemory()
    const text = 'Ada Brenn said any of the pilots’ wives. Bero Dellin said “not us”. Cila Esker said the old bridge was closed.'
    const [thin] = add(ledger, 'one', text, [
      { who: 'Ada Brenn', how: 'said', what: 'any of the wives'.replace('wives', 'pilots’') }, { who: 'Bero Dellin', how: 'said', what: '“not us”' }, { who: 'Cila Esker', how: 'said', what: 'the old bridge was closed' },
    ])
    const sure = ledger.statements.list()
    expect(sure.statements.map(({ wording }) => wording).sort()).toEqual(['the old bridge was closed', '“not us”'])
    expect([sure.total, sure.hidden.doubtful, ledger.statements.list({ confidence: 0 }).total]).toEqual([2, 1, 3])
    ledger.decisions.add({ who: 'Ines', what: 'accept', subject: { type: 'attribution', id: thin!.id } })
    expect(ledger.statements.list()).toMatchObject({ total: 3, hidden: { doubtful: 0 } })
  })
})

describe('speakers as printed', () => {
  const words = 'the ferry was stopped at Vell'
  const ministry = (id: string, name = 'Defence Ministry') => [id, `The ${name} said ${words}.`, [{ who: name, how: 'said', what: words }]] as const

  test('one name in several articles is one entry that says what is not known; the speakers stay apart', () => {
    const ledger = inMemory()
    const passages = [...add(ledger, ...ministry('one')), ...add(ledger, ...ministry('two')), ...add(ledger, 'three', `Ada Brenn said ${words}.`, [{ who: 'Ada Brenn', how: 'said', what: words }])]
    join(ledger, passages)
    const [{ speakers, id }] = ledger.statements.list().statements as [ReturnType<Ledger['statements']['list']>['statements'][number]]
    expect(speakers.map(({ name, variants, articles, one, id: speaker }) => [name, variants, articles, one, speaker === null])).toEqual([['Defence Ministry', 2, 2, false, true], ['Ada Brenn', 1, 1, true, false]])
    const ids = ledger.statements.page(id).variants.flatMap(({ speaker }) => speaker?.id ?? [])
    expect(new Set(ids).size).toBe(3)
    const list = ledger.speakers.list()
    expect(list.speakers.map(({ name, namesakes, articles, statements }) => [name, namesakes, articles, statements])).toEqual(expect.arrayContaining([['Defence Ministry', 1, 2, 1], ['Ada Brenn', 0, 1, 1]]))
    expect([list.speakers.length, list.total]).toEqual([2, 2])
    expect(ledger.statements.list({ printed: 'defence ministry' }).total).toBe(1)
  })

  test('names differ only where the printed names do', () => {
    const ledger = inMemory()
    join(ledger, [...add(ledger, ...ministry('one')), ...add(ledger, ...ministry('two'))])
    expect(ledger.statements.list({ differing: 'speaker' }).total).toBe(0)
  })

  test('a surname finds the one who bears it; of several it names them', () => {
    const ledger = inMemory()
    add(ledger, 'one', `Ada Brenn said ${words}. Bero Dellin said no. Cila Dellin said so.`, [{ who: 'Ada Brenn', how: 'said', what: words }, { who: 'Bero Dellin', how: 'said', what: 'no' }, { who: 'Cila Dellin', how: 'said', what: 'so' }])
    expect(ledger.speakers.named('brenn').name).toBe('Ada Brenn')
    expect(() => ledger.speakers.named('Dellin')).toThrow(expect.objectContaining({ code: 'ambiguous-speaker', message: expect.stringMatching(/Bero Dellin.*Cila Dellin|Cila Dellin.*Bero Dellin/) }))
    expect(() => ledger.speakers.named('Bren')).toThrow(expect.objectContaining({ code: 'unknown-speaker' }))
  })
})

describe('a record', () => {
  const turn = 'Good morning to you. No ferry was stopped at the Vell crossing on Monday. Next question, please.'

  test('a long turn is shown by what others carry of it, and says that it goes on', () => {
    const ledger = inMemory()
    const record = add(ledger, 'record', `BRENN: ${turn}`, [{ who: 'BRENN', how: ':', what: turn }], { record: true })
    const wire = add(ledger, 'wire', '“No ferry was stopped at the Vell crossing on Monday,” Ada Brenn said.', [{ who: 'Ada Brenn', how: 'said', what: '“No ferry was stopped at the Vell crossing on Monday,”' }])
    join(ledger, [...record, ...wire])
    const page = ledger.statements.page(ledger.statements.list().statements[0]!.id)
    const [base, other] = page.variants
    expect(page.statement.wording).toBe('No ferry was stopped at the Vell crossing on Monday.')
    expect(base).toMatchObject({ content: { words: page.statement.wording }, goes_on: { before: true, after: true } })
    expect(page.stack.rows[0]!.cells.map(({ words }) => words).join(' ')).toBe(page.statement.wording)
    expect(other!.goes_on).toBeNull()
    expect(other!.changes).toEqual([]) // nothing is missing, and a transcript has no quotation marks to lack
    expect(base!.before + base!.content.words + base!.after).toBe(ledger.articles.page(base!.article.id).text.slice(...base!.around))
  })

  test('its own text is not printed as fact with nobody named', () => {
    const ledger = inMemory()
    const words = 'No ferry was stopped at the Vell crossing on Monday'
    const release = add(ledger, 'release', `${words}.`, [], { record: true, own: words })
    const wire = add(ledger, 'wire', `Ada Brenn said: ${words}. ${words}`, [{ who: 'Ada Brenn', how: 'said', what: words }])
    join(ledger, [...wire, ...release])
    expect(ledger.statements.list().statements[0]!.own_voice).toBe(0)
  })
})

describe('answers', () => {
  const text = 'General Jorun Hollen said the battery stood at the brickworks. Ada Brenn: There is no battery at the brickworks and there never was. Elke Gantz denied that the harbour had burned.'
  const all: Said[] = [
    { who: 'Jorun Hollen', how: 'said', what: 'the battery stood at the brickworks' },
    { who: 'Ada Brenn', how: ':', what: 'There is no battery at the brickworks and there never was.' },
    { who: 'Elke Gantz', how: 'denied', what: 'that the harbour had burned', stance: 'denies' },
  ]

  test('by their words only, and only of what they share', () => {
    const ledger = inMemory()
    add(ledger, 'one', text, all)
    const pages = ledger.statements.list({ confidence: 0 }).statements.map(({ id }) => ledger.statements.page(id))
    const told = pages.map(({ statement, denials }) => [statement.named, denials.map(({ speaker, basis, confidence }) => [speaker!.name, basis, confidence])])
    expect(Object.fromEntries(told)).toEqual({ 'Jorun Hollen': [['Ada Brenn', 'words', 0.585]], 'Ada Brenn': [], 'Elke Gantz': [] })
  })

  test('nobody answers what they said themselves, nor what another article prints', () => {
    const ledger = inMemory()
    add(ledger, 'one', text, [all[0]!, { ...all[1]!, speaker: { name: 'Jorun Hollen', type: 'person', mention: 'name', spans: [[8, 20]] } }])
    add(ledger, 'two', text, [all[1]!])
    for (const { id } of ledger.statements.list().statements) expect(ledger.statements.page(id).denials).toEqual([])
  })
})
