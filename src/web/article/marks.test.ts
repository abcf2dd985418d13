import { expect, test } from 'vitest'
import type { ArticleAttribution, ArticlePage } from '../../api/index.ts'
import { figureOf, isBoilerplate, layersOf, markArticle } from './marks.ts'

const attribution = (id: string, more: Partial<ArticleAttribution> = {}): ArticleAttribution => ({
  id, source: [[0, 3]], cue: [[4, 8]], content: [[9, 20]], words: { source: 'she', cue: 'said', content: 'that it was' }, kind: 'indirect', mode: 'speech', stance: 'asserts',
  cue_distance: 'neutral', nested_in: null, speaker: { id, name: id, type: 'person' }, role: null, relays: [], confidence: 0.9, statement: null, outlets: 1, decided: { verdict: null, decisions: [] }, ...more,
})
const page = (attributions: ArticleAttribution[]) => ({ attributions, own_voice: [], quotations: [], figures: [], evidence: [] }) as unknown as ArticlePage

test('thoughts are marked only where asked for, or where the address names them', () => {
  const article = page([attribution('a'), attribution('b', { mode: 'thought' })])
  const notes = (marks: string | undefined, active: string | null) => markArticle(article, layersOf(marks, false), active).notes.map(({ id }) => id)
  expect(notes(undefined, null)).toEqual(['a'])
  expect(notes('speech,thought', null)).toEqual(['a', 'b'])
  expect(notes('none', 'b')).toEqual(['b'])
})

test('what is inside what someone else says is deeper, and says inside whom', () => {
  const { marks, notes } = markArticle(page([attribution('outer'), attribution('inner', { nested_in: 'outer' })]), layersOf(undefined, false), null)
  expect(marks.filter(({ role }) => role === 'content').map(({ id, depth }) => [id, depth])).toEqual([['outer', 0], ['inner', 1]])
  expect(notes.find(({ id }) => id === 'inner')?.lines[0]).toBe('inside what outer is reported to say')
})

test('attributions nested in a circle do not hang the page', () => {
  expect(markArticle(page([attribution('a', { nested_in: 'b' }), attribution('b', { nested_in: 'a' })]), layersOf(undefined, false), null).marks.length).toBe(6)
})

test('a bound is shown as a bound, never as a value', () => {
  const figure = { words: 'at least 40 people', value: 40, min: 40, max: null, unit: 'people', counts: 'waiting', whom: 'people' }
  expect(figureOf(figure)).toBe('≥ 40 people waiting')
  expect(figureOf({ ...figure, words: 'nearly 40 people', min: null, max: 40 })).toBe('≤ 40 people waiting')
  expect(figureOf({ ...figure, words: 'some 40 people', min: null })).toBe('~ 40 people waiting')
  expect(figureOf({ ...figure, min: 40, max: 40 })).toBe('40 people waiting')
  expect(figureOf({ ...figure, value: null, min: null })).toBe('at least 40 people')
})

test('a paragraph is dimmed only when all of it is no article text', () => {
  const boilerplate = [{ spans: [[10, 30] as const], words: '' }]
  expect(isBoilerplate([10, 30], boilerplate)).toBe(true)
  expect(isBoilerplate([5, 30], boilerplate)).toBe(false)
})
