import { expect, test } from 'vitest'
import { NAMING_CASES } from './cases/namings.ts'
import { sameShown, showNaming, showVoice } from './cases/show-voices.ts'
import { MESSY_VOICES } from './cases/voices-messy.ts'
import { VOICE_CASES } from './cases/voices.ts'
import { findNamings, findVoices } from './index.ts'
import { madeArticle } from './made-voices.ts'

/** What the rules do not manage; a line goes as soon as they do. */
const NOT_YET: ReadonlySet<string> = new Set(['VELL, May 3', 'Osterland has repeatedly', 'The Harrow League, which Varnia blames', '{s1:The prime minister} {c1:said} {t1:“'])

test.for([...VOICE_CASES, ...MESSY_VOICES])('%s → %s', ([marked, expected]) => {
  const article = madeArticle(marked)
  const voices = findVoices(article)
  const left = voices.map(showVoice)
  const missed = (expected === '' ? [] : expected.split('; ')).filter((line) => {
    const at = left.findIndex((one) => sameShown(line, one))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  const known = [...NOT_YET].some((start) => marked.startsWith(start))
  if (known) expect([...missed, ...left]).not.toEqual([])
  else expect({ missed, extra: left }).toEqual({ missed: [], extra: [] })
  for (const { rows } of voices) for (const { spans, words } of rows) expect(spans.map(([start, end]) => article.text.slice(start, end)).join(' … ')).toBe(words)
})

test.for(NAMING_CASES)('%s → %s', ([marked, expected]) => {
  const article = madeArticle(marked)
  const namings = findNamings({ ...article, boilerplate: [] })
  expect(namings.map((one) => showNaming(one, article.attributions)).join('; ')).toBe(expected)
  for (const { spans: [span], words } of namings) expect(article.text.slice(...span!)).toBe(words)
})

test('the agency of a dateline is not who all are heard through', () => {
  const { attributions, ...article } = madeArticle('VELL (Orrin Wire) — {s:The Harrow League} {c:said} {t:it had left}.')
  const relayed = attributions.map((one) => ({ ...one, relays: [{ outlet: 'Orrin Wire', cue: 'VELL (Orrin Wire) —', spans: [[6, 16] as const] }] }))
  expect(findVoices({ ...article, attributions: relayed }).map(showVoice)).toEqual(['reported'].map(() => 'para: Harrow League'))
  const told = attributions.map((one) => ({ ...one, relays: [{ outlet: 'Orrin Wire', cue: 'told', spans: [] }] }))
  expect(findVoices({ ...article, attributions: told }).map(showVoice)).toEqual(['via: Harrow League < Orrin Wire'])
  expect(findVoices({ ...article, attributions: told, outlet: 'Orrin Wire' }).map(showVoice)).toEqual(['para: Harrow League'])
})

test.for([
  ['{s:The Relief Committee for Vell} {c:accused} {t:the government of theft}. {s2:The Relief Committee} {c2:said} {t2:it had seen the trucks}.', 'para: The Relief Committee for Vell; unheard: government'],
  ['{s:The Relief Committee} {c:accused} {t:the government of theft}. {s2=Bram Olst@p:The vice president, Bram Olst,} {c2:said} {t2:it was a lie}.', 'para: Relief Committee; para: Bram Olst; for: government < Bram Olst'],
  ['{s:The government} {c:accused} {t:the Relief Committee of theft}. {s2=Bram Olst@p:The vice president, Bram Olst,} {c2:said} {t2:it was true}.', 'para: government; para: Bram Olst; unheard: Relief Committee'],
] as const)('%s → %s', ([marked, expected]) => {
  const found = findVoices(madeArticle(marked)).map(showVoice)
  expect(found.length).toBe(expected.split('; ').length)
  for (const line of expected.split('; ')) expect(found.some((one) => sameShown(line, one)), `${line} in ${found.join('; ')}`).toBe(true)
})

test('who is heard only in somebody that accuses them is marked', () => {
  const article = madeArticle('{s1:The army} {c1:said} {t1:{s2:the rebels} {c2:had said} {t2:they would leave}}. {s3:The army} {c3:accused} {t3:the rebels of theft}.')
  const rebels = findVoices(article).find(({ name }) => name === 'rebels')!
  expect(rebels.standing).toBe('through-others')
  expect(rebels.rows.filter(({ as }) => as === 'nested').map(({ through, opponent }) => [through, opponent])).toEqual([['army', true]])
})
