import { asideEnd, insideAside } from './asides.ts'
import { ADVERB, AUXILIARY, CONJUNCTION, DETERMINER, FOLLOWERS, MODAL, NEGATION, PREPOSITION, RELATIVE, REPORTING, SUBJECT_PRONOUN } from './en/grammar.ts'
import { farOutcome, inverted } from './far-objects.ts'
import { ACTIVE, CASUALTY, EVENTS, INTRANSITIVES, PARTICIPLES, PERSONAL, PEOPLE } from './en/harm.ts'
import { idiomOutcome, impliedOutcome } from './idioms.ts'
import { mayCount } from './numbers.ts'
import type { Counted } from './phrases.ts'
import { activeOutcome, exploded, nounOutcome } from './plain-outcomes.ts'
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
  return nounOutcome(sentence, counted) ?? exploded(sentence, counted) ?? idiomOutcome(sentence, counted) ?? partOf(sentence, counted) ?? ofThoseWho(sentence, counted) ?? inverted(sentence, counted) ?? afterOrBefore(sentence, counted) ?? tollOutcome(sentence, counted) ??
    bringingTo(sentence, counted) ?? adjectiveOutcome(sentence, counted) ?? farOutcome(sentence, counted) ?? bodiesOf(sentence, counted) ?? impliedOutcome(sentence, counted)
}

/** What follows the noun, else the verb before it. A verb right before it holds though what follows is denied: "the day they killed 17 men will not come back". */
function afterOrBefore(sentence: Sentence, counted: Counted): Outcome | null | 'denied' {
  const after = afterwards(sentence, counted)
  if (after !== null && after !== 'denied' && OTHER_VERB.test(sentence.words[counted.end] ?? '')) { // "released three men who were kidnapped", "held 12 men and women fled": that verb is another's
    const before = activeOutcome(sentence, counted)
    if (before !== null && before !== 'denied' && before.rule === 'active') return before
  }
  return after === null ? activeOutcome(sentence, counted) : after === 'denied' ? activeOutcome(sentence, counted) ?? after : after
}

const OTHER_VERB = /^(?:wh(?:o|om|ich)|that|and)$/

/** "three of the 12 men who were arrested have been freed": the clause is about the whole, the verb after it about the part. */
function partOf({ words }: Sentence, { count, noun, end }: Counted): Outcome | null {
  if (words[count.end] !== 'of' || !mayCount(words[noun[0]] ?? '') || !RELATIVE.has(words[end] ?? '')) return null
  const verb = words.findIndex((word, k) => k > end + 2 && k < end + REACH && AUXILIARY.has(word) && !AUXILIARY.has(words[k - 1]!) && !RELATIVE.has(words[k - 1]!) && !CONJUNCTION.has(words[k - 1]!))
  if (verb < 0 || words.slice(end, verb).some((word) => isMark(word) && word !== ',')) return null
  let at = verb
  while (AUXILIARY.has(words[at] ?? '') || ADVERB.has(words[at] ?? '')) at++
  const counts = PARTICIPLES.get(words[at] ?? '') ?? INTRANSITIVES.get(words[at] ?? '')
  return counts === undefined ? null : { counts, words: [at, at + 1], rule: 'passive' }
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

const adjectiveOutcome = ({ words }: Sentence, { adjective, head, noun }: Counted): Outcome | null =>
  adjective !== null && (head === 'people' || head === 'objects' || head === 'unknown' && PERSONAL.has(words[noun[0] - 1]!)) ? { counts: adjective, words: [noun[0] - 1, noun[0]], rule: 'participle' } : null

/** What stands after the noun: "three killed", "were killed", "died", "who had been wounded". */
function afterwards(sentence: Sentence, counted: Counted): Outcome | null | 'denied' {
  const { end, head, noun } = counted
  const { words } = sentence
  if (counted.count.article && words[counted.count.start - 1] === ',' && RELATIVE.has(words[end] ?? '')) return null // "Ada Veld, a nurse who was shot": one who is named
  if (counted.count.article && /^(?:was|is|were|are)$/.test(words[counted.count.start - 1] ?? '') && words[counted.count.start - 2] !== 'there') return null // "was a member when she was shot"
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
      if (!auxiliary && takesObject(words, words[j + 1] === 'dead' ? j + 1 : j + 2)) return null // "shot to death a watchman"
      return modal && !been ? 'denied' : { counts: 'killed', words: [j, j + (words[j + 1] === 'dead' ? 2 : 3)], rule: auxiliary ? 'passive' : 'participle' }
    }
    if (auxiliary && word === 'among' && /^(?:those|the)$/.test(words[j + 1] ?? '') && PARTICIPLES.has(words[j + 2] ?? '')) {
      return { counts: PARTICIPLES.get(words[j + 2]!)!, words: [j + 2, j + 3], rule: 'passive' }
    }
    if (NEGATION.has(word)) return auxiliary || modal ? 'denied' : null
    if (MODAL.has(word)) { modal = true; continue }
    if (/^(?:continued?|continues|remained?|remains)$/.test(word)) {
      auxiliary = true
      continue
    }
    if (word === 'to' && words[j + 1] === 'be' && !/^(?:had|has|have|continued?|continues)$/.test(words[j - 1] ?? '')) { modal = true; continue }
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
      if (word === 'held' && /^(?:hostage|captive)$/.test(words[j + 1] ?? '')) return { counts: 'kidnapped', words: [j, j + 2], rule: 'passive' }
      return withSecond(words, j, state, auxiliary ? 'passive' : 'participle')
    }
    if (state !== undefined && !auxiliary && clause > 0) return takesObject(words, j) || ACTIVE.has(word) && !closes(words[j + 1]) ? null : withSecond(words, j, state, 'participle')
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
    if (word === 'where' || word === 'whose' || /^wh(?:ich|om)$/.test(word) && PREPOSITION.has(words[j - 1]!) || word === 'for' && /^(?:every|each)$/.test(words[j + 1] ?? '')) return null // somebody else's verb follows
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
      if (mayCount(next) && words[j + 2] === 'of' && RELATIVE.has(words[j + 3] ?? '')) return null // ", four of whom died"
      if (PARTICIPLES.has(next) && AFTER_PARTICIPLE.test(words[j + 2] ?? '') && clause === 0) return withSecond(words, j + 1, PARTICIPLES.get(next)!, 'participle')
      if (!(FOLLOWERS.has(next) || AUXILIARY.has(next) || /^(?:who|which|whom|most|\d)/.test(next) || ADVERB.has(next) || mayCount(next)) && clause === 0) return null
      if (/^(?:who|which|whom)$/.test(next)) { // that is about the noun before the comma; what follows the clause may be about ours
        const close = words.indexOf(',', j + 1)
        if (close < 0 || close > j + 14 || !AUXILIARY.has(words[close + 1] ?? '')) { if (j > end) return null } else {
          reach += close - j
          j = close
        }
      }
      clause++
      if (clause > 2) return null
      continue
    }
    if (/^["“]$/.test(word) && !auxiliary && j > end) { // members of the "peasant patrol"
      const close = words.findIndex((other, k) => k > j + 1 && k < j + 7 && /^["”]$/.test(other))
      if (close > 0) {
        j = close
        continue
      }
    }
    if (isMark(word) || REPORTING.has(word) || word === 'and' && !inList(words, j) && !inPlace(words, end, j) || word === 'but' || word === 'that' && j > end) return null
    if (j === end && !(PREPOSITION.has(word) || /^(?:who|whom|which|that|and|or)$/.test(word) || isReduced(word, words[j + 1]) && !ACTIVE.has(word))) return null
    if (ACTIVE.has(word) && !EVENTS.has(word) && !(word === 'wounds' && !isMark(words[j - 1]))) return null
  }
  return null
}

/** "people [related] to the mafia", "a pilot [flying] a plane": a clause of the noun, after which its verb may come. */
const isReduced = (word: string, next: string | undefined): boolean => /...ing$/.test(word) || /..ed$/.test(word) && PREPOSITION.has(next ?? '')

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
  if (counts === 'shot' && /^(?:fatally|mortally)$/.test(words[at - 1] ?? '')) return { counts: 'killed', words: [at - 1, at + 1], rule }
  if (counts === 'shot' && second !== undefined && CASUALTY.has(second)) return { counts: second, words: [at, at + 3], rule } // "shot and killed"
  if (second === undefined || !CASUALTY.has(counts) || !CASUALTY.has(second)) return { counts, words: [at, at + 1], rule }
  return { counts: second === counts ? counts : 'casualties', words: [at, at + 3], rule }
}

/** "three members of the brigade, freed [today] by": what tells that a participle after a comma is the noun's. */
const AFTER_PARTICIPLE = /^(?:by|on|in|at|near|during|when|while|yesterday|today|last|this|earlier)$/

/** What may follow a participle that closes its phrase: no object. */
const closes = (next: string | undefined): boolean =>
  isMark(next) || next === undefined || PREPOSITION.has(next) || CONJUNCTION.has(next) || AUXILIARY.has(next) || MODAL.has(next) || ADVERB.has(next) || RELATIVE.has(next) || TIME_WORD.test(next)
const TIME_WORD = /^(?:yesterday|today|tonight|last|this|early|earlier|late|overnight|so|alone|there|here|every|each|\w+day|dead)$/

const TIME_OF_DAY = /^(?:morning|afternoon|evening|night|week|weekend|month|year)$/

/** Whether a form that may be finite has its object after it. */
function takesObject(words: readonly string[], at: number): boolean {
  const next = words[at + 1] ?? ''
  return (DETERMINER.has(next) && next !== 'that' && !(next === 'this' && TIME_OF_DAY.test(words[at + 2] ?? ''))) || (mayCount(next) && !isMark(next)) || /^(?:him|her|them|us|me|more|at|up|as)$/.test(next) && mayCount(words[at + 3] ?? '')
}

/** "64 mayors of small [and] medium-sized towns have been": the "and" of what hangs on the noun. */
const inPlace = (words: readonly string[], end: number, at: number): boolean =>
  words.slice(end, at).some((word) => PREPOSITION.has(word)) && !DETERMINER.has(words[at + 1] ?? '') && !SUBJECT_PRONOUN.has(words[at + 1] ?? '') && !AUXILIARY.has(words[at + 1] ?? '') && !ACTIVE.has(words[at + 1] ?? '')
const inList = (words: readonly string[], at: number): boolean => mayCount(words[at + 1] ?? '') || FOLLOWERS.has(words[at + 1] ?? '')
