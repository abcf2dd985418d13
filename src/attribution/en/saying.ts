/** Stems of words that name whom they are said to: "told reporters". */
export const TELLING: ReadonlySet<string> = new Set(['tell', 'inform', 'remind', 'assure', 'warn', 'ask', 'urg', 'advis'])

/** Stems of what outlets do with others' words. */
export const CARRYING: ReadonlySet<string> = new Set(['quot', 'cit', 'report', 'carry', 'publish'])

/** Stems of plain words for saying that stand before whoever said it: "…, said the mayor". */
export const SAYING: ReadonlySet<string> = new Set(['say', 'add', 'warn', 'note', 'announce', 'announc', 'explain', 'insist', 'claim', 'declar', 'declare', 'stress', 'report'])

/** Ends of a time: "on the same day that …". */
export const TIMES: ReadonlySet<string> = new Set(['day', 'morning', 'evening', 'night', 'afternoon', 'week', 'month'])

/** Words by which somebody speaks of themselves or to somebody, which reports do only where they show another's words. */
export const I_AND_YOU: ReadonlySet<string> = new Set(['i', 'me', 'my', 'mine', 'myself', 'you', 'your', 'yours', 'yourself', 'yourselves'])
