import { AFTER, BEFORE, IMPLIED, PERSONS, UNREAL, type IdiomCounts } from './en/idioms.ts'
import { MODAL, NEGATION, RELATIVE } from './en/grammar.ts'
import { ACTIVE, INTRANSITIVES, PARTICIPLES } from './en/harm.ts'
import type { Outcome } from './outcomes.ts'
import type { Counted, Head } from './phrases.ts'
import type { Sentence } from './sentence.ts'

/** Turns of phrase before or after the counted: "were gunned down", "claimed 19 lives". */
export function idiomOutcome({ words }: Sentence, { count, noun, head, end }: Counted): Outcome | null {
  if (head === 'events' || head === 'munition') return null
  const after = words.slice(end, end + 10).join(' ')
  for (const [pattern, counts] of AFTER) {
    const match = pattern.exec(after)
    if (match) return { counts: pick(counts, head), words: [end, end + match[0].split(' ').length], rule: 'idiom' }
  }
  const before = words.slice(Math.max(0, count.start - 4), count.start).join(' ')
  const nouns = words.slice(noun[0], noun[1]).join(' ')
  for (const { pattern, noun: only, then, counts } of BEFORE) {
    const match = pattern.exec(before)
    if (!match || (counts === 'bodies' && RELATIVE.has(words[end] ?? '')) || (only && !only.test(nouns) && !(only === PERSONS && head === 'people')) || (then && !then.test(after))) continue
    const first = count.start - match[0].trim().split(' ').length
    if (MODAL.has(words[first - 1] ?? '') || NEGATION.has(words[first - 1] ?? '') || words[first - 1] === 'to') return null
    return { counts: pick(counts, head), words: [first, count.start], rule: 'idiom' }
  }
  return alongWith({ words }, { count, noun, head })
}

const pick = (counts: IdiomCounts, head: Head): string => (typeof counts === 'string' ? counts : head === 'objects' ? counts.objects : counts.people)

/** "died along with six of his guards", "along with 12 of his men, the warlord was killed": what befell the one befell them. */
function alongWith({ words }: Pick<Sentence, 'words'>, { count, head, noun }: Pick<Counted, 'count' | 'head' | 'noun'>): Outcome | null {
  if (words[count.start - 1] !== 'with' || !/^(?:along|together)$/.test(words[count.start - 2] ?? '') || head !== 'people' && head !== 'unknown') return null
  const died = (i: number) => INTRANSITIVES.get(words[i] ?? '') ?? (/^(?:was|were|been|being|be)$/.test(words[i - 1] ?? '') ? PARTICIPLES.get(words[i]!) : undefined)
  for (let i = count.start - 3; i >= Math.max(0, count.start - 8); i--) {
    const counts = died(i)
    if (counts !== undefined) return { counts, words: [i, i + 1], rule: 'inherited' }
  }
  const comma = words.indexOf(',', noun[1])
  for (let i = comma; comma > 0 && i < Math.min(words.length, comma + 9); i++) {
    const counts = died(i)
    if (counts !== undefined) return { counts, words: [i, i + 1], rule: 'inherited' }
  }
  return null
}

/** Refugees, detainees, victims: the noun says it, unless the clause is about what might or should be. */
export function impliedOutcome({ words }: Sentence, { count, noun, head }: Counted): Outcome | null {
  if (head !== 'people' || count.article || count.value === 1) return null
  const counts = IMPLIED.get(words[noun[1] - 1] ?? '')
  if (counts === undefined || UNREAL.test(words.slice(Math.max(0, count.start - 12), count.start).join(' '))) return null
  if (/^(?:to|who|that)$/.test(words[noun[1]] ?? '') && words[noun[1] + 1] === 'be') return null
  for (let i = count.start - 1; i >= Math.max(0, count.start - 3); i--) if (ACTIVE.has(words[i]!)) return null
  return { counts, words: [noun[1] - 1, noun[1]], rule: 'implied' }
}
