import type { Decided, Hidden, PrintedSpeaker, StatementSummary } from '../api/index.ts'
import { surenessOf } from '../text/confidence.ts'
import { counted, fit, instantShown, shown, type Ink } from './ink.ts'

/** Stances in a few words, for where the cue alone does not show them. */
const STANCES: Readonly<Record<StatementSummary['stance'], string>> = {
  asserts: 'stated', denies: 'denied', accuses: 'accused', confirms: 'confirmed', predicts: 'predicted', urges: 'urged', asks: 'asked',
  promises: 'promised', feels: 'felt',
}

/** A statement as two lines of a list: who reports it how and its words, then who is named, when and how widely. */
export function statementLines(statement: StatementSummary, ink: Ink, width: number): string[] {
  const facts = [
    namesShown(statement.speakers),
    instantShown(statement.first_reported),
    carriedBy(statement),
    ...(statement.wordings > 1 ? [counted(statement.wordings, 'wording')] : []),
    ...(statement.speakers.length > 1 ? [`${statement.speakers.length} names printed`] : []),
    ...stancesShown(statement),
    ...(statement.own_voice > 0 ? [`${counted(statement.own_voice, 'printing')} with no speaker`] : []),
    ...(statement.mode === 'speech' ? [] : [statement.mode]),
    surenessOf(statement.confidence),
  ]
  return [
    `${ink.blue(statement.id)}  ${ink.bold(fit(headShown(statement), Math.max(30, width - statement.id.length - 2)))}`,
    `${' '.repeat(statement.id.length)}  ${ink.dim(facts.join(' · '))}`,
  ]
}

/**
 * Who, the printed words that report it, and what: "Ada Brenn · denied · that a ferry was stopped". Words stand as they are
 * printed: what has no quotation marks there gets none here.
 */
export function headShown({ named, wording, ...how }: Pick<StatementSummary, 'named' | 'wording' | 'cue' | 'stance'>): string {
  const cue = cueShown(how)
  return [shown(named ?? 'nobody named'), ...(cue === '' ? [] : [cue]), shown(wording)].join(' · ')
}

/** The cue as printed; where it is only a mark or nothing, the stance, unless the words are simply stated. */
export function cueShown({ cue, stance }: Pick<StatementSummary, 'cue' | 'stance'>): string {
  const words = shown(cue).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
  if (words === '') return stance === 'asserts' ? '' : STANCES[stance]
  return words
}

/** At most three names as printed, most printed first. Names that several articles print of who knows whom say so. */
export function namesShown(speakers: readonly PrintedSpeaker[], { counts = false } = {}): string {
  if (speakers.length === 0) return 'nobody named'
  const names = speakers.slice(0, 3).map(({ name, variants, articles, one }) => {
    const notes = [...(counts && speakers.length > 1 ? [`${variants}×`] : []), ...(one ? [] : [`in ${counted(articles, 'article')}, not known to be the same`])]
    return `${shown(name)}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`
  })
  return `${names.join(' / ')}${speakers.length > 3 ? ` and ${speakers.length - 3} more` : ''}`
}

/** The stances that printings take, where they differ. */
export function stancesShown({ stances }: Pick<StatementSummary, 'stances'>): string[] {
  return stances.length > 1 ? [`stance differs: ${stances.map((each) => `${STANCES[each.stance]} ${each.variants}×`).join(', ')}`] : []
}

/** By how many outlets; in how many articles where none of their outlets is known. */
export const carriedBy = ({ outlets, articles }: Pick<StatementSummary, 'outlets' | 'articles'>): string => (outlets === 0 ? `${counted(articles, 'article')}, outlet not known` : counted(outlets, 'outlet'))

/** What the dial leaves out, with its number; '' where it leaves nothing out. */
export function hiddenLine({ thoughts, doubtful }: Hidden, what = 'row'): string {
  const parts = [
    ...(thoughts > 0 ? [counted(thoughts, 'thought')] : []),
    ...(doubtful > 0 ? [counted(doubtful, `less sure ${what}`)] : []),
  ]
  return parts.length === 0 ? '' : `${parts.join(' and ')} not shown; --confidence complete shows them.`
}

const WHAT: Readonly<Record<string, string>> = {
  accept: 'accepted', reject: 'rejected', merge: 'merged', split: 'taken out', speaker: 'given to', note: 'note', record: 'marked as a record', 'no-record': 'unmarked as a record', include: 'put into a theme', exclude: 'taken out of a theme',
}

/** What people decided on a row, one line each; where they disagree, that neither holds. */
export function decisionLines({ decisions }: Decided): string[] {
  return decisions.filter(({ state }) => state !== 'replaced').map(({ what, who, at, why, name, basis, state }) => {
    const given = name === null ? '' : ` ${shown(name)}${basis === 'typed' ? ' (typed by the person, not printed)' : ''}`
    const head = `${WHAT[what] ?? what}${given} by ${shown(who)}, ${at.slice(0, 10)}`
    return `${head}${why === null ? '' : `: ${shown(why)}`}${state === 'disputed' ? ' (disputed: neither holds until it is settled)' : ''}`
  })
}
