import type { StatedRelay } from '../text/records.ts'
import { passageOf, type Passage, type Span } from '../text/span.ts'
import type { Candidate } from './candidates.ts'
import { OCCASIONS } from './en/nouns.ts'
import { CARRYING, TELLING } from './en/saying.ts'
import { isOutlet } from './names.ts'
import { mentionsIn, type Cast, type Named } from './people.ts'
import { OUTSIDE, type Reading } from './reading.ts'
import type { CueTokens } from './role-features.ts'
import { inNounPhrase, spanOf } from './speakers.ts'
import { classOf, NAME, NOUN, PRONOUN } from './vocabulary.ts'

/** What a report says about its occasion: to whom, where, through whom. */
export interface Circumstances {
  readonly addressee?: Passage
  readonly occasion?: Passage
  readonly relays: readonly StatedRelay[]
}

/** Reads what stands around a cue in its sentence, outside the contents. */
export function circumstancesOf(reading: Reading, { cue, roles }: Candidate, cast: Cast): Circumstances {
  const { text } = reading.document
  const s = reading.sentence[cue.start]!
  const first = reading.sentenceStarts[s]!
  const end = reading.sentenceStarts[s + 1]!
  const inContent = (i: number) => roles.content.some((run) => i >= run.start && i < run.end)
  const relays: StatedRelay[] = []
  let addressee: Passage | undefined
  let occasion: Passage | undefined

  if (TELLING.has(reading.stemText[cue.end - 1]!)) {
    const to = phraseAt(reading, cue.end, end, inContent)
    if (to) {
      const outlet = outletIn(cast, reading, to)
      addressee = passageOf(text, [spanOf(reading, to)])
      if (outlet) relays.push({ outlet: outlet.name, cue: text.slice(...spanOf(reading, cue)), spans: [spanOf(reading, to), spanOf(reading, cue)] })
    }
  }
  for (let i = first; i < end && relays.length === 0; i++) {
    if (inContent(i)) continue
    const word = reading.lower[i]!
    const carries = CARRYING.has(reading.stemText[i]!)
    const cited = carries && reading.lower[i + 1] === 'by' // "was quoted by RT as saying"
    const saidBy = word === 'by' && reading.stemText[i - 1] === 'say' && reading.lower[i - 2] === 'as' // "was quoted as saying by RT"
    const according = word === 'to' && reading.lower[i - 1] === 'according' && i - 1 !== cue.start && isQuoted(reading, roles.content)
    const toldTo = word === 'with' && /^(?:interview|conversation|briefing)$/.test(reading.lower[i - 1]!)
    const speaking = word === 'to' && /^(?:speaking|comments|remarks|statement)$/.test(reading.lower[i - 1]!)
    const strict = cited || saidBy // whoever stands here passes words on
    if (strict || toldTo || speaking || according) relays.push(...relayAt(reading, cast, cited ? i + 2 : i + 1, end, inContent, cited ? [i, i + 2] : [i - 1, i + 1], strict))
  }
  for (let i = first; i < end && !occasion; i++) {
    if (inContent(i) || !/^(?:at|in|during|on|after|following|via)$/.test(reading.lower[i]!)) continue
    const phrase = phraseAt(reading, i + 1, end, inContent)
    if (phrase && OCCASIONS.has(singular(reading.lower[phrase.end - 1]!))) occasion = passageOf(text, [spanOf(reading, { start: i, end: phrase.end })])
  }
  return { ...(addressee ? { addressee } : {}), ...(occasion ? { occasion } : {}), relays }
}

function relayAt(reading: Reading, cast: Cast, from: number, end: number, inContent: (i: number) => boolean, cue: readonly [number, number], strict: boolean): StatedRelay[] {
  const phrase = phraseAt(reading, from, end, inContent)
  const outlet = phrase && (outletIn(cast, reading, phrase) ?? (strict ? mentionsIn(cast, phrase).find(({ one }) => one.type !== 'person')?.one : undefined))
  if (!phrase || !outlet) return []
  const cueSpan = spanOf(reading, { start: Math.max(0, cue[0]), end: cue[1] })
  return [{ outlet: outlet.name, cue: reading.document.text.slice(...cueSpan), spans: [spanOf(reading, phrase), cueSpan] }]
}

/** The noun phrase that starts at a token; undefined where none does. */
function phraseAt(reading: Reading, start: number, limit: number, excluded: (i: number) => boolean): CueTokens | undefined {
  let end = start
  if (start < limit && classOf(reading.tags[start]!) === PRONOUN && !excluded(start) && reading.lower[start] !== 'that') return { start, end: start + 1 }
  while (end < limit && !excluded(end) && (inNounPhrase(reading, end) || reading.lower[end] === "'s" || reading.lower[end] === '’s')) {
    if (/^(?:that|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today)$/.test(reading.lower[end]!)) break
    end++
  }
  while (end > start && classOf(reading.tags[end - 1]!) !== NOUN && classOf(reading.tags[end - 1]!) !== NAME) end--
  return end > start ? { start, end } : undefined
}

/** The newspaper, agency or station named in a phrase. */
function outletIn(cast: Cast, reading: Reading, run: CueTokens): Named | undefined {
  return mentionsIn(cast, run).find(({ one, mention }) => isOutlet(reading, mention) || one.outlet)?.one
}

function isQuoted(reading: Reading, content: readonly CueTokens[]): boolean {
  return content.every((run) => reading.quoted[run.start] !== OUTSIDE)
}

function singular(word: string): string {
  return word.endsWith('s') && !OCCASIONS.has(word) ? word.slice(0, -1) : word
}

/** "RT quoted the minister as saying": whom the carrier quotes, and the carrier. Undefined where the source is no carrier's. */
export function quotedThrough(reading: Reading, { cue, roles }: Candidate): { source: CueTokens; carrier: CueTokens; cue: Span } | undefined {
  const source = roles.source[0]
  const head = cue.start
  let quoting = -1
  for (let i = head; i < cue.end && quoting < 0; i++) if (/^(?:quot|cit)$/.test(reading.stemText[i]!)) quoting = i
  if (!source || quoting < 0) return undefined
  if (source.start >= cue.end) return passively(reading, source, quoting)
  if (source.end > quoting) return undefined
  const end = reading.sentenceStarts[reading.sentence[head]! + 1]!
  let as = quoting + 2
  while (as < end && as <= quoting + 14 && reading.lower[as] !== 'as') as++
  if (reading.lower[as] !== 'as' || as >= end || reading.stemText[as + 1] !== 'say') return undefined
  return { source: { start: quoting + 1, end: as }, carrier: source, cue: spanOf(reading, { start: quoting, end: quoting + 1 }) }
}

/** "The mayor was quoted as saying by the Courier": the source that was found is the carrier. */
function passively(reading: Reading, carrier: CueTokens, quoting: number): ReturnType<typeof quotedThrough> {
  const first = reading.sentenceStarts[reading.sentence[quoting]!]!
  if (reading.lower[carrier.start - 1] !== 'by' || reading.stemText[quoting - 1] !== 'be') return undefined
  const end = quoting - 1
  let start = end
  while (start > first && reading.quoted[start - 1] === OUTSIDE && !/^[;:(]$/.test(reading.lower[start - 1]!)) start--
  return start < end ? { source: { start, end }, carrier, cue: spanOf(reading, { start: quoting, end: quoting + 1 }) } : undefined
}
