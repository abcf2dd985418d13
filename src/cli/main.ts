import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { SaysoError } from '../errors.ts'
import { WrongMap } from '../intake/formats/errors.ts'
import { loadLinkingModel, loadModel, packageVersion } from '../intake/models.ts'
import type { Ledger, openLedger } from '../ledger/index.ts'
import { LedgerMissing, OutputClosed, WrongUse, type Context } from './command.ts'
import { commandNamed, overview } from './commands.ts'
import { inkOf } from './ink.ts'

// Large patterns of Unicode letters become bytecode first and code later; code at once is made in half that time, a fifth of a short command.
setFlagsFromString('--no-regexp-tier-up')

/** Exit codes: 0 all done, 1 some input failed, 2 wrong use or nothing could be done, 130 stopped by Ctrl-C. */
process.exitCode = await main(process.argv.slice(2))

async function main([name, ...args]: string[]): Promise<number> {
  const stopping = new AbortController()
  // The first Ctrl-C asks the command to stop in order; a second one ends the process at once.
  process.once('SIGINT', () => stopping.abort())
  process.once('SIGTERM', () => stopping.abort())
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
  })
  const opened: Ledger[] = []
  try {
    if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
      process.stdout.write(`${await overview()}\n`)
      return name === undefined ? 2 : 0
    }
    if (name === '--version' || name === '-v') {
      process.stdout.write(`${packageVersion()}\n`)
      return 0
    }
    const command = await commandNamed(name)
    const { openLedger } = command.opensLedger ? await import('../ledger/index.ts') : { openLedger: undefined }
    return await command.main(args, (path) => contextFor(path, stopping.signal, opened, openLedger))
  } catch (error) {
    if (error instanceof OutputClosed) return 0
    report(error)
    return error instanceof WrongUse || error instanceof WrongMap ? 2 : 1
  } finally {
    for (const ledger of opened) ledger.close()
  }
}

function contextFor(given: string, signal: AbortSignal, opened: Ledger[], open: typeof openLedger | undefined): Context {
  const { stdout, stderr, stdin, env } = process
  const ledgerPath = given || env['SAYSO_LEDGER'] || 'sayso.ledger'
  let retold = false
  const clearRetold = () => {
    if (retold) stderr.write('\r\u001b[K')
    retold = false
  }
  return {
    ledgerPath,
    at: (path) => contextFor(path, signal, opened, open),
    ledger({ create = false } = {}) {
      if (!create && !existsSync(ledgerPath)) throw new LedgerMissing(ledgerPath)
      if (!open) throw new Error('A command that says it opens no ledger opens one.')
      const ledger = open(ledgerPath, { linking: loadLinkingModel() })
      opened.push(ledger)
      return ledger
    },
    model: loadModel,
    print(line) {
      clearRetold()
      stdout.write(`${line}\n`)
    },
    async write(text) {
      if (stdout.destroyed) throw new OutputClosed()
      if (!stdout.write(text)) await once(stdout, 'drain')
    },
    tell(line) {
      clearRetold()
      stderr.write(`${line}\n`)
    },
    retell: stderr.isTTY
      ? (line) => {
          stderr.write(`\r\u001b[K${line.slice(0, (stderr.columns ?? 80) - 1)}`)
          retold = true
        }
      : null,
    stdin,
    stdinIsTerminal: stdin.isTTY ?? false,
    colour: (stdout.isTTY ?? false) && env['NO_COLOR'] === undefined && env['TERM'] !== 'dumb',
    width: Math.min(stdout.columns ?? 100, 120),
    version: packageVersion(),
    signal,
    env,
    now: () => new Date(),
  }
}

function report(error: unknown) {
  const ink = inkOf((process.stderr.isTTY ?? false) && process.env['NO_COLOR'] === undefined)
  const lines = error instanceof SaysoError
    ? [`${ink.red('sayso:')} ${error.message}`, `  ${error.hint}`]
    : [
        `${ink.red('sayso:')} something went wrong that should not: ${error instanceof Error ? error.message : String(error)}`,
        '  Please report it with the lines below.',
        error instanceof Error ? (error.stack ?? '') : '',
        `  sayso ${packageVersion()}, Node ${process.versions.node}, ${process.platform}, ${basename(process.argv[1] ?? '')} ${process.argv[2] ?? ''}`,
      ]
  process.stderr.write(`${lines.join('\n')}\n`)
}
