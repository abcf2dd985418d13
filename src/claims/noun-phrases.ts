import { ADVERB, AUXILIARY, CONJUNCTION, DETERMINER, MODAL, NEGATION, PREPOSITION, RELATIVE, REPORTING } from './en/grammar.ts'
import { isCapital, isMark, type Sentence } from './sentence.ts'

/** Token range `[first, last]` of a phrase; null where none stands there. */
export type Range = readonly [first: number, last: number] | null

const VERB_HELP = (word: string): boolean =>
  (/..ly$/.test(word) && !/^(?:family|assembly|ally|italy|july|supply|monopoly|anomaly|bully|reply)$/.test(word)) || AUXILIARY.has(word) || MODAL.has(word) || ADVERB.has(word) || NEGATION.has(word) || /^(?:repeatedly|often|strongly|flatly|publicly|previously|recently|always|once|preparing|prepare|planning|trying|to|try|sought|seeking|continued|long|categorically|firmly|angrily|promptly|swiftly|quickly|vehemently|'s|'ve|'d)$/.test(word)

const SUBORDINATOR: ReadonlySet<string> = new Set('when while after before as because since until where once whereas although though if'.split(' '))

/** The subject before a verb: back over helping verbs and a comma ("Varnia, accusing …"), then to the phrase's start. */
export function subjectBefore({ words, tokens, capitals }: Sentence, verb: number, floor = 0): Range {
  let last = verb - 1
  while (last >= floor && ((VERB_HELP(words[last]!) && (capitals || !isCapital(tokens[last]!.word) || !words[last]!.endsWith('ly'))) && !(words[last] === 'to' && !/^(?:preparing|prepare|planning|trying|try|sought|seeking|continued|going|alleged|said|have|has)$/.test(words[last - 1] ?? '')))) last--
  if (/^(?:who|which|that)$/.test(words[last] ?? '')) last--
  if (/^, for (?:its|his|her|their) part ,$/.test(words.slice(last - 4, last + 1).join(' '))) last -= 5
  if (words[last] === ',' && last > floor) {
    // "a spokesman for the council, which now runs the parade, did not respond": back over the clause between
    let open = last - 1
    while (open > floor && last - open < 16 && !(words[open - 1] === ',' && RELATIVE.has(words[open]!))) open--
    last = open > floor && last - open < 16 ? open - 2 : last - 1
  }
  if (last < floor || isMark(words[last]) || PREPOSITION.has(words[last]!) || CONJUNCTION.has(words[last]!)) return null // "and accused": the subject stands further off
  let first = last
  for (let i = last; i >= floor && last - i < 10; i--) {
    const word = words[i]!
    const joins = word === '-' || word === '\'s' || word === '\''
    if (!joins && (isMark(word) || RELATIVE.has(word) || word === 'that' || REPORTING.has(word) || AUXILIARY.has(word) || MODAL.has(word) || CONJUNCTION.has(word))) break
    if (SUBORDINATOR.has(word)) break // "when the artillery opened fire": a clause of its own
    if (PREPOSITION.has(word) && word !== 'of') { first = i + 1; continue }
    first = i
    if (DETERMINER.has(word) && words[i - 1] !== 'of' && !(words[i - 1] === 'by' && /(?:ed|led|un)$/.test(words[i - 2] ?? ''))) break // "the force [headed by the league]"
  }
  if (first > last) return null
  return [first, last]
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
