import type { CheckFigure, CheckLevel, CheckRow, CheckVerdict } from '../api/index.ts'
import { holdsFigure, matterOf, sameBounds, sameCount, sameNumber, type DraftItem, type Matter } from '../checking/index.ts'
import type { Held } from '../ledger/index.ts'
import type { LinkingModel } from '../linking/index.ts'
import { findSentences, paragraphsOf } from '../text/sentences.ts'
import type { Figure } from '../text/records.ts'
import { overlaps, passageOf, type Passage, type Span } from '../text/span.ts'
import type { Place, Places } from './draft-places.ts'

/** Figures shown beside one of a draft. */
const SHOWN = 12

export type FigureRow = Pick<CheckRow, 'level' | 'verdicts' | 'figures'> & { readonly figure: Figure }

/** An item with the places that were found for it, in order. */
export interface Answered {
  readonly item: DraftItem
  readonly places: readonly Place[]
}

/**
 * Holds a draft's figures against those that the ledger's articles print for the same: in the words that answer the figure's own, and
 * in sentences that count the same thing and share enough words to be about one matter. Which number is right is not said.
 */
export function figuresOf(text: string, figures: readonly Figure[], answered: readonly Answered[], places: Places, linking: LinkingModel): FigureRow[] {
  const sentences = sentencesBySnapshot()
  const drafted = sentences('draft', text)
  return figures.map((figure) => {
    const holder = answered.find(({ item }) => holdsFigure(item, figure))
    const sentence = drafted(figure.spans[0]!)
    const before = drafted([Math.max(0, sentence.spans[0]![0] - 3), sentence.spans[0]![0]])
    const around = passageOf(text, [[Math.min(before.spans[0]![0], sentence.spans[0]![0]), sentence.spans[0]![1]]])
    const matters = new Set<Matter>()
    for (const snapshot of places.byRuns(asItem(sentence, holder?.item, answered))) places.held(snapshot)
    const found = new Map<string, CheckFigure>()
    for (const place of holder?.places ?? []) {
      for (const other of place.held.figures) {
        if (place.judged.wording.spans.some((span) => other.spans.every((own) => overlaps(span, own))) && other.counts === figure.counts) put(found, figure, place.held, other)
      }
    }
    for (const held of places.read()) {
      for (const other of held.figures) {
        if (!sameCount(figure, other)) continue
        const matter = matterOf(sentence, around, sentences(held.snapshot, held.text)(other.spans[0]!), linking)
        if (matter === 'other') continue
        put(found, figure, held, other)
        matters.add(matter)
      }
    }
    const all = [...found.values()].sort((x, y) => Number(y.same) - Number(x.same) || Number(y.same_bounds) - Number(x.same_bounds) || compareText(x.article.published?.earliest, y.article.published?.earliest) || compareText(x.article.id, y.article.id))
    const number = verdictOf(all, holder, figure, matters.has('same'))
    const said = number === 'figure-same' && all[0]?.same && !all[0].same_bounds ? 'figure-bounds' : number
    return { figure, figures: all.slice(0, SHOWN), verdicts: [said], level: LEVELS[said] ?? 'not-found' }
  })
}

const LEVELS: Partial<Record<CheckVerdict, CheckLevel>> = { 'figure-same': 'found', 'figure-bounds': 'differs', 'figure-differs': 'differs', 'figure-others': 'note' }
const compareText = (a: string | null | undefined, b: string | null | undefined): number => ((a ?? '~') < (b ?? '~') ? -1 : (a ?? '~') > (b ?? '~') ? 1 : 0)

/** The words around the figure decide where they were found; else any article that prints this number for it. */
function verdictOf(figures: readonly CheckFigure[], holder: Answered | undefined, figure: Figure, same: boolean): CheckVerdict {
  const words = holder?.places.filter(({ judged }) => judged.match !== 'paraphrase') ?? []
  if (words.length > 0) {
    const differs = (place: Place): boolean => place.judged.hidden.some(({ type, b }) => type === 'number' && b !== null && b.spans.some((span) => figure.spans.some((own) => overlaps(span, own))))
    return words.every(differs) ? 'figure-differs' : 'figure-same'
  }
  if (figures.length === 0) return 'not-found'
  return figures.some((one) => one.same) ? 'figure-same' : same ? 'figure-differs' : 'figure-others'
}

function put(found: Map<string, CheckFigure>, figure: Figure, { article, snapshot }: Held, other: Held['figures'][number]): void {
  found.set(`${snapshot} ${other.spans[0]![0]}`, {
    article, figure: { spans: other.spans, words: other.words }, value: other.value, min: other.min, max: other.max, counts: other.counts, whom: other.whom,
    stated_by: other.stated_by, same: sameNumber(figure, other), same_bounds: sameBounds(figure, other),
  })
}

/** A sentence of the draft's own, to be looked up like an item. */
function asItem(sentence: Passage, holder: DraftItem | undefined, answered: readonly Answered[]): DraftItem {
  const like = holder ?? answered[0]?.item
  return {
    type: 'attribution', attribution: null, quoted: false, embedded: true, aside: null,
    passage: {
      ...sentence, id: `the draft ${sentence.spans[0]![0]}`, article: 'the draft', language: like?.passage.language ?? 'en', voice: 'attribution', kind: 'indirect',
      speaker: null, speaker_name: null, published: null,
    },
  }
}

/** Sentences of texts, each text cut once. */
function sentencesBySnapshot(): (key: string, text: string) => (at: Span) => Passage {
  const known = new Map<string, Span[]>()
  const passages = new Map<string, Passage>()
  return (key, text) => ([start, end]) => {
    const sentences = known.get(key) ?? findSentences(text, paragraphsOf(text), [])
    known.set(key, sentences)
    const span = sentences.find((sentence) => sentence[0] <= start && sentence[1] > start) ?? [start, end]
    const passage = passages.get(`${key} ${span[0]}`) ?? passageOf(text, [span])
    passages.set(`${key} ${span[0]}`, passage)
    return passage
  }
}
