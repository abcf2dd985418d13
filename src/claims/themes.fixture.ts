import type { OwnVoice } from '../text/records.ts'
import { overlaps, passageOf } from '../text/span.ts'
import { findClaims } from './index.ts'
import { madeDocument, markedText } from './made-document.ts'
import { argumentsIn, type Argument } from './themes.ts'

/** Arguments of a made passage; sentences that nothing is attributed in are the outlet's own. */
export function argumentsOfMade(marked: string): Argument[] {
  const { text, attributions } = markedText(marked)
  const document = madeDocument(text)
  const attributed = attributions.flatMap(({ content, source, cue }) => [...content, ...source, ...cue])
  const own = document.sentences.filter((span) => !attributed.some((part) => overlaps(part, span)))
    .map((span, i): OwnVoice => ({ id: `o${i + 1}`, ...passageOf(text, [span]), place: 'body', confidence: 0.95 }))
  return argumentsIn(text, attributions, own, findClaims(document, attributions, null).allegations)
}

/** In the notation of the tables of cases. */
export const showArgument = ({ act, way, accused }: Argument): string => `${act} ${way}: ${accused ?? '?'}`
