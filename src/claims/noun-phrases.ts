import { ADVERB, AUXILIARY, CONJUNCTION, DETERMINER, MODAL, NEGATION, PREPOSITION, RELATIVE, REPORTING } from './en/grammar.ts'
import { isCapital, isMark, type Sentence } from './sentence.ts'

/** Token range `[first, last]` of a phrase; null where none stands there. */
export type Range = readonly [first: number, last: number] | null

const VERB_HELP = (word: string): boolean =>
  (/..ly$/.test(word) && !/^(?:family|assembly|ally|italy|july|supply|monopoly|anomaly|bully|reply)$/.test(word)) || AUXILIARY.has(word) || MODAL.has(word) || ADVERB.has(word) || NEGATION.has(word) || /^(?:repeatedly|often|strongly|flatly|publicly|previously|recently|always|once|preparing|prepare|planning|trying|to|try|sought|seeking|continued|long|did|does|do|categorically|firmly|angrily|promptly|swiftly|quickly|vehemently|'s|'ve|'d)$/.test(word)

const SUBORDINATOR: ReadonlySet<string> = new Set('when while after before as because since until where once whereas although though if'.split(' '))

/**
 * The subject before a verb: back over helping verbs, times and an aside ("Varnia, accusing …", "Ada Veld, 51, has …"), then to the
 * phrase's start.
 *
 * @param tight - stops at any preposition but "of": for what stands right before a participle ("a fight against envoys [accused of")
 */
export function subjectBefore({ words, tokens, capitals }: Sentence, verb: number, floor = 0, tight = false): Range {
  let last = verb - 1
  for (; last >= floor; last--) {
    const word = words[last]!
    const time = timeBefore(words, last)
    if (time > 0 && last - time >= floor) { // "Veld in the past has criticized"
      last -= time - 1
      continue
    }
    if (TIME.test(word) || word === 'on' && TIME.test(words[last + 1] ?? '')) continue
    if (!VERB_HELP(word) || !capitals && isCapital(tokens[last]!.word) && word.endsWith('ly')) break
    if (word === 'to' && !/^(?:preparing|prepare|planning|trying|try|sought|seeking|continued|going|alleged|said|have|has)$/.test(words[last - 1] ?? '')) break
  }
  if (/^(?:who|which|that)$/.test(words[last] ?? '')) {
    last--
    tight = true // the clause is about the noun right before it
  }
  if (/^, for (?:its|his|her|their) part ,$/.test(words.slice(last - 4, last + 1).join(' '))) last -= 5
  if (words[last] === ',' && last > floor) last = beforeAside(words, tokens, capitals, last, floor)
  if (last < floor || isMark(words[last]) || PREPOSITION.has(words[last]!) || CONJUNCTION.has(words[last]!)) return null // "and accused": the subject stands further off
  let first = last
  for (let i = last; i >= floor && last - i < 10; i--) {
    const word = words[i]!
    const joins = word === '-' || word === '\'s' || word === '\''
    if (!joins && (isMark(word) || RELATIVE.has(word) || word === 'that' || REPORTING.has(word) || AUXILIARY.has(word) || MODAL.has(word) || CONJUNCTION.has(word))) break
    if (tight && i < last && /....ing$/.test(word)) break // "an incident involving the premier, who accused"
    if (SUBORDINATOR.has(word)) break // "when the artillery opened fire": a clause of its own
    if (PREPOSITION.has(word) && word !== 'of') {
      if (tight) break
      first = i + 1
      continue
    }
    first = i
    if (DETERMINER.has(word) && words[i - 1] !== 'of' && !(words[i - 1] === 'by' && /(?:ed|led|un)$/.test(words[i - 2] ?? ''))) break // "the force [headed by the league]"
  }
  if (first > last) return null
  return [first, last]
}

/** How many words up to `last` say when: "in the past", "last week". */
function timeBefore(words: readonly string[], last: number): number {
  if (!/^(?:past|days?|weeks?|months?|years?|night|decade)$/.test(words[last] ?? '')) return 0
  for (let k = 1; k <= 3; k++) if (/^(?:in|over|during|last|this|for)$/.test(words[last - k] ?? '')) return /^(?:in|over|during|for)$/.test(words[last - k - 1] ?? '') ? k + 2 : k + 1
  return 0
}

const TIME = /^(?:today|yesterday|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/

/** Back over ", which now runs the parade," ", 51," ", an envoy of Tessal," ", seated on the dais,": where the noun before it ends. */
function beforeAside(words: readonly string[], tokens: Sentence['tokens'], capitals: boolean, close: number, floor: number): number {
  for (let open = close - 1; open > floor && close - open < 16; open--) {
    if (/^[.;:"“”]$/.test(words[open]!)) break
    if (words[open] !== ',') continue
    const next = words[open + 1]!
    const named = isCapital(tokens[open - 1]?.word) && !capitals
    if (/^\d+$/.test(words[open - 1]!) && words[open - 2] === ',') return open - 3 // "Ada Veld, 51, who …, allegedly"
    if (RELATIVE.has(next) || named && (DETERMINER.has(next) || /^\d{2}$/.test(next) || /(?:ed|n)$/.test(next) || isCapital(tokens[open - 2]?.word)) && !PREPOSITION.has(words[open - 2] ?? '')) return open - 1
    if (!named) continue
    break
  }
  return close - 1
}

/** A noun phrase from `at`: up to a preposition (but "of"), a verb's helper, "that" or a mark. */
export function phraseAfter({ words }: Sentence, at: number, stop: ReadonlySet<string>): Range {
  let last = at - 1
  for (let i = at; i < words.length && i - at < 10; i++) {
    const word = words[i]!
    if (stop.has(word) || (isMark(word) && word !== '-') && word !== '\'s' || AUXILIARY.has(word) || RELATIVE.has(word) || MODAL.has(word)) break
    if (PREPOSITION.has(word) && word !== 'of') break
    last = i
  }
  return last < at ? null : [at, last]
}

/** The rest of a clause from `at`: up to a stop, comma, dash or closing mark, and not past `limit`. */
export function clauseAfter({ words }: Sentence, at: number, limit = Infinity): Range {
  let last = at - 1
  let open = false
  for (let i = at; i < words.length && i < limit; i++) {
    const word = words[i]!
    if (/^["“”]$/.test(word)) { // a quotation inside the clause belongs to it
      if (!open && (word === '”' || !words.slice(i + 1, i + 20).some((other) => /^["”]$/.test(other)))) break
      open = !open
      if (!open) last = i
      continue
    }
    if (/^(?:[.,;:!?()–—»]|--+|\.{2,}|…)$/.test(word)) break
    last = i
  }
  return last < at ? null : [at, last]
}
