import type { Evaluation } from '../ledger/index.ts'
import { command, JSON_OUTPUT } from './command.ts'
import { counted, inkOf, shown } from './ink.ts'

export const evaluate = command({
  name: 'evaluate',
  usage: 'sayso evaluate [--who NAME] [--json]',
  summary: 'Score each reader by what people accepted and rejected in this ledger.',
  about: 'Of the rows that people decided: how many are right, by confidence. Recall is told only over attributions that people added\nby hand; without any it cannot be known from decisions on what was found.',
  example: 'sayso evaluate --who "D. Marr"',
  options: {
    who: { type: 'string', value: 'name', help: 'By this person’s decisions alone; else by all that hold.' },
    json: JSON_OUTPUT,
  },
  arguments: [0, 0],
  run({ values }, context) {
    const found = context.ledger().evaluate({ who: values.who ?? null })
    if (values.json) {
      for (const one of found) context.print(JSON.stringify(one))
      return 0
    }
    const ink = inkOf(context.colour)
    for (const one of found) for (const line of linesOf(one)) context.print(line.startsWith(' ') ? line : ink.bold(line))
    const nothing = found.every(({ decided }) => decided === 0)
    if (nothing) context.print('Nobody has accepted or rejected anything yet. The workbench’s page “Decide” is the quickest way.')
    return nothing ? 1 : 0
  },
})

function linesOf({ reader, bins, decided, right, speaker_corrected: corrected, borders_corrected: moved, recall }: Evaluation): string[] {
  if (decided === 0) return [`${shown(reader)}: no decided row`]
  const whole = overall(bins)
  return [
    `${shown(reader)}: ${right} of ${counted(decided, 'decided row')} right (${percent(right, decided)})`,
    '  confidence    rows  decided  right',
    ...bins.filter((bin) => bin.rows > 0).map((bin) => `  ${bin.from.toFixed(1)} to ${(bin.from + 0.1).toFixed(1)}  ${String(bin.rows).padStart(6)}  ${String(bin.decided).padStart(7)}  ${bin.decided === 0 ? '-' : percent(bin.right, bin.decided)}`),
    ...(whole === null ? [] : [`  Over all its rows, each tenth as right as what was decided of it: about ${whole.right.toFixed(0)}%${whole.left > 0 ? ` (${counted(whole.left, 'row')} in tenths that nobody decided on left out)` : ''}. Rows are chosen, not drawn: read it as a hint.`]),
    ...(corrected > 0 ? [`  ${counted(corrected, 'accepted row')} with another speaker by a person.`] : []),
    ...(moved > 0 ? [`  ${counted(moved, 'row')} with borders that a person set elsewhere.`] : []),
    recall === null ? '  Recall: not known; nobody added attributions by hand.' : `  Recall: ${recall.found} of ${recall.added} added by hand (${percent(recall.found, recall.added)}).`,
  ]
}

function overall(bins: Evaluation['bins']): { right: number; left: number } | null {
  const known = bins.filter(({ decided }) => decided > 0)
  const rows = known.reduce((sum, bin) => sum + bin.rows, 0)
  if (rows === 0) return null
  return { right: 100 * known.reduce((sum, bin) => sum + bin.rows * bin.right / bin.decided, 0) / rows, left: bins.reduce((sum, bin) => sum + bin.rows, 0) - rows }
}

const percent = (part: number, of: number): string => `${(100 * part / of).toFixed(0)}%`
