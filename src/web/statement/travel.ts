import type { StatementPage } from '../../api/index.ts'
import { texts } from '../texts.ts'
import { dayOf } from '../words/dates.ts'

export interface TravelNode {
  readonly id: string
  readonly name: string
  readonly day: string | null
  /** Null for an outlet that is credited but not in the ledger. */
  readonly article: string | null
  readonly record: boolean
  readonly column: number
  readonly row: number
}

export interface TravelEdge {
  readonly from: string
  readonly to: string
  readonly stated: boolean
  readonly why: string
}

export interface Travel {
  readonly nodes: readonly TravelNode[]
  readonly edges: readonly TravelEdge[]
  /** Printings of which no relay is known; they are named, not drawn. */
  readonly alone: readonly string[]
  readonly columns: number
  readonly rows: number
}

/**
 * Who took the statement from whom, as a drawing in columns from left to right.
 *
 * A stated relay is always drawn. Of inferred ones, each printing keeps the surest, and none where it has a stated one: more
 * would say less. An edge that would close a circle is left out.
 */
export function travelOf(page: Pick<StatementPage, 'variants' | 'relations'>): Travel {
  const { variants } = page
  const named = new Map(variants.map((variant) => [variant.passage, variant]))
  const stated = [...statedEdges(page)]
  const hasStated = new Set(stated.map(({ to }) => to))
  const surest = new Map<string, { edge: TravelEdge; confidence: number }>()
  for (const relation of page.relations) {
    if (relation.relay.type !== 'inferred' || relation.direction.from === null) continue
    const [from, to] = relation.direction.from === 'a' ? [relation.a, relation.b] : [relation.b, relation.a]
    if (hasStated.has(to) || !named.has(from) || !named.has(to) || (surest.get(to)?.confidence ?? -1) >= relation.confidence) continue
    surest.set(to, { edge: { from, to, stated: false, why: relation.relay.why }, confidence: relation.confidence })
  }
  const edges: TravelEdge[] = []
  for (const edge of [...stated, ...[...surest.values()].map((best) => best.edge)]) if (!reaches(edges, edge.to, edge.from)) edges.push(edge)

  const drawn = [...new Set(edges.flatMap(({ from, to }) => [from, to]))]
  const order = new Map([...variants.map(({ passage }, i) => [passage, i] as const)])
  drawn.sort((a, b) => (order.get(a) ?? -1) - (order.get(b) ?? -1))
  const column = new Map<string, number>()
  const columnOf = (id: string): number => {
    const known = column.get(id)
    if (known !== undefined) return known
    const value = Math.max(-1, ...edges.filter(({ to }) => to === id).map(({ from }) => columnOf(from))) + 1
    column.set(id, value)
    return value
  }
  const filled: number[] = [] // next free row of each column
  const row = new Map<string, number>()
  const place = (id: string, atLeast: number) => {
    if (row.has(id)) return
    const at = Math.max(filled[columnOf(id)] ?? 0, atLeast)
    row.set(id, at)
    filled[columnOf(id)] = at + 1
    for (const { to } of edges.filter(({ from }) => from === id)) place(to, at)
  }
  // Each origin starts below everything that came from the one before.
  for (const id of drawn) if (columnOf(id) === 0) place(id, row.size === 0 ? 0 : Math.max(...row.values()) + 1)
  const nodes = drawn.map((id): TravelNode => {
    const variant = named.get(id)
    return {
      id,
      name: variant ? variant.article.outlet?.name ?? variant.article.title : id.replace(/^credited:/, ''),
      day: dayOf(variant?.article.published?.edtf),
      article: variant?.article.id ?? null,
      record: variant?.article.record ?? false,
      column: columnOf(id),
      row: row.get(id)!,
    }
  })
  const shown = new Set(drawn)
  return {
    nodes, edges,
    alone: variants.filter(({ passage }) => !shown.has(passage)).map(({ article }) => article.outlet?.name ?? article.title),
    columns: Math.max(0, ...nodes.map((node) => node.column + 1)),
    rows: Math.max(0, ...nodes.map((node) => node.row + 1)),
  }
}

/** Stated relays between printings, and credits to outlets that are not in the ledger. */
function* statedEdges({ variants, relations }: Pick<StatementPage, 'variants' | 'relations'>): Generator<TravelEdge> {
  const from = new Map<string, string>()
  for (const relation of relations) {
    if (relation.relay.type !== 'stated' || relation.direction.from === null) continue
    const [source, target] = relation.direction.from === 'a' ? [relation.a, relation.b] : [relation.b, relation.a]
    if (from.has(target)) continue
    from.set(target, source)
    yield { from: source, to: target, stated: true, why: relation.relay.why }
  }
  for (const variant of variants) {
    const credit = variant.relays[0]
    if (!credit || from.has(variant.passage)) continue
    const carrier = variants.find(({ passage, article }) =>
      passage !== variant.passage && article.outlet?.name.localeCompare(credit.outlet, undefined, { sensitivity: 'base' }) === 0)
    yield { from: carrier?.passage ?? `credited:${credit.outlet}`, to: variant.passage, stated: true, why: texts.statement.credits(credit.outlet) }
  }
}

function reaches(edges: readonly TravelEdge[], from: string, to: string): boolean {
  if (from === to) return true
  return edges.some((edge) => edge.from === from && reaches(edges, edge.to, to))
}
