import type { Conventions } from './conventions.ts'
import { AUXILIARY, CONJUNCTION, MODAL, PREPOSITION, RELATIVE, REPORTING, ADVERB, DETERMINER, NEGATION, STATE } from './en/grammar.ts'
import { ACTIVE, CASUALTY, EVENTS, INTRANSITIVES, MUNITION, NOT_PEOPLE, OBJECTS, OUTCOME_OF, OUTCOMES, PARTICIPLES, PEOPLE, PEOPLE_ENDING, PERSONAL } from './en/harm.ts'
import { OF_MANNER } from './en/idioms.ts'
import { MONTHS } from './en/calendar.ts'
import { CURRENCY, GROUPS, NAMERS, OTHER_UNITS } from './en/numbers.ts'
import { mayCount, readCount, type Count } from './numbers.ts'
import { isCapital, isMark, type Sentence } from './sentence.ts'

export type Head = 'people' | 'objects' | 'events' | 'outcome' | 'munition' | 'unknown' | 'none'

/** A count with the noun phrase it belongs to. Token indexes; ends are exclusive. */
export interface Counted {
  readonly count: Count
  /** The noun phrase after the number, "of the" and "other" left out; empty where elided. */
  readonly noun: readonly [number, number]
  readonly head: Head
  /** First token after all of it. */
  readonly end: number
  /** "10 others": more of some kind named before. */
  readonly others: boolean
  /** An outcome used as adjective: "12 wounded soldiers". */
  readonly adjective: string | null
}

/** All counts of a sentence that may count people, things, happenings or outcomes; ages, dates, money and the like are gone. */
export function countedIn(sentence: Sentence, conventions: Conventions): Counted[] {
  const { words } = sentence
  const counted: Counted[] = []
  for (let i = 0; i < words.length;) {
    const count = mayCount(words[i]!) ? readCount(words, i, conventions) : null
    if (count === null) {
      i++
      continue
    }
    if (isOther(sentence, count) || isPassed(words, count)) {
      i = count.end
      continue
    }
    const phrase = readNoun(sentence, count)
    if (phrase && !isBareYear(sentence, phrase) && !(count.article && phrase.noun[1] === phrase.noun[0] && words[i] !== 'another')) counted.push(phrase)
    const ofNumber = phrase && mayCount(words[phrase.noun[0]] ?? '') // "one of the six men"
    i = phrase && !count.article && !ofNumber ? Math.max(count.end, phrase.noun[1]) : count.end
  }
  return counted
}

/** Whether rules may read it: "a" counts only people by them, "another" anything. */
export const isPlain = ({ count, head, adjective }: Counted, words: readonly string[]): boolean =>
  !count.article || head === 'people' || adjective !== null || words[count.number] === 'another'

/** "rose [from 12] to 18": what it no longer is. */
const isPassed = (words: readonly string[], { number, end }: Count): boolean => words[number - 1] === 'from' && words[end] === 'to' && mayCount(words[end + 1] ?? '')

/** Money, times, ages, lengths, names with numbers: no count of ours. */
function isOther({ words, tokens, capitals }: Sentence, { number, end, digits, unit, article }: Count): boolean {
  if (article) return words[end] === 'dozen' || (GROUPS.has(words[end] ?? '') && words[end + 1] === 'of')
  const [before, after] = [words[number - 1] ?? '', words[end] ?? '']
  if (CURRENCY.has(before) || CURRENCY.has(after) || (unit === null && OTHER_UNITS.has(after) && !(after === 'second'))) return true
  if (unit === null && OTHER_UNITS.has(words[end + 1] ?? '') && /^(?:square|cubic|consecutive|more|metric|long|thousand|million|billion|us|working|straight|full|electoral)$/.test(after)) return true
  if (/^(?:-|–)$/.test(after) && /^[a-z]/.test(words[end + 1] ?? '')) return true // "12-year-old", "300-strong"
  if (NAMERS.has(before) || (MONTHS.has(before.replace('.', '')) && !(/^\d{1,2}$/.test(words[number - 2] ?? '') && !isMark(after))) || MONTHS.has(after.replace('.', ''))) return true
  if (/^(?::|\/|\.)$/.test(after) && /^\d/.test(words[end + 1] ?? '')) return true
  if (/^(?::|\/|-|–)$/.test(before) && /^\d/.test(words[number - 2] ?? '')) return true
  if (before === '(' && after === ')') return true
  if (before === ',' && /^(?:[,.;:)]|and|)$/.test(after) && digits) return true // "Ana Veld, 34, was"
  if (digits && /^[01]\d[0-5]\d$|^2[0-3][0-5]\d$/.test(words[number]!) && (words[number]!.startsWith('0') || /^(?:from|between)$/.test(before) && isMark(words[end]))) return true // "from 1710 to 2250,"
  // "Brigade 12", "Kestrel 7": a name with a number, unless what follows shows that it counts
  const name = digits && !capitals && number > 0 && isCapital(tokens[number - 1]!.word) && !TIME.test(before) && !ADVERB.has(before)
  return name && (isMark(words[end]) || AUXILIARY.has(words[end]!)) && !PREPOSITION.has(words[number - 2] ?? '') && !PREPOSITION.has(before) && !CONJUNCTION.has(before) && !ACTIVE.has(before)
}

function isBareYear({ words, tokens, capitals }: Sentence, { count, head, noun }: Counted): boolean {
  const word = words[count.number]!
  if (!/^(?:19|20)\d\d$/.test(word) || head === 'people') return false
  const before = words[count.number - 1] ?? ''
  // "the 2012 attacks", "its 2012 shootings", "concerning 2012 Orrin attacks": a year in front of a happening; "reported 2012 attacks" counts
  if (head === 'events' || head === 'outcome') {
    return (count.start === count.number || count.start === count.number - 1 && words[count.start] === 'the') && (DETERMINER.has(before) || PREPOSITION.has(before) || before === '\'s' || before === 'of' || !capitals && noun[1] - noun[0] > 1 && isCapital(tokens[noun[0]]?.word))
  }
  return head === 'none' || /^(?:in|since|until|by|from|of|before|after|during|to|and|early|late|mid)$/.test(words[count.number - 1] ?? '')
}

const LEADING = new Set(['other', 'others', 'more', 'additional', 'further', 'such', 'separate', 'different', 'new', 'of', 'the', 'their', 'its', 'his', 'her', 'these', 'those', 'our', 'them', 'us', 'whom', 'which', 'all'])
const LONGEST_NOUN = 7

function readNoun(sentence: Sentence, count: Count): Counted | null {
  const { words } = sentence
  const bracket = words[count.end] === '[' ? words.indexOf(']', count.end) : -1 // "seven [as heard] people"
  let first = words[count.end] === ']' && words[count.number - 1] === '[' || bracket > 0 && bracket < count.end + 6 ? Math.max(count.end, bracket) + 1 : count.end // "[9] people": an editor's reading
  let others = false
  const grouped = GROUPS.has(words[count.start - 2] ?? '') && words[count.start - 1] === 'of' && count.unit === null
  while (LEADING.has(words[first] ?? '') && !(DETERMINER.has(words[first]!) && words[first - 1] !== 'of' && count.unit === null) && !(words[first] === 'of' && !['the', 'its', 'their', 'his', 'her', 'our', 'these', 'those', 'them', 'whom', 'which', 'civilian', 'civilians', 'people', 'men', 'women', 'children'].includes(words[first + 1] ?? '') && !isOwner(words, first + 1) && count.value !== null && count.unit === null)) {
    if (words[first] === 'others' || words[first] === 'other' || words[first] === 'more') others = true
    first++
  }
  let adjective: string | null = null
  if (/..ly$/.test(words[first] ?? '') && PARTICIPLES.has(words[first + 1] ?? '') && kindOf(words[first + 2] ?? '') === 'people') first++ // "12 internally displaced people"
  let last = first
  for (; last < words.length && last - first < (words[last - 1] === ')' || words[last - 1] === ']' ? LONGEST_NOUN + 4 : LONGEST_NOUN); last++) {
    const word = words[last]!
    const next = words[last + 1]
    if (word === '-' && last > 0 && sentence.tokens[last]!.span[0] > sentence.tokens[last - 1]!.span[1]) break // a dash
    if ((word === '\'' || word === '\'s') && last > first && OUTCOME_OF.has(next ?? '')) break // "the six priests' murder"
    if (word === '-' || (word === '\'s' && last > first) || (word === '\'' && last > first && !isMark(next))) continue
    if (/^["“”]$/.test(word) && last === first && next !== undefined && !isMark(next) && !isVerbLike(next)) continue
    if (/^["“”]$/.test(word) && last > first && (kindOf(next ?? '') === 'people' && /^["“”]$/.test(words[last + 2] ?? '') || /^["“”]$/.test(words[last - 2] ?? '') && kindOf(words[last - 1]!) === 'people')) continue
    if (/^[[(]$/.test(word) && last > first && /^[\])]$/.test(words[last + 2] ?? '') && kindOf(words[last + 3] ?? '') === 'people') { // "Front [UPF] guerrillas"
      last += 2
      continue
    }
    if (/^(?:and|or)$/.test(word) && last > first && kindOf(words[last + 2] ?? '') === 'outcome' && kindOf(words[last - 1]!) === 'unknown' && kindOf(next!) !== 'outcome') continue // "combat and civilian deaths"
    if (last > first && word.length > 4 && word.endsWith('ing') && kindOf(words[last - 1]!) !== 'unknown' && kindOf(word) === 'unknown') break // "attacks using helicopters"
    if (isMark(word) || AUXILIARY.has(word) || MODAL.has(word) || PREPOSITION.has(word) || CONJUNCTION.has(word) || RELATIVE.has(word) || DETERMINER.has(word) || NEGATION.has(word)) break
    const state = PARTICIPLES.get(word)
    if (state !== undefined) {
      const noun = kindOf(next ?? '')
      if (last === first && next === 'and' && CASUALTY.has(state) && CASUALTY.has(PARTICIPLES.get(words[last + 2] ?? '') ?? '') && kindOf(words[last + 3] ?? '') === 'people') { // "several dead and wounded civilians"
        adjective = 'casualties'
        last += 2
        continue
      }
      if (word === 'dead' && last === first && /^(?:bodies|corpses)$/.test(next ?? '')) continue
      if (last === first && PERSONAL.has(word) && noun === 'unknown' && /[^s]s$/.test(next ?? '') && !isMark(next) && (first > count.end || isMark(words[last + 2]) || isVerbLike(words[last + 2]!))) { // "five of the murdered Jesuits"
        adjective = state
        continue
      }
      if (last === first && (noun === 'people' || noun === 'objects' || (isAdjectiveLike(next) && kindOf(words[last + 2] ?? '') === 'people')) && words[last + 1] !== 'others') {
        adjective = state
        continue
      }
      break
    }
    if (BREAKS.has(word) || last > first && word.endsWith('ed') && next === 'by') break
    if (ACTIVE.has(word) && !EVENTS.has(word) && !(last === first && MUNITION.has(word)) && !(OUTCOMES.has(word) && !mayCount(next ?? '') && !DETERMINER.has(next ?? '')) || INTRANSITIVES.has(word) || REPORTING.has(word) && last > first || ADVERB.has(word) && !(last === first && OF_MANNER.has(word) && OUTCOMES.has(next ?? '')) || TIME.test(word)) break
    if (mayCount(word) && last > first) break
  }
  if (last === first && words[count.start - 1] === 'whom' && /^(?:are|were)$/.test(words[first] ?? '') && kindOf(words[first + 1] ?? '') === 'people') { // "of whom nine are children"
    first++
    last = first + 1
  }
  if (words[first - 1] === 'whom' && words[first - 2] === 'of') { // "two of whom were nurses", "two of whom face charges"
    const named = /^(?:are|were)$/.test(words[first] ?? '') && kindOf(words[first + 1] ?? '') === 'people'
    first = named ? first + 1 : first
    last = named ? first + 1 : first
  }
  const known = endAtKnown(words, first, last)
  last = known < last && isDescribed(words, known, last, count) ? last : known
  if (grouped) {
    // "a family of five was killed" counts five; the noun is the group, unless one follows ("a group of 12 men")
    const group = count.start - 2
    const from = words[group - 1] === 'a' || words[group - 1] === 'the' || words[group - 1] === 'an' ? group - 1 : group
    const own = known > first && kindOf(words[known - 1]!) !== 'unknown'
    const start = { ...count, start: from }
    if (words[group] === 'total') return { count: start, noun: [first, last], head: headOf(words, first, known), end: last, others, adjective }
    return own ? { count: start, noun: [first, last], head: kindOf(words[known - 1]!), end: last, others, adjective }
      : { count: start, noun: [group, group + 1], head: 'people', end: last > first && kindOf(words[last - 1]!) === 'unknown' ? last : count.end, others, adjective }
  }
  if (count.value === 0 && words[count.number] !== 'no' && words[count.number] !== 'not') {
    return { count, noun: [count.end, count.end], head: 'none', end: count.end, others: false, adjective: null }
  }
  const start = adjective !== null ? first + (adjective === 'casualties' ? 3 : 1) : first
  return { count, noun: [start, last], head: headOf(words, start, Math.max(start, known)), end: last, others, adjective }
}

/** "five of [Orrin's] bodyguards". */
const isOwner = (words: readonly string[], at: number): boolean => {
  const owned = words.indexOf('\'s', at)
  return owned > at && owned < at + 4 && !words.slice(at, owned).some((word) => isMark(word) || PREPOSITION.has(word) || DETERMINER.has(word))
}

/** Verbs that would pass for the last noun of a phrase: "six guards [lost] their lives". */
const BREAKS = new Set('according although though whereas unless than lost went suffered sustained hostage took came arrived gathered remained stayed marched worked lived voted met needed escaped survived fell said'.split(' '))

/** Cuts off unknown words after the last known noun: "five families [slept]"; keeps all where no noun is known. */
function endAtKnown(words: readonly string[], first: number, last: number): number {
  for (let end = last; end > first; end--) if (kindOf(words[end - 1]!) !== 'unknown') return end
  return last
}

/**
 * Whether the last known noun describes one unknown word after it: "three bank [branches]", "a police [inspector] was". Where that may as
 * well be a verb ("a boy [slept]", "five families [slept]") it does not.
 */
function isDescribed(words: readonly string[], known: number, last: number, { value }: Count): boolean {
  const [before, word, after] = [words[known - 1]!, words[known]!, words[last]]
  if (last !== known + 1 || !/^[\p{L}-]{3,}$/u.test(word) || /(?:ed|ing)$/.test(word) || STATE.test(word) || kindOf(before) !== 'people' && kindOf(before) !== 'objects') return false
  if (value !== 1) return !PLURAL.test(before) && /[^s]s$/.test(word)
  return (kindOf(before) === 'objects' || before === 'police') && !word.endsWith('s') && (isMark(after) || AUXILIARY.has(after!) || PREPOSITION.has(after!) || RELATIVE.has(after!) || CONJUNCTION.has(after!))
}
const PLURAL = /(?:s|men|people|children|troops|clergy|personnel|staff)$/

const isVerbLike = (word: string): boolean => AUXILIARY.has(word) || MODAL.has(word) || PREPOSITION.has(word) || CONJUNCTION.has(word)
const TIME = /^(?:yesterday|today|tonight|tomorrow|last|this|next|early|earlier|so|monday|tuesday|wednesday|thursday|friday|saturday|sunday|overnight|alone)$/
const isAdjectiveLike = (word: string | undefined): boolean => word !== undefined && !isMark(word) && !AUXILIARY.has(word) && !PREPOSITION.has(word) && !CONJUNCTION.has(word)

function headOf(words: readonly string[], first: number, last: number): Head {
  if (last <= first) return 'none'
  const head = kindOf(words[last - 1]!)
  if (head !== 'unknown' || last - 2 < first) return head
  return 'unknown'
}

export function kindOf(word: string): Head {
  const whole = word.includes('-') ? word.slice(word.lastIndexOf('-') + 1) : word
  if (PEOPLE.has(whole) || whole.length > 6 && PEOPLE_ENDING.test(whole) && !NOT_PEOPLE.has(whole)) return 'people'
  if (OBJECTS.has(whole)) return 'objects'
  if (EVENTS.has(whole) || EVENTS.has(word)) return 'events'
  if (OUTCOMES.has(whole)) return 'outcome'
  if (MUNITION.has(whole)) return 'munition'
  return 'unknown'
}
