import type { SpeakerInArticle, SpeakerType } from '../text/records.ts'
import type { Span } from '../text/span.ts'
import { BODIES, BODY_KINDS, DOCUMENTS, GROUPS, HUMANS, OWN_WORDS, ROLES } from './en/nouns.ts'
import { holderOf } from './offices.ts'
import { castOf, mentionsIn, type Cast, type Named } from './people.ts'
import { findAntecedents } from './pronouns.ts'
import { LOWER, OUTSIDE, type Reading } from './reading.ts'
import type { CueTokens } from './role-features.ts'
import { ADJECTIVE, classOf, DETERMINER, NAME, NOUN, PRONOUN, tagOf } from './vocabulary.ts'

/** A source with whom it resolves to. */
export interface Resolved {
  readonly speaker: SpeakerInArticle | null
  readonly named?: Named
}

/** Sentences after which "he" is no longer a source without a name that stood there. */
const NEAR = 6

const NN = tagOf('NN'), NNS = tagOf('NNS'), NNPS = tagOf('NNPS')

/**
 * Resolves sources within one article, in text order: names to their fullest form, "the minister" and "he" to a name only where
 * one candidate stands clear of all others. What is left open says so: null, or type `unnamed`.
 */
export class SpeakerFinder {
  readonly cast: Cast
  private readonly reading: Reading
  /** Whom "he" and "she" stand for, by token. */
  private readonly antecedents: ReadonlyMap<number, Named | null>
  /** The latest source outside quotation marks where it is one person without a name: "an officer on duty". */
  private unnamed: { readonly speaker: SpeakerInArticle; readonly end: number; readonly human: boolean } | undefined

  constructor(reading: Reading) {
    this.reading = reading
    this.cast = castOf(reading)
    this.antecedents = findAntecedents(reading, this.cast)
  }

  /** @param source - tokens of the source; empty where the article gives none */
  resolve(source: readonly CueTokens[]): Resolved {
    const run = source[0]
    if (!run) return { speaker: null }
    const resolved = this.pronoun(run) ?? this.named(run) ?? this.nominal(run)
    if (this.reading.quoted[run.start] === OUTSIDE && resolved.speaker?.mention !== 'pronoun') {
      const { speaker } = resolved
      if (speaker) this.unnamed = speaker.type === 'unnamed' && isOnePerson(this.reading, run) ? { speaker, end: run.end, human: isHuman(this.reading, run) } : undefined
    }
    return resolved
  }

  /** Who is named within a span. */
  mentionsWithin([start, end]: Span): Named[] {
    const { tokens } = this.reading.document
    let first = 0
    let high = tokens.length
    while (first < high) {
      const middle = (first + high) >> 1
      if (tokens[middle]!.span[0] >= start) high = middle
      else first = middle + 1
    }
    let last = first
    while (last < tokens.length && tokens[last]!.span[1] <= end) last++
    return mentionsIn(this.cast, { start: first, end: last }).map(({ one }) => one)
  }

  /** Undefined where the source is no pronoun. */
  private pronoun({ start, end }: CueTokens): Resolved | undefined {
    const { lower } = this.reading
    if (end - start > 1) return classOf(this.reading.tags[end - 1]!) === PRONOUN && end - start <= 3 ? { speaker: null } : undefined // "four times we"
    const word = lower[start]!
    if (word === 'he' || word === 'she' || word === 'his' || word === 'her') {
      const gender = word.startsWith('h') && word !== 'her' ? 'm' : 'f'
      const named = this.unnamed && mentionsIn(this.cast, { start: this.unnamed.end, end: start }).some(({ one }) => one.type === 'person' && (one.gender === '?' || one.gender === gender))
      const near = this.unnamed && this.unnamed.end <= start && this.reading.sentence[start]! - this.reading.sentence[this.unnamed.end - 1]! <= NEAR && !named
      if (this.unnamed && near && (this.unnamed.human || !this.antecedents.get(start))) return { speaker: { ...this.unnamed.speaker, mention: 'pronoun' } }
      return this.known(this.antecedents.get(start) ?? undefined, 'pronoun')
    }
    if (word === 'who' || word === 'whose') {
      const before = this.reading.lower[start - 1] === ',' ? start - 1 : start
      const name = mentionsIn(this.cast, { start: before - 6, end: before }).find(({ one, mention }) =>
        one.type === 'person' && mention.end === before && (mention.certain || one.mentions.length > 1))
      return this.known(name?.one, 'pronoun')
    }
    return /^(?:i|we|you|they|it|that|which|who|my|our|their|its|this|these|those|one|me|us|them|him)$/.test(word) ? { speaker: null } : undefined
  }

  private known(named: Named | undefined, mention: SpeakerInArticle['mention']): Resolved {
    if (!named) return { speaker: null }
    return { speaker: speakerOf(named, mention), named }
  }

  /** The name in a source: the last person's in it, else the body's. "A spokesman for the ministry" stays unnamed. */
  private named(found: CueTokens): Resolved | undefined {
    const cut = this.cast.at.get(found.start - 1)
    const run = cut && cut.mention.end > found.start && cut.mention.end <= found.end ? { start: found.start - 1, end: found.end } : found
    const who = this.reading.lower.slice(run.start, run.end).findIndex((word) => word === 'who' || word === 'whose' || word === 'which')
    const inside = mentionsIn(this.cast, who > 1 ? { start: run.start, end: run.start + who } : run) // "a man who gave his name as Ada"
    const head = headNoun(this.reading, run)
    const persons = inside.filter(({ one }) => one.type === 'person')
    const person = persons.find(({ mention }) => !isPossessor(this.reading, mention.end, run) && !isDependent(this.reading, mention, run))
    if (person) return { speaker: speakerOf(person.one, 'name'), named: person.one }
    if (OWN_WORDS.has(this.reading.lower[head]!)) { // "the statement of Ada Orlen", "the ministry's statement"
      const [author] = inside.filter(({ mention }) => isPossessor(this.reading, mention.end, run) || /^(?:of|by|from)$/.test(this.reading.lower[mention.titleStart - (this.reading.lower[mention.titleStart - 1] === 'the' ? 2 : 1)] ?? ''))
      if (author) return { speaker: speakerOf(author.one, 'nominal'), named: author.one }
    }
    const last = inside.find(({ mention }) => head >= mention.start && head < mention.end)
    if (!last) return undefined
    const { one } = last
    if (this.reading.tags[head] === NNPS && !BODIES.has(this.reading.lower[head]!)) return { speaker: { ...speakerOf(one, 'name'), type: 'group' } }
    const { mention } = last
    const bare = mention.end - mention.start === one.words.length && this.reading.lower[mention.start - 1] === "'s" && mention.start - 1 > run.start
    if (bare) { // "the country's Defence Ministry": never without its owner
      const span = spanOf(this.reading, { start: run.start, end: mention.end })
      return { speaker: { ...speakerOf(one, 'name'), name: this.reading.document.text.slice(...span), spans: [span] }, named: one }
    }
    return { speaker: speakerOf(one, 'name'), named: one }
  }

  private nominal(run: CueTokens): Resolved {
    const { reading } = this
    const head = headNoun(reading, run)
    const word = reading.lower[head]!
    const the = reading.lower[run.start] === 'the'
    if (the && run.end - run.start <= 4) {
      const named = BODIES.has(word) ? this.bodyCalled(word, run.start) : ROLES.has(word) ? holderOf(reading, this.cast, run.start, head) : undefined
      if (named) return this.known(named, 'nominal')
    }
    const beside = ROLES.has(word) ? this.nameBeside(run) : undefined
    if (beside) return this.known(beside, 'nominal')
    const span: Span = spanOf(reading, run)
    const type = typeOfNoun(reading, head, the)
    const body = bodyIn(reading, this.cast, run)
    return { speaker: {
      name: reading.document.text.slice(span[0], span[1]), type, mention: 'nominal', spans: [span],
      ...(type === 'unnamed' && ROLES.has(word) && !HUMANS.has(word) ? { role: reading.document.tokens[head]!.word } : {}),
      ...(type === 'unnamed' && body ? { organisation: body.name } : {}),
    } }
  }

  /** "The head of the mission, Ada Orlen, said" where only the office was found, and the same the other way round. */
  private nameBeside({ start, end }: CueTokens): Named | undefined {
    const { lower, sentence } = this.reading
    if (lower[end] === ',' && sentence[end] === sentence[start]) {
      const after = mentionsIn(this.cast, { start: end + 1, end: end + 6 })[0]
      if (after && after.one.type === 'person' && after.mention.start === end + 1 && lower[after.mention.end] === ',') return after.one
    }
    if (start > 1 && lower[start - 1] === ',' && sentence[start - 2] === sentence[start]) {
      const before = mentionsIn(this.cast, { start: start - 6, end: start - 1 }).at(-1)
      if (before && before.one.type === 'person' && before.mention.end === start - 1) return before.one
    }
    return undefined
  }

  /** "The ministry": the only body named before whose name ends so. */
  private bodyCalled(noun: string, before: number): Named | undefined {
    const found = this.cast.all.filter((one) => one.type === 'organisation' && (one.words.at(-1) === noun || (one.words[0] === noun && one.words[1] === 'of')) && one.words.length > 1 && one.mentions[0]!.start < before)
    return found.length === 1 ? found[0] : undefined
  }
}

function speakerOf(named: Named, mention: SpeakerInArticle['mention']): SpeakerInArticle {
  return {
    name: named.name,
    type: named.type === 'person' ? 'person' : named.type === 'organisation' ? 'organisation' : DOCUMENTS.has(named.words.at(-1)!) ? 'document' : named.words.length === 1 ? 'person' : 'organisation',
    ...(named.role ? { role: named.role } : {}),
    ...(named.organisation ? { organisation: named.organisation } : {}),
    mention,
    spans: [named.span],
  }
}

/** The noun that heads a source: the last before "of", "for", "in", a comma or a relative clause. */
function headNoun(reading: Reading, { start, end }: CueTokens): number {
  let head = end - 1
  for (let i = start; i < end; i++) {
    const word = reading.lower[i]!
    if (i > start && (word === ',' || word === 'who' || word === 'that' || word === 'which' || ((reading.tags[i] === IN || word === 'to') && word !== 'of' && word !== '&') || (word === 'of' && !BODIES.has(reading.lower[i - 1]!)))) {
      head = i - 1
      break
    }
  }
  while (head > start && !/[\p{L}\p{N}]/u.test(reading.lower[head]!)) head--
  return head
}
const IN = tagOf('IN')

function isPossessor(reading: Reading, end: number, run: CueTokens): boolean {
  return end < run.end && (reading.lower[end] === "'s" || reading.lower[end] === "'")
}

/** "A spokesman for Ada Orlen", "the mission of Ada Orlen": someone else is meant, unless nothing stands in front. */
function isDependent({ lower }: Reading, { titleStart }: { readonly titleStart: number }, run: CueTokens): boolean {
  let before = titleStart - 1
  while (before > run.start && /^(?:the|a|an|dr\.?)$/.test(lower[before]!)) before--
  return before > run.start && /^(?:of|for|to|from|with|by|at|in|on|about|against|near|behind|under|over)$/.test(lower[before]!)
}

function typeOfNoun(reading: Reading, head: number, the: boolean): SpeakerType {
  const word = reading.lower[head]!
  if (DOCUMENTS.has(word)) return 'document'
  if (BODIES.has(word) && (the || isOwned(reading, head) || reading.shapes[head] !== LOWER)) return 'organisation'
  if (the && BODY_KINDS.has(word) && reading.lower[head + 1] === 'of') return 'organisation' // "the city of Lenna"
  if (word === 'police' || word === 'office' && isOwned(reading, head)) return 'organisation'
  if (GROUPS.has(word) || reading.tags[head] === NNS || reading.tags[head] === NNPS || /^(?:and|or)$/.test(word)) return 'group'
  return 'unnamed'
}

/** "Orrin's city council": somebody's own. */
function isOwned({ lower, tags }: Reading, head: number): boolean {
  let i = head - 1
  while (i > 0 && i > head - 4 && lower[i] !== "'s" && (classOf(tags[i]!) === NOUN || classOf(tags[i]!) === ADJECTIVE || classOf(tags[i]!) === NAME)) i--
  return lower[i] === "'s"
}

/** A body named inside a source: "a spokesman for the Harbour Ministry". */
function bodyIn({ lower }: Reading, cast: Cast, run: CueTokens): Named | undefined {
  return mentionsIn(cast, run).find(({ one, mention }) =>
    one.type === 'organisation' && (BODIES.has(lower[mention.end - 1]!) || ROLES.has(lower[mention.end] ?? '') || /^(?:of|for|at|with|from)$/.test(lower[mention.start - (lower[mention.start - 1] === 'the' ? 2 : 1)] ?? '')))?.one
}

/** "An officer on duty", "the caretaker": one human being, as far as grammar tells. */
function isOnePerson(reading: Reading, run: CueTokens): boolean {
  const head = headNoun(reading, run)
  return reading.tags[head] === NN && !BODIES.has(reading.lower[head]!)
}

function isHuman(reading: Reading, run: CueTokens): boolean {
  const word = reading.lower[headNoun(reading, run)]!
  return ROLES.has(word) || HUMANS.has(word)
}

export function spanOf(reading: Reading, { start, end }: CueTokens): Span {
  const { tokens } = reading.document
  return [tokens[start]!.span[0], tokens[end - 1]!.span[1]]
}

/** Whether a token can belong to a noun phrase; used to read what stands beside a cue. */
export function inNounPhrase(reading: Reading, i: number): boolean {
  const tagClass = classOf(reading.tags[i]!)
  return tagClass === DETERMINER || tagClass === NOUN || tagClass === 3 || tagClass === 8
}
