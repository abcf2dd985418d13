import type { CueTokens } from '../role-features.ts'
import { CAPITAL, CLOSING, OPENING, OUTSIDE, isVerb, type Reading } from '../reading.ts'
import { isNameToken } from '../names.ts'
import { senseOf } from './cues.ts'
import { stemOf } from './stems.ts'
import { BODIES, DOCUMENTS, OUTLETS, ROLES } from './nouns.ts'
import { MALE, FEMALE, STATES } from './names.ts'

/** Source, cue and content that the layout of a line gives away. */
export interface Patterned {
  readonly pattern: 'transcript' | 'headline' | 'stated-by' | 'signature'
  readonly source: CueTokens
  readonly cue: CueTokens
  readonly content: readonly CueTokens[]
}

/**
 * Reports that layout shows rather than a verb: speakers' labels in transcripts ("ORLEN: …"), headlines that end or begin with
 * their source ("…: Harbour Ministry"), signed quotations ("“…” — Ada Orlen") and, in translations, "This was stated by …".
 */
export function findPatterns(reading: Reading): Patterned[] {
  return [...transcriptLines(reading), ...headlines(reading), ...signatures(reading), ...statedBy(reading)].sort((a, b) => a.cue.start - b.cue.start)
}

const LONGEST_LABEL = 6

/** The label in front of a line's colon; undefined where there is none. @returns the colon's token */
function labelOf(reading: Reading, first: number, end: number): number | undefined {
  let bracket = false
  for (let i = first; i < end && i - first <= LONGEST_LABEL + (bracket ? LONGEST_LABEL : 0); i++) {
    if (reading.lower[i] === ':') return i > first ? i : undefined
    if (reading.lower[i] === '(') bracket = true
    const capital = reading.shapes[i] === CAPITAL && (bracket || reading.lower[i + 1] === ':') // "Question (The Varo Courier):", "Present:"
    if (!capital && !isLabelWord(reading, i) && !/^[()]$/.test(reading.lower[i]!)) return undefined
  }
  return undefined
}

function isLabelWord(reading: Reading, i: number): boolean {
  return isNameToken(reading, i) || (reading.document.tokens[i]!.word === reading.document.tokens[i]!.word.toUpperCase() && /^[\p{L}.'’-]+$/u.test(reading.lower[i]!))
}

/**
 * Lines that begin with a name and a colon, where at least three do and someone speaks twice. In an article that is a transcript by
 * form, lines without a label go on with the speaker before, and a turn is cut into its sentences, so that each can be compared on
 * its own; elsewhere a labelled line is one report, and what follows it is the outlet's.
 */
function transcriptLines(reading: Reading): Patterned[] {
  const lines = Array.from({ length: reading.paragraphStarts.length - 1 }, (_, p) => lineOf(reading, p))
  const times = new Map<string, number>()
  for (const { label } of lines) if (label !== '') times.set(label, (times.get(label) ?? 0) + 1)
  const isTurn = ({ end, from, colon, label }: Line) => colon !== undefined && end - colon >= 4 && !DOCUMENTS.has(label)
    && (isUpper(reading, from, colon) || times.get(label)! >= 2 || isSpeakerLike(reading, from, colon))
  const turns = lines.map(isTurn)
  const labels = turns.filter(Boolean).length
  if (labels < 3 || !lines.some(({ label }, p) => turns[p] && times.get(label)! >= 2)) return []
  const first = turns.indexOf(true)
  const quoted = lines.some(({ first, from }, p) => turns[p] && from > first) // "“ORLEN: …”": an article quotes from a transcript
  const byForm = !quoted && labels >= (lines.length - first) * MOSTLY
  const found: Patterned[] = []
  let speaking: Pick<Patterned, 'pattern' | 'source' | 'cue'> | undefined
  lines.forEach((line, p) => {
    const { from, end, colon } = line
    if (turns[p] && colon !== undefined) {
      const nameEnd = reading.lower[colon - 1] === ')' ? reading.lower.lastIndexOf('(', colon) : colon
      speaking = { pattern: 'transcript', source: { start: from, end: Math.max(from + 1, nameEnd) }, cue: { start: colon, end: colon + 1 } }
      for (const content of byForm ? utterances(reading, colon + 1, end) : [{ start: colon + 1, end }]) found.push({ ...speaking, content: [content] })
    } else if (!byForm || /^[([*]/.test(reading.lower[line.first]!) || colon !== undefined) speaking = undefined
    else if (speaking && end - line.first >= 4) for (const content of utterances(reading, line.first, end)) found.push({ ...speaking, content: [content] })
  })
  return found
}

/** Share of lines with a label, from the first on, from which an article is a transcript by form. */
const MOSTLY = 0.4
/** A sentence of fewer words says too little to be compared alone. */
const FEW_WORDS = 8

/** The sentences of a turn, short ones together with the next, the last with the one before. */
function utterances(reading: Reading, start: number, end: number): CueTokens[] {
  const found: { start: number; end: number }[] = []
  let from = start
  for (let s = reading.sentence[start]!; s < reading.sentenceStarts.length - 1 && from < end; s++) {
    const to = Math.min(end, reading.sentenceStarts[s + 1]!)
    if (wordsIn(reading, from, to) < FEW_WORDS && to < end) continue
    if (found.length > 0 && wordsIn(reading, from, to) < FEW_WORDS) found.at(-1)!.end = to
    else found.push({ start: from, end: to })
    from = to
  }
  return found
}

function wordsIn(reading: Reading, start: number, end: number): number {
  let words = 0
  for (let i = start; i < end; i++) if (/[\p{L}\p{N}]/u.test(reading.lower[i]!)) words++
  return words
}

interface Line {
  readonly first: number
  readonly end: number
  readonly from: number
  readonly colon: number | undefined
  readonly label: string
}

/** A line with its label, if it has one. A quotation mark may stand in front of it, where a transcript is quoted. */
function lineOf(reading: Reading, p: number): Line {
  const first = reading.paragraphStarts[p]!
  const end = reading.paragraphStarts[p + 1]!
  const from = reading.quoted[first] === OPENING ? first + 1 : first
  const colon = labelOf(reading, from, end)
  return { first, end, from, colon, label: colon === undefined ? '' : reading.lower.slice(from, colon).join(' ') }
}

function isUpper(reading: Reading, first: number, end: number): boolean {
  const words = reading.document.tokens.slice(first, end).map((token) => token.word)
  const bracket = words.indexOf('(')
  const label = bracket > 0 ? words.slice(0, bracket) : words
  return label.every((word) => word === word.toUpperCase()) && label.join('').length > 1
}

/** A run that can speak: a person's given name, a body, a state, an office. */
function isSpeakerLike(reading: Reading, first: number, end: number): boolean {
  const { lower } = reading
  const last = lower[end - 1]!
  if (BODIES.has(last) || OUTLETS.has(last) || ROLES.has(last) || (end - first === 1 && STATES.has(last))) return true
  if (MALE.has(lower[first]!) || FEMALE.has(lower[first]!)) return end - first <= 4
  for (let i = first; i < end - 1; i++) if (ROLES.has(lower[i]!)) return true
  return false
}

/** The article's first line with its source at one end, beyond a colon or a dash. */
function headlines(reading: Reading): Patterned[] {
  if (reading.paragraphStarts.length < 3) return []
  const first = reading.paragraphStarts[0]!
  const end = reading.paragraphStarts[1]!
  if (reading.sentenceStarts[1]! < end || /[.!]/.test(reading.lower[end - 1]!)) return []
  const said = saidAtEnd(reading, first, end)
  if (said) return [said]
  for (let i = end - 2; i > first + 3 && i >= end - 1 - LONGEST_LABEL; i--) {
    if (/^(?::|–|—|-|--)$/.test(reading.lower[i]!) && reading.document.text[reading.document.tokens[i]!.span[1]] === ' ') {
      const all = Array.from({ length: end - i - 1 }, (_, k) => i + 1 + k).every((k) => isHeadlineName(reading, k))
      if (all && isSpeakerLike(reading, i + 1, end)) return [{ pattern: 'headline', source: { start: i + 1, end }, cue: { start: i, end: i + 1 }, content: [{ start: first, end: i }] }]
      break
    }
  }
  for (let i = first + 1; i < end - 3 && i <= first + LONGEST_LABEL; i++) {
    if (reading.lower[i] !== ':') continue
    const all = Array.from({ length: i - first }, (_, k) => first + k).every((k) => isHeadlineName(reading, k))
    return all && isSpeakerLike(reading, first, i) && hasVerb(reading, i + 1, end)
      ? [{ pattern: 'headline', source: { start: first, end: i }, cue: { start: i, end: i + 1 }, content: [{ start: i + 1, end }] }]
      : []
  }
  return []
}

/** "…, says Orlen" and "…, harbour ministry says". */
function saidAtEnd(reading: Reading, first: number, end: number): Patterned | undefined {
  for (let i = end - 2; i > first + 3 && i >= end - 2 - LONGEST_LABEL; i--) {
    const sense = senseOf(stemOf(reading.lower[i]!))
    if (!sense || sense.mode === 'thought' || !/s$|said|ed$/.test(reading.lower[i]!) || !/^(?:,|-|–|—|["”’]|'')$/.test(reading.lower[i - 1]!)) continue
    const all = Array.from({ length: end - i - 1 }, (_, k) => i + 1 + k).every((k) => isHeadlineName(reading, k))
    const contentEnd = reading.quoted[i - 1] === CLOSING ? i : i - 1
    if (all) return { pattern: 'headline', source: { start: i + 1, end }, cue: { start: i, end: i + 1 }, content: [{ start: first, end: contentEnd }] }
  }
  return undefined
}

/** In headlines an office or a body may be written small: "Lennish harbour Ministry". */
function isHeadlineName(reading: Reading, i: number): boolean {
  const word = reading.document.tokens[i]!.word
  return /^\p{Lu}/u.test(word) || BODIES.has(reading.lower[i]!) || ROLES.has(reading.lower[i]!) || /^(?:of|the|for|defense|defence|foreign|interior)$/.test(reading.lower[i]!)
}

function hasVerb(reading: Reading, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (isVerb(reading, i)) return true
  return false
}

const DASH = /^(?:–|—|―|-|--)$/

/** A quotation signed with a dash and a name, which end its line or stand alone on the next. */
function signatures(reading: Reading): Patterned[] {
  const found: Patterned[] = []
  for (let p = 0; p + 1 < reading.paragraphStarts.length; p++) {
    const first = reading.paragraphStarts[p]!
    const end = reading.paragraphStarts[p + 1]!
    if (p > 0 && reading.allQuoted[p - 1]) {
      let start = p - 1
      while (start > 0 && reading.allQuoted[start - 1]) start--
      found.push(...signed(reading, reading.paragraphStarts[start]!, first, end))
    }
    if (reading.quoted[first] !== OPENING) continue
    let close = first + 1
    while (close < end && reading.quoted[close] !== OUTSIDE) close++
    found.push(...signed(reading, first, close, end))
  }
  return found
}

/** A quotation of tokens [start, dash) and what follows it, where that is a dash, a name and little else. */
function signed(reading: Reading, start: number, dash: number, end: number): Patterned[] {
  if (end - dash < 2 || end - dash > LONGEST_SIGNATURE || !DASH.test(reading.lower[dash]!) || dash - start < 4) return []
  let last = dash + 1
  while (last < end && (isNameToken(reading, last) || reading.lower[last]!.startsWith('@'))) last++
  if (last === dash + 1 || hasVerb(reading, last, end)) return []
  return [{ pattern: 'signature', source: { start: dash + 1, end: last }, cue: { start: dash, end: dash + 1 }, content: [{ start, end: dash }] }]
}
const LONGEST_SIGNATURE = 16

const STATING = /^(?:stated|said|announced|reported|declared|told|confirmed)$/

/** "This was stated by the ministry’s spokesman …": what the sentence before said. */
function statedBy(reading: Reading): Patterned[] {
  const found: Patterned[] = []
  for (let s = 1; s + 1 < reading.sentenceStarts.length; s++) {
    const first = reading.sentenceStarts[s]!
    const end = reading.sentenceStarts[s + 1]!
    const { lower } = reading
    const at = lower[first + 1] === 'is' || lower[first + 1] === 'was' || lower[first + 1] === 'has' ? first + 2 : -1
    if (lower[first] !== 'this' || at < 0) continue
    const verb = lower[at] === 'been' ? at + 1 : at
    if (!STATING.test(lower[verb] ?? '') || lower[verb + 1] !== 'by') continue
    let last = verb + 2
    while (last < end && !/^[,.;:(]$/.test(lower[last]!) && !isVerb(reading, last)) last++
    if (last < verb + 3) continue
    if (lower[last] === ',' && last + 1 < end && isNameToken(reading, last + 1)) {
      last++
      while (last < end && isNameToken(reading, last)) last++
    }
    found.push({ pattern: 'stated-by', source: { start: verb + 2, end: last }, cue: { start: first, end: verb + 2 }, content: [{ start: reading.sentenceStarts[s - 1]!, end: first }] })
  }
  return found
}
