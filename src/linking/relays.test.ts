import { expect, test } from 'vitest'
import type { LinkPassage, When } from '../text/records.ts'
import { passage } from './passage.fixture.ts'
import { directionOf, originsOf, relayOf, type Carrier } from './relays.ts'

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
