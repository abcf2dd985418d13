import type { CheckPlace, CheckRequest, CheckResult, CheckRow } from '../api/index.ts'
import { bySentence, inOrder, isLonger, itemsOf, judge, verdictsOf, type DraftItem } from '../checking/index.ts'
import { SaysoError } from '../errors.ts'
import { sentencesAround } from '../ledger/around.ts'
import type { Ledger } from '../ledger/index.ts'
import { originsOf, stackWordings, type Carrier, type LinkingModel } from '../linking/index.ts'
import type { Analysis, Article, LinkPassage } from '../text/records.ts'
import { overlaps } from '../text/span.ts'
import type { Analyser } from './analyser.ts'
import { figuresOf, type Answered } from './draft-figures.ts'
import { placesIn, printedIn, type Place, type Places } from './draft-places.ts'
import { readBytes } from './inputs.ts'

interface Means {
  readonly analyser: Analyser
  readonly linking: LinkingModel
}

/** Places told of one row. */
const TOLD = 8
/** Printings of one statement that are asked who carries them. */
const PRINTINGS = 80
/** Articles looked at because the next quotation stands there, and UTF-16 units between the two in the draft. */
const BESIDE = 4
const BETWEEN = 160
/** Milliseconds after which others get their turn. */
const TURN = 20

/** Reads a draft and holds what it quotes, attributes and counts against the ledger. Writes nothing. */
export async function checkDraft(ledger: Ledger, article: Article, means: Means): Promise<CheckResult> {
  return checkAnalysis(ledger, article.text, await means.analyser.analyse(article), means.linking)
}

/** Checks what a person pasted. @throws DraftUnreadable */
export async function checkPasted(ledger: Ledger, { text, format, ...given }: CheckRequest, means: Means): Promise<CheckResult> {
  const fields = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== ''))
  for await (const input of readBytes(new TextEncoder().encode(text), 'draft', { map: new Map(), format: format ?? 'text' }, fields)) {
    if ('error' in input) throw new DraftUnreadable(input.error)
    const { record: _, ...article } = input.article
    return checkDraft(ledger, { ...article, id: article.id ?? 'draft' }, means)
  }
  throw new DraftUnreadable()
}

/** A pasted draft holds nothing that could be read as an article. */
export class DraftUnreadable extends SaysoError {
  readonly code = 'draft-unreadable'
  constructor(cause?: SaysoError) {
    super(`The draft cannot be read.${cause ? ` ${cause.message}` : ''}`, cause?.hint ?? 'Paste the words that you want to hold against the ledger.', { cause })
  }
}

/** The same for a draft that was read already. */
export async function checkAnalysis(ledger: Ledger, text: string, analysis: Analysis, linking: LinkingModel): Promise<CheckResult> {
  const itself = ledger.holdings.snapshotOfText(analysis.text_sha256)
  const places = placesIn(ledger, linking, itself)
  const { items, figures, passed_over } = itemsOf(text, analysis, linking)
  const answered: Answered[] = []
  const passed = [...passed_over]
  let since = performance.now()
  for (const item of items) {
    const found = answer(item, places)
    if (item.aside && found[0]!.places.every(({ judged }) => judged.hidden.length > 0 || judged.match === 'paraphrase')) {
      passed.push({ span: item.passage.spans[0]!, words: item.passage.words, reason: item.aside })
    } else if (!isOnlyQuoted(item, found, items)) answered.push(...found)
    if (performance.now() - since > TURN) {
      await new Promise((resolve) => setImmediate(resolve))
      since = performance.now()
    }
  }
  lookBeside(answered, places)
  const rows = [
    ...answered.map((one) => rowOf(ledger, one, linking)),
    ...figuresOf(text, figures, answered, places, linking).map((row) => figureRow(row)),
  ].sort((x, y) => x.words.spans[0]![0] - y.words.spans[0]![0] || TYPES.indexOf(x.type) - TYPES.indexOf(y.type)).map((row, i) => ({ ...row, id: `c${i + 1}` }))
  const count = (level: CheckRow['level']): number => rows.filter((row) => row.level === level).length
  const { code, analysed, reason } = analysis.language
  return {
    id: analysis.id, text, text_sha256: analysis.text_sha256,
    language: { code, analysed, ...(reason === undefined ? {} : { reason }) },
    itself: itself === null ? null : ledger.holdings.held(itself)?.article ?? null,
    counts: { found: count('found'), note: count('note'), differs: count('differs'), not_found: count('not-found') },
    rows,
    passed_over: passed.sort((x, y) => x.span[0] - y.span[0]),
  }
}

/** Quotations that were found nowhere are looked for again in the articles that have the quotation before or after them. */
function lookBeside(answered: Answered[], places: Places): void {
  const quoted = answered.filter(({ item }) => item.quoted)
  const before = quoted.map(({ places: found }) => [...new Set(found.filter(({ judged }) => judged.match !== 'paraphrase').map(({ held }) => held.snapshot))].slice(0, BESIDE))
  for (const [at, one] of quoted.entries()) {
    if (one.places.some(({ judged }) => judged.match !== 'paraphrase')) continue
    const near = [at - 1, at + 1].flatMap((i) => (quoted[i] && isNear(quoted[i].item, one.item) ? before[i]! : []))
    const found = places.findBeside(one.item, [...new Set(near)])
    if (found.length > 0) answered[answered.indexOf(one)] = { ...one, places: inOrder(found) }
  }
}

/** Whether two quotations of a draft stand next to each other, as given to one speaker or to nobody. */
function isNear(a: DraftItem, b: DraftItem): boolean {
  const [x, y] = [a.passage.spans, b.passage.spans]
  const gap = Math.max(y[0]![0] - x.at(-1)![1], x[0]![0] - y.at(-1)![1])
  return gap <= BETWEEN && (a.passage.speaker === b.passage.speaker || a.passage.speaker === null || b.passage.speaker === null)
}

/** A report that was not found and whose quoted parts are looked at by themselves: they say it. */
function isOnlyQuoted(item: DraftItem, found: readonly Answered[], items: readonly DraftItem[]): boolean {
  if (item.quoted || found.some(({ places }) => places.length > 0)) return false
  return items.some((other) => other.quoted && other.passage.spans.some((span) => item.passage.spans.some((own) => overlaps(own, span))))
}

const TYPES: readonly CheckRow['type'][] = ['quotation', 'attribution', 'figure']

/** The item with its places; its sentences one by one where the whole stands nowhere as it is printed. */
function answer(item: DraftItem, places: Places): Answered[] {
  const whole = { item, places: inOrder(places.find(item)) }
  const [base] = whole.places
  if (base && base.judged.match !== 'paraphrase' && (base.judged.hidden.length === 0 || (base.voice === 'attribution' && base.judged.share > 0.95))) return [whole]
  const sentences = bySentence(item)?.map((sentence) => ({ item: sentence, places: inOrder(places.find(sentence)) }))
  return sentences?.some((one) => one.places.some(({ judged }) => judged.match !== 'paraphrase')) ? sentences : [whole]
}

function rowOf(ledger: Ledger, { item, places }: Answered, linking: LinkingModel): Omit<CheckRow, 'id'> {
  const [base] = places
  const carried = base ? carriedOf(ledger, item, places, linking) : null
  const { verdicts, level } = verdictsOf(item, places, carried)
  const words = places.filter(({ judged }) => judged.match !== 'paraphrase')
  const set = stacked(words)
  const told = [...set, ...(words.length > 0 ? words : places).filter((place) => !set.includes(place))].slice(0, TOLD)
  const speaker = printedIn(item)
  return {
    type: item.type,
    words: { spans: item.passage.spans, words: item.passage.words },
    speaker: speaker && { name: speaker.name, type: speaker.type, source: item.attribution?.words.source ?? '' },
    level, verdicts, carried,
    confidence: base?.judged.confidence ?? null,
    places: told.map(toPlace),
    more: places.length - told.length,
    stack: base && base.judged.match !== 'paraphrase' ? stackOf(item, words, linking) : null,
    figures: [],
  }
}

function figureRow({ figure, ...row }: ReturnType<typeof figuresOf>[number]): Omit<CheckRow, 'id'> {
  return {
    type: 'figure', words: { spans: figure.spans, words: figure.words }, speaker: null, ...row, confidence: null, carried: null, places: [], more: 0, stack: null,
  }
}

/**
 * The first place's wording and the draft's; then, where the first differs, one that prints it as the draft does, else one that prints
 * it longer. More would tear the lines; the statement's page has them all.
 */
function stackOf(item: DraftItem, places: readonly Place[], linking: LinkingModel): CheckRow['stack'] {
  const [base, third] = stacked(places)
  const wording = ({ candidate, judged }: Place): LinkPassage => ({ ...candidate, ...judged.wording }) as unknown as LinkPassage
  return stackWordings([wording(base!), { ...item.passage, id: 'draft' }, ...(third ? [wording(third)] : [])], 0, linking)
}

/** The places whose wordings are set under each other: the first, and at most one more. */
function stacked([base, ...others]: readonly Place[]): Place[] {
  if (!base) return []
  const third = base.judged.hidden.length > 0
    ? others.find(({ judged, quoted }) => quoted && judged.hidden.length === 0)
    : others.find((place) => isLonger(place))
  return third ? [base, third] : [base]
}

/** Who carries the words: every place found, and the printings of the first one's statement that hold them too. */
function carriedOf(ledger: Ledger, item: DraftItem, places: readonly Place[], linking: LinkingModel): NonNullable<CheckRow['carried']> {
  const [base] = places
  const alike = places.filter(({ judged }) => base!.judged.match === 'paraphrase' || (judged.match !== 'paraphrase' && judged.share >= base!.judged.share * 0.75))
  const carriers = new Map<string, Carrier>(alike.map(({ passage, candidate, held }) => [passage?.passage.id ?? candidate.id, passage
    ? ledger.passages.carrier(passage.passage)
    : { passage: candidate as unknown as LinkPassage, outlet: held.article.outlet?.name ?? null, record: held.article.record, relays: [] }]))
  const statement = base!.passage?.statement
  for (const printing of statement ? ledger.holdings.printingsOf(statement, PRINTINGS) : []) {
    if (carriers.has(printing.id)) continue
    const judged = judge(item, printing, 'same', linking)
    if (judged && judged.match !== 'paraphrase' && judged.share >= base!.judged.share * 0.75) carriers.set(printing.id, ledger.passages.carrier(printing))
  }
  const all = [...carriers.values()]
  const { min, max, why } = originsOf(all)
  return {
    outlets: new Set(all.flatMap(({ outlet }) => outlet ?? [])).size,
    articles: new Set(all.map(({ passage }) => passage.article)).size,
    origins: { min, max, why },
  }
}

function toPlace({ judged, held, passage, voice, quoted, agreement }: Place): CheckPlace {
  const { spans } = judged.wording
  const around = sentencesAround(held.text, spans)
  return {
    article: held.article, snapshot: held.snapshot, text_sha256: held.text_sha256,
    passage: passage?.passage.id ?? null, statement: passage?.statement ?? null,
    wording: judged.wording,
    before: held.text.slice(around[0], Math.min(...spans.map(([start]) => start))),
    after: held.text.slice(Math.max(...spans.map(([, end]) => end)), around[1]),
    goes_on: judged.goes_on, voice, quoted,
    speaker: passage?.speaker ?? null, role: passage?.role ?? null, source: passage?.source ?? null, cue: passage?.cue ?? null,
    speakers: agreement, match: judged.match, changes: judged.changes, confidence: judged.confidence,
  }
}
