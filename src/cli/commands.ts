import { nearest } from '../text/nearest.ts'
import { WrongUse, type Command } from './command.ts'

/** In the order of the help text: in, look, out, keep. Loaded when called, so that none waits for what only another needs. */
const LOADED: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./start.ts')).start,
  add: async () => (await import('./add.ts')).add,
  serve: async () => (await import('./serve.ts')).serve,
  statements: async () => (await import('./statements.ts')).statements,
  show: async () => (await import('./show.ts')).show,
  speakers: async () => (await import('./speakers.ts')).speakers,
  figures: async () => (await import('./figures.ts')).figures,
  allegations: async () => (await import('./allegations.ts')).allegations,
  evidence: async () => (await import('./evidence.ts')).evidence,
  voices: async () => (await import('./voices.ts')).voices,
  themes: async () => (await import('./themes.ts')).themes,
  theme: async () => (await import('./theme.ts')).theme,
  articles: async () => (await import('./articles.ts')).articles,
  search: async () => (await import('./search.ts')).search,
  check: async () => (await import('./check.ts')).check,
  analyse: async () => (await import('./analyse.ts')).analyse,
  case: async () => (await import('./case.ts')).caseCommand,
  evaluate: async () => (await import('./evaluate.ts')).evaluate,
  export: async () => (await import('./export.ts')).exportCommand,
  import: async () => (await import('./import.ts')).importCommand,
  record: async () => (await import('./record.ts')).record,
  forget: async () => (await import('./forget.ts')).forget,
  verify: async () => (await import('./verify.ts')).verify,
}

/** Every command, in the order of the help text. */
export function allCommands(): Promise<Command[]> {
  return Promise.all(Object.values(LOADED).map((load) => load()))
}

/** @throws WrongUse naming the nearest command */
export async function commandNamed(name: string): Promise<Command> {
  if (Object.hasOwn(LOADED, name)) return LOADED[name]!()
  const [near] = nearest(name, Object.keys(LOADED), 1)
  throw new WrongUse(
    `There is no command "${name}".`,
    `${near === undefined ? '' : `Did you mean "${near}"? `}sayso --help lists the commands.`,
  )
}

export async function overview(): Promise<string> {
  const commands = await allCommands()
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
