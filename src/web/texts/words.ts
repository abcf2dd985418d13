/** Small parts that the texts of all pages are made with. */
const NUMBER = new Intl.NumberFormat('en-GB')
export const number = (n: number) => NUMBER.format(n)
export const count = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`
/** "a, b and c". */
export const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' })
/** Words as printed inside a text of ours; those that run from right to left are kept apart, or the sentence would be jumbled. */
export const said = (words: string) => (/\p{Script=Arabic}|\p{Script=Hebrew}/u.test(words) ? `“\u2068${words}\u2069”` : `“${words}”`)
