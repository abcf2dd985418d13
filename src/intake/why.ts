import type { Model } from '../analysis/index.ts'
import type { Why } from '../api/index.ts'
import { explainAttribution, type Explanation, type Term } from '../attribution/index.ts'
import { findAttributions } from '../attribution/index.ts'
import type { Ledger } from '../ledger/index.ts'
import { readDocument } from '../text/document.ts'
import type { Attribution } from '../text/records.ts'
import { overlaps, type Span } from '../text/span.ts'

/** Terms that are told one by one. */
const TOLD = 12

/**
 * Why an attribution was read: its snapshot is read again with this program's reader, which says what decided. Where the stored
 * analysis is another reader's, the two may differ, and the answer says so.
 *
 * @param passage - the attribution's id in the ledger
 * @throws UnknownPassage
 */
export function whyOf({ readings }: Pick<Ledger, 'readings'>, passage: string, { attribution: model, reader }: Model): Why {
  const stored = readings.of(passage)
  const document = readDocument(stored.text, { language: stored.language, ...(stored.title === null ? {} : { title: stored.title }) })
  const { attributions } = findAttributions(document, model)
  const found = attributions.find((one) => sameSpans(one.cue, stored.cue) && sameSpans(one.content, stored.content)) ?? attributions.find((one) => one.cue.some((span) => stored.cue.some((other) => overlaps(span, other))))
  const explained = found ? explainAttribution(document, model, found.id) : null
  return {
    id: passage,
    article: stored.article,
    snapshot: stored.snapshot,
    words: stored.words,
    confidence: stored.confidence,
    reader: stored.reader,
    again: {
      reader: `${reader.name} ${reader.version}`,
      same_models: stored.models.join() === reader.models.join(),
      result: !found ? 'nothing' : (['source', 'cue', 'content'] as const).every((part) => sameSpans(found[part], stored[part])) ? 'same' : 'differs',
      words: found?.words ?? null,
      confidence: found?.confidence ?? null,
    },
    ...tellable(explained),
    speaker: found ? speakerTold(found) : null,
  }
}

function tellable(explained: Explanation | null): Pick<Why, 'pattern' | 'changed' | 'decisions' | 'verdict'> {
  if (!explained) return { pattern: null, changed: [], decisions: [], verdict: null }
  const { pattern, changed, decisions, verdict } = explained
  return {
    pattern,
    changed,
    decisions: decisions.map(({ part, span, words, label, instead, chance, margin, around, terms }) =>
      ({ part, word: { spans: [span], words }, label, instead, chance, margin, around, ...strongest(terms) })),
    verdict: verdict && { confidence: verdict.confidence, log_odds: verdict.logOdds, offset: verdict.offset, ...strongest(verdict.terms) },
  }
}

/** @param terms - strongest first */
function strongest(terms: readonly Term[]): Pick<NonNullable<Why['verdict']>, 'terms' | 'others'> {
  const others = terms.slice(TOLD)
  return { terms: terms.slice(0, TOLD), others: { count: others.length, weight: others.reduce((sum, { weight }) => sum + weight, 0) } }
}

function speakerTold({ speaker, words, source }: Attribution): string {
  if (!speaker) return words.source === '' ? 'no source is printed' : `“${words.source}” was left open: nobody it surely means`
  const apart = !speaker.spans.some((span) => source.some((own) => overlaps(own, span)))
  const how = { name: 'a name', nominal: 'a description', pronoun: 'a pronoun', none: 'no words of its own' }[speaker.mention]
  if (speaker.type === 'unnamed') return `“${words.source}” is ${how} that names nobody: it stays unnamed`
  return `“${words.source}” is ${how}; ${apart ? `it was taken to mean ${speaker.name}, as printed elsewhere in the article` : speaker.name === words.source ? (speaker.mention === 'name' ? 'it is the fullest that the article prints' : 'no name of whoever it means was found in the article') : `the fullest name of whoever it means is ${speaker.name}`}`
}

function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every(([start, end], i) => start === b[i]![0] && end === b[i]![1])
}
