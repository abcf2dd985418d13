/** How two passages stand to each other beside their words: their speakers' names, and when they were printed. */
import type { LinkPassage, When } from '../text/records.ts'
import { fold } from '../text/words.ts'
import { isGeneric } from './speakers.ts'

export const DAY = 86_400_000

/** 1 where the speakers' names share a word, -1 where both are named and share none, or are two of one surname; 0 where nothing is known. */
export function speakerAgreement(a: LinkPassage, b: LinkPassage): number {
  if (a.speaker !== null && a.speaker === b.speaker) return 1
  if (otherCount(a, b) || areNamesakes(a.speaker, b.speaker)) return -1
  const [namesA, namesB] = [nameWords(a.speaker_name), nameWords(b.speaker_name)]
  if (namesA.length === 0 || namesB.length === 0) return 0
  const shared = namesA.filter((word) => namesB.includes(word))
  // "Democrats" of two articles need not be the same ones
  return shared.length === 0 ? -1 : a.article === b.article || !shared.every(isGeneric) ? 1 : 0
}

/** Whether two keys are those of persons with one surname and given names that do not even begin alike ("Joe" may be "Joseph"). */
function areNamesakes(a: string | null, b: string | null): boolean {
  if (a === null || b === null || !a.startsWith('person:') || !b.startsWith('person:')) return false
  const [one, other] = [a, b].map((key) => key.slice(7).split(' '))
  return one!.length > 1 && other!.length > 1 && one!.at(-1) === other!.at(-1) && one![0]![0] !== other![0]![0]
}

const NO_NAMES = new Set('the and for who his her its she they that this one some many mr mrs ms sen rep gov president senator former'.split(' '))

/** The capitalised words of a speaker's name; none for a pronoun or a description. */
export function nameWords(name: string | null): string[] {
  return (name?.match(/\p{Lu}[\p{L}\p{N}'’-]+/gu) ?? []).map((word) => fold(word).replace(/'s$/, '')).filter((word) => word.length > 2 && !NO_NAMES.has(word))
}

/** Days between two known dates of printing, as log₂(1 + days) / 4; 0 where one is not known. */
export function daysApart(a: LinkPassage, b: LinkPassage): number {
  const between = daysBetween(a, b)
  return between === null ? 0 : inDays(between * DAY)
}

/** Days between the dates of printing, null where one is not known. */
export function daysBetween(a: LinkPassage, b: LinkPassage): number | null {
  const between = a.published && b.published ? apart(a.published, b.published) : null
  return between === null ? null : between / DAY
}

/** Milliseconds between two printings as verdicts weigh them. */
export function inDays(between: number): number {
  return Math.log2(1 + between / DAY) / 4
}

/** Whether both speakers are so many of a group, and not as many: "53 percent of the villagers", "55 percent". */
export function otherCount(a: LinkPassage, b: LinkPassage): boolean {
  const [one, other] = [a, b].map(({ speaker_name: name }) => name?.match(/\d[\d.,]*/)?.[0])
  return one !== undefined && other !== undefined && one !== other
}

/** Milliseconds between two dates that do not overlap; 0 where they do; null where one is not known. */
export function apart(a: When, b: When): number | null {
  if (!a.earliest || !a.latest || !b.earliest || !b.latest) return null
  return Math.max(0, Date.parse(b.earliest) - Date.parse(a.latest), Date.parse(a.earliest) - Date.parse(b.latest))
}
