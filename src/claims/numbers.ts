import { type Conventions } from './conventions.ts'
import { EVENTS } from './en/harm.ts'
import { FRACTIONS, MODIFIERS, ONES, OTHER_UNITS, SCALES, SILENT_MODIFIERS, TENS, type Bound } from './en/numbers.ts'
import { isMark, startsWith } from './sentence.ts'

/** A count as printed. Token indexes; `end` is exclusive. */
export interface Count {
  /** First token, modifiers included; `number` is where the number itself starts. */
  readonly start: number
  readonly number: number
  readonly end: number
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  /** Tokens of the modifier, `[start, end)`; null where there is none. */
  readonly modifier: readonly [number, number] | null
  readonly unit: 'share' | 'percent' | null
  /** "a", "another": a noun must show that one is meant. */
  readonly article: boolean
  /** Printed in digits. */
  readonly digits: boolean
}

interface Plain { readonly end: number; readonly value: number; readonly digits: boolean }

/** Number without modifiers at `i`: "3,000", "1.2 million", "twenty-five", "two hundred and fifty", "half a dozen". */
export function readPlain(words: readonly string[], i: number): Plain | null {
  const word = words[i]
  if (word === undefined) return null
  if (/^\d{1,3}(?:,\d{3})+$|^\d{1,9}(?:\.\d{1,2})?$/.test(word)) {
    const scale = SCALES.get(words[i + 1] ?? '')
    const value = Number(word.replaceAll(',', ''))
    return { end: i + (scale ? 2 : 1), value: round(value * (scale ?? 1)), digits: true }
  }
  if (word === 'half' && words[i + 1] === 'a' && words[i + 2] === 'dozen') return { end: i + 3, value: 6, digits: false }
  if (word === 'half' && words[i + 1] === 'dozen') return { end: i + 2, value: 6, digits: false }
  if (word === 'a' && SCALES.has(words[i + 1] ?? '')) {
    return { end: i + 2, value: SCALES.get(words[i + 1]!)!, digits: false }
  }
  let total = 0
  let part = readUnderHundred(words[i]!)
  let at = i
  if (part === null) return null
  for (;;) {
    at++
    const scale = SCALES.get(words[at] ?? '')
    if (scale !== undefined) {
      part *= scale
      if (scale !== 100) { total += part; part = 0 }
      continue
    }
    const next = words[at] === 'and' && (part >= 100 || total > 0) ? at + 1 : at
    const more = at > i + 1 || next > at ? readUnderHundred(words[next] ?? '') : readOnesAfterTens(part, words[at])
    if (more === null || (part % 100 !== 0 && !(part < 100 && part % 10 === 0 && more < 10)) || part === 0 && total === 0 || (next > at && part % 100 !== 0)) break
    part += more
    at = next
  }
  return { end: at, value: total + part, digits: false }
}

const round = (value: number): number => Math.round(value * 100) / 100

function readUnderHundred(word: string): number | null {
  const simple = ONES.get(word) ?? TENS.get(word)
  if (simple !== undefined) return simple
  const joined = /^(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(one|two|three|four|five|six|seven|eight|nine)$/.exec(word) // "thirtythree"
  if (joined) return TENS.get(joined[1]!)! + ONES.get(joined[2]!)!
  const [tens, ones] = word.split('-')
  const [a, b] = [TENS.get(tens ?? ''), ONES.get(ones ?? '')]
  return a !== undefined && b !== undefined && b < 10 && b > 0 && word === `${tens}-${ones}` ? a + b : null
}

function readOnesAfterTens(part: number, word: string | undefined): number | null {
  const ones = ONES.get(word ?? '')
  return part >= 20 && part < 100 && part % 10 === 0 && ones !== undefined && ones < 10 ? ones : null
}

/** Vague counts: how they are printed, and the convention for the least they mean. */
const VAGUE: readonly (readonly [words: string, least: (conventions: Conventions) => number])[] = [
  ['hundreds of thousands', (c) => c.hundreds * c.thousands], ['tens of thousands', (c) => 10 * c.thousands], ['scores of thousands', (c) => c.scores * c.thousands],
  ['several thousand', (c) => c.several * c.thousands], ['several hundred', (c) => c.several * c.hundreds], ['several dozen', (c) => c.several * 12],
  ['a few hundred', (c) => c.few * c.hundreds], ['a few dozen', (c) => c.few * 12], ['a couple of', (c) => c.couple], ['a couple', (c) => c.couple],
  ['a handful of', (c) => c.handful], ['dozens', (c) => c.dozens], ['scores', (c) => c.scores], ['hundreds', (c) => c.hundreds], ['thousands', (c) => c.thousands],
  ['millions', (c) => c.millions], ['several', (c) => c.several], ['a few', (c) => c.few],
]
const VAGUE_WORDS = VAGUE.map(([words, least]) => [words.split(' '), least] as const)
const VAGUE_STARTS = new Set(VAGUE_WORDS.map(([words]) => words[0]!))

/** Whether a count may start here: a cheap gate. */
export function mayCount(word: string): boolean {
  const first = word.charCodeAt(0)
  return (first >= 48 && first <= 57) || COUNT_STARTS.has(word) || (word.length > 8 || word.includes('-')) && readUnderHundred(word) !== null
}
const COUNT_STARTS = new Set([...ONES.keys(), ...TENS.keys(), ...VAGUE_STARTS, ...SCALES.keys(), 'half', 'a', 'an', 'no', 'none', 'nobody', 'another', 'both', 'not'])

/**
 * The count at token `i`, with the modifiers before it.
 *
 * - exact, "30": value, min and max are 30;
 * - "at least 30", "more than 30": value 30, min 30, max open; "up to", "as many as", "less than 30": value and max 30, min open;
 * - "nearly 30": value and max 30, min open; "about 30": value 30, both bounds open;
 * - "12 to 15", "12 or 13", "between 12 and 15": no value, both bounds; "dozens": no value, min by the conventions;
 * - "two thirds of", "40 percent of": the share in value, unit `share` or `percent`; "no": 0.
 * Bounds are inclusive: that "more than" is strict stands in the modifier.
 */
export function readCount(words: readonly string[], i: number, conventions: Conventions): Count | null {
  const word = words[i]!
  const simple = (end: number, value: number | null, min: number | null, max: number | null, more: Partial<Count> = {}): Count =>
    withModifier(words, { start: i, number: i, end, value, min, max, modifier: null, unit: null, article: false, digits: false, ...more })
  for (const [phrase, least] of VAGUE_STARTS.has(word) ? VAGUE_WORDS : []) {
    if (!startsWith(words, i, phrase) || words[i - 1] === 'the' && word === 'several') continue
    return simple(i + phrase.length, null, least(conventions), null)
  }
  if (word === 'no' && /^\d/.test(words[i + 1] ?? '')) return null // "detachment No 4"
  if (word === 'not') {
    const end = words[i + 1] === 'one' ? i + 2 : words[i + 1] === 'a' && words[i + 2] === 'single' ? i + 3 : 0
    return end === 0 || isMark(words[end]) ? null : { start: i, number: i, end, value: 0, min: 0, max: 0, modifier: [i, end], unit: null, article: false, digits: false }
  }
  if (word === 'both') {
    const and = words.indexOf('and', i)
    if (and > 0 && and < i + 6 && !words.slice(i, and).some((w) => /^(?:was|were|are|have|had)$/.test(w)) || /^(?:sides|camps|parties|in|on|at|to|for|by|of)$/.test(words[i + 1] ?? '') && !(words[i + 1] === 'of')) return null
    return { start: i, number: i, end: i + 1, value: 2, min: 2, max: 2, modifier: [i, i + 1], unit: null, article: false, digits: false }
  }
  if (word === 'no' || word === 'none' || word === 'nobody') {
    return { start: i, number: i, end: (word === 'no' && words[i + 1] === 'one' ? i + 2 : i + 1) + (words[word === 'no' ? i + 2 : i + 1] === 'else' ? 1 : 0), value: 0, min: 0, max: 0, modifier: null, unit: null, article: false, digits: false }
  }
  const share = readShare(words, i)
  if (share) return simple(share.end, share.value, share.value, share.value, { unit: share.unit, digits: share.unit === 'percent' })
  const plain = readPlain(words, i)
  if (plain) {
    const range = readRange(words, i, plain)
    if (range) return range
    return simple(plain.end, plain.value, plain.value, plain.value, { digits: plain.digits })
  }
  if (word === 'another' && readPlain(words, i + 1)) return null // "another 20 people": a modifier of the number
  if (word === 'a' || word === 'an' || word === 'another') {
    return { start: i, number: i, end: i + 1, value: 1, min: 1, max: 1, modifier: word === 'another' ? [i, i + 1] : null, unit: null, article: true, digits: false }
  }
  return null
}

function readShare(words: readonly string[], i: number): { end: number; value: number; unit: 'share' | 'percent' } | null {
  const plain = readPlain(words, i)
  if (plain) {
    const next = words[plain.end] ?? ''
    const percent = next === '%' || next === 'percent' ? 1 : next === 'per' && words[plain.end + 1] === 'cent' ? 2 : 0
    if (percent && words[plain.end + percent] === 'of') return { end: plain.end + percent + 1, value: plain.value, unit: 'percent' }
    if (percent) return null
    const outOf = next === 'in' ? 1 : next === 'out' && words[plain.end + 1] === 'of' ? 2 : 0
    const whole = outOf ? readPlain(words, plain.end + outOf) : null
    if (whole && plain.value < whole.value && whole.value <= 100 && plain.value % 1 === 0 && (whole.value <= 10 || whole.value % 10 === 0) &&
      !OTHER_UNITS.has(words[whole.end] ?? '') && !isMark(words[whole.end]) && !EVENTS.has(words[whole.end]!) && !/^(?:separate|different|other|of|more|minutes?|villages|towns|cities|places|provinces)$/.test(words[whole.end]!)) {
      return { end: whole.end, value: round(plain.value / whole.value), unit: 'share' }
    }
    const fraction = FRACTIONS.get(next)
    if (fraction !== undefined && words[plain.end + 1] === 'of') return { end: plain.end + 2, value: round(plain.value * fraction), unit: 'share' }
  }
  const joined = /^(two|three|four)-(thirds|quarters|fifths|tenths)$/.exec(words[i]!)
  if (joined && words[i + 1] === 'of') return { end: i + 2, value: round(ONES.get(joined[1]!)! * FRACTIONS.get(joined[2]!)!), unit: 'share' }
  if ((words[i] === 'a' || words[i] === 'one') && FRACTIONS.has(words[i + 1] ?? '') && words[i + 2] === 'of') return { end: i + 3, value: round(FRACTIONS.get(words[i + 1]!)!), unit: 'share' }
  if (words[i] === 'half' && (words[i + 1] === 'of' || words[i + 1] === 'the')) return { end: i + 2, value: 0.5, unit: 'share' }
  return null
}

const SCALE_WORDS = [100, 1e3, 1e6, 1e9]

function readRange(words: readonly string[], i: number, first: Plain): Count | null {
  const joint = words[first.end] ?? ''
  const between = words[i - 1] === 'between'
  const from = words[i - 1] === 'from'
  if (!(joint === 'to' || joint === 'or' || joint === '-' || joint === '–' || (between && joint === 'and'))) return null
  if (from && joint === 'to' && /^(?:ris(?:es?|en|ing)|rose|climb(?:s|ed|ing)?|gr(?:ew|ows?|own)|increas(?:es?|ed|ing)|jump(?:s|ed)?|f(?:ell|alls?|allen)|dropped|up|down|went)$/.test(words[i - 2] ?? '')) return null // "rose from 12 to 18": the toll is 18
  const second = readPlain(words, first.end + 1)
  if (!second || second.value <= first.value) return null
  // "two to three hundred": the scale belongs to both
  const scale = second.digits || second.value < 100 ? 1 : SCALE_WORDS.findLast((one) => second.value % one === 0 && second.value / one < 100) ?? 1
  const low = scale > 1 && first.value < 100 && first.value < second.value / scale ? first.value * scale : first.value
  return {
    start: between || (from && joint === 'to') ? i - 1 : i, number: i, end: second.end, value: null, min: low, max: second.value,
    modifier: between ? [i - 1, i] : null, unit: null, article: false, digits: first.digits,
  }
}

/** Words after which "about" says of what is spoken, not roughly how many: "said today about two attacks". */
const ASKED_ABOUT = /\b(?:said|says|told|spoke|speaks|talk(?:s|ed)?|ask(?:s|ed)?|questions?|details?|information|reports?|concern(?:s|ed)?|warn(?:s|ed)?|complain(?:s|ed)?)\b/

function withModifier(words: readonly string[], count: Count): Count {
  let { start, min, max } = count
  let modifier: [number, number] | null = null
  if (words[start - 1] === '[' && words[count.end] === ']') start-- // "at least [9] people"
  for (let turn = 0; turn < 2; turn++) { // "at least some 40", "the nearly 40"
    const found: readonly [readonly string[], Bound] | undefined = MODIFIERS.find(([phrase]) => startsWith(words, start - phrase.length, phrase))
    if (!found || (found[0][0] === 'about' && ASKED_ABOUT.test(words.slice(Math.max(0, start - 4), start - 1).join(' ')))) break
    const [phrase, bound] = found
    start -= phrase.length
    if (SILENT_MODIFIERS.has(phrase.join(' '))) break
    modifier = [start, modifier?.[1] ?? (words[count.number - 1] === '[' ? count.number - 1 : count.number)]
    if (count.value === null) continue
    if (bound === 'least' || bound === 'near') max = null
    if (bound === 'most' || bound === 'near' || bound === 'short') min = null
  }
  return { ...count, start, min, max, modifier }
}
