import { adaptiveAnalyser } from '../intake/analyser.ts'
import { countPaths, inputsOf, parseMap } from '../intake/inputs.ts'
import { addToLedger, type Outcome, type Progress } from '../intake/run.ts'
import type { Ledger } from '../ledger/index.ts'
import { command, WrongUse, type Context } from './command.ts'
import { counted, inkOf, shown } from './ink.ts'
import { threadsOf } from './threads.ts'

export const add = command({
  name: 'add',
  usage: 'sayso add PATH… [--map FIELD=NAME,…] [--threads N]',
  summary: 'Read articles into the ledger: files, folders, or - for standard input; text, HTML, JSON lines.',
  about: 'What the ledger holds already is not read again. Ctrl-C stops after the articles under way; running it again goes on.',
  example: 'sayso add articles/ archive.jsonl --map outlet=publisher,published_at=date',
  options: {
    map: { type: 'string', value: 'field=name,…', help: 'Names that your JSON lines use for our fields.' },
    outlet: { type: 'string', value: 'name', help: 'The outlet of articles that do not name theirs.' },
    record: { type: 'boolean', help: 'Mark them as records: transcripts or releases that show what was said.' },
    threads: { type: 'string', value: 'n', help: 'Worker threads (0: none; else one less than there are cores).' },
  },
  arguments: [1, Infinity],
  async run({ values, positionals }, context) {
    if (positionals.includes('-') && context.stdinIsTerminal) {
      throw new WrongUse('Nothing is piped to standard input.', 'For example: cat articles.jsonl | sayso add -')
    }
    const ledger = context.ledger({ create: true })
    const inputs = inputsOf(positionals, {
      stdin: context.stdin, map: parseMap(values.map), signal: context.signal, defaultFormat: 'text', outlet: values.outlet, record: values.record,
    })
    const { stopped, progress } = await addWithProgress(ledger, inputs, context, {
      threads: threadsOf(values.threads), total: positionals.includes('-') ? null : countPaths(positionals),
    })
    if (stopped) {
      context.tell('Stopped. What was read is in the ledger; the same command goes on from here.')
      return 130
    }
    return progress.failed > 0 ? 1 : 0
  },
})

/** Inputs skipped for one reason that a terminal is told one by one. */
const TOLD = 5

/** Reads inputs into the ledger, shows how it goes on standard error, and ends with a summary on standard output. */
export async function addWithProgress(
  ledger: Ledger,
  inputs: Parameters<typeof addToLedger>[1],
  context: Context,
  { threads, total }: { threads: number; total: number | null },
): Promise<{ stopped: boolean; progress: Progress }> {
  const analyser = adaptiveAnalyser(context.model, threads)
  const skipped: Outcome[] = []
  const began = context.now().getTime()
  const before = ledger.overview().articles
  let told = began
  try {
    const result = await addToLedger(ledger, inputs, {
      analyser,
      model: context.model(),
      signal: context.signal,
      onOutcome(outcome, progress) {
        if (outcome.error) {
          skipped.push(outcome)
          const alike = skipped.filter(({ error }) => error?.code === outcome.error!.code).length
          // A file of the wrong kind can have thousands of bad lines; a terminal shows the first, a log gets them all.
          if (context.retell === null || alike <= TOLD) context.tell(`${shown(outcome.where)}: ${outcome.error.message} ${outcome.error.hint}`)
          if (context.retell !== null && alike === TOLD) context.tell(`More with “${outcome.error.code}” are counted below; 2> FILE keeps them all.`)
        }
        for (const note of outcome.notes ?? []) context.tell(`${shown(outcome.where)}: ${note}`)
        const now = context.now().getTime()
        const pause = context.retell ? 100 : 5000
        if (now - told < pause) return
        told = now
        const line = progressLine(progress, total, (now - began) / 1000)
        if (context.retell) context.retell(line)
        else context.tell(line)
      },
    })
    summarise(ledger, result.progress, before, skipped, context, (context.now().getTime() - began) / 1000)
    return result
  } finally {
    await analyser.close()
  }
}

/** `412 of 840 articles · 61 a second · 7 s left · 1 skipped`. Known articles are done, too, but say nothing about speed. */
export function progressLine({ done, added, failed }: Progress, total: number | null, seconds: number): string {
  const rate = seconds > 0 ? added / seconds : 0
  const left = total !== null && total > done && rate > 0 ? (total - done) / rate : null
  return [
    total === null ? counted(done, 'article') : `${done} of ${counted(Math.max(total, done), 'article')}`,
    ...(rate > 0 ? [`${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second`] : []),
    ...(left === null ? [] : [left < 90 ? `${Math.ceil(left)} s left` : `${Math.ceil(left / 60)} min left`]),
    ...(failed > 0 ? [`${failed} skipped`] : []),
  ].join(' · ')
}

function summarise(ledger: Ledger, progress: Progress, before: number, skipped: readonly Outcome[], context: Context, seconds: number) {
  const ink = inkOf(context.colour)
  const { articles, outlets, attributions, speakers, statements, carried } = ledger.overview()
  const kinds = (['direct', 'mixed', 'indirect'] as const).map((kind) => `${attributions[kind].toLocaleString('en-GB')} ${kind}`)
  const edited = progress.added - (articles - before) // a changed text is another snapshot of its article
  context.print(`${counted(progress.added, 'article')} added${edited > 0 ? ` (${edited} of them ${edited === 1 ? 'a changed text of an article that is' : 'changed texts of articles that are'} there)` : ''}, ${progress.known} known already, ${progress.failed} skipped, in ${seconds.toFixed(1)} s.`)
  context.print(`The ledger ${ink.bold(shown(context.ledgerPath))} now holds`)
  context.print(`  ${counted(articles, 'article')} of ${counted(outlets, 'outlet')}`)
  context.print(`  ${counted(attributions.direct + attributions.mixed + attributions.indirect, 'attribution')}: ${kinds.join(', ')}`)
  context.print(`  ${counted(speakers, 'speaker')}`)
  context.print(`  ${counted(statements, 'statement')}, ${carried.toLocaleString('en-GB')} of them in more than one outlet`)
  if (skipped.length > 0) {
    context.print('Skipped:')
    const reasons = new Map<string, Outcome[]>()
    for (const outcome of skipped) {
      const code = outcome.error?.code ?? ''
      reasons.set(code, [...(reasons.get(code) ?? []), outcome])
    }
    for (const [code, outcomes] of reasons) {
      const places = outcomes.slice(0, 3).map(({ where }) => shown(where)).join(', ')
      context.print(`  ${outcomes.length} × ${code}: ${places}${outcomes.length > 3 ? ', …' : ''}`)
    }
  }
}
