/** In what a printing differs from the first one, in plain words. */
import type { StatementPage, Variant } from '../../api/index.ts'
import { describeChange } from '../../text/describe-change.ts'
import { SURE } from '../../text/confidence.ts'
import type { Change, StackCell } from '../../text/records.ts'
import { shortened } from './names.ts'

/**
 * Each difference once. Where the two were compared, the comparison's changes are told; else what the stack shows. A direction
 * needs a record or a stated relay, dates that allow it, and a link that the machine is sure of.
 */
export function differencesOf({ variants, relations, stack }: Pick<StatementPage, 'variants' | 'relations' | 'stack'>, row: number, numbers: readonly string[]): string[] {
  const [base, variant] = [variants[0]!, variants[row]!]
  if (row === 0) return []
  const relation = relations.find(({ a, b }) => (a === base.passage && b === variant.passage) || (b === base.passage && a === variant.passage))
  const direction = relation && relation.confidence >= SURE && !isLater(base, variant) && (relation.direction.basis !== 'record' || showsWhatWasSaid(base))
    ? { from: relation.a === base.passage ? relation.direction.from : mirrored(relation.direction.from), basis: relation.direction.basis } : null
  const changes = variant.match === null ? changesOfStack(stack.rows[0]!.cells, stack.rows[row]!.cells) : (variant.changes as readonly Change[])
  const names = { a: numbers[0]!, b: numbers[row]! }
  const evidence = new Set(changes.flatMap(({ type, a, b }) => (type === 'evidence' && a && !b ? [bare(a.words)] : [])))
  const missing = changes.filter((change) => change.type === 'only-in-a' && change.a && !isSmall(change))
  const told = changes.filter((change) => !QUIET.has(change.type) && change.type !== 'only-in-a' && !isSmall(change)
    && !(change.type === 'attribution-lost' && variant.voice === 'own') // said with the voice
    && !(change.type === 'evidence' && change.a && !change.b && missing.some(({ a }) => bare(a!.words) === bare(change.a!.words))))
  const leftOut = direction?.from === 'a' && (direction.basis === 'record' || direction.basis === 'stated-relay')
  const said = [
    ...[false, true].flatMap((marked) => missingIn(missing.filter((change) => change.marked === marked), leftOut, marked, evidence)),
    ...told.map((change) => describeChange({ ...change, a: plain(change.a), b: plain(change.b) }, { direction, names })),
  ]
  const quiet = [...new Set(changes.filter(({ type }) => QUIET.has(type)).map(({ type }) => (type === 'case' ? 'capitals differ' : 'punctuation differs')))]
  return [...new Set([...said, ...quiet])]
}

/** Words of the first printing that are not in this one, as one note, with their places. */
function missingIn(missing: readonly Change[], leftOut: boolean, marked: boolean, evidence: ReadonlySet<string>): string[] {
  if (missing.length === 0) return []
  const each = missing.map(({ a, where }) => {
    const words = bare(a!.words)
    return `${where === 'start' ? 'at the start ' : where === 'end' ? 'at the end ' : ''}“${shortened(words, 10)}”${evidence.has(words) ? ' (cited evidence)' : ''}`
  })
  return [`${leftOut ? 'left out' : 'not printed'}${marked ? ', marked' : ', no mark'}: ${each.join(', ')}`]
}

/** Whether only small words differ that reported speech takes or drops; the stack shows them. */
function isSmall({ type, a, b }: Change): boolean {
  return SMALL_TYPES.has(type) && [a, b].every((side) => side === null || side.words.toLowerCase().split(/[^\p{L}]+/u).filter(Boolean).every((word) => SMALL.has(word)))
}

const SMALL_TYPES: ReadonlySet<string> = new Set(['only-in-a', 'only-in-b', 'replaced'])
const SMALL: ReadonlySet<string> = new Set(['that', 'the', 'a', 'an', 'and', 'had', 'has', 'have', 'was', 'were', 'is', 'are', 'be', 'been'])

/** Words without the marks at their ends. */
const bare = (words: string) => words.replace(/^[\s"“”‘’'«»„]+|[\s"“”‘’'«»„,;:.]+$/gu, '')

/** Whether the first printing appeared after the other: a record of later words is none of where these came from. */
function isLater(base: Variant, variant: Variant): boolean {
  const [first, other] = [base.article.published?.earliest, variant.article.published?.latest]
  return first != null && other != null && first > other
}

/** Whether a record prints a speaker's own turn or a quotation, and not somebody's report of what another said. */
function showsWhatWasSaid({ kind, cue }: Variant): boolean {
  return kind === 'direct' || !/\p{L}/u.test(cue?.words ?? '')
}

/** A side of a change without the marks around its words, which its description sets again. */
function plain(side: Change['a']): Change['a'] {
  return side === null ? null : { ...side, words: bare(side.words) || side.words }
}

/** Told once, without their words. */
const QUIET: ReadonlySet<string> = new Set(['case', 'punctuation'])

const mirrored = (from: 'a' | 'b' | null) => (from === 'a' ? 'b' : from === 'b' ? 'a' : null)

/** The changes that two rows of a stack show. Neighbouring columns that are not printed make one. */
export function changesOfStack(base: readonly StackCell[], own: readonly StackCell[]): Change[] {
  const changes: Change[] = []
  const printed = own.flatMap(({ words }, i) => (words === '' ? [] : [i]))
  const [first, last] = [printed[0] ?? 0, printed.at(-1) ?? 0]
  for (let i = 0; i < own.length; i++) {
    const cell = own[i]!
    if (cell.type === 'base' || cell.type === 'same' || cell.type === 'empty') continue
    const [a, b] = [passageOf(base[i]!), passageOf(cell)]
    if (cell.type === 'absent') {
      let words = base[i]!.words
      const where = i < first ? 'start' : i > last ? 'end' : 'middle'
      while (own[i + 1]?.type === 'absent' && own[i + 1]!.marked === cell.marked) words = `${words} ${base[++i]!.words}`
      changes.push({ type: 'only-in-a', a: { spans: [], words }, b: null, where, marked: cell.marked })
    } else if (cell.type === 'only-here') changes.push({ type: 'only-in-b', a: null, b, where: i <= first ? 'start' : i >= last ? 'end' : 'middle', marked: cell.marked })
    else changes.push({ type: cell.type, a, b, marked: cell.marked })
  }
  return changes
}

const passageOf = ({ spans, words }: StackCell) => ({ spans, words })

/** How many printings name somebody else than the first, and how many name nobody at all; a record’s own text is none of them. */
export function namingOf(variants: readonly Variant[]): { another: number; nobody: number } {
  return {
    another: variants.filter(({ changes }) => changes.some(({ type, a, b }) => type === 'speaker' && a && b)).length,
    nobody: variants.filter(({ voice, article }) => voice === 'own' && !article.record).length,
  }
}
