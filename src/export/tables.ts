/** The tables that `export csv` writes: their columns, and how their rows come from the ledger's lines. */
import type { LedgerLine, LineOf } from '../api/ledger-records.ts'
import type { When } from '../text/records.ts'
import type { Cell } from './csv.ts'

/** Where a row of an analysis was read. Only analyses that count give rows. */
interface Place {
  readonly article: LineOf<'article'>
  readonly snapshot: LineOf<'snapshot'>
  readonly analysis: LineOf<'analysis'>
  /** The attributions before this row, for rows that name one. */
  readonly attributions: ReadonlyMap<string, LineOf<'attribution'>>
}

interface Context {
  /** Null for lines that belong to no analysis. */
  readonly place: Place | null
  /** Names of the ledger's speakers by id; whole once the first statement comes. */
  readonly speakers: ReadonlyMap<string, string>
  /** How each attribution reports its words, for the statements; whole once the first of them comes. */
  readonly reports: ReadonlyMap<string, Report>
}

interface Report {
  readonly named: string | null
  readonly stance: string
  readonly cue: string
  readonly cue_distance: string
}

export interface Column {
  readonly name: string
  /** What it holds, for docs/formats.md. */
  readonly about: string
}

interface ColumnOf<Line> extends Column {
  of(line: Line, context: Context & { readonly place: Place }): Cell
}

interface Table {
  readonly type: LedgerLine['type']
  readonly columns: readonly ColumnOf<never>[]
}

const spans = (of: readonly (readonly [number, number])[]) => JSON.stringify(of)
const SPANS = '`[[start, end], …]`, half-open, in UTF-16 units of the snapshot’s text'
const names = (list: readonly string[]) => list.join(' | ')
const edtf = (when: When | null | undefined) => when?.edtf ?? null

/** In which article a row stands, and what proves it. */
const WHERE: readonly ColumnOf<{ readonly confidence: number }>[] = [
  { name: 'confidence', about: 'Calibrated probability in [0, 1].', of: ({ confidence }) => confidence },
  { name: 'outlet', about: 'Who published it.', of: (_, { place }) => place.article.outlet },
  { name: 'title', about: 'The article’s title; else the first words of its text.', of: (_, { place }) => place.article.title },
  { name: 'published', about: 'Its date with what is unknown left unknown (EDTF, ISO 8601-2).', of: (_, { place }) => edtf(place.analysis.published) },
  { name: 'published_earliest', about: 'The earliest UTC instant of that date; empty where the year is not known.', of: (_, { place }) => place.article.published },
  { name: 'url', about: 'Its address.', of: (_, { place }) => place.article.url },
  { name: 'record', about: 'Whether the article is marked as showing what was said.', of: (_, { place }) => place.article.record },
  { name: 'article', about: 'Id of the article.', of: (_, { place }) => place.article.id },
  { name: 'snapshot', about: 'Id of the snapshot.', of: (_, { place }) => place.snapshot.id },
  { name: 'text_sha256', about: 'SHA-256 of the snapshot’s text in UTF-8: spans count in this text and no other.', of: (_, { place }) => place.snapshot.text_sha256 },
  { name: 'reader', about: 'What read it, name and version.', of: (_, { place }) => `${place.analysis.reader.name} ${place.analysis.reader.version}` },
]

const ATTRIBUTIONS: readonly ColumnOf<LineOf<'attribution'>>[] = [
  { name: 'statement', about: 'Id of the statement that it is a variant of.', of: ({ statement }) => statement },
  { name: 'attribution', about: 'Id of the attribution.', of: ({ id }) => id },
  { name: 'speaker', about: 'Who is reported, as printed: the fullest name in the article, else the source’s words.', of: ({ speaker, words }) => speaker?.name ?? (words.source || null) },
  { name: 'speaker_type', about: 'person, organisation, group, document or unnamed; empty where not resolved.', of: ({ speaker }) => speaker?.type ?? null },
  { name: 'role', about: 'The speaker’s role as printed.', of: ({ speaker }) => speaker?.role ?? null },
  { name: 'organisation', about: 'The speaker’s organisation as printed.', of: ({ speaker }) => speaker?.organisation ?? null },
  { name: 'source', about: 'The source’s exact words.', of: ({ words }) => words.source },
  { name: 'cue', about: 'The words that signal the report.', of: ({ words }) => words.cue },
  { name: 'words', about: 'What was said, in the article’s exact words; ` … ` where interrupted.', of: ({ words }) => words.content },
  { name: 'kind', about: 'direct, mixed or indirect.', of: ({ kind }) => kind },
  { name: 'mode', about: 'speech, writing or thought.', of: ({ mode }) => mode },
  { name: 'stance', about: 'asserts, denies, accuses, …', of: ({ stance }) => stance },
  { name: 'cue_distance', about: 'neutral, distancing or affirming.', of: ({ cue_distance }) => cue_distance },
  { name: 'said_at', about: 'When it was said, where stated (EDTF).', of: ({ said_at }) => edtf(said_at) },
  { name: 'relays', about: 'Outlets that the text credits for it, outermost first, between ` | `.', of: ({ relays }) => names(relays.map(({ outlet }) => outlet)) },
  { name: 'nested_in', about: 'Id of the attribution whose content holds it.', of: ({ nested_in }) => nested_in },
  { name: 'verdict', about: 'accepted or rejected by a person; empty where nobody decided.', of: ({ verdict }) => verdict },
  ...WHERE,
  { name: 'words_spans', about: `Where the words stand: ${SPANS}.`, of: ({ content }) => spans(content) },
  { name: 'source_spans', about: 'The same of the source.', of: ({ source }) => spans(source) },
  { name: 'cue_spans', about: 'The same of the cue.', of: ({ cue }) => spans(cue) },
]

const STATEMENTS: readonly ColumnOf<LineOf<'statement'>>[] = [
  { name: 'statement', about: 'Id of the statement.', of: ({ id }) => id },
  { name: 'words', about: 'Exact words of one variant: a record’s, else the earliest, else the longest.', of: ({ wording }) => wording },
  { name: 'named', about: 'Whom that variant gives them to: the speaker’s name, else the source’s words.', of: ({ base }, { reports }) => reports.get(base)?.named ?? null },
  { name: 'stance', about: 'How that variant has its speaker stand to the words: asserts, denies, accuses, … Denied words are nobody’s assertion.', of: ({ base }, { reports }) => reports.get(base)?.stance ?? null },
  { name: 'cue', about: 'The words that signal the report there.', of: ({ base }, { reports }) => reports.get(base)?.cue ?? null },
  { name: 'cue_distance', about: 'neutral, distancing or affirming.', of: ({ base }, { reports }) => reports.get(base)?.cue_distance ?? null },
  { name: 'speakers', about: 'Its speakers as printed, most printed first, between ` | `.', of: ({ speakers }, context) => names(speakers.map(({ speaker }) => context.speakers.get(speaker) ?? speaker)) },
  { name: 'kind', about: 'direct, mixed or indirect.', of: ({ kind }) => kind },
  { name: 'mode', about: 'speech, writing or thought.', of: ({ mode }) => mode },
  { name: 'first_reported', about: 'UTC instant; empty where no carrier’s date is known.', of: ({ first_reported }) => first_reported },
  { name: 'last_reported', about: 'UTC instant.', of: ({ last_reported }) => last_reported },
  { name: 'outlets', about: 'How many outlets carry it.', of: ({ outlets }) => outlets },
  { name: 'articles', about: 'How many articles carry it.', of: ({ articles }) => articles },
  { name: 'variants', about: 'How often it is printed.', of: ({ variants }) => variants },
  { name: 'wordings', about: 'Distinct wordings, punctuation and case aside.', of: ({ wordings }) => wordings },
  { name: 'own_voice', about: 'Variants printed in an outlet’s own voice, with no attribution.', of: ({ own_voice }) => own_voice },
  { name: 'speakers_differ', about: 'Whether the variants name different speakers.', of: ({ speakers_differ }) => speakers_differ },
  { name: 'origins_min', about: 'At least so many independent origins.', of: ({ independent_origins }) => independent_origins.min },
  { name: 'origins_max', about: 'At most so many.', of: ({ independent_origins }) => independent_origins.max },
  { name: 'origins_why', about: 'The reasons, between ` | `.', of: ({ independent_origins }) => names(independent_origins.why) },
  { name: 'confidence', about: 'Highest confidence of an attribution in it.', of: ({ confidence }) => confidence },
]

const FIGURES: readonly ColumnOf<LineOf<'figure'>>[] = [
  { name: 'figure', about: 'Id of the figure.', of: ({ id }) => id },
  { name: 'words', about: 'Its exact words.', of: ({ words }) => words },
  { name: 'value', about: 'The number, where one is printed.', of: ({ value }) => value },
  { name: 'min', about: 'Lower bound.', of: ({ min }) => min },
  { name: 'max', about: 'Upper bound.', of: ({ max }) => max },
  { name: 'modifier', about: 'As printed: at least, nearly, dozens of, …', of: ({ modifier }) => modifier },
  { name: 'unit', about: 'What the number counts in.', of: ({ unit }) => unit },
  { name: 'counts', about: 'killed, injured, missing, displaced, arrested, attacks, …', of: ({ counts }) => counts },
  { name: 'whom', about: 'Whom it counts.', of: ({ whom }) => whom },
  { name: 'cumulative', about: 'Whether it is a total over several incidents.', of: ({ cumulative }) => cumulative },
  { name: 'place', about: 'Where, as printed.', of: ({ place }) => place?.name ?? null },
  { name: 'country', about: 'ISO 3166-1 alpha-2, where known.', of: ({ place }) => place?.country ?? null },
  { name: 'place_basis', about: 'inferred where the article names the place elsewhere, of its happening; stated where it stands by the figure.', of: ({ place }) => place && (place.basis ?? 'stated') },
  { name: 'when', about: 'When (EDTF).', of: ({ when }) => edtf(when) },
  { name: 'stated_by', about: 'Id of the attribution that states it; empty is the outlet’s own voice.', of: ({ stated_by }) => stated_by },
  { name: 'speaker', about: 'Who states it, as printed.', of: ({ stated_by }, { place }) => speakerOf(stated_by, place) },
  ...WHERE,
  { name: 'words_spans', about: `Where the words stand: ${SPANS}.`, of: (line) => spans(line.spans) },
]

const EVIDENCE: readonly ColumnOf<LineOf<'evidence'>>[] = [
  { name: 'evidence', about: 'Id of the evidence.', of: ({ id }) => id },
  { name: 'words', about: 'Its exact words.', of: ({ words }) => words },
  { name: 'type', about: 'video, photograph, satellite, document, witness, …', of: ({ evidence_type }) => evidence_type },
  { name: 'shown', about: 'shown, described or unverified; empty where not said.', of: ({ shown }) => shown },
  { name: 'cited_by', about: 'Id of the attribution that cites it; empty is the outlet’s own voice.', of: ({ cited_by }) => cited_by },
  { name: 'speaker', about: 'Who cites it, as printed.', of: ({ cited_by }, { place }) => speakerOf(cited_by, place) },
  ...WHERE,
  { name: 'words_spans', about: `Where the words stand: ${SPANS}.`, of: (line) => spans(line.spans) },
]

const ALLEGATIONS: readonly ColumnOf<LineOf<'allegation'>>[] = [
  { name: 'allegation', about: 'Id of the row.', of: ({ id }) => id },
  { name: 'kind', about: 'allegation, denial or no-comment.', of: ({ kind }) => kind },
  { name: 'made', about: 'made, reported (only mentioned, also by whoever denies it) or hypothetical.', of: ({ made }) => made },
  { name: 'accuser', about: 'As printed.', of: ({ accuser }) => accuser },
  { name: 'accused', about: 'As printed.', of: ({ accused }) => accused },
  { name: 'words', about: 'The act, in the article’s exact words.', of: ({ act }) => act.words },
  { name: 'answers', about: 'Id of the allegation that a denial answers.', of: ({ answers }) => answers },
  { name: 'attribution', about: 'Id of the attribution that holds it.', of: ({ attribution }) => attribution },
  ...WHERE,
  { name: 'words_spans', about: `Where the words stand: ${SPANS}.`, of: ({ act }) => spans(act.spans) },
]

const ARGUMENTS: readonly ColumnOf<LineOf<'argument'>>[] = [
  { name: 'argument', about: 'Id of the row.', of: ({ id }) => id },
  { name: 'theme', about: 'Id of the theme that it is a suggestion for, whomever it accuses.', of: ({ theme }) => theme },
  { name: 'against', about: 'Id of the same theme against those accused; empty where nobody is named.', of: ({ against }) => against },
  { name: 'kind', about: 'Kind of argument: shields, abetting, concealing, …; empty where shared words are all there is.', of: ({ act }) => act },
  { name: 'way', about: 'accuses, denies, defends, reported (told of others) or possible.', of: ({ way }) => way },
  { name: 'accused', about: 'As printed.', of: ({ accused }) => accused },
  { name: 'words', about: 'The words that show it, exactly.', of: ({ words }) => words },
  { name: 'speaker', about: 'Who makes it, as printed; empty is the outlet’s own voice.', of: ({ passage }, { place }) => speakerOf(passage, place) },
  { name: 'statement', about: 'Id of the statement; empty in the outlet’s own voice.', of: ({ passage }, { place }) => place.attributions.get(passage)?.statement ?? null },
  { name: 'passage', about: 'Id of the attribution or own-voice sentence.', of: ({ passage }) => passage },
  ...WHERE,
  { name: 'words_spans', about: `Where the words stand: ${SPANS}.`, of: (line) => spans(line.spans) },
]

const THEMES: readonly ColumnOf<LineOf<'theme'>>[] = [
  { name: 'theme', about: 'Id of the theme.', of: ({ id }) => id },
  { name: 'state', about: 'suggested (by the machine, not named), named, dismissed or disputed.', of: ({ state }) => state },
  { name: 'name', about: 'As a person named it.', of: ({ name }) => name },
  { name: 'kind', about: 'Kind of argument; empty where shared words are all there is, or people put it together.', of: ({ suggestion }) => suggestion?.act ?? null },
  { name: 'within', about: 'Id of the wider theme, whomever it accuses.', of: ({ suggestion }) => suggestion?.within ?? null },
  { name: 'statements', about: 'Different statements that the machine counts.', of: ({ suggestion }) => suggestion?.statements ?? null },
  { name: 'speakers', about: 'Named ones.', of: ({ suggestion }) => suggestion?.speakers ?? null },
  { name: 'outlets', about: 'That print them.', of: ({ suggestion }) => suggestion?.outlets ?? null },
  { name: 'articles', about: 'That print them.', of: ({ suggestion }) => suggestion?.articles ?? null },
  { name: 'first', about: 'Earliest day of publication.', of: ({ suggestion }) => suggestion?.first ?? null },
  { name: 'last', about: 'Latest.', of: ({ suggestion }) => suggestion?.last ?? null },
  { name: 'denies', about: 'Statements that deny it.', of: ({ suggestion }) => suggestion?.denies ?? null },
  { name: 'confidence', about: 'That at least two of its statements make this argument.', of: ({ suggestion }) => suggestion?.confidence ?? null },
]

const RELATIONS: readonly ColumnOf<LineOf<'relation'>>[] = [
  { name: 'match', about: 'verbatim, punctuation, trimmed, altered; or paraphrase, repeats, which link statements and never join them.', of: ({ match }) => match },
  { name: 'statement_a', about: 'Id of the statement of side a.', of: ({ a }) => a.statement },
  { name: 'statement_b', about: 'Id of the statement of side b.', of: ({ b }) => b.statement },
  { name: 'words_a', about: 'Exact words of side a.', of: ({ a }) => a.words },
  { name: 'words_b', about: 'Exact words of side b.', of: ({ b }) => b.words },
  { name: 'article_a', about: 'Id of the article of side a.', of: ({ a }) => a.article },
  { name: 'article_b', about: 'Id of the article of side b.', of: ({ b }) => b.article },
  { name: 'passage_a', about: 'Id of the passage of side a.', of: ({ a }) => a.passage },
  { name: 'passage_b', about: 'Id of the passage of side b.', of: ({ b }) => b.passage },
  { name: 'same_speaker', about: 'Whether both name one speaker.', of: ({ speakers }) => speakers.same },
  { name: 'changes', about: 'What differs, by type, between ` | `; the words are in the JSON lines.', of: ({ changes }) => names(changes.map(({ type }) => type)) },
  { name: 'direction', about: 'The side that the words can have come from: a, b or empty.', of: ({ direction }) => direction.from },
  { name: 'direction_basis', about: 'stated-relay, dates or record.', of: ({ direction }) => direction.basis },
  { name: 'relay', about: 'stated (by an article), inferred (by us) or unknown.', of: ({ relay }) => relay.type },
  { name: 'relay_why', about: 'The reason.', of: ({ relay }) => relay.why },
  { name: 'confidence', about: 'Calibrated probability in [0, 1].', of: ({ confidence }) => confidence },
  { name: 'by', about: 'machine, or the id of the decision that made it.', of: ({ by }) => by },
]

const SPEAKERS: readonly ColumnOf<LineOf<'speaker'>>[] = [
  { name: 'speaker', about: 'Id of the speaker.', of: ({ id }) => id },
  { name: 'name', about: 'The name most printed.', of: ({ name }) => name },
  { name: 'type', about: 'person, organisation, group, document or unnamed.', of: ({ speaker_type }) => speaker_type },
  { name: 'names', about: 'All names as printed, most printed first, between ` | `.', of: (line) => names(line.names.map(({ name }) => name)) },
  { name: 'roles', about: 'All roles as printed, most printed first, between ` | `.', of: ({ roles }) => names(roles.map(({ role, organisation }) => [role, organisation].filter((part) => part).join(', '))) },
  { name: 'attributions', about: 'How many attributions it has.', of: ({ attributions }) => attributions },
  { name: 'articles', about: 'In how many articles.', of: ({ articles }) => articles },
  { name: 'outlets', about: 'In how many outlets.', of: ({ outlets }) => outlets.length },
]

const ARTICLES: readonly ColumnOf<LineOf<'article'>>[] = [
  { name: 'article', about: 'Id of the article.', of: ({ id }) => id },
  { name: 'outlet', about: 'Who published it.', of: ({ outlet }) => outlet },
  { name: 'title', about: 'As given or printed; else the first words of the text.', of: ({ title }) => title },
  { name: 'published_earliest', about: 'The earliest UTC instant of its date; empty where the year is not known.', of: ({ published }) => published },
  { name: 'url', about: 'Its address.', of: ({ url }) => url },
  { name: 'given_id', about: 'The id it was given with.', of: ({ given_id }) => given_id },
  { name: 'record', about: 'Whether it is marked as showing what was said.', of: ({ record }) => record },
  { name: 'added_at', about: 'When it was added, UTC.', of: ({ added_at }) => added_at },
  { name: 'snapshot', about: 'Id of its newest snapshot.', of: ({ snapshot }) => snapshot },
]

const TABLES = {
  attributions: { type: 'attribution', columns: ATTRIBUTIONS },
  statements: { type: 'statement', columns: STATEMENTS },
  figures: { type: 'figure', columns: FIGURES },
  evidence: { type: 'evidence', columns: EVIDENCE },
  allegations: { type: 'allegation', columns: ALLEGATIONS },
  arguments: { type: 'argument', columns: ARGUMENTS },
  themes: { type: 'theme', columns: THEMES },
  relations: { type: 'relation', columns: RELATIONS },
  speakers: { type: 'speaker', columns: SPEAKERS },
  articles: { type: 'article', columns: ARTICLES },
} as const satisfies Record<string, Table>

export type CsvTable = keyof typeof TABLES
export const CSV_TABLES = Object.keys(TABLES) as [CsvTable, ...CsvTable[]]
export const CSV_COLUMNS: Readonly<Record<CsvTable, readonly Column[]>> = Object.fromEntries(
  Object.entries(TABLES).map(([name, { columns }]) => [name, columns]),
) as never

/** The rows of one table, in the order of the lines, without the head. */
export function* rowsOf(table: CsvTable, lines: Iterable<LedgerLine>): Generator<Cell[]> {
  const { type, columns } = TABLES[table] as Table
  const speakers = new Map<string, string>()
  const attributions = new Map<string, LineOf<'attribution'>>()
  const reports = new Map<string, Report>()
  const known = new Map<string, Report>() // most reports are alike: “said”
  let article: LineOf<'article'> | undefined
  let snapshot: LineOf<'snapshot'> | undefined
  let place: Place | null = null
  for (const line of lines) {
    if (line.type === 'article') article = line
    if (line.type === 'snapshot') snapshot = line
    if (line.type === 'analysis') {
      attributions.clear()
      place = article && snapshot && article.analysis === line.id ? { article, snapshot, analysis: line, attributions } : null
    }
    if (line.type === 'attribution') {
      attributions.set(line.id, line)
      if (type === 'statement' && line.statement !== null) {
        const report = reportOf(line)
        const key = JSON.stringify(report)
        reports.set(line.id, known.get(key) ?? report)
        if (!known.has(key)) known.set(key, report)
      }
    }
    if (line.type === 'speaker') speakers.set(line.id, line.name)
    if (line.type !== type || ('analysis' in line && line.type !== 'article' && place === null)) continue
    yield columns.map((column) => column.of(line as never, { place, speakers, reports } as never))
  }
}

function reportOf({ speaker, words, stance, cue_distance }: LineOf<'attribution'>): Report {
  return { named: speaker?.name ?? (words.source || null), stance, cue: words.cue, cue_distance }
}

function speakerOf(attribution: string | null, { attributions }: Place): string | null {
  const found = attribution === null ? undefined : attributions.get(attribution)
  return found ? (found.speaker?.name ?? (found.words.source || null)) : null
}
