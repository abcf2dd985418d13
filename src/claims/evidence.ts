import type { Attribution, Evidence, EvidenceType } from '../text/records.ts'
import { overlaps, passageOf } from '../text/span.ts'
import { EVIDENCE } from './en/confidence.ts'
import {
  ABSENT, AS_PROOF, CITING, EVIDENCE_MODIFIERS, EVIDENCE_NOUNS, FOUND, FROM_AIR, FROM_SPACE, HAVING_SEEN, INTERVIEWED, MEDIUM, MERE_USE, MERELY_OUT, NOT_AFTER, OF_HARM, OF_WHAT, ONLOOKER, PICTORIAL, PLAIN_PAPER, POINTING, PUBLISHING,
  REPORT_OF, SAYS, SHOWING, SPEAKING_PAPER, SURVIVOR, TRACKING, UNVERIFIED, WITNESS_SPEAKS,
} from './en/evidence.ts'
import { DETERMINER, MODAL, REPORTING } from './en/grammar.ts'
import { EVENTS, MUNITION, PEOPLE } from './en/harm.ts'
import { isMark, spanFrom, type Sentence } from './sentence.ts'
import { reportedBeside, statedBy } from './stated-by.ts'

/** How far, in words, what shows or cites evidence may stand from its noun. */
const AFTER = 14
const BEFORE = 6

interface Around {
  readonly shows: boolean
  readonly published: boolean
  readonly cited: boolean
}

/**
 * The evidence that one sentence points to: a noun ("video", "documents", "evidence") that words around it cite, show or
 * publish. A mere mention ("a video conference", "no evidence") is none.
 */
export function evidenceIn(sentence: Sentence, attributions: readonly Attribution[]): Omit<Evidence, 'id'>[] {
  const { words, tokens, text } = sentence
  const found: Omit<Evidence, 'id'>[] = []
  for (let i = 0; i < words.length; i++) {
    const noun = EVIDENCE_NOUNS.get(words[i]!) ?? (words[i + 1] === 'who' && PEOPLE.has(words[i]!) && HAVING_SEEN.test(words.slice(i + 1, i + 5).join(' ')) ? 'witness' : undefined)
    if (noun === undefined || NOT_AFTER.test(words[i + 1] ?? '') || words[i] === 'data' && /^(?:points?|sets?)$/.test(words[i + 1] ?? '')) continue
    if (EVIDENCE_NOUNS.has(words[i + 1] ?? '') && !SHOWING.test(words[i + 1]!) && words[i + 1] !== 'list') continue // "video evidence": its head comes next
    if (noun === 'witness' && WITNESS_SPEAKS.test(words[i + 1] ?? '') && /^(?:accounts?|statements?|testimony)$/.test(words[i + 1]!)) continue
    let first = i
    while (first > 0 && (EVIDENCE_MODIFIERS.has(words[first - 1]!) || TRACKING.test(words[first - 1]!) || EVIDENCE_NOUNS.has(words[first - 1]!) && !PLAIN_PAPER.test(words[first - 1]!))) first--
    while (first < i && /^(?:grainy|shaky|such|hidden)$/.test(words[first]!)) first++
    if (/^accounts?$/.test(words[i]!) && !/witness/.test(words[i - 1] ?? '')) continue
    const before = words.slice(Math.max(0, first - 6), first).join(' ').replace(/ (?:the|a|an|any|its|their|further|some|such)$/, '')
    if (ABSENT.test(before) && noun !== 'witness' || before === 'any') continue
    const alone = readAround(sentence, first, i, noun)
    const beside = words[first - 1] === 'and' && EVIDENCE_NOUNS.has(words[first - 2] ?? '') ? readAround(sentence, first - 2, first - 2, noun) : alone
    const around = { shows: alone.shows || beside.shows, published: alone.published || beside.published, cited: alone.cited || beside.cited }
    let last = extentOf(words, i, noun)
    const type = typeOf(words.slice(first, last + 1), noun)
    let span = spanFrom(sentence, first, last)
    const source = attributions.find((one) => one.source.some((part) => overlaps(part, span))) ?? null
    if (!isCited(sentence, type, first, i, around, source !== null) || isMedium(sentence, attributions, first, i, source)) continue
    if (type === 'witness' && source !== null && words[i + 1] === 'who') last = endOf(sentence, source, i) // "residents who saw the attack"
    span = spanFrom(sentence, first, last)
    const shown = UNVERIFIED.test(words.join(' ')) ? 'unverified' : around.published ? 'shown'
      : around.shows || (source !== null && type !== 'witness') ? 'described' : null
    const cited_by = source ?? statedBy(attributions, span) ?? (attributions.length > 0 ? reportedBeside(attributions, sentence.span, tokens[i]!.span[0]) : null)
    found.push({ ...passageOf(text, [span]), type, cited_by: cited_by?.id ?? null, shown: type === 'witness' && shown !== 'unverified' && words[i] !== 'testimony' && !around.shows ? null : shown,
      confidence: EVIDENCE[around.published ? 'shown' : shown === null ? 'cited' : 'described'] })
    i = Math.max(i, last)
  }
  return found
}

/** The last token of a source that begins before or at `from`. */
function endOf({ tokens }: Sentence, source: Attribution, from: number): number {
  let last = from
  while (last + 1 < tokens.length && source.source.some((part) => overlaps(part, tokens[last + 1]!.span))) last++
  return last
}

function readAround({ words }: Sentence, first: number, noun: number, type: EvidenceType): Around {
  const test = (pattern: RegExp, from: number, to: number) => {
    for (let i = Math.max(0, from); i < Math.min(words.length, to); i++) {
      if (words[i] === ';' || (i > noun && /^[.!?]$/.test(words[i]!))) return false
      if (pattern.test(words[i]!) && !DETERMINER.has(words[i - 1] ?? '') && !(pattern === PUBLISHING && isToCome(words, i))) return true
    }
    return false
  }
  const comma = words.indexOf(',', noun)
  const end = comma > noun && !/^(?:show|confirm|which|that)/.test(words[comma + 1] ?? '') ? Math.min(comma, noun + AFTER) : noun + AFTER
  return {
    shows: test(SHOWING, noun + 1, end) || POINTS.has(type) && test(type === 'unspecified' ? SETTLING : POINTING, noun + 1, Math.min(end, noun + 10)) || /^in (?:the|an?|one)(?: \S+)?$/.test(words.slice(Math.max(0, first - 2), first).join(' ').replace(/^.* in /, 'in ')) && PICTURED.has(type) && first <= 2,
    published: /^(?:show(?:ed|ing)|held|holding)$/.test(words[first - 2] ?? '') && PICTURED.has(type) || /\bheld up (?:an?|the)$/.test(words.slice(Math.max(0, first - 3), first).join(' ')) || PUBLISHING.test(words[first - 1] ?? '') || test(PUBLISHING, first - BEFORE, first) || test(PUBLISHING, noun + 1, Math.min(end, noun + 4)) || /^(?:were|was|been)$/.test(words[noun + 1] ?? '') && test(PUBLISHING, noun + 2, noun + 5),
    cited: test(PICTURED.has(type) || type === 'photograph' || type === 'document' ? CITED : CITING, first - BEFORE, first) || test(/^(?:obtained|seen|reviewed|verified|provided|leaked)$/, noun + 1, noun + 3),
  }
}

/** "In a memo, the mayor said …": by which somebody speaks, and nothing that is pointed to. */
function isMedium({ words, span }: Sentence, attributions: readonly Attribution[], first: number, noun: number, source: Attribution | null): boolean {
  if (words[first - 2] !== 'in' || !/^(?:an?|his|her|its|their)$/.test(words[first - 1] ?? '') || !MEDIUM.test(words[noun]!)) return false
  return REPORTING.has(words[first - 3] ?? '') || source === null && first <= 2
    && attributions.some(({ cue, source: by }) => by.length > 0 && cue.some((part) => overlaps(part, span)))
}

/** Put before readers by whoever made it, and no word on what it is of. */
function isMerelyOut(words: readonly string[], first: number, noun: number): boolean {
  const near = [...words.slice(Math.max(0, first - BEFORE), first), ...words.slice(noun + 1, noun + 5)].filter((word) => PUBLISHING.test(word))
  const of = words[noun + 1] === 'of' ? words.slice(noun + 2, noun + 7) : []
  const tells = OF_WHAT.test(words[noun + 1] ?? '') || of.some((word) => EVENTS.has(word) || MUNITION.has(word) || EVIDENCE_NOUNS.get(word) === 'physical' || OF_HARM.test(word))
  if (UNVERIFIED.test(words.filter((word) => !/^purport/.test(word)).join(' '))) return false
  return first === noun && near.length > 0 && near.every((word) => MERELY_OUT.test(word)) && !tells
}

/** "will release", "must be released": it is not out yet. */
const isToCome = (words: readonly string[], at: number): boolean =>
  MODAL.has(words[at - 1] ?? '') || words[at - 1] === 'to' || words[at - 1] === 'be' && (MODAL.has(words[at - 2] ?? '') || words[at - 2] === 'to')

const CITED = new RegExp(`^(?!${MERE_USE.source.slice(1)})${CITING.source.slice(1)}`)
const SETTLING = /^(?:match(?:es|ed)?|link(?:s|ed)?|plac(?:e|es|ed)|point(?:s|ed)?)$/
const POINTS: ReadonlySet<EvidenceType> = new Set(['document', 'physical', 'data', 'unspecified'])
const PICTURED: ReadonlySet<EvidenceType> = new Set(['video', 'photograph', 'intercept'])

/** Which nouns need which words around them. */
function isCited({ words }: Sentence, type: EvidenceType, first: number, noun: number, { shows, published, cited }: Around, source: boolean): boolean {
  const word = words[noun]!
  const previous = words[first - 1] ?? ''
  if (type === 'witness') {
    if (/^(?:testimon|accounts?)/.test(word)) return shows || published || cited || /^(?:on|upon|by)$/.test(words[first - 2] ?? '')
    if (ONLOOKER.test(word) || words[noun + 1] === 'who' && !EVIDENCE_NOUNS.has(word)) return source && HAVING_SEEN.test(words.join(' '))
    const interviewed = INTERVIEWED.test(words.slice(Math.max(0, first - 5), first).join(' '))
    if (SURVIVOR.test(word)) return source || interviewed
    if (interviewed && /^(?:eye)?witnesses$/.test(word)) return true
    if (word === 'witness' && (previous === 'to' || MODAL.has(previous))) return false
    return source || WITNESS_SPEAKS.test(words[noun + 1] ?? '') || shows && first < noun
  }
  if (type === 'intercept') return (words.slice(first, noun + 1).some((w) => /^(?:intercepted|wiretap|wiretaps|intercepts?|audio|recordings?)$/.test(w))) && (shows || published || cited || source)
  if (type === 'physical') return (words.some((w) => FOUND.test(w)) || first < noun) && (shows || published || source)
  if (type === 'unspecified') {
    const existing = /\b(?:there (?:is|are|was)|ha[sd]|have|having|obtained|citing|cited|cites|presented|produced|uncovered|found|possess(?:es|ed)?)\b(?: \S+){0,3}$/.test(words.slice(Math.max(0, first - 6), first).join(' ')) || AS_PROOF.test(words.slice(Math.max(0, first - 10), first).join(' '))
    return existing || shows || source || /^(?:is|was|are) (?:overwhelming|clear|compelling|strong|undeniable|irrefutable)/.test(words.slice(noun + 1, noun + 3).join(' '))
  }
  if (type === 'document' && first === noun && SPEAKING_PAPER.test(word) && SAYS.test(words[noun + 1] ?? '') && !words.slice(noun + 1, noun + 4).some((one) => SHOWING.test(one))) return false
  if (type === 'document' && PLAIN_PAPER.test(word)) {
    const seen = /^(?:obtained|seen|reviewed|leaked|verified)$/.test(words[noun + 1] ?? '') || words.slice(first, noun).includes('leaked')
    if (/^reports?$/.test(word)) return words.slice(first, noun).some((w) => REPORT_OF.test(w)) && (shows || source || seen)
    return seen || (/^lists?$/.test(word) ? published && words[noun + 1] === 'of' : shows && seen)
  }
  if (type === 'document' && !shows && !published && !source) return cited && !/^(?:has|have|had|used?|uses|using)$/.test(words[first - 2] ?? previous)
  if (type === 'satellite' || type === 'aerial') return shows || published || cited || source || /^(?:on|upon)$/.test(previous)
  if (type === 'data') return shows || published || source || (cited && first < noun)
  if ((type === 'video' || type === 'photograph') && !shows && !cited && !source && isMerelyOut(words, first, noun)) return false
  return shows || published || /^(?:could|was|were|has|have|can)$/.test(words[noun + 1] ?? '') && UNVERIFIED.test(words.join(' ')) || (cited && !REPORTING.has(previous)) || source
}

/** How far the words that name the evidence reach: "fragments of a rocket", "images provided by drones". */
function extentOf(words: readonly string[], noun: number, type: EvidenceType): number {
  const next = words[noun + 1]
  if (next === 'of' && (type === 'physical' || /^lists?$/.test(words[noun]!) || /^testimon/.test(words[noun]!))) {
    let last = noun + 2
    while (last < words.length - 1 && (DETERMINER.has(words[last]!) || /^\d+$/.test(words[last]!))) last++
    return isMark(words[last]) ? noun : last
  }
  if (PICTORIAL.has(type) && /^(?:provided|taken|filmed|recorded|from|by)$/.test(next ?? '')) {
    const from = words.slice(noun + 1, noun + 6)
    const verb = from.findIndex((word) => SHOWING.test(word))
    const at = from.slice(0, verb < 0 ? undefined : verb).findIndex((word) => FROM_AIR.has(word) || FROM_SPACE.has(word))
    if (at < 0) return noun
    let last = noun + 1 + at
    while (/^(?:and|or|air|space|aerial|surveillance|reconnaissance|satellites?|drones?)$/.test(words[last + 1] ?? '')) last++
    return last
  }
  return noun
}

function typeOf(words: readonly string[], noun: EvidenceType): EvidenceType {
  if (words.some((word) => word === 'witness' || word === 'eyewitness')) return 'witness'
  if (PICTORIAL.has(noun) || noun === 'unspecified') {
    if (words.some((word) => FROM_SPACE.has(word))) return 'satellite'
    if (words.some((word) => FROM_AIR.has(word))) return 'aerial'
  }
  if (noun === 'unspecified') {
    if (words.includes('dna')) return 'physical'
    if (words.includes('video')) return 'video'
    if (words.includes('photographic')) return 'photograph'
    if (words.includes('documentary')) return 'document'
    if (words.includes('physical')) return 'physical'
  }
  return noun
}
