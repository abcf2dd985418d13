import { nearest } from '../text/nearest.ts'
import { add } from './add.ts'
import { analyse } from './analyse.ts'
import { articles } from './articles.ts'
import { WrongUse, type Command } from './command.ts'
import { exportCommand } from './export.ts'
import { forget } from './forget.ts'
import { importCommand } from './import.ts'
import { record } from './record.ts'
import { search } from './search.ts'
import { serve } from './serve.ts'
import { show } from './show.ts'
import { speakers } from './speakers.ts'
import { start } from './start.ts'
import { statements } from './statements.ts'
import { verify } from './verify.ts'

/** In the order of the help text: in, look, out, keep. */
export const commands: readonly Command[] = [
  start, add, serve, statements, show, speakers, articles, search, analyse, exportCommand, importCommand, record, forget, verify,
]

/** @throws WrongUse naming the nearest command */
export function commandNamed(name: string): Command {
  const found = commands.find((command) => command.name === name)
  if (found) return found
  const [near] = nearest(name, commands.map((command) => command.name), 1)
  throw new WrongUse(
    `There is no command "${name}".`,
    `${near === undefined ? '' : `Did you mean "${near}"? `}sayso --help lists the commands.`,
  )
}

export function overview(): string {
  const width = Math.max(...commands.map((command) => command.name.length))
  return [
    'Sayso keeps a ledger of who said what: in whose words, on what cited evidence, who passed it on, and what changed on the way.',
    '',
    ...commands.map((command) => `  sayso ${command.name.padEnd(width)}  ${command.summary}`),
    '',
    'sayso COMMAND --help tells more, with an example.',
    'Exit codes: 0 all done; 1 some input failed or nothing was found; 2 wrong use; 130 stopped by Ctrl-C.',
  ].join('\n')
}
