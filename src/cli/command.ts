import { parseArgs } from 'node:util'
import { SaysoError } from '../errors.ts'
import type { Ledger } from '../ledger/index.ts'
import type { Model } from '../analysis/index.ts'

/** What a command may be told. `value` names the value in the help text. */
export interface Option {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  readonly multiple?: boolean
  readonly value?: string
  readonly help: string
}

/** What a command uses; a test passes an in-memory ledger and an array. Only `main` touches the process. */
export interface Context {
  /** Opens the ledger that `--ledger` names. `create` makes it where it is missing. */
  ledger(options?: { create?: boolean }): Ledger
  readonly ledgerPath: string
  /** The same, for another ledger file. */
  at(ledgerPath: string): Context
  model(): Model
  /** One line to standard output. Throws `OutputClosed` where the reader went away (`| head`). */
  print(line: string): void
  /** To standard output as it is, waiting where the reader is slow. */
  write(text: string): Promise<void>
  /** One line to standard error: progress, warnings. */
  tell(line: string): void
  /** Replaces the last line told, on a terminal; elsewhere null. */
  readonly retell: ((line: string) => void) | null
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdinIsTerminal: boolean
  readonly colour: boolean
  readonly width: number
  readonly version: string
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal
  readonly env: Readonly<Record<string, string | undefined>>
  now(): Date
}

type Values<O extends Record<string, Option>> = {
  readonly [K in keyof O]: O[K] extends { type: 'boolean' } ? boolean : O[K] extends { multiple: true } ? string[] | undefined : string | undefined
}

interface Input<O extends Record<string, Option>> {
  readonly values: Values<O>
  readonly positionals: readonly string[]
}

export interface CommandDefinition<O extends Record<string, Option>> {
  readonly name: string
  readonly usage: string
  readonly summary: string
  /** More than one line where it helps; shown under the summary. */
  readonly about?: string
  readonly example: string
  readonly options: O
  /** False: it works without a ledger and does not wait for one to be loaded. */
  readonly opensLedger?: false
  /** How many arguments it takes. */
  readonly arguments: readonly [min: number, max: number]
  run(input: Input<O>, context: Context): number | void | Promise<number | void>
}

export interface Command {
  readonly name: string
  readonly usage: string
  readonly summary: string
  readonly options: Readonly<Record<string, Option>>
  readonly opensLedger: boolean
  /** Parses `args`, runs, returns the exit code. @throws WrongUse, and what the command throws */
  main(args: readonly string[], context: (ledgerPath: string) => Context): Promise<number>
  help(): string
}

/** The command was called in a way it does not know. Exit code 2. */
export class WrongUse extends SaysoError {
  readonly code = 'wrong-use'
}

/** A command that only looks was given a ledger that is not there. */
export class LedgerMissing extends SaysoError {
  readonly code = 'ledger-missing'
  constructor(path: string) {
    super(`There is no ledger at ${path}.`, 'Make one with: sayso add PATH, or name another with --ledger or $SAYSO_LEDGER.')
  }
}

/** Whoever read the output has closed it (`sayso statements | head`): no error, just the end. */
export class OutputClosed extends Error {}

export const LEDGER: Option = { type: 'string', value: 'path', help: 'The ledger file; else $SAYSO_LEDGER, else sayso.ledger here.' }
export const JSON_OUTPUT = { type: 'boolean', help: 'Print JSON, one record a line.' } as const satisfies Option

/** A command is data plus one `run`. */
export function command<const O extends Record<string, Option>>(definition: CommandDefinition<O>): Command {
  const options: Record<string, Option> = { ...definition.options, ledger: LEDGER, help: { type: 'boolean', short: 'h', help: 'Show this.' } }
  const help = () => helpOf(definition, options)
  return {
    name: definition.name,
    usage: definition.usage,
    summary: definition.summary,
    options,
    opensLedger: definition.opensLedger ?? true,
    help,
    async main(args, context) {
      const { values, positionals } = parse(definition, options, args)
      const path = (values.ledger as string | undefined) ?? ''
      const given = context(path)
      if (values.help) {
        given.print(help())
        return 0
      }
      const [min, max] = definition.arguments
      if (positionals.length < min || positionals.length > max) {
        const wanted = max === 0 ? 'no arguments' : min === max ? `${min} argument${min === 1 ? '' : 's'}` : max === Infinity ? `at least ${min}` : `${min} to ${max} arguments`
        throw new WrongUse(
          `sayso ${definition.name} takes ${wanted}, not ${positionals.length}.`,
          `Usage: ${definition.usage}. For example: ${definition.example}`,
        )
      }
      return (await definition.run({ values: values as Values<O>, positionals }, given)) ?? 0
    },
  }
}

function parse(definition: { name: string; usage: string }, options: Record<string, Option>, args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(Object.entries(options).map(([name, { type, short, multiple }]) => [
        name,
        { type, ...(short === undefined ? {} : { short }), ...(multiple === undefined ? {} : { multiple }), ...(type === 'boolean' ? { default: false } : {}) },
      ])),
    })
  } catch (error) {
    const message = (error as Error).message.split('. ')[0]!
    throw new WrongUse(`${message}.`, `Usage: ${definition.usage}. sayso ${definition.name} --help lists the options.`, { cause: error })
  }
}

function helpOf(definition: { usage: string; summary: string; about?: string; example: string }, options: Record<string, Option>): string {
  const rows = Object.entries(options).map(([name, { short, value, help }]) => [
    `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` <${value}>`}`, help,
  ] as const)
  const width = Math.max(...rows.map(([left]) => left.length))
  return [
    definition.summary,
    ...(definition.about === undefined ? [] : ['', definition.about]),
    '',
    `  ${definition.usage}`,
    '',
    ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`),
    '',
    'For example:',
    ...definition.example.split('\n').map((line) => `  ${line}`),
  ].join('\n')
}
