/**
 * What `import … from 'sayso-ledger'` gives.
 *
 * The pure part (analyse, compare and what is around them) runs on any current JavaScript; the ledger needs Node 22.13 or newer
 * for its built-in SQLite and says so where it is missing.
 */
export { SaysoError } from './errors.ts'

// Spans and the records that programs read and write
export {
  contains, cover, fromCodePoints, lengthOf, overlaps, passageOf, SpanOutsideText, textOf, toCodePoints, wordsOf,
  type Passage, type Span,
} from './text/span.ts'
export type * from './text/records.ts'
export { JOINING } from './text/records.ts'
export { describeChange } from './text/describe-change.ts'

// One article in, one analysis out
export { analyse, modelFrom, type Model, type ModelFiles } from './analysis/index.ts'
export { loadModel, ModelMissing } from './intake/models.ts'

// Two passages in, one comparison out
export {
  compare, directionOf, originsOf, partition, passagesOf, relayOf, signaturesOf, speakerKeyOf, stackWordings, linkingModelFrom,
  type Carrier, type Compared, type LinkingModel,
} from './linking/index.ts'

// The ledger, and ways in and out of it
export { openLedger, type Ledger, type LedgerOptions } from './ledger/index.ts'
export { inputsOf } from './intake/inputs.ts'
export { addToLedger, type Outcome, type Progress } from './intake/run.ts'
export { checkDraft } from './intake/check.ts'
export { adaptiveAnalyser, analyserHere, analyserInThreads, type Analyser } from './intake/analyser.ts'
export { exportCsv, exportJsonl, importJsonl, CSV_TABLES } from './export/index.ts'
