import { namesParty } from '../claims/index.ts'

/** One argument with who makes it. */
export interface Speaking {
  readonly id: string
  readonly speaker: string | null
  /** The speaker's names, office and body, as printed. */
  readonly names: readonly string[]
  readonly person: boolean
  readonly way: string
  readonly accused: string | null
  readonly confidence: number
}

/** Two arguments of one kind, and why those who make them stand against each other. */
export interface BothSides {
  readonly a: string
  readonly b: string
  /** each-other: each accuses whom the other speaks for. elsewhere: a accuses b’s side of something, by `through`. named: a names b in an accusation. */
  readonly why: 'each-other' | 'elsewhere' | 'named'
  readonly through: string | null
}

/**
 * Whether parties that accuse each other use one kind of argument. Told by names alone: an accused whose telling words stand in the other
 * speaker's name, office or body. Unnamed sources take no side.
 *
 * @param speaking - the surest first
 * @param accusedBy - whom a speaker accuses anywhere, of anything
 */
export function bothSidesOf(speaking: readonly Speaking[], accusedBy: (speaker: string) => readonly { readonly id: string; readonly accused: string | null; readonly words: string }[]): BothSides | null {
  const named = speaking.filter(({ speaker, way }) => speaker !== null && (way === 'accuses' || way === 'possible'))
  for (const a of named) {
    if (a.accused === null) continue
    const b = named.find((other) => other.speaker !== a.speaker && other.accused !== null && namesParty(other.names, a.accused!) && namesParty(a.names, other.accused))
    if (b) return { a: a.id, b: b.id, why: 'each-other', through: null }
  }
  const speakers = [...new Map(named.map((one) => [one.speaker!, one])).values()]
  for (const a of speakers) {
    const accusations = accusedBy(a.speaker!)
    for (const { id, accused } of accusations) {
      const b = accused === null ? undefined : speakers.find((other) => other.speaker !== a.speaker && namesParty(other.names, accused) && !namesParty(a.names, accused))
      if (b) return { a: a.id, b: b.id, why: 'elsewhere', through: id }
    }
    for (const { id, words } of accusations) {
      const b = speakers.find((other) => other.speaker !== a.speaker && other.person && namesPerson(other.names[0], words))
      if (b) return { a: a.id, b: b.id, why: 'named', through: id }
    }
  }
  return null
}

/** Whether words hold the last part of a name, as a word of its own. */
function namesPerson(name: string | undefined, words: string): boolean {
  const last = /\p{Lu}[\p{L}'’-]{3,}$/u.exec(name ?? '')?.[0]
  return last !== undefined && new Set<string>(words.match(/[\p{L}'’-]+/gu)).has(last)
}
