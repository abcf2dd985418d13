/**
 * Made cases of linking, right out of all: speakers across articles, independent origins, stated relays, attribution lost.
 *
 *     node bench/linking-cases.ts [--errors]
 *
 * The cases stand in bench/cases. The first list of each was used to mend the rules; the held-out ones were written after and not.
 */
import { analyse } from '../src/analysis/index.ts'
import { loadModel } from '../src/intake/models.ts'
import { compare, originsOf, passagesOf, sameOutlet, speakerKeyOf, type Origin } from '../src/linking/index.ts'
import type { LinkPassage, SpeakerInArticle, SpeakerType } from '../src/text/records.ts'
import { LOST } from './cases/linking-lost.ts'
import { ORIGINS, ORIGINS_HELD_OUT, ORIGINS_INITIALS, ORIGINS_UNSEEN } from './cases/linking-origins.ts'
import { RELAYS, RELAYS_HELD_OUT, RELAYS_UNSEEN } from './cases/linking-relays.ts'
import { LINKING_SPEAKERS, LINKING_SPEAKERS_HELD_OUT } from './cases/linking-speakers.ts'

const rows = (table: string): string[][] => table.trim().split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#')).map((line) => line.split(' | ').map((cell) => cell.trim()))

/** What a case gives against what is expected: null where right. */
type Judge = (cells: readonly string[]) => string | null

const TYPES: Readonly<Record<string, SpeakerType>> = { p: 'person', o: 'organisation', g: 'group', u: 'unnamed' }
function speaker(cell: string): SpeakerInArticle {
  const name = cell.slice(2)
  const type = TYPES[cell[0]!]!
  const mention = /^(?:he|she|they|it)$/i.test(name) ? 'pronoun' : /\p{Lu}/u.test(name) ? 'name' : 'nominal'
  return { name, type, mention, spans: [[0, name.length]] }
}

const speakers: Judge = ([a, b, expected]) => {
  const [one, other] = [speakerKeyOf(speaker(a!), 'x'), speakerKeyOf(speaker(b!), 'y')]
  const found = one !== null && other !== null && one.key === other.key ? 'one' : 'two'
  return found === expected ? null : `${found}: ${one?.key ?? 'none'} / ${other?.key ?? 'none'}`
}

/** Carriers as `Outlet < Credited < Deeper`, `?` an outlet not known, `record` a record; an article's number after `@`. */
const origins: Judge = ([given, expected, because]) => {
  const carriers = given!.split(';').map((part, i): Origin => {
    const [place, ...relays] = part.split('<').map((name) => name.trim())
    const [outlet, article] = place!.split('@').map((name) => name.trim())
    return { outlet: outlet === '?' || outlet === 'record' ? null : outlet!, record: outlet === 'record', relays: relays.map((name) => ({ outlet: name })), passage: { article: article ?? String(i) } }
  })
  const { min, max, why } = originsOf(carriers)
  const told = because === undefined || because.split(';').every((reason) => why.includes(reason.trim()))
  return `${min}-${max}` === expected && told ? null : `${min}-${max} (${why.join('; ')})`
}

const model = loadModel()
/** A sentence, and the outlets that it credits, outermost first; `-` for none. `Outlet: ` before the sentence is who prints it. */
const relays: Judge = ([text, expected]) => {
  const { attributions } = analyse({ id: 'case', text: text!.replaceAll('\\n', '\n'), outlet: 'The Meridian' }, model)
  const found = new Set(attributions.map(({ relays: credited }) => credited.map(({ outlet }) => outlet).join(' < ')).filter(Boolean))
  const wanted = expected === '-' ? [] : [expected!]
  const right = wanted.length === 0 ? found.size === 0 : [...found].some((chain) => {
    const [own, theirs] = [chain.split(' < '), expected!.split(' < ')]
    return own.length === theirs.length && own.every((name, i) => sameOutlet(name, theirs[i]!))
  })
  return right ? null : [...found].join(' | ') || (attributions.length === 0 ? 'no attribution' : 'none')
}

function passagesIn(id: string, text: string): LinkPassage[] {
  const analysis = analyse({ id, text: text.replaceAll('\\n', '\n') }, model)
  const speakers = new Map(analysis.attributions.map((one) => [one.id, speakerKeyOf(one.speaker, id)?.key ?? null]))
  return passagesOf(analysis, { article: id, passageId: (own) => `${id}/${own}`, speakerKey: (own) => speakers.get(own) ?? null })
}

/** What is named between a text and another (within one where the other is `-`). */
const NAMED: Readonly<Record<string, string>> = { 'attribution-lost': 'lost', 'cue-distance': 'distance', hedge: 'hedge', speaker: 'speaker' }
const lost: Judge = ([texts, expected]) => {
  const [one, other] = texts!.split('||').map((text) => text.trim())
  const first = passagesIn('x', one!)
  const pairs = other === '-' ? first.flatMap((a, i) => first.slice(i + 1).map((b) => [a, b] as const)) : first.flatMap((a) => passagesIn('y', other!).map((b) => [a, b] as const))
  const found = pairs.flatMap(([a, b]) => compare(a, b, model.linking) ?? [])
  const named = new Set(found.flatMap(({ changes }) => changes.flatMap(({ type }) => NAMED[type] ?? [])))
  const right = expected === 'apart' ? found.length === 0 : expected === 'same' ? found.length > 0 && named.size === 0 : named.has(expected!) && (expected === 'lost' || !named.has('lost'))
  return right ? null : found.length === 0 ? `nothing linked: ${first.map(({ voice, words }) => `${voice} “${words}”`).join('; ')}` : `${found.map(({ match }) => match).join(', ')}: ${[...named].join(', ')}`
}

function run(name: string, table: string, judge: Judge): void {
  const cases = rows(table)
  const wrong = cases.flatMap((cells) => {
    const found = judge(cells)
    return found === null ? [] : [`  ${cells.join(' | ')}\n    found ${found}`]
  })
  console.log(`${name.padEnd(36)} ${cases.length - wrong.length}/${cases.length} ${((100 * (cases.length - wrong.length)) / cases.length).toFixed(1)}%`)
  if (process.argv.includes('--errors')) console.log(wrong.join('\n'))
}

run('speakers across articles', LINKING_SPEAKERS, speakers)
run('  held out', LINKING_SPEAKERS_HELD_OUT, speakers)
run('independent origins', ORIGINS, origins)
run('  held out', ORIGINS_HELD_OUT, origins)
run('  third list', ORIGINS_UNSEEN, origins)
run('  initials, written before asked', ORIGINS_INITIALS, origins)
run('stated relays', RELAYS, relays)
run('  held out', RELAYS_HELD_OUT, relays)
run('  third list', RELAYS_UNSEEN, relays)
run('attribution lost and gained', LOST, lost)
