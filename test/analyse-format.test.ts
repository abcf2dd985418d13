/** What `analyse` gives for the example corpus is what docs/formats.md describes. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { analyse } from '../src/analysis/index.ts'
import { AnalyseOutput } from '../src/api/records.ts'
import { loadModel } from '../src/intake/models.ts'
import { wordsOf } from '../src/text/span.ts'

const folder = new URL('../examples/corpus/', import.meta.url)
const texts = readdirSync(folder).filter((name) => name.endsWith('.txt')).sort()
const model = loadModel()

test.for(texts)('%s', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8')
  const analysis = analyse({ id: name, text }, model)
  const parsed = AnalyseOutput.safeParse(JSON.parse(JSON.stringify(analysis)))
  expect(parsed.error?.issues ?? []).toEqual([])
  expect(parsed.data).toEqual(analysis)
  for (const { content, source, cue, words } of analysis.attributions) {
    expect(words).toEqual({ content: wordsOf(text, content), source: wordsOf(text, source), cue: wordsOf(text, cue) })
  }
  for (const { spans, words } of [...analysis.own_voice, ...analysis.figures, ...analysis.evidence, ...analysis.incidents, ...analysis.boilerplate]) {
    expect(words).toBe(wordsOf(text, spans))
  }
})

test('there is something to read', () => {
  expect(texts.length).toBeGreaterThan(3)
})
