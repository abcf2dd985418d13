/** All settings of the training, written into the model file. The verifier's fit and thresholds are judged on articles of PolNeAR train left out. */
export const SETTINGS = {
  seed: 20310503,
  tagger: { passes: 5, bits: 19 },
  parser: { passes: 8, bits: 18, labelPasses: 4, labelBits: 15 },
  cues: { bits: 18, passes: 6, rate: 0.02, dropout: 0.2, bias: 0.2 },
  roles: { bits: 19, passes: 4, rate: 0.02, dropout: 0.1, bias: 0 },
  verifier: { folds: 3, trees: 400, leaves: 16, rate: 0.04, least: 40, ridge: 5, rows: 0.7, features: 0.4 },
  figures: { folds: 10, trees: 300, leaves: 16, rate: 0.05, least: 5, ridge: 3, rows: 0.7, features: 0.4, silenced: 0.14 },
} as const
