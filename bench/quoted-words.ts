/**
 * What stands between quotation marks, on made cases (bench/cases/quoted-words.ts): somebody's words, words held at arm's length, a
 * name of a work, or none of these.
 *
 *     node bench/quoted-words.ts [--wrong]
 */
import { readFileSync } from 'node:fs'
import { attributionModelFrom, findAttributions } from '../src/attribution/index.ts'
import { readDocument } from '../src/text/document.ts'
import { QUOTED_WORDS } from './cases/quoted-words.ts'
import { casesOf, tell } from './made.ts'

const model = attributionModelFrom(readFileSync(new URL('../models/attribution.bin', import.meta.url)))
tell('quoted words, made cases', casesOf(QUOTED_WORDS),
  ({ text, marked }) => findAttributions(readDocument(text, { language: 'en' }), model).quotations.find(({ span }) => span[0] === marked![0])?.role ?? 'inner',
  ({ expected }) => expected[0]!, process.argv.includes('--wrong'))
