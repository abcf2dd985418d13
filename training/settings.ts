/** All settings of the training, written into the model file. The verifier's fit and thresholds are judged on articles of PolNeAR train left out. */
export const SETTINGS = {
  seed: 20310503,
  tagger: { passes: 5, bits: 19 },
  cues: { bits: 18, passes: 6, rate: 0.02, dropout: 0.2, bias: 0.2 },
  roles: { bits: 18, passes: 4, rate: 0.02, dropout: 0.1, bias: 0 },
  verifier: { bits: 16, folds: 3, doubt: 0.15, passes: 12, rate: 0.05, decay: 0.001, dropout: 0.5 },
} as const
