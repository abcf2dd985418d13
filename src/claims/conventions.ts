/**
 * What vague counts mean at least. The words themselves are always kept (`modifier`, and the figure's own words), so another
 * reader can count otherwise. "dozens" is 12 and "hundreds" 100 as in ACLED's codebook; the others follow the same idea: the
 * smallest number that the word can stand for. Upper bounds stay open.
 */
export interface Conventions {
  readonly couple: number
  readonly few: number
  readonly several: number
  readonly handful: number
  readonly dozens: number
  readonly scores: number
  readonly hundreds: number
  readonly thousands: number
  readonly millions: number
}

export const CONVENTIONS: Conventions = {
  couple: 2, few: 3, several: 3, handful: 3, dozens: 12, scores: 20, hundreds: 100, thousands: 1_000, millions: 1_000_000,
}
