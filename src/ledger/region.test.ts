import fc from 'fast-check'
import { expect, test } from 'vitest'
import { madeArticle } from '../../bench/made-articles.ts'
import { partition, passagesOf, type Edge } from '../linking/index.ts'
import { openLedger } from './index.ts'

const COUNT = 9
/** Which pairs were compared, and which side is only a piece: mostly as a whole, since that is what makes statements large. */
const graph = fc.array(fc.tuple(fc.nat(COUNT - 1), fc.nat(COUNT - 1), fc.constantFrom(null, null, 'a' as const, 'b' as const)), { maxLength: 22 })

test('a passage that only joins a statement leaves the same families as reading all of the graph', () => {
  fc.assert(fc.property(graph, (drawn) => {
    const ledger = openLedger(':memory:')
    const { given, text, analysis } = madeArticle(1, { perArticle: COUNT })
    const passages = ledger.transaction(() => {
      const added = ledger.snapshots.add({ article: given, bytes: new TextEncoder().encode(text), media_type: 'text/plain', text, path: 'made' })
      const ids = ledger.analyses.add(added.snapshot, analysis)
      return passagesOf(analysis, { article: added.article, passageId: (local) => (ids.attributions.get(local) ?? ids.own_voice.get(local))!, speakerKey: () => null })
        .filter(({ voice }) => voice === 'attribution').slice(0, COUNT)
    })
    const pairs = new Map(drawn.filter(([x, y]) => x !== y && Math.max(x, y) < passages.length).map(([x, y, fragment]) => [`${Math.min(x, y)} ${Math.max(x, y)}`, { x, y, fragment }]))
    const edges: Edge[] = []
    for (const [nr, passage] of passages.entries()) {
      ledger.transaction(() => {
        ledger.passages.add([passage], [[]])
        for (const { x, y, fragment } of pairs.values()) {
          if (Math.max(x, y) !== nr) continue
          const [a, b] = [passages[x]!, passages[y]!]
          ledger.relations.add(a, b, { match: 'trimmed', changes: [], confidence: 0.9, fragment }, { direction: { from: null, basis: null }, relay: { type: 'unknown', why: '' } })
          edges.push({ a: a.id, b: b.id, match: 'trimmed', confidence: 0.9, fragment })
        }
        ledger.families.settle([passage.id])
      })
      const expected = partition(passages.slice(0, nr + 1).map(({ id }) => ({ id, own: false })), edges).map(({ ids }) => ids.join(' ')).sort()
      const found = ledger.statements.list({ limit: 100, confidence: 0 }).statements.map(({ id }) => ledger.statements.page(id, { confidence: 0 }).variants.map((variant) => variant.passage).sort().join(' ')).sort()
      expect(found).toEqual(expected)
    }
    ledger.close()
  }), { numRuns: 20 })
})
