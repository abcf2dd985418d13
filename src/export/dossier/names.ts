/** What a dossier calls printings, people and dates. */
import type { ArticleRef, StatementSummary, Variant } from '../../api/index.ts'
import { dayOf, timeOf } from '../../text/dates.ts'

/** A printing's outlet, or its title where the outlet is not known. */
export function nameOfPrinting({ article }: Pick<Variant, 'article'>): string {
  return nameOfArticle(article)
}

export function nameOfArticle({ outlet, title }: Pick<ArticleRef, 'outlet' | 'title'>): string {
  return outlet?.name ?? `“${title.length > 44 ? `${title.slice(0, 42)}…` : title}”`
}

/** Whom a printing gives the words to, as it prints it. */
export function asWhose(variant: Variant): string {
  if (variant.voice === 'own') return variant.article.record ? 'the record’s own text' : 'in the outlet’s own voice: no attribution found'
  if (!variant.speaker) return 'nobody named'
  return [variant.speaker.name, variant.role].filter(Boolean).join(', ')
}

/** When an article appeared, only what is known of it; times are UTC. */
export function whenOf({ published }: Pick<ArticleRef, 'published'>): string {
  const day = dayOf(published?.edtf)
  if (day === null) return 'date not known'
  const time = timeOf(published?.edtf)
  return time === null ? day : `${day}, ${time} UTC`
}

const STANCES = {
  asserts: 'states', denies: 'denies', accuses: 'accuses', confirms: 'confirms', predicts: 'predicts', urges: 'urges', asks: 'asks', promises: 'promises', feels: 'feels',
} as const

/** Who, and the printed words that report it; the stance stands for a cue that has no word, unless the words are simply stated. */
export function reportOf({ named, cue, stance }: Pick<StatementSummary, 'named' | 'cue' | 'stance'>): string {
  const words = cue.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
  return [named ?? 'nobody named', ...(words !== '' ? [words] : stance === 'asserts' ? [] : [STANCES[stance]])].join(' · ')
}

/** In what stances the printings report the words, where they differ; null else. */
export function stancesOf({ stances }: Pick<StatementSummary, 'stances'>): string | null {
  return stances.length < 2 ? null : `the printings differ: ${stances.map(({ stance, variants }) => `${STANCES[stance]} ${variants}×`).join(', ')}`
}

export const count = (n: number, one: string, many: string) => `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`

/** Longest average word: scripts without spaces between words are cut by characters. */
const LONG_WORD = 14

/** At most `most` words, whole ones where there are spaces, the middle left out. */
export function shortened(words: string, most: number): string {
  const all = words.split(/\s+/u).filter(Boolean)
  if (words.length > most * LONG_WORD) {
    const characters = [...words.trim()]
    return characters.length <= most * 4 ? words.trim() : `${characters.slice(0, most * 3).join('')} […] ${characters.slice(-most).join('')}`
  }
  if (all.length <= most) return words.trim()
  const end = Math.floor(most / 3)
  return `${all.slice(0, most - end).join(' ')} […] ${all.slice(-end).join(' ')}`
}
