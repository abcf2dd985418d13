/** Invented words, names and clauses, with the repetition of real news: some words everywhere, most seldom, a few once. */

const SYLLABLES = ['ba', 'cor', 'del', 'fi', 'gan', 'hu', 'jor', 'ka', 'lem', 'mu', 'nar', 'pol', 'ri', 'sta', 'tev', 'vo', 'wen', 'zi', 'osk', 'ard']
const GRAMMAR = 'the of to a in and that for on with by at from is was were has will not be it as they their had no this would after before near between over about which when who'.split(' ')
const COMMON = 'convoy bridge checkpoint ministry harvest ferry customs valley signal garrison pipeline mountain village letter council tribunal depot schedule storm engineer clinic harbour shipment border witness inspector ration turbine archive ballot talks ceasefire aid shelling market hospital'.split(' ')

const joined = (n: number, parts: number): string => {
  let word = ''
  for (let i = 0, left = n; i < parts; i++, left = Math.floor(left / SYLLABLES.length)) word += SYLLABLES[left % SYLLABLES.length]!
  return word
}
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** 8,000 words besides the common ones, by number. */
const seldom = (n: number): string => (n < COMMON.length ? COMMON[n]! : joined(n * 7919 % 8000, 3))

/** A name by number: the same number, the same name. One in four is a body's. */
export function nameOf(n: number): { name: string; type: 'person' | 'organisation' } {
  if (n % 4 === 3) return { name: `${capital(joined(n * 31, 3))} ${['Ministry', 'Relief Committee', 'Council', 'Union', 'Hospital', 'Border Guard'][n % 6]!}`, type: 'organisation' }
  return { name: `${capital(joined(n * 17, 2))} ${capital(joined(n * 101 + 7, 3))}`, type: 'person' }
}
/** A last name alone, as articles print it of whom they have named no better. */
export const lastNameOf = (n: number): string => capital(joined(n * 101 + 7, 3))

/** About 95 characters on average, from 15 to 400; one in ten holds a word that hardly any other does. */
export function clause(random: () => number): string {
  const length = Math.max(3, Math.round(4 + 22 * random() * random() + (random() < 0.05 ? 30 * random() : 0) + 3))
  const words: string[] = []
  for (let i = 0; i < length; i++) words.push(random() < 0.45 ? GRAMMAR[Math.floor(GRAMMAR.length * random() ** 2)]! : seldom(Math.floor(8000 * random() ** 2.2)))
  if (random() < 0.1) words[Math.floor(random() * length)] = joined(Math.floor(random() * 160_000), 4)
  return words.join(' ')
}
