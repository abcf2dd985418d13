/**
 * Gradient-boosted trees (Friedman, "Greedy function approximation: a gradient boosting machine", 2001) for yes or no: small trees
 * whose leaves add up to log-odds. Scoring and explaining; training is in `trees-training.ts`.
 *
 * Nodes of all trees lie in one list. A node with `features[node] === LEAF` ends its path; else a row goes on at `children[node]`
 * where its value is at most `thresholds[node]`, at the node after that where it is larger.
 */
export interface Trees {
  /** First node of each tree. */
  readonly roots: Uint32Array
  readonly features: Uint8Array
  readonly thresholds: Float32Array
  readonly children: Uint32Array
  /** What a row would get that ended here: of leaves the score, of the others the mean over what lies below. */
  readonly values: Float32Array
  /** Log-odds before any tree. */
  readonly bias: number
}

export const LEAF = 255

/** Log-odds of a row of features, `at` on in `rows`. */
export function scoreOf({ roots, features, thresholds, children, values, bias }: Trees, rows: Float32Array, at = 0): number {
  let score = bias
  for (const root of roots) {
    let node = root
    for (let feature = features[node]!; feature !== LEAF; feature = features[node]!) {
      node = children[node]! + (rows[at + feature]! > thresholds[node]! ? 1 : 0)
    }
    score += values[node]!
  }
  return score
}

/** Log-odds of `count` rows of `width` features, tree by tree, so that each tree is fetched once for all rows. As `scoreOf`. */
export function scoresOf({ roots, features, thresholds, children, values, bias }: Trees, rows: Float32Array, width: number, count: number): Float64Array {
  const scores = new Float64Array(count).fill(bias)
  for (const root of roots) {
    for (let row = 0; row < count; row++) {
      let node = root
      for (let feature = features[node]!; feature !== LEAF; feature = features[node]!) {
        node = children[node]! + (rows[row * width + feature]! > thresholds[node]! ? 1 : 0)
      }
      scores[row]! += values[node]!
    }
  }
  return scores
}

/**
 * What each feature did for a row's score: along each path, the step in mean score goes to the feature that was asked (Saabas,
 * 2014). With `bias` they add up to the score.
 *
 * @returns `bias` (the mean score) and one contribution per feature
 */
export function contributionsOf(trees: Trees, rows: Float32Array, width: number, at = 0): { bias: number; contributions: Float64Array } {
  const { roots, features, thresholds, children, values } = trees
  const contributions = new Float64Array(width)
  let { bias } = trees
  for (const root of roots) {
    let node = root
    bias += values[root]!
    for (let feature = features[node]!; feature !== LEAF; feature = features[node]!) {
      const next = children[node]! + (rows[at + feature]! > thresholds[node]! ? 1 : 0)
      contributions[feature]! += values[next]! - values[node]!
      node = next
    }
  }
  return { bias, contributions }
}
