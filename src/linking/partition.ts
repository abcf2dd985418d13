import { JOINING, type Match } from '../text/records.ts'

/** From this confidence a joining match puts two passages into one family. Chosen on BASIL's even years (models/linking.md). */
export const JOIN = 0.4

/** What a family is cut from: a comparison of two passages, by their ids. */
export interface Edge {
  readonly a: string
  readonly b: string
  readonly match: Match
  readonly confidence: number
  /** The side that is only a short piece of the other, if one is. */
  readonly fragment?: 'a' | 'b' | null
}

/** Whether a comparison may join families. */
export function joins({ match, confidence }: Pick<Edge, 'match' | 'confidence'>): boolean {
  return JOINING.has(match) && confidence >= JOIN
}

/**
 * Cuts the graph of comparisons into families: a function of the graph alone, whatever the order of passages and relations.
 *
 * Passages joined by full comparisons make cores. A core of fragments ("acts of piracy") joins the one core that its
 * comparisons reach; one that reaches several joins none, since it could belong to any. Joining can leave fewer to choose
 * from, so this repeats, all cores at once in each round, until nothing changes. Connected parts of the graph do not touch
 * each other, so a ledger may settle only the part around what changed. Sentences in an outlet's own voice that nothing
 * joins to an attribution make no family of their own: they come back as families without an attribution, for the caller
 * to leave out.
 *
 * @returns each family's ids, sorted; families sorted by first id
 */
export function partition(passages: readonly { readonly id: string; readonly own: boolean }[], relations: readonly Edge[]): Family[] {
  const groups = new Groups()
  const own = new Map<string, boolean>()
  for (const passage of passages) {
    groups.add(passage.id)
    own.set(passage.id, passage.own)
  }
  const edges = relations.filter((edge) => joins(edge) && edge.a !== edge.b && own.has(edge.a) && own.has(edge.b))
  for (const { a, b, fragment } of edges) if (!fragment) groups.join(a, b)
  let open = edges.filter((edge) => edge.fragment)
  for (;;) {
    const hosts = new Map<string, Set<string>>()
    open = open.filter(({ a, b }) => groups.of(a) !== groups.of(b))
    for (const { a, b, fragment } of open) {
      const part = groups.of(fragment === 'a' ? a : b)
      const host = groups.of(fragment === 'a' ? b : a)
      const known = hosts.get(part)
      if (known) known.add(host)
      else hosts.set(part, new Set([host]))
    }
    const sure = [...hosts].filter(([, found]) => found.size === 1)
    if (sure.length === 0) break
    for (const [part, [host]] of sure) groups.join(part, host!)
  }
  const families = new Map<string, string[]>()
  for (const id of own.keys()) {
    const name = groups.of(id)
    const known = families.get(name)
    if (known) known.push(id)
    else families.set(name, [id])
  }
  return [...families.values()]
    .map((ids) => ({ ids: ids.sort(), attributed: ids.some((id) => own.get(id) === false) }))
    .sort((x, y) => (x.ids[0]! < y.ids[0]! ? -1 : 1))
}

/** Passages that report one statement. */
export interface Family {
  readonly ids: readonly string[]
  /** Whether at least one of them is an attribution. */
  readonly attributed: boolean
}

/** Disjoint sets, each named by its smallest member, so that names do not depend on the order of joining. */
class Groups {
  readonly #parent = new Map<string, string>()

  add(id: string): void {
    if (!this.#parent.has(id)) this.#parent.set(id, id)
  }

  of(id: string): string {
    let top = id
    while (this.#parent.get(top) !== top) top = this.#parent.get(top)!
    while (id !== top) {
      const next = this.#parent.get(id)!
      this.#parent.set(id, top)
      id = next
    }
    return top
  }

  join(a: string, b: string): void {
    const [topA, topB] = [this.of(a), this.of(b)]
    if (topA < topB) this.#parent.set(topB, topA)
    else this.#parent.set(topA, topB)
  }
}
