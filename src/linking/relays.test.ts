import { expect, test } from 'vitest'
import type { LinkPassage, When } from '../text/records.ts'
import { passage } from './passage.fixture.ts'
import { directionOf, originsOf, relayOf, sameOutlet, type Carrier } from './relays.ts'

const BRIDGE = 'no convoy was stopped at the Vell bridge and no one was turned back'
const on = (day: string): When => ({ as_printed: day, edtf: day, earliest: `${day}T00:00:00Z`, latest: `${day}T23:59:59Z`, basis: 'given', spans: [] })
const carrier = (outlet: string | null, changed: Partial<Carrier> = {}, of: Partial<LinkPassage> = {}): Carrier => ({
  passage: passage(outlet ?? '?', BRIDGE, of), outlet, record: false, relays: [], ...changed,
})
const crediting = (outlet: string, ...credited: string[]) => carrier(outlet, { relays: credited.map((name) => ({ outlet: name })) })

test('a direction comes from a stated relay, a record or dates that do not overlap, and from nothing else', () => {
  const wire = carrier('Orrin Wire')
  expect(directionOf(wire, crediting('Harbour Post', 'the Orrin Wire'))).toEqual({ from: 'a', basis: 'stated-relay' })
  expect(directionOf(crediting('Harbour Post', 'Orrin Wire'), wire)).toEqual({ from: 'b', basis: 'stated-relay' })
  expect(directionOf(wire, carrier(null, { record: true }))).toEqual({ from: 'b', basis: 'record' })
  expect(directionOf(carrier('A', {}, { published: on('2031-05-03') }), carrier('B', {}, { published: on('2031-05-04') }))).toEqual({ from: 'a', basis: 'dates' })
  expect(directionOf(carrier('A', {}, { published: on('2031-05-03') }), carrier('B', {}, { published: on('2031-05-03') }))).toEqual({ from: null, basis: null })
  expect(directionOf(wire, carrier('B', {}, { published: on('2031-05-03') }))).toEqual({ from: null, basis: null })
})

test('a record gives a direction by what its speaker says, not by what a reporter asks in it', () => {
  const minister = { speaker: 'person:ada brenn', speaker_name: 'Ada Brenn' }
  const printed = carrier('Harbour Post', {}, { article: 'p', ...minister })
  const shown = (of: Partial<LinkPassage>) => carrier(null, { record: true }, { article: 'r', ...of })
  expect(directionOf(shown(minister), printed)).toEqual({ from: 'a', basis: 'record' })
  expect(directionOf(printed, shown(minister))).toEqual({ from: 'b', basis: 'record' })
  for (const asking of [{ speaker_name: 'REPORTER' }, { speaker_name: 'Q' }, { speaker_name: 'Question' }, { speaker: 'person:ilya tarn', speaker_name: 'Ilya Tarn' }]) {
    expect(directionOf(shown(asking), printed)).toEqual({ from: null, basis: null })
    expect(directionOf(printed, shown(asking))).toEqual({ from: null, basis: null })
  }
  const dated = { ...minister, published: on('2031-05-03') }
  expect(directionOf(carrier('Harbour Post', {}, dated), shown({ speaker_name: 'REPORTER', published: on('2031-05-04') }))).toEqual({ from: 'a', basis: 'dates' })
})

test('an outlet does not credit itself by its own initials', () => {
  const own = 'Vell River Courier'
  expect(sameOutlet('VRC', own) && sameOutlet(own, 'V.R.C.')).toBe(true)
  expect(sameOutlet('VRC', 'Vell Radio Channel') && sameOutlet('BOT', 'The Bank of Tarn')).toBe(true)
  for (const [a, b] of [['VC', 'Vell Courier'], ['VRC', 'Vell Courier'], ['Vrc', own], ['VRN', own], ['VRC', 'vrc']] as const) expect([a, b, sameOutlet(a, b)]).toEqual([a, b, a === 'VRC' && b === 'vrc'])
  expect(originsOf([crediting(own, 'VRC'), carrier('Tarn Mail')])).toEqual({ min: 1, max: 2, why: ['two name nobody'] })
  expect(originsOf([crediting('Tarn Mail', 'VRC'), carrier(own)])).toMatchObject({ max: 1 })
  // initials that two of them could have stand for neither
  expect(originsOf([crediting('Tarn Mail', 'VRC'), carrier(own), carrier('Vell Radio Channel')])).toMatchObject({ max: 3 })
  expect(relayOf(carrier(own, { relays: [{ outlet: 'VRC' }] }, { kind: 'indirect' }), carrier('Tarn Mail', {}, { kind: 'indirect' }))).toMatchObject({ type: 'inferred' })
})

test('relays that are stated, inferred and unknown are kept apart, each with its reason', () => {
  const wire = carrier('Orrin Wire')
  expect(relayOf(wire, crediting('Harbour Post', 'Orrin Wire'))).toEqual({ type: 'stated', why: 'Harbour Post credits Orrin Wire' })
  expect(relayOf(crediting('A', 'Orrin Wire'), crediting('B', 'Orrin Wire'))).toEqual({ type: 'stated', why: 'both credit Orrin Wire' })
  expect(relayOf(wire, carrier('Harbour Post'))).toEqual({ type: 'unknown', why: 'direct speech that each may have heard' })
  expect(relayOf(carrier(null, { record: true }, { kind: 'indirect' }), carrier('Harbour Post'))).toMatchObject({ type: 'unknown' })
  const indirect = (outlet: string, day: string) => carrier(outlet, {}, { kind: 'indirect', published: on(day) })
  expect(relayOf(indirect('Orrin Wire', '2031-05-03'), indirect('Vell Courier', '2031-05-04'))).toEqual({
    type: 'inferred', why: 'the same 14 words in a row outside direct speech; Vell Courier printed it later; neither credits the other',
  })
})

test('independent origins are bounds with reasons', () => {
  expect(originsOf([crediting('A', 'Orrin Wire'), crediting('B', 'Orrin Wire'), carrier('C')])).toEqual({
    min: 1, max: 2, why: ['two carriers credit Orrin Wire', 'one names nobody'],
  })
  expect(originsOf([carrier('Orrin Wire'), crediting('A', 'Orrin Wire')])).toMatchObject({ min: 1, max: 1 })
  expect(originsOf([carrier('A'), carrier('A'), carrier('B')])).toEqual({ min: 1, max: 2, why: ['three name nobody', 'A printed it twice'] })
  expect(originsOf([carrier(null, {}, { article: 'one' }), carrier(null, {}, { article: 'two' })])).toMatchObject({ min: 1, max: 2 })
  expect(originsOf([carrier(null, {}, { article: 'one' }), carrier(null, {}, { article: 'one' })])).toMatchObject({ min: 1, max: 1 }) // its headline and its text
  expect(originsOf([])).toEqual({ min: 0, max: 0, why: [] })
})
