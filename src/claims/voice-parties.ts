import type { Mention, SpeakerType } from '../text/records.ts'
import { fold } from '../text/words.ts'
import { NOBODY } from './en/accusing.ts'
import { IDEOLOGY } from './en/naming.ts'
import { BEFORE_NAME, BELONGING, CLAUSE, COMMON_IN_NAMES, FIGHTERS_OF, FOR, HONORIFIC, IN_OFFICE, IN_POWER, INDEFINITE, NAMES_FIGHTERS, PLACE_OF, REFERRING, SPOKES, WHEN } from './en/voices.ts'
import { isPeople } from './naming-names.ts'

/** Longer "names" are misread clauses. */
const LONGEST = 9

/** A party of one article, under the names that it has there. */
export interface Party {
  name: string
  type: SpeakerType | null
  /** Folded names that stand for it. */
  readonly keys: Set<string>
  /** Some name was taken for it by its last word ("the ministry"), not by the name itself. */
  inferred: boolean
}

/** A name's key: articles, case, marks and what stands after a comma aside; null for a pronoun and for nobody in particular. */
export function keyOf(printed: string): string | null {
  let name = printed.trim().replace(/^["“”‘’'«»\s-]+|["“”‘’'«»\s,;:-]+$/gu, '')
  if (REFERRING.test(name) && name !== 'US' || CLAUSE.test(name)) return null
  name = name.split(/[,;(]/)[0]!.replace(WHEN, '').replace(/\s+(?:and|or|but)$/, '').trim()
  if (INDEFINITE.test(name)) return null
  while (BEFORE_NAME.test(name)) name = name.replace(BEFORE_NAME, '')
  if (NOBODY.test(name) || name.split(/\s+/).length > LONGEST) return null
  return fold(name).replace(/["“”‘’'.«»]/gu, '').replace(/\s+/g, ' ').trim() || null
}

/** A name begins with a capital, its article aside. */
const CAPITAL = /^(?:[Tt][Hh][Ee]\s+)?\p{Lu}/u

/** The parties of one article: names are matched with care, and a doubtful match is none. */
export class Parties {
  readonly all: Party[] = []
  readonly #names: ReadonlyMap<string, string>
  readonly #types: ReadonlyMap<string, SpeakerType>
  readonly #persons: readonly string[]
  /** Names of more than one word that are no person's. */
  readonly #bodies: readonly string[]
  /** Keys of persons and of bodies, peoples aside. */
  readonly #keysOf: Readonly<Record<'person' | 'body', ReadonlySet<string>>>

  constructor(mentions: readonly Mention[]) {
    this.#names = new Map(mentions.filter(({ type }) => type !== 'unnamed').map(({ words, name }) => [keyOf(words) ?? '', name]))
    this.#types = new Map(mentions.flatMap(({ name, type }) => (type === 'place' || type === 'other' ? [] : [[keyOf(name) ?? '', type] as const])))
    this.#persons = [...new Set(mentions.filter(({ type }) => type === 'person').map(({ name }) => name))]
    const keys = (fits: (mention: Mention) => boolean): ReadonlySet<string> => new Set(mentions.filter(fits).flatMap(({ words, name }) => [keyOf(words), keyOf(name)]).filter((key) => key !== null))
    this.#keysOf = {
      person: keys(({ type }) => type === 'person'),
      body: keys(({ type, words }) => (type === 'organisation' || type === 'other') && CAPITAL.test(words) && !isPeople(words.toLowerCase()) && !IDEOLOGY.test(words)),
    }
    this.#bodies = [...new Map(mentions.filter(({ type, name }) => (type === 'organisation' || type === 'other') && / /.test(name) && /^\p{Lu}/u.test(name) && keyOf(name) !== null).map(({ name }) => [keyOf(name)!, name])).values()]
  }

  readonly #found = new Map<string, Party>()

  /** The party that a name stands for, added where it is new; null where it names none, or may stand for several. */
  named(printed: string, type: SpeakerType | null = null): Party | null {
    const before = this.#found.get(printed)
    if (before) return before
    const party = this.#look(printed, type)
    if (party) this.#found.set(printed, party)
    return party
  }

  /** @param longest - whether no longer name is looked for, so that two names that stand for each other end somewhere */
  #look(given: string, type: SpeakerType | null, longest = false): Party | null {
    const { name: printed, less } = this.#bare(given)
    const found = this.#lookBare(printed, type, longest)
    if (found && less) found.inferred = true
    return found
  }

  /** A name without what stands around it, where the article has it so: "Senator Ada Veld of Orrin", "Harrow Front rebels in Varnia". */
  #bare(given: string): { name: string; less: boolean } {
    const name = given.replace(/\s{2,}(?=The\s).*$/su, '').replace(/\s+/g, ' ').replace(/[’'](?:s)?$/iu, '').trim()
    const untitled = name.replace(HONORIFIC, '')
    const person = untitled.replace(PLACE_OF, '')
    for (const one of [untitled, person]) if (one !== name && this.#keysOf.person.has(keyOf(one) ?? '')) return { name: one, less: false }
    const placeless = name.replace(PLACE_OF, '')
    const body = placeless.replace(FIGHTERS_OF, '')
    const less = body !== placeless
    const known = this.#keysOf.body.has(keyOf(body) ?? '') || less && isOwnName(body)
    return body !== name && CAPITAL.test(body) && known ? { name: body, less } : { name, less: false }
  }

  #lookBare(printed: string, type: SpeakerType | null, longest: boolean): Party | null {
    const person = type === 'person' ? undefined : this.#persons.find((name) => / /.test(name) && printed.endsWith(name))
    const name = (person ?? printed).trim().replace(/[\s,;:]+$/, '')
    const key = keyOf(name)
    if (key === null) return null
    const full = this.#names.get(key)
    const fullKey = (full === undefined ? null : keyOf(full)) ?? key
    const known = this.all.find(({ keys }) => keys.has(fullKey) || keys.has(key))
    if (known) return this.#takes(known, full ?? name, type, key)
    const near = this.all.filter((party) => [...party.keys].some((other) => standsFor(key, other, name, party.name)))
    if (near.length > 1) return null
    const [host] = near
    if (host) {
      host.inferred = true
      return this.#takes(host, name, type, key)
    }
    const longer = !longest && (full === undefined || fullKey === key) ? this.#bodies.filter((body) => standsFor(key, keyOf(body)!, name, body)) : []
    if (longer.length === 1 && longer[0] !== name) {
      const found = this.#look(longer[0]!, type, true)
      if (found) {
        found.inferred = true
        found.keys.add(key)
      }
      return found
    }
    const party: Party = { name: (full ?? name).split(/[,;(]/)[0]!.trim(), type: type ?? this.#types.get(fullKey) ?? null, keys: new Set([key, fullKey]), inferred: false }
    this.all.push(party)
    return party
  }

  /** As `named`, but adds nothing. */
  known(printed: string): Party | null {
    const before = this.all.length
    const found = this.named(printed)
    if (this.all.length > before) {
      this.all.pop()
      this.#found.delete(printed)
      return null
    }
    return found
  }

  #takes(party: Party, name: string, type: SpeakerType | null, key: string): Party {
    party.keys.add(key)
    party.type ??= type
    const short = name.split(/[,;(]/)[0]!.trim()
    const [mine, its] = [keyOf(short), keyOf(party.name)]
    if (mine !== null && its !== null && mine.split(' ').length > its.split(' ').length) party.name = short
    return party
  }
}

/** "Harrow Front", which fighters are called by, not "Northern Varnian" nor "National Council". */
const isOwnName = (body: string): boolean =>
  /^(?:[Tt]he\s+)?\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+)+$/u.test(body) &&
  body.split(' ').every((word) => !isPeople(word.toLowerCase()) && (!COMMON_IN_NAMES.test(word.toLowerCase()) || NAMES_FIGHTERS.test(word)))

/** "the League" for "Harrow League", "NRF" for "National River Front": the last word or the first letters, of a definite name only. */
function standsFor(a: string, b: string, printedA: string, printedB: string): boolean {
  const [short, long, printed] = a.length <= b.length ? [a, b, printedA] : [b, a, printedB]
  const definite = /^the\s/i.test(printed) || /^\p{Lu}\p{L}+$/u.test(printed)
  if (definite && !short.includes(' ') && long.split(' of ')[0]!.endsWith(` ${short}`)) return true
  if ((definite || /^\p{Lu}/u.test(printed)) && / (?:for|of|against) /.test(long) && long.split(/ (?:for|of|against) /)[0] === short && short.includes(' ')) return true
  if (/^(?:the\s+)?(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,6})$/iu.test(printed) && /\p{Lu}\.?\p{Lu}/u.test(printed) && !long.startsWith(short)) return initialsOf(long).includes(short)
  return false
}

const initialsOf = (key: string): string => key.split(' ').filter((word) => !/^(?:of|the|for|and)$/.test(word)).map((word) => word[0]).join('')

/** Of whom a source says that it speaks for them. `stated`: a spokesman, whose words are its own; else a member, an office, a lawyer. */
export function speaksFor(source: string, organisation: string | undefined): { readonly body: string; readonly stated: boolean }[] {
  const stated = SPOKES.test(source)
  const found: { body: string; stated: boolean }[] = organisation === undefined ? [] : [{ body: organisation, stated }]
  const head = stated ? SPOKES.source : BELONGING
  const after = new RegExp(`${head}\\s+${FOR}\\s+(.+)$`, 'iu').exec(source)
  if (after) found.push({ body: after[1]!, stated })
  const before = new RegExp(`^(?:an?\\s+|the\\s+|one\\s+|some\\s+)?(?:senior\\s+|top\\s+|former\\s+)?(.+?)(?:[’']s?)?\\s+(?:(?:chief|deputy|senior|foreign|defence|defense|interior|prime|press)\\s+)*${head}`, 'iu').exec(source)
  if (before && before[1]!.trim() !== '') found.push({ body: before[1]!, stated })
  return found
}

/**
 * Whether one may belong to the other: the same proper word with another ending ("Varnia", "Varnian officials"), or the same last
 * word, one or many ("both armies", "the army"). Only ever keeps a party from being called unheard.
 */
export function mayBelong(a: string, b: string): boolean {
  const [first, second] = [a, b].map((name) => (name.match(/\p{Lu}[\p{L}]{3,}/gu) ?? []).filter((word) => !/^(?:The|Both|Their)$/.test(word)).map((word) => fold(word)))
  const shared = first!.filter((one) => second!.some((other) => sameRoot(one, other)))
  if (shared.some((one) => !COMMON_IN_NAMES.test(one)) || shared.length > 1) return true // "House" alone ties nobody to the White House
  const [x, y] = [keyOf(a), keyOf(b)].map((key) => key?.split(' ').at(-1)?.replace(/ies$/, 'y').replace(/s$/, ''))
  return x !== undefined && x === y && x.length > 2
}

/** Whether somebody in office may speak for those in power: not for a government of another people, as far as the words tell. */
export function maySpeakInOffice(power: string, office: string): boolean {
  const peoples = (words: string): number => (words.match(/\p{Lu}\p{L}+/gu) ?? []).filter((word) => isPeople(word.toLowerCase())).length
  return IN_POWER.test(power) && IN_OFFICE.test(office) && (peoples(power) === 0 || peoples(office) === 0)
}

function sameRoot(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const root = short.replace(/(?:ia|ya|land|e|a|o|y)$/, '')
  return root.length >= 4 && long.startsWith(root) && /^(?:ia|ya|land|e|a|o|y)?(?:n|ns|an|ans|ian|ians|i|is|ish|ese|er|ers|ic|ics|s)?$/.test(long.slice(root.length))
}
