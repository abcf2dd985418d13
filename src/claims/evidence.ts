import type { Attribution, Evidence, EvidenceType } from '../text/records.ts'
import type { Quoted } from '../text/quotations.ts'
import { contains, overlaps, passageOf, type Span } from '../text/span.ts'
import { EVIDENCE } from './en/confidence.ts'
import {
  ABSENT, BEFALLEN, EVIDENCE_MODIFIERS, EVIDENCE_NOUNS, FIGURATIVE, FOUND, FROM_AIR, FROM_SPACE, GOT_HOLD, HOLDING, INVITING, LAID_DOWN, HAVING_SEEN, INTERVIEWED, MEDIUM, MERELY_OUT, MUTE, NAMED_IN, NOT_AFTER, OF_HARM, OF_OFFICE, OF_WHAT, OFFICIAL_PAPER, ONLOOKER, PICTORIAL,
  PLAIN_PAPER, PUBLISHING, REPORT_OF, REPORTING_BODY, SEEN_ON, SHOWING, SPEAKING_PAPER, STAGE, SURVIVOR, TESTED, TOLD, TRACKING, UNVERIFIED, WITNESS_SPEAKS,
} from './en/evidence.ts'
import { AUXILIARY, DETERMINER, MODAL, PREPOSITION, REPORTING } from './en/grammar.ts'
import { EVENTS, MUNITION, PEOPLE } from './en/harm.ts'
import { clauseBefore, deedOf, isCitedBefore, isCompound, isHeadOf, isHeld, isInName, isPublishedBefore, type Deed } from './evidence-frames.ts'
import { isMark, spanFrom, type Sentence } from './sentence.ts'
import { figureStatedBy, quotedBy, reportedBeside, statedBy } from './stated-by.ts'

/** What the words around a noun phrase say of it. */
interface Frame {
  /** What it does, as the subject of a verb. */
  readonly deed: Deed | null
  readonly published: boolean
  /** By a verb before it: "citing", "based on". */
  readonly cited: boolean
  /** Somebody has it, or it is there: "there is evidence". */
  readonly held: boolean
  /** "In the video, …". */
  readonly within: boolean
  /** "records obtained by the wire", "leaked records". */
  readonly gotHold: boolean
  /** The attribution whose source it is: "according to records". */
  readonly source: Attribution | null
}

/**
 * The evidence that one sentence points to: a noun ("video", "documents", "evidence") in a frame that rests something on it. It shows
 * something, it is who or what a report goes back to, somebody cites it, has it, or puts it before readers. A mere mention ("a video
 * conference"), what is wanted or denied ("no evidence"), and a paper by which somebody only speaks are none.
 *
 * @param quotations - of the article: evidence inside a quotation that nobody was found to say is left out, as it would be the outlet's
 */
export function evidenceIn(sentence: Sentence, attributions: readonly Attribution[], quotations: readonly Quoted[] = []): Omit<Evidence, 'id'>[] {
  const { words, text } = sentence
  const found: Omit<Evidence, 'id'>[] = []
  for (let i = 0; i < words.length; i++) {
    const noun = EVIDENCE_NOUNS.get(words[i]!) ?? (words[i + 1] === 'who' && PEOPLE.has(words[i]!) && HAVING_SEEN.test(words.slice(i + 1, i + 5).join(' ')) ? 'witness' : undefined)
    if (noun === undefined || isOther(sentence, i, noun)) continue
    const first = firstOf(words, i)
    let last = extentOf(words, i, noun)
    const type = words[i] === 'statements' && WITNESSING.test(words.slice(i + 2, i + 6).find((word) => WITNESSING.test(word)) ?? '') ? 'witness' : typeOf(words.slice(first, last + 1), noun)
    if (words[i] === 'statements' && type === 'witness') last = words.findIndex((word, k) => k > i && WITNESSING.test(word))
    const phrase = spanFrom(sentence, first, last)
    const source = attributions.find((one) => one.source.some((part) => overlaps(part, phrase)) && isHeadOf(sentence, one, first, i)) ?? null
    const verb = source !== null && i + 1 < words.length && source.cue.some((part) => overlaps(part, sentence.tokens[i + 1]!.span)) // "documents emphasise"
    if (!verb && isCompound(sentence, i)) continue
    const frame = frameOf(sentence, first, i, type, source)
    const joined = words[first - 1] === 'and' && EVIDENCE_NOUNS.has(words[first - 2] ?? '') ? frameOf(sentence, first - 2, first - 2, type, null) : null // "photographs and videos"
    const around = joined && frame.deed === null ? { ...frame, published: frame.published || joined.published, cited: frame.cited || joined.cited } : frame
    if (!isEvidence(sentence, type, first, i, around) || isMedium(sentence, attributions, first, i, source)) continue
    if (type === 'witness' && source !== null && words[i + 1] === 'who') last = endOf(sentence, source, i) // "residents who saw the attack"
    const span = spanFrom(sentence, first, last)
    const by = citedBy(sentence, attributions, span, source, around) ?? quotedBy(attributions, quotations, span)
    if (by === null && type === 'unspecified' && /\b(?:we|i)\b/.test(clauseBefore(words, first))) continue // somebody's words, of whom nobody knows
    if (by === null && words[0] === '[') continue // a transcript's speaker, of whom nobody knows
    if (by === null && quotations.some(({ span: quoted }) => contains(quoted, span))) continue
    const shown = UNVERIFIED.test(words.join(' ')) ? 'unverified' : type === 'witness' && !(TOLD.test(words[i]!) && around.deed === 'shows') ? null
      : around.published ? 'shown' : (around.deed !== null && around.deed !== 'published') || around.within || source !== null || around.gotHold && type === 'document' && around.deed !== null ? 'described' : null
    found.push({ ...passageOf(text, [span]), type, cited_by: by?.id ?? null, shown, confidence: EVIDENCE[shown === 'unverified' ? 'described' : shown ?? 'cited'] })
    i = Math.max(i, last)
  }
  return found
}

/** Words that look like evidence and name something else: a conference, a company, a figure of speech, a stage direction. */
function isOther(sentence: Sentence, at: number, noun: EvidenceType): boolean {
  const { words } = sentence
  const [word, next, previous] = [words[at]!, words[at + 1] ?? '', words[at - 1] ?? '']
  if (NOT_AFTER.test(next) || isInName(sentence, at)) return true
  if (EVIDENCE_NOUNS.has(next) && !SHOWING.test(next) && !/^list/.test(next) && !/^(?:remains|marks|tests|results|wounds|burns|bruises|calls|statement)$/.test(next)) return true // "video evidence": its head comes next
  if (noun === 'witness' && /^(?:accounts?|statements?|testimony)$/.test(next) || word === 'data' && /^(?:points?|sets?)$/.test(next)) return true
  if (/^accounts?$/.test(word) && !/witness/.test(previous)) return true
  if (/^transcripts?$/.test(word) && (next === 'as' || next === ':')) return true
  if (word === 'recording' && (STAGE.test(previous) || STAGE.test(words[at - 2] ?? '') || next === ']')) return true
  if (/^(?:tests?|results)$/.test(word)) return !TESTED.test(previous) && !(/^tests?$/.test(previous) && TESTED.test(words[at - 2] ?? ''))
  if (/^statements?$/.test(word)) return !/^(?:sworn|written)$/.test(previous) && !(/^(?:by|from|of)$/.test(next) && words.slice(at + 2, at + 6).some((one) => WITNESSING.test(one)))
  if (word === 'agreement') return previous !== 'plea'
  if (OFFICIAL_PAPER.test(word)) return !OF_OFFICE.test(previous) && !/^(?:obtained|seen|reviewed|leaked)$/.test(next)
  if (word === 'audio') return !/^(?:of|from|obtained|provided|posted|released|recorded)$/.test(next)
  if (/^papers$/.test(word)) return previous !== 'court'
  if (/^(?:picture|image|pictures|images)$/.test(word) && FIGURATIVE.test(words.slice(Math.max(0, at - 5), at).filter((one) => !DETERMINER.has(one) || /^(?:his|her|its|their|our|my|your)$/.test(one)).join(' '))) return true
  return word === 'film' && /^(?:a|an)$/.test(previous)
}

/** The first word of the noun phrase: modifiers that belong to it, without those that only praise it. */
function firstOf(words: readonly string[], noun: number): number {
  let first = noun
  while (first > 0 && (EVIDENCE_MODIFIERS.has(words[first - 1]!) || TRACKING.test(words[first - 1]!) || EVIDENCE_NOUNS.has(words[first - 1]!) && !PLAIN_PAPER.test(words[first - 1]!))) first--
  while (first < noun && /^(?:grainy|shaky|such|hidden|enough)$/.test(words[first]!)) first++
  return first
}

function frameOf(sentence: Sentence, first: number, noun: number, type: EvidenceType, source: Attribution | null): Frame {
  const { words } = sentence
  const deed = deedOf(sentence, noun, type)
  const picture = PICTURED.has(type)
  const held = words.slice(Math.max(0, first - 3), first).join(' ')
  const invited = picture && words[noun + 1] === 'of' && INVITING.test(words.slice(Math.max(0, first - 7), first).join(' '))
  const published = invited || deed?.deed === 'published' || isPublishedBefore(words, first) || picture && (/^(?:show(?:ed|ing)|held|holding)$/.test(words[first - 2] ?? '') || words[first - 1] === 'showing') || /\bheld up (?:an?|the)$/.test(held)
    || words.slice(noun + 1, noun + 5).some((word, i) => PUBLISHING.test(word) && !words.slice(noun + 1, noun + 1 + i).some((one) => /^(?:[,.;]|to)$/.test(one) || MODAL.has(one)))
  return {
    deed: deed?.deed ?? null, published, source,
    cited: isCitedBefore(words, first, { mereUse: !(picture || type === 'photograph' || type === 'document'), paper: type === 'document' }),
    held: isHeld(words, first),
    within: picture && words[noun + 1] === 'of' && HOLDING.test(words.slice(Math.max(0, first - 4), first).join(' ')) && words.slice(noun + 2, noun + 14).some((word) => OF_HARM.test(word) || EVENTS.has(word) || /^(?:who|kick|punch|beat|hit|shot|kill)/.test(word)) || picture && words[noun] !== 'film' && (first <= 2 && /^in (?:the|an?|one)$/.test(words.slice(Math.max(0, first - 2), first).join(' ')) || SEEN_ON.test(words.slice(Math.max(0, first - 4), first).join(' ')) && !/^(?:said|says|told)$/.test(words[first - 3] ?? '')),
    gotHold: /\b(?:provided|leaked|given|sent|shown|forwarded|handed) to (?:the |an? )?[\w .]{0,40}(?:times|post|news|journal|reporters?|wire|newspaper|paper|magazine|associated press|reuters|journalists?|politico|courier|herald|tribune)/.test(words.slice(noun + 1, noun + 14).join(' ')) || GOT_HOLD.test(words[noun + 1] ?? '') || words.slice(noun + 1, noun + 3).some((word) => GOT_HOLD.test(word)) && words[noun + 1] !== ',' || words.slice(first, noun).some((word) => /^(?:leaked|seized|captured|secret|classified|confidential|internal)$/.test(word))
      || /^(?:obtained|reviewed|seized|found|discovered|captured|confiscated)$/.test(words[first - 2] ?? '') && DETERMINER.has(words[first - 1] ?? '') || /^(?:obtained|reviewed|seized|captured)$/.test(words[first - 1] ?? ''),
  }
}

/** Whose statements are a witness's: "according to statements by the villagers". */
const WITNESSING = /^(?:villagers?|residents?|victims?|survivors?|witness(?:es)?|eyewitness(?:es)?|prisoners?|detainees?|hostages?|refugees?|neighbou?rs|relatives|inmates?|passengers?|passersby|bystanders?|captives?|peasants?)$/

const PICTURED: ReadonlySet<EvidenceType> = new Set(['video', 'photograph', 'intercept'])

/** Which nouns need which frame. */
function isEvidence(sentence: Sentence, type: EvidenceType, first: number, noun: number, frame: Frame): boolean {
  const { words } = sentence
  const { deed, published, cited, source } = frame
  const word = words[noun]!
  const shows = deed === 'shows' || deed === 'points'
  const before = clauseBefore(words, first)
  if (source === null && (/\b(?:ask|call|press|wait|look|search|appeal)\w*(?: \S+){0,3} for(?: the| an?| its| their)?$/.test(before) || words.at(-1) === '?' && deed !== 'shows')) return false
  if (type === 'witness') return isWitness(sentence, first, noun, frame)
  if (MUTE.test(word)) return shows && !PREPOSITION.has(words[first - 1] ?? '') && (deed === 'shows' || /^(?:bore|bears?|match(?:es|ed)?|link(?:s|ed)?|point(?:s|ed)?|tested)$/.test(words[deedOf(sentence, noun, type)!.at]!)) && !SHOWING.test(words[first - 1] ?? '')
  if (ABSENT.test(before.split(' ').slice(-4).join(' ')) && deed !== 'shows' && source === null && !frame.held && !cited) return false
  if (/\b(?:no|none of the|none of|without(?: the| their| his| her| its| proper| valid)?|any|lack of|not a|nor)(?: such)?$/.test(before) || /\bno(?: \w+){1,2}$/.test(before) && type === 'unspecified') return false
  if (/^intercepts?$/.test(word) && first === noun && !DETERMINER.has(words[first - 1] ?? '') && words[noun + 1] !== 'of' && !published) return false // the verb
  if (type === 'intercept') return words.slice(first, noun + 1).some((one) => /^(?:intercepted|wiretap|wiretaps|intercepts?|audio|recordings?|taped|recorded)$/.test(one)) && (shows || published || cited || frame.within || source !== null)
  if (type === 'physical') return (words.some((one) => FOUND.test(one)) || first < noun) && (shows || published || source !== null)
  if (type === 'unspecified') return /^(?:for|of) (?:this|that|it|these|such \S+) (?:is|was|are|were|lies|lay|comes|came)\b/.test(words.slice(noun + 1, noun + 5).join(' ')) || frame.held || shows && !ABSENT.test(before) || source !== null && !ABSENT.test(before) || /^(?:is|was|are) (?:overwhelming|clear|compelling|strong|undeniable|irrefutable)/.test(words.slice(noun + 1, noun + 3).join(' '))
  if (type === 'document') return isPaper(sentence, first, noun, frame)
  if (type === 'satellite' || type === 'aerial') return shows || published || cited || source !== null || /^(?:on|upon)$/.test(words[first - 1] ?? '')
  if (type === 'data') return !isShown(words, first) && !/\b(?:want(?:s|ed)?|need(?:s|ed)?|await(?:s|ed|ing)?|request(?:s|ed)?)$/.test(before) && (shows || source !== null || published && word === 'map' || cited && (first < noun || /\b(?:according to|citing)(?: \S+){0,3}$/.test(before)) || frame.gotHold && /^obtained$/.test(words[noun + 1] ?? ''))
  if (!shows && !cited && source === null && !frame.within && isMerelyOut(words, first, noun)) return false
  return shows || published || frame.within || /^(?:could|was|were|has|have|can)$/.test(words[noun + 1] ?? '') && UNVERIFIED.test(words.join(' ')) || cited && !REPORTING.has(words[first - 1] ?? '') || source !== null
}

/** "The figures confirm provisional data": what is shown, not what shows. */
const isShown = (words: readonly string[], first: number): boolean => words.slice(Math.max(0, first - 2), first).some((word) => SHOWING.test(word) && !/^record/.test(word))

function isWitness({ words }: Sentence, first: number, noun: number, { deed, published, cited, source }: Frame): boolean {
  const word = words[noun]!
  const shows = deed === 'shows'
  if (TOLD.test(word)) return shows || published || cited || source !== null || /^(?:on|upon|by|in)$/.test(words[first - 2] ?? '') && /^(?:the|their|his|her)$/.test(words[first - 1] ?? '')
  if (ONLOOKER.test(word) || words[noun + 1] === 'who' && !EVIDENCE_NOUNS.has(word)) return source !== null && HAVING_SEEN.test(words.join(' '))
  const interviewed = INTERVIEWED.test(words.slice(Math.max(0, first - 5), first).join(' '))
  if (SURVIVOR.test(word)) return source?.mode === 'speech' || interviewed
  if (interviewed && /^(?:eye)?witness(?:es)?$/.test(word)) return true
  if (word === 'witness' && (words[first - 1] === 'to' || MODAL.has(words[first - 1] ?? ''))) return false
  let next = noun + 1
  while (AUXILIARY.has(words[next] ?? '') || /..ly$|^(?:also|later)$/.test(words[next] ?? '')) next++
  return source !== null || WITNESS_SPEAKS.test(words[next] ?? '') || shows && first < noun
}

/**
 * Papers. Several of them, or records, are evidence where they show something or a report goes back to them. One memo, letter or
 * document speaks for who wrote it, unless somebody got hold of it; a report or a list is evidence by its kind.
 */
function isPaper(sentence: Sentence, first: number, noun: number, { deed, published, cited, held, gotHold, source }: Frame): boolean {
  const { words } = sentence
  const word = words[noun]!
  const shows = deed === 'shows' || deed === 'points'
  if (/^list(?:s|ing)?$/.test(word)) return (published || gotHold || shows && cited) && words[noun + 1] === 'of' && words.slice(noun + 2, noun + 5).some((one, i) => NAMED_IN.test(one) || PEOPLE.has(one) && (/\d/.test(words[noun + 1 + i] ?? '') || BEFALLEN.test(words[noun + 3 + i] ?? '')))
  if (/^reports?$/.test(word)) {
    const of = words.slice(Math.max(0, noun - 4), noun)
    const body = of.slice(of.findLastIndex((one) => DETERMINER.has(one) || PREPOSITION.has(one)) + 1).some((one) => REPORTING_BODY.test(one)) || /^(?:by|from|of)$/.test(words[noun + 1] ?? '') && words.slice(noun + 2, noun + 7).some((one) => REPORTING_BODY.test(one))
    return words.slice(first, noun).some((one) => REPORT_OF.test(one)) && (shows || source !== null || gotHold && deed !== null) || body && (source !== null && /\baccording to(?: \S+){0,5}$/.test(words.slice(Math.max(0, first - 7), first).join(' ')) || deed === 'shows')
  }
  if (word === 'statement') return held || shows || gotHold
  if (word === 'statements') return source !== null || cited || shows
  if (OFFICIAL_PAPER.test(word)) return shows || source !== null || gotHold && deed !== null || /\b(?:citing|cited|cites|according to)(?: \S+){0,4}$/.test(words.slice(Math.max(0, first - 6), first).join(' '))
  if (LAID_DOWN.test(words.slice(Math.max(0, first - 5), first).join(' ')) && !words.slice(Math.max(0, first - 6), first).some((one) => MODAL.has(one)) && !PLAIN_PAPER.test(word)) return true
  const kept = gotHold && (deed !== null && deed !== 'published' || cited || source !== null || /^(?:obtained|seen|reviewed|leaked|viewed|verified)$/.test(words[noun + 1] ?? ''))
  if (SPEAKING_PAPER.test(word)) return deed === 'shows' && !PREPOSITION.has(words[first - 1] ?? '') || kept && (shows || deed !== 'published' && (source !== null || deed !== null || !AUXILIARY.has(words[noun + 1] ?? ''))) || cited && first < noun
  if (PLAIN_PAPER.test(word)) return kept || shows && gotHold || deed === 'shows' && !isShown(words, first)
  return shows || source !== null || kept || held && deed !== null || cited && !/^(?:has|have|had|used?|uses|using)$/.test(words[first - 2] ?? '')
}

/** Who cites it: the report it is the source of, whose words it stands in, or, for "citing video", the report beside; null is the outlet. */
function citedBy(sentence: Sentence, attributions: readonly Attribution[], span: Span, source: Attribution | null, { cited, deed, published }: Frame): Attribution | null {
  const named = attributions.filter((one) => one.source.length > 0 || one.kind === 'direct')
  const holder = source ?? statedBy(named, span) ?? figureStatedBy(sentence, attributions, span)
  if (holder !== null || attributions.length === 0) return holder
  if (/\baccording to [^.,;:]*$/i.test(sentence.text.slice(sentence.span[0], span[0]))) return null // the outlet's own "according to"
  const beside = reportedBeside(attributions, sentence.span, span[0])
  if (beside === null) return null
  const trailing = beside.cue.some((part) => part[0] > span[1]) && beside.content.length === 0 // "…, the ministry noted": its content was not found
  const after = beside.cue.some((part) => part[1] <= span[0] && !/[,;.]/.test(sentence.text.slice(part[1], span[0])) && span[0] - part[1] < 40) // "the ministry commented on the issued video"
  return after || cited && beside.cue.some((part) => part[0] < span[0] + 1) || trailing || deed === null && published && beside.content.length === 0 ? beside : null
}

/** The last token of a source that begins before or at `from`. */
function endOf({ tokens }: Sentence, source: Attribution, from: number): number {
  let last = from
  while (last + 1 < tokens.length && source.source.some((part) => overlaps(part, tokens[last + 1]!.span))) last++
  return last
}

/** "In a memo, the mayor said …": by which somebody speaks, and nothing that is pointed to. */
function isMedium({ words, span }: Sentence, attributions: readonly Attribution[], first: number, noun: number, source: Attribution | null): boolean {
  if (words[first - 2] !== 'in' || !/^(?:an?|his|her|its|their)$/.test(words[first - 1] ?? '') || !MEDIUM.test(words[noun]!)) return false
  return REPORTING.has(words[first - 3] ?? '') || source === null && first <= 2
    && attributions.some(({ cue, source: by }) => by.length > 0 && cue.some((part) => overlaps(part, span)))
}

/** Put before readers by whoever made it, and no word on what it is of. */
function isMerelyOut(words: readonly string[], first: number, noun: number): boolean {
  const near = [...words.slice(Math.max(0, first - 6), first), ...words.slice(noun + 1, noun + 5)].filter((word) => PUBLISHING.test(word))
  const of = words[noun + 1] === 'of' ? words.slice(noun + 2, noun + 7) : []
  const tells = OF_WHAT.test(words[noun + 1] ?? '') || of.some((word) => EVENTS.has(word) || MUNITION.has(word) || EVIDENCE_NOUNS.get(word) === 'physical' || OF_HARM.test(word))
  if (UNVERIFIED.test(words.filter((word) => !/^purport/.test(word)).join(' '))) return false
  return first === noun && near.length > 0 && near.every((word) => MERELY_OUT.test(word)) && !tells
}

/** How far the words that name the evidence reach: "fragments of a rocket", "images provided by drones". */
function extentOf(words: readonly string[], noun: number, type: EvidenceType): number {
  const next = words[noun + 1]
  if (next === 'of' && (type === 'physical' && !MUTE.test(words[noun]!) || /^list/.test(words[noun]!) || /^testimon/.test(words[noun]!))) {
    let last = noun + 2
    while (last < words.length - 1 && (DETERMINER.has(words[last]!) || /^\d+$/.test(words[last]!))) last++
    return isMark(words[last]) ? noun : last
  }
  if (PICTORIAL.has(type) && /^(?:provided|taken|filmed|recorded|from|by)$/.test(next ?? '')) {
    const from = words.slice(noun + 1, noun + 6)
    const verb = from.findIndex((word) => SHOWING.test(word) && word !== 'recorded')
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
