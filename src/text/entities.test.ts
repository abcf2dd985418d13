import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDocument } from './document.ts'
import { withoutEntities } from './entities.ts'
import { textOf } from './span.ts'

test('marks written as references pair, and spans stand in the text that has them', () => {
  const text = 'Orlen said: &ldquo;The port is closed.&rdquo; &#8220;Nobody,&#x201d; she added, &quot;was hurt.&amp;quot; It&#39;s late &amp; dark at AT&T; so'
  const document = readDocument(text, { language: 'en' })
  expect(document.text).toBe(text)
  expect(document.quotations.map(({ span }) => textOf(text, span))).toEqual(['&ldquo;The port is closed.&rdquo;', '&#8220;Nobody,&#x201d;', '&quot;was hurt.&amp;quot;'])
  expect(document.tokens.map(({ word }) => word)).toEqual(expect.arrayContaining(["'s", '&', '“', '”']))
})

test('a text without references is left alone, an unknown one is no reference', () => {
  expect(withoutEntities('Bread & Land; nothing else')).toBeNull()
  expect(withoutEntities('&nosuch; and &#1; stay')).toBeNull()
})

test('every unit stands where it came from', () => {
  const piece = fc.constantFrom('&quot;', '&amp;', '&', '&#8220;', '&rdquo;', 'a', ' ', '\n', '&x;', '😀')
  fc.assert(fc.property(fc.array(piece, { maxLength: 30 }).map((all) => all.join('')), (text) => {
    const plain = withoutEntities(text)
    if (!plain) return
    expect(plain.at.length).toBe(plain.text.length + 1)
    for (let i = 0; i < plain.text.length; i++) {
      expect(plain.at[i + 1]!).toBeGreaterThan(plain.at[i]!)
      expect(text[plain.at[i]!] === plain.text[i] || text[plain.at[i]!] === '&').toBe(true)
    }
    for (const { span } of readDocument(text, { language: 'en' }).tokens) textOf(text, span)
  }))
})
