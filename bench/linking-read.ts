/**
 * Links read by people: draws links by seed for reading, and says how many of those that were read are right.
 *
 *     node bench/linking-read.ts                                  what was read, by draw, corpus and match; and what stands today
 *     node bench/linking-read.ts --draw 7 --joining 120 --others 100 --rows rows.jsonl > draw.txt
 *                                                             links to read, without match and confidence
 *
 * Corpora (SAYSO_DATA): PolNeAR train, BASIL's even years and MUC's dev part, as the engine reads and the ledger links them. At most
 * two links a family. Verdicts stand in bench/linking-verdicts.jsonl by offsets, with a hash of the words.
 */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { compare, linkAll } from '../src/linking/index.ts'
import type { LinkPassage } from '../src/text/records.ts'
import { loadModel } from '../src/intake/models.ts'
import { CORPORA, drawnVerdicts, readByEngine, textsOf } from './linking-corpora.ts'
import { data, hasData, verdicts, type Verdict } from './linking-data.ts'
import { randomFrom } from './linking-variants.ts'

const model = loadModel()
const argument = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? undefined : process.argv[at + 1]
}
const hashOf = (a: string, b: string): string => createHash('sha256').update(`${a}\n${b}`).digest('hex').slice(0, 16)
const keyOf = (a: string, b: string): string => [a, b].sort().join(' | ')
const placeOf = ({ id, content }: Verdict['a']): string => `${id}:${content.join()}`
const passagePlace = ({ article, spans }: LinkPassage): string => `${article}:${spans.join()}`

interface Link { readonly corpus: string; readonly a: LinkPassage; readonly b: LinkPassage; readonly match: string; readonly confidence: number }

function linksOf(corpus: string): { links: Link[]; familyOf: Map<string, number> } {
  const links: Link[] = []
  const families = linkAll(readByEngine(corpus, model), model.linking, (a, b, { match, confidence }) => void links.push({ corpus, a, b, match, confidence }))
  return { links, familyOf: new Map(families.flatMap(({ ids }, family) => ids.map((id) => [id, family] as const))) }
}

/** Of the joining links of a draw, so many at most are the same word for word: nearly all of those are right. */
const PLAIN = 1 / 8

/**
 * Draws joining links and others (paraphrases and repetitions) that nobody read yet, spread evenly over the corpora as far as they
 * have enough; at most two a family.
 */
function draw(seed: number, counts: { readonly joining: number; readonly others: number }): void {
  const random = randomFrom(seed)
  const read = new Set(verdicts().map(({ a, b }) => keyOf(placeOf(a), placeOf(b))))
  const drawn: Link[] = []
  const fresh = CORPORA.map((corpus) => {
    const { links, familyOf } = linksOf(corpus)
    const matches = Map.groupBy(links, ({ match }) => match)
    console.error(corpus, [...matches].map(([match, own]) => `${match} ${own.length}`).join(', '))
    const unread = links.filter(({ a, b }) => !read.has(keyOf(passagePlace(a), passagePlace(b))))
    return { unread: unread.map((link) => ({ link, at: random() })).sort((x, y) => x.at - y.at).map(({ link }) => link), familyOf }
  })
  for (const joining of [true, false]) {
    let plain = 0
    const most = joining ? counts.joining : counts.others
    const lists = fresh.map(({ unread, familyOf }) => {
      const used = new Map<string, number>()
      return unread.filter(({ match }) => JOINING(match) === joining).filter(({ a, b }) => {
        const sides = new Set([a, b].map(({ id }) => String(familyOf.get(id) ?? id)))
        if ([...sides].some((side) => (used.get(side) ?? 0) >= 2)) return false
        for (const side of sides) used.set(side, (used.get(side) ?? 0) + 1)
        return true
      })
    })
    let taken = 0
    while (taken < most && lists.some((list) => list.length > 0)) {
      for (const list of lists) {
        let link = list.shift()
        while (link?.match === 'verbatim' && plain >= PLAIN * most) link = list.shift()
        if (!link || taken >= most) continue
        if (link.match === 'verbatim') plain++
        drawn.push(link)
        taken++
      }
    }
  }
  const shuffled = drawn.map((link) => ({ link, at: random() })).sort((x, y) => x.at - y.at).map(({ link }) => link)
  const texts = new Map<string, Map<string, string>>(CORPORA.map((corpus) => [corpus, textsOf(corpus)]))
  const around = (corpus: string, { article, spans, words, speaker_name, cue, voice, kind, published }: LinkPassage): string => {
    const text = texts.get(corpus)!.get(article)!
    const flat = (part: string): string => part.replace(/\s+/g, ' ')
    return `${article} ${published?.edtf ?? ''} ${voice === 'own' ? 'OWN' : `${kind} [${speaker_name ?? '-'}] ${cue ?? ''}`}\n      … ${flat(text.slice(Math.max(0, spans[0]![0] - 130), spans[0]![0]))} <<${flat(words)}>> ${flat(text.slice(spans.at(-1)![1], spans.at(-1)![1] + 100))} …`
  }
  for (const [n, { corpus, a, b }] of shuffled.entries()) console.log(`${n} ${corpus}\n   A ${around(corpus, a)}\n   B ${around(corpus, b)}`)
  const skeleton = argument('rows')
  if (skeleton) {
    writeFileSync(skeleton, shuffled.map(({ corpus, a, b, match }) => JSON.stringify({
      draw: seed, corpus, match, a: { id: a.article, content: a.spans }, b: { id: b.article, content: b.spans }, hash: hashOf(a.words, b.words), same: null,
    })).join('\n') + '\n')
  }
}

const JOINING = (match: string | undefined): boolean => match !== 'paraphrase' && match !== 'repeats'

function score(): void {
  const rows = verdicts().filter((row): row is Verdict & { draw: number; match: string; hash: string } => row.draw !== undefined)
  const table = (name: string, own: readonly Verdict[]): void => {
    const cell = (some: readonly Verdict[]): string => (some.length === 0 ? '-' : `${some.filter(({ same }) => same).length}/${some.length}`).padStart(9)
    console.log(name.padEnd(30), cell(own.filter(({ match }) => JOINING(match))), cell(own.filter(({ match }) => !JOINING(match))))
  }
  console.log('right of those read'.padEnd(30), '  joining', '   others')
  for (const drawn of new Set(rows.map((row) => row.draw))) {
    table(`draw ${drawn}, as drawn`, rows.filter((row) => row.draw === drawn))
    for (const corpus of CORPORA) table(`  ${corpus}`, rows.filter((row) => row.draw === drawn && row.corpus === corpus))
    for (const match of ['verbatim', 'punctuation', 'trimmed', 'altered', 'paraphrase', 'repeats']) table(`  ${match}`, rows.filter((row) => row.draw === drawn && row.match === match))
  }
  // what the rules of today make of all that was read, whether or not they were mended to it
  const today: Verdict[] = []
  const pairs = drawnVerdicts(model)
  for (const { a, b, verdict } of pairs) {
    const found = compare(a, b, model.linking)
    if (found) today.push({ ...verdict, match: found.match })
    if (process.argv.includes('--errors') && Boolean(found) !== verdict.same) {
      console.log(`${found ? `WRONG ${found.match} ${found.confidence.toFixed(2)}` : `LOST ${verdict.match ?? ''}`} ${a.article} ${b.article}\n   ${a.kind} [${a.speaker_name}] ${a.words}\n   ${b.kind} [${b.speaker_name}] ${b.words}`)
    }
  }
  table('all that were read, today', today)
  for (const corpus of CORPORA) table(`  ${corpus}`, today.filter((row) => row.corpus === corpus))
  const right = pairs.filter(({ verdict }) => verdict.same).length
  console.log(`of those read as right, linked today: ${today.filter(({ same }) => same).length} of ${right}; rows whose passages the engine no longer reads so: ${verdicts().length - pairs.length}`)
}

if (!hasData) console.log(`No data at ${data.pathname}: set SAYSO_DATA.`)
else if (argument('draw')) draw(Number(argument('draw')), { joining: Number(argument('joining') ?? 120), others: Number(argument('others') ?? 100) })
else score()
