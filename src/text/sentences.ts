import { BEFORE_NAME, STARTERS } from './en/abbreviations.ts'
import type { Quoted } from './quotations.ts'
import type { Span } from './span.ts'
import { isAbbreviation, tokenise } from './tokens.ts'

export { paragraphsOf } from './paragraphs.ts'

const STOP = /^(?:[.!?]|\.{2,}|…|[!?]+)$/
const CLOSER = /^["”’»')\]]$|^''$/
const STARTS_LOW = /^\p{Ll}/u

/**
 * The sentences of a text. Each lies in one paragraph and together they hold every token of the paragraphs. A stop ends a
 * sentence with the marks that close after it; inside a quotation too, unless what follows goes on in lower case ('"Why?" she asked').
 *
 * @param quotations - tell a straight mark that closes from one that opens
 */
export function findSentences(text: string, paragraphs: readonly Span[], quotations: readonly Quoted[]): Span[] {
  const closing = new Set(quotations.filter((quoted) => quoted.closed).map((quoted) => quoted.inside[1]))
  const opening = new Set(quotations.map((quoted) => quoted.span[0]))
  return paragraphs.flatMap((paragraph) => sentencesOf(text, paragraph, closing, opening))
}

function sentencesOf(text: string, paragraph: Span, closing: ReadonlySet<number>, opening: ReadonlySet<number>): Span[] {
  const sentences: Span[] = []
  const tokens = tokenise(text, paragraph)
  let start = 0
  for (let i = 0; i < tokens.length; i++) {
    const { word } = tokens[i]!
    const stop = STOP.test(word)
    if (!stop && !isAbbreviation(word)) continue
    let last = i
    while (last + 1 < tokens.length && closesAfter(last + 1)) last++
    const next = tokens[last + 1]
    if (next !== undefined && !startsSentence(last)) continue
    sentences.push([tokens[start]!.span[0], tokens[last]!.span[1]])
    start = last + 1
    i = last
  }
  if (start < tokens.length) sentences.push([tokens[start]!.span[0], tokens.at(-1)!.span[1]])
  return sentences

  /** Whether token `i` belongs to the sentence that has just ended: another stop, or a mark that closes. */
  function closesAfter(i: number): boolean {
    const { word, span } = tokens[i]!
    if (STOP.test(word)) return true
    if (!CLOSER.test(word) || (opening.has(span[0]) && !closing.has(span[0]))) return false
    return closing.has(span[0]) || span[0] === tokens[i - 1]!.span[1]
  }

  /** Whether a new sentence can start after token `last`. */
  function startsSentence(last: number): boolean {
    const end = tokens[last]!
    const next = tokens[last + 1]!
    if (next.span[0] === end.span[1] && !CLOSER.test(end.word) && !opening.has(next.span[0])) return false
    let first = last + 1
    while (first + 1 < tokens.length && /^["“'‘«([–—―-]$|^``$|^''$|^--+$/.test(tokens[first]!.word)) first++
    const word = tokens[first]!.word
    if (STARTS_LOW.test(word)) return false
    if (/^[,;:)]$/.test(word)) return false
    if (first > last + 1 && /^[–—―-]/.test(next.word) && CLOSER.test(end.word)) return false // “…!” — said Name
    if (!isAbbreviation(end.word)) return true
    if (BEFORE_NAME.test(end.word)) return false
    return /^(?:\p{L}\.){2,}$/u.test(end.word) ? STARTERS.has(word.toLowerCase()) : /^["“‘«]/.test(next.word) || STARTERS.has(word.toLowerCase())
  }
}
