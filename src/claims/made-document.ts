import type { Document } from '../text/document.ts'
import type { Attribution } from '../text/records.ts'
import { findSentences, paragraphsOf } from '../text/sentences.ts'
import { wordsOf, type Span } from '../text/span.ts'
import { tokenise } from '../text/tokens.ts'

/** A document of a made text for tests and benchmarks: sentences and words only, no boilerplate, no quotations. */
export function madeDocument(text: string): Document {
  const paragraphs = paragraphsOf(text)
  const sentences = findSentences(text, paragraphs, [])
  return { text, language: 'en', title: null, outlet: null, boilerplate: [], paragraphs, sentences, tokens: sentences.flatMap((span) => tokenise(text, span)), quotations: [] }
}

/**
 * Reads a made sentence in which attributions are marked: `{source|cue|content}` in any order, each part led by `s:`, `c:`
 * or `t:` (content). "{t:Three were killed}, {s:the mayor} {c:said}." gives the bare text and one attribution, a1.
 * A digit after the letter numbers the attribution: `{t2:…}`. Contents may nest.
 */
export function markedText(marked: string): { text: string; attributions: Attribution[] } {
  let text = ''
  const parts = new Map<number, { s: Span[]; c: Span[]; t: Span[] }>()
  const open: { role: 's' | 'c' | 't'; number: number; start: number }[] = []
  for (let i = 0; i < marked.length; i++) {
    const head = /^\{([sct])(\d?):/.exec(marked.slice(i, i + 5))
    if (head) {
      open.push({ role: head[1] as 's', number: Number(head[2] || 1), start: text.length })
      i += head[0].length - 1
    } else if (marked[i] === '}' && open.length > 0) {
      const { role, number, start } = open.pop()!
      if (!parts.has(number)) parts.set(number, { s: [], c: [], t: [] })
      parts.get(number)![role].push([start, text.length])
    } else text += marked[i]
  }
  const attributions = [...parts].sort(([a], [b]) => a - b).map(([number, { s, c, t }]): Attribution => ({
    id: `a${number}`, source: s, cue: c, content: t, words: { source: wordsOf(text, s), cue: wordsOf(text, c), content: wordsOf(text, t) },
    kind: 'indirect', nested_in: null, mode: 'speech', stance: 'asserts', cue_distance: 'neutral', speaker: null, relays: [], confidence: 1,
  }))
  return { text, attributions }
}
