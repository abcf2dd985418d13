import { AUXILIARY, DETERMINER, PREPOSITION } from './en/grammar.ts'
import { OUTCOMES, PARTICIPLES } from './en/harm.ts'
import { IMPLIED } from './en/idioms.ts'
import type { Outcome } from './outcomes.ts'
import type { Counted } from './phrases.ts'
import { isMark, type Sentence } from './sentence.ts'

/** "the death toll rose to 34", "the number of dead has reached 34". */
export function tollOutcome({ words }: Sentence, { count, noun, head }: Counted): Outcome | null {
  if (head !== 'none' && head !== 'people') return null
  const before = words.slice(Math.max(0, count.start - 18), count.start)
  if (!/^(?:to|at|reached|hit|passed|is|was|of|number(?:s|ed)?|totals?|totall?ed|exceeded|topped|surpassed|stands?|stood|exceeds)$/.test(before.at(-1) ?? '')) return null
  const passed = /^(?:passed|exceeded|topped|surpassed|exceeds)$/.test(before.at(-1)!)
  if (/^victims?$/.test(words[noun[1] - 1] ?? '')) return null // "a toll of 60,000 victims": the noun says what is counted
  const toll = before.lastIndexOf('toll')
  if (toll >= 0 && !before.slice(toll).some((word) => /^[,;.]$/.test(word)) && (before[toll - 1] === 'death' || head === 'none')) {
    const at = count.start - before.length + toll
    return { counts: 'killed', words: [before[toll - 1] === 'death' ? at - 1 : at, at + 1], rule: 'toll', passed }
  }
  const sum = before.findLastIndex((word) => /^(?:number|numbers|numbered|totals?|totall?ed)$/.test(word))
  if (sum > 0 && before.length - sum <= 2 && head === 'none') { // "the casualties really number over 2,000"
    const at = before.findLastIndex((word, k) => k < sum && k > sum - 4 && OUTCOMES.has(word))
    if (at >= 0) return { counts: OUTCOMES.get(before[at]!)!, words: [count.start - before.length + at, count.start - before.length + sum + 1], rule: 'toll' }
  }
  const number = before.findLastIndex((word) => /^(?:number|total|count|tally)$/.test(word))
  if (number < 0 || before[number + 1] !== 'of' || noun[1] > noun[0] && head !== 'people') return null
  const at = before.findIndex((word, k) => k > number && (PARTICIPLES.has(word) || OUTCOMES.has(word) || IMPLIED.has(word)))
  if (at < 0) return null
  const start = count.start - before.length
  const counts = PARTICIPLES.get(before[at]!) ?? OUTCOMES.get(before[at]!) ?? IMPLIED.get(before[at]!)!
  return { counts, words: [start + number, start + at + 1], rule: 'toll', passed, whom: whomAround(words, start + number + 2, start + at) }
}

/** The noun before or after the outcome: "number of [miners] killed this year", "number of displaced [people] has". */
function whomAround(words: readonly string[], first: number, at: number): readonly [number, number] {
  const from = DETERMINER.has(words[first] ?? '') ? first + 1 : first
  if (at > from) {
    const bracket = words.slice(from, at).findLastIndex((word) => word === ']' || word === ')')
    return [from + bracket + 1, at]
  }
  let last = at + 1
  while (last < words.length && last < at + 4 && !isMark(words[last]) && !AUXILIARY.has(words[last]!) && !PREPOSITION.has(words[last]!) && !/^(?:rose|stands?|stood|reached|climbed|fell|passed|grew)$/.test(words[last]!)) last++
  return [at + 1, last]
}

/** "bringing to eight the number of students kidnapped", "brought the total of dead to 26" (that one by `tollOutcome`). */
export function bringingTo({ words }: Sentence, { count, head, end }: Counted): Outcome | null {
  if (head !== 'none' || words[count.start - 1] !== 'to' || !/^(?:brings?|brought|bringing|raises?|raised|raising)$/.test(words[count.start - 2] ?? '')) return null
  if (!/^the (?:number|total|count) of$/.test(words.slice(end, end + 3).join(' '))) return null
  const at = words.findIndex((word, k) => k > end + 2 && k < end + 10 && (PARTICIPLES.has(word) || OUTCOMES.has(word)))
  if (at < 0) return null
  return { counts: PARTICIPLES.get(words[at]!) ?? OUTCOMES.get(words[at]!)!, words: [end, at + 1], rule: 'toll', whom: whomAround(words, end + 3, at) }
}
