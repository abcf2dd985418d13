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
  2.2, 1.3, 0, -0.05, -1.26, 2.66, 1.14, 0.47, 0.43, -0.1, 0.31, 0.6, -0.96, -1.53, 0.18, -0.51, 1.25, 0.42, -0.37, 0.41,
  0.42, 0.16, -0.75, 0.22, 1.85, -0.57, 0.39, 1.02, 0.16, -0.12, -0.01, 0.53, 0.83, -1.74, 0.77, 0.8, 0.11, 0.58, 0.63, -1.22,
  1.88, 2.71, 2.39, 1.46, 0.66, -1.44,
]
