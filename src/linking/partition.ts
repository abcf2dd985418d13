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

/**
 * What people decided on two passages: `merge`, they report one statement; `split`, they do not, and `a` is the one that was taken
 * out from beside `b`.
 */
export interface Tie {
  readonly what: 'merge' | 'split'
  readonly a: string
  readonly b: string
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
 * Decisions come first. Merged passages are one core from the start. A passage that was taken out joins others only after all
 * that nobody touched: so it takes nothing along that stood there without it, and no core is joined that would bring it together
 * with what it was taken from. Comparisons that could break that are met surest first.
 *
 * @returns each family's ids, sorted; families sorted by first id
 */
export function partition(passages: readonly { readonly id: string; readonly own: boolean }[], relations: readonly Edge[], ties: readonly Tie[] = []): Family[] {
  const groups = new Groups(ties)
  const own = new Map<string, boolean>()
  for (const passage of passages) {
    groups.add(passage.id)
    own.set(passage.id, passage.own)
  }
  const edges = relations.filter((edge) => joins(edge) && edge.a !== edge.b && own.has(edge.a) && own.has(edge.b))
  const merged = ties.filter(({ what, a, b }) => what === 'merge' && own.has(a) && own.has(b)).sort((x, y) => inOrder(keyOf(x), keyOf(y)))
  for (const { a, b } of merged) groups.join(a, b)
  const taken = new Set(ties.flatMap(({ what, a }) => (what === 'split' ? [a] : [])))
  const isTaken = ({ a, b }: Edge) => taken.has(a) || taken.has(b)
  const full = edges.filter((edge) => !edge.fragment)
  // nothing can go wrong without decisions, and then the order does not matter
  if (ties.length > 0) full.sort((x, y) => Number(isTaken(x)) - Number(isTaken(y)) || y.confidence - x.confidence || inOrder(keyOf(x), keyOf(y)))
  for (const { a, b } of full) groups.join(a, b)
  let open = edges.filter((edge) => edge.fragment)
  if (ties.length > 0) open.sort((x, y) => inOrder(keyOf(x), keyOf(y)))
  for (;;) {
    const hosts = new Map<string, Set<string>>()
    open = open.filter(({ a, b }) => groups.of(a) !== groups.of(b) && groups.allow(a, b))
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

/** Names a pair whichever side comes first, and which side is the piece. */
const keyOf = ({ a, b, fragment }: { a: string; b: string; fragment?: 'a' | 'b' | null }): string =>
  JSON.stringify([...[a, b].sort(), fragment ? (fragment === 'a' ? a : b) : null])
const inOrder = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0)

/** Disjoint sets, each named by its smallest member, so that names do not depend on the order of joining. */
class Groups {
  readonly #parent = new Map<string, string>()
  readonly #apart: readonly Tie[]

  constructor(ties: readonly Tie[]) {
    this.#apart = ties.filter(({ what }) => what === 'split')
  }

  /** Whether two sets may become one: not where people took one of their members out from beside another. */
  allow(x: string, y: string): boolean {
    if (this.#apart.length === 0) return true
    const [topX, topY] = [this.of(x), this.of(y)]
    return !this.#apart.some(({ a, b }) => {
      if (!this.#parent.has(a) || !this.#parent.has(b)) return false
      const [topA, topB] = [this.of(a), this.of(b)]
      return (topA === topX && topB === topY) || (topA === topY && topB === topX)
    })
  }

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
    if (!this.allow(a, b)) return
    const [topA, topB] = [this.of(a), this.of(b)]
    if (topA < topB) this.#parent.set(topB, topA)
    else this.#parent.set(topA, topB)
  }
}
