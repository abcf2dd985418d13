import { ADVERB, AUXILIARY, CONJUNCTION, NEGATION, PREPOSITION, RELATIVE } from './en/grammar.ts'
import { ACTIVE, CASUALTY, EVENTS, EXPLOSIVE, FIRED, OUTCOME_OF, OUTCOMES, PARTICIPLES, SETTING_OFF, WENT_OFF } from './en/harm.ts'
import { THOUGHT_OF } from './en/idioms.ts'
import type { Outcome } from './outcomes.ts'
import type { Counted } from './phrases.ts'
import type { Sentence } from './sentence.ts'

/** "12 deaths", "no casualties", "two attacks". */
export function nounOutcome({ words }: Sentence, { noun, head, count }: Counted): Outcome | null {
  const last = noun[1] - 1
  if (head === 'events') {
    if (count.value === 1 || count.article) return null
    const counts = EVENTS.get(bare(words[last]!))!
    return { counts: counts === 'attacks' && BOMB.test(words[last - 1] ?? '') ? 'bombings' : counts, words: null, rule: 'noun' } // "two bomb attacks"
  }
  if (head !== 'outcome') return null
  const word = words[last]!
  if (PARTICIPLES.has(word) || count.value === 1 && words.slice(noun[0], last).includes('\'s')) return null // "one man's lonely death": nothing is counted
  const counts = OUTCOMES.get(bare(word))!
  const joined = words[last + 1] === 'and' || words[last + 1] === 'or' ? OUTCOMES.get(words[last + 2] ?? '') : undefined
  return { counts: joined !== undefined && joined !== counts && CASUALTY.has(joined) && CASUALTY.has(counts) ? 'casualties' : counts, words: null, rule: 'noun' }
}
const BOMB = /^(?:car-?|truck-?|suicide-?)?(?:bomb(?:ing)?|dynamite|explosives?)$/

/** "four bombs exploded", "two charges were detonated", "the explosion of eight bombs", "set off 260 bombs": what went off is a bombing. */
export function exploded({ words }: Sentence, { count, noun, end }: Counted): Outcome | null {
  if (count.article || count.value !== null && count.value < 2 || !EXPLOSIVE.test(words.slice(noun[0], noun[1]).join(' '))) return null
  const after = WENT_OFF.exec(words.slice(end, end + 14).join(' '))
  if (after) return { counts: 'bombings', words: [end, end + after[0].split(' ').length], rule: 'verb' }
  const before = SETTING_OFF.exec(words.slice(Math.max(0, count.start - 4), count.start).join(' '))
  return before ? { counts: 'bombings', words: [count.start - before[0].trim().split(' ').length, count.start], rule: 'active' } : null
}

const bare = (word: string): string => (EVENTS.has(word) || !word.includes('-') ? word : word.slice(word.lastIndexOf('-') + 1))

/** "killed 22 people", "the deaths of 12", "left 12 people dead", "fired 40 rockets". */
export function activeOutcome({ words }: Sentence, { count, head, noun }: Counted): Outcome | null | 'denied' {
  let before = count.start - 1
  while (before >= 0 && (ADVERB.has(words[before]!) || /^(?:up|down|off|out|another|the|these|those|its|his|her|their|our|of|["“”])$/.test(words[before]!)) && words[before] !== 'of') before--
  const word = words[before] ?? ''
  if (word === 'of' && /^(?:bodies|corpses|remains)$/.test(words[before - 1] ?? '') && RELATIVE.has(words[noun[1]] ?? '')) return null // "the bodies of 10 workers who were killed"
  if (word === 'of' || word === 'to' && /^injuries|^harm/.test(words[before - 1] ?? '')) {
    const owner = (/^["“”[]$/.test(words[before - 1] ?? '') ? words[before - 2] : words[before - 1]) ?? ''
    const counts = word === 'to' ? 'injured' : OUTCOME_OF.get(owner)
    if (counts !== undefined && counts !== 'released' && /\b(?:seek(?:s|ing)?|sought|request(?:s|ed|ing)?|demand(?:s|ed|ing)?|order(?:s|ed|ing)?|warrants?|urg(?:e|ed|ing)|notices|call(?:s|ed|ing)? for|plan(?:s|ned|ning)?|threat(?:ened|ens|s)?)\b/.test(words.slice(Math.max(0, before - 5), before).join(' '))) return 'denied'
    if (counts !== undefined && !(owner === 'death' && words[before] === 'to')) return { counts, words: [before - 1, before], rule: 'of' }
    if (/^(?:toll)$/.test(owner) && !/^victims?$/.test(words[noun[1] - 1] ?? '')) return { counts: 'killed', words: [before - 1, before], rule: 'toll' }
    return null
  }
  const counts = ACTIVE.get(word)
  if (counts !== undefined) {
    if (EVENTS.has(word) && !FIRED.has(word) && PREPOSITION.has(words[before + 1] ?? '')) return null
    if (head === 'none' && count.article && words[count.number] !== 'another') return null
    const chain = words.slice(Math.max(0, before - 4), before)
    if (chain.some((w) => w === '\'t' || NEGATION.has(w))) return 'denied'
    if (word.endsWith('ing') && THOUGHT_OF.test(words.slice(Math.max(0, before - 4), before).join(' '))) return 'denied' // "the idea of deporting 400 nurses"
    if (word.endsWith('ing') && before <= 1 && words.slice(noun[1], noun[1] + 8).some((w) => /^(?:would|could|might|may)$/.test(w))) return 'denied' // "deporting 400 nurses would …"
    if (AUXILIARY.has(words[before - 1] ?? '') && /^(?:was|were|been|be)$/.test(words[before - 1]!)) return null
    const joined = CONJUNCTION.has(words[before - 1] ?? '') ? ACTIVE.get(words[before - 2] ?? '') : undefined
    if (joined !== undefined && joined !== counts && CASUALTY.has(joined) && CASUALTY.has(counts)) return { counts: 'casualties', words: [before - 2, before + 1], rule: 'active' }
    return { counts, words: [before, before + 1], rule: 'active' }
  }
  if (head === 'munition' && FIRED.has(word)) return { counts: 'munitions', words: [before, before + 1], rule: 'fired' }
  if (head === 'munition' && words.slice(noun[1], noun[1] + 4).some((w) => FIRED.has(w))) return { counts: 'munitions', words: null, rule: 'fired' }
  return null
}
