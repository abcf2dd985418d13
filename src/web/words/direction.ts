const FIRST_STRONG = /[\p{L}]/u
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** Which way words run, by their first letter, as `dir="auto"` would have it; for blocks that hold more than the words. */
export function directionOf(words: string): 'ltr' | 'rtl' {
  const first = FIRST_STRONG.exec(words)
  return first !== null && RIGHT_TO_LEFT.test(first[0]) ? 'rtl' : 'ltr'
}
