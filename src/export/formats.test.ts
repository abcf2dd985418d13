/** What other programs read: each export against its schema (test/schemas), and laws for every text. */
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HOSTILE, sampleLedger } from '../../test/sample-ledger.ts'
import type { Ledger } from '../ledger/index.ts'
import { toCodePoints } from '../text/span.ts'
import { exportFtm, exportGraphml, exportProv, exportWebAnnotation, type Write } from './index.ts'
import { CONTEXT, SnapshotText, toJson } from './in-place.ts'
import { printable } from './markup.ts'

const schema = (name: string) => JSON.parse(readFileSync(new URL(`../../test/schemas/${name}.json`, import.meta.url), 'utf8'))
const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false })

async function written(run: (write: Write) => Promise<unknown>): Promise<string> {
  let all = ''
  await run((text) => { all += text })
  return all
}

/** A sample with decisions: one accepted, one rejected, one undone. */
function decided(): Ledger {
  const { ledger, articles } = sampleLedger()
  const rows = articles.flatMap((id) => ledger.articles.page(id, { confidence: 0 }).attributions)
  const on = (at: number) => ({ type: 'attribution' as const, id: rows[at]!.id })
  ledger.decisions.add({ who: 'Ines Orlo', what: 'accept', subject: on(0), why: 'read it' })
  ledger.decisions.add({ who: 'Ines Orlo', what: 'reject', subject: on(2) })
  ledger.decisions.undo(ledger.decisions.add({ who: 'T. <b>', what: 'reject', subject: on(1) }), 'T. <b>')
  return ledger
}

/** Text as articles have it, and as those who attack readers would have it. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('a', ' ', '<', '&', ']]>', '"', '\0', '\u{1f600}', '\ud800', '\udc00', '\ufffe', 'é', '\u202e', '\n') }), fc.constant(HOSTILE),
)
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/

describe('a snapshot’s text, read by spans', () => {
  const spanOfText = hostile.chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(text.length)).map(([, a, b]) => ({ text, span: [Math.min(a, b), Math.max(a, b)] as const })))

  test('code points are those that the text floor counts', () => {
    fc.assert(fc.property(spanOfText, ({ text, span }) => {
      expect(new SnapshotText(text).codePoints(span)).toEqual(toCodePoints(text, [span])[0])
    }), { numRuns: 1000 })
  })

  test('prefix, words and suffix are one stretch of the text, the context at most 32 long, no character halved', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }), fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number]
      const { prefix, exact, suffix } = new SnapshotText(text).quote([start, end])
      expect(prefix.length).toBeLessThanOrEqual(CONTEXT)
      expect(suffix.length).toBeLessThanOrEqual(CONTEXT)
      // eslint-disable-next-line no-control-regex
      if (!/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/.test(text)) expect(text).toContain(prefix + exact + suffix)
      expect((prefix + exact + suffix).isWellFormed()).toBe(true)
    }), { numRuns: 1000 })
  })

  test('JSON holds no character that a reader would choke on', () => {
    fc.assert(fc.property(hostile, (text) => {
      const back = JSON.parse(toJson({ text })).text as string
      expect(back.isWellFormed()).toBe(true)
      expect(back).not.toMatch(FORBIDDEN)
    }), { numRuns: 1000 })
  })
})

describe('Web Annotation', () => {
  test('fits the model, and its quotations stand where its positions say', async () => {
    const ledger = decided()
    const collection = JSON.parse(await written((write) => exportWebAnnotation(ledger, write, { confidence: 0 })))
    const valid = ajv.compile(schema('web-annotation'))
    expect(valid(collection), JSON.stringify(valid.errors?.slice(0, 5))).toBe(true)
    const { items } = collection.first
    expect(items).toHaveLength(collection.total)
    expect(new Set(items.map(({ id }: { id: string }) => id)).size).toBe(items.length)
    const texts = new Map([...ledger.exchange.lines({ text: true })].flatMap((line) => (line.type === 'snapshot' ? [[`urn:sayso:snapshot:${line.id}`, [...line.text!]] as const] : [])))
    let compared = 0
    for (const { target } of items) for (const each of typeof target === 'string' ? [] : target) {
      const [quote, position] = each.selector
      const characters = texts.get(each['sayso:snapshot'].id)!
      const exact = characters.slice(position.start, position.end).join('')
      expect(quote.exact).toBe(printable(exact))
      expect(printable(characters.join(''))).toContain(quote.prefix + quote.exact + quote.suffix)
      compared++
    }
    expect(compared).toBeGreaterThan(10)
  })

  test('machine and people are told apart; rejected rows are left out; who rejected stays', async () => {
    const ledger = decided()
    const { first: { items } } = JSON.parse(await written((write) => exportWebAnnotation(ledger, write, { confidence: 0 })))
    const people = items.filter((each: Record<string, unknown>) => each['sayso:by'] === 'person')
    expect(people).toHaveLength(4) // the undoing is a decision, too
    for (const { creator } of people) expect(creator).toMatchObject({ type: 'Person' })
    for (const each of items) if (each['sayso:by'] === 'machine') expect(each).toMatchObject({ creator: { type: 'Software' }, 'sayso:confidence': expect.any(Number) })
    const rejected = people.find(({ body, ...rest }: { body: { value: string }[] } & Record<string, unknown>) => body[0]!.value === 'reject' && !rest['sayso:undoneBy'])
    expect(items.map(({ id }: { id: string }) => id)).not.toContain(rejected.target)
  })

  test('an address that is no web address is never a source', async () => {
    const { ledger } = sampleLedger()
    expect(await written((write) => exportWebAnnotation(ledger, write, { confidence: 0 }))).not.toMatch(/"id":"javascript:/)
  })
})

describe('PROV-JSON', () => {
  test('fits the schema of the submission; what an article says of its sources is no attribution of ours', async () => {
    const ledger = decided()
    const document = JSON.parse(await written((write) => exportProv(ledger, write)))
    const valid = ajv.compile(schema('prov-json'))
    expect(valid(document), JSON.stringify(valid.errors?.slice(0, 5))).toBe(true)
    const bundles = Object.values(document.bundle) as Record<string, Record<string, Record<string, unknown>>>[]
    expect(bundles).toHaveLength(4)
    expect(JSON.stringify(document.bundle)).toContain('"sayso:sourceAsPrinted":"the ministry"')
    for (const { wasAttributedTo = {}, entity } of bundles) for (const { 'prov:entity': whose } of Object.values(wasAttributedTo)) {
      expect((entity![whose as string]!['prov:type'] as { $: string }).$).toBe('sayso:Article') // to its outlet
    }
    expect(Object.values(document.wasInvalidatedBy)).toHaveLength(1) // the one undone is not
    expect(JSON.stringify(document.agent)).toContain('Ines Orlo')
    // a record that others resemble is no relay: nothing is derived
    expect(document.wasDerivedFrom).toBeUndefined()
  })

  test('an empty ledger is a document', async () => {
    const { openLedger } = await import('../ledger/index.ts')
    expect(JSON.parse(await written((write) => exportProv(openLedger(':memory:'), write)))).toEqual({ prefix: expect.any(Object) })
  })
})

interface Property { readonly type: string; readonly range?: string; readonly maxLength?: number }
interface Schema { readonly required: readonly string[]; readonly properties: Readonly<Record<string, Property>>; readonly ancestors: readonly string[] }

describe('FollowTheMoney', () => {
  const { schemata } = schema('followthemoney') as { schemata: Record<string, Schema> }
  const SHAPES: Readonly<Record<string, RegExp>> = { date: /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d:\d\d)?)?)?$/, url: /^https?:\/\//, mimetype: /^[\w.+-]+\/[\w.+-]+$/ }

  test('every entity fits its schema, and every entity it names is there and of the right kind', async () => {
    const entities = (await written((write) => exportFtm(decided(), write, { confidence: 0, text: true }))).trimEnd().split('\n').map((line) => JSON.parse(line))
    const byId = new Map(entities.map((entity) => [entity.id, entity]))
    expect(byId.size).toBe(entities.length)
    for (const { id, schema: name, properties } of entities) {
      const { required, properties: known } = schemata[name]!
      expect(id).toMatch(/^[A-Za-z0-9][A-Za-z0-9.-]*[A-Za-z0-9]$/)
      expect(Object.keys(properties)).toEqual(expect.arrayContaining([...required]))
      for (const [property, values] of Object.entries<string[]>(properties)) {
        const { type, range, maxLength } = known[property]!
        for (const value of values) {
          if (SHAPES[type]) expect(value).toMatch(SHAPES[type])
          if (maxLength) expect(value.length).toBeLessThanOrEqual(maxLength)
          if (type === 'entity') expect(schemata[byId.get(value)!.schema]!.ancestors).toContain(range)
        }
      }
    }
    expect(new Set(entities.map((entity) => entity.schema))).toEqual(new Set(['Article', 'Person', 'Mention', 'Documentation']))
  })

  test('unnamed sources and names of one article are no entities; full texts come only when asked for', async () => {
    const { ledger } = sampleLedger()
    const all = await written((write) => exportFtm(ledger, write, { confidence: 0 }))
    expect(all).not.toContain('bodyText')
    expect(all).not.toContain('"name":["the ministry"]')
    expect(all).toContain('"name":["Ada Brenn"]')
  })
})

describe('GraphML', () => {
  const LINE = /^(?:<key id="\w+" for="(?:all|node|edge)" attr\.name="\w+" attr\.type="(?:string|int|double)"\/>|<graph id="sayso" edgedefault="directed">|<node id="([\w.-]+)">(?:<data key="\w+">[^<>&]*(?:&(?:amp|lt|gt|quot|#39);[^<>&]*)*<\/data>)+<\/node>|<edge id="[\w.-]+" source="([\w.-]+)" target="([\w.-]+)">(?:<data key="\w+">[^<>&]+<\/data>)+<\/edge>)$/su

  test('is well formed, each edge between nodes that are there', async () => {
    const text = await written((write) => exportGraphml(decided(), write, { confidence: 0 }))
    expect(text).not.toMatch(FORBIDDEN)
    expect(text.isWellFormed()).toBe(true)
    const [declaration, root, ...lines] = text.trimEnd().split('\n').reduce<string[]>((all, line) => (line.startsWith('<') ? [...all, line] : [...all.slice(0, -1), `${all.at(-1)}\n${line}`]), [])
    expect(declaration).toBe('<?xml version="1.0" encoding="UTF-8"?>')
    expect(root).toMatch(/^<graphml xmlns="http:\/\/graphml\.graphdrawing\.org\/xmlns"/)
    expect(lines.slice(-2)).toEqual(['</graph>', '</graphml>'])
    const nodes = new Set<string>()
    const ends: string[] = []
    for (const line of lines.slice(0, -2)) {
      const match = LINE.exec(line)
      expect(match, line).not.toBeNull()
      if (match![1]) nodes.add(match![1])
      if (match![2]) ends.push(match![2], match![3]!)
    }
    expect(nodes.size).toBeGreaterThan(2)
    expect(ends.length).toBeGreaterThan(1)
    for (const end of ends) expect(nodes).toContain(end)
  })

  test('a source that holds in one article only, or has no name, is no node', async () => {
    const text = await written((write) => exportGraphml(sampleLedger().ledger, write, { confidence: 0 }))
    expect(text).not.toContain('>the ministry<')
    expect(text).toContain('>Ada Brenn<')
  })
})
