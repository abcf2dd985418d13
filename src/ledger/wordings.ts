import { compare, stackWordings, type LinkingModel } from '../linking/index.ts'
import type { Change, LinkPassage, Match, StackedWordings } from '../text/records.ts'
import { isTurn, sharedPartOf } from './turns.ts'

/** A printing as its statement's page sets it. */
export interface Wording {
  /** With the words that belong to the statement: of a turn that goes on, the sentences that others carry. */
  readonly passage: LinkPassage
  readonly record: boolean
  /** Where the turn goes on; null for all that are shown whole. */
  readonly goes_on: { readonly before: boolean; readonly after: boolean } | null
}

/** Cuts turns of records and transcripts to what the other printings carry of them. Order stays. */
export function wordingsOf(printings: readonly { readonly passage: LinkPassage; readonly record: boolean }[]): Wording[] {
  const copies = new Map<string, number>()
  for (const { passage: { words } } of printings) copies.set(words, (copies.get(words) ?? 0) + 1)
  const wordings = [...copies.keys()]
  return printings.map(({ passage, record }) => {
    const part = passage.voice === 'attribution' && isTurn({ record, words: passage.words })
      ? sharedPartOf(passage, copies.get(passage.words)! > 1 ? wordings : wordings.filter((words) => words !== passage.words))
      : null
    if (!part) return { passage, record, goes_on: null }
    return { passage: { ...passage, ...part.passage }, record, goes_on: { before: part.before, after: part.after } }
  })
}

/** The stack of wordings, the first one as base. */
export function stackOf(wordings: readonly Wording[], linking: LinkingModel): StackedWordings {
  return stackWordings(wordings.map(({ passage }) => passage), 0, linking)
}

/**
 * Match and changes of two wordings where one of them is cut, so that they speak of the words shown; null where none is cut or
 * nothing can be said of what is left.
 */
export function comparedAnew(a: Wording, b: Wording, linking: LinkingModel): { match: Match; changes: readonly Change[] } | null {
  return a.goes_on || b.goes_on ? compare(a.passage, b.passage, linking) : null
}

/** Match and findings of two wordings that were not compared before; null where nothing can be said. */
export function comparedNow(a: Wording, b: Wording, linking: LinkingModel): { match: Match; changes: readonly Change[] } | null {
  const found = compare(a.passage, b.passage, linking)
  return found && { match: found.match, changes: found.changes.filter((change) => isFinding(change, a, b)) }
}

/**
 * Whether a change tells of the wordings and not of the form of one of them: a transcript prints no quotation marks and no
 * verb, and a record's own text is its publisher's, not a fact printed with nobody named.
 */
export function isFinding(change: Change, a: Wording, b: Wording): boolean {
  switch (change.type) {
    case 'kind': return !isUnmarked(a) && !isUnmarked(b)
    case 'cue-distance': return hasVerb(a) && hasVerb(b)
    case 'attribution-lost': return ![a, b].some(({ record, passage }) => record && passage.voice === 'own')
    default: return true
  }
}

/** A turn printed without quotation marks because its form has none. */
function isUnmarked(wording: Wording): boolean {
  return wording.passage.kind === 'indirect' && (wording.record || !hasVerb(wording))
}

function hasVerb({ passage }: Wording): boolean {
  return /\p{L}/u.test(passage.cue ?? '')
}
