import type { Figure, Incident, Place } from '../text/records.ts'
import { fold } from '../text/words.ts'

/** Which countries have a place of a name. Made from `models/places.txt` (GeoNames, CC BY 4.0; see `training/places.ts`). */
export interface Gazetteer {
  /** ISO 3166-1 alpha-2, the most people first, `?` last where there may be others; empty where the name is not known. */
  countriesOf(name: string): readonly string[]
  /** The country that a name is that of; null for any other name. */
  countryNamed(name: string): string | null
  /** Whether the very name, in this spelling, is that of a place. */
  knows(name: string): boolean
}

/** How a name stands in the file: no capitals, diacritics or apostrophes. */
export function placeName(name: string): string {
  return fold(name).replace(/[ʻʼ‘’'`.]/g, '').replace(/[-–_]/g, ' ').replace(/\s+/g, ' ')
    .trim().replace(/^the (?=\p{L})/u, '')
}

/** The same for spellings that carry one name over from another script: articles, double letters, "ou" and "u", "ee" and "i", "-ah" and "-a". */
export function looseName(name: string): string {
  return placeName(name).replace(/^(?:al|el|ar|as|ash|ad|an|at|az) (?=\p{L})/u, '').replace(/(\p{L})\1/gu, '$1').replace(/ou|oo/g, 'u').replace(/ee|iy/g, 'i').replace(/kh/g, 'h').replace(/q/g, 'k').replace(/yy?/g, 'i').replace(/ah$|eh$/, 'a').replace(/ /g, '')
}

/** Stands behind the only country of a name that many smaller places bear: it may lie elsewhere. */
export const MORE = '?'

/** Loose spellings of shorter names fall together too easily. */
export const LOOSE_LENGTH = 4

/**
 * Lines `name<TAB>CC CC …`, in order of their UTF-16 units, looked up where they lie; `=name` is a country's own, `~name` a loose
 * spelling, lines before them that begin with `#` say where they are from.
 *
 * @param bytes - UTF-8
 */
export function gazetteerFrom(bytes: Uint8Array): Gazetteer {
  let text: string | undefined
  const find = (key: string): string | undefined => lineOf(text ??= new TextDecoder().decode(bytes), key)
  return {
    countriesOf(name) {
      const exact = find(placeName(name))
      if (exact !== undefined) return exact.split(' ')
      const loose = looseName(name)
      const found = loose.length < LOOSE_LENGTH ? undefined : find(`~${loose}`)
      return found === undefined ? [] : found.split(' ')
    },
    countryNamed: (name) => find(`=${placeName(name)}`) ?? null,
    knows: (name) => find(placeName(name)) !== undefined || find(`=${placeName(name)}`) !== undefined,
  }
}

/** What stands behind a key's tab, by halving: quicker than reading 46,000 lines for a few of them. */
function lineOf(text: string, key: string): string | undefined {
  let low = 0
  let high = key === '' ? 0 : text.length
  while (low < high) {
    const start = text.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1
    const after = text.indexOf('\n', start)
    const end = after < 0 ? text.length : after
    const tab = text.indexOf('\t', start)
    const here = text.startsWith('#', start) ? '' : text.slice(start, tab)
    if (here === key) return text.slice(tab + 1, end)
    if (here < key) low = end + 1
    else high = start
  }
  return undefined
}

/**
 * Fills in countries. A country's own name is that country; a name that one country alone has is that country's; of several, one is
 * chosen only where its name stands right beside the place ("Orrin, Varnia"); else all stay candidates and `country` null. Neither
 * how many people live there nor which countries an article names elsewhere decides anything: reports of one country name it whatever they are about.
 */
export function withCountries<Row extends Pick<Figure | Incident, 'place'>>(rows: readonly Row[], gazetteer: Gazetteer, text: string): Row[] {
  return rows.map((row) => (row.place === null ? row : { ...row, place: withCountry(row.place, gazetteer, text) }))
}

function withCountry(place: Place, gazetteer: Gazetteer, text: string): Place {
  const own = gazetteer.countryNamed(place.name)
  if (own !== null) return { ...place, country: own }
  const candidates = gazetteer.countriesOf(place.name)
  if (candidates.length === 0) return place
  if (candidates.length === 1) return { ...place, country: candidates[0]! }
  const beside = countryBeside(gazetteer, text.slice(place.spans.at(-1)![1]).slice(0, 60))
  const named = candidates.filter((one) => one !== MORE)
  return { ...place, country: beside !== null && named.includes(beside) ? beside : null, candidates: named }
}

/** The country named right after a place: ", Varnia", " in northern Varnia". */
function countryBeside(gazetteer: Gazetteer, after: string): string | null {
  const words = /^\s*(?:,|\(|in\s+(?:the\s+)?(?:\p{Ll}+ern\s+)?)\s*((?:\p{Lu}[\p{L}’']+\s?){1,3})/u.exec(after)?.[1]?.trim().split(/\s+/) ?? []
  for (let length = words.length; length > 0; length--) {
    const country = gazetteer.countryNamed(words.slice(0, length).join(' '))
    if (country !== null) return country
  }
  return null
}
