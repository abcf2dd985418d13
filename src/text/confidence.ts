/**
 * The dial: the least confidence of what is shown. 0 is complete (thoughts too); from anything above, only speech and writing that
 * are at least so sure. What a person has accepted is always shown, what one has rejected only where it is asked for.
 *
 * `sure` is where the dial stands first. It was chosen on PolNeAR train, each article read by fields and verifier that never saw it
 * (`training/train.ts` prints the table): the least step from which at least 90% have the right content and source beyond doubt of
 * the sample. `bench/attribution.ts` prints what each stop gives on articles kept apart.
 */
export const STOPS = { complete: 0, likely: 0.5, sure: 0.75, surest: 0.9 } as const
export type Stop = keyof typeof STOPS
export const SURE: number = STOPS.sure

/**
 * Of so many rows shown at a stop, about how many have the right words and the right source: as `bench/attribution.ts` prints it for
 * PolNeAR dev (docs/figures.md: 73.7, 83.4, 90.6 and 94.8%), rounded.
 */
export const RIGHT: Readonly<Record<Stop, readonly [right: number, of: number]>> = { complete: [7, 10], likely: [8, 10], sure: [9, 10], surest: [19, 20] }

export const isStop = (given: string): given is Stop => Object.hasOwn(STOPS, given)

/** A confidence in a word, by the dial's stops: "very sure", "sure", "likely" or "doubtful". */
export const sureness = (p: number): string => (p >= STOPS.surest ? 'very sure' : p >= STOPS.sure ? 'sure' : p >= STOPS.likely ? 'likely' : 'doubtful')

/** The word with its number: "sure 0.84". */
export const surenessOf = (p: number): string => `${sureness(p)} ${p.toFixed(2)}`

/** A stop's name or a number from 0 to 1; null for anything else. */
export function parseConfidence(given: string): number | null {
  if (isStop(given)) return STOPS[given]
  const value = /^(?:0?\.\d+|[01](?:\.0*)?|0\.\d*)$/.test(given) ? Number(given) : Number.NaN
  return value >= 0 && value <= 1 ? value : null
}

/** The stop at a confidence, if one is. */
export function stopAt(confidence: number): Stop | null {
  return (Object.keys(STOPS) as Stop[]).find((stop) => STOPS[stop] === confidence) ?? null
}

/** A row as the dial sees it. */
export interface Doubtable {
  readonly confidence: number
  readonly mode: string | null
  /** Accepted by a person. */
  readonly accepted: boolean
}

/** Why the dial hides a row; null where it shows it. */
export function hiddenAt(dial: number, { confidence, mode, accepted }: Doubtable): 'thoughts' | 'doubtful' | null {
  if (accepted || dial === 0) return null
  if (mode === 'thought') return 'thoughts'
  return confidence < dial ? 'doubtful' : null
}
