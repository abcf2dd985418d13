export { findAttributions, type Attributions } from './find-attributions.ts'
export { attributionModelFrom, type AttributionModel } from './model.ts'
