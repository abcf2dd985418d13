import fc from 'fast-check'
import { expect } from 'vitest'
import { madeArticle } from '../../bench/made-articles.ts'
import { link, type Ledger, openLedger } from '../ledger/index.ts'
import { linkAll, passagesOf } from '../linking/index.ts'
import type { Analysis, Attribution, LinkPassage } from '../text/records.ts'
import type { Span } from '../text/span.ts'
import { loadLinkingModel } from './models.ts'

export const model = loadLinkingModel()

/** An article of direct quotations, each by the speaker before it. */
export function articleOf(id: string, sayings: readonly (readonly [speaker: string, words: string])[]): { text: string; analysis: Analysis } {
  let text = ''
  const put = (words: string): Span => {
    text += words
    return [text.length - words.length, text.length]
  }
  const attributions = sayings.map(([name, words], i): Attribution => {
    const source = put(name)
    put(' ')
    const cue = put('said')
    put(': “')
    const content = put(words)
    put('”\n\n')
    return {
      id: `a${i}`, source: [source], cue: [cue], content: [content], words: { source: name, cue: 'said', content: words }, kind: 'direct',
      nested_in: null, mode: 'speech', stance: 'asserts', cue_distance: 'neutral', relays: [], confidence: 0.9,
      speaker: { name, type: 'person', mention: 'name', spans: [source] },
    }
  })
  const made = madeArticle(1).analysis
  return { text, analysis: { ...made, id, attributions, own_voice: [], title: null, published: null, quotations: [], figures: [], evidence: [], allegations: [], incidents: [], mentions: [] } }
}

export function add(ledger: Ledger, id: string, { text, analysis }: ReturnType<typeof articleOf>): LinkPassage[] {
  return ledger.transaction(() => {
    const added = ledger.snapshots.add({ article: { url: `https://orrin.example/${id}` }, bytes: new TextEncoder().encode(text), media_type: 'text/plain', text, path: id })
    const ids = ledger.analyses.add(added.snapshot, analysis)
    const passages = passagesOf(analysis, { article: added.article, passageId: (local) => ids.attributions.get(local)!, speakerKey: (local) => ids.speakers.get(local) ?? null })
    link(ledger, passages, model)
    return passages
  })
}

/** The ledger's statements as lists of passages. */
export function statementsOf(ledger: Ledger): string[] {
  return ledger.statements.list({ limit: 500, confidence: 0 }).statements
    .map(({ id }) => ledger.statements.page(id).variants.map(({ passage }) => passage).sort().join(' ')).sort()
}

type Sayings = Parameters<typeof articleOf>[1]

/** Adding the articles as they come and in any other order gives the statements of linking all at once. */
export function expectAnyOrder(corpus: fc.Arbitrary<readonly Sayings[]>, numRuns: number): void {
  fc.assert(fc.property(corpus, fc.infiniteStream(fc.nat()), (articles, luck) => {
    const made = articles.map((sayings, i) => ({ id: String(i), article: articleOf(String(i), sayings) }))
    const [one, other] = [openLedger(':memory:'), openLedger(':memory:')]
    const passages = made.flatMap(({ id, article }) => add(one, id, article))
    const shuffled = made.map((found) => ({ found, at: luck.next().value! })).sort((x, y) => x.at - y.at)
    for (const { found: { id, article } } of shuffled) add(other, id, article)
    const all = linkAll(passages, model).map(({ ids }) => [...ids].sort().join(' ')).sort()
    expect(statementsOf(one)).toEqual(all)
    expect(statementsOf(other)).toEqual(all)
    one.close()
    other.close()
  }), { numRuns })
}

export const PLACES = ['Vell', 'Oslin', 'Serrin', 'Tarn', 'Korrin', 'Meluna']
export const SAID = [
  'no convoy was stopped at the Vell bridge and no one was turned back that night',
  'the ferry to Oslin carries grain and timber through drifting ice every second night',
  'every lantern on the Serrin quay was counted twice before the harbour was closed',
  'the quarry above Tarn will stay shut until the inspectors have seen the tunnel',
]
const SLOGAN = 'bread and lanterns for Meluna'

const saying = fc.tuple(fc.constantFrom('Ada Brenn', 'Ferin Castor', 'Gesa Hollen'), fc.oneof(
  fc.constantFrom(...SAID),
  fc.tuple(fc.constantFrom(...SAID), fc.nat(5)).map(([words, cut]) => words.split(' ').slice(cut).join(' ')),
  fc.tuple(fc.constantFrom(...SAID), fc.constantFrom(...PLACES)).map(([words, place]) => words.replace(/Vell|Oslin|Serrin|Tarn/, place)),
  fc.tuple(fc.constantFrom(...PLACES), fc.nat(999)).map(([place, n]) => `${SLOGAN}, we say in ${place} for the ${n}th time`),
))
/** Articles of one to three quotations, many of them alike. */
export const corpus = fc.array(fc.array(saying, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 40 })
