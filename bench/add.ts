// node bench/add.ts: `sayso add` of PolNeAR train (840 articles): seconds, articles a second, peak memory of the whole process.
// Bar: 60 s and 1 GB on two cores.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder, inScratch, MAIN, sayso } from './shared.ts'

const data = dataFolder()
if (data === null) {
  console.log('bench/add: skipped, the evaluation data is not here (SAYSO_DATA).')
} else {
  await inScratch(async (folder) => {
    const ledger = join(folder, 'train.ledger')
    const train = join(data, 'polnear/train.jsonl')
    const args = ['add', train, '--map', 'outlet=publisher,published_at=date', '--ledger', ledger]
    const timer = existsSync('/usr/bin/time') ? ['/usr/bin/time', '-v'] : []
    const began = performance.now()
    const [program, ...rest] = [...timer, process.execPath, MAIN, ...args]
    const ran = spawnSync(program!, rest, { encoding: 'utf8', maxBuffer: 1 << 28 })
    const seconds = (performance.now() - began) / 1000
    const peak = /Maximum resident set size \(kbytes\): (\d+)/.exec(ran.stderr)?.[1]
    console.log(ran.stdout)
    console.log(`exit code ${ran.status}; ${seconds.toFixed(1)} s; ${(840 / seconds).toFixed(1)} articles/s; peak memory ${peak ? `${(Number(peak) / 1024).toFixed(0)} MB` : 'not measured (no /usr/bin/time)'}`)
    const again = await sayso(args)
    console.log(`again: ${again.seconds.toFixed(1)} s, exit code ${again.code}: ${again.out.split('\n')[0]}`)
    if (ran.status !== 0 || again.code !== 0) process.exitCode = 1
  })
}
