/** English words of the calendar, lower-case, without the stop of an abbreviation. */
const MONTH_NAMES = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const DAY_NAMES = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** Month by name or abbreviation: 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.flatMap((name, i) => [[name, i + 1], [name.slice(0, 3), i + 1]] as [string, number][]),
  ['sept', 9],
])

/** Weekday by name or abbreviation: 0 is Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...DAY_NAMES.flatMap((name, i) => [[name, i], [name.slice(0, 3), i]] as [string, number][]),
  ['tues', 2], ['thur', 4], ['thurs', 4],
])

/** EDTF season codes. */
export const SEASONS: ReadonlyMap<string, number> = new Map([['spring', 21], ['summer', 22], ['autumn', 23], ['fall', 23], ['winter', 24]])

/** Offsets of zone abbreviations in minutes. Only those that RFC 2822 names, since others mean several zones. */
export const ZONES: ReadonlyMap<string, number> = new Map([
  ['z', 0], ['ut', 0], ['utc', 0], ['gmt', 0], ['est', -300], ['edt', -240], ['cst', -360], ['cdt', -300], ['mst', -420], ['mdt', -360],
  ['pst', -480], ['pdt', -420],
])

/** Parts of patterns; none has a capturing group. "May" and "March" are also verbs: see the rules that use them. */
export const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)'
/** The same in capitals, for datelines. */
export const MONTH_CAPITALS = '(?:JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|(?:JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)\\b\\.?)'
export const WEEKDAY = '(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|(?:Sun|Mon|Tues?|Wed|Thurs?|Fri|Sat)\\b\\.?)'
export const WHOLE_WEEKDAY = '(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)'
export const DAY_PART = '(?:morning|afternoon|evening|night|noon|midday|midnight|dawn|dusk)'
export const UNIT = '(?:hour|day|week|month|year|decade)s?'
export const COUNT =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|a\\s+few|several|a\\s+couple\\s+of)'

/** Days that have the same date every year: month and day. */
export const HOLIDAYS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['christmas day', [12, 25]], ['christmas eve', [12, 24]], ['boxing day', [12, 26]], ['new year\'s day', [1, 1]], ['new year\'s eve', [12, 31]], ['may day', [5, 1]], ['valentine\'s day', [2, 14]], ['bastille day', [7, 14]],
])
/** Before a weekday: a name, or any such day. */
export const NO_WEEKDAY = '(?:every|each|most|any|some|good|black|bloody|ash|holy|easter|palm|super|cyber|maundy|shrove|fat|giving|casual|on\\s+an?|one)'

/** Words near a date that put it after the article's own date. */
export const AHEAD = /\b(?:will|shall|scheduled|due|planned|plans?|set|upcoming|forthcoming|is\s+to|are\s+to|to\s+be\s+held|expected|deadline|next)\b/i
