/**
 * The name that stands in one phrase with a label: "Harrow Front" in "Harrow Front militants". A capital counts as a name's only where
 * nothing else explains it; a doubtful one is none. In capitals a word is a name where the article names it elsewhere as one, or where
 * it is that of a people.
 */
import type { Mention } from '../text/records.ts'
import type { Span } from '../text/span.ts'
import { fold } from '../text/words.ts'
import { APPOSED_END, CALLED, CALLS, IDEOLOGY, NO_NAME_BEFORE, NO_PEOPLE, NOT_A_NAME, OF_PEOPLE, PEOPLES, STARTERS, TITLE } from './en/naming.ts'

/** A word of a sentence, as printed and in small letters. */
export interface Word { readonly span: Span; readonly word: string; readonly low: string }

const NAME = '\\p{Lu}[\\p{L}’\'-]*'
const NAMES = `${NAME}(?:\\s+(?:of\\s+(?:the\\s+)?)?${NAME})*`
/** How far around a label its name is looked for, in UTF-16 units. */
const BEFORE = 120
const AFTER = 90
const LONGEST = 5

/** What an article's capitals say of its names. */
export class Names {
  readonly #text: string
  /** Folded names of mentions that are bodies, persons or places, and acronyms in brackets. */
  readonly #known: ReadonlySet<string>
  readonly #capitals: boolean
  #inside: ReadonlySet<string> | undefined

  constructor(text: string, mentions: readonly Mention[]) {
    this.#text = text
    this.#capitals = !/\p{Ll}{3}/u.test(text) || (text.match(/\p{Lu}/gu)?.length ?? 0) > 2 * (text.match(/\p{Ll}/gu)?.length ?? 0)
    const named = mentions.filter(({ type, words }) => type !== 'unnamed' && type !== 'group' && type !== 'document' && /^\p{Lu}/u.test(words))
    this.#known = new Set([
      ...named.flatMap(({ words, name }) => [words, name]).map((name) => fold(name).replace(/\s+/g, ' ').replace(/^the /, '')),
      ...(this.#capitals ? [...text.matchAll(/["“](\p{Lu}[\p{Lu}\s-]{3,40})["”]/gu)].map((match) => fold(match[1]!).replace(/\s+/g, ' ')).filter((words) => text.toLowerCase().replace(/\s+/g, ' ').split(words).length > 2) : []), // "SHINING LAKE" in marks, and again
      ...[...text.matchAll(/[([](\p{Lu}[\p{Lu}-]{1,8})[)\]]/gu)].map((match) => fold(match[1]!)),
    ])
  }

  /** A name in capitals, or a word with a capital in mid-sentence. A sentence's first word needs more: it is a name elsewhere, too. */
  isName({ word, low }: Word, first: boolean): boolean {
    if (!/^\p{Lu}/u.test(word) || /-/.test(word) && !/^\p{Lu}\p{L}*-\p{Lu}/u.test(word) || IDEOLOGY.test(low) || NOT_A_NAME.test(low)) return false
    if (this.#capitals) return this.#known.has(fold(word).replace(/['’]s?$/i, '')) && !STARTERS.has(low) || isPeople(low)
    if (!first) return true
    return !STARTERS.has(low) && (isPeople(low) || /^\p{Lu}{2,}$/u.test(word) || this.#elsewhere().has(low.replace(/['’]s?$/i, '')))
  }

  /** "Harrow Front" in "the Harrow Front [militants]": the words right before, as many as are a name's. */
  endingAt(before: readonly Word[]): string | null {
    if (this.#capitals) return this.#longestKnown(before)
    let first = before.length
    for (let i = before.length - 1; i >= 0; i--) {
      const { word, low, span } = before[i]!
      if (!/^\p{Lu}/u.test(word) || STARTERS.has(low) || /-/.test(word) && !/^\p{Lu}\p{L}*-\p{Lu}/u.test(word)) break
      if (first < before.length && (before[first]!.span[0] - span[1] !== 1 || /['’]s?$/i.test(word) || NO_NAME_BEFORE.test(low))) break // "Varnia's Harrow Front"
      first = i
    }
    const words = before.slice(first)
    if (words.length > 1 && first === 0 && IDEOLOGY.test(words[0]!.low) && this.isName(words[1]!, false)) words.shift() // "Moderate Varnian rebels"
    if (words.length === 0 || words.length === 1 && !this.isName(words[0]!, first === 0)) return null
    return words.some(({ low }) => !IDEOLOGY.test(low) && !/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(low)) ? bare(words.map(({ word }) => word).join(' ')) : null
  }

  #longestKnown(before: readonly Word[]): string | null {
    for (let count = Math.min(LONGEST, before.length); count > 0; count--) {
      const words = before.slice(-count)
      if (words.some((one, i) => i > 0 && one.span[0] - words[i - 1]!.span[1] !== 1)) continue
      const name = bare(words.map(({ word }) => word).join(' '))
      if (name !== null && (count > 1 ? this.#known.has(fold(name)) && words.every(({ low }) => !STARTERS.has(low) && !NOT_A_NAME.test(low)) : this.isName(words[0]!, false))) return name
    }
    return null
  }

  /** The name after "of" or "from", right behind a label, or set off by a comma, or of whom somebody says that they are called so. */
  beside(label: Span, plural: boolean, group: boolean, of: boolean, doers: boolean): string | null {
    const rest = this.#text.slice(label[1], label[1] + AFTER)
    const after = new RegExp(`^[”"’']?\\s+(?:of|from|FROM|OF)\\s+(?:the\\s+|THE\\s+)?(${NAMES})`, 'u').exec(rest)
    if (after && of && doers) return null
    if (after && (of || / /.test(after[1]!))) return this.#checked(after[1]!)
    const behind = plural || !group ? null : new RegExp(`^[”"’']?\\s+(${NAME}(?:\\s+${NAME})*)`, 'u').exec(rest)
    if (behind) return this.#checked(behind[1]!)
    if (this.#capitals) return null
    const line = this.#text.slice(Math.max(0, label[0] - BEFORE), label[0])
    const called = new RegExp(`(${NAME}(?:\\s+${NAME})*),?\\s+(?:which|whom|who)\\s+(?:[\\p{L}’'-]+\\s+){1,4}(?:${CALLED})\\s+(?:as\\s+|an?\\s+)*[“"]?$`, 'u').exec(line)
      ?? new RegExp(`\\b(?:${CALLS})\\s+(?:the\\s+)?(${NAME}(?:\\s+${NAME})*)\\s+(?:as\\s+)?[“"]?(?:an?\\s+)?[“"]?$`, 'u').exec(line)
    if (called) return bare(called[1]!)
    const apposed = new RegExp(`(^|[.!?\\n]["”’]?\\s+|\\S+\\s+)(the\\s+)?(${NAME}(?:\\s+${NAME})*),\\s+(an?|the)\\s+(?:[a-z-]+\\s+){0,2}$`, 'u').exec(line)
    if (!apposed || !APPOSED_END.test(rest) || OF_PLACE.test(apposed[1]!.trim()) && apposed[2] === undefined || STARTERS.has(fold(apposed[3]!.split(' ')[0]!)) && !/ /.test(apposed[3]!)) return null
    const [name, starts] = [apposed[3]!, !/\p{L}/u.test(apposed[1]!)]
    return starts && !/ /.test(name) && !this.#elsewhere().has(fold(name)) && !/^\p{Lu}{2,}$/u.test(name) || NOT_A_NAME.test(fold(name)) ? null : bare(name)
  }

  /** In capitals what stands behind is cut to a name that is known, titles aside. */
  #checked(name: string): string | null {
    if (!this.#capitals) return NOT_A_NAME.test(fold(name.split(' ')[0]!)) ? null : bare(name)
    const words = name.split(/\s+/)
    while (words.length > 1 && TITLE.test(words[0]!.toLowerCase())) words.shift()
    for (let count = Math.min(LONGEST, words.length); count > 0; count--) {
      const found = words.slice(0, count).join(' ')
      if (this.#known.has(fold(found)) && !NOT_A_NAME.test(fold(words[0]!))) return bare(found)
    }
    return null
  }

  /** Words that the article prints with a capital in mid-sentence. */
  #elsewhere(): ReadonlySet<string> {
    return this.#inside ??= new Set([...this.#known, ...[...this.#text.matchAll(/\p{Ll}[,;]?\s(\p{Lu}\p{L}+)/gu)].map((match) => fold(match[1]!))])
  }
}

const OF_PLACE = /^(?:in|at|on|from|near|after|before|since|across|around|outside|inside|until|during)$/i

/** "Varnian", "Tessalese": the people of some country, as their names end; not "civilian". */
export const isPeople = (low: string): boolean => PEOPLES.has(low) || OF_PEOPLE.test(low) && !NO_PEOPLE.test(low)

const bare = (name: string): string | null => name.replace(/^The\s+/u, '').replace(/[’']s?$/iu, '').replace(/\s+/g, ' ') || null
