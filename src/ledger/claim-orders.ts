import type { Accusation, AllegationsQuery, FiguresQuery, FigureSummary, Happening } from '../api/index.ts'

type Compare<T> = (a: T, b: T) => number

const day = ({ article: { published } }: { readonly article: FigureSummary['article'] }): string => published?.earliest ?? ''
const newestOf = (entries: readonly { readonly article: FigureSummary['article'] }[]): string => entries.reduce((newest, entry) => (day(entry) > newest ? day(entry) : newest), '')
const oldestOf = (entries: readonly { readonly article: FigureSummary['article'] }[]): string => entries.reduce((oldest, entry) => (day(entry) !== '' && day(entry) < oldest ? day(entry) : oldest), '~')
const up: Compare<string | number> = (a, b) => (a < b ? -1 : a > b ? 1 : 0)
/** The highest that a figure may mean; a share of something is no number of people. */
const height = ({ value, max, min, unit }: FigureSummary): number => (unit === 'percent' || unit === 'share' ? -1 : max ?? value ?? min ?? -1)
const highest = (figures: readonly FigureSummary[]): number => Math.max(-1, ...figures.map(height))
/** Names as a reader looks for them; what nobody is named for stands last. */
const byName: Compare<string | null> = (a, b) => (a === null ? 1 : 0) - (b === null ? 1 : 0) || (a ?? '').localeCompare(b ?? '', 'en', { sensitivity: 'base' })

/** How figures are ordered beyond newest first, which they come in. */
export const FIGURE_ORDERS: Readonly<Partial<Record<NonNullable<FiguresQuery['order']>, Compare<FigureSummary>>>> = {
  oldest: (a, b) => up(oldestOf([a]), oldestOf([b])),
  highest: (a, b) => height(b) - height(a),
}

/** How happenings are ordered otherwise than they come: outlets that differ first. */
export const HAPPENING_ORDERS: Readonly<Partial<Record<NonNullable<FiguresQuery['order']>, Compare<Pick<Happening, 'figures' | 'differences'>>>>> = {
  newest: (a, b) => up(newestOf(b.figures), newestOf(a.figures)),
  oldest: (a, b) => up(oldestOf(a.figures), oldestOf(b.figures)),
  highest: (a, b) => highest(b.figures) - highest(a.figures),
  differing: (a, b) => real(b) - real(a),
}
const real = ({ differences }: Pick<Happening, 'differences'>): number => differences.filter(({ kind }) => kind === 'real').length

const entriesOf = ({ acts }: Accusation) => acts.flatMap(({ entries }) => entries)
const answered = ({ answers, answered_elsewhere: elsewhere }: Accusation): number => answers.length + elsewhere.length

/** How pairs of parties are ordered beyond most often first, which they come in. */
export const ACCUSATION_ORDERS: Readonly<Partial<Record<AllegationsQuery['order'], Compare<Accusation>>>> = {
  newest: (a, b) => up(newestOf(entriesOf(b)), newestOf(entriesOf(a))),
  oldest: (a, b) => up(oldestOf(entriesOf(a)), oldestOf(entriesOf(b))),
  origins: (a, b) => b.independent_origins.min - a.independent_origins.min || b.independent_origins.max - a.independent_origins.max,
  unanswered: (a, b) => Number(answered(a) > 0) - Number(answered(b) > 0),
  accuser: (a, b) => byName(a.accuser, b.accuser),
  accused: (a, b) => byName(a.accused, b.accused),
}
