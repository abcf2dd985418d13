/** A wording with punctuation, case, spacing and diacritics put aside: two variants with the same fold say the same words. */
export function foldWording(words: string): string {
  return words.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
