// node bench/start.ts: a fresh clone in an empty folder, `npm start`, until the first page and the first list of statements are
// answered; then a second start. Bars: 60 s and 3 s. Needs git and npm, and whatever npm installs from.
import { execFileSync, spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inScratch } from './shared.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

async function start(clone: string): Promise<{ seconds: number; output: string; statements: number }> {
  const began = performance.now()
  const child = spawn('npm', ['start', '--', '--no-open', '--port', '0'], { cwd: clone, env: { ...process.env, CI: 'true' }, detached: true })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => { output += chunk.toString() })
  child.stderr.on('data', (chunk: Buffer) => { output += chunk.toString() })
  try {
    for (;;) {
      const url = /http:\/\/[\w.:[\]]+/.exec(/The workbench is at .*/.exec(output)?.[0] ?? '')?.[0]
      if (url !== undefined) {
        const page = await fetch(url)
        if (!page.ok) throw new Error(`${url} answered ${page.status}`)
        const { total } = (await (await fetch(`${url}/api/statements`)).json()) as { total: number }
        return { seconds: (performance.now() - began) / 1000, output, statements: total }
      }
      if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}:\n${output}`)
      if (performance.now() - began > 300_000) throw new Error(`no answer in 300 s:\n${output}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  } finally {
    const ended = new Promise((resolve) => child.on('close', resolve))
    process.kill(-child.pid!, 'SIGINT')
    await ended
  }
}

await inScratch(async (folder) => {
  const clone = join(folder, 'sayso')
  execFileSync('git', ['clone', '-q', root, clone])
  const first = await start(clone)
  console.log(first.output.trim())
  console.log(`fresh clone to the first answered page: ${first.seconds.toFixed(1)} s (bar 60), ${first.statements} statements`)
  const second = await start(clone)
  console.log(`second start: ${second.seconds.toFixed(1)} s (bar 3)`)
  if (first.seconds > 60 || second.seconds > 3 || first.statements === 0) process.exitCode = 1
})
