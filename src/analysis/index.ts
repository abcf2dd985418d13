export { analyse } from './analyse.ts'
export { modelFrom, type Model, type ModelFiles } from './model.ts'
export { atConfidence } from './at-confidence.ts'
