import { expect, test } from 'vitest'
import { analyse } from '../analysis/index.ts'
import { loadModel } from '../intake/models.ts'

const model = loadModel()
const chains = (text: string): string[] => analyse({ id: 'x', text, outlet: 'The Meridian' }, model).attributions.map(({ relays }) => relays.map(({ outlet }) => outlet).join(' < ')).filter(Boolean)

test.for([
  ['The Sund Herald reported that Lotte Varga had said the dam would hold.', 'Sund Herald'],
  ['The Sund Herald reported, citing Sund Radio, that Lotte Varga had said the dam would hold.', 'Sund Herald < Sund Radio'],
  ['Lotte Varga told Sund Radio that the dam would hold, the Sund Herald reported.', 'Sund Herald < Sund Radio'],
  ['Lotte Varga said that the dam would hold, Sund Radio reported on Monday.', 'Sund Radio'],
  ['SUND, June 9 (Brenta Press) - The ministry said that the dam would hold.', 'Brenta Press'],
])('%s', ([text, chain]) => {
  expect(chains(text!)).toContain(chain)
})

test.for([
  'Lotte Varga, citing the Sund Herald, said that the dam would hold.',
  'Lotte Varga rejected a report by Brenta TV that the dam was cracked.',
  'Ivo Marek quoted Lotte Varga as saying that the dam would hold.',
  'SUND (June 9) — Lotte Varga said on Monday that the dam would hold.',
])('no relay: %s', (text) => {
  expect(chains(text)).toEqual([])
})

test('a relay’s spans are where the article names the outlet', () => {
  const text = 'Dam will hold\n\nSUND (Brenta Press) — Lotte Varga said that the dam would hold.'
  const [relay] = analyse({ id: 'x', text }, model).attributions[0]!.relays
  expect(relay && text.slice(...relay.spans[0]!)).toBe('Brenta Press')
})
