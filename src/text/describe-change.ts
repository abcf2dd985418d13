import type { Change, Match } from './records.ts'
import { numberIn } from './words.ts'

/** What is known about the two sides, so that a change may be said from one to the other. */
export interface Known {
  /** Which side the other comes from, and on what ground; nulls where nothing is known. */
  readonly direction?: { readonly from: 'a' | 'b' | null; readonly basis: 'stated-relay' | 'dates' | 'record' | null } | null
  /** What to call the sides where a change must name one: "Orrin Wire", "the record". */
  readonly names?: { readonly a: string; readonly b: string }
  /** The side whose row the words stand beside; `b` unless told. The change is then said of that side. */
  readonly of?: 'a' | 'b'
}

/** Longest piece of words shown in a description. */
const LONGEST = 60

/**
 * A change in the plain words that a journalist uses: "start not printed, no mark", "“stopped” → “halted”", "number differs:
 * 22 / 30".
 *
 * Says nothing about who changed what: words on one side only are "not printed" on the other. Only where a record or a
 * stated relay shows the earlier side is it "left out" or "added"; dates alone put sides in order but prove no copying.
 */
export function describeChange(change: Change, known: Known = {}): string {
  const of = known.of ?? 'b'
  const { type } = change
  const [other, own] = of === 'b' ? [change.a, change.b] : [change.b, change.a]
  const proven = known.direction?.from != null && (known.direction.basis === 'record' || known.direction.basis === 'stated-relay')
  const fromOther = proven && known.direction?.from !== of
  const otherName = known.names?.[of === 'b' ? 'a' : 'b'] ?? 'the other'
  switch (type) {
    case 'only-in-a':
    case 'only-in-b':
      return oneSided(change, own === null, fromOther)
    case 'replaced':
      return `${quoted(other?.words)} → ${quoted(own?.words)}${change.marked ? ', in brackets' : ''}`
    case 'order':
      return `same words in another order: ${quoted(own?.words ?? other?.words)}`
    case 'case':
      return `capitals differ: ${quoted(other?.words)} / ${quoted(own?.words)}`
    case 'punctuation':
      return `punctuation differs: ${quoted(other?.words)} / ${quoted(own?.words)}`
    case 'name-spelling':
      return `name spelt otherwise: ${quoted(other?.words)} / ${quoted(own?.words)}`
    case 'number':
      return numbers(other?.words, own?.words)
    case 'negation':
      if (own && other) return `negation differs: ${quoted(other.words)} / ${quoted(own.words)}`
      return own ? `${quoted(own.words)} printed here only` : `${quoted(other?.words)} not printed${mark(change)}`
    case 'hedge':
      if (own && other) return `hedge differs: ${quoted(other.words)} / ${quoted(own.words)}`
      return own ? `hedged: ${quoted(own.words)}` : `hedge not printed: ${quoted(other?.words)}`
    case 'kind':
      return `${kindOf(own?.words)} here, ${kindOf(other?.words)} in ${otherName}`
    case 'speaker':
      if (own && other) return `another speaker: ${own.words} (${otherName}: ${other.words})`
      return own ? `speaker named here: ${own.words}` : `speaker not named${other ? ` (${otherName}: ${other.words})` : ''}`
    case 'cue-distance':
      return distance(other?.words, own?.words)
    case 'attribution-lost':
      return own === null ? 'printed as fact, no speaker named' : `attributed here (${own.words}), printed as fact in ${otherName}`
    case 'evidence':
      return absent('evidence', other?.words, own?.words)
    case 'addressee':
      return absent('addressee', other?.words, own?.words)
    case 'occasion':
      return absent('occasion', other?.words, own?.words)
  }
}

/** What a match is called. */
export function nameMatch(match: Match): string {
  return MATCH_NAMES[match]
}

const MATCH_NAMES: Readonly<Record<Match, string>> = {
  verbatim: 'verbatim',
  punctuation: 'same words, punctuation differs',
  trimmed: 'same words, part not printed',
  altered: 'words differ',
  paraphrase: 'probably the same, in other words',
  repeats: 'same words, another occasion',
}

function oneSided(change: Change, missingHere: boolean, fromOther: boolean): string {
  const place = change.where ?? 'part'
  if (missingHere) return `${place} ${fromOther ? 'left out' : 'not printed'}${mark(change)}`
  const words = quoted((change.b ?? change.a)?.words)
  return fromOther ? `${words} added${place === 'part' ? '' : ` ${at(place)}`}` : `${words} printed here only${place === 'part' ? '' : `, ${at(place)}`}`
}

function at(place: string): string {
  return place === 'middle' ? 'in the middle' : `at the ${place}`
}

function mark({ marked }: Change): string {
  return marked ? ', ellipsis' : ', no mark'
}

function numbers(other: string | undefined, own: string | undefined): string {
  const [one, two] = [numberIn(other ?? ''), numberIn(own ?? '')]
  const same = one !== null && one === two
  return `${same ? 'number written otherwise' : 'number differs'}: ${short(other)} / ${short(own)}`
}

/** Cues without the marks that end them; one that is all marks (a transcript's colon) is no verb to compare. */
function distance(other: string | undefined, own: string | undefined): string {
  const [one, two] = [other, own].map((cue) => (cue ?? '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
  if (one && two) return `another distance: ${quoted(one)} / ${quoted(two)}`
  return two ? `reported with ${quoted(two)}` : 'another distance to the words'
}

function absent(what: string, other: string | undefined, own: string | undefined): string {
  if (other && own) return `${what} differs: ${quoted(other)} / ${quoted(own)}`
  return own ? `${what} printed here only: ${quoted(own)}` : `${what} not printed: ${quoted(other)}`
}

function kindOf(words: string | undefined): string {
  return words === 'direct' ? 'in quotation marks' : words === 'mixed' ? 'partly in quotation marks' : 'without quotation marks'
}

function quoted(words: string | undefined): string {
  return words === undefined || words === '' ? 'nothing' : `“${short(words)}”`
}

/** Words on one line, shortened in the middle so that start and end stay exact. */
function short(words: string | undefined): string {
  const line = (words ?? '').replace(/\s+/g, ' ').trim()
  if (line.length <= LONGEST) return line
  const half = LONGEST / 2 - 1
  // whole words where there are spaces: half a word would look like somebody's misprint
  const start = line.slice(0, half + 1)
  const end = line.slice(-half - 1)
  return `${start.slice(0, start.lastIndexOf(' ') > 0 ? start.lastIndexOf(' ') : half).trimEnd()} … ${end.slice(end.indexOf(' ') + 1).trimStart()}`
}
