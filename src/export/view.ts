/**
 * What a page lists, as it is filtered, to take away: rows as CSV or JSON lines, and a line each to cite. Made of the API's own
 * answers, so that a file never says anything else than the page.
 */
import type { Accusation, ArticleRef, ArticleSummary, FigureSummary, OutletRow, SpeakerSummary, StatementSummary } from '../api/index.ts'
import { dayOf } from '../text/dates.ts'
import type { Cell } from './csv.ts'

/** The most rows of one view; the whole ledger is what the exports are for. */
export const VIEW_ROWS = 10_000

/** How rows of one kind are told. */
export interface ViewOf<Item> {
  readonly columns: Readonly<Record<string, (item: Item) => Cell>>
  readonly cite: (item: Item) => string
}

const published = ({ published }: ArticleRef): string => dayOf(published?.edtf) ?? 'no date'
const citing = (article: ArticleRef): string => [article.outlet?.name ?? 'outlet not known', `“${article.title}”`, published(article), article.url].filter(Boolean).join(', ')
const printed = (speakers: StatementSummary['speakers']): string => speakers.map(({ name, one }) => (one ? name : `${name} (not known to be the same)`)).join('; ')

export const STATEMENTS: ViewOf<StatementSummary> = {
  columns: {
    id: ({ id }) => id, wording: ({ wording }) => wording, named: ({ named }) => named, cue: ({ cue }) => cue, stance: ({ stance }) => stance, kind: ({ kind }) => kind, mode: ({ mode }) => mode,
    speakers: ({ speakers }) => printed(speakers), first_reported: (one) => one.first_reported, last_reported: (one) => one.last_reported, outlets: (one) => one.outlets, articles: (one) => one.articles,
    variants: (one) => one.variants, wordings: (one) => one.wordings, own_voice: (one) => one.own_voice, confidence: (one) => one.confidence,
  },
  cite: ({ id, wording, kind, named, speakers, cue, first_reported, outlets }) =>
    `${[printed(speakers) || (named ?? 'nobody named'), cue].filter(Boolean).join(' · ')} · ${kind === 'direct' ? `“${wording}”` : wording}, first reported ${dayOf(first_reported ?? undefined) ?? 'without a date'}, in ${outlets} ${outlets === 1 ? 'outlet' : 'outlets'} (${id})`,
}

export const ARTICLES: ViewOf<ArticleSummary> = {
  columns: {
    id: ({ id }) => id, outlet: ({ outlet }) => outlet?.name ?? null, title: ({ title }) => title, url: ({ url }) => url, published: ({ published }) => published?.edtf ?? null, record: ({ record }) => record,
    snapshots: (one) => one.snapshots, attributions: (one) => one.attributions, attributions_hidden: (one) => one.attributions_hidden, shared: (one) => one.shared, language: (one) => one.language,
  },
  cite: (article) => `${citing(article)} (${article.id})`,
}

export const SPEAKERS: ViewOf<SpeakerSummary> = {
  columns: {
    id: ({ id, namesakes }) => (namesakes > 0 ? null : id), name: ({ name }) => name, type: ({ type }) => type, names: ({ names }) => names.map(({ name }) => name).join('; '),
    roles: ({ roles }) => roles.map(({ role, organisation }) => [role, organisation].filter(Boolean).join(', ')).join('; '),
    statements: (one) => one.statements, attributions: (one) => one.attributions, articles: (one) => one.articles, outlets: (one) => one.outlets, confidence: (one) => one.confidence, namesakes: (one) => one.namesakes,
  },
  cite: ({ id, name, type, statements, outlets, namesakes }) =>
    `${name}, ${type}: ${statements} statements, ${outlets} outlets (${namesakes > 0 ? `${namesakes + 1} speakers printed so, not known to be the same` : id})`,
}

export const OUTLETS: ViewOf<OutletRow> = {
  columns: {
    id: ({ id }) => id, name: ({ name }) => name, articles: (one) => one.articles, statements: (one) => one.statements, shared: (one) => one.shared, first: (one) => one.first, fact: (one) => one.fact, speaker: (one) => one.speaker,
    evidence: (one) => one.evidence, credited_by: (one) => one.credited_by.map(({ name }) => name).join('; '),
  },
  cite: ({ id, name, articles, statements }) => `${name}: ${articles} articles, ${statements} statements in this ledger (${id})`,
}

const statedBy = ({ stated_by }: FigureSummary): string | null => (stated_by === null ? null : stated_by.speaker?.name ?? '')

export const FIGURES: ViewOf<FigureSummary> = {
  columns: {
    id: ({ id }) => id, words: ({ words }) => words, value: ({ value }) => value, min: ({ min }) => min, max: ({ max }) => max, unit: ({ unit }) => unit, counts: ({ counts }) => counts, whom: ({ whom }) => whom,
    cumulative: ({ cumulative }) => cumulative, place: ({ place }) => place?.name ?? null, place_basis: ({ place }) => place && (place.basis ?? 'stated'), when: ({ when }) => when?.edtf ?? null, stated_by: statedBy, own_voice: ({ stated_by }) => stated_by === null, statement: ({ stated_by }) => stated_by?.statement ?? null,
    outlet: ({ article }) => article.outlet?.name ?? null, title: ({ article }) => article.title, published: ({ article }) => article.published?.edtf ?? null, url: ({ article }) => article.url, spans: ({ spans }) => JSON.stringify(spans), confidence: (one) => one.confidence,
  },
  cite: (figure) => `“${figure.words}”, ${statedBy(figure) === null ? 'the outlet’s own voice' : `stated by ${statedBy(figure) || 'somebody not named'}`}, ${citing(figure.article)} (${figure.id})`,
}

/** Each entry of each pair is a row. */
export const ALLEGATIONS: ViewOf<{ of: Accusation; entry: Accusation['answers'][number] }> = {
  columns: {
    id: ({ entry }) => entry.id, kind: ({ entry }) => entry.kind, made: ({ entry }) => entry.made, accuser: ({ of }) => of.accuser, accused: ({ of }) => of.accused, act: ({ entry }) => entry.act.words, spans: ({ entry }) => JSON.stringify(entry.act.spans),
    answers: ({ entry }) => entry.answers, reported_by: ({ entry }) => entry.stated_by?.speaker?.name ?? null, outlet: ({ entry }) => entry.article.outlet?.name ?? null, title: ({ entry }) => entry.article.title,
    published: ({ entry }) => entry.article.published?.edtf ?? null, url: ({ entry }) => entry.article.url, confidence: ({ entry }) => entry.confidence,
  },
  cite: ({ of, entry }) => `${of.accuser ?? 'nobody named'} → ${of.accused ?? 'nobody named'}, ${entry.kind}: “${entry.act.words}”, ${citing(entry.article)} (${entry.id})`,
}
