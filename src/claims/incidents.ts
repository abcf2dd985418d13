import type { Figure, Incident, Place, When } from '../text/records.ts'
import { inTextOrder, passageOf, type Span } from '../text/span.ts'
import { AUXILIARY, CONJUNCTION, DETERMINER, MODAL, NEGATION, PREPOSITION } from './en/grammar.ts'
import { MURDER, MURDERED, NOT_EVENT, NOT_HAPPENED, PAIR_STARTS, PAIRS, STRIKERS, TRIGGERS, WEAK } from './en/incidents.ts'
import { whenFor } from './nearest-date.ts'
import { placeFor, placesIn } from './places.ts'
import { isCapital, isMark, spanFrom, type Sentence } from './sentence.ts'

interface Growing {
  type: string
  spans: Span[]
  place: Place | null
  when: When | null
  figures: string[]
  sentence: number
  paragraph: number
}

/**
 * What is said to have happened, with the figures about it.
 *
 * Each sentence gives at most one incident of a type. Sentences next to each other in a paragraph join theirs where type, place
 * and date do not contradict; a figure goes to the nearest incident of its sentence, else to that of the sentence before.
 * Never joined further: what is one happening across an article or several is for disagreement to decide, with reasons.
 * Confidence 0.7 with a specific type, 0.55 for "attack" and "killing", 0.4 where neither place, date nor figure is known.
 */
export function incidentsIn(sentences: readonly Sentence[], figures: readonly Figure[]): Omit<Incident, 'id'>[] {
  const incidents: Growing[] = []
  let latest: Growing[] = []
  let next = 0 // figures come in text order
  for (const sentence of sentences) {
    const own: Figure[] = []
    while (next < figures.length && figures[next]!.spans[0]![0] < sentence.span[1]) own.push(figures[next++]!)
    const here = triggersIn(sentence).map((trigger) => join(latest, sentence, trigger) ?? start(incidents, trigger, sentence))
    for (const figure of own) {
      const deed = deedOf(figure, sentence)
      if (deed && !here.some(({ type }) => type === deed.type)) here.push(start(incidents, deed, sentence))
      const nearest = (deed && here.find(({ type }) => type === deed.type)) ?? nearestTo(here, figure.spans[0]!) ?? latest.find((one) => one.paragraph === sentence.paragraph && agrees(one.place, figure.place))
      if (nearest && !nearest.figures.includes(figure.id)) nearest.figures.push(figure.id)
    }
    latest = here.length > 0 ? here : latest.filter((one) => one.paragraph === sentence.paragraph && one.sentence >= sentence.index - 1)
  }
  const text = sentences[0]?.text ?? ''
  return incidents
    .map(({ type, spans, place, when, figures: ids }) => ({ type, place, when, figures: ids, ...passageOf(text, spans.sort(inTextOrder)), confidence: place === null && when === null && ids.length === 0 ? 0.4 : WEAK.has(type) ? 0.55 : 0.7 }))
    .sort((a, b) => inTextOrder(a.spans[0]!, b.spans[0]!))
}

/** "the bombings and the murder of six friars": a deed that the figure's own words name is not what else the sentence tells of. */
function deedOf({ spans }: Figure, sentence: Sentence): Trigger | null {
  const { words, tokens } = sentence
  const [span] = spans
  const deed = tokens.findIndex((token, i) => token.span[0] >= span![0] && token.span[1] <= spans.at(-1)![1] && (MURDERED.test(words[i]!) || token.span[0] === span![0] && words[i + 1] === 'of' && MURDER.test(words[i]!)))
  if (deed < 0 || !happened(words, deed)) return null
  return { type: 'killing', again: false, onSomebody: false, span: spanFrom(sentence, deed, deed), place: null, when: whenFor(sentence, spanFrom(sentence, deed, deed)) }
}

interface Trigger { readonly type: string; readonly again: boolean; readonly onSomebody: boolean; readonly span: Span; readonly place: Place | null; readonly when: When | null }

/** One trigger for each type of a sentence, the first; weak types only where there is no other. */
function triggersIn(sentence: Sentence): Trigger[] {
  const { words } = sentence
  const found = new Map<string, readonly [number, number]>()
  for (let i = 0; i < words.length; i++) {
    const pair = PAIR_STARTS.has(words[i]!) ? PAIRS.get(`${words[i]} ${words[i + 1] ?? ''}`) : undefined
    const type = pair ?? (/^strikes?$/.test(words[i]!) && STRIKERS.test(words[i - 1] ?? '') ? 'strike' : words[i] === 'strikes' && !/^(?:on|against|hit|killed)$/.test(words[i + 1] ?? '') ? undefined : TRIGGERS.get(words[i]!))
    if (type !== undefined && !found.has(type) && happened(words, i)) found.set(type, [i, pair ? i + 1 : i])
  }
  const strong = [...found].filter(([type]) => !WEAK.has(type) && type !== 'arrest')
  const kept = strong.length > 0 ? [...found].filter(([type]) => !WEAK.has(type)) : [...found].filter(([type]) => type !== 'killing' || !found.has('attack'))
  const places = kept.length > 0 ? placesIn(sentence) : []
  return kept.map(([type, [first, last]]) => ({
    type, again: /^(?:the|this|that|these|it|they)$/.test(words[first - 1] ?? '') || type === 'killing', onSomebody: /^(?:on|against)$/.test(words[last + 1] ?? '') && isCapital(sentence.tokens[last + 2]?.word) && !DETERMINER.has(words[last + 2]!), span: spanFrom(sentence, first, last), place: placeFor(places, first, last, sentence), when: whenFor(sentence, spanFrom(sentence, first, last)),
  }))
}

/** Whether the words say that it took place: no modal, negation or threat before it. */
function happened(words: readonly string[], at: number): boolean {
  if (words[at] === 'fighting' && !isMark(words[at + 1]) && !PREPOSITION.has(words[at + 1]!) && !AUXILIARY.has(words[at + 1]!) && !CONJUNCTION.has(words[at + 1]!) && !/(?:ed|ing|broke|began)$/.test(words[at + 1]!)) return false
  if (NOT_EVENT.test(words[at + 1] ?? '') || NOT_HAPPENED.test(words[at - 1] ?? '')) return false
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const word = words[i]!
    if (isMark(word) && word !== '-') return true
    if (NEGATION.has(word) && at - i <= 3) return false
    if (MODAL.has(word)) return words.slice(i, at).some((w) => w === 'have' || w === 'been')
    if (word === 'to' && at - i <= 2 && !AUXILIARY.has(words[i + 1] ?? '')) return !/^(?:threaten(?:ed|s|ing)?|plan(?:ned|s|ning)?|want(?:ed|s)?|prepar(?:ed|ing|es?)|order(?:ed|s)?|able|ready|try|tried|trying|refused|rejected|failed|declined|going|intend(?:ed|s)?|urged)$/.test(words[i - 1] ?? '') && !/^[a-z]+$/.test(words[at]!.replace(/(?:ed|s|ing|shot|burnt)$/, '1'))
    if (/^(?:threat|threats|risk|plan|plans|fear|fears|possibility|warning)$/.test(word)) return false
  }
  return true
}

function start(incidents: Growing[], { type, span, place, when }: Trigger, { index, paragraph }: Sentence): Growing {
  const incident: Growing = { type, spans: [span], place, when, figures: [], sentence: index, paragraph }
  incidents.push(incident)
  return incident
}

function join(latest: readonly Growing[], { index, paragraph }: Sentence, { type, again, onSomebody, span, place, when }: Trigger): Growing | null {
  if (when?.edtf.includes('/')) return null // of a period: more than one happening
  if (type === 'attack' && onSomebody && latest.every((other) => other.type !== type)) return null // "the murder was claimed by a group. … the attack on Veld"
  const one = latest.find((other) => other.paragraph === paragraph && index - other.sentence === 1 &&
    (other.type === type || again && WEAK.has(type) && other.type !== 'arrest') && agrees(other.place, place) && (other.when === null || when === null || other.when.edtf === when.edtf))
  if (!one) return null
  one.spans.push(span)
  one.place ??= place
  one.when ??= when
  one.sentence = index
  return one
}

const agrees = (a: Place | null, b: Place | null): boolean => a === null || b === null || a.name.toLowerCase() === b.name.toLowerCase()

function nearestTo(incidents: readonly Growing[], span: Span): Growing | undefined {
  let nearest: Growing | undefined
  let least = Infinity
  for (const one of incidents) {
    const distance = Math.min(...one.spans.map(([start]) => Math.abs(start - span[0])))
    if (distance < least) [nearest, least] = [one, distance]
  }
  return nearest
}
