import { asideEnd, insideAside } from './asides.ts'
import { ADVERB, AUXILIARY, CONJUNCTION, DETERMINER, FOLLOWERS, MODAL, NEGATION, PREPOSITION, RELATIVE, REPORTING } from './en/grammar.ts'
import { THOUGHT_OF } from './en/idioms.ts'
import { farOutcome, inverted } from './far-objects.ts'
import { ACTIVE, CASUALTY, EVENTS, EXPLOSIVE, FIRED, INTRANSITIVES, OUTCOME_OF, OUTCOMES, PARTICIPLES, PERSONAL, PEOPLE, SETTING_OFF, WENT_OFF } from './en/harm.ts'
import { idiomOutcome, impliedOutcome } from './idioms.ts'
import { mayCount } from './numbers.ts'
import type { Counted } from './phrases.ts'
import { isMark, type Sentence } from './sentence.ts'
import { bringingTo, tollOutcome } from './tolls.ts'

/** What happened to the counted, and the tokens that say it, `[start, end)`. */
export interface Outcome {
  readonly counts: string
  readonly words: readonly [number, number] | null
  /** Which rule found it; confidence hangs on it. */
  readonly rule: 'participle' | 'passive' | 'active' | 'noun' | 'verb' | 'toll' | 'of' | 'inherited' | 'fired' | 'idiom' | 'implied'
  /** The words say that the count is passed: "has passed 600". */
  readonly passed?: boolean
  /** Who or what is counted where it stands before the number: "the number of [miners] killed has risen to 41". */
  readonly whom?: readonly [number, number]
}

/** How far a passive may stand from its noun: "12 people in the market of the old town were killed". */
const REACH = 14

/** The outcome that the words around a counted phrase state; null where none does. */
export function outcomeOf(sentence: Sentence, counted: Counted): Outcome | null | 'denied' {
  return nounOutcome(sentence, counted) ?? exploded(sentence, counted) ?? idiomOutcome(sentence, counted) ?? ofThoseWho(sentence, counted) ?? inverted(sentence, counted) ?? afterOrBefore(sentence, counted) ?? tollOutcome(sentence, counted) ??
    bringingTo(sentence, counted) ?? adjectiveOutcome(sentence, counted) ?? farOutcome(sentence, counted) ?? bodiesOf(sentence, counted) ?? impliedOutcome(sentence, counted)
}

/** What follows the noun, else the verb before it. A verb right before it holds though what follows is denied: "the day they killed 17 men will not come back". */
function afterOrBefore(sentence: Sentence, counted: Counted): Outcome | null | 'denied' {
  const after = afterwards(sentence, counted)
  return after === null ? activeOutcome(sentence, counted) : after === 'denied' ? activeOutcome(sentence, counted) ?? after : after
}

/** "the death of four students who had been kidnapped": the death is told, the clause says who they were. */
function ofThoseWho(sentence: Sentence, counted: Counted): Outcome | null {
  const { words } = sentence
  if (words[counted.count.start - 1] !== 'of' || !RELATIVE.has(words[counted.end] ?? '') || !/^(?:deaths?|murders?|killings?|assassinations?|executions?)$/.test(words[counted.count.start - 2] ?? '')) return null
  const found = activeOutcome(sentence, counted)
  return found === 'denied' ? null : found
}

/** "the bodies of two women who lived there": where the clause says nothing of what befell them, the bodies are counted. */
function bodiesOf({ words }: Sentence, { count }: Counted): Outcome | null {
  return words[count.start - 1] === 'of' && /^(?:bodies|corpses)$/.test(words[count.start - 2] ?? '') ? { counts: 'bodies', words: [count.start - 2, count.start - 1], rule: 'of' } : null
}

/** "12 deaths", "no casualties", "two attacks". */
function nounOutcome({ words }: Sentence, { noun, head, count }: Counted): Outcome | null {
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
function exploded({ words }: Sentence, { count, noun, end }: Counted): Outcome | null {
  if (count.article || count.value !== null && count.value < 2 || !EXPLOSIVE.test(words.slice(noun[0], noun[1]).join(' '))) return null
  const after = WENT_OFF.exec(words.slice(end, end + 14).join(' '))
  if (after) return { counts: 'bombings', words: [end, end + after[0].split(' ').length], rule: 'verb' }
  const before = SETTING_OFF.exec(words.slice(Math.max(0, count.start - 4), count.start).join(' '))
  return before ? { counts: 'bombings', words: [count.start - before[0].trim().split(' ').length, count.start], rule: 'active' } : null
}

const bare = (word: string): string => (EVENTS.has(word) || !word.includes('-') ? word : word.slice(word.lastIndexOf('-') + 1))

const adjectiveOutcome = ({ words }: Sentence, { adjective, head, noun }: Counted): Outcome | null =>
  adjective !== null && (head === 'people' || head === 'objects' || head === 'unknown' && PERSONAL.has(words[noun[0] - 1]!)) ? { counts: adjective, words: [noun[0] - 1, noun[0]], rule: 'participle' } : null

/** What stands after the noun: "three killed", "were killed", "died", "who had been wounded". */
function afterwards(sentence: Sentence, counted: Counted): Outcome | null | 'denied' {
  const { end, head, noun } = counted
  const { words } = sentence
  if (counted.count.article && words[counted.count.start - 1] === ',' && RELATIVE.has(words[end] ?? '')) return null // "Ada Veld, a nurse who was shot": one who is named
  let modal = false
  let auxiliary = false
  let be = false
  let been = false
  let clause = 0
  let relative = false
  let reach = end + REACH
  for (let j = end; j < Math.min(words.length, reach); j++) {
    const word = words[j]!
    if (j === end && word === ',' && AUXILIARY.has(words[j + 1] ?? '') && insideAside(words, counted.count.start)) return null // ", a group of three, was": the verb is not its own
    const close = clause === 0 ? asideEnd(words, j) : null
    if (close !== null) {
      reach += close - j
      j = close
      continue
    }
    if (word === '[' || word === '(') return null
    if (j === end && word === 'including') { // "four people including one child were"
      const verb = words.findIndex((other, k) => k > j && AUXILIARY.has(other))
      if (verb < 0 || verb > j + 8 || words.slice(j, verb).some((other) => isMark(other) || RELATIVE.has(other))) return null
      j = verb - 1
      continue
    }
    if (j === end && /^(?:--+|–|—)$/.test(word) && RELATIVE.has(words[j + 1] ?? '')) continue
    if (auxiliary && /^["“”]$/.test(word)) continue // 'are "being held"'
    if (/^(?:shot|stabbed|beaten|burned|burnt|hacked|trampled|tortured|starved)$/.test(word) && (words[j + 1] === 'dead' || (words[j + 1] === 'to' && words[j + 2] === 'death')) && (auxiliary || j === end)) {
      return modal && !been ? 'denied' : { counts: 'killed', words: [j, j + (words[j + 1] === 'dead' ? 2 : 3)], rule: auxiliary ? 'passive' : 'participle' }
    }
    if (auxiliary && word === 'among' && /^(?:those|the)$/.test(words[j + 1] ?? '') && PARTICIPLES.has(words[j + 2] ?? '')) {
      return { counts: PARTICIPLES.get(words[j + 2]!)!, words: [j + 2, j + 3], rule: 'passive' }
    }
    if (NEGATION.has(word)) return auxiliary || modal ? 'denied' : null
    if (MODAL.has(word)) { modal = true; continue }
    if (word === 'to' && words[j + 1] === 'be' && !/^(?:had|has|have)$/.test(words[j - 1] ?? '')) { modal = true; continue }
    if (word === 'to' && words[j + 1] === 'be') continue // "had to be hospitalized"
    if (AUXILIARY.has(word)) {
      if (word === 'been' || word === 'have') been = true
      if (!/^(?:have|has|had|having)$/.test(word)) be = true
      auxiliary = true
      continue
    }
    const state = PARTICIPLES.get(word)
    if (state !== undefined && j === end && !auxiliary && /^["“”]$/.test(words[j + 1] ?? '') && !closes(words[j + 2])) return null // “missing” emails
    if (state !== undefined && (auxiliary || j === end || ADVERB.has(words[j - 1]!) || word === 'dead')) {
      if (modal && !been || /^(?:if|unless|whenever)$/.test(words[counted.count.start - 1] ?? '')) return 'denied'
      if (auxiliary && !be && ACTIVE.has(word)) return null // "no one has captured", "three men have killed": they did it
      if (!auxiliary && ACTIVE.has(word) && (takesObject(words, j) || !closes(words[j + 1]))) return null // "12 soldiers killed three men"
      if (!auxiliary && CONJUNCTION.has(words[j + 1] ?? '') && PARTICIPLES.has(words[j + 2] ?? '') && (takesObject(words, j + 2) || !closes(words[j + 3]))) return null // "three gunmen shot and killed the mayor"
      if (!auxiliary && !closes(words[j + 1]) && !PARTICIPLES.has(words[j + 2] ?? '') && words[j + 1] !== 'to') return null // "two dead heats"
      if (auxiliary && !relative && (hangsOn(words, counted.count.start) || belongsTo(words, counted))) return null // "a bus with 27 soldiers was attacked"
      return withSecond(words, j, state, auxiliary ? 'passive' : 'participle')
    }
    if (state !== undefined && !auxiliary && clause > 0) return takesObject(words, j) ? null : withSecond(words, j, state, 'participle')
    if (!auxiliary || words[j - 1] === 'have' || words[j - 1] === 'had' || words[j - 1] === 'has' || ADVERB.has(words[j - 1]!)) {
      const verb = INTRANSITIVES.get(word)
      if (verb !== undefined && !relative && (auxiliary && hangsOn(words, counted.count.start) || belongsTo(words, counted))) return null
      if (verb !== undefined) return modal && !been ? 'denied' : { counts: verb, words: [j, j + 1], rule: 'verb' }
      if (word === 'lost' && words[j + 2] === 'lives') return { counts: 'killed', words: [j, j + 3], rule: 'verb' }
      if (word === 'went' && words[j + 1] === 'missing') return { counts: 'missing', words: [j, j + 2], rule: 'verb' }
      if (/^(?:suffered|sustained)$/.test(word) && words.slice(j, j + 5).some((w) => /^(?:injur(?:y|ies)|wounds|burns)$/.test(w))) return { counts: 'injured', words: [j, j + 1], rule: 'verb' }
      if (word === 'taken' && words[j + 1] === 'hostage') return { counts: 'kidnapped', words: [j, j + 2], rule: 'passive' }
    }
    if (auxiliary && word === 'taken' && words[j + 1] === 'hostage') return { counts: 'kidnapped', words: [j, j + 2], rule: 'passive' }
    if (word === 'hostage' && j === end && head === 'people' && noun[1] === end) return { counts: 'kidnapped', words: [j, j + 1], rule: 'participle' }
    if (auxiliary && (word === 'left' || word === 'found' || word === 'listed' || word === 'shot' || word === 'feared')) continue
    if (ADVERB.has(word) || (auxiliary && /..ly$/.test(word))) continue
    if (auxiliary) {
      if (!relative) return null
      auxiliary = modal = be = been = relative = false // "who had been working there [were killed]": the clause's own verb
      continue
    }
    if (word === 'where' || word === 'whose') return null // somebody else's verb follows
    if (word === 'that' && !goesOn(words[j + 1])) return null // "told another reporter that her brother died"
    if (RELATIVE.has(word) || word === 'that') relative = true
    if ((word === ',' || word === 'and') && PEOPLE.has(words[j + 1] ?? '') && head === 'people') { // "women, children and elders who have been"
      j++
      continue
    }
    if (word === ',' && words[j + 1] === 'and' && PEOPLE.has(words[j + 2] ?? '') && head === 'people') {
      j += 2
      continue
    }
    if (word === ',') {
      const next = words[j + 1] ?? ''
      if (!(FOLLOWERS.has(next) || AUXILIARY.has(next) || /^(?:who|which|whom|most|\d)/.test(next) || ADVERB.has(next) || mayCount(next)) && clause === 0) return null
      if (/^(?:who|which|whom)$/.test(next)) { // that is about the noun before the comma; what follows the clause may be about ours
        const close = words.indexOf(',', j + 1)
        if (close < 0 || close > j + 14 || !AUXILIARY.has(words[close + 1] ?? '')) { if (j > end) return null } else j = close
      }
      clause++
      if (clause > 2) return null
      continue
    }
    if (isMark(word) || REPORTING.has(word) || word === 'and' && !inList(words, j) || word === 'but' || word === 'that' && j > end) return null
    if (j === end && !(PREPOSITION.has(word) || /^(?:who|whom|which|that|and|or)$/.test(word))) return null
    if (ACTIVE.has(word) && !EVENTS.has(word) && !(word === 'wounds' && !isMark(words[j - 1]))) return null
  }
  return null
}

const goesOn = (word: string | undefined): boolean => word !== undefined && (AUXILIARY.has(word) || MODAL.has(word) || ADVERB.has(word) || PARTICIPLES.has(word) || INTRANSITIVES.has(word))

/** Whether the count hangs on a noun before it, so that the verb after it is not its own: "a bus with 27 soldiers was …". */
const hangsOn = (words: readonly string[], start: number): boolean =>
  /^(?:with|carrying|transporting|containing|holding|against|near|inside)$/.test(words[start - 1] ?? '') && start > 1 && !/^[,;]$/.test(words[start - 2]!)

/** "the home of a clerk was raided", "the son of two judges was killed": the verb is about what they own. */
const belongsTo = (words: readonly string[], { count, end }: Counted): boolean =>
  words[count.start - 1] === 'of' && (AUXILIARY.has(words[end] ?? '') || INTRANSITIVES.has(words[end] ?? '')) && !PARTITIVE.test(words[count.start - 2] ?? '') && !mayCount(words[count.start - 2] ?? '')
const PARTITIVE = /^(?:groups?|teams?|crews?|total|number|family|families|crowd|each|any|some|most|many|all|majority|half|third|quarter|rest|average|dozens|hundreds|thousands|members|others)$/

/** "killed and wounded": one number for both, unless a second number follows. */
function withSecond(words: readonly string[], at: number, counts: string, rule: Outcome['rule']): Outcome {
  const second = words[at + 1] === 'and' || words[at + 1] === 'or' || words[at + 1] === '/' ? PARTICIPLES.get(words[at + 2] ?? '') : undefined
  if (counts === 'shot' && second !== undefined && CASUALTY.has(second)) return { counts: second, words: [at, at + 3], rule } // "shot and killed"
  if (second === undefined || !CASUALTY.has(counts) || !CASUALTY.has(second)) return { counts, words: [at, at + 1], rule }
  return { counts: second === counts ? counts : 'casualties', words: [at, at + 3], rule }
}

/** What may follow a participle that closes its phrase: no object. */
const closes = (next: string | undefined): boolean =>
  isMark(next) || next === undefined || PREPOSITION.has(next) || CONJUNCTION.has(next) || AUXILIARY.has(next) || MODAL.has(next) || ADVERB.has(next) || RELATIVE.has(next) || TIME_WORD.test(next)
const TIME_WORD = /^(?:yesterday|today|tonight|last|this|early|earlier|late|overnight|so|alone|there|here|every|each|\w+day|dead)$/

/** Whether a form that may be finite has its object after it. */
function takesObject(words: readonly string[], at: number): boolean {
  const next = words[at + 1] ?? ''
  return (DETERMINER.has(next) && next !== 'that') || (mayCount(next) && !isMark(next)) || /^(?:him|her|them|us|me|more|at|up|as)$/.test(next) && mayCount(words[at + 3] ?? '')
}

const inList = (words: readonly string[], at: number): boolean => mayCount(words[at + 1] ?? '') || FOLLOWERS.has(words[at + 1] ?? '')

/** "killed 22 people", "the deaths of 12", "left 12 people dead", "fired 40 rockets". */
function activeOutcome({ words }: Sentence, { count, head, noun }: Counted): Outcome | null | 'denied' {
  let before = count.start - 1
  while (before >= 0 && (ADVERB.has(words[before]!) || /^(?:up|down|off|out|another|the|these|those|its|his|her|their|our|of|["“”])$/.test(words[before]!)) && words[before] !== 'of') before--
  const word = words[before] ?? ''
  if (word === 'of' && /^(?:bodies|corpses|remains)$/.test(words[before - 1] ?? '') && RELATIVE.has(words[noun[1]] ?? '')) return null // "the bodies of 10 workers who were killed"
  if (word === 'of' || word === 'to' && /^injuries|^harm/.test(words[before - 1] ?? '')) {
    const owner = (/^["“”[]$/.test(words[before - 1] ?? '') ? words[before - 2] : words[before - 1]) ?? ''
    const counts = word === 'to' ? 'injured' : OUTCOME_OF.get(owner)
    if (counts !== undefined && counts !== 'released' && /\b(?:seek(?:s|ing)?|sought|demand(?:s|ed|ing)?|order(?:s|ed|ing)?|warrants?|urg(?:e|ed|ing)|notices|call(?:s|ed|ing)? for|plan(?:s|ned|ning)?|threat(?:ened|ens|s)?)\b/.test(words.slice(Math.max(0, before - 5), before).join(' '))) return 'denied'
    if (counts !== undefined && !(owner === 'death' && words[before] === 'to')) return { counts, words: [before - 1, before], rule: 'of' }
    if (/^(?:toll)$/.test(owner) && !/^victims?$/.test(words[noun[1] - 1] ?? '')) return { counts: 'killed', words: [before - 1, before], rule: 'toll' }
    return null
  }
  const counts = ACTIVE.get(word)
  if (counts !== undefined) {
    if (EVENTS.has(word) && !FIRED.has(word) && PREPOSITION.has(words[before + 1] ?? '')) return null
    if (head === 'none' && !count.digits && count.article) return null
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
