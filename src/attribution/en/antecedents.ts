/** What speaks for or against someone being meant by "he" or "she". */
export const FEATURES = [
  'same sentence', 'sentence before', 'two before', 'three or four before', 'five to eight before', 'same paragraph', 'paragraph before', 'nearest', 'second nearest',
  'subject', 'subject of the sentence before', 'subject of this sentence', 'possessive', 'inside a quotation', 'by a pronoun', 'spoke last', 'spoke last, and this speaks',
  'spoke last, after a quotation', 'spoke last, same paragraph', 'spoke last, paragraph before', 'thread', 'thread, sentence before', 'thread, same paragraph', 'gender known', 'given name sounds so',
  'named often before', 'named often', 'surely a person', 'perhaps no person', 'after a preposition', 'only one near', 'speaks and spoke there', 'first in its sentence',
  'in the quotation that ends here', 'begins and subject of the sentence before', 'begins its paragraph', 'object of a verb', 'subject in this paragraph',
  'speaks, other person subject of this sentence', 'speaks, subject of this sentence',
  'nobody', 'nobody, someone unnamed in this sentence', 'nobody, someone unnamed in the sentence before', 'nobody, a sentence begins with someone unnamed', 'nobody, no name near',
  'nobody, after a quotation',
] as const
export type AntecedentFeature = (typeof FEATURES)[number]

/** In the order of FEATURES; training/antecedents.ts makes them again. */
export const ANTECEDENT_WEIGHTS: readonly number[] = [
  2.28, 1.33, 0.02, -0.15, -1.28, 2.61, 1.16, 0.44, 0.43, -0.08, 0.36, 0.62, -0.97, -1.44, 0.25, -0.46, 1.12, 0.57, -0.33, 0.39,
  0.36, -0.02, -0.59, 0.16, 1.86, -0.53, 0.38, 1.07, -0.02, -0.13, -0.01, 0.47, 0.85, -1.63, 0.77, 0.79, 0.23, 0.55, 0.64, -1.19,
  1.93, 2.67, 2.39, 1.42, 0.64, -1.39,
]
