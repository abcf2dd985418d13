import { readDocument } from '../text/document.ts'
import type { CueDistance, Kind, Mode, Stance } from '../text/records.ts'
import { type Span, wordsOf } from '../text/span.ts'
import { senseOf } from './en/cues.ts'
import { stemOf } from './en/stems.ts'
import { kindOf } from './kind.ts'

/** What follows from where an attribution's parts stand. */
export interface Form {
  readonly kind: Kind
  readonly mode: Mode
  readonly stance: Stance
  readonly cue_distance: CueDistance
}

/**
 * The form of an attribution whose parts a person set: its kind by the quotation marks around its content, mode, stance and distance by
 * its cue; speech that states something where no cue tells.
 *
 * @param language - BCP 47 code; the senses of cues are known in English only
 */
export function formOf(text: string, language: string, { cue, content }: { readonly cue: readonly Span[]; readonly content: readonly Span[] }): Form {
  const kind = kindOf(readDocument(text, { language }), content)
  const words = /^en\b/i.test(language) ? wordsOf(text, cue).toLowerCase().replace(/[’ʼ]/g, '\'').split(/[^\p{L}\p{N}'-]+/u).filter(Boolean) : []
  // of several words the last verb tells: "was quoted as saying"
  const sense = words.map((word) => senseOf(stemOf(word))).findLast((one) => one !== undefined)
  return { kind, mode: sense?.mode ?? 'speech', stance: sense?.stance ?? 'asserts', cue_distance: sense?.distance ?? 'neutral' }
}
