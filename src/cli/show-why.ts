import type { Why, WhyVerdict, WhyWord } from '../api/index.ts'
import { surenessOf } from '../text/confidence.ts'
import type { Context } from './command.ts'
import { counted, fold, inkOf, shown, type Ink } from './ink.ts'

/** Reasons for and against that are printed of each decision; `--json` has more. */
const PRINTED = 3

/** Prints why an attribution was read: what reads it today, then what weighed word by word, then the verdict. */
export function showWhy(why: Why, context: Pick<Context, 'print' | 'colour' | 'width'>) {
  const ink = inkOf(context.colour)
  const print = (line: string, indent = '') => fold(line, context.width, indent).forEach(context.print)
  const { again, words } = why

  print(ink.bold([words.source || 'no source', words.cue, words.content].map(shown).join(' · ')))
  print(ink.dim(`${why.id} · ${why.article} · ${surenessOf(why.confidence)} · read by ${shown(why.reader)}`))
  print(againLine(again))
  if (why.pattern !== null) print(`Found by the pattern “${why.pattern}”: its layout decided, no word was weighed.`)
  for (const decision of why.decisions) printWord(decision, print, ink)
  for (const change of why.changed) print(`Then ${change}.`)
  if (why.verdict) printVerdict(why.verdict, print, ink)
  if (why.speaker !== null) print(`Speaker: ${shown(why.speaker)}.`)
  context.print('')
}

function againLine({ reader, same_models, result, words, confidence }: Why['again']): string {
  const how = `Read again by ${shown(reader)}${same_models ? '' : ', with other models'}`
  if (result === 'nothing') return `${how}: it reads no attribution here, so that nothing can be explained.`
  const sure = confidence === null ? '' : `, ${surenessOf(confidence)}`
  return result === 'same'
    ? `${how}: the same words${sure}.`
    : `${how}, otherwise${sure}: ${shown(words!.source || 'no source')} · ${shown(words!.cue)} · ${shown(words!.content)}. What follows explains that.`
}

type Print = (line: string, indent?: string) => void

function printWord({ part, word, label, instead, chance, margin, around, terms, others }: WhyWord, print: Print, ink: Ink) {
  print(`${ink.bold(part)} “${shown(word.words)}”: ${label}, ${percent(chance)} sure; else ${instead}. ${ink.dim(`Together ${signed(margin)}: the words around it ${signed(around)}, its own features ${signed(margin - around)}.`)}`)
  printTerms(terms, others.count, print, ink)
}

function printVerdict({ log_odds, offset, confidence, terms, others }: WhyVerdict, print: Print, ink: Ink) {
  print(`${ink.bold('the whole report')}: ${percent(confidence)} right by the articles it was learnt from. ${ink.dim(`Log-odds ${signed(log_odds)}, of which ${signed(offset)} before anything is seen.`)}`)
  printTerms(terms, others.count, print, ink)
}

function printTerms(terms: WhyWord['terms'], others: number, print: Print, ink: Ink) {
  const rows = [...terms.filter(({ weight }) => weight > 0).slice(0, PRINTED), ...terms.filter(({ weight }) => weight < 0).slice(0, PRINTED)]
  for (const { saw, weight } of rows) print(`${weight > 0 ? ink.green(signed(weight)) : ink.red(signed(weight))}  ${shown(saw)}`, '  ')
  const more = others + terms.length - rows.length
  if (more > 0) print(ink.dim(`and ${counted(more, 'weaker one')}`), '  ')
}

const signed = (weight: number) => `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`
const percent = (share: number) => `${Math.round(100 * share)}%`
