import type { When } from '../text/records.ts'
import { isAlike, partyKey, tellingWords } from './allegation-table.ts'

/** An allegation or an answer as far as tying them across articles needs it. */
export interface AcrossOf {
  readonly id: string
  readonly article: string
  /** Who is accused, or who answers; as printed or as resolved. */
  readonly party: string | null
  readonly act: string
  /** When the article was published. */
  readonly published: Pick<When, 'earliest' | 'latest'> | null
}

/** An answer that probably answers an allegation in another article: a suggestion with its reason, never a merger. */
export interface AnsweredAcross {
  readonly answer: string
  readonly allegation: string
  readonly why: string
}

/** An answer later than this is as likely to another round of the same accusation. */
const DAYS = 60
const DAY = 86_400_000

/**
 * Denials that an article ties to nothing, tied to allegations in other articles: the one accused answers under the same name, telling
 * words of the act agree, and the answer was published on the same day or later. Doubtful ties are left open: an answer without a
 * date, or under another name of the same body, answers nothing here. Does not hang on the order of rows.
 */
export function answersAcross(allegations: readonly AcrossOf[], answers: readonly AcrossOf[]): AnsweredAcross[] {
  const accused = Map.groupBy(allegations, ({ party }) => partyKey(party) ?? '')
  accused.delete('')
  return answers.flatMap((answer) => {
    const words = tellingWords(answer.act)
    const near = (accused.get(partyKey(answer.party) ?? '') ?? []).flatMap((one) => {
      const days = daysBetween(one, answer)
      const told = tellingWords(one.act)
      const shared = [...words].filter((word) => told.has(word))
      return days === null || one.article === answer.article || shared.length < 2 || !isAlike(told, words) ? [] : [{ one, days, shared }]
    })
    const most = Math.max(0, ...near.map(({ shared }) => shared.length))
    return near.filter(({ shared }) => shared.length === most).map(({ one, days, shared }) => ({
      answer: answer.id, allegation: one.id,
      why: `the one accused answers, ${days === 0 ? 'on the same day' : days === 1 ? 'a day later' : `${days} days later`}, and both say ${shared.sort().map((word) => `“${word}…”`).join(', ')}`,
    }))
  }).sort((a, b) => (a.answer + a.allegation < b.answer + b.allegation ? -1 : 1))
}

/** Whole days from the publication of the allegation to that of the answer; null where either is not known, before, or too far off. */
function daysBetween(allegation: AcrossOf, answer: AcrossOf): number | null {
  const [from, to] = [allegation.published?.earliest, answer.published?.latest]
  if (!from || !to) return null
  const days = Math.floor((Date.parse(to) - Date.parse(from.slice(0, 10))) / DAY)
  return days >= 0 && days <= DAYS ? days : null
}
