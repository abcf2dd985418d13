import type { Quantity } from '../../text/quantity.ts'

/** How a figure is drawn on a scale from 0 to `top`: places from 0 to 1. */
export interface Drawn {
  /** The printed number; null where only bounds are printed. */
  readonly at: number | null
  /** From where to where it may lie; an open end goes to the edge. */
  readonly from: number
  readonly to: number
  readonly openFrom: boolean
  readonly openTo: boolean
}

/** The end of the scale for figures that count alike: a round number that holds them all. */
export function topOf(figures: readonly Quantity[]): number {
  const most = Math.max(1, ...figures.map(({ value, min, max }) => Math.max(value ?? 0, min ?? 0, max ?? 0)))
  const step = 10 ** Math.floor(Math.log10(most))
  return [1, 1.5, 2, 3, 4, 5, 6, 8, 10].map((n) => n * step).find((n) => n >= most * 1.05) ?? 10 * step
}

export function drawn({ value, min, max }: Quantity, top: number): Drawn {
  const place = (n: number) => Math.min(1, Math.max(0, n / top))
  const exact = value !== null && min === value && max === value
  return {
    at: value === null ? null : place(value),
    from: exact ? place(value) : min === null ? (value === null || max === null ? place((value ?? 0) * 0.9) : 0) : place(min),
    to: exact ? place(value) : max === null ? (min === null && value !== null ? place(value * 1.1) : 1) : place(max),
    openFrom: min === null && max !== null,
    openTo: max === null && min !== null,
  }
}
