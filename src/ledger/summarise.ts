import { FUNCTION_WORDS } from '../text/en/function-words.ts'
import type { CueDistance, Kind, Mode, Stance } from '../text/records.ts'
import { wordsIn } from '../text/words.ts'
import { foldName } from './ids.ts'
import { spansFromCell } from './rows.ts'
import { isTurn, sharedPartOf } from './turns.ts'
import { foldWording } from './wording.ts'

/** A passage of a family, as far as its summary needs it. */
export interface Member {
  readonly id: string
  /** Position in the order of adding; `birth` is that of the first reading of this passage. */
  readonly nr: number
  readonly birth: number
  statement: string | null
  readonly voice: 'attribution' | 'own'
  readonly words: string
  /** As JSON. */
  readonly spans: string
  readonly confidence: number
  readonly speaker: string | null
  readonly speaker_name: string | null
  readonly article: string
  readonly outlet: string | null
  readonly record: boolean
  readonly published: string | null
  readonly kind: Kind | null
  readonly mode: Mode | null
  /** Of an attribution, as printed; null in an outlet's own voice. */
  readonly source: string | null
  readonly stance: Stance | null
  readonly cue: string | null
  readonly cue_distance: CueDistance | null
}

/**
 * The order of a statement's variants: first the base (a record's attribution if there is one, else the earliest, else the
 * longest; an outlet's own voice only among the rest), then by date with unknown dates last, then by place.
 */
export function inVariantOrder<M extends Pick<Member, 'id' | 'voice' | 'words' | 'article' | 'record' | 'published'>>(members: readonly M[]): M[] {
  const late = '9'
  const byDate = (x: M, y: M): number =>
    compare(x.published ?? late, y.published ?? late) || y.words.length - x.words.length || compare(x.article, y.article) || compare(x.id, y.id)
  const sorted = [...members].sort(byDate)
  const said = sorted.filter((member) => member.voice === 'attribution')
  const base = said.find((member) => member.record) ?? said[0] ?? sorted[0]
  return base ? [base, ...sorted.filter((member) => member !== base)] : []
}

/** What a statement's row keeps of its family. A function of the family alone. */
export function summarise(passages: readonly Member[]) {
  const [base] = inVariantOrder(passages) as [Member]
  const said = passages.filter((passage) => passage.voice === 'attribution')
  const spoken = said.filter((passage) => passage.mode !== 'thought')
  const surest = Math.max(...(spoken.length ? spoken : said).map((passage) => passage.confidence))
  const dates = passages.flatMap(({ published }) => (published === null ? [] : [published])).sort()
  const outlets = new Set(passages.flatMap(({ outlet }) => outlet ?? []))
  const reported = base.voice === 'attribution' ? base : said[0]! // who, how and in which stance: an own-voice base has none
  const wording = wordingOf(base, passages)
  return {
    base_id: base.id,
    wording,
    kind: reported.kind!,
    named: (reported.speaker_name ?? reported.source) || null,
    stance: reported.stance!,
    cue: reported.cue!,
    cue_distance: reported.cue_distance!,
    thin: reported.kind === 'indirect' && isThin(wording) ? 1 : 0,
    mode: spoken.length === 0 ? 'thought' : base.mode === 'thought' || base.mode === null ? spoken[0]!.mode! : base.mode,
    confidence: surest,
    first_reported: dates[0] ?? null,
    last_reported: dates.at(-1) ?? null,
    outlets: outlets.size,
    articles: new Set(passages.map((passage) => passage.article)).size,
    variants: passages.length,
    wordings: new Set(passages.map((passage) => foldWording(passage.words))).size,
    own_voice: passages.filter(({ voice, record }) => voice === 'own' && !record).length,
    speakers_differ: namesDiffer(said) ? 1 : 0,
  }
}

/** Few words, and fewer than three that are more than grammar: "it", "any of the wives". They say nothing by themselves. */
function isThin(wording: string): boolean {
  const words = wordsIn(wording)
  return words.length <= 6 && words.filter(({ key }) => !FUNCTION_WORDS.has(key)).length < 3
}

/** The base's words; of a turn, the sentences that other printings carry. */
function wordingOf(base: Member, passages: readonly Member[]): string {
  if (passages.length === 1 || !isTurn(base)) return base.words
  const others = passages.filter((passage) => passage !== base).map(({ words }) => words)
  return sharedPartOf({ spans: spansFromCell(base.spans), words: base.words }, others)?.passage.words ?? base.words
}

/**
 * Whether different speakers are printed: neither one speaker of the ledger nor one name. Speakers of one printed name are
 * not known to be the same, but nothing printed sets them apart either.
 */
function namesDiffer(said: readonly Member[]): boolean {
  const nameOf = new Map<string, string>()
  const names = said.flatMap(({ speaker, speaker_name }) => {
    if (speaker_name === null) return []
    const name = foldName(speaker_name).replace(/^the /, '')
    if (speaker === null) return [name]
    if (!nameOf.has(speaker)) nameOf.set(speaker, name)
    return [nameOf.get(speaker)!]
  })
  return new Set(names).size > 1
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
