/**
 * Where the borders of a span may stand when a person sets them: never inside a word. Each word has two places to begin and to end,
 * with and without the marks that stand before or after it, so that a quotation mark can be taken in or left out.
 */
import type { Span } from './span.ts'

/** Scripts that print no space between words: every character is taken for one. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const LETTER = /[\p{L}\p{M}\p{N}_]/u
/** Marks that belong to the word when letters stand on both sides: "isn't", "so-called", "1,000", "U.S". */
const JOINER = /['’ʼ‐\-.,:·]/u
const SPACE = /\s/u

/** The character that a unit belongs to; '' outside the text. */
const characterAt = (text: string, at: number): string => {
  if (at < 0 || at >= text.length) return ''
  const unit = text.charCodeAt(at)
  const from = unit >= 0xdc00 && unit < 0xe000 ? at - 1 : at
  return String.fromCodePoint(text.codePointAt(Math.max(0, from))!)
}

const isLetter = (character: string): boolean => character !== '' && LETTER.test(character)

/** Whether a span may begin or end here, a number of UTF-16 units from the start: not between two letters of a word. */
export function isBorder(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return at === 0 || at === text.length
  if (text.charCodeAt(at) >= 0xdc00 && text.charCodeAt(at) < 0xe000) return false // inside a character
  const [before, after] = [characterAt(text, at - 1), characterAt(text, at)]
  if (/\p{M}/u.test(after)) return false
  if (isLetter(before) && isLetter(after)) return UNSPACED.test(before) || UNSPACED.test(after)
  if (JOINER.test(after)) return !(isLetter(before) && isLetter(characterAt(text, at + 1)) && joins(before, after, characterAt(text, at + 1)))
  if (JOINER.test(before)) return !(isLetter(after) && isLetter(characterAt(text, at - 2)) && joins(characterAt(text, at - 2), before, after))
  return true
}

/** A comma, point or colon joins digits only; the other joiners any letters. */
const joins = (before: string, mark: string, after: string): boolean => !/[.,:]/.test(mark) || (/\p{N}/u.test(before) && /\p{N}/u.test(after))

/** Whether a span may begin (or end) here and not only stand between words: there is a word or mark on its inner side. */
function isStop(text: string, at: number, side: 'start' | 'end'): boolean {
  if (!isBorder(text, at)) return false
  const [inner, outer] = side === 'start' ? [characterAt(text, at), characterAt(text, at - 1)] : [characterAt(text, at - 1), characterAt(text, at)]
  if (inner === '' || SPACE.test(inner)) return false
  return isLetter(inner) || outer === '' || SPACE.test(outer) || isLetter(outer)
}

/**
 * The next place where a span can begin (or end) from `at` on in a direction; `at` itself where there is none.
 *
 * @param within - the stretch that is not left
 */
export function stepBorder(text: string, at: number, side: 'start' | 'end', step: 1 | -1, within: Span = [0, text.length]): number {
  for (let next = at + step; next >= within[0] && next <= within[1]; next += step) if (isStop(text, next, side)) return next
  return at
}

/** The place nearest to `at` where a span can begin (or end); of two equally near the one inside the text before. */
export function nearestBorder(text: string, at: number, side: 'start' | 'end', within: Span = [0, text.length]): number {
  const from = Math.max(within[0], Math.min(within[1], at))
  for (let far = 0; from - far >= within[0] || from + far <= within[1]; far++) {
    for (const one of [from - far, from + far]) if (one >= within[0] && one <= within[1] && isStop(text, one, side)) return one
  }
  return from
}

/** A stretch widened to the words that it touches, without white space at its ends; null where it touches none. */
export function snapToWords(text: string, [start, end]: Span): Span | null {
  let [from, to] = [Math.max(0, start), Math.min(text.length, end)]
  while (from < to && SPACE.test(characterAt(text, from))) from++
  while (to > from && SPACE.test(characterAt(text, to - 1))) to--
  if (from >= to) return null
  while (from > 0 && !isBorder(text, from)) from--
  while (to < text.length && !isBorder(text, to)) to++
  return [from, to]
}
