/**
 * GraphML: who quotes, carries and accuses whom, for Gephi, yEd, NetworkX and igraph. Only sums are in memory: outlets, speakers
 * and pairs of them. What each attribute means: docs/exports.md.
 */
import type { LedgerLine, LineOf } from '../api/ledger-records.ts'
import { SURE } from '../text/confidence.ts'
import { isPlaced, placed, type PlacedAnalysis } from './in-place.ts'
import { atOneMoment, inPieces, type Exported, type Write } from './jsonl.ts'
import { xml, type Markup } from './markup.ts'

export interface GraphmlOptions {
  /** Least confidence of a reading that counts; a person's accepting stands above it. */
  readonly confidence?: number
}

interface GraphNode {
  readonly id: string
  readonly type: 'outlet' | 'person' | 'organisation' | 'group' | 'document' | 'as-printed'
  readonly name: string
}

interface GraphEdge {
  readonly from: string
  readonly to: string
  readonly type: 'quotes' | 'carries' | 'accuses' | 'denies'
  /** printed: an article says so; inferred: we do, from words and dates. */
  readonly basis: 'printed' | 'inferred'
  weight: number
  confidence: number
}

const KEYS = [
  ['type', 'all', 'string'], ['name', 'node', 'string'], ['basis', 'edge', 'string'], ['weight', 'edge', 'int'], ['confidence', 'edge', 'double'], ['by', 'edge', 'string'],
] as const

/** Writes the graph. @returns how many nodes and edges */
export async function exportGraphml(ledger: Exported, write: Write, { confidence = SURE }: GraphmlOptions = {}): Promise<{ records: number }> {
  let records = 0
  await atOneMoment(ledger, (exchange) => {
    const graph = new Graph(exchange.lines({ text: false, articles: false }), confidence)
    for (const each of placed(exchange.lines({ text: false }))) {
      if (isPlaced(each)) graph.addReading(each)
      else if (each.type === 'relation') graph.addRelation(each)
    }
    function* texts() {
      yield HEAD.text
      for (const node of graph.nodes()) {
        records++
        yield xml`<node id="${node.id}"><data key="type">${node.type}</data><data key="name">${node.name}</data></node>\n`.text
      }
      for (const [i, edge] of graph.edges().entries()) {
        records++
        yield edgeMarkup(edge, i).text
      }
      yield '</graph>\n</graphml>\n'
    }
    return inPieces(texts(), write)
  })
  return { records }
}

const HEAD = xml`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
${KEYS.map(([name, of, type]) => xml`<key id="${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`)}<graph id="sayso" edgedefault="directed">
`

function edgeMarkup({ from, to, type, basis, weight, confidence }: GraphEdge, i: number): Markup {
  return xml`<edge id="e${i}" source="${from}" target="${to}"><data key="type">${type}</data><data key="basis">${basis}</data><data key="weight">${weight}</data><data key="confidence">${confidence}</data><data key="by">machine</data></edge>\n`
}

/** Sums of who quotes, carries and accuses whom. */
export class Graph {
  private readonly nodesById = new Map<string, GraphNode>()
  private readonly edgesByKey = new Map<string, GraphEdge>()
  private readonly speakers = new Map<string, GraphNode>()
  /** Nodes by a name that only one speaker of the whole ledger has; null where several do. */
  private readonly byName = new Map<string, string | null>()
  private readonly outletOf = new Map<string, string>()
  private readonly outlets = new Map<string, string>()
  private readonly confidence: number

  /** @param lines - with the speakers */
  constructor(lines: Iterable<LedgerLine>, confidence: number) {
    this.confidence = confidence
    for (const line of lines) {
      if (line.type === 'speaker') this.addSpeaker(line)
      else if (line.type !== 'article') break
    }
  }

  /** Unnamed sources are no nodes; of names that hold in one article only, nobody knows whether they are one. */
  private addSpeaker({ id, name, names, scope, speaker_type: type }: LineOf<'speaker'>): void {
    if (type === 'unnamed' || scope !== 'ledger') return
    this.speakers.set(id, { id: `speaker-${token(id)}`, type, name })
    for (const each of names) this.byName.set(folded(each.name), this.byName.has(folded(each.name)) ? null : id)
  }

  addReading({ article, rows }: PlacedAnalysis): void {
    const outlet = article.outlet_id === null || article.outlet === null ? null : this.outlet(article.outlet_id, article.outlet)
    if (outlet !== null) this.outletOf.set(article.id, outlet)
    const speakerOf = new Map<string, string>()
    for (const row of rows) {
      if (row.type === 'attribution') {
        if (row.speaker_id !== null) speakerOf.set(row.id, row.speaker_id)
        if (row.verdict === 'rejected' || (row.verdict !== 'accepted' && (row.confidence < this.confidence || row.mode === 'thought'))) continue
        const speaker = row.speaker_id === null ? null : this.speaker(row.speaker_id)
        if (outlet !== null && speaker !== null) this.edge(outlet, speaker, 'quotes', 'printed', row.confidence)
        for (const relay of outlet === null ? [] : row.relays) this.edge(outlet!, this.outlet(null, relay.outlet), 'carries', 'printed', row.confidence)
      }
      if (row.type === 'allegation' && (row.kind === 'allegation' || row.kind === 'denial') && row.made !== 'hypothetical' && row.confidence >= this.confidence) {
        const by = row.attribution === null ? undefined : speakerOf.get(row.attribution)
        const accuser = by !== undefined ? this.speaker(by) : null // as the attribution was read; a bare pronoun is nobody
        const other = row.kind === 'allegation' ? row.accused : row.accuser // a denial goes to whoever accused
        const named = accuser === null || other === null ? null : this.printed(other)
        if (named !== null) this.edge(accuser!, named, row.kind === 'allegation' ? 'accuses' : 'denies', 'printed', row.confidence)
      }
    }
  }

  /** An inferred relay between two outlets, where its direction is known. Stated ones were counted where they are printed. */
  addRelation({ a, b, direction, relay, confidence, verdict }: LineOf<'relation'>): void {
    if (relay.type !== 'inferred' || direction.from === null || verdict === 'rejected' || confidence < this.confidence) return
    const [from, to] = direction.from === 'a' ? [a, b] : [b, a]
    const [source, carrier] = [this.outletOf.get(from.article), this.outletOf.get(to.article)]
    if (source !== undefined && carrier !== undefined && source !== carrier) this.edge(carrier, source, 'carries', 'inferred', confidence)
  }

  nodes(): IterableIterator<GraphNode> {
    return this.nodesById.values()
  }

  edges(): GraphEdge[] {
    return [...this.edgesByKey.values()]
  }

  /** An outlet by id, or by the name that an article credits. */
  private outlet(id: string | null, name: string): string {
    const known = this.outlets.get(folded(name))
    const node = known ?? `outlet-${id === null ? hexOf(folded(name)) : token(id)}`
    this.outlets.set(folded(name), node)
    if (!this.nodesById.has(node)) this.nodesById.set(node, { id: node, type: 'outlet', name })
    return node
  }

  private speaker(id: string): string | null {
    const node = this.speakers.get(id)
    if (!node) return null
    this.nodesById.set(node.id, node)
    return node.id
  }

  /**
   * Who is accused, as printed: a speaker only where exactly one in the ledger has this very name. Null for words that name nobody
   * (“our aircraft”, “nobody there”, “she”).
   */
  private printed(given: string): string | null {
    const name = given.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
    if (!/(?:^|\s)(?:\p{Lu}|\p{Lo})/u.test(name) || NOBODY.test(name)) return null
    const known = this.byName.get(folded(name))
    const speaker = known == null ? null : this.speaker(known)
    if (speaker !== null) return speaker
    const node = `printed-${hexOf(folded(name))}`
    if (!this.nodesById.has(node)) this.nodesById.set(node, { id: node, type: 'as-printed', name })
    return node
  }

  private edge(from: string, to: string, type: GraphEdge['type'], basis: GraphEdge['basis'], confidence: number): void {
    if (from === to) return // an outlet that names itself carries nobody
    const key = JSON.stringify([from, to, type, basis])
    const known = this.edgesByKey.get(key)
    if (!known) this.edgesByKey.set(key, { from, to, type, basis, weight: 1, confidence })
    else {
      known.weight++
      known.confidence = Math.max(known.confidence, confidence)
    }
  }
}

/** Beginnings of words that point without naming. */
const NOBODY = /^(?:my|our|your|his|her|its|their|this|that|these|those|some|any|no|nobody|no-one|none|somebody|someone|anyone|anybody|everybody|everyone|whoever|who|both|he|she|it|they|we|i|you)(?![\p{L}’'-])/iu
const folded = (name: string) => name.toWellFormed().normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim()
/** Ids of GraphML are name tokens of XML; those of an imported ledger may be anything. */
const token = (id: string) => (/^[A-Za-z0-9._-]+$/.test(id) ? id : hexOf(id))
const hexOf = (name: string) => Buffer.from(name, 'utf8').toString('hex')
