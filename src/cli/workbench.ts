import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Model } from '../analysis/index.ts'
import { type Analyser, analyserHere } from '../intake/analyser.ts'
import { checkPasted } from '../intake/check.ts'
import { addExample, addPasted } from '../intake/pasted.ts'
import { whyOf } from '../intake/why.ts'
import type { Ledger } from '../ledger/index.ts'
import { createServer, listen, type ServerOptions } from '../server/index.ts'
import type { Context } from './command.ts'

/** Anything that makes the engine run through all its parts once. */
const WARMING = { id: 'warming', text: 'The bridge is open, the mayor of Tessel said on Monday. “Nobody will be turned back,” she added.', language: 'en' }

/** The server with all that the engine does for it. */
export function workbenchOf(ledger: Ledger, { model, analyser }: { model: Model; analyser: Analyser }, options: Pick<ServerOptions, 'staticFolder' | 'version' | 'log'>) {
  return createServer(ledger, {
    ...options,
    addArticles: (request) => addPasted(ledger, request, { analyser, model }),
    addExample: () => addExample(ledger, { analyser, model }),
    explain: (attribution) => whyOf(ledger, attribution, model),
    checkDraft: (request) => checkPasted(ledger, request, { analyser, linking: model.linking }),
  })
}

/** Serves the workbench until Ctrl-C. Returns the exit code. */
export async function serveWorkbench(ledger: Ledger, context: Context, { port, open }: { port: number; open: boolean }): Promise<number> {
  const model = context.model()
  const analyser = analyserHere(model)
  const app = workbenchOf(ledger, { model, analyser }, {
    // run from its source, the command shows what was built: nothing in src/web is for a browser as it is
    staticFolder: fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '../../dist/web' : '../web', import.meta.url)),
    version: context.version,
    log: (error) => context.tell(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  })
  const server = await listen(app, { port })
  if (server.port !== port && port !== 0) context.print(`Port ${port} is taken.`)
  context.print(`The workbench is at ${server.url} (Ctrl-C ends it).`)
  setImmediate(() => void analyser.analyse(WARMING)) // the first paste should not wait for the model's first run
  if (open) openInBrowser(server.url, context)
  await new Promise<void>((resolve) => {
    if (context.signal.aborted) resolve()
    context.signal.addEventListener('abort', () => resolve(), { once: true })
  })
  await server.close()
  return 0
}

/** Asks the desktop to open the address. Where there is no desktop, nothing happens: the address is printed anyway. */
function openInBrowser(url: string, { env }: Context) {
  if (env['CI'] !== undefined || env['SSH_CONNECTION'] !== undefined) return
  if (process.platform === 'linux' && env['DISPLAY'] === undefined && env['WAYLAND_DISPLAY'] === undefined) return
  const [program, ...args] = process.platform === 'darwin' ? ['open', url] : process.platform === 'win32' ? ['cmd', '/c', 'start', '', url] : ['xdg-open', url]
  spawn(program!, args, { stdio: 'ignore', detached: true }).on('error', () => {}).unref()
}
