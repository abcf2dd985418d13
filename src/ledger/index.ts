export { openLedger, type Clock, type Ledger, type LedgerOptions } from './ledger.ts'
export { NodeTooOld } from './sqlite.ts'
export { NotALedger, LedgerTooNew, LedgerTooOld } from './migrate.ts'
export { LogBroken, type LogEntry, type LogVerdict } from './log.ts'
export { SnapshotForgotten, type ArticleGiven, type SnapshotAdded, type SnapshotGiven } from './snapshots.ts'
export type { AnalysisAdded } from './analyses.ts'
export type { ComparisonGiven, RelationGiven } from './relations.ts'
export type { Settled } from './families.ts'
export { DecisionNotUndoable, type Decision, type DecisionGiven } from './decisions.ts'
export type { LinesWanted } from './exchange.ts'
export { LedgerNotEmpty, LineAltered, LinesIncomplete, LineWithoutText } from './restore.ts'
export {
  UnknownArticle, UnknownDecision, UnknownOutlet, UnknownPassage, UnknownRelation, UnknownSnapshot, UnknownSpeaker, UnknownStatement,
} from './unknown.ts'
