import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isBorder } from '../../text/borders.ts'
import { type Draft, draftOf, type Edit, edited, PARTS, sentencesIn } from './draft.ts'

const TEXT = '“No ferry was stopped,” the harbour master said on Monday, “and nobody was turned back.”\nHe didn’t say who counted.\n'
const spanOf = (words: string) => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length] as const
const wordsOf = (draft: Draft) => Object.fromEntries(PARTS.map((part) => [part, draft.parts[part].map(([start, end]) => TEXT.slice(start, end))]))
const after = (first: Draft, ...edits: Edit[]) => edits.reduce((draft, edit) => edited(TEXT, draft, edit), first)

test('content, source and cue one after another; a further stretch where something interrupts', () => {
  const draft = after(draftOf([spanOf('No ferry was stopped')]),
    { type: 'select', span: spanOf('harbour mas') }, { type: 'select', span: spanOf('said') },
    { type: 'choose', part: 'content' }, { type: 'add' }, { type: 'select', span: spanOf('and nobody was turned back') })
  expect(wordsOf(draft)).toEqual({ content: ['No ferry was stopped', 'and nobody was turned back'], source: ['harbour master'], cue: ['said'] })
})

test('borders move by words, each end by itself; the keys move one stretch, chosen again the next', () => {
  const first = after({ ...draftOf([spanOf('No ferry was stopped'), spanOf('and nobody was turned back')]), part: 'content' }, { type: 'move', side: 'end', step: -1 }, { type: 'move', side: 'start', step: 1 })
  expect(wordsOf(first)['content']).toEqual(['ferry was', 'and nobody was turned back'])
  expect(wordsOf(after(first, { type: 'choose', part: 'content' }, { type: 'move', side: 'end', step: -1 }))['content']).toEqual(['ferry was', 'and nobody was turned'])
  expect(wordsOf(after(first, { type: 'drag', part: 'content', at: 0, side: 'end', to: TEXT.indexOf('ter said') }))['content']![0]).toBe('ferry was stopped,” the harbour master')
})

test('no source printed is said with one key and leads on', () => {
  expect(after(draftOf([spanOf('No ferry was stopped')]), { type: 'none' })).toMatchObject({ part: 'cue', parts: { source: [] } })
})

test('sentences to begin with', () => {
  expect(sentencesIn(TEXT).map(([start, end]) => TEXT.slice(start, end))).toEqual([TEXT.split('\n')[0], 'He didn’t say who counted.'])
})

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ type: fc.constant('choose' as const), part: fc.constantFrom(...PARTS) }),
  fc.record({ type: fc.constant('select' as const), span: fc.tuple(fc.nat(130), fc.nat(130)) }),
  fc.constant({ type: 'none' as const }), fc.constant({ type: 'add' as const }),
  fc.record({ type: fc.constant('move' as const), side: fc.constantFrom('start' as const, 'end' as const), step: fc.constantFrom(1 as const, -1 as const) }),
  fc.record({ type: fc.constant('drag' as const), part: fc.constantFrom(...PARTS), at: fc.nat(2), side: fc.constantFrom('start' as const, 'end' as const), to: fc.integer({ min: -20, max: 200 }) }),
  fc.record({ type: fc.constant('sentence' as const), step: fc.constantFrom(1 as const, -1 as const) }),
)

test('whatever is done to it, a draft’s spans are words of the text, in order and apart; it never loses its content', () => {
  fc.assert(fc.property(fc.array(anyEdit, { maxLength: 30 }), (edits) => {
    const draft = after(draftOf([spanOf('No ferry was stopped')]), ...edits)
    expect(draft.parts.content.length).toBeGreaterThan(0)
    for (const part of PARTS) for (const [i, [start, end]] of draft.parts[part].entries()) {
      expect(start < end && start >= (draft.parts[part][i - 1]?.[1] ?? 0) && end <= TEXT.length).toBe(true)
      expect([isBorder(TEXT, start), isBorder(TEXT, end)]).toEqual([true, true])
    }
  }))
})
