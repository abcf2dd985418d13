import type { Calibration } from './logistic.ts'
import type { Trees } from './trees.ts'
import type { Tables, UnpackedTables } from './weights.ts'

/** Boosted trees with what turns their score into a probability. */
export interface CalibratedTrees {
  readonly trees: Trees
  readonly calibration: Calibration
}

/** As tables of a model file; `treesFrom` reads them back. */
export function treeTables({ trees: { roots, features, thresholds, children, values, bias }, calibration: { slope, offset } }: CalibratedTrees): Tables {
  return { treeRoots: roots, treeFeatures: features, treeThresholds: thresholds, treeChildren: children, treeValues: values, calibration: Float32Array.of(slope, offset, bias) }
}

export function treesFrom({ table }: Pick<UnpackedTables, 'table'>): CalibratedTrees {
  const [slope, offset, bias] = table<Float32Array>('calibration')
  return {
    trees: {
      roots: table<Uint32Array>('treeRoots'), features: table<Uint8Array>('treeFeatures'), thresholds: table<Float32Array>('treeThresholds'),
      children: table<Uint32Array>('treeChildren'), values: table<Float32Array>('treeValues'), bias: bias!,
    },
    calibration: { slope: slope!, offset: offset! },
  }
}
