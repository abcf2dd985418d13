/**
 * Who a source is, on made cases (bench/cases/speakers.ts): name, type, role and organisation, all four. The second list was written
 * after the rules were mended to the first, asked once, and then mended, too; to the third nothing is mended.
 *
 *     node bench/speakers.ts [--wrong]
 */
import { readFileSync } from 'node:fs'
import { readForAttribution } from '../src/attribution/candidates.ts'
import { attributionModelFrom, findAttributions } from '../src/attribution/index.ts'
import { SpeakerFinder } from '../src/attribution/speakers.ts'
import { readDocument } from '../src/text/document.ts'
import { overlaps } from '../src/text/span.ts'
import { tokensOf } from '../training/corpus.ts'
import { SPEAKERS_HELD_OUT } from './cases/speakers-held-out.ts'
import { SPEAKERS_UNSEEN } from './cases/speakers-unseen.ts'
import { SPEAKERS } from './cases/speakers.ts'
import { casesOf, tell, type Case } from './made.ts'

const model = attributionModelFrom(readFileSync(new URL('../models/attribution.bin', import.meta.url)))
const wrong = process.argv.includes('--wrong')
let missed = 0

tell('speakers, made cases', casesOf(SPEAKERS), given, wanted, wrong)
console.log()
tell('speakers, second list', casesOf(SPEAKERS_HELD_OUT), given, wanted, wrong)
console.log()
tell('speakers, unseen', casesOf(SPEAKERS_UNSEEN), given, wanted, process.argv.includes('--unseen'))
console.log(`\n${missed} of these sources the engine does not find itself; they are judged as it would resolve them.`)

function given({ text, marked }: Case): string {
  const document = readDocument(text, { language: 'en' })
  const found = findAttributions(document, model).attributions.find(({ source, nested_in }) => nested_in === null && source.some((span) => overlaps(span, marked!)))
  if (!found) missed++
  const run = tokensOf(document, marked!)!
  const speaker = found ? found.speaker : new SpeakerFinder(readForAttribution(document, model)).resolve([run]).speaker
  return speaker ? [speaker.name.replace(/^the /i, (the) => (speaker.mention === 'name' ? '' : the)), speaker.type, speaker.role ?? '-', speaker.organisation ?? '-'].join(' | ') : 'open'
}

function wanted({ expected: [name, type, role = '-', organisation = '-'] }: Case): string {
  return name === 'open' ? 'open' : [name, type, role, organisation].join(' | ')
}
