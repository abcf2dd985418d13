/** The days of figures: instants are UTC text, null where not known. */
export interface Days {
  readonly earliest: string | null
  readonly latest: string | null
  /** As read, where something is open in it: `XXXX-09-11`. */
  readonly edtf?: string
}

const DAY = 86_400_000

export const day = (instant: string): string => instant.slice(0, 10)
export const known = (when: Days | null): when is { readonly earliest: string; readonly latest: string } => when !== null && when.earliest !== null && when.latest !== null
export const overlap = (a: Days, b: Days): boolean => a.earliest! <= b.latest! && b.earliest! <= a.latest!
/** In days, both ends known. */
export const lengthOf = (when: Days): number => (Date.parse(when.latest!) - Date.parse(when.earliest!)) / DAY
export const daysBetween = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / DAY
/** Over a period or several happenings. A figure of one day is none, whatever else its sentence sums up. */
export const isTotal = ({ cumulative, when }: { readonly cumulative: boolean; readonly when: Days | null }): boolean => cumulative && !(known(when) && lengthOf(when) <= 1)

/** Whether days agree with what an open date leaves: any with none, only 11 September with `XXXX-09-11`. */
export function fitsOpen(when: Days | null, { earliest, latest }: { readonly earliest: string; readonly latest: string }): boolean {
  const [, month, day] = /^XXXX-(\d\d)(?:-(\d\d))?$/.exec(when?.edtf ?? '') ?? []
  if (month === undefined) return when === null
  return [earliest, latest].every((instant) => instant.slice(5, 7) === month && (day === undefined || instant.slice(8, 10) === day))
}
