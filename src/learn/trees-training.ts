import { randomFrom } from './hash.ts'
import { LEAF, type Trees } from './trees.ts'

export interface TreeSettings {
  readonly trees: number
  readonly leaves: number
  readonly rate: number
  /** Fewest rows that a leaf may hold. */
  readonly least: number
  /** Added to a leaf's weight, so that small leaves say little. */
  readonly ridge: number
  /** Shares of rows and of features that each tree sees. */
  readonly rows: number
  readonly features: number
  readonly seed: number
}

/** Features take at most so many steps. */
const BINS = 64

interface Open {
  readonly node: number
  readonly rows: Int32Array
  readonly gradient: number
  readonly weight: number
  readonly split: Split | null
}
interface Split {
  readonly feature: number
  readonly bin: number
  readonly gain: number
}

/**
 * Learns trees leaf by leaf, the most gainful split first, on histograms (Ke et al., LightGBM, 2017), by Newton steps on log loss.
 *
 * @param rows - width numbers per example
 * @param right - 1 or 0 per example
 * @returns the same trees for the same rows and settings
 */
export function trainTrees(rows: Float32Array, width: number, right: ArrayLike<number>, settings: TreeSettings): Trees {
  const count = right.length
  const random = randomFrom(settings.seed)
  const { bins, edges } = binned(rows, width, count)
  let positive = 0
  for (let i = 0; i < count; i++) positive += right[i]!
  const bias = Math.log((positive + 0.5) / (count - positive + 0.5))
  const scores = new Float64Array(count).fill(bias)
  const gradients = new Float64Array(count)
  const weights = new Float64Array(count)
  const made = { roots: [] as number[], features: [] as number[], thresholds: [] as number[], children: [] as number[], values: [] as number[] }
  const node = (gradient: number, weight: number) => {
    made.features.push(LEAF)
    made.thresholds.push(0)
    made.children.push(0)
    return made.values.push(-settings.rate * gradient / (weight + settings.ridge)) - 1
  }

  for (let tree = 0; tree < settings.trees; tree++) {
    for (let i = 0; i < count; i++) {
      const chance = 1 / (1 + Math.exp(-scores[i]!))
      gradients[i] = chance - right[i]!
      weights[i] = chance * (1 - chance)
    }
    const seen = Int32Array.from({ length: count }, (_, i) => i).filter(() => random() < settings.rows)
    const asked = Array.from({ length: width }, (_, feature) => feature).filter(() => random() < settings.features)
    const open = (at: number, members: Int32Array): Open => {
      let gradient = 0
      let weight = 0
      for (const i of members) {
        gradient += gradients[i]!
        weight += weights[i]!
      }
      if (at < 0) at = node(gradient, weight)
      return { node: at, rows: members, gradient, weight, split: bestSplit(members, gradient, weight, asked) }
    }
    const bestSplit = (members: Int32Array, gradient: number, weight: number, of: readonly number[]): Split | null => {
      let best: Split | null = null
      const sums = new Float64Array(BINS * 3)
      for (const feature of of) {
        sums.fill(0)
        const column = feature * count
        for (const i of members) {
          const bin = bins[column + i]! * 3
          sums[bin]! += gradients[i]!
          sums[bin + 1]! += weights[i]!
          sums[bin + 2]!++
        }
        let g = 0, w = 0, n = 0
        for (let bin = 0; bin + 1 < BINS; bin++) {
          g += sums[bin * 3]!
          w += sums[bin * 3 + 1]!
          n += sums[bin * 3 + 2]!
          if (n < settings.least || members.length - n < settings.least || sums[bin * 3 + 2] === 0) continue
          const gain = g * g / (w + settings.ridge) + (gradient - g) ** 2 / (weight - w + settings.ridge) - gradient * gradient / (weight + settings.ridge)
          if (gain > (best?.gain ?? 1e-6)) best = { feature, bin, gain }
        }
      }
      return best
    }

    const root = open(-1, seen)
    made.roots.push(root.node)
    const leaves = [root]
    while (leaves.length < settings.leaves) {
      const at = leaves.reduce((best, leaf, i) => ((leaf.split?.gain ?? 0) > (leaves[best]!.split?.gain ?? 0) ? i : best), 0)
      const leaf = leaves[at]!
      if (!leaf.split) break
      const { feature, bin } = leaf.split
      const column = feature * count
      const below = open(-1, leaf.rows.filter((i) => bins[column + i]! <= bin))
      const above = open(-1, leaf.rows.filter((i) => bins[column + i]! > bin)) // right after `below`: children lie side by side
      made.features[leaf.node] = feature
      made.thresholds[leaf.node] = edges[feature]![bin]!
      made.children[leaf.node] = below.node
      leaves.splice(at, 1, below, above)
    }
    for (let i = 0; i < count; i++) { // of all rows, also those that this tree did not see
      let at = root.node
      while (made.features[at] !== LEAF) at = made.children[at]! + (rows[i * width + made.features[at]!]! > made.thresholds[at]! ? 1 : 0)
      scores[i]! += made.values[at]!
    }
  }
  return {
    roots: Uint32Array.from(made.roots),
    features: Uint8Array.from(made.features),
    thresholds: Float32Array.from(made.thresholds),
    children: Uint32Array.from(made.children),
    values: Float32Array.from(made.values),
    bias: Math.fround(bias),
  }
}

/** Each feature cut into steps that hold about as many rows each: `bins` column by column, and the largest value of each step. */
function binned(rows: Float32Array, width: number, count: number): { bins: Uint8Array; edges: Float32Array[] } {
  const bins = new Uint8Array(width * count)
  const edges: Float32Array[] = []
  for (let feature = 0; feature < width; feature++) {
    const values = Float32Array.from({ length: count }, (_, i) => rows[i * width + feature]!).sort()
    const cuts: number[] = []
    for (let bin = 1; bin < BINS; bin++) {
      const value = values[Math.floor(bin * count / BINS)] ?? 0
      if (cuts.length === 0 || value > cuts.at(-1)!) cuts.push(value)
    }
    // The few values of a small scale each get their own step.
    const distinct = [...new Set(values)]
    const ends = Float32Array.from(distinct.length < BINS ? distinct : cuts)
    for (let i = 0; i < count; i++) {
      const value = rows[i * width + feature]!
      let low = 0
      let high = ends.length
      while (low < high) {
        const middle = (low + high) >> 1
        if (ends[middle]! < value) low = middle + 1
        else high = middle
      }
      bins[feature * count + i] = Math.min(low, BINS - 1)
    }
    edges.push(ends)
  }
  return { bins, edges }
}
