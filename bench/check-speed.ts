/**
 * Times `sayso check`: a draft of 1,000 words against a made ledger.
 *
 *     node bench/check-speed.ts [STATEMENTS] [--ledger FILE]      100000 unless given; a FILE is kept and used again
 *
 * Articles are those of bench/made-articles.ts, with the signatures that linking really gives; their passages are not linked, which
 * checking does not need.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { analyserHere } from '../src/intake/analyser.ts'
import { checkDraft } from '../src/intake/check.ts'
import { loadModel } from '../src/intake/models.ts'
import { openLedger } from '../src/ledger/index.ts'
import { passagesOf, traceOf } from '../src/linking/index.ts'
import { madeArticle } from './made-articles.ts'
import { seeded } from './shared.ts'

const statements = Number(process.argv[2] ?? 100_000)
const perArticle = 25
const model = loadModel()
const folder = mkdtempSync(join(tmpdir(), 'check-speed-'))
try {
  const at = process.argv.indexOf('--ledger')
  const ledger = openLedger(at > 0 ? process.argv[at + 1]! : join(folder, 'made.ledger'), { linking: model.linking })
  const contents: string[] = []
  for (let from = ledger.overview().articles; ledger.overview().statements < statements; from += 100) {
    ledger.transaction(() => {
      for (let index = from; index < from + 100; index++) {
        const { given, text, published_at, analysis } = madeArticle(index, { perArticle, pool: 2000 })
        const added = ledger.snapshots.add({ article: given, bytes: new TextEncoder().encode(text), media_type: 'text/plain', text, path: 'made', published_at })
        const ids = ledger.analyses.add(added.snapshot, analysis)
        const passages = passagesOf(analysis, {
          article: added.article,
          passageId: (local) => (ids.attributions.get(local) ?? ids.own_voice.get(local))!,
          speakerKey: (local) => ids.speakers.get(local) ?? null,
        })
        ledger.passages.add(passages, passages.map((passage) => traceOf(passage, model.linking)))
        ledger.families.settle(passages.map(({ id }) => id))
      }
    })
  }
  const { articles, statements: held } = ledger.overview()
  for (let index = 0; index < articles; index += 50) contents.push(...madeArticle(index, { perArticle, pool: 2000 }).analysis.attributions.map(({ words }) => words.content))
  const analyser = analyserHere(model)
  const random = seeded(7)
  const draftOf = (): string => {
    let text = ''
    for (let words = 0; words < 1000; words = text.split(/\s+/).length) {
      const content = contents[Math.floor(random() * contents.length)]!
      text += `“${random() < 0.5 ? content : content.replace(/(?:closed|reopen|failed|searched|guarded|burned|counted|repaired)/, 'painted')},” Ada Brenn said. `
      if (random() < 0.3) text += '\n\n'
    }
    return text
  }
  await checkDraft(ledger, { id: 'warm', text: draftOf(), language: 'en' }, { analyser, linking: model.linking })
  const times: number[] = []
  const processor: number[] = []
  let rows = 0
  let found = 0
  for (let i = 0; i < 11; i++) {
    const text = draftOf()
    const began = performance.now()
    const before = process.cpuUsage()
    const result = await checkDraft(ledger, { id: 'draft', text, language: 'en' }, { analyser, linking: model.linking })
    const { user, system } = process.cpuUsage(before)
    times.push(performance.now() - began)
    processor.push((user + system) / 1000)
    rows += result.rows.length
    found += result.rows.length - result.counts.not_found
  }
  times.sort((x, y) => x - y)
  processor.sort((x, y) => x - y)
  console.log(`${articles} articles, ${held} statements`)
  console.log(`a draft of 1,000 words: ${times[5]!.toFixed(0)} ms (median of 11; slowest ${times.at(-1)!.toFixed(0)}; ${processor[5]!.toFixed(0)} ms of processor time), ${Math.round(rows / 11)} rows, ${Math.round(found / 11)} found; bar 1000 ms`)
  ledger.close()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
