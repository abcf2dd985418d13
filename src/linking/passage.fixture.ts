import { readFileSync } from 'node:fs'
import type { LinkPassage } from '../text/records.ts'
import { wordsOf, type Span } from '../text/span.ts'
import { linkingModelFrom } from './model.ts'

/** The shipped model. */
export const model = linkingModelFrom(readFileSync(new URL('../../models/linking.bin', import.meta.url)))

/** A directly quoted passage that is its article's whole text. */
export function passage(id: string, words: string, changed: Partial<LinkPassage> = {}): LinkPassage {
  return {
    id, article: id, language: 'en', voice: 'attribution', kind: 'direct', mode: 'speech', cue: 'said', cue_distance: 'neutral',
    speaker: null, speaker_name: null, published: null, spans: [[0, words.length]], words, ...changed,
  }
}

/** A passage of an article's text by its parts, which must occur in it once. */
export function passageIn(id: string, text: string, parts: readonly string[], changed: Partial<LinkPassage> = {}): LinkPassage {
  const spans = parts.map((part): Span => [text.indexOf(part), text.indexOf(part) + part.length])
  return passage(id, wordsOf(text, spans), { ...changed, spans })
}
