import type { Allegation } from '../text/records.ts'
import type { FoundAllegation } from './allegations.ts'
import { ACCUSATION } from './en/accusing.ts'

/** How many sentences back an answer may point with "the accusation", or a refusal to comment. */
const REACH = 5

/** Beyond this, not even shared words tie. Bounds the work on endless texts. */
const FARTHEST = 100

const SMALL = new Set('the a an of in on at to for with and or its his her their it that by from has have had was were is are been be not this these as us we them they'.split(' '))

/** Gives ids in text order and ties each denial to the allegation that it answers, where the words carry it. */
export function answered(found: readonly FoundAllegation[]): Omit<Allegation, 'id'>[] {
  return found.map(({ kind, made, accuser, accused, act, attribution, confidence }, i) => {
    const one = { kind, made, accuser, accused, act, attribution, confidence }
    if (kind === 'allegation') return { ...one, answers: null }
    const at = answeredBy(found, i)
    return at === null ? { ...one, answers: null } : { ...one, accuser: found[at]!.accuser, answers: `l${at + 1}` }
  })
}

/**
 * The same party must be accused and answer; then either the denial names the accusation ("the allegations") or shares words
 * of the act. An answer by somebody else stays untied unless it names the accusation right beside one whose accused is not
 * printed: doubtful ties are worse than none.
 */
function answeredBy(found: readonly FoundAllegation[], denial: number): number | null {
  const answer = found[denial]!
  const acts = contentWords(answer.act.words)
  const names = answer.kind === 'no-comment' || answer.act.words === 'which' || [...acts].some((word) => ACCUSATION.test(word))
  for (let i = denial - 1; i >= 0; i--) {
    const one = found[i]!
    const distance = answer.sentence - one.sentence
    if (distance > FARTHEST) return null
    if (one.kind !== 'allegation') continue
    const same = sameParty(one.accused, answer.accused)
    const shared = [...contentWords(one.act.words)].filter((word) => acts.has(word)).length
    if (same && ((names && distance <= REACH) || shared > 0)) return i
    if (names && answer.kind === 'denial' && distance <= 1 && one.accused === null) return i
  }
  return null
}

/** Whether two printed names share their capitalised words, or are the same words. */
export function sameParty(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false
  const [first, second] = [bare(a), bare(b)]
  if (first === second) return first !== ''
  const capitals = (name: string) => new Set(name.match(/\p{Lu}[\p{L}\p{N}’'-]+/gu)?.filter((word) => !/^The$/.test(word)))
  const [left, right] = [capitals(a), capitals(b)]
  return [...left].some((word) => right.has(word))
}

const bare = (name: string) => name.toLowerCase().replace(/^(?:the|a|an|its|their) /, '')
const contentWords = (words: string) => new Set(words.toLowerCase().match(/\p{L}+/gu)?.filter((word) => !SMALL.has(word)))
