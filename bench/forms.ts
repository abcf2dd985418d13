/**
 * Forms that reports take, on made cases (bench/cases/forms.ts): nested ones, signed quotations, transcripts, headlines, documents,
 * speakers going on. Found is an attribution whose source touches the marked words and whose content begins as asked for, give or take a
 * word in front.
 *
 *     node bench/forms.ts [--wrong]
 */
import { readFileSync } from 'node:fs'
import { attributionModelFrom, findAttributions } from '../src/attribution/index.ts'
import { readDocument } from '../src/text/document.ts'
import { overlaps } from '../src/text/span.ts'
import { FORMS } from './cases/forms.ts'
import { casesOf, tell, type Case } from './made.ts'

/** Units that the content may begin away from the words asked for: "that", an opening mark. */
const NEAR = 12

const model = attributionModelFrom(readFileSync(new URL('../models/attribution.bin', import.meta.url)))
tell('forms, made cases', casesOf(FORMS), given, () => 'found', process.argv.includes('--wrong'))

function given({ text, marked, expected: [begins] }: Case): string {
  const at = text.indexOf(begins!)
  if (at < 0) throw new Error(`“${begins}” is not in: ${text}`)
  const { attributions } = findAttributions(readDocument(text, { language: 'en' }), model)
  const found = attributions.some(({ source, content }) => source.some((span) => overlaps(span, marked!)) && content.some(([start, end]) => Math.abs(start - at) <= NEAR || (start <= at && at < end && at - start <= 2 * NEAR)))
  return found ? 'found' : attributions.map(({ words }) => `${words.source} | ${words.cue} | ${words.content}`).join(' ⁄ ').replaceAll('\n', '⏎') || 'nothing'
}
