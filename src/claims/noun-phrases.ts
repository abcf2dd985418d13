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
  const open = words[last] === ']' ? words.lastIndexOf('[', last) : words[last] === ')' ? words.lastIndexOf('(', last) : -1
  if (open > floor && last - open < 14) last = open - 1 // "the front [UPF] accused"
  if (/^(?:--+|–|—)$/.test(words[last] ?? '') && last > floor) { // "the rebels -- who came by night -- set fire to"
    const dash = words.findLastIndex((word, i) => i > floor && i < last && last - i < 30 && word === words[last])
    if (dash > 0) last = dash - 1
  }
  if (words[last] === ',' && last > floor) last = beforeAside(words, tokens, capitals, last, floor)
  if (last < floor || isMark(words[last]) || PREPOSITION.has(words[last]!) || CONJUNCTION.has(words[last]!)) return null // "and accused": the subject stands further off
  let first = last
  for (let i = last; i >= floor && last - i < 10; i--) {
    const word = words[i]!
    const joins = word === '-' && (i === 0 || tokens[i]!.span[0] === tokens[i - 1]!.span[1]) || word === '\'s' || word === '\''
    if (!joins && (isMark(word) || RELATIVE.has(word) || word === 'that' || REPORTING.has(word) || AUXILIARY.has(word) || MODAL.has(word) || CONJUNCTION.has(word))) break
    if (tight && i < last && /....ing$/.test(word)) break // "an incident involving the premier, who accused"
    if (tight && i < last && /...ed$/.test(word) && /^[a-z]/.test(tokens[i]!.word) && i > floor && /[a-z]{4}$/.test(words[i - 1]!) && !DETERMINER.has(words[i - 1]!) && !/..(?:ly|al|ed|ous|ive|ic)$/.test(words[i - 1]!) && !PREPOSITION.has(words[i - 1]!) && !CONJUNCTION.has(words[i - 1]!) && !ADVERB.has(words[i - 1]!)) break // "the vote enraged liberals, who accused"
    if (SUBORDINATOR.has(word)) break // "when the artillery opened fire": a clause of its own
    if (PREPOSITION.has(word) && word !== 'of') {
      if (tight) break
      first = /^(?:one|that|this|each|another|some|many|other|recent) (?:case|cases|instance|instances|occasion|occasions|years|months|weeks|days)$/.test(`${words[i + 1]} ${words[i + 2]}`) && i + 3 <= last ? i + 3 : i + 1 // "in one case activists criticised"
      continue
    }
    first = i
    if (DETERMINER.has(word) && words[i - 1] !== 'of' && !(words[i - 1] === 'by' && /(?:ed|led|un)$/.test(words[i - 2] ?? ''))) break // "the force [headed by the league]"
  }
  if (first > last) return null
  // "the envoy in a speech at the club accused": what a preposition governs is no subject
  if (!tight && first > floor + 1 && /^(?:at|in|on|to|during|from|with|into)$/.test(words[first - 1]!)) {
    const further = subjectBefore({ words, tokens, capitals } as Sentence, first - 1, floor)
    if (further !== null && further[1] === first - 2 && !words.slice(further[0], further[1] + 1).some((word) => /..ed$|^(?:instead|first)$/.test(word) || AUXILIARY.has(word) || REPORTING.has(word))) return further
  }
  return tight ? namedBefore({ words, tokens, capitals }, [first, last], floor) : joinedWith({ words, capitals }, [first, last], floor)
}

/** "the government and armed forces have accused": what "and" joins at the clause's start, all of it a noun phrase. */
function joinedWith({ words }: Pick<Sentence, 'words' | 'capitals'>, [first, last]: readonly [number, number], floor: number): readonly [number, number] {
  if (!/^(?:and|or)$/.test(words[first - 1] ?? '') || words[last + 1] === undefined) return [first, last]
  let from = first - 1
  while (from > floor && first - from < 9 && !isMark(words[from - 1])) {
    const word = words[from - 1]!
    if (word === 'but' || word === 'while' || word === 'that') break
    if (AUXILIARY.has(word) || MODAL.has(word) || REPORTING.has(word) || RELATIVE.has(word) || CONJUNCTION.has(word) || SUBORDINATOR.has(word) || NEGATION.has(word) || PREPOSITION.has(word) && word !== 'of' || /..(?:ed|ing)$/.test(word)) return [first, last]
    from--
  }
  return from < first - 1 && (from === floor || isMark(words[from - 1]) || /^(?:but|while|that)$/.test(words[from - 1]!)) ? [from, last] : [first, last]
}

/** "said Ada Veld, an envoy and ally who accused …": the name that an apposition is about; else the phrase itself. */
function namedBefore({ words, tokens, capitals }: Pick<Sentence, 'words' | 'tokens' | 'capitals'>, [first, last]: readonly [number, number], floor: number): readonly [number, number] {
  let from = first
  if (words[from - 1] === 'and' && !DETERMINER.has(words[from]!)) for (let i = from - 2; i > floor && from - i < 8 && !isMark(words[i]); i--) if (/^(?:an?|the)$/.test(words[i]!)) from = i
  if (capitals && words[from - 1] === ',' && /^the (?:person|man|woman|individual|officer)$/.test(words.slice(from, last + 1).join(' '))) {
    let name = from - 2
    while (name > floor && from - name < 6 && !isMark(words[name - 1]) && !PREPOSITION.has(words[name - 1]!) && !AUXILIARY.has(words[name - 1]!) && !REPORTING.has(words[name - 1]!)) name--
    return [name, from - 2]
  }
  if (capitals || !/^(?:an?|the)$/.test(words[from]!) || words[from - 1] !== ',' || !isCapital(tokens[from - 2]?.word)) return [first, last]
  let name = from - 2
  while (name > floor && (isCapital(tokens[name - 1]?.word) || /^(?:\.|de|von|van|al|bin)$/.test(words[name - 1]!))) name--
  return name < from - 2 ? [name, from - 2] : [first, last]
}

/** How many words up to `last` say when: "in the past", "last week", "on 28 April". */
function timeBefore(words: readonly string[], last: number): number {
  const date = /(?:^| )((?:on|in|since|early|late)(?: \d{1,2})? (?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d+)?|(?:last|this) (?:night|week|month|year|morning))$/.exec(words.slice(Math.max(0, last - 4), last + 1).join(' '))
  if (date) return date[1]!.split(' ').length
  if (!/^(?:past|days?|weeks?|months?|years?|night|decade)$/.test(words[last] ?? '')) return 0
  for (let k = 1; k <= 3; k++) if (/^(?:in|over|during|last|this|for)$/.test(words[last - k] ?? '')) return /^(?:in|over|during|for)$/.test(words[last - k - 1] ?? '') ? k + 2 : k + 1
  return 0
}

const TIME = /^(?:today|yesterday|tonight|earlier|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/

/** Back over ", which now runs the parade," ", 51," ", an envoy of Tessal," ", seated on the dais,": where the noun before it ends. */
function beforeAside(words: readonly string[], tokens: Sentence['tokens'], capitals: boolean, close: number, floor: number): number {
  for (let open = close - 1; open > floor && close - open < 18 && !/^[.;:"“”]$/.test(words[open]!); open--) if (words[open] === ',' && /^(?:who|which)$/.test(words[open + 1]!)) return /^\d+$/.test(words[open - 1]!) && words[open - 2] === ',' ? open - 3 : open - 1
  for (let open = close - 1; open > floor && close - open < 16; open--) {
    if (/^[.;:"“”]$/.test(words[open]!)) break
    if (words[open] !== ',') continue
    const next = words[open + 1]!
    if (next === 'including') return open - 1
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
    const owns = word === '\'s' || word === '\'' && i > at && words[i - 1]!.endsWith('s') && !isMark(words[i + 1])
    if (stop.has(word) || isMark(word) && word !== '-' && !owns || AUXILIARY.has(word) || RELATIVE.has(word) || MODAL.has(word)) break
    if (PREPOSITION.has(word) && word !== 'of') break
    last = i
  }
  return last < at ? null : [at, last]
}

/** Where a phrase of time that starts at `at` ends: "today", "on Monday", "last week"; `at` itself where none does. */
export function afterTime(words: readonly string[], at: number): number {
  let i = at
  for (;;) {
    if (TIME.test(words[i] ?? '') || /^(?:earlier|later|also|again|formally|separately|recently|subsequently|publicly|repeatedly)$/.test(words[i] ?? '')) i++
    else if (/^(?:on|last|this|in|late|early)$/.test(words[i] ?? '') && /^(?:\w+day|week|month|year|summer|spring|fall|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|\d+)$/.test(words[i + 1] ?? '')) i += /^\d+$/.test(words[i + 1]!) && /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(words[i + 2] ?? '') ? 3 : 2
    else return i
  }
}

/** The second comma of "for political, not private, reasons". */
const isNotAside = (words: readonly string[], at: number): boolean => words.slice(Math.max(0, at - 4), at).join(' ').includes(', not ')

/** The rest of a clause from `at`: up to a stop, comma, dash or closing mark, and not past `limit`. */
export function clauseAfter({ words }: Sentence, at: number, limit = Infinity): Range {
  let last = at - 1
  let open = false
  for (let i = at; i < words.length && i < limit; i++) {
    const word = words[i]!
    if (/^["“”]$/.test(word)) { // a quotation inside the clause belongs to it
      if (!open && (word === '”' || !words.slice(i + 1, i + 40).some((other) => /^["”]$/.test(other)))) break
      open = !open
      if (!open) last = i
      continue
    }
    if (open && word === ',' && words.slice(i + 1, i + 30).some((other) => /^["”]$/.test(other)) && !/^["”]$/.test(words[i + 1] ?? '')) continue // a comma inside it
    if (word === ',' && last - at < 3 && PREPOSITION.has(words[i + 1] ?? '') && words.slice(i + 2, i + 7).includes(',')) { // "he requested, through a letter, an alliance"
      i = words.indexOf(',', i + 2)
      continue
    }
    if (word === ',' && words[i + 1] === 'not' && words.slice(i + 2, i + 5).includes(',')) continue // "for political, not private, reasons"
    if (word === ']' && !words.slice(at, i).includes('[')) break
    if (/^(?:[.,;:!?()–—»]|--+|\.{2,}|…)$/.test(word) && !(word === ',' && last >= at && isNotAside(words, i))) break
    last = i
  }
  return last < at ? null : [at, last]
}
