import { ACTIVE, BARE, CASUALTY, EVENTS, FIRED, HINTS, INTRANSITIVES, LOSS_OF, OUTCOME_OF, OUTCOMES, PARTICIPLES } from './en/harm.ts'
import { IMPLIED } from './en/idioms.ts'

/** Which forms a word of harm may be; a word can be several at once: "killed" is ACTIVE and PARTICIPLE. */
export const FORM = { active: 1, participle: 2, verb: 4, noun: 8, nounOf: 16, event: 32, bare: 64, fired: 128, implied: 256, loss: 512, hint: 1024 } as const

/** A word that may say what befell a count, and what it then counts. Token indexes within the sentence, `[start, end)`. */
export interface HarmWord {
  readonly start: number
  readonly end: number
  readonly counts: string
  /** Bits of `FORM`. */
  readonly forms: number
}

/** All words of harm in a sentence, in order; one for each thing that a word may count. Two casualties joined ("killed and wounded") are one more. */
export function harmWordsIn(words: readonly string[]): HarmWord[] {
  const found: HarmWord[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    const own = new Map<string, number>()
    const add = (counts: string | undefined, form: number) => {
      if (counts !== undefined) own.set(counts, (own.get(counts) ?? 0) | form)
    }
    add(ACTIVE.get(word), FORM.active)
    add(PARTICIPLES.get(word), FORM.participle)
    add(INTRANSITIVES.get(word), FORM.verb)
    add(OUTCOMES.get(word), FORM.noun)
    add(OUTCOME_OF.get(word), FORM.nounOf)
    add(EVENTS.get(word), FORM.event)
    add(BARE.get(word), FORM.bare)
    add(IMPLIED.get(word), FORM.implied)
    if (FIRED.has(word)) add('munitions', FORM.fired)
    if (LOSS_OF.has(word) || word === 'toll') add('killed', FORM.loss)
    for (const counts of HINTS.get(word) ?? []) if (!own.has(counts)) add(counts, FORM.hint)
    for (const [counts, forms] of own) {
      found.push({ start: i, end: i + 1, counts, forms })
      const second = /^(?:and|or|\/|\/or)$/.test(words[i + 1] ?? '') ? PARTICIPLES.get(words[i + 2] ?? '') ?? OUTCOMES.get(words[i + 2] ?? '') : undefined
      if (CASUALTY.has(counts) && second !== undefined && second !== counts && CASUALTY.has(second)) found.push({ start: i, end: i + 3, counts: 'casualties', forms })
    }
  }
  return found
}
