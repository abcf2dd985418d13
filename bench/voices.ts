/**
 * Accuracy of voices and namings on the project's own passages: as marked by hand, and read by the engine from the bare text.
 *
 *     node scripts/with-node.mjs bench/voices.ts [--errors]
 *
 * A voice is right when party, standing and, where somebody stands between, that one agree; a naming when party, label, voice and
 * distance do. Articles, case and titles before a name are put aside.
 */
import { benchModel } from './shared.ts'
import { analyse } from '../src/analysis/index.ts'
import { NAMING_CASES } from '../src/claims/cases/namings.ts'
import { showNaming, showVoice, sameShown } from '../src/claims/cases/show-voices.ts'
import { NAMINGS_HELD_OUT, VOICES_HELD_OUT } from '../src/claims/cases/voices-held-out.ts'
import { MESSY_VOICES } from '../src/claims/cases/voices-messy.ts'
import { VOICE_CASES } from '../src/claims/cases/voices.ts'
import { findNamings, findVoices } from '../src/claims/index.ts'
import { madeArticle, type MadeArticle } from '../src/claims/made-voices.ts'

const model = benchModel()
const engine = (marked: string): MadeArticle => {
  const { text } = madeArticle(marked)
  return { ...analyse({ id: 'made', text, language: 'en' }, model), text, outlet: null }
}
const errors: string[] = []

function score(name: string, cases: readonly (readonly [string, string])[], find: (marked: string) => string[]): void {
  let [expected, found, right] = [0, 0, 0]
  for (const [text, wanted] of cases) {
    const left = wanted === '' ? [] : wanted.split('; ')
    const got = find(text)
    expected += left.length
    found += got.length
    const wrong = got.filter((one) => {
      const at = left.findIndex((other) => sameShown(other, one))
      if (at >= 0) left.splice(at, 1)
      return at < 0
    })
    right += got.length - wrong.length
    if (process.argv.includes('--errors') && !name.includes('held out') && left.length + wrong.length > 0) errors.push(`${name}: ${text}\n    missed ${left.join('; ') || '-'}   extra ${wrong.join('; ') || '-'}`)
  }
  const percent = (part: number, whole: number) => (whole === 0 ? '-' : (100 * part / whole).toFixed(1)).padStart(6)
  console.log(`${name.padEnd(34)}${String(cases.length).padStart(6)}${String(expected).padStart(9)}     ${percent(right, found)}  ${percent(right, expected)}`)
}

const voicesIn = (article: MadeArticle) => findVoices(article).map(showVoice)
const namingsIn = (article: MadeArticle) => findNamings({ ...article, boilerplate: [] }).map((one) => showNaming(one, article.attributions))
console.log('made passages                      cases  records  precision  recall\n')
score('voices, as marked', [...VOICE_CASES, ...MESSY_VOICES], (text) => voicesIn(madeArticle(text)))
score('namings, as marked', NAMING_CASES, (text) => namingsIn(madeArticle(text)))
score('voices held out, as marked', VOICES_HELD_OUT, (text) => voicesIn(madeArticle(text)))
score('namings held out, as marked', NAMINGS_HELD_OUT, (text) => namingsIn(madeArticle(text)))
score('voices, read by the engine', [...VOICE_CASES, ...MESSY_VOICES], (text) => voicesIn(engine(text)))
score('namings, read by the engine', NAMING_CASES, (text) => namingsIn(engine(text)))
score('voices held out, by the engine', VOICES_HELD_OUT, (text) => voicesIn(engine(text)))
score('namings held out, by the engine', NAMINGS_HELD_OUT, (text) => namingsIn(engine(text)))
if (errors.length > 0) console.log(`\n${errors.join('\n')}`)
