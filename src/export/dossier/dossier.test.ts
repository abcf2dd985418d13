import fc from 'fast-check'
import { parse, parseFragment, type DefaultTreeAdapterMap } from 'parse5'
import { describe, expect, test } from 'vitest'
import { HOSTILE, sampleLedger } from '../../../test/sample-ledger.ts'
import type { Variant } from '../../api/index.ts'
import type { Ledger } from '../../ledger/index.ts'
import type { StackCell } from '../../text/records.ts'
import { addressAt, html, policyHash, printable, webAddress } from '../markup.ts'
import { changesOfStack, differencesOf } from './differences.ts'
import { exportDossier, type DossierOptions } from './export-dossier.ts'
import type { Choice } from './choose.ts'
import { shortened } from './names.ts'
import { wordingGroups } from './stack.ts'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

function* elementsIn(node: Node): Generator<Element> {
  if ('tagName' in node) yield node
  for (const child of 'childNodes' in node ? node.childNodes : []) yield* elementsIn(child)
}

function textIn(node: Node): string {
  return 'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textIn).join('') : ''
}

const attribute = (element: Element, name: string) => element.attrs.find((each) => each.name === name)?.value

const OPTIONS: DossierOptions = { now: '2031-05-05T09:00:00Z', version: '0.1.0', confidence: 0 }

async function dossier(ledger: Ledger, choice: Choice, options: Partial<DossierOptions> = {}): Promise<string> {
  let all = ''
  await exportDossier(ledger, (text) => { all += text }, choice, { ...OPTIONS, ...options })
  return all
}

const everything = (ledger: Ledger) => ({ statements: ledger.statements.list({ confidence: 0 }).statements.map(({ id }) => id) })

describe('a dossier', () => {
  test('loads nothing, runs nothing, and leads nowhere but to web addresses and places of its own, whatever articles say', async () => {
    const { ledger } = sampleLedger()
    const page = await dossier(ledger, everything(ledger), { title: HOSTILE, by: HOSTILE, text: true })
    const elements = [...elementsIn(parse(page))]
    const ids = new Set(elements.map((element) => attribute(element, 'id')).filter(Boolean))
    const loading = new Set(['script', 'img', 'svg', 'iframe', 'link', 'object', 'embed', 'form', 'base', 'audio', 'video', 'input'])
    expect(elements.map(({ tagName }) => tagName).filter((name) => loading.has(name))).toEqual([])
    for (const element of elements) {
      for (const { name, value } of element.attrs) {
        expect(name).not.toMatch(/^on|^style$|^src$|^action$/)
        if (name === 'href') {
          expect(value).toMatch(/^(?:https?:\/\/|#)/)
          if (value.startsWith('#')) expect(ids).toContain(value.slice(1))
        }
      }
    }
    const [style] = elements.filter(({ tagName }) => tagName === 'style')
    const policy = elements.find((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy')
    expect(attribute(policy!, 'content')).toBe(`default-src 'none'; style-src ${policyHash(textIn(style!))}; base-uri 'none'; form-action 'none'`)
    expect(page).toContain('alert(1)') // it is there, as words
    expect(textIn(parse(page))).toContain('Tam <b>Orlo</b>')
  })

  test('each printing is cited with outlet, title, date, address at the words, hash and units', async () => {
    const { ledger } = sampleLedger()
    const page = await dossier(ledger, { searches: ['"No ferry was stopped"'] })
    const [release, wire] = [...elementsIn(parse(page))].filter((element) => attribute(element, 'id')?.startsWith('p-1.'))
    expect(textIn(release!)).toMatch(/Ministry of Harbours, “Briefing, 3 May”, 3 May 2031 \[1\] record/)
    expect(textIn(wire!)).toMatch(/Orrin Wire, “Ministry denies stopping ferries”, 4 May 2031 \[2\]/)
    expect(textIn(wire!)).not.toContain('credits') // the wire’s own name in its dateline is no credit
    const { variants } = ledger.statements.page(ledger.statements.list({ words: '"No ferry"', confidence: 0 }).statements[0]!.id, { confidence: 0 })
    for (const { text_sha256: hash, content } of variants) {
      const [start, end] = content.spans[0]!
      expect(page).toContain(hash)
      expect(page).toContain(`units <span class="num">${start}–${end}</span>`)
    }
    const link = [...elementsIn(wire!)].find(({ tagName }) => tagName === 'a')!
    expect(attribute(link, 'href')).toBe('https://wire.example/1#:~:text=No%20ferry%20was%20stopped%20at,was%20turned%20back%20on%20Monday')
  })

  test('a person’s decision is signed and dated, and looks like none of the machine’s', async () => {
    const { ledger, articles } = sampleLedger()
    const [row] = ledger.articles.page(articles[0]!, { confidence: 0 }).attributions
    ledger.decisions.add({ who: 'Ines <Orlo>', what: 'accept', subject: { type: 'attribution', id: row!.id }, why: 'heard it' })
    const tags = [...elementsIn(parse(await dossier(ledger, everything(ledger))))].filter((element) => attribute(element, 'class') === 'tag person').map(textIn)
    expect(tags).toContain('accepted by Ines <Orlo>, 4 May 2031: heard it')
  })

  test('the method note names the choice, the setting, the reader and the log’s newest hash', async () => {
    const { ledger } = sampleLedger()
    const text = textIn(parse(await dossier(ledger, { speakers: ['Ada Brenn'] }, { confidence: 0.75, by: 'Ines Orlo' })))
    expect(text).toContain('Statements of Ada Brenn; printings from confidence 0.75 (“sure”) up')
    expect(text).toContain('5 May 2031, 09:00 UTC by Ines Orlo, with Sayso 0.1.0')
    expect(text).toContain(ledger.log.head()!.hash)
    expect(text).toContain('sayso 0.0.1')
  })

  test('full texts come only when asked for', async () => {
    const { ledger } = sampleLedger()
    const tail = 'pointing to a video.'
    expect(await dossier(ledger, { searches: ['"No ferry was stopped"'] })).not.toContain(tail)
    expect(await dossier(ledger, { searches: ['"No ferry was stopped"'] }, { text: true })).toContain(tail)
  })

  test('nothing chosen, and nothing found, is an error with a next step', async () => {
    const { ledger } = sampleLedger()
    await expect(dossier(ledger, {})).rejects.toMatchObject({ code: 'nothing-chosen', message: 'No statement was chosen.' })
    await expect(dossier(ledger, { searches: ['zeppelin'] })).rejects.toMatchObject({ code: 'nothing-chosen', message: expect.stringContaining('zeppelin') })
    await expect(dossier(ledger, { statements: ['s0'] })).rejects.toMatchObject({ code: 'unknown-statement' })
  })
})

describe('differences', () => {
  const cell = (type: StackCell['type'], words: string, marked = false): StackCell => ({ type, words, spans: [], marked })
  const base = [cell('base', 'As seen,'), cell('base', 'no boat'), cell('base', 'left'), cell('base', 'on Monday.')]

  test('neighbouring words that are not printed make one, with its place', () => {
    expect(changesOfStack(base, [cell('absent', ''), cell('absent', ''), cell('same', 'left'), cell('absent', '', true)])).toEqual([
      { type: 'only-in-a', a: { spans: [], words: 'As seen, no boat' }, b: null, where: 'start', marked: false },
      { type: 'only-in-a', a: { spans: [], words: 'on Monday.' }, b: null, where: 'end', marked: true },
    ])
  })

  const variant = (passage: string, day: string, more: object = {}) => ({
    passage, article: { outlet: null, title: passage, record: false, published: { earliest: `${day}T00:00:00Z`, latest: `${day}T23:59:59Z` } }, voice: 'attribution', kind: 'direct',
    cue: { spans: [], words: 'said' }, match: 'trimmed', changes: [{ type: 'only-in-a', a: { spans: [], words: 'as the film shows,' }, b: null, where: 'start', marked: false }], ...more,
  }) as unknown as Variant
  const told = (first: Variant, other: Variant, confidence: number) => differencesOf({
    variants: [first, other], stack: { rows: [] },
    relations: [{ a: first.passage, b: other.passage, confidence, direction: { from: 'a', basis: 'record' }, relay: { type: 'unknown', why: '' } }] as never,
  }, 1, ['1.1', '1.2'])

  test('“left out” needs a record that shows the words, dates that allow it, and a sure link; else nothing is said but “not printed”', () => {
    const record = variant('record', '2031-05-03')
    expect(told(record, variant('paper', '2031-05-04'), 0.9)).toEqual(['left out, no mark: at the start “as the film shows”'])
    expect(told(record, variant('paper', '2031-05-04'), 0.6)).toEqual(['not printed, no mark: at the start “as the film shows”'])
    expect(told(record, variant('paper', '2031-05-02'), 0.9)).toEqual(['not printed, no mark: at the start “as the film shows”'])
    expect(told(variant('record', '2031-05-03', { kind: 'indirect' }), variant('paper', '2031-05-04'), 0.9)).toEqual(['not printed, no mark: at the start “as the film shows”'])
  })

  test('printings with the same words, marks aside, make one wording', () => {
    expect(wordingGroups({ rows: [
      { passage: 'a', cells: [cell('base', 'No boat left.')] }, { passage: 'b', cells: [cell('absent', '')] }, { passage: 'c', cells: [cell('same', '“No boat left,”')] },
    ] })).toEqual([[0, 2], [1]])
  })
})

describe('shortened words', () => {
  test('whole words from both ends; scripts without spaces are cut by characters, none halved', () => {
    expect(shortened('one two three four five six seven', 6)).toBe('one two three four […] six seven')
    expect(shortened(' short ', 6)).toBe('short')
    expect(shortened('\u{20000}'.repeat(300), 10)).toBe(`${'\u{20000}'.repeat(30)} […] ${'\u{20000}'.repeat(10)}`)
  })
})

describe('markup', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", '=', '/', 'a', ' ', '-->', ']]>', '&lt;', '\ud800', '\0', '</p>', '<script>') }), fc.constant(HOSTILE))

  test('whatever stands in it is text, and the same text', () => {
    fc.assert(fc.property(text, (words) => {
      const fragment = parseFragment(html`<p title="${words}">${words}</p>`.text)
      const [p, ...more] = [...elementsIn(fragment)].filter(({ tagName }) => tagName !== undefined)
      expect(more).toEqual([])
      const read = printable(words).replaceAll(/\r\n?/g, '\n') // as HTML reads line breaks
      expect(textIn(p!)).toBe(read)
      expect(attribute(p!, 'title')).toBe(read)
    }), { numRuns: 1000 })
  })

  test('an address with a fragment at the words is an address, and the fragment gives the words back', () => {
    fc.assert(fc.property(text, fc.constantFrom('https://a.example/x', 'https://a.example/x#part', 'https://a.example/?q=1'), (words, url) => {
      const address = addressAt(url, words)
      expect(URL.canParse(address)).toBe(true)
      expect(address.startsWith(url)).toBe(true)
      const fragment = /:~:text=(.*)$/s.exec(address)?.[1]
      if (fragment === undefined) return
      const [start, end, ...more] = fragment.split(',')
      expect(more).toEqual([])
      expect(fragment).not.toMatch(/[-&\s<>"']/)
      const plain = words.toWellFormed().trim().replaceAll(/\s+/gu, ' ')
      for (const part of [start, end]) if (part !== undefined) expect(plain).toContain(decodeURIComponent(part))
    }), { numRuns: 1000 })
  })

  test.for(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '//a.example', 'no address', ''])('%j is no web address', (url) => {
    expect(webAddress(url)).toBeNull()
  })
})
