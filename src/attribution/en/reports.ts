import type { CueTokens } from '../role-features.ts'
import { OPENING, OUTSIDE, type Reading } from '../reading.ts'
import { ADJECTIVE, classOf, DETERMINER, NAME, NOUN, PRONOUN, tagOf, VERB } from '../vocabulary.ts'

/** Source, cue and content of a report that its words alone give away. */
export interface Worded {
  readonly source: CueTokens
  readonly cue: CueTokens
  readonly content: readonly CueTokens[]
}

const VIEW = /^(?:view|opinion|words|estimation|judgment|judgement|telling)$/

/** "In the view of the minister, …", "in Orlen's words, “…”", "… in the opinion of the inspector": the rest of the sentence is theirs. */
export function findViews(reading: Reading): Worded[] {
  const found: Worded[] = []
  for (let s = 0; s + 1 < reading.sentenceStarts.length; s++) {
    const first = reading.sentenceStarts[s]!
    const end = reading.sentenceStarts[s + 1]!
    for (let i = first; i + 2 < end; i++) {
      if (reading.lower[i] !== 'in' || reading.quoted[i] !== OUTSIDE) continue
      const view = viewAt(reading, i, end)
      if (view) found.push(...contentOf(reading, view, i, first, end))
    }
  }
  return found
}

interface View { readonly source: CueTokens; readonly cue: CueTokens; readonly end: number }

function viewAt(reading: Reading, at: number, limit: number): View | undefined {
  const { lower } = reading
  const noun = lower[at + 1] === 'the' ? at + 2 : -1
  if (noun > 0 && VIEW.test(lower[noun]!) && lower[noun + 1] === 'of') {
    let end = noun + 2
    while (end < limit && isNominal(reading, end)) end++
    return end > noun + 2 ? { source: { start: noun + 2, end }, cue: { start: at, end: noun + 2 }, end } : undefined
  }
  let end = at + 1
  while (end < limit && end < at + 6 && isNominal(reading, end) && lower[end] !== "'s") end++
  const pronoun = end === at + 1 && /^(?:his|her|their)$/.test(lower[end]!)
  if (end > at + 1 && lower[end] === "'s" && VIEW.test(lower[end + 1] ?? '')) return { source: { start: at + 1, end }, cue: { start: end + 1, end: end + 2 }, end: end + 2 }
  return pronoun && VIEW.test(lower[end + 1] ?? '') ? { source: { start: end, end: end + 1 }, cue: { start: end + 1, end: end + 2 }, end: end + 2 } : undefined
}

function isNominal(reading: Reading, i: number): boolean {
  const tagClass = classOf(reading.tags[i]!)
  return tagClass === NAME || tagClass === NOUN || tagClass === ADJECTIVE || tagClass === DETERMINER
}

/** After a comma at the sentence's start the rest of it; else a quotation right behind; else what stands before a comma. */
function contentOf(reading: Reading, { source, cue, end: behind }: View, at: number, first: number, end: number): Worded[] {
  let last = end
  while (last > behind && !/[\p{L}\p{N}”"’]/u.test(reading.lower[last - 1]!)) last--
  const comma = reading.lower[behind] === ','
  if (comma && reading.quoted[behind + 1] === OPENING) {
    let close = behind + 2
    while (close < end && reading.quoted[close] !== OUTSIDE) close++
    return [{ source, cue, content: [{ start: behind + 1, end: close }] }]
  }
  if (at === first && comma && last - behind > 3) return [{ source, cue, content: [{ start: behind + 1, end: last }] }]
  const before = reading.lower[at - 1] === ',' ? at - 1 : at
  return behind >= last && before - first > 3 ? [{ source, cue, content: [{ start: first, end: before }] }] : []
}

const TELLING = new Set(['tell', 'warn', 'order', 'promis', 'promise', 'assur', 'ask', 'urg', 'inform', 'remind', 'say', 'believ', 'claim', 'insist', 'deny', 'fear', 'accus', 'describ'])
const WITH_OBJECT = new Set(['order', 'describ', 'accus', 'deny'])

/** After a clause these tell what its subject said: "the League stayed away, saying that …". */
const ALONG = /^(?:saying|claiming|arguing|insisting|alleging|explaining|adding)$/

/** "that the League did not strike, saying that the road was full": whoever the clause is about says it. */
function saidAlong(reading: Reading, at: number, run: CueTokens): Worded | null {
  const { lower } = reading
  if (!ALONG.test(lower[at]!) || lower[at + 1] !== 'that' || at + 4 >= run.end) return null
  const start = lower[run.start] === 'that' ? run.start + 1 : run.start
  let end = start
  while (end < at && isNominal(reading, end)) end++
  if (end === start || end - start > 6 || !hasClause(reading, start, at)) return null
  for (let i = end; i < at; i++) if (/^(?:that|which|who|when|while|because)$/.test(lower[i]!)) return null // another clause, whose subject it may be
  return { source: { start, end }, cue: { start: at, end: at + 1 }, content: [{ start: at + 1, end: run.end }] }
}

/**
 * Reports inside an indirect content: "… that her husband had told her to leave". A subject, at most two auxiliaries, a plain word for
 * saying, and what was said to the content's end.
 *
 * @param content - runs of an outer report's content
 */
export function findNested(reading: Reading, content: readonly CueTokens[]): Worded[] {
  const found: Worded[] = []
  for (const run of content) {
    for (let i = run.start + 1; i + 2 < run.end; i++) {
      const along = reading.quoted[i] === OUTSIDE ? saidAlong(reading, i, run) : null
      if (along) {
        found.push(along)
        break
      }
      if (reading.quoted[i] !== OUTSIDE || !TELLING.has(reading.stemText[i]!) || !isFinite(reading, i)) continue
      let verb = i
      while (verb > run.start && AUXILIARIES.has(reading.lower[verb - 1]!)) verb--
      let start = verb
      while (start > run.start && isSubjectWord(reading, start - 1)) start--
      const opens = reading.lower[start - 1] ?? ''
      if (start === verb || verb - start > 6 || !(start === run.start || opens === 'that' || opens === ',' || opens === 'and')) continue
      if (/^(?:i|we|you|it|they|this|that|which|who)$/.test(reading.lower[start]!) && start + 1 === verb) continue
      if (!saysSomething(reading, i, run.end)) continue
      found.push({ source: { start, end: verb }, cue: { start: i, end: i + 1 }, content: [{ start: i + 1, end: run.end }] })
      break
    }
  }
  return found
}

const AUXILIARIES = new Set(['had', 'has', 'have'])
const VBD = tagOf('VBD'), VBN = tagOf('VBN'), VBZ = tagOf('VBZ'), VBP = tagOf('VBP'), TO = tagOf('TO')

function isFinite({ tags, lower }: Reading, i: number): boolean {
  const tag = tags[i]!
  return tag === VBD || tag === VBZ || tag === VBP || (tag === VBN && AUXILIARIES.has(lower[i - 1]!))
}

function isSubjectWord(reading: Reading, i: number): boolean {
  return isNominal(reading, i) || (classOf(reading.tags[i]!) === PRONOUN && /^(?:he|she|her|his|their)$/.test(reading.lower[i]!))
}

/** "that …", "to leave", "them to stay", "her that …"; for some words whatever follows. */
function saysSomething(reading: Reading, verb: number, end: number): boolean {
  const { lower, tags, stemText } = reading
  if (end - verb < 3) return false
  if (WITH_OBJECT.has(stemText[verb]!)) return classOf(tags[verb + 1]!) === DETERMINER
  if (stemText[verb] === 'say' && hasClause(reading, verb + 1, end)) return true
  for (let i = verb + 1; i < Math.min(verb + 5, end - 1); i++) {
    if (lower[i] === 'that' && tags[i] !== tagOf('WDT')) return true
    if (tags[i] === TO && classOf(tags[i + 1]!) === VERB) return true
    if (classOf(tags[i]!) !== PRONOUN && !isNominal(reading, i)) return false
  }
  return false
}

/** "the port was closed", "nobody was hurt": a subject and its verb, without a "that". */
function hasClause(reading: Reading, from: number, end: number): boolean {
  let verb = from
  while (verb < end && verb < from + 6 && (isNominal(reading, verb) || classOf(reading.tags[verb]!) === PRONOUN)) verb++
  const tag = reading.tags[verb]
  return verb > from && verb + 1 < end && (tag === VBD || tag === VBZ || tag === VBP || tag === tagOf('MD'))
}
