import { AUXILIARY, MODAL, RELATIVE, REPORTING } from './en/grammar.ts'
import { ACTIVE, INTRANSITIVES, PARTICIPLES } from './en/harm.ts'
import type { Outcome } from './outcomes.ts'
import type { Counted } from './phrases.ts'
import type { Sentence } from './sentence.ts'

type Found = Outcome | null | 'denied'

/**
 * Lists share what is said once: "three women and two children were killed", "killed three women and two children", "12 people
 * were killed in Vesk, three in Morat", "ten hostages, four of them nurses", "eight others (three soldiers and five nuns) were wounded".
 */
export function shareOutcomes({ words }: Sentence, all: readonly Counted[], own: readonly Found[]): Found[] {
  const outcomes = [...own]
  const inside = bracketed(words, all)
  const outer = [...all.keys()].filter((i) => inside[i] === -1)
  const holders = outer.filter((i) => outcomes[i] !== null)
  for (let k = outer.length - 2; k >= 0; k--) { // what follows the last of a list holds for all of it
    const [i, next] = [outer[k]!, outcomes[outer[k + 1]!]]
    if (outcomes[i] === null && next && next !== 'denied' && all[i]!.head !== 'none' && all[i]!.head !== 'events' && isJoined(words, all[i]!, all[outer[k + 1]!]!) && !isOfThem(words, all[outer[k + 1]!]!) &&
      (next.rule === 'passive' || next.rule === 'participle' || next.rule === 'verb')) outcomes[i] = inherited(next)
  }
  for (let k = 1; k < outer.length; k++) {
    const [b, i] = [outer[k - 1]!, outer[k]!]
    const [before, last, here] = [outcomes[b], all[b]!, all[i]!]
    if (outcomes[i] !== null || !before || before === 'denied' || here.head === 'events' || here.head === 'outcome') continue
    const list = isJoined(words, last, here) && (before.rule === 'active' || before.rule === 'of' || before.rule === 'inherited' || before.rule === 'idiom' && before.words !== null && before.words[0] < last.count.start) && (here.head !== 'none' || here.others)
    if (list || isPart(words, before, here) || isAmong(words, last, here) && here.head !== 'none' || isElsewhere(words, before, last, here)) outcomes[i] = inherited(before)
  }
  // "the six people injured, two soldiers and four newsmen, were": parts that make up the whole, as do those in brackets
  for (const i of holders) {
    const before = outcomes[i]
    if (!before || before === 'denied') continue
    for (const part of partsOf(words, all, outcomes, i, inside)) outcomes[part] = inherited(before)
  }
  return outcomes
}

const inherited = (outcome: Outcome): Outcome => ({ counts: outcome.counts, words: null, rule: 'inherited' })

/** Of each count, the one after whose noun the bracket opens that it stands in; -1 outside brackets. */
function bracketed(words: readonly string[], all: readonly Counted[]): number[] {
  return all.map(({ count }, i) => {
    for (let at = count.start - 1; at >= Math.max(0, count.start - 16); at--) {
      if (words[at] === ')' || words[at] === ']') return -1
      const dash = /^(?:--+|–|—)$/
      if (dash.test(words[at]!)) return words.slice(at + 1, at + 16).some((word) => dash.test(word)) ? all.findIndex((one, k) => k < i && one.end === at) : -1
      if (words[at] === '(' && at > 0) return all.findIndex((one, k) => k < i && one.end === at)
    }
    return -1
  })
}

/** Whether nothing but a comma or "and" stands between the two. */
export function isJoined(words: readonly string[], a: Counted, b: Counted): boolean {
  const between = words.slice(a.end, b.count.start).join(' ').replace(/^(?:\( [^()]* \)|(?:--+|–|—) [^–—]*? (?:--+|–|—)) ?/, '')
  return /^(?:[,;]|[,;]? ?(?:and|or|plus)(?: (?:his|her|their|its))?|as well as)$/.test(between)
}

/** "4 of whom died": told of a part. */
const isOfThem = (words: readonly string[], { count }: Counted): boolean => words[count.end] === 'of' && /^(?:them|whom|which|these|those)$/.test(words[count.end + 1] ?? '')

const isAmong = (words: readonly string[], a: Counted, b: Counted): boolean => {
  const between = words.slice(a.end, b.count.start)
  return /(?:^|, | )(?:including|among them|at least|of them|of whom|most of them)(?: |$)/.test(between.join(' ')) && !between.some((word) => word === '.' || word === ';')
    && (!b.count.article || /^(?:including|them|whom|least)$/.test(between.at(-1) ?? ''))
    && !/^(?:in|at|on|from|by|near|after|before)$/.test(between.at(-1) ?? '') // "…, some of them farmers, in three villages"
}

/** "10 wounded, three seriously", "ten hostages, four of them nurses", "of whom two critically". */
function isPart(words: readonly string[], before: Outcome, { count, head }: Counted): boolean {
  if (!/^(?:,|and|\()$/.test(words[count.start - 1] ?? '') || before.counts === 'released') return false
  const after = words.slice(count.end, count.end + 8).join(' ')
  if (/^of (?:them|whom|these|those)\b/.test(after) && !/^of (?:them|whom|these|those) (?:survived|escaped|fled|had|have|later|remain)/.test(after)) return true
  return head === 'none' && /^(?:of (?:them|whom|these) )?(?:(?:was|were|are|is) )?(?:seriously|badly|critically|gravely|slightly|lightly|severely|mortally|in (?:a )?(?:serious|critical|grave|stable))\b/.test(after)
}

/** "…, three in Morat", "1,200 in 1987", "400 according to the guerrillas": what is counted is not said again. */
function isElsewhere(words: readonly string[], before: Outcome, last: Counted, { count, head }: Counted): boolean {
  if (head !== 'none' || count.article) return false
  // "Vesk had 130 murders; Morat had 37"
  if (before.rule === 'noun' && /^(?:had|has|saw|recorded|reported|counted)$/.test(words[count.start - 1] ?? '') && /^[.,;]$|^and$/.test(words[count.end] ?? '.')) return true
  if (!/^(?:in|at|near|according|during|last|this)$/.test(words[count.end] ?? '')) return false
  const from = Math.max(last.end, before.words?.[1] ?? 0)
  const between = words.slice(from, count.start)
  return between.length < 16 && /^(?:,|;|and|--+|–|—)$/.test(between.at(-1) ?? '') && between.some((word) => /^(?:,|;|--+|–|—)$/.test(word) || word === 'and')
    && !between.some((word) => /^[.:"“”]$/.test(word) || AUXILIARY.has(word) || MODAL.has(word) || RELATIVE.has(word) || REPORTING.has(word) || ACTIVE.has(word) || PARTICIPLES.has(word) || INTRANSITIVES.has(word))
}

/** Counts right after one, with no outcome of their own, that add up to it; counts in the bracket after its noun. */
function partsOf(words: readonly string[], all: readonly Counted[], outcomes: readonly Found[], whole: number, inside: readonly number[]): number[] {
  const within = [...all.keys()].filter((i) => inside[i] === whole && outcomes[i] === null && all[i]!.head !== 'events' && words[all[i]!.count.start - 1] !== 'not')
  if (within.length > 0) return within
  const { count: { value }, end, head } = all[whole]!
  if (value === null || head === 'events') return []
  const parts: number[] = []
  let [sum, at] = [0, Math.max(end, (outcomes[whole] as Outcome).words?.[1] ?? 0)] // "nine people were wounded -- seven nuns and two soldiers"
  for (let i = whole + 1; i < all.length && outcomes[i] === null; i++) {
    const { count, end: last } = all[i]!
    const between = words.slice(at, count.start)
    if (count.value === null || between.length > 4 || !/^(?:,|;|and|--+|–|—|:)$/.test(between.at(-1) ?? '') || between.some((word) => AUXILIARY.has(word) || REPORTING.has(word))) return []
    parts.push(i)
    sum += count.value
    at = last
    if (sum === value) return parts.length > 1 ? parts : []
    if (sum > value) return []
  }
  return []
}
