import { describe, expect, test } from 'vitest'
import { model, passage } from '../linking/passage.fixture.ts'
import type { DraftItem } from './items.ts'
import { judge } from './judge.ts'
import { verdictsOf, inOrder, type Found } from './verdicts.ts'

const LEDGER = 'As the harbour log shows, not one of the 40 barges was turned back at the Vell sluice, and the pilots were told why.'
const item = (words: string, changed: Partial<DraftItem> = {}): DraftItem => ({ type: 'quotation', passage: passage('draft', words), attribution: null, quoted: true, embedded: false, aside: null, ...changed })
const held = (words: string, changed: Partial<DraftItem> = {}, wording = LEDGER) => judge(item(words, changed), passage('ledger', wording), 'same', model)
const types = (words: string) => held(words)?.changes.map(({ type }) => type)

describe('judge', () => {
  test('word for word, marks and the first capital aside', () => {
    expect(held('“As the harbour log shows, not one of the 40 barges was turned back at the Vell sluice, and the pilots were told why.”')).toMatchObject({ match: 'verbatim', hidden: [] })
  })

  test('each change is named', () => {
    expect(types(LEDGER.replace('told', 'asked'))).toEqual(['replaced'])
    expect(types(LEDGER.replace('40', '14'))).toEqual(['number'])
    expect(types(LEDGER.replace('was turned', 'was not turned'))).toEqual(['negation'])
    expect(types(LEDGER.replace('Vell', 'Well'))).toEqual(['name-spelling'])
    for (const words of [LEDGER.replace('told', 'asked'), LEDGER.replace('40', '14')]) expect(held(words)).toMatchObject({ match: 'altered' })
  })

  test('a number in another style is the same number', () => {
    expect(held(LEDGER.replace('40', 'forty'))?.hidden).toEqual([])
  })

  test('a cut within a sentence is hidden, unless an ellipsis or the quotation itself shows it', () => {
    const cut = 'Not one of the 40 barges was turned back at the Vell sluice, and the pilots were told why.'
    expect(held(cut)).toMatchObject({ match: 'trimmed', hidden: [{ type: 'only-in-a', where: 'start' }] })
    expect(held(`… n${cut.slice(1)}`)).toMatchObject({ match: 'trimmed', hidden: [] })
    expect(held('not one of the 40 barges was turned back', { embedded: true })).toMatchObject({ match: 'verbatim', hidden: [], piece: true })
    expect(held(LEDGER.replace(' at the Vell sluice', ''))).toMatchObject({ match: 'trimmed', hidden: [{ where: 'middle' }] })
    expect(held(LEDGER.replace(' at the Vell sluice', ' (…)'))?.hidden).toEqual([])
  })

  test('a piece is none without the word that turns it', () => {
    const piece = 'one of the 40 barges was turned back at the Vell sluice'
    for (const quoted of [true, false]) {
      const judged = held(piece, { embedded: true, quoted })!
      expect(judged).toMatchObject({ match: 'altered', hidden: [{ type: 'negation', a: { words: 'not' }, b: null }] })
      expect(verdictsOf(item(piece, { embedded: true, quoted }), [{ judged, agreement: 'same', voice: 'attribution', quoted: true, record: false, published: null, key: '' }], null)).toMatchObject({ verdicts: expect.arrayContaining(['changed']) as unknown, level: 'differs' })
    }
    expect(held(`… ${piece}, and the pilots were told why.`)?.hidden).toMatchObject([{ type: 'negation' }]) // an ellipsis does not tell of a "not"
    expect(held('want the sluice to have a second gate', { embedded: true }, 'We don’t want the sluice to have a second gate in winter.')?.hidden).toMatchObject([{ type: 'negation', a: { words: 'don’t' } }])
    const bounded = held('300 barges were turned back at the Vell sluice on Monday', { embedded: true }, 'The pilots say as many as 300 barges were turned back at the Vell sluice on Monday.')
    expect(bounded).toMatchObject({ match: 'altered', hidden: [{ type: 'hedge', a: { words: 'as many as' } }] })
  })

  test('one sentence of a longer passage is whole by itself', () => {
    expect(held('Nobody at the sluice was hurt.', {}, `${LEDGER} Nobody at the sluice was hurt. The gates are open.`)).toMatchObject({ match: 'verbatim', hidden: [], goes_on: { before: true, after: true } })
  })

  test('few and common words are nothing', () => {
    expect(judge(item('the pilots were told'), passage('ledger', LEDGER), 'other', model)).toBeNull()
    expect(held('We will see what happens in the end')).toBeNull()
  })

  test('other words about the same are nothing', () => {
    expect(held('Our barges have waited at the sluice for a week, and the harbour is full')).toBeNull()
  })

  test('words outside quotation marks may be shorter and other; another number is told', () => {
    const report = { quoted: false, embedded: true }
    expect(held('that not one of the 40 barges was turned back at the Vell sluice', report)?.hidden).toEqual([])
    expect(held('that not one of the 14 barges was turned back at the Vell sluice and the pilots were told why', report)?.hidden).toMatchObject([{ type: 'number' }])
  })
})

describe('verdictsOf', () => {
  const found = (words: string, changed: Partial<Found> = {}, wording = LEDGER): Found => ({
    judged: held(words, {}, wording)!, agreement: 'same', voice: 'attribution', quoted: true, record: false, published: null, key: wording, ...changed,
  })
  const says = (words: string, places: readonly Found[], outlets = 3) => verdictsOf(item(words), inOrder(places), { outlets, origins: { min: 1, max: outlets } })

  test('nothing found is not in this ledger', () => {
    expect(says(LEDGER, [])).toEqual({ verdicts: ['not-found'], level: 'not-found' })
  })

  test('several hold at once', () => {
    expect(says(LEDGER, [found(LEDGER, { agreement: 'other' })], 1)).toEqual({ verdicts: ['verbatim', 'other-speaker', 'one-outlet'], level: 'differs' })
  })

  test('one article that gives the words to the same speaker is enough', () => {
    expect(says(LEDGER, [found(LEDGER, { agreement: 'other', key: 'a' }), found(LEDGER, { key: 'b' })])).toEqual({ verdicts: ['verbatim'], level: 'found' })
  })

  test('a record comes first, and where it prints other words than an outlet both is said', () => {
    const words = LEDGER.replace('40', '14')
    expect(says(words, [found(words, {}, words), found(words, { record: true })])).toEqual({ verdicts: ['changed', 'record-differs'], level: 'differs' })
  })

  test('words that stand in no quotation marks anywhere', () => {
    expect(says(LEDGER, [found(LEDGER, { quoted: false })]).verdicts).toEqual(['verbatim', 'not-quoted'])
  })

  test('the same words are a part of more elsewhere', () => {
    const short = 'Not one of the 40 barges was turned back at the Vell sluice.'
    expect(says(short, [found(short, {}, short), found(short)])).toEqual({ verdicts: ['verbatim', 'longer-elsewhere'], level: 'note' })
  })

  test('an unnamed source is shown as one, and is no other speaker', () => {
    expect(says(LEDGER, [found(LEDGER, { agreement: 'unnamed-ledger' })]).verdicts).toEqual(['verbatim', 'speaker-named'])
    expect(says(LEDGER, [found(LEDGER, { agreement: 'unnamed-draft' })])).toEqual({ verdicts: ['verbatim', 'speaker-unnamed'], level: 'note' })
  })

  test('law: the order of places cannot matter', () => {
    const places = [found(LEDGER, { key: 'a' }), found(LEDGER, { agreement: 'other', key: 'b' }), found(LEDGER, { record: true, key: 'c' })]
    expect(inOrder([...places].reverse())).toEqual(inOrder(places))
  })
})
