export { formOf, type Form } from './form.ts'
export { findAttributions, type Attributions } from './find-attributions.ts'
export { explainAttribution, type Explanation, type Term, type Verdict, type WordDecision } from './why/explain.ts'
export { attributionModelFrom, type AttributionModel } from './model.ts'
