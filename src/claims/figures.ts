import { SURE } from '../text/confidence.ts'
import { FUNCTION, type Grammar } from '../text/grammar.ts'
import type { Attribution, Figure } from '../text/records.ts'
import { passageOf, type Span } from '../text/span.ts'
import { CONVENTIONS, type Conventions } from './conventions.ts'
import { FIGURE } from './en/confidence.ts'
import { CUMULATIVE, GENERAL_EVENT } from './en/cumulative.ts'
import { ADVERB, AUXILIARY, CONJUNCTION, DETERMINER, PREPOSITION, RELATIVE, REPORTING } from './en/grammar.ts'
import { ACTIVE, CASUALTY, INTRANSITIVES, PARTICIPLES, THINGS_SUFFER } from './en/harm.ts'
import { OF_MANNER } from './en/idioms.ts'
import { KIN } from './en/parties.ts'
import { isHarmless } from './en/harmless.ts'
import { judgeOutcomes, type FigureReader, type Ruled } from './figure-reader.ts'
import { shareOutcomes } from './lists.ts'
import { whenFor } from './nearest-date.ts'
import { mayCount } from './numbers.ts'
import { outcomeOf, type Outcome } from './outcomes.ts'
import { countedIn, isPlain, type Counted } from './phrases.ts'
import { placeFor, placesIn } from './places.ts'
import { spanFrom, wordsFrom, type Sentence } from './sentence.ts'
import { figureStatedBy, isDenied } from './stated-by.ts'

export type FoundFigure = Omit<Figure, 'id'>

/** What reads figures beyond the rules: how the document's words hang together, and what was learnt from sentences read by hand. */
export interface FigureMeans {
  readonly grammar: Grammar
  readonly reader: FigureReader
}

/** Counts of a sentence with what the rules say of each. The rules see no "a" but that of people, so that it cannot part their lists. */
export function ruledIn(sentence: Sentence, conventions: Conventions = CONVENTIONS): { counted: Counted[]; ruled: Ruled[] } {
  const counted = countedIn(sentence, conventions)
  const plain = counted.filter((one) => isPlain(one, sentence.words))
  const outcomes = shareOutcomes(sentence, plain, plain.map((one) => outcomeOf(sentence, one)))
  const byCount = new Map(plain.map((one, i) => [one, outcomes[i] ?? null]))
  return {
    counted,
    ruled: counted.map((one) => {
      const outcome = byCount.get(one) ?? null
      return { outcome, kept: outcome !== null && outcome !== 'denied' && isHarm(sentence, one, outcome) }
    }),
  }
}

/**
 * The figures of harm and scale in one sentence, in text order. Values and bounds: see `readCount`.
 *
 * @param means - without them the rules decide alone
 */
export function figuresIn(sentence: Sentence, attributions: readonly Attribution[], conventions: Conventions = CONVENTIONS, means: FigureMeans | null = null): FoundFigure[] {
  const { counted, ruled } = ruledIn(sentence, conventions)
  if (counted.length === 0) return []
  const judged = means === null ? ruled.map(({ outcome, kept }) => (kept ? { outcome: outcome as Outcome, chance: 1 } : null)) : judgeOutcomes(sentence, means.grammar, counted, ruled, means.reader)
  const figures: FoundFigure[] = []
  let whomBefore = ''
  let mentioned = -1 // where those of `whomBefore` stand, if nothing is said to have befallen them
  const places = judged.some((one) => one !== null) ? placesIn(sentence) : []
  for (const [i, one] of counted.entries()) {
    const verdict = judged[i] ?? null
    const { count, noun, head, others } = one
    if (verdict === null || isVain(sentence, one, verdict.outcome) || isWhole(sentence, one, verdict.outcome) || isPartOfKnown(sentence, one, verdict.outcome)) {
      if (head === 'people') [whomBefore, mentioned] = [wordsFrom(sentence, noun[0], noun[1] - 1), noun[1]]
      continue
    }
    if (mentioned >= 0 && sentence.words.slice(mentioned, count.start).some((word) => /^(?:that|which|who|["“”])$/.test(word))) whomBefore = '' // another clause: others may be meant
    mentioned = -1
    const { outcome, chance } = verdict
    const whom = withoutMarks(whomOf(sentence, wholeNoun(sentence, one, means?.grammar ?? null), outcome, whomBefore))
    if (head === 'people' || head === 'unknown' || head === 'objects') whomBefore = count.article && !others ? `a ${whom}` : whom
    const first = Math.min(count.start, outcome.words?.[0] ?? count.start)
    const last = Math.max(Math.max(count.end, noun[1]), outcome.words?.[1] ?? 0) - 1
    const spans = withKin(sentence, one, spansOf(sentence, one, outcome))
    const at = spanFrom(sentence, count.number, count.end - 1)
    if (isDenied(sentence, attributions, at)) continue
    const said = figureStatedBy(sentence, attributions, at)
    const by = said?.stance === 'denies' && said.kind === 'indirect' ? null : said
    const unit = count.unit ?? (head === 'events' ? 'events' : head === 'objects' || head === 'munition' ? 'objects' : 'people')
    figures.push({
      ...passageOf(sentence.text, spans),
      value: count.value, min: count.min, max: outcome.passed && count.value !== null ? null : count.max,
      modifier: count.modifier ? wordsFrom(sentence, count.modifier[0], count.modifier[1] - 1) : '',
      unit,
      counts: outcome.counts,
      whom,
      cumulative: isCumulative(sentence, last, head),
      place: placeFor(places, first, last, sentence),
      when: whenFor(sentence, spanFrom(sentence, first, last)),
      stated_by: by?.id ?? null,
      confidence: round(chance * (by === null ? FIGURE.own : by.confidence < SURE ? FIGURE.doubtful : FIGURE.attributed)),
    })
  }
  return figures
}

/** Forms that are harm only with a person or thing that is known: "two briefings were held". */
const UNSURE = /^(?:held|hit|struck|burned|sank|sunk|sinking|leveled|freed|waiting|raided|targeted|captured|rescued|dead)$/

const BODY = /^(?:dead|decomposed|charred|unidentified|mutilated|burned|burnt|lifeless|human|naked|bullet-riddled)$|s'?$/ // "19 legislative bodies" are none

/** "One of its eight crewmen was killed": what befell the part did not befall the whole. "One of the six priests killed" counts six. */
function isWhole({ words }: Sentence, { count, noun }: Counted, outcome: Outcome): boolean {
  let before = count.number - 1
  while (before > 0 && DETERMINER.has(words[before]!)) before--
  if (words[before] !== 'of' || !mayCount(words[before - 1] ?? '') || outcome.words === null || outcome.words[0] < noun[1]) return false
  const between = words.slice(noun[1], outcome.words[0])
  return !between.some((word) => RELATIVE.has(word) || word === 'that') && (between.some((word) => AUXILIARY.has(word)) || INTRANSITIVES.has(words[outcome.words[0]]!) || between.length > 0)
}

/** "One of the six priests killed in Vesk was a teacher": the six were killed; of the one something else is told. */
const isPartOfKnown = ({ words }: Sentence, { count, noun }: Counted, { words: at, rule }: Outcome): boolean =>
  rule === 'participle' && at !== null && at[0] === noun[1] && count.value === 1 && mayCount(words[noun[0]] ?? '') && words.slice(count.end, noun[0]).includes('of')

/** "killed two bills", "19 legislative bodies". */
const isVain = ({ words }: Sentence, { noun }: Pick<Counted, 'noun'>, outcome: Outcome): boolean =>
  isHarmless(words, noun, outcome) || outcome.counts === 'bodies' && outcome.words === null && noun[1] - noun[0] > 1 && !BODY.test(words[noun[1] - 2]!)

/** Keeps what suffers or acts as counted: people for most outcomes, things for some; "a" needs a person. */
function isHarm(sentence: Sentence, { count, head, others, noun }: Counted, outcome: Outcome): boolean {
  if (isVain(sentence, { noun }, outcome)) return false
  if (head === 'events' && outcome.rule !== 'noun') return outcome.counts !== 'attacked' ? false : count.value !== 1
  if (head === 'objects' && !THINGS_SUFFER.has(outcome.counts)) return false
  if (head === 'munition') return outcome.counts === 'munitions'
  if (head === 'none' && outcome.rule === 'active' && !others) return CASUALTY.has(outcome.counts) || ['casualties', 'arrested', 'displaced', 'kidnapped'].includes(outcome.counts)
  if (count.article && head !== 'people' && head !== 'none') return false
  if (count.article && head === 'none' && sentence.words[count.number] !== 'another') return false
  if (head === 'unknown' && outcome.counts === 'killed' && /^(?:left|leaving|leaves)$/.test(sentence.words[count.start - 1] ?? '')) return true
  if (head === 'unknown' && outcome.words && UNSURE.test(sentence.words[outcome.words[0]]!)) return false
  if (head === 'unknown' && ['attacked', 'affected', 'waiting', 'released', 'shot', 'starving', 'trapped'].includes(outcome.counts)) return outcome.rule === 'passive' && outcome.counts !== 'attacked' && outcome.counts !== 'affected'
  if (outcome.words && sentence.words[outcome.words[0]] === 'held' && (head !== 'people' && head !== 'none' || sentence.words[outcome.words[1]] === 'by')) return false
  if (outcome.counts === 'attacked' && outcome.rule === 'active' && head === 'people') return false
  return true
}

/** The noun as the parse has it: "a police inspector", where the words known to be people end with "police". */
function wholeNoun({ words, first }: Sentence, counted: Counted, grammar: Grammar | null): Counted {
  const [from, to] = counted.noun
  if (grammar === null || to === from || counted.head === 'events' || counted.head === 'outcome' || counted.others && to - from === 1) return counted
  let last = to
  while (last < words.length && last - to < 4 && grammar.relations[first + last - 1] === FUNCTION && grammar.verbs[first + last] === 0 && isCompound(words, last, grammar.heads[first + last - 1]! - first)) last++
  return last > to ? { ...counted, noun: [from, last] } : counted
}

/** Whether the word before `at` describes a noun that goes on there. */
const isCompound = (words: readonly string[], at: number, head: number): boolean =>
  head >= at && head < at + 3 && /^[\p{L}-]+$/u.test(words[at]!) && !isVerbal(words[at]!) && !STATE_OR_TIME.test(words[at]!)
const STATE_OR_TIME = /^(?:ablaze|alight|hostage|captive|prisoner|custody|today|yesterday|tonight|\w+day|early|late|last|this)$/
const isVerbal = (word: string): boolean => PARTICIPLES.has(word) || ACTIVE.has(word) || INTRANSITIVES.has(word) || REPORTING.has(word) || AUXILIARY.has(word) || PREPOSITION.has(word) || CONJUNCTION.has(word) || RELATIVE.has(word) || ADVERB.has(word)

/** Without a quotation mark whose other half is not in the words. */
const withoutMarks = (words: string): string => (/^["“][^"”]*$/.test(words) ? words.slice(1) : words)

/** The printed noun of what is counted; where it is elided, that of the figure before it. */
function whomOf(sentence: Sentence, { noun, head, others, count }: Counted, outcome: Outcome, before: string): string {
  const { words } = sentence
  if (outcome.whom) return wordsFrom(sentence, outcome.whom[0], outcome.whom[1] - 1)
  if (outcome.rule === 'implied' && /^victims?$/.test(words[noun[1] - 1] ?? '') || words[noun[1] - 1] === 'lives') return wordsFrom(sentence, manner(words, noun[0], noun[1] - 1), noun[1] - 2)
  let first = noun[0]
  let last = noun[1]
  if (head === 'outcome' || head === 'events') {
    last-- // "civilian deaths": whom is what stands before the outcome; else "attacks on schools"
    first = head === 'events' && !/^(?:civilian|police|army|rebel|school|hospital)$/.test(words[last - 1] ?? '') ? last : manner(words, first, last)
    if (last > first) return wordsFrom(sentence, first, last - 1)
    const owner = words[noun[1]]
    if (owner === 'on' && /^(?:our|its|their|his|her|my|your|us|american|foreign) ?/.test(words[noun[1] + 1] ?? '') && /^(?:soil|territory|land|ground)$/.test(words[noun[1] + 2] ?? '')) return ''
    if (owner === 'on' || owner === 'against' || owner === 'among' || (owner === 'of' && head === 'outcome')) return objectAfter(sentence, noun[1] + 1)
    return ''
  }
  if (last > first && !count.article && mayCount(words[first]!) && DETERMINER.has(words[first - 1] ?? '')) first++ // "23 of the 53 wounded"
  if (last > first) return wordsFrom(sentence, first, last - 1)
  if (others) return before === '' ? 'others' : before
  // "a guard was killed and 11 wounded": eleven of whom is not said
  if (/^(?:a|an) /.test(before) && count.value !== 1 || count.value === 0) return ''
  return outcome.rule === 'toll' ? '' : before.replace(/^(?:a|an) /, '')
}

/** Past the words that only say how: "nine serious injuries" befell nobody named. */
function manner(words: readonly string[], first: number, last: number): number {
  let from = first
  while (from < last && (OF_MANNER.has(words[from]!) || from > first && /^(?:and|or)$/.test(words[from]!))) from++
  return from
}

/** A short noun phrase: "attacks on [schools]", "deaths among [Varnian soldiers]". */
function objectAfter(sentence: Sentence, at: number): string {
  const { words } = sentence
  let first = at
  while (/^(?:the|a|an|its|their|his|her)$/.test(words[first] ?? '')) first++
  let last = first
  while (last < words.length && last - first < 4 && /^[\p{L}\p{N}][\p{L}\p{N}'’-]*$/u.test(words[last]!) &&
    !GENERAL_EVENT.has(words[last]!)) last++
  return wordsFrom(sentence, first, last - 1)
}

/** The count with its noun, and the outcome's words; one span where nothing but small words stand between. */
function spansOf(sentence: Sentence, { count, noun }: Counted, { words }: Outcome): Span[] {
  const silent = sentence.words[count.start] === 'the' && count.start < count.number
  const main: [number, number] = [silent ? count.start + 1 : count.start, Math.max(count.end, noun[1] > noun[0] ? noun[1] : 0)]
  if (words === null || (words[0] >= main[0] && words[1] <= main[1])) return [spanFrom(sentence, main[0], main[1] - 1)]
  const [a, b] = words[0] < main[0] ? [words, main] : [main, words]
  if (b[0] - a[1] <= 3) return [spanFrom(sentence, a[0], Math.max(a[1], b[1]) - 1)]
  return [spanFrom(sentence, a[0], a[1] - 1), spanFrom(sentence, b[0], b[1] - 1)]
}

/** "the parents of two students killed": two of however many, so the words that say so belong to the figure's. */
function withKin(sentence: Sentence, { count }: Counted, spans: Span[]): Span[] {
  const at = count.start - (sentence.words[count.start - 1] === 'the' ? 2 : 1)
  return sentence.words[at] === 'of' && KIN.has(sentence.words[at - 1] ?? '') ? [[sentence.tokens[at - 1]!.span[0], spans[0]![1]], ...spans.slice(1)] : spans
}

/** Over a period or several happenings, rather than of one. */
function isCumulative({ words, whens }: Sentence, last: number, head: string): boolean {
  const after = ` ${words.slice(last + 1, last + 30).join(' ')} `
  const all = ` ${words.join(' ')} `
  if (CUMULATIVE.test(all)) return true
  if (/ (?:in|during|over|from) (?:at least |about |some |more than )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|dozens of) (?:\S+ ){0,3}(?:attacks|strikes|airstrikes|raids|bombings|incidents|clashes|shellings) /.test(after)) return true
  return whens().some(({ edtf, as_printed }) => edtf.includes('/') && /^(?:(?:ever )?since|over|in|during|within|between|from|so far|for)\b/i.test(as_printed) && (head !== 'unknown' || edtf.endsWith('/..')))
}

const round = (chance: number): number => Math.round(chance * 1000) / 1000
