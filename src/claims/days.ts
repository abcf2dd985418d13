/** The days of figures: instants are UTC text, null where not known. */
export interface Days { readonly earliest: string | null; readonly latest: string | null }

const DAY = 86_400_000

export const day = (instant: string): string => instant.slice(0, 10)
export const known = (when: Days | null): when is { readonly earliest: string; readonly latest: string } => when !== null && when.earliest !== null && when.latest !== null
export const overlap = (a: Days, b: Days): boolean => a.earliest! <= b.latest! && b.earliest! <= a.latest!
/** In days, both ends known. */
export const lengthOf = (when: Days): number => (Date.parse(when.latest!) - Date.parse(when.earliest!)) / DAY
export const daysBetween = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / DAY
/** Over a period or several happenings. A figure of one day is none, whatever else its sentence sums up. */
export const isTotal = ({ cumulative, when }: { readonly cumulative: boolean; readonly when: Days | null }): boolean => cumulative && !(known(when) && lengthOf(when) <= 1)
