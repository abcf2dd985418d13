/**
 * The place of a happening that the article states, but not beside the figure or the incident: "49 people were killed", three paragraphs
 * under "the Orrin nightclub shooting". Taken over only where nothing competes, and marked: `basis: 'inferred'`, with the spans of the words that it
 * was read from. First from the same incident, then from the sentences around in the paragraph, then from the whole article, where one place
 * alone is stated of its happenings and that in its headline or its first paragraphs. What is told of another time or of a sort that cannot be the same never lends its place,
 * nor does a total over several happenings get one.
 */
import type { Figure, Incident, Place } from '../text/records.ts'
import { TYPE_CLASSES } from './en/parties.ts'
import { TRIGGERS, WEAK } from './en/incidents.ts'
import type { Gazetteer } from './gazetteer.ts'
import { textOf, type Span } from '../text/span.ts'
import { FEATURES } from './en/places.ts'
import { isCapital, type Sentence } from './sentence.ts'
import { placeKey } from './place-key.ts'

/** Harm to people: of what else is counted the article's happening says little. */
const OF_HARM: ReadonlySet<string> = new Set(['killed', 'injured', 'casualties', 'victims', 'shot', 'bodies', 'missing', 'kidnapped'])
/** A headline and the paragraphs after it that say what an article is about. */
const LEAD_PARAGRAPHS = 4

/** A happening's place as stated, and where. */
interface Stated { readonly place: Place; readonly type: string | null; readonly passing?: boolean; readonly years: readonly string[]; readonly paragraph: number; readonly sentence: number }

export function withInferredPlaces(
  sentences: readonly Sentence[], figures: readonly Figure[], incidents: readonly Incident[], gazetteer: Gazetteer,
): { figures: Figure[]; incidents: Incident[] } {
  const open = figures.some(({ place }) => place === null) || incidents.some(({ place }) => place === null)
  if (!open || figures.length + incidents.length === 0) return { figures: [...figures], incidents: [...incidents] }
  const at = (row: { readonly spans: Figure['spans'] }): Sentence => sentenceAt(sentences, row.spans[0]![0])
  const incidentOf = new Map(incidents.flatMap((incident) => incident.figures.map((id) => [id, incident] as const)))
  const stated: Stated[] = []
  // an attack of which nothing is counted, far below: mentioned in passing, or no deed at all ("the attack on his plan in Vesk")
  for (const { place, type, when, spans, figures: ids } of incidents) if (place !== null) stated.push({ ...statedOf(place, type, when, at({ spans })), passing: WEAK.has(type) && ids.length === 0 })
  for (const { id, place, when, spans } of figures) if (place !== null) stated.push(statedOf(place, incidentOf.get(id)?.type ?? null, when, at({ spans })))
  for (const sentence of sentences) { // places of happenings named where no incident was read: a headline, "the Orrin attack"
    if (sentence.paragraph > LEAD_PARAGRAPHS && sentence.index > 6) break
    for (const { place, first, theirs } of sentence.places?.() ?? []) {
      if (!theirs && sentence.words.some((word, i) => TRIGGERS.has(word) && Math.abs(i - first) <= 6) && !stated.some((one) => one.sentence === sentence.index)) stated.push(statedOf(place, null, null, sentence))
    }
  }
  const surer = stated.filter(({ place, sentence }) => !sentences[sentence]!.capitals || gazetteer.knows(place.name) || /^(?:el|la|los|las|san|santa|santo|puerto|villa) /i.test(place.name)) // in capitals anything may look like a name
  if (surer.length === 0) return { figures: [...figures], incidents: [...incidents] }
  const infer = (type: string | null, when: Figure['when'], sentence: Sentence, own: readonly Stated[], span: Span): Place | null => {
    if (own.length === 0 && ELSEWHERE.test(textOf(sentence.text, sentence.span))) return null
    const fitting = surer.filter((one) => maySame(one.type, type) && sameYears(one.years, yearsOf(when)))
    const near = own.length > 0 ? own : fitting.filter((one) => one.paragraph === sentence.paragraph && sentence.index - one.sentence <= 2 && one.sentence <= sentence.index + 1)
    const around = near.length > 0 ? near : type !== null && (sentence.paragraph <= LEAD_PARAGRAPHS || isDefinite(sentence, span)) && fitting.some(({ paragraph }) => paragraph <= LEAD_PARAGRAPHS) ? surer.filter(({ passing, paragraph }) => !passing || paragraph <= LEAD_PARAGRAPHS) : []
    const one = onlyOne(around, gazetteer)
    return one === null || gazetteer.countryNamed(one.name) !== null || own.length === 0 && namesAnother(sentence, one, gazetteer) ? null : { ...one, basis: 'inferred' }
  }
  const placed = incidents.map((incident) => {
    if (incident.place !== null || WEAK.has(incident.type) && incident.figures.length === 0 && incident.when === null) return incident
    const own = figures.filter(({ id, place }) => place !== null && incident.figures.includes(id)).map((figure) => statedOf(figure.place!, incident.type, figure.when, at(figure)))
    return { ...incident, place: infer(incident.type, incident.when, at(incident), own, incident.spans[0]!) }
  })
  const placedOf = new Map(placed.flatMap((incident) => incident.figures.map((id) => [id, incident] as const)))
  return {
    incidents: placed,
    figures: figures.map((figure) => {
      if (figure.place !== null || figure.cumulative || figure.unit !== 'people' || !OF_HARM.has(figure.counts)) return figure
      const incident = placedOf.get(figure.id)
      if (incident?.place) return sameYears(yearsOf(figure.when), yearsOf(incident.when)) ? { ...figure, place: { ...incident.place, basis: 'inferred' } } : figure
      return incident ? figure : { ...figure, place: infer(null, figure.when, at(figure), [], figure.spans[0]!) }
    }),
  }
}

/** Happenings that are known without their place. */
const ELSEWHERE = /\b9\/11\b|\bholocaust\b|\bworld\s+war\b|\bgenocide\b/i

/** "the attack", "this bloody attack": one that the article told of before. */
function isDefinite({ tokens, words }: Sentence, [start]: Span): boolean {
  const at = tokens.findIndex(({ span }) => span[0] >= start)
  return words.slice(Math.max(0, at - 3), at).some((word) => /^(?:the|this|that|these)$/.test(word))
}

/** Whether the sentence names another place in whatever way: then it competes. In capitals, any word may be one. */
function namesAnother({ tokens, words, text }: Sentence, { name }: Place, gazetteer: Gazetteer): boolean {
  const own = new Set(name.toLowerCase().split(/\s+/))
  return tokens.some(({ word, span }, i) => i > 0 && isCapital(word) && word.length > 3 && !own.has(words[i]!) &&
    (FEATURES.has(words[i + 1] ?? '') || gazetteer.knows(word) || isCapital(tokens[i + 1]?.word) && gazetteer.knows(text.slice(span[0], tokens[i + 1]!.span[1]))))
}

const statedOf = (place: Place, type: string | null, when: Figure['when'], { paragraph, index }: Sentence): Stated => ({ place, type, years: yearsOf(when), paragraph, sentence: index })

function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence {
  let [low, high] = [0, sentences.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sentences[middle]!.span[0] <= offset) low = middle
    else high = middle - 1
  }
  return sentences[low]!
}

const maySame = (a: string | null, b: string | null): boolean => a === null || b === null || a === b || TYPE_CLASSES.some((types) => types.has(a) && types.has(b))
/** First and last year; empty where not known. */
const yearsOf = (when: Figure['when']): readonly string[] => (when?.earliest && when.latest ? [when.earliest.slice(0, 10), when.latest.slice(0, 10)] : [])
const sameYears = (a: readonly string[], b: readonly string[]): boolean => a.length === 0 || b.length === 0 || a[0]! <= b[1]! && b[0]! <= a[1]!

/** The one place that all of them name; a country beside a town in it gives way. Null where two compete. */
function onlyOne(stated: readonly Stated[], gazetteer: Gazetteer): Place | null {
  const named = [...new Map(stated.map(({ place }) => [placeKey(place.name), place])).values()]
  const finer = named.filter(({ name }) => { const country = gazetteer.countryNamed(name); return country === null || !named.some((other) => other.name !== name && gazetteer.countriesOf(other.name).includes(country)) })
  return finer.length === 1 ? finer[0]! : null
}
