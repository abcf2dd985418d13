// node bench/kill.ts [times] [seed]: kill -9 at random moments of `sayso add` of the example corpus, then the same command again;
// the export must be that of a run that was left alone, sorted, clock fields aside.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { comparable, inScratch, sayso, seeded } from './shared.ts'

const times = Number(process.argv[2] ?? 20)
const random = seeded(Number(process.argv[3] ?? 7))
const corpus = fileURLToPath(new URL('../examples/corpus', import.meta.url))

/** What can be compared of an export. A part of one is none. */
async function exported(ledger: string): Promise<string[]> {
  const { code, out, err } = await sayso(['export', 'jsonl', '--ledger', ledger])
  if (code !== 0) throw new Error(`The export of ${ledger} failed: ${err}`)
  return comparable(out)
}

const equal = await inScratch(async (folder) => {
  const whole = join(folder, 'whole.ledger')
  const { seconds } = await sayso(['add', corpus, '--ledger', whole])
  const wanted = await exported(whole)
  console.log(`left alone: ${seconds.toFixed(2)} s, ${wanted.length} records`)
  let same = 0
  for (let i = 0; i < times; i++) {
    const ledger = join(folder, `killed-${i}.ledger`)
    const moments: number[] = []
    for (let kill = 0; kill < 1 + Math.floor(random() * 3); kill++) {
      const killAfter = Math.round(random() * seconds * 1000)
      moments.push(killAfter)
      await sayso(['add', corpus, '--ledger', ledger], { killAfter })
    }
    const { code } = await sayso(['add', corpus, '--ledger', ledger])
    const found = await exported(ledger)
    const ok = code === 0 && found.length === wanted.length && found.every((line, n) => line === wanted[n])
    if (ok) same++
    else console.log(`killed after ${moments.join(', ')} ms: differs (exit code ${code}, ${found.length} records): ${found.find((line, n) => line !== wanted[n])?.slice(0, 300)}`)
  }
  return same
})
console.log(`${equal} of ${times} killed runs end equal`)
process.exitCode = equal === times ? 0 : 1
