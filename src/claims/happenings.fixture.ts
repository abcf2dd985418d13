import type { FigureOf } from './happenings.ts'

/** `12 killed people; strike; Vesk; 2031-05-09; @2031-05-10`, fields from the right may be left out; `?` is not known; `+` a total. */
export function figureFrom(line: string, id: string): FigureOf {
  const [what, type = '?', place = '?', when = '?', at = '?'] = line.split(';').map((part) => part.trim())
  const [, sign, low, high, percent, plus, counts, whom] = /^(>=|<=|~|)(\d+)(?:\.\.(\d+))?(%?)(\+?) (\w+) ?(.*)$/.exec(what!)!
  const value = high === undefined ? Number(low) : null
  const days = (printed: string) => (printed === '?' ? null : { earliest: `${printed.split('/')[0]}T00:00:00Z`, latest: `${printed.split('/').at(-1)}T23:59:59Z` })
  return {
    id, article: id, published: days(at.replace('@', '')), value, min: sign === '<=' || sign === '~' ? null : Number(low), max: high !== undefined ? Number(high) : sign === '>=' || sign === '~' ? null : value,
    unit: percent ? 'percent' : 'people', counts: counts!, whom: whom!, cumulative: plus === '+', place: place === '?' ? null : place, when: days(when), incident: null, type: type === '?' ? null : type, statement: null, part: false,
  }
}
