import { agreementOf, judge, judgeOtherWords, type Candidate, type DraftItem, type Found, type Judged, type Printed } from '../checking/index.ts'
import type { Held, HeldPassage, Ledger } from '../ledger/index.ts'
import { findWithin, signaturesOf, tellingRuns, type LinkingModel } from '../linking/index.ts'
import type { LinkPassage } from '../text/records.ts'
import { lengthOf, overlaps, passageOf, type Passage, type Span } from '../text/span.ts'

/** A place of the ledger that has an item's words. */
export interface Place extends Found {
  readonly held: Held
  /** Null for words outside all passages. */
  readonly passage: HeldPassage | null
  readonly candidate: Candidate
}

/** Passages that the index of signatures offers for one item, and how many of them are looked at closely. */
const CANDIDATES = 40
const CLOSELY = 12
/** Runs of words looked up for one item; a run that more snapshots hold tells nothing; articles looked at closely. */
const RUNS = 5
const TOO_COMMON = 30
const ARTICLES = 10
/** An article that has so much less of the runs than the one with most is not looked at: it shares a phrase. */
const WORTH = 0.4
/** A passage that holds so much of a place is the passage that it stands in. */
const COVERED = 0.7

/** Looks in a ledger for the words of a draft. Built for one draft: what it reads it keeps. */
export function placesIn(ledger: Ledger, linking: LinkingModel, itself: string | null) {
  const heldBy = new Map<string, Held | null>()
  const wholes = new Map<string, Passage>()

  function held(snapshot: string): Held | null {
    const known = heldBy.get(snapshot)
    if (known !== undefined) return known
    const found = ledger.holdings.held(snapshot)
    heldBy.set(snapshot, found)
    return found
  }

  function wholeOf({ snapshot, text }: Held): Passage {
    const known = wholes.get(snapshot) ?? passageOf(text, [[0, text.length]])
    wholes.set(snapshot, known)
    return known
  }

  /** Passages that share signatures with the item: those that have its words, those that answer it best first; else those that say it in others. */
  function bySignatures(item: DraftItem): { passage: LinkPassage; judged: Judged; inOthers: boolean }[] {
    const candidates = ledger.passages.candidates(item.passage, signaturesOf(item.passage, linking), CANDIDATES)
    const read = (inOthers: boolean) => candidates.flatMap((passage) => {
      const judged = inOthers ? judgeOtherWords(item, passage, linking) : judge(item, passage, 'same', linking)
      return judged ? [{ passage, judged, inOthers }] : []
    })
    const words = read(false)
    return (words.length > 0 ? words : read(true))
      .sort((x, y) => y.judged.share - x.judged.share || y.judged.confidence - x.judged.confidence || (x.passage.id < y.passage.id ? -1 : 1)).slice(0, CLOSELY)
  }

  /** Snapshots that hold runs of the item's words, those with most of them first. */
  function byRuns(item: DraftItem): string[] {
    const found = new Map<string, number>()
    for (const { words, bits } of tellingRuns(item.passage, linking, RUNS)) {
      for (const snapshot of ledger.holdings.snapshotsWith(words, TOO_COMMON) ?? []) found.set(snapshot, (found.get(snapshot) ?? 0) + bits)
    }
    const most = Math.max(0, ...found.values())
    return [...found].filter(([, bits]) => bits >= most * WORTH).sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).slice(0, ARTICLES).map(([snapshot]) => snapshot)
  }

  function placeOf(item: DraftItem, where: Held, passage: HeldPassage | null, candidate: Candidate, inOthers: Judged | null = null, beside = false): Place | null {
    if (where.snapshot === itself) return null
    const agreement = passage && passage.passage.voice === 'attribution' ? agreementOf(printedIn(item), printedAt(passage)) : 'unknown'
    const judged = inOthers ?? judge(item, candidate, beside && agreement !== 'other' ? 'beside' : agreement, linking)
    if (!judged) return null
    return {
      judged, agreement, held: where, passage, candidate, voice: candidate.voice,
      quoted: candidate.kind === 'direct' || candidate.cue === ':' || isQuoted(where, judged.wording, item, linking),
      record: where.article.record, published: where.article.published?.earliest ?? null, key: passage?.passage.id ?? `${where.snapshot} ${judged.wording.spans[0]?.[0] ?? 0}`,
    }
  }

  /** Where in one article the words stand: in which passage, or in its text alone. */
  function placesInText(item: DraftItem, where: Held, known: ReadonlySet<string>, beside = false): Place[] {
    const within = findWithin(item.passage, wholeOf(where), linking)
    if (!within || within.bits < 6) return []
    const [window] = within.place.spans
    if (!window) return []
    const passage = passageAt(where, window)
    const places: (Place | null)[] = []
    if (passage && !known.has(passage.passage.id)) places.push(placeOf(item, where, passage, passage.passage, null, beside))
    const share = passage ? findWithin(item.passage, passage.passage, linking)?.words ?? 0 : 0
    if (within.words > share) places.push(placeOf(item, where, null, textCandidate(where, window, item), null, beside))
    return places.flatMap((place) => (place ? [place] : []))
  }

  return {
    held,
    /** All snapshots that were read while looking. */
    read: (): Held[] => [...heldBy.values()].flatMap((one) => (one && one.snapshot !== itself ? [one] : [])),
    /** Snapshots with runs of these words. */
    byRuns,
    /** Every place found that has the item's words, the same or changed, or says the same in others; in no order. */
    find(item: DraftItem): Place[] {
      const places: Place[] = []
      const known = new Set<string>()
      for (const { passage, judged, inOthers } of bySignatures(item)) {
        const where = held(ledger.passages.snapshotOf(passage.id))
        const own = where?.passages.find((one) => one.passage.id === passage.id)
        if (!where || !own) continue
        known.add(passage.id)
        const place = placeOf(item, where, own, own.passage, inOthers ? judged : null)
        if (place) places.push(place)
      }
      // a report in other words is found by what it shares with passages; its exact words stand in few texts besides
      for (const snapshot of item.quoted || places.length === 0 ? byRuns(item) : []) {
        const where = held(snapshot)
        if (where) places.push(...placesInText(item, where, known))
      }
      return places
    },
    /**
     * Where words that were found nowhere by themselves stand in articles that have the words beside them in the draft: little is
     * needed to tell them there.
     */
    findBeside(item: DraftItem, snapshots: readonly string[]): Place[] {
      return snapshots.flatMap((snapshot) => {
        const where = held(snapshot)
        return where ? placesInText(item, where, new Set(), true) : []
      })
    },
  }
}
export type Places = ReturnType<typeof placesIn>

/** The smallest passage that holds most of a span: of those that take part in linking, else of all; an attribution before own voice. */
function passageAt({ passages }: Held, window: Span): HeldPassage | null {
  const holding = passages.filter(({ passage }) => coveredBy(passage.spans, window) >= COVERED)
  const rank = ({ linked, passage }: HeldPassage): number => (linked ? 0 : 2) + (passage.voice === 'own' ? 1 : 0)
  return holding.sort((x, y) => rank(x) - rank(y) || lengthOf(x.passage.spans) - lengthOf(y.passage.spans) || (x.passage.id < y.passage.id ? -1 : 1))[0] ?? null
}

function coveredBy(spans: readonly Span[], window: Span): number {
  const inside = spans.flatMap(([from, to]): Span[] => (overlaps([from, to], window) ? [[Math.max(from, window[0]), Math.min(to, window[1])]] : []))
  return lengthOf(inside) / Math.max(1, window[1] - window[0])
}

/** Words outside all passages: the quotation that holds them, else their lines. */
function textCandidate(where: Held, window: Span, { passage }: DraftItem): Candidate {
  const { text, article, snapshot, quotations } = where
  const around = quotations.filter((span) => coveredBy([span], window) >= 0.95).sort((x, y) => x[1] - x[0] - (y[1] - y[0]))[0]
  const from = text.lastIndexOf('\n', window[0]) + 1
  const to = text.indexOf('\n', window[1])
  return {
    ...passageOf(text, [around ?? [from, to < 0 ? text.length : to]]),
    id: `${snapshot} ${window[0]}`, article: article.id, language: passage.language, voice: 'text', kind: 'text', speaker: null, speaker_name: null, published: article.published,
  }
}

/** Whether the words that answer the item stand in quotation marks there. */
function isQuoted(where: Held, wording: Passage, item: DraftItem, linking: LinkingModel): boolean {
  const place = findWithin(item.passage, wording, linking)?.place ?? wording
  return place.spans.every((span) => coveredBy(where.quotations, span) >= COVERED)
}

export function printedIn({ attribution, passage }: DraftItem): Printed | null {
  const speaker = attribution?.speaker
  return speaker ? { key: passage.speaker, name: speaker.name, type: speaker.type, role: speaker.role, organisation: speaker.organisation } : null
}

function printedAt({ passage, speaker, role, organisation }: HeldPassage): Printed | null {
  return speaker ? { key: passage.speaker, name: speaker.name, type: speaker.type, role, organisation } : null
}

