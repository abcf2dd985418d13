import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from './document.ts'
import { contains, overlaps, textOf } from './span.ts'

const ARTICLE = `No convoy was stopped, ministry says

By Vell Herald
No convoy was stopped, ministry says

VELL — “No convoy was stopped at the Vell bridge,” the Defence Ministry of Orrin said on Tuesday, calling the ‘checks’ a rumour.

READ MORE: “Five things” about the bridge

The Relief Committee said at least forty people were waiting.
9355 views
Share:
© Copyright Harbour Post 2031. All rights reserved.`

describe('an article', () => {
  const document = readDocument(ARTICLE)
  const words = (spans: readonly (readonly [number, number])[]) => spans.map((span) => textOf(ARTICLE, span))

  test('has its parts', () => {
    expect(document.language).toBe('en')
    expect(words([document.title!])).toEqual(['No convoy was stopped, ministry says'])
    expect(document.outlet?.name).toBe('Harbour Post')
    expect(words(document.boilerplate)).toEqual([
      'By Vell Herald', 'No convoy was stopped, ministry says', 'READ MORE: “Five things” about the bridge', '9355 views', 'Share:',
      '© Copyright Harbour Post 2031. All rights reserved.',
    ])
    expect(document.paragraphs).toHaveLength(3)
    expect(document.sentences).toHaveLength(3)
    expect(words(document.quotations.map(({ span }) => span))).toEqual(['“No convoy was stopped at the Vell bridge,”', '‘checks’'])
  })

  test('a given language and title are taken', () => {
    expect(readDocument(ARTICLE, { language: 'de', outlet: 'Orrin Wire' })).toMatchObject({ language: 'de', outlet: null })
  })
})

test('the headline is analysed once', () => {
  const { sentences } = readDocument(ARTICLE)
  const text = sentences.map((span) => textOf(ARTICLE, span))
  expect(text.filter((sentence) => sentence.startsWith('No convoy was stopped, ministry'))).toHaveLength(1)
})

test('a tag in mid-sentence is cut out and its words stay', () => {
  const document = readDocument('Bridge stays shut\n\nShe wrote <post id="1">nobody was “turned back” there</post> on Tuesday, and left for the town of Vell.')
  expect(document.tokens.map(({ word }) => word)).not.toContain('post')
  expect(document.tokens.map(({ word }) => word)).toContain('nobody')
  expect(document.quotations).toHaveLength(1)
})

describe('laws', () => {
  const parts = fc.constantFrom(
    'No convoy was stopped, he said.', '“We stay,” said Ilm.', '“We', 'Share', 'READ MORE: x', '© 2031 Harbour Post', '<b>', '12', ' ', '\n', '\n', '\n\n', '\r\n', '\t', '😀', '"', "'", 'By Ada Brenn', '…')
  const messy = fc.array(parts, { maxLength: 30 }).map((all) => all.join(''))

  test('everything lies where it must, whatever the text', () => {
    fc.assert(fc.property(messy, (text) => {
      const { title, boilerplate, paragraphs, sentences, tokens, quotations } = readDocument(text, { language: 'en' })
      for (const list of [boilerplate, paragraphs, sentences, tokens.map(({ span }) => span)]) {
        for (const [i, span] of list.entries()) {
          expect(textOf(text, span).trim()).not.toBe('')
          if (i > 0) expect(span[0]).toBeGreaterThanOrEqual(list[i - 1]![1])
        }
      }
      for (const paragraph of paragraphs) expect(boilerplate.some((span) => overlaps(span, paragraph))).toBe(false)
      for (const sentence of sentences) expect(paragraphs.some((paragraph) => contains(paragraph, sentence))).toBe(true)
      for (const { span, word } of tokens) {
        expect(textOf(text, span)).toBe(word)
        expect(sentences.some((sentence) => contains(sentence, span))).toBe(true)
      }
      for (const { span } of quotations) expect(boilerplate.some((one) => contains(one, span))).toBe(false)
      if (title) expect(boilerplate.some((span) => contains(span, title))).toBe(false)
    }), { numRuns: 500 })
  })

  test('every visible character of the article is in a token or in boilerplate', () => {
    fc.assert(fc.property(messy, (text) => {
      const { boilerplate, tokens } = readDocument(text, { language: 'en' })
      const covered = new Uint8Array(text.length)
      for (const [start, end] of [...boilerplate, ...tokens.map(({ span }) => span)]) covered.fill(1, start, end)
      for (let i = 0; i < text.length; i++) if (/\S/.test(text[i]!)) expect(covered[i], `${i} in ${JSON.stringify(text)}`).toBe(1)
    }), { numRuns: 500 })
  })

  test('one long line is read in linear time', () => {
    const line = 'The ministry said "no convoy was stopped" and left for Vell. '.repeat(8_000)
    const started = performance.now()
    readDocument(line)
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})
