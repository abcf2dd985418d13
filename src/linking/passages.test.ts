import { expect, test } from 'vitest'
import type { Analysis, Attribution } from '../text/records.ts'
import { wordsOf, type Span } from '../text/span.ts'
import { passagesOf } from './passages.ts'

const TEXT = 'Orrin Wire reported that the ministry said no convoy was stopped. The bridge has been closed since April. So.'
const span = (words: string): Span => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length]

function attribution(id: string, source: string, cue: string, content: string, nested_in: string | null): Attribution {
  return {
    id, source: [span(source)], cue: [span(cue)], content: [span(content)], words: { source, cue, content }, kind: 'indirect', nested_in, mode: 'speech',
    stance: 'asserts', cue_distance: 'neutral', speaker: { name: source, type: 'organisation', mention: 'name', spans: [span(source)] }, relays: [], confidence: 0.9,
  }
}

const own = (id: string, words: string) => ({ id, spans: [span(words)], words: wordsOf(TEXT, [span(words)]), place: 'body' as const, confidence: 0.9 })
const analysis: Analysis = {
  id: 'x', text_sha256: '', reader: { name: 'test', version: '0', models: [], settings: {} }, language: { code: 'en', analysed: true }, title: null, outlet: null,
  published: null, boilerplate: [], own_voice: [own('v1', 'The bridge has been closed since April.'), own('v2', 'So.')], quotations: [], figures: [], evidence: [],
  allegations: [], incidents: [], mentions: [],
  attributions: [
    attribution('a1', 'Orrin Wire', 'reported', 'that the ministry said no convoy was stopped', null),
    attribution('a2', 'the ministry', 'said', 'no convoy was stopped', 'a1'),
  ],
}

test('a relay is no passage of its own; own-voice sentences are, from five words', () => {
  const passages = passagesOf(analysis, { article: 'x', passageId: (id) => `x/${id}`, speakerKey: () => 'organisation:orrin ministry' })
  expect(passages.map(({ id, voice, words, speaker }) => [id, voice, words, speaker])).toEqual([
    ['x/a2', 'attribution', 'no convoy was stopped', 'organisation:orrin ministry'],
    ['x/v1', 'own', 'The bridge has been closed since April.', null],
  ])
})
