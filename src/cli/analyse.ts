import { adaptiveAnalyser } from '../intake/analyser.ts'
import { analyseStream } from '../intake/analyse-stream.ts'
import { inputsOf, parseMap } from '../intake/inputs.ts'
import { atConfidence } from '../analysis/index.ts'
import { STOPS } from '../text/confidence.ts'
import { command } from './command.ts'
import { CONFIDENCE, confidenceOf } from './dial.ts'
import { threadsOf } from './threads.ts'

export const analyse = command({
  name: 'analyse',
  usage: 'sayso analyse [FILE…] [--map FIELD=NAME,…] [--confidence C] [--threads N]',
  summary: 'Read articles from files or standard input, write one analysis a line. No ledger.',
  about: 'Takes JSON lines with at least "id" and "text", or text and HTML files. A line that cannot be read gives an error record in\nits place, and the rest goes on. Spans count UTF-16 units. Everything is written, with its confidence, unless\n--confidence leaves out what is less sure and what hangs on it.',
  example: 'sayso analyse articles.jsonl --map outlet=publisher,published_at=date > analyses.jsonl',
  options: {
    confidence: { ...CONFIDENCE, help: CONFIDENCE.help.replace('sure where not told', 'complete where not told') },
    map: { type: 'string', value: 'field=name,…', help: 'Names that your JSON lines use for our fields.' },
    threads: { type: 'string', value: 'n', help: 'Worker threads (0: none; else one less than there are cores).' },
  },
  arguments: [0, Infinity],
  opensLedger: false,
  async run({ values, positionals }, context) {
    const inputs = inputsOf(positionals.length === 0 ? ['-'] : positionals, { stdin: context.stdin, map: parseMap(values.map), signal: context.signal, defaultFormat: 'jsonl' })
    const confidence = confidenceOf(values.confidence, STOPS.complete)
    const analyser = adaptiveAnalyser(context.model, threadsOf(values.threads))
    try {
      let failed = 0
      for await (const line of analyseStream(inputs, analyser)) {
        if ('error' in line) failed++
        await context.write(`${JSON.stringify('error' in line ? line : atConfidence(line, confidence))}\n`)
        if (context.signal.aborted) return 130
      }
      return failed > 0 ? 1 : 0
    } finally {
      await analyser.close()
    }
  },
})
