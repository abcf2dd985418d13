import { describe, expect, test } from 'vitest'
import { findHeader } from './header.ts'
import { textOf } from './span.ts'

const TITLE = 'No convoy was stopped at the Vell bridge, ministry says'
const LEAD = 'VELL — No convoy was stopped at the Vell bridge on Tuesday, the Defence Ministry of Orrin said in a statement.'
const BODY = 'The Relief Committee said at least forty people were waiting on the other bank for a second day.'

const titleOf = (text: string, given?: string) => {
  const { title } = findHeader(text, { title: given })
  return title && textOf(text, title)
}

describe('title', () => {
  test.for<[string, string, string | null]>([
    ['first line', `${TITLE}\n\n${LEAD}`, TITLE],
    ['no blank line after it', `${TITLE}\n${LEAD}\n${BODY}`, TITLE],
    ['with a full stop', `Ministry denies stopping convoy.\n\n${LEAD}`, 'Ministry denies stopping convoy.'],
    ['a question', `Who stopped the convoy?\n${LEAD}`, 'Who stopped the convoy?'],
    ['below a share label', `Share\n\n${TITLE}\n\n${LEAD}`, TITLE],
    ['in capitals', `${TITLE.toUpperCase()}\n\n${LEAD}`, TITLE.toUpperCase()],
    ['printed twice, ending with a full stop', `${LEAD}\n${BODY}`, null],
    ['a dateline is none', `${LEAD}\n\n${BODY}`, null],
    ['one paragraph alone', LEAD, null],
    ['a long first paragraph', `${BODY} ${BODY} ${BODY}\n\n${BODY}`, null],
    ['a wrapped paragraph', 'THE DEFENCE MINISTRY OF ORRIN SAID TODAY THAT NO CONVOY\nWAS STOPPED AT THE VELL BRIDGE AND THAT NO ONE HAD BEEN\nTURNED BACK BY ANY OF ITS SOLDIERS ON TUESDAY.', null],
    ['only a number', `12\n\n${LEAD}`, null],
    ['empty', '', null],
  ])('%s', ([, text, expected]) => {
    expect(titleOf(text)).toBe(expected)
  })

  test.for<[string, string, string, string | null]>([
    ['given and printed', `Harbour Post\n${TITLE}\n\n${LEAD}`, TITLE, TITLE],
    ['given in other marks and case', `${TITLE.toUpperCase()}\n\n${LEAD}`, TITLE, TITLE.toUpperCase()],
    ['printed with a stop', `${TITLE}.\n\n${LEAD}`, TITLE, `${TITLE}.`],
    ['printed with the outlet’s name', `${TITLE} | Harbour Post\n\n${LEAD}`, TITLE, `${TITLE} | Harbour Post`],
    ['printed otherwise', `No convoy stopped at Vell bridge\n\n${LEAD}`, TITLE, 'No convoy stopped at Vell bridge'],
    ['not printed', `${LEAD}\n\n${BODY}`, TITLE, null],
    ['not printed, another headline', `Five things to know\n\n${BODY}`, TITLE, null],
  ])('%s', ([, text, given, expected]) => {
    expect(titleOf(text, given)).toBe(expected)
  })
})

describe('outlet', () => {
  const outletOf = (text: string) => findHeader(text).outlet?.name ?? null
  test.for<[string, string, string | null]>([
    ['behind the headline’s repeat', `${TITLE}\n${LEAD}\n${BODY}\n${TITLE} — Harbour Post`, 'Harbour Post'],
    ['in a copyright line', `${TITLE}\n\n${LEAD}\n\n© Copyright Harbour Post 2031. All rights reserved.`, 'Harbour Post'],
    ['year first', `${TITLE}\n\n${LEAD}\n\n© 2031 The Vell Courier`, 'The Vell Courier'],
    ['an agency’s copyright is not the outlet’s', `${TITLE}\n\n${LEAD}\n\n© 2031 The Associated Press. All rights reserved.`, null],
    ['all rights reserved alone', `${TITLE}\n\n${LEAD}\n\nAll rights reserved.`, null],
    ['an agency credit', `${TITLE}\n\nVELL, May 3. /ORRINTASS/. ${BODY}`, null],
    ['a byline', `${TITLE}\n\nBy Vell Herald\n\n${BODY}`, null],
    ['a headline with a dash', `Convoy at the bridge – Defence Ministry\n\n${LEAD}`, null],
  ])('%s', ([, text, expected]) => {
    expect(outletOf(text)).toBe(expected)
  })

  test('its span holds its name', () => {
    const text = `${TITLE}\n\n${LEAD}\n\n© Copyright Harbour Post 2031. All rights reserved.`
    const { outlet } = findHeader(text)
    expect(textOf(text, outlet!.span)).toBe('Harbour Post')
  })

  test('a given outlet is not looked for', () => {
    expect(findHeader(`${TITLE}\n\n${LEAD}\n\n© 2031 Harbour Post`, { outlet: 'Vell Courier' }).outlet).toBeNull()
  })
})
