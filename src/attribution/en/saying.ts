/** Stems of words that name whom they are said to: "told reporters". */
export const TELLING: ReadonlySet<string> = new Set(['tell', 'inform', 'remind', 'assure', 'warn', 'ask', 'urg', 'advis'])

/** Stems of what outlets do with others' words. */
export const CARRYING: ReadonlySet<string> = new Set(['quot', 'cit', 'report', 'carry', 'publish'])

/** Stems of plain words for saying that stand before whoever said it: "…, said the mayor". */
export const SAYING: ReadonlySet<string> = new Set(['say', 'add', 'warn', 'note', 'announce', 'announc', 'explain', 'insist', 'claim', 'declar', 'declare', 'stress', 'report'])
