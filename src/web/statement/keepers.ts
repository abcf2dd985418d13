import type { StatementPage } from '../../api/index.ts'

type Variant = StatementPage['variants'][number]
type Cited = StatementPage['evidence'][number]

/** Evidence of one type that is cited for a statement, and who of its printings prints such evidence. */
export interface Keeping {
  readonly type: string
  /** Each wording of it once, in the order met. */
  readonly cited: readonly Cited[]
  readonly keep: readonly Variant[]
  /** Without it, though taken from a record or a credited printing that has it. */
  readonly leftOut: readonly Variant[]
  /** Without it, and no direction is known. */
  readonly notPrinted: readonly Variant[]
}

/** Who keeps which evidence. "Left out" needs a direction that a record or a stated relay gives; dates alone prove none. */
export function keepersOf({ evidence, variants, relations }: Pick<StatementPage, 'evidence' | 'variants' | 'relations'>): Keeping[] {
  return [...Map.groupBy(evidence, ({ type }) => type)].map(([type, of]) => {
    const keepers = new Set(of.map(({ passage }) => passage))
    const keeping = new Set(variants.filter(({ passage }) => keepers.has(passage)).map(({ article }) => article.id))
    const without = variants.filter(({ passage, article }) => !keepers.has(passage) && !keeping.has(article.id))
    const taken = new Set(relations.flatMap(({ a, b, direction: { from, basis } }) => {
      if (from === null || basis === 'dates') return []
      const [source, taker] = from === 'a' ? [a, b] : [b, a]
      return keepers.has(source) ? [taker] : []
    }))
    return {
      type, cited: [...Map.groupBy(of, ({ evidence: { words }, shown }) => `${shown}|${words.toLowerCase()}`).values()].map(([first]) => first!),
      keep: variants.filter(({ article }) => keeping.has(article.id)), leftOut: without.filter(({ passage }) => taken.has(passage)), notPrinted: without.filter(({ passage }) => !taken.has(passage)),
    }
  })
}
