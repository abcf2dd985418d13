/** English number words, lower-case. */
export const ONES: ReadonlyMap<string, number> = new Map(
  ('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen')
    .split(' ').map((word, value) => [word, value]),
)
export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, 20 + 10 * i]),
)
export const SCALES: ReadonlyMap<string, number> = new Map([['hundred', 100], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['dozen', 12]])
export const FRACTIONS: ReadonlyMap<string, number> = new Map([['half', 1 / 2], ['third', 1 / 3], ['thirds', 1 / 3], ['quarter', 1 / 4],
  ['quarters', 1 / 4], ['fifth', 1 / 5], ['fifths', 1 / 5], ['tenth', 1 / 10], ['tenths', 1 / 10]])

/** What a modifier does to the printed number: it is the least, the most, near, short of it, or exactly meant. */
export type Bound = 'least' | 'most' | 'near' | 'short' | 'exact'

/** Modifiers before a number, longest first. The number is never changed, only how `min` and `max` stand to it. */
export const MODIFIERS: readonly (readonly [words: readonly string[], bound: Bound])[] = ([
  ['no fewer than', 'least'], ['no less than', 'least'], ['not less than', 'least'], ['not fewer than', 'least'], ['a minimum of', 'least'],
  ['no more than', 'most'], ['not more than', 'most'], ['a maximum of', 'most'], ['as many as', 'most'], ['as few as', 'least'],
  ['well over', 'least'], ['well above', 'least'], ['upwards of', 'least'], ['more than', 'least'], ['at least', 'least'], ['at most', 'most'],
  ['a total of', 'exact'], ['an estimated', 'near'], ['close to', 'short'], ['up to', 'most'], ['less than', 'most'], ['fewer than', 'most'],
  ['a further', 'exact'], ['an additional', 'exact'], ['just over', 'least'], ['just under', 'short'], ['some of', 'near'],
  ['over', 'least'], ['above', 'least'], ['exceeding', 'least'], ['nearly', 'short'], ['almost', 'short'], ['about', 'near'], ['around', 'near'],
  ['roughly', 'near'], ['approximately', 'near'], ['some', 'near'], ['estimated', 'near'], ['perhaps', 'near'], ['possibly', 'near'], ['probably', 'near'], ['maybe', 'near'],
  ['only', 'exact'], ['just', 'exact'], ['exactly', 'exact'], ['another', 'exact'], ['all', 'exact'], ['under', 'most'], ['the', 'exact'], ['all the', 'exact'],
] as [string, Bound][]).map(([words, bound]) => [words.split(' '), bound])

/** Determiners that only point; not printed as a modifier. */
export const SILENT_MODIFIERS: ReadonlySet<string> = new Set(['the', 'all the'])

/** "a family of five", "a crowd of 2,000". */
export const GROUPS: ReadonlySet<string> = new Set('family group crowd crew team total convoy band column gang'.split(' '))

/** After a number, these measure something that is no harm; money and lengths too. */
export const OTHER_UNITS: ReadonlySet<string> = new Set((
  '% percent percentage points point dollars dollar euros euro pounds crowns cents km kilometre kilometres kilometer kilometers mile miles metre metres ' +
  'meter meters centimetres centimeters mm cm yards feet foot inches hectares acres tonnes tons ton kg kilograms grams litres liters barrels hours hour minutes minute ' +
  'seconds second days day weeks week months month years year decades decade centuries nights times am pm a.m p.m a.m. p.m. o\'clock degrees votes seats points goals ' +
  'blocks block steps paces stories storeys floors shares megawatts volts knots gmt utc'
).split(' '))

/** A number after one of these names something: "Resolution 12", "article 3". */
export const NAMERS: ReadonlySet<string> = new Set((
  'no. no number article section chapter page resolution line route highway channel paragraph unit flight room figure table volume part ' +
  'phase level version type grade aged age protocol group-of'
).split(' '))

export const CURRENCY: ReadonlySet<string> = new Set(['$', '€', '£', '¥', 'usd', 'eur', 'us$'])
