import type { CheckLevel, CheckPlace, CheckResult, CheckRow, Variant } from '../../api/index.ts'
import type { Span } from '../../text/span.ts'
import { texts } from '../texts.ts'

/** From what needs no look to what needs one first. */
export const LEVELS: readonly CheckLevel[] = ['found', 'note', 'not-found', 'differs']

/** Words of the draft that a row is about. */
export interface DraftMark {
  readonly span: Span
  readonly row: string
  readonly level: CheckLevel
  /** The first span of its row: where the row's sign stands. */
  readonly first: boolean
}

/** The marks of all rows, as they lie in the draft's text. */
export function marksOf(rows: readonly CheckRow[]): DraftMark[] {
  return rows.flatMap((row) => row.words.spans.map((span, i) => ({ span, row: row.id, level: row.level, first: i === 0 })))
}

/** Of several marks over the same words, the one that needs a look first; of equal ones the inner. */
export function strongest(marks: readonly DraftMark[]): DraftMark | undefined {
  return marks.reduce<DraftMark | undefined>((best, mark) => (best && LEVELS.indexOf(best.level) > LEVELS.indexOf(mark.level) ? best : mark), undefined)
}

/** Rows of one level, or all; of an unknown level none is left out. */
export function rowsAt({ rows }: Pick<CheckResult, 'rows'>, level: string | undefined): CheckRow[] {
  return (LEVELS as readonly (string | undefined)[]).includes(level) ? rows.filter((row) => row.level === level) : [...rows]
}

/** How many rows stand at each level. */
export function countAt({ counts }: Pick<CheckResult, 'counts'>, level: CheckLevel): number {
  return level === 'not-found' ? counts.not_found : counts[level]
}

/** Id of the draft among articles: it has none, and no page to lead to. */
export const DRAFT = ''

/** A row's wordings as the statement's page sets them: the ledger's first place, the draft, the other places. */
export function variantsOf(row: CheckRow): Variant[] {
  const [base, ...others] = row.places.slice(0, Math.max(0, (row.stack?.rows.length ?? 1) - 1)).map(variantOf)
  const draft: Variant = {
    ...PLAIN, passage: 'draft', voice: 'attribution', content: row.words, kind: row.type === 'quotation' ? 'direct' : 'indirect',
    article: { id: DRAFT, title: texts.check.draft, outlet: { id: DRAFT, name: texts.check.draft }, url: null, published: null, record: false },
    speaker: row.speaker && { id: null, name: row.speaker.name, type: row.speaker.type },
  }
  return base ? [base, draft, ...others] : [draft]
}

const PLAIN = {
  snapshot: '', text_sha256: '', place: null, source: null, cue: null, before: '', after: '', goes_on: null, around: [0, 0] as Span, mode: null, stance: null,
  cue_distance: null, role: null, relays: [], said_at: null, confidence: 1, decided: { verdict: null, decisions: [] }, match: null, changes: [], reader: '',
} satisfies Partial<Variant>

function variantOf(place: CheckPlace): Variant {
  const { article, snapshot, text_sha256, wording, before, after, goes_on: on, speaker, role, match, changes, confidence } = place
  return {
    ...PLAIN, article, snapshot, text_sha256, before, after, speaker, role, changes, confidence, match,
    passage: place.passage ?? `${snapshot} ${wording.spans[0]?.[0] ?? 0}`,
    voice: place.voice === 'attribution' ? 'attribution' : 'own',
    content: wording, goes_on: on.before || on.after ? on : null, kind: place.quoted ? 'direct' : 'indirect',
  }
}
