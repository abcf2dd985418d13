import type { CheckLevel, CheckVerdict } from '../api/index.ts'
import type { DraftItem } from './items.ts'
import type { Judged } from './judge.ts'
import type { Agreement } from './speakers.ts'

/** A place of the ledger with what was found there, as verdicts are drawn from it. */
export interface Found {
  readonly judged: Judged
  readonly agreement: Agreement
  readonly voice: 'attribution' | 'own' | 'text'
  /** In quotation marks there, or in a transcript, which has none. */
  readonly quoted: boolean
  readonly record: boolean
  /** UTC instant; null where not known. */
  readonly published: string | null
  /** Breaks ties. */
  readonly key: string
}

/** How widely the words are carried. */
export interface Carried {
  readonly outlets: number
  readonly origins: { readonly min: number; readonly max: number }
}

const RANK = { verbatim: 0, punctuation: 0, trimmed: 1, altered: 2, paraphrase: 3 } as const
/** A record that has so much less of the words than another place is not the record of them. */
const RECORD_SHARE = 0.75

/** Places in the order in which a reader wants them: a record first, then what differs least, then the earliest. */
export function inOrder<F extends Found>(found: readonly F[]): F[] {
  const best = Math.max(0, ...found.map(({ judged }) => judged.share))
  const isRecord = ({ record, quoted, judged, agreement }: F): number =>
    record && quoted && agreement !== 'other' && judged.match !== 'paraphrase' && judged.share >= best * RECORD_SHARE ? 0 : 1
  return [...found].sort((x, y) =>
    isRecord(x) - isRecord(y)
    || RANK[x.judged.match] - RANK[y.judged.match]
    || y.judged.share - x.judged.share
    || Number(y.quoted) - Number(x.quoted)
    || agreeing(y) - agreeing(x)
    || compareText(x.published ?? '~', y.published ?? '~')
    || compareText(x.key, y.key))
}

const agreeing = ({ agreement }: Found): number => (agreement === 'same' ? 2 : agreement === 'alike' ? 1 : 0)
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** What the ledger says of an item. Never whether it is true. `found` stands in the order of `inOrder`. */
export function verdictsOf(item: DraftItem, found: readonly Found[], carried: Carried | null): { readonly verdicts: CheckVerdict[]; readonly level: CheckLevel } {
  const words = found.filter(({ judged }) => judged.match !== 'paraphrase')
  if (found.length === 0) return { verdicts: ['not-found'], level: 'not-found' }
  if (item.quoted && words.length === 0) return { verdicts: ['not-found', 'paraphrase', ...speakersIn(found).verdicts], level: 'not-found' }
  const base = found[0]!
  const verdicts: CheckVerdict[] = []
  let level: CheckLevel = 'found'
  const atLeast = (next: CheckLevel): void => {
    if (ORDER.indexOf(next) > ORDER.indexOf(level)) level = next
  }
  const add = (verdict: CheckVerdict, next: CheckLevel): void => {
    verdicts.push(verdict)
    atLeast(next)
  }
  const hidden = base.judged.hidden.length > 0
  switch (base.judged.match) {
    case 'verbatim': case 'punctuation': verdicts.push(base.judged.match); break
    case 'trimmed': add(item.quoted ? 'trimmed' : 'paraphrase', hidden ? 'differs' : item.quoted ? 'note' : 'found'); break
    case 'altered': add(item.quoted || hidden ? 'changed' : 'paraphrase', hidden ? 'differs' : 'note'); break
    case 'paraphrase': add(hidden ? 'changed' : 'paraphrase', hidden ? 'differs' : 'note'); break
  }
  if (base.judged.piece && item.quoted) verdicts.push('piece')
  if (base.record && base.quoted && hidden && words.some(({ judged }) => judged.hidden.length === 0)) add('record-differs', 'differs')
  const same = words.filter(({ judged }) => judged.share >= base.judged.share * RECORD_SHARE)
  const asGood = hidden ? same : same.filter(({ judged }) => judged.hidden.length === 0)
  if (item.quoted && !asGood.some(({ quoted, record }) => quoted || record)) add('not-quoted', 'differs')
  if (item.quoted && !hidden && words.some(isLonger)) add('longer-elsewhere', 'note')
  const speakers = speakersIn(same.length > 0 ? same : found)
  verdicts.push(...speakers.verdicts)
  atLeast(speakers.level)
  if (carried && (carried.outlets <= 1 || carried.origins.max <= 1)) verdicts.push('one-outlet')
  return { verdicts, level }
}

/** Whether a place prints these words as a part of a sentence that says more, and the same speaker's. */
export function isLonger({ judged, quoted, agreement }: Found): boolean {
  const cuts = judged.hidden.filter(({ type }) => type === 'only-in-a')
  return quoted && (agreement === 'same' || agreement === 'alike') && cuts.length > 0 && cuts.length === judged.hidden.length
}

const ORDER: readonly CheckLevel[] = ['found', 'note', 'differs', 'not-found']

/** What places say of the speaker together: one that agrees is enough. */
function speakersIn(found: readonly Found[]): { readonly verdicts: CheckVerdict[]; readonly level: CheckLevel } {
  const attributed = found.filter(({ voice }) => voice === 'attribution')
  const closest = Math.min(...attributed.map(({ judged }) => RANK[judged.match]))
  const said = new Set(attributed.filter(({ judged, record }) => record || RANK[judged.match] === closest).map(({ agreement }) => agreement))
  if (said.has('same') || said.has('alike')) return { verdicts: [], level: 'found' }
  if (said.has('person-and-body')) return { verdicts: ['person-and-body'], level: 'note' }
  if (said.has('other')) return { verdicts: ['other-speaker'], level: 'differs' }
  if (said.has('unnamed-ledger')) return { verdicts: ['speaker-named'], level: 'differs' }
  if (said.has('unnamed-draft')) return { verdicts: ['speaker-unnamed'], level: 'note' }
  return { verdicts: [], level: 'found' }
}
