import { fold } from '../text/words.ts'

/** An allegation as far as the table needs it. */
export interface AllegationOf {
  readonly id: string
  readonly accuser: string | null
  readonly accused: string | null
  readonly act: string
}

/** Allegations of one accuser against one accused, acts that are alike together. */
export interface AccusationOf {
  readonly accuser: string | null
  readonly accused: string | null
  /** Ids; the first of each act has the words that stand for it. Acts most often printed first. */
  readonly acts: readonly (readonly string[])[]
}

const PRONOUN = /^(?:he|she|it|they|we|i|you|who|whom|which|that|us|them|him|her|me|this|these|those|himself|themselves|each other|one another)$/i
const SMALL = new Set('the a an of in on at to for with and or its his her their it that by from has have had was were is are been be being not this these as us we them they some any all other'.split(' '))

/** A party's name with articles, case and a role before a comma aside; null for a pronoun. Different bodies of one state stay apart. */
export function partyKey(name: string | null): string | null {
  if (name === null || PRONOUN.test(name.trim())) return null
  return fold(name.split(',')[0]!).replace(/[“”"’'.]/g, '').replace(/^(?:the|a|an|its|their|his|her|our)\s+/, '').replace(/\s+/g, ' ').trim() || null
}

/** Who accuses whom of what: pairs of parties, most often printed first. Does not hang on the order of rows. */
export function accusationsOf(allegations: readonly AllegationOf[]): AccusationOf[] {
  const rows = [...allegations].sort((a, b) => (a.id < b.id ? -1 : 1))
  return [...Map.groupBy(rows, ({ accuser, accused }) => JSON.stringify([partyKey(accuser), partyKey(accused)])).values()]
    .map((of) => ({ accuser: partyKey(of[0]!.accuser) && named(of, 'accuser'), accused: partyKey(of[0]!.accused) && named(of, 'accused'), acts: alike(of) }))
    .sort((a, b) => times(b) - times(a) || (label(a) < label(b) ? -1 : 1))
}

const times = ({ acts }: AccusationOf): number => acts.reduce((sum, ids) => sum + ids.length, 0)
const label = ({ accuser, accused }: AccusationOf): string => `${accuser ?? '\uffff'} ${accused ?? '\uffff'}`

/** The name as most often printed. */
function named(of: readonly AllegationOf[], party: 'accuser' | 'accused'): string {
  const counts = new Map<string, number>()
  for (const one of of) counts.set(one[party]!, (counts.get(one[party]!) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0]
}

/** Acts that share most of their telling words stand together; a doubtful likeness leaves them apart. */
function alike(of: readonly AllegationOf[]): string[][] {
  const groups: { ids: string[]; words: ReadonlySet<string> }[] = []
  for (const { id, act } of [...of].sort((a, b) => tellingWords(b.act).size - tellingWords(a.act).size || (a.id < b.id ? -1 : 1))) {
    const words = tellingWords(act)
    const near = groups.find((group) => isAlike(group.words, words))
    if (near) near.ids.push(id)
    else groups.push({ ids: [id], words })
  }
  return groups.map(({ ids }) => ids).sort((a, b) => b.length - a.length || (a[0]! < b[0]! ? -1 : 1))
}

/** Whether two acts share most of their telling words. */
export function isAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((word) => b.has(word)).length
  const least = Math.min(a.size, b.size)
  return shared > 0 && (shared === least && (least > 1 || a.size === b.size) || (shared >= 2 && shared / least >= 0.6))
}

/** Without endings, so that "shelled" and "shelling" are one. */
export const tellingWords = (act: string): ReadonlySet<string> =>
  new Set((fold(act).match(/[\p{L}\p{N}]{2,}/gu) ?? []).filter((word) => !SMALL.has(word)).map((word) => word.replace(/(?:ing|ed|es|s)$/, '')))
