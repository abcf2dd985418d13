import { once } from '../once.ts'

/** Names of whole countries and states, in which a hundred things may happen on one day. Lower-case. */
export const STATES = ('Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Georgia,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,' +
  'Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,' +
  'Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington,West Virginia,Wisconsin,Wyoming').split(',')
/** States whose name is mostly that of a city, where something happens. */
const CITIES_TOO: ReadonlySet<string> = new Set(['new york', 'washington'])

const MORE = ('america,usa,u.s.,us,united states,uk,britain,great britain,england,scotland,wales,europe,africa,asia,latin america,central america,south america,north america,middle east,soviet union,' +
  'ussr,yugoslavia,burma,palestine,congo,ivory coast,turkey,czech republic').split(',')

let known: ReadonlySet<string> | undefined
/** Whether a name is that of a country, a state or more: saying that something happened there places little. */
export const isWide = once((name): boolean => {
  known ??= new Set([...countries(), ...STATES.map((state) => state.toLowerCase()).filter((state) => !CITIES_TOO.has(state)), ...MORE])
  return known.has(name.toLowerCase().replace(/\s+/g, ' ').replace(/^the /, ''))
})

function countries(): string[] {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  return letters.flatMap((a) => letters.map((b) => names.of(a + b))).filter((name) => name !== undefined).map((name) => name.toLowerCase())
}
