import type { Way } from './themes.ts'

/** One passage's argument, as grouping sees it. */
export interface ArgumentOf {
  readonly id: string
  /** Passages of one family say it once. */
  readonly statement: string
  /** Key of the ledger's speaker; null where nobody is named. Two unnamed sources are never known to be two, nor one. */
  readonly speaker: string | null
  /** Printed in the outlet's own voice. */
  readonly own: boolean
  readonly outlet: string | null
  readonly article: string
  /** Day of publication; null where it is not known. */
  readonly day: string | null
  readonly way: Way
  readonly confidence: number
}

/** What an accusation or defence that recurs comes to. */
export interface ThemeOf {
  readonly statements: number
  readonly speakers: number
  readonly outlets: number
  readonly articles: number
  readonly first: string | null
  readonly last: string | null
  /** Statements that deny it. */
  readonly denies: number
  /** That at least two statements make this argument, each by itself. */
  readonly confidence: number
}

/**
 * Counts what arguments of one kind come to, or null where they are none that recurs: at least two different statements, by two voices (speakers, or an outlet itself) or first
 * printed on two days. Statements that are probably the same (`same`: pairs that linking calls a paraphrase or a repetition) count once. A function of
 * the set alone: the order of adding cannot matter.
 */
export function themeOf(args: readonly ArgumentOf[], same: readonly (readonly [string, string])[] = []): ThemeOf | null {
  const rootOf = groupsOf(same)
  const statements = Map.groupBy(args, ({ statement }) => rootOf(statement))
  if (statements.size < 2) return null
  const distinct = <T>(of: (one: ArgumentOf) => T | null): Set<T> => new Set(args.flatMap((one) => of(one) ?? []))
  const [speakers, days, outlets] = [distinct(({ speaker }) => speaker), distinct(({ day }) => day), distinct(({ outlet }) => outlet)]
  const voices = distinct(({ speaker, own, outlet }) => speaker ?? (own && outlet !== null ? `own ${outlet}` : null))
  const firstDays = new Set([...statements.values()].flatMap((of) => of.flatMap(({ day }) => day ?? []).sort()[0] ?? []))
  if (voices.size < 2 && firstDays.size < 2) return null
  const sorted = [...days].sort()
  return {
    statements: statements.size, speakers: speakers.size, outlets: outlets.size, articles: new Set(args.map(({ article }) => article)).size,
    first: sorted[0] ?? null, last: sorted.at(-1) ?? null,
    denies: [...statements.values()].filter((of) => of.some(({ way }) => way === 'denies')).length,
    confidence: atLeastTwo([...statements.values()].map((of) => Math.max(...of.map(({ confidence }) => confidence)))),
  }
}

/** The representative of each statement among those that are probably the same: the least id, so that no order matters. */
function groupsOf(same: readonly (readonly [string, string])[]): (statement: string) => string {
  const parent = new Map<string, string>()
  const root = (one: string): string => {
    const above = parent.get(one)
    return above === undefined ? one : root(above)
  }
  for (const [a, b] of same) {
    const [x, y] = [root(a), root(b)].sort() as [string, string]
    if (x !== y) parent.set(y, x)
  }
  return root
}

/** Chance that at least two hold, each by its own: 1 − (none) − (just one). To thousandths, so that sums in another order print the same. */
function atLeastTwo(chances: readonly number[]): number {
  const sorted = [...chances].sort((a, b) => b - a)
  let [none, one] = [1, 0]
  for (const p of sorted) [none, one] = [none * (1 - p), one * (1 - p) + none * p]
  return Math.round(Math.max(0, 1 - none - one) * 1000) / 1000
}

/** Words that name no party by themselves. */
const COMMON = /^(?:the|a|an|of|and|for|in|its|their|ministry|minister|government|army|military|forces?|force|spokes(?:man|woman|person)|official|officials|group|party|leader|president|general|defen[cs]e|foreign|state|states|united|national|people|council|command|office|department|news|agency|international|media|other|they|he|she|it|we|who|deputy|prime|chief|head|air|led|police|officer|officers|commander|colonel|major|captain|soldiers?|troops|fighters?|militants?|rebels?|terrorists?)$/

/** Telling words of a party's names: what a party is known by, in whatever form ("Varnia", "Varnian"). */
export function partyWords(name: string): readonly string[] {
  let words = known.get(name)
  if (words === undefined) {
    words = read(name)
    if (known.size > 20_000) known.clear()
    known.set(name, words)
  }
  return words
}
const known = new Map<string, readonly string[]>()

function read(name: string): string[] {
  return (name.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter((word) => !COMMON.test(word))
}

/** Whether one of the names speaks of the accused: they share a telling word, an ending of origin aside. */
export function namesParty(names: readonly string[], accused: string): boolean {
  const wanted = partyWords(accused)
  return wanted.length > 0 && names.some((name) => partyWords(name).some((word) => wanted.some((other) => sameRoot(word, other))))
}

/** "Varnia" and "Varnian", "Osterland" and "Osterlanders": one begins as the other, at least five letters of it. */
function sameRoot(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.length >= 5 && long.length - short.length <= 4 && long.startsWith(short.slice(0, Math.max(5, short.length - 1)))
}
