import { JOINING, type Change, type LinkPassage, type Match, type When } from '../text/records.ts'
import type { Shared } from './evidence.ts'

/** What a verdict is drawn from. */
export interface Aligned {
  readonly a: LinkPassage
  readonly b: LinkPassage
  readonly shared: Shared
  readonly changes: readonly Change[]
  /** Word for word the same, marks and case aside. */
  readonly same: boolean
}

export function verdictOf(aligned: Aligned): { readonly match: Match; readonly confidence: number } | null {
  const { shared, a, b } = aligned
  const confidence = joiningConfidence(aligned)
  if (confidence >= 0.5) {
    const match = wordingMatch(aligned)
    if (JOINING.has(match) && otherOccasion(a, b, shared)) return { match: 'repeats', confidence }
    return { match, confidence }
  }
  if (a.kind === 'direct' && b.kind === 'direct') return null
  const other = paraphraseConfidence(aligned)
  return other >= 0.5 ? { match: 'paraphrase', confidence: other } : null
}

function joiningConfidence({ shared, same }: Aligned): number {
  const { words, of, bits, runBits, runWords, longestRun } = shared
  const cover = words / Math.min(...of)
  if (bits < 6) return 0
  const z = -4 + 0.12 * runBits + 4 * (runWords / Math.min(...of)) + (longestRun >= 8 ? 1 : 0) + (same ? 2 : 0) + (cover - 0.7) * 2
  return 1 / (1 + Math.exp(-z))
}

function paraphraseConfidence({ shared }: Aligned): number {
  const { stemBits, stemBitsOf, stems } = shared
  if (stems < 3) return 0
  const z = -5 + 0.08 * stemBits + 5 * (stemBits / Math.min(...stemBitsOf))
  return 1 / (1 + Math.exp(-z))
}

/** Which of the joining matches two wordings of one utterance are. */
function wordingMatch({ changes }: Aligned): Match {
  if (changes.length === 0) return 'verbatim'
  const types = new Set(changes.map(({ type }) => type))
  if ([...types].every((type) => type === 'case' || type === 'punctuation')) return 'punctuation'
  const cuts = changes.filter(({ type }) => type !== 'case' && type !== 'punctuation')
  if (!cuts.every(({ type }) => type === 'only-in-a' || type === 'only-in-b')) return 'altered'
  const oneSided = cuts.every(({ type }) => type === cuts[0]!.type)
  return oneSided || cuts.every(({ where }) => where !== 'middle') ? 'trimmed' : 'altered'
}

const DAY = 86_400_000
const FAR = 60 * DAY
/** So many shared words are one utterance printed again, however much later. */
const UNLIKELY_TWICE = 12

/** Whether the same words were clearly said twice: on different days as printed, or short and printed months apart. */
function otherOccasion(a: LinkPassage, b: LinkPassage, { words }: Shared): boolean {
  if (a.kind !== 'direct' || b.kind !== 'direct') return false
  if (a.said_at && b.said_at) {
    const between = apart(a.said_at, b.said_at)
    if (between !== null) return between >= DAY
  }
  const between = a.published && b.published ? apart(a.published, b.published) : null
  return between !== null && between > FAR && words < UNLIKELY_TWICE
}

/** Milliseconds between two dates that do not overlap; 0 where they do; null where one is not known. */
function apart(a: When, b: When): number | null {
  if (!a.earliest || !a.latest || !b.earliest || !b.latest) return null
  return Math.max(0, Date.parse(b.earliest) - Date.parse(a.latest), Date.parse(a.earliest) - Date.parse(b.latest))
}
