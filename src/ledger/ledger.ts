import type { LinkingModel } from '../linking/index.ts'
import { allegationQueries } from './allegations.ts'
import { analysisQueries } from './analyses.ts'
import { analysisRows } from './analysis-rows.ts'
import { argumentQueries } from './arguments.ts'
import { articleQueries } from './articles.ts'
import { byHandQueries } from './by-hand.ts'
import { caseQueries } from './cases.ts'
import { decidedQueries } from './decided.ts'
import { decisionQueries } from './decisions.ts'
import { evaluationQueries } from './evaluate.ts'
import { evidenceQueries } from './evidence.ts'
import { exchangeQueries } from './exchange.ts'
import { familyQueries } from './families.ts'
import { finderOf } from './finder.ts'
import { troubleOf } from './file-trouble.ts'
import { figureQueries } from './figures.ts'
import { forgetQueries } from './forget.ts'
import { hitsOf } from './hits.ts'
import { holdingQueries } from './holdings.ts'
import { logQueries, type LogVerdict } from './log.ts'
import { isBeforeVoices, migrate } from './migrate.ts'
import { namingQueries } from './namings.ts'
import { outletQueries } from './outlets.ts'
import { partsQueries } from './parts.ts'
import { passageQueries } from './passages.ts'
import { readingQueries } from './readings.ts'
import { rememberedOf } from './remembered.ts'
import { relationQueries } from './relations.ts'
import { restoreQueries } from './restore.ts'
import { type SameSpeakerQueries, sameSpeakerQueries } from './same-speakers.ts'
import { savedSearchQueries } from './saved-searches.ts'
import { scopeQueries } from './scope.ts'
import { searchQueries } from './search.ts'
import { snapshotQueries } from './snapshots.ts'
import { speakerTally } from './speaker-tally.ts'
import { speakerQueries } from './speakers.ts'
import { connect, type Database } from './sqlite.ts'
import { standingQueries } from './standing.ts'
import { statementPageQueries } from './statement-page.ts'
import { statementQueries } from './statements.ts'
import { tourQueries } from './tour.ts'
import { voiceQueries } from './voices.ts'
import { type VoiceRows, voiceRows, withVoices } from './voice-rows.ts'
import { themeDecisions } from './theme-decisions.ts'
import { themeQueries } from './themes.ts'

/** Gives the present as UTC text without fractions, `2026-05-04T08:00:00Z`. */
export type Clock = () => string

export interface LedgerOptions {
  readonly clock?: Clock
  readonly readonly?: boolean
  /** Aligns the wordings on a statement's page as the comparisons did; without it all words weigh the same. */
  readonly linking?: LinkingModel
}

const NO_MODEL: LinkingModel = { weightOf: () => 8, isSetPhrase: () => false, isCommonPhrase: () => false, isSetPair: () => false }

export type Ledger = ReturnType<typeof ledgerOn>['ledger']

/**
 * Opens the ledger in an SQLite file, made where none is; `:memory:` for one that is not kept.
 *
 * @throws NodeTooOld, NotALedger, LedgerTooNew, LedgerTooOld, LedgerFull, LedgerLocked, LedgerReadOnly, LedgerDamaged
 */
export function openLedger(path: string, { clock = systemClock, readonly = false, linking }: LedgerOptions = {}): Ledger {
  const db = connect(path, readonly)
  try {
    const before = migrate(db, path, readonly)
    if (!readonly) prepareFile(db)
    db.exec('PRAGMA cache_size = -65536; PRAGMA mmap_size = 2147418112; PRAGMA temp_store = MEMORY')
    const { ledger, voices } = ledgerOn(db, path, clock, linking)
    if (isBeforeVoices(before)) db.transaction(() => voices.all())
    else if (!readonly) followSame(db, voices)
    return ledger
  } catch (error) {
    db.close()
    throw troubleOf(error, path)
  }
}

/**
 * A write-ahead log lets people read while articles are added. `synchronous = NORMAL` syncs at checkpoints, not at each
 * commit: a killed program loses nothing that was committed, a power cut may lose the last articles, whole; the next run adds
 * them again. Checkpoints come every 64 MB: signatures of one article fall on many pages, and writing each page home once
 * for many articles halves the time. See docs/decisions/0002-ledger.md.
 */
function prepareFile(db: Database): void {
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 16000')
}

/** In a ledger of an earlier version people took speakers for one, and their voices still stand apart: they are read anew. */
function followSame(db: Database, voices: VoiceRows): void {
  const apart = db.prepare<{ key: string }>('SELECT party.key FROM speaker JOIN party ON party.key = speaker.key WHERE same_as IS NOT NULL').all()
  if (apart.length > 0) db.transaction(() => voices.joined(apart.map(({ key }) => key), []))
}

function systemClock(): string {
  return new Date().toISOString().replace(/\.\d+Z$/, 'Z')
}

function ledgerOn(db: Database, path: string, clock: Clock, model: LinkingModel | undefined) {
  const linking = model ?? NO_MODEL
  const rows = analysisRows(db)
  const log = logQueries(db, clock, rows)
  const voicesIn = voiceRows(db, (speaker, printed) => same.takenFor(speaker, printed))
  const tally = withVoices(speakerTally(db), voicesIn)
  const snapshots = snapshotQueries(db, clock, log, tally)
  const standing = standingQueries(db)
  const same: SameSpeakerQueries = sameSpeakerQueries(db, standing, tally, voicesIn)
  const families = familyQueries(db, log, standing)
  const args = argumentQueries(db)
  const passages = passageQueries(db)
  const relations = relationQueries(db, standing)
  const parts = partsQueries(db)
  const byHand = byHandQueries(db, clock, log, rows, tally, standing, { passages, relations, families }, model ?? null, voicesIn, args)
  const analyses = analysisQueries(db, clock, log, snapshots, rows, tally, standing, byHand, same)
  const decisions = { ...decisionQueries(db, clock, log, families, tally, standing, byHand, same, args), ...decidedQueries(db, standing, parts, byHand, same) }
  const remembered = rememberedOf(db)
  const hits = hitsOf(db, remembered)
  const finder = finderOf(db, remembered)
  const statements = statementQueries(db, finder, hits)
  const speakers = speakerQueries(db, remembered, same, decisions)
  const pages = statementPageQueries(db, statements, linking, decisions)
  const searching = searchQueries(db, path, statements, speakers, finder, hits, remembered)
  const cases = caseQueries(db, clock, log, standing, statements, pages.resolve)
  const scopeOf = scopeQueries(db, cases)
  const namings = namingQueries(db, scopeOf)
  const voices = voiceQueries(db, scopeOf, namings)
  const themes = themeQueries(db, standing, decisions)
  const ledger = {
    path,
    snapshots,
    analyses,
    passages,
    /** For reading a snapshot again. */
    readings: readingQueries(db),
    relations,
    families,
    decisions,
    articles: articleQueries(db, decisions, finder, hits, remembered, byHand),
    statements: { ...statements, ...pages },
    speakers,
    outlets: outletQueries(db, remembered),
    figures: figureQueries(db, finder, remembered),
    allegations: allegationQueries(db, finder, remembered),
    voices,
    namings,
    evidence: evidenceQueries(db, scopeOf),
    /** Accusations and defences that recur: as read, and as people named them. */
    arguments: args,
    themes: { ...themes, ...themeDecisions(db, clock, decisions, themes) },
    /** For holding words from outside against the ledger. */
    holdings: holdingQueries(db),
    ...searching,
    /** A short look around. */
    tour: () => remembered('tour', tourQueries(db, pages.page)),
    savedSearches: savedSearchQueries(db, clock, log, searching.search),
    /** What people pin together. */
    cases,
    ...evaluationQueries(db, standing),
    log,
    forget: forgetQueries(db, clock, log, families, tally, byHand, args),
    /** Everything as lines, for the export, and back into an empty ledger. */
    exchange: exchangeQueries(db, log, parts, themes),
    restore: restoreQueries(db, path, log, byHand, voicesIn),
    /** Runs `write` whole or not at all. Call everything that adds inside one. */
    transaction: db.transaction,
    /** Checks the log's chain, and that the tables still hold what was added. */
    verifyLog: (): LogVerdict => log.verify(),
    close: () => db.close(),
  }
  return { ledger, voices: voicesIn }
}
