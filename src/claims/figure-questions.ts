import { ADVERB, AUXILIARY, BE, CONJUNCTION, DETERMINER, MODAL, NEGATION, PREPOSITION, RELATIVE, REPORTING } from './en/grammar.ts'
import { ACTIVE, CASUALTY, EXPLOSIVE_NOUN, PERSONAL, THINGS_SUFFER } from './en/harm.ts'
import { AVERTED, BALLOTS, HAPPENED, UNREAL } from './en/idioms.ts'
import { FORM, type HarmWord } from './harm-words.ts'
import { isJoined } from './lists.ts'
import { mayCount } from './numbers.ts'
import type { Outcome } from './outcomes.ts'
import { kindOf, type Counted, type Head } from './phrases.ts'
import { isMark, type Sentence } from './sentence.ts'

/** A count and a word of harm of its sentence, with what questions share. */
export interface Pair {
  readonly sentence: Sentence
  readonly counted: Counted
  /** All counts of the sentence and all words of harm. */
  readonly all: readonly Counted[]
  readonly harm: readonly HarmWord[]
  readonly word: HarmWord
  /** What the rules say of the count, and whether they would keep it; of the counts before and after it, where they stand in one list with it. */
  readonly rule: Outcome | null | 'denied'
  readonly kept: boolean
  readonly mates: readonly [Outcome | null | 'denied' | undefined, Outcome | null | 'denied' | undefined]
  /** Tokens between the two, `[start, end)`; empty where one lies in the other. */
  readonly between: readonly [number, number]
  readonly after: boolean
}

const NONE = -99
const HEADS: Readonly<Record<Head, number>> = { people: 5, none: 4, unknown: 3, objects: 2, outcome: 1, munition: 0, events: -1 }
const RULES: Readonly<Record<Outcome['rule'], number>> = {
  noun: 1, of: 2, active: 3, participle: 4, passive: 5, verb: 6, idiom: 7, toll: 8, inherited: 9, implied: 10, fired: 11,
}
const GROUPS: Readonly<Record<string, number>> = {
  killed: 0, injured: 1, casualties: 2, missing: 3, arrested: 4, kidnapped: 5, released: 6, displaced: 7, destroyed: 8, damaged: 9, attacked: 10, shot: 11,
  victims: 12, bodies: 13, attacks: 14, strikes: 15, bombings: 16, munitions: 17,
}

const count = (words: readonly string[], [from, to]: readonly [number, number], is: (word: string, i: number) => boolean): number => {
  let sum = 0
  for (let i = from; i < to; i++) if (is(words[i]!, i)) sum++
  return sum
}
const bit = (word: HarmWord, form: number) => ((word.forms & form) === 0 ? 0 : 1)

/** The small words of a verb's group before it: auxiliaries, adverbs, negations, modals, "to". */
function groupBefore(words: readonly string[], i: number): readonly string[] {
  let from = i
  while (from > 0 && i - from < 7 && isSmall(words[from - 1]!)) from--
  return words.slice(from, i)
}
const isSmall = (word: string): boolean => AUXILIARY.has(word) || ADVERB.has(word) || MODAL.has(word) || NEGATION.has(word) || word === 'to' || /..ly$/.test(word)

/** What stands right beside: each kind of small word a number of its own, so that trees can cut between them. */
function kindOfWord(word: string | undefined): number {
  if (word === undefined) return 0
  if (word === ',') return 1
  if (word === '.' || word === ';' || word === ':' || word === '!' || word === '?') return 2
  if (word === '(' || word === ')' || word === '[' || word === ']' || /^(?:--+|–|—|-)$/.test(word)) return 3
  if (isMark(word)) return 4
  if (word === 'and' || word === 'or') return 5
  if (word === 'of') return 6
  if (word === 'by') return 7
  if (word === 'with') return 8
  if (word === 'to') return 9
  if (word === 'including' || word === 'among') return 10
  if (word === 'on' || word === 'against' || word === 'at') return 27
  if (word === 'for') return 28
  if (PREPOSITION.has(word)) return 11
  if (BE.has(word)) return 12
  if (AUXILIARY.has(word)) return 13
  if (MODAL.has(word) || NEGATION.has(word)) return 14
  if (RELATIVE.has(word)) return 15
  if (word === 'that') return 16
  if (REPORTING.has(word)) return 17
  if (DETERMINER.has(word)) return 18
  if (CONJUNCTION.has(word)) return 19
  if (ACTIVE.has(word)) return 20
  if (mayCount(word)) return 21
  if (ADVERB.has(word)) return 22
  if (kindOf(word) === 'people') return 23
  if (word.endsWith('ing')) return 24
  if (word.endsWith('ed')) return 25
  return 26
}

const STRONG = FORM.active | FORM.participle | FORM.verb | FORM.noun | FORM.nounOf | FORM.event
/** What the rules say of a count in one list with this one, beside a word of harm. */
const ofMate = (rule: Pair['mates'][number], { counts }: HarmWord): number =>
  (rule === undefined ? 0 : rule === null ? 1 : rule === 'denied' ? -1 : rule.counts === counts ? 3 : 2)

const gapOf = ({ after, between: [from, to] }: Pair): number => (after ? to - from : from - to)
const inNoun = ({ counted: { noun }, word }: Pair): boolean => word.start >= noun[0] && word.start < noun[1]
const beforeNoun = ({ counted: { count: { start }, noun }, word }: Pair): boolean => word.start >= start && word.start < noun[0]

/**
 * What is asked of a count and a word of harm for the verdict whether the word says what befell the counted. Each question has one number for an answer.
 * Of a noun they ask only of what kind it is, so that whoever suffers or acts, the answers are the same.
 */
export const QUESTIONS: Readonly<Record<string, (pair: Pair) => number>> = {
  gap: gapOf,
  distance: ({ between: [from, to] }) => to - from,
  after: (pair) => (inNoun(pair) ? 2 : beforeNoun(pair) ? 3 : pair.after ? 1 : 0),
  commas: ({ sentence: { words }, between }) => count(words, between, (word) => word === ','),
  stops: ({ sentence: { words }, between }) => count(words, between, (word) => /^(?:[;:.?!]|--+|–|—)$/.test(word)),
  quotes: ({ sentence: { words }, between }) => count(words, between, (word) => /^["“”]$/.test(word)),
  auxiliaries: ({ sentence: { words }, between }) => count(words, between, (word) => AUXILIARY.has(word)),
  modals: ({ sentence: { words }, between }) => count(words, between, (word) => MODAL.has(word) || NEGATION.has(word)),
  relatives: ({ sentence: { words }, between }) => count(words, between, (word) => RELATIVE.has(word) || word === 'that'),
  reports: ({ sentence: { words }, between }) => count(words, between, (word) => REPORTING.has(word)),
  prepositions: ({ sentence: { words }, between }) => count(words, between, (word) => PREPOSITION.has(word)),
  ands: ({ sentence: { words }, between }) => count(words, between, (word) => word === 'and' || word === 'or'),
  bys: ({ sentence: { words }, between }) => count(words, between, (word) => word === 'by'),
  countsBetween: ({ all, between: [from, to] }) => all.filter(({ count }) => count.number >= from && count.number < to).length,
  harmBetween: ({ harm, between: [from, to] }) => harm.filter(({ start }) => start >= from && start < to).length,
  sameBetween: ({ harm, word, between: [from, to] }) => harm.filter(({ start, counts }) => start >= from && start < to && counts === word.counts).length,
  harmInSentence: ({ harm }) => harm.length,
  countsInSentence: ({ all }) => all.length,
  countsBefore: ({ all, counted }) => all.indexOf(counted),
  countTaken: ({ all, counted, word }) => Math.min(99, ...all.filter((one) => one !== counted).map((one) => (word.start >= one.end ? word.start - one.end : one.count.start >= word.end ? one.count.start - word.end : 0))),
  nearestHarm: ({ harm, counted: { count: { start }, end }, word }) => harm.filter((one) => one !== word && one.start !== word.start && Math.abs(one.start - (one.start >= end ? end : start)) < Math.abs(word.start - (word.start >= end ? end : start))).length,
  wordBefore: ({ sentence: { words }, counted: { count: { start } } }) => kindOfWord(words[start - 1]),
  wordBefore2: ({ sentence: { words }, counted: { count: { start } } }) => kindOfWord(words[start - 2]),
  wordAfter: ({ sentence: { words }, counted: { end } }) => kindOfWord(words[end]),
  wordAfter2: ({ sentence: { words }, counted: { end } }) => kindOfWord(words[end + 1]),
  harmBefore: ({ sentence: { words }, word }) => kindOfWord(words[word.start - 1]),
  harmAfter: ({ sentence: { words }, word }) => kindOfWord(words[word.end]),
  harmAfter2: ({ sentence: { words }, word }) => kindOfWord(words[word.end + 1]),
  active: ({ word }) => bit(word, FORM.active),
  participle: ({ word }) => bit(word, FORM.participle),
  verb: ({ word }) => bit(word, FORM.verb),
  noun: ({ word }) => bit(word, FORM.noun),
  nounOf: ({ word }) => bit(word, FORM.nounOf),
  event: ({ word }) => bit(word, FORM.event),
  bare: ({ word }) => bit(word, FORM.bare),
  fired: ({ word }) => bit(word, FORM.fired),
  implied: ({ word }) => bit(word, FORM.implied),
  loss: ({ word }) => bit(word, FORM.loss),
  ing: ({ sentence: { words }, word }) => (words[word.start]!.endsWith('ing') ? 1 : 0),
  present: ({ sentence: { words }, word }) => (words[word.start]!.endsWith('s') ? 1 : 0),
  passive: ({ sentence: { words }, word }) => (groupBefore(words, word.start).some((one) => BE.has(one)) ? 1 : 0),
  perfect: ({ sentence: { words }, word }) => (groupBefore(words, word.start).some((one) => /^(?:have|has|had|having)$/.test(one)) ? 1 : 0),
  modal: ({ sentence: { words }, word }) => (groupBefore(words, word.start).some((one) => MODAL.has(one)) ? 1 : 0),
  to: ({ sentence: { words }, word }) => (groupBefore(words, word.start).includes('to') ? 1 : 0),
  denied: ({ sentence: { words }, word }) => (groupBefore(words, word.start).some((one) => NEGATION.has(one) || one === '\'t') ? 1 : 0),
  unreal: ({ sentence: { words }, word, counted }) => { const from = Math.min(word.start, counted.count.start); return UNREAL.test(words.slice(Math.max(0, from - 12), from).join(' ')) ? 1 : 0 },
  unrealNear: ({ sentence: { words }, word }) => (UNREAL.test(words.slice(Math.max(0, word.start - 4), word.start + 1).join(' ')) ? 1 : 0),
  conditional: ({ sentence: { words } }) => (words.some((word) => word === 'if' || word === 'would' || word === '?') ? 1 : 0),
  counts: ({ word }) => GROUPS[word.counts] ?? 18,
  casualty: ({ word }) => (CASUALTY.has(word.counts) || word.counts === 'casualties' ? 1 : 0),
  thingsSuffer: ({ word }) => (THINGS_SUFFER.has(word.counts) ? 1 : 0),
  personal: ({ sentence: { words }, word }) => (PERSONAL.has(words[word.start]!) ? 1 : 0),
  head: ({ counted: { head } }) => HEADS[head],
  nounLength: ({ counted: { noun } }) => noun[1] - noun[0],
  plural: ({ sentence: { words }, counted: { noun } }) => (noun[1] > noun[0] && /s$|men$|people$|children$/.test(words[noun[1] - 1]!) ? 1 : 0),
  others: ({ counted }) => (counted.others ? 1 : 0),
  adjective: ({ counted, word }) => (counted.adjective === null ? 0 : counted.adjective === word.counts ? 2 : 1),
  article: ({ counted: { count: { article } } }) => (article ? 1 : 0),
  value: ({ counted: { count: { value, min } } }) => Math.min(value ?? min ?? NONE, 1e7),
  vague: ({ counted: { count: { value } } }) => (value === null ? 1 : 0),
  digits: ({ counted: { count: { digits } } }) => (digits ? 1 : 0),
  modifier: ({ counted: { count: { modifier } } }) => (modifier === null ? 0 : 1),
  unit: ({ counted: { count: { unit } } }) => (unit === null ? 0 : unit === 'percent' ? 1 : 2),
  opens: ({ counted: { count: { start } } }) => start,
  rule: ({ rule, word }) => (rule === null ? 0 : rule === 'denied' ? -1 : rule.counts !== word.counts ? 1 : rule.words !== null && rule.words[0] <= word.start && word.start < rule.words[1] ? 3 : 2),
  ruleKind: ({ rule }) => (rule === null || rule === 'denied' ? 0 : RULES[rule.rule]),
  kept: ({ kept }) => (kept ? 1 : 0),
  mateBefore: ({ mates: [before], word }) => ofMate(before, word),
  mateAfter: ({ mates: [, after], word }) => ofMate(after, word),
  aside: ({ sentence: { words }, all, counted: { count: { start }, end } }) => {
    if (words[start - 1] !== ',' || all.some((one) => one.end === start - 1)) return 0
    const close = words.indexOf(',', end)
    return close < 0 || close > end + 14 ? 1 : AUXILIARY.has(words[close + 1] ?? '') ? 3 : 2
  },
  of: ({ sentence: { words }, counted: { count: { end } } }) => (words[end] === 'of' ? 1 : 0),
  happened: ({ sentence: { words }, word }) => (HAPPENED.test(` ${words.slice(Math.max(0, word.start - 12), word.start).join(' ')} `) ? 1 : 0),
  escaped: ({ sentence: { words }, word }) => (words.slice(Math.max(0, word.start - 4), word.start).some((one) => AVERTED.has(one)) ? 1 : 0),
  ballots: ({ sentence: { words } }) => (words.some((word) => BALLOTS.has(word)) ? 1 : 0),
  strongBetween: ({ harm, between: [from, to] }) => harm.filter(({ start, forms }) => start >= from && start < to && (forms & STRONG) !== 0).length,
  strong: ({ word }) => bit(word, STRONG),
  capitals: ({ sentence: { capitals } }) => (capitals ? 1 : 0),
  length: ({ sentence: { words } }) => words.length,
  bombs: ({ sentence: { words }, counted: { noun } }) => (EXPLOSIVE_NOUN.test(words[noun[1] - 1] ?? '') ? 2 : words.slice(noun[0], noun[1]).some((word) => EXPLOSIVE_NOUN.test(word)) ? 1 : 0),
  harmObject: ({ sentence: { words }, word }) => (DETERMINER.has(words[word.end] ?? '') || mayCount(words[word.end] ?? '') || /^(?:him|them)$/.test(words[word.end] ?? '') ? 1 : 0),
}

const ASKED = Object.values(QUESTIONS)
export const PAIR_WIDTH = ASKED.length

/** Answers about pairs, one row after the other. */
export function answersOf(pairs: readonly Pair[]): Float32Array {
  const answers = new Float32Array(pairs.length * PAIR_WIDTH)
  let at = 0
  for (const pair of pairs) for (const ask of ASKED) answers[at++] = ask(pair)
  return answers
}

const OF_RULES = ['rule', 'ruleKind', 'kept', 'mateBefore', 'mateAfter'].map((name) => Object.keys(QUESTIONS).indexOf(name))

/** The same answers had the rules found nothing. */
export function withoutRules(answers: Float32Array): Float32Array {
  return answers.map((answer, i) => (OF_RULES.includes(i % PAIR_WIDTH) ? 0 : answer))
}

/** All pairs of each count. */
export function pairsOf(sentence: Sentence, all: readonly Counted[], harm: readonly HarmWord[], ruled: readonly { readonly outcome: Outcome | null | 'denied'; readonly kept: boolean }[]): Pair[][] {
  const joined = (k: number): boolean => k > 0 && k < all.length && isJoined(sentence.words, all[k - 1]!, all[k]!)
  return all.map((counted, k) => harm.filter(({ start, end }) => end <= counted.count.start || start >= counted.count.end).map((word) => {
    const after = word.start >= counted.end
    const between: [number, number] = after ? [counted.end, word.start] : word.end <= counted.count.start ? [word.end, counted.count.start] : [word.start, word.start]
    return { sentence, counted, all, harm, word, rule: ruled[k]!.outcome, kept: ruled[k]!.kept, mates: [joined(k) ? ruled[k - 1]!.outcome : undefined, joined(k + 1) ? ruled[k + 1]!.outcome : undefined], between, after }
  }))
}
