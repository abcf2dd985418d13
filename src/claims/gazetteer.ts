import type { Figure, Incident, Place } from '../text/records.ts'
import { fold } from '../text/words.ts'

/** Which countries have a place of a name. Made from `models/places.txt` (GeoNames, CC BY 4.0; see `training/places.ts`). */
export interface Gazetteer {
  /** ISO 3166-1 alpha-2, the most people first; empty where the name is not known. */
  countriesOf(name: string): readonly string[]
  /** The country that a name is that of; null for any other name. */
  countryNamed(name: string): string | null
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

/** Loose spellings of shorter names fall together too easily. */
export const LOOSE_LENGTH = 4

/**
 * Reads lines `name<TAB>CC CC …`; `=name` is a country's own, `~name` a loose spelling. Parsed when first asked.
 *
 * @param bytes - UTF-8
 */
export function gazetteerFrom(bytes: Uint8Array): Gazetteer {
  let lines: Map<string, string> | undefined
  const known = (): Map<string, string> => (lines ??= new Map(new TextDecoder().decode(bytes).trimEnd().split('\n').filter((line) => !line.startsWith('#')).map((line) => {
    const tab = line.indexOf('\t')
    return [line.slice(0, tab), line.slice(tab + 1)] as const
  })))
  return {
    countriesOf(name) {
      const exact = known().get(placeName(name))
      if (exact !== undefined) return exact.split(' ')
      const loose = looseName(name)
      const found = loose.length < LOOSE_LENGTH ? undefined : known().get(`~${loose}`)
      return found === undefined ? [] : found.split(' ')
    },
    countryNamed: (name) => known().get(`=${placeName(name)}`) ?? null,
  }
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
  return { ...place, country: beside !== null && candidates.includes(beside) ? beside : null, candidates }
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
