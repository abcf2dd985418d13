import { parseConfidence, STOPS, SURE } from '../text/confidence.ts'
import { WrongUse, type Option } from './command.ts'

/** The one dial, the same in every command that shows what was read. */
export const CONFIDENCE = {
  type: 'string', value: 'c', help: `Least confidence: ${Object.entries(STOPS).map(([stop, value]) => `${stop} (${value})`).join(', ')} or a number; sure where not told.`,
} as const satisfies Option

/** @throws WrongUse */
export function confidenceOf(given: string | undefined, unlessTold: number = SURE): number {
  if (given === undefined) return unlessTold
  const value = parseConfidence(given)
  if (value === null) throw new WrongUse(`--confidence "${given}" does not fit.`, `Give ${Object.keys(STOPS).join(', ')}, or a number from 0 to 1.`)
  return value
}
