import type { Hidden, StatementSummary } from '../api/index.ts'
import { counted, fit, instantShown, shown, type Ink } from './ink.ts'

/** A statement as two lines of a list: its words, then who, when and how widely. */
export function statementLines(statement: StatementSummary, ink: Ink, width: number): string[] {
  const who = statement.speakers.map((speaker) => shown(speaker.name)).join(' / ') || 'nobody named'
  const facts = [
    who,
    instantShown(statement.first_reported),
    counted(statement.outlets, 'outlet'),
    ...(statement.wordings > 1 ? [counted(statement.wordings, 'wording')] : []),
    ...(statement.speakers.length > 1 ? ['speakers differ'] : []),
    ...(statement.own_voice > 0 ? [`${counted(statement.own_voice, 'printing')} with no speaker`] : []),
    ...(statement.mode === 'speech' ? [] : [statement.mode]),
    `sure ${statement.confidence.toFixed(2)}`,
  ]
  return [
    `${ink.blue(statement.id)}  ${ink.bold(fit(shown(statement.wording), Math.max(30, width - statement.id.length - 2)))}`,
    `${' '.repeat(statement.id.length)}  ${ink.dim(facts.join(' · '))}`,
  ]
}

/** What the default view leaves out, with its number; '' where it leaves nothing out. */
export function hiddenLine({ thoughts, doubtful }: Hidden): string {
  const parts = [
    ...(thoughts > 0 ? [counted(thoughts, 'thought')] : []),
    ...(doubtful > 0 ? [counted(doubtful, 'doubtful row')] : []),
  ]
  return parts.length === 0 ? '' : `${parts.join(' and ')} not shown; --all shows them.`
}
