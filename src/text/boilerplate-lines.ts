import { DATA_PIECES, DATES } from './boilerplate-data.ts'
import { LINE_RULES, type BoilerplateKind, type LineRule } from './boilerplate-rules.ts'
import { BETWEEN_TOKENS, SHARE_TOKEN, SITE_TOKEN } from './boilerplate-words.ts'

const LONGEST = Math.max(...LINE_RULES.map(({ longest }) => longest))
const NOTHING_LEFT = /^[\s,|•·–—/().:;*>»-]*$/u

/**
 * What a line is if it is no part of an article, judged by its words alone.
 *
 * @param line - without white space at its ends
 * @param place - where rules that mean too many things in mid-article may be believed
 */
export function lineKind(line: string, place: LineRule['where'] = 'anywhere'): BoilerplateKind | null {
  if (line.length > LONGEST) return null
  for (const { kind, pattern, needs, where, longest } of LINE_RULES) {
    if (line.length > longest || (where !== 'anywhere' && where !== place && place !== 'bottom')) continue
    if ((needs?.test(line) ?? true) && pattern.test(line)) return kind
  }
  const share = shareLine(line)
  if (share === 'labels' || (share === 'sites' && place !== 'anywhere')) return 'share'
  return dataLine(line, place)
}

/** A name with a count behind it, as sites are shown that no list knows. */
const COUNTED_NAME = /\p{Lu}[\p{L}\p{N}]{1,20}(?=:? ?\d)/uy
/** Labels that a line must hold for such names to be believed. */
const LABELS_BESIDE_NAMES = 2

/** Whether a line holds only share labels, site names and counts; 'sites' where no label is among them. */
function shareLine(line: string): 'labels' | 'sites' | null {
  if (line.length > 160) return null
  let labels = 0
  let sites = 0
  let names = 0
  for (let at = 0; at < line.length;) {
    const length = stickyLength(BETWEEN_TOKENS, line, at)
    if (length > 0) {
      at += length
      continue
    }
    const label = stickyLength(SHARE_TOKEN, line, at)
    const site = label > 0 ? 0 : stickyLength(SITE_TOKEN, line, at)
    const name = label + site > 0 ? 0 : stickyLength(COUNTED_NAME, line, at)
    if (label + site + name === 0) return null
    if (label > 0) labels++
    else if (site > 0) sites++
    else names++
    at += label + site + name
  }
  if (names > 0 && labels + sites < LABELS_BESIDE_NAMES) return null
  return labels > 0 ? 'labels' : sites > 0 ? 'sites' : null
}

function stickyLength(pattern: RegExp, line: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(line) ? pattern.lastIndex - at : 0
}

/** Dates, times, "Written by …", "Read 125 times" and nothing else. Dates alone count only at the article's edges. */
function dataLine(line: string, place: LineRule['where']): BoilerplateKind | null {
  if (line.length > 160 || !/\d/.test(line)) return null
  const undated = line.replace(DATES, ' ').replace(/(?<!\p{L})(?:at|à|um|г|года)(?!\p{L})/giu, ' ')
  if (NOTHING_LEFT.test(undated)) return undated !== line && place !== 'anywhere' ? 'date' : null
  let rest = undated
  for (const piece of DATA_PIECES) rest = rest.replace(piece, ' ')
  return rest !== undated && NOTHING_LEFT.test(rest) ? 'byline' : null
}
