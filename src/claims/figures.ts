import { SURE } from '../text/confidence.ts'
import type { Attribution, Figure } from '../text/records.ts'
import { passageOf, type Span } from '../text/span.ts'
import { CONVENTIONS, type Conventions } from './conventions.ts'
import { countedWhom } from './counted-whom.ts'
import { FIGURE } from './en/confidence.ts'
import { CUMULATIVE } from './en/cumulative.ts'
import { DETERMINER, RELATIVE } from './en/grammar.ts'
import { CASUALTY, INTRANSITIVES, THINGS_SUFFER } from './en/harm.ts'
import { KIN } from './en/parties.ts'
import { isHarmless } from './en/harmless.ts'
import { harmWordsIn } from './harm-words.ts'
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

/** Counts of a sentence with what the rules say of each. The rules read "a" of things by itself, so that it cannot part their lists, and never keep it. */
export function ruledIn(sentence: Sentence, conventions: Conventions = CONVENTIONS): { counted: Counted[]; ruled: Ruled[] } {
  const counted = countedIn(sentence, conventions)
  const plain = counted.filter((one) => isPlain(one, sentence.words))
  const outcomes = shareOutcomes(sentence, plain, plain.map((one) => outcomeOf(sentence, one)))
  const byCount = new Map(plain.map((one, i) => [one, outcomes[i] ?? null]))
  const single = plain.length < counted.length && harmWordsIn(sentence.words).length > 0
  return {
    counted,
    ruled: counted.map((one) => {
      const outcome = byCount.get(one) ?? (single && !byCount.has(one) ? outcomeOf(sentence, one) : null)
      return { outcome, kept: byCount.has(one) && outcome !== null && outcome !== 'denied' && isHarm(sentence, one, outcome) }
    }),
  }
}

/**
 * The figures of harm and scale in one sentence, in text order. Values and bounds: see `readCount`.
 *
 * @param reader - without it the rules decide alone
 */
export function figuresIn(sentence: Sentence, attributions: readonly Attribution[], conventions: Conventions = CONVENTIONS, reader: FigureReader | null = null): FoundFigure[] {
  const { counted, ruled } = ruledIn(sentence, conventions)
  if (counted.length === 0) return []
  const judged = reader === null ? ruled.map(({ outcome, kept }) => (kept ? { outcome: outcome as Outcome, chance: 1 } : null)) : judgeOutcomes(sentence, counted, ruled, reader)
  const figures: FoundFigure[] = []
  let whomBefore = ''
  let mentioned = -1 // where those of `whomBefore` stand, if nothing is said to have befallen them
  const places = judged.some((one) => one !== null) ? placesIn(sentence) : []
  for (const [i, one] of counted.entries()) {
    const verdict = judged[i] ?? null
    const { count, noun, head, others } = one
    if (verdict === null || isNone(sentence, one, verdict.outcome)) {
      if (head === 'people') [whomBefore, mentioned] = [wordsFrom(sentence, noun[0], noun[1] - 1), noun[1]]
      continue
    }
    if (mentioned >= 0 && sentence.words.slice(mentioned, count.start).some((word) => /^(?:that|which|who|["“”])$/.test(word))) whomBefore = '' // another clause: others may be meant
    mentioned = -1
    const { outcome, chance } = verdict
    const whom = countedWhom(sentence, one, outcome, whomBefore)
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

/** What is no figure, however likely it looks. */
export const isNone = (sentence: Sentence, counted: Counted, outcome: Outcome): boolean => isVain(sentence, counted, outcome) || isOfOther(sentence, counted, outcome)

/** Forms that are harm only with a person or thing that is known: "two briefings were held". */
const UNSURE = /^(?:held|hit|struck|burned|sank|sunk|sinking|leveled|freed|waiting|raided|targeted|captured|rescued|dead)$/

const BODY = /^(?:dead|decomposed|charred|unidentified|mutilated|burned|burnt|lifeless|human|naked|bullet-riddled)$|s'?$/ // "19 legislative bodies" are none

/**
 * Of a part and its whole the words tell of one: "One of its eight crewmen was killed" is no eight, "One of the six priests killed in
 * Vesk was a teacher" no one.
 */
function isOfOther({ words }: Sentence, { count, noun }: Counted, { words: at, rule }: Outcome): boolean {
  if (at === null || at[0] < noun[1]) return false
  if (mayCount(words[noun[0]] ?? '') && words.slice(count.end, noun[0]).includes('of')) return rule === 'participle' && at[0] === noun[1] && count.value === 1
  let before = count.number - 1
  while (before > 0 && DETERMINER.has(words[before]!)) before--
  if (words[before] !== 'of' || !mayCount(words[before - 1] ?? '')) return false
  const between = words.slice(noun[1], at[0])
  return (between.length > 0 || INTRANSITIVES.has(words[at[0]]!)) && !between.some((word) => RELATIVE.has(word) || word === 'that')
}

/** "killed two bills", "19 legislative bodies". */
const isVain = ({ words }: Sentence, { noun }: Pick<Counted, 'noun'>, outcome: Outcome): boolean =>
  isHarmless(words, noun, outcome) || outcome.counts === 'bodies' && outcome.words === null && noun[1] - noun[0] > 1 && !BODY.test(words[noun[1] - 2]!)

/** Keeps what suffers or acts as counted: people for most outcomes, things for some; "a" needs a person. */
function isHarm(sentence: Sentence, { count, head, others, noun }: Counted, outcome: Outcome): boolean {
  if (isVain(sentence, { noun }, outcome)) return false
  if (head === 'events' && outcome.rule !== 'noun') return outcome.counts !== 'attacked' ? false : count.value !== 1
  if (head === 'objects' && !THINGS_SUFFER.has(outcome.counts)) return false
  if (head === 'munition') return outcome.counts === 'munitions' || outcome.counts === 'bombings'
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
