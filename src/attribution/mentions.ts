import type { Attribution, Mention } from '../text/records.ts'
import { inTextOrder, textOf, type Span } from '../text/span.ts'
import { STATES } from './en/names.ts'
import { spanOfName } from './names.ts'
import type { Cast, Named } from './people.ts'
import type { Reading } from './reading.ts'

/** Every place where a person or body is named, and every source that stands for one: "the minister", "she". In text order. */
export function findMentions(reading: Reading, cast: Cast, attributions: readonly Attribution[]): Mention[] {
  const { text } = reading.document
  const found = new Map<string, { span: Span; name: string; type: Mention['type']; confidence: number }>()
  const sources = new Set(attributions.map((one) => one.speaker?.name))
  for (const one of cast.all) {
    if (one.type === 'other' && one.words.length === 1 && !sources.has(one.name)) continue
    for (const mention of one.mentions) {
      const span = spanOfName(reading, mention)
      found.set(span.join(), { span, name: one.name, type: typeOf(one), confidence: mention.certain ? 0.9 : 0.6 })
    }
  }
  for (const { source: [span], speaker } of attributions) {
    if (!span || !speaker || speaker.mention === 'name' || found.has(span.join())) continue
    found.set(span.join(), { span, name: speaker.name, type: speaker.type, confidence: speaker.mention === 'pronoun' ? 0.7 : 0.8 })
  }
  return [...found.values()].sort((a, b) => inTextOrder(a.span, b.span))
    .map((one, i) => ({ id: `m${i + 1}`, span: one.span, words: textOf(text, one.span), name: one.name, type: one.type, confidence: one.confidence }))
}

function typeOf(one: Named): Mention['type'] {
  if (one.words.length === 1 && STATES.has(one.words[0]!)) return 'place'
  return one.type
}
