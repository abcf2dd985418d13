import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { labelBoilerplate, type BoilerplateKind } from './boilerplate.ts'
import { above, ANYWHERE, below, BODY, EDGES, inside, KEPT, LEAD, TITLE } from './boilerplate.fixture.ts'
import { lineKind } from './boilerplate-lines.ts'
import { findHeader } from './header.ts'
import { overlaps, textOf } from './span.ts'

function found(text: string): [BoilerplateKind, string][] {
  return labelBoilerplate(text, findHeader(text)).map(({ kind, span }) => [kind, textOf(text, span)])
}

describe.for(Object.entries(ANYWHERE))('%s', ([kind, lines]) => {
  test.for(lines)('%s', (line) => {
    for (const place of [inside, below, above]) expect(found(place(line))).toEqual([[kind, line]])
  })
})

describe.for(Object.entries(EDGES))('%s, at the edges only', ([kind, lines]) => {
  test.for(lines)('%s', (line) => {
    expect(found(above(line))).toEqual([[kind, line]])
    expect(found(below(line))).toEqual([[kind, line]])
    expect(found(inside(line))).toEqual([])
  })
})

describe('kept', () => {
  test.for(KEPT)('%s', (line) => {
    expect(found(inside(line))).toEqual([])
  })
})

describe('the headline’s repeats', () => {
  const cases: [string, string, [BoilerplateKind, string][]][] = [
    ['printed twice', `${TITLE}\n\n${TITLE}\n\n${LEAD}`, [['repeat', TITLE]]],
    ['in capitals', `${TITLE}\n\n${TITLE.toUpperCase()}\n\n${LEAD}`, [['repeat', TITLE.toUpperCase()]]],
    ['with the outlet’s name', `${TITLE}\n${LEAD}\n${BODY}\n${TITLE} — Harbour Post`, [['repeat', `${TITLE} — Harbour Post`]]],
    ['the outlet’s name comes first time', `${TITLE} | Harbour Post\n\n${TITLE}\n\n${LEAD}`, [['repeat', TITLE]]],
    ['around a byline', `${TITLE}\n\nBy Vell Herald\n${TITLE}\n\n${LEAD}`, [['byline', 'By Vell Herald'], ['repeat', TITLE]]],
    ['cut short', `${TITLE}\n\n${LEAD}\n\nNo convoy was stopped at the Vell bridge…`, [['repeat', 'No convoy was stopped at the Vell bridge…']]],
    ['another headline stays', `${TITLE}\n\n${LEAD}\n\nNo convoy was stopped at the Orrin bridge, ministry says`, []],
    ['a sentence that begins like it stays', `${TITLE}\n\n${TITLE}, and nobody was turned back, a spokesman added.\n\n${BODY}`, []],
    ['only the first is kept of three', `${TITLE}\n\n${TITLE}\n\n${LEAD}\n\n${TITLE}`, [['repeat', TITLE], ['repeat', TITLE]]],
  ]
  test.for(cases)('%s', ([, text, expected]) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('inside a line', () => {
  const cases: [string, string, [BoilerplateKind, string][]][] = [
    ['a credit behind the last sentence', `${LEAD} (Reporting by Ada Brenn; Editing by Oto Ilm)`, [['byline', '(Reporting by Ada Brenn; Editing by Oto Ilm)']]],
    ['a follow line', `${LEAD} Follow Ada Brenn on Twitter @adabrenn.`, [['byline', 'Follow Ada Brenn on Twitter @adabrenn.']]],
    ['a copyright mark', `${LEAD} © 2031 Harbour Post`, [['copyright', '© 2031 Harbour Post']]],
    ['tags', `He wrote: <post id="1" by="Ada">Nobody was there.</post> ${BODY}`, [['markup', '<post id="1" by="Ada">'], ['markup', '</post>']]],
    ['a share’s symbol and a name are no tags', 'Vell Bridge Co <VBC> and <Vell Industries> both said on Tuesday that nothing was sold to the army.', []],
    ['the last line of a wrapped paragraph', 'The Vell bridge company said on Tuesday that it will pay two\ncrowns and forty pence, which is less than last year, for a\nshare.', []],
    ['a line that goes on where the last one broke off', 'Vell Bridge Co said it will pay two crowns a share for the year\nand that the date of payment for all of its owners will be on\nMarch 17.', []],
    ['no tag', 'Losses of <5 and >3 trucks were counted on Tuesday, the ministry in Orrin said.', []],
    ['a bracket that is no credit', `${LEAD} (Reporting by the agency was wrong.)`, []],
  ]
  test.for(cases)('%s', ([, line, expected]) => {
    expect(found(`${TITLE}\n\n${line}\n\n${BODY}`)).toEqual(expected)
  })
})

describe('an author’s line at the end', () => {
  test('told where the article speaks of nobody by that name', () => {
    const line = 'Oto Ilm is a columnist at the Vell Courier and the author of a book on bridges.'
    expect(found(below(line))).toEqual([['byline', line]])
  })
  test('kept where it does', () => {
    expect(found(`${TITLE}\n\n${LEAD}\n\nOto Ilm denied it.\n\nIlm is a colonel.\n\nOto Ilm is the author of the plan.`)).toEqual([])
  })
})

describe('laws', () => {
  const line = fc.constantFrom(...Object.values(ANYWHERE).flat(), ...KEPT, TITLE, LEAD, BODY, '', '')
  test('spans are in text order, do not overlap, and never hold the headline', () => {
    fc.assert(fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
      const text = lines.join('\n')
      const header = findHeader(text)
      const spans = labelBoilerplate(text, header).map(({ span }) => span)
      for (const [i, span] of spans.entries()) {
        if (i > 0) expect(span[0]).toBeGreaterThanOrEqual(spans[i - 1]![1])
        expect(span[1]).toBeGreaterThan(span[0])
        if (header.title) expect(overlaps(span, header.title)).toBe(false)
      }
    }))
  })

  test('hostile lines take no time', () => {
    const parts = ['Ada ', 'Ada, ', 'share ', 'share on ', '12 ', '1.2.3.', '© ', 'By ', 'Read more ', 'Tags: ', 'a@', '#a ', 'AP/', 'AP via ', 'Mar 3, ', 'all rights reserved ', 'Follow us on ', 'this article has been ', 'De La ', '. ', 'cookies we use ']
    const started = performance.now()
    for (const a of parts) {
      for (const b of parts) lineKind(`${`${a}${b}`.repeat(400).slice(0, 690)}!x`, 'bottom')
      lineKind(`${a.repeat(700).slice(0, 150)}§`, 'bottom')
    }
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
