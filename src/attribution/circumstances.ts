import type { StatedRelay } from '../text/records.ts'
import { passageOf, type Passage, type Span } from '../text/span.ts'
import type { Candidate } from './candidates.ts'
import { OCCASIONS } from './en/nouns.ts'
import { CARRYING, TELLING } from './en/saying.ts'
import { isOutlet, isOutletName } from './names.ts'
import { mentionsIn, type Cast, type Named } from './people.ts'
import { OUTSIDE, type Reading } from './reading.ts'
import type { CueTokens } from './role-features.ts'
import { inNounPhrase, spanOf } from './speakers.ts'
import { classOf, NAME, NOUN, PRONOUN, VERB } from './vocabulary.ts'

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
  const told: StatedRelay[] = []
  let relays: StatedRelay[] = []
  let addressee: Passage | undefined
  let occasion: Passage | undefined

  if (TELLING.has(reading.stemText[cue.end - 1]!)) {
    // a report within another one has whom it was told to among its words: "… told Vell Radio that"
    const within = inContent(cue.end) && roles.content.some((run) => run.start === cue.end)
    const to = phraseAt(reading, cue.end, end, within ? () => false : inContent)
    if (to) {
      const outlet = outletIn(cast, reading, to)
      if (!within) addressee = passageOf(text, [spanOf(reading, to)])
      if (outlet) told.push({ outlet: outlet.name, cue: text.slice(...spanOf(reading, cue)), spans: [spanOf(reading, to), spanOf(reading, cue)] })
    }
  }
  for (let i = first; i < end && relays.length === 0; i++) {
    if (inContent(i)) continue
    const word = reading.lower[i]!
    const carries = CARRYING.has(reading.stemText[i]!) && classOf(reading.tags[i]!) === VERB
    const cited = carries && reading.lower[i + 1] === 'by' // "was quoted by RT as saying", not "a report by RT"
    const saidBy = word === 'by' && reading.stemText[i - 1] === 'say' && reading.lower[i - 2] === 'as' // "was quoted as saying by RT"
    const according = word === 'to' && reading.lower[i - 1] === 'according' && i - 1 !== cue.start && isQuoted(reading, roles.content)
    const toldTo = word === 'with' && /^(?:interview|conversation|briefing)$/.test(reading.lower[i - 1]!)
    const speaking = word === 'to' && /^(?:speaking|comments|remarks|statement)$/.test(reading.lower[i - 1]!)
    const strict = cited || saidBy // whoever stands here passes words on
    const behind = word !== 'citing' && CARRYING.has(reading.stemText[i]!) && i !== cue.start && reading.lower[i + 1] !== 'by' ? phraseBefore(reading, i, first, inContent) : undefined
    const reporter = behind && outletIn(cast, reading, behind) // "…, Orrin Wire reported"
    if (reporter) relays.push({ outlet: reporter.name, cue: reading.lower[i]!, spans: [spanOf(reading, behind), spanOf(reading, { start: i, end: i + 1 })] })
    else if (strict || toldTo || speaking || according) relays.push(...relayAt(reading, cast, cited ? i + 2 : i + 1, end, inContent, cited ? [i, i + 2] : [i - 1, i + 1], strict))
  }
  const cited = citedBy(reading, cast, first, end, inContent)
  relays = [...relays, ...[...cited, ...told].filter(({ outlet }) => !relays.some((known) => known.outlet === outlet))]
  const line = datelineOf(reading)
  if (line && !relays.some(({ outlet }) => outlet === line.outlet)) relays.unshift(line)
  for (let i = first; i < end && !occasion; i++) {
    if (inContent(i) || !/^(?:at|in|during|on|after|following|via)$/.test(reading.lower[i]!)) continue
    const phrase = phraseAt(reading, i + 1, end, inContent)
    if (phrase && OCCASIONS.has(singular(reading.lower[phrase.end - 1]!))) occasion = passageOf(text, [spanOf(reading, { start: i, end: phrase.end })])
  }
  return { ...(addressee ? { addressee } : {}), ...(occasion ? { occasion } : {}), relays }
}

/** "Orrin Wire reported, citing Vell Radio, that …": an outlet's own source; whom a minister cites is none. */
function citedBy(reading: Reading, cast: Cast, first: number, end: number, inContent: (i: number) => boolean): StatedRelay[] {
  for (let i = first + 1; i < end; i++) {
    if (reading.lower[i] !== 'citing' || inContent(i)) continue
    const before = reading.lower[i - 1] === ',' ? i - 1 : i
    const byOutlet = CARRYING.has(reading.stemText[before - 1]!) && reading.lower[before - 1] !== 'citing'
      ? phraseBefore(reading, before - 1, first, () => false, true) : phraseBefore(reading, before, first, () => false, true)
    if (byOutlet && outletIn(cast, reading, byOutlet)) return relayAt(reading, cast, i + 1, end, () => false, [i, i + 1], false)
  }
  return []
}

/** The noun phrase that ends before a token, behind a comma or at the sentence's start; undefined where none does. */
function phraseBefore(reading: Reading, end: number, first: number, excluded: (i: number) => boolean, opens = false): CueTokens | undefined {
  let start = end
  while (start > first && !excluded(start - 1) && inNounPhrase(reading, start - 1)) start--
  if (start === end || start === first ? !opens || start === end : reading.lower[start - 1] !== ',') return undefined
  return { start, end }
}

const DATELINE = /^\s*\p{Lu}[\p{Lu}\p{M} .'’-]{2,30}(?:, ?\p{L}+\.? \d{1,2}\.?(?:,? \d{4})?)?\s*(?:\(([^()\n]{2,30})\)\s*[–—-]|\.?\s*\/([^/\n]{2,30})\/)/mu
const lines = new WeakMap<Reading, StatedRelay | null>()
/** Where a dateline stands, in UTF-16 units: behind a headline and a standfirst at most. */
const DATELINE_REACH = 500

/** Who a dateline credits for the whole article: "VELL, May 3 (Orrin Wire) —", "VELL, May 3. /ORRINTASS/". */
function datelineOf(reading: Reading): StatedRelay | null {
  const known = lines.get(reading)
  if (known !== undefined) return known
  const head = reading.document.text.slice(0, DATELINE_REACH)
  const found = DATELINE.exec(head)
  const name = (found?.[1] ?? found?.[2])?.trim()
  const isName = name !== undefined && (isOutletName(name) || /^\p{Lu}{2,12}$/u.test(name))
  const at = found && isName ? found.index + found[0].lastIndexOf(name) : -1
  const line = at < 0 ? null : { outlet: name!, cue: found![0].trim(), spans: [[at, at + name!.length] as const] }
  lines.set(reading, line)
  return line
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
  return mentionsIn(cast, run).find(({ one, mention }) => isOutlet(reading, mention) || one.outlet || (mention.end - mention.start > 1 && BROADCASTER.test(reading.lower[mention.start]!)))?.one
}

/** First words of stations' names: "Radio Tarn". */
const BROADCASTER = /^(?:radio|tv|television|channel|agence|agencia|agenzia)$/

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
