/** A number as it is printed: exact, or bounds; `value` null where only bounds are. Shares run from 0 to 1. */
export interface Quantity {
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly unit: string
}

/** Value or bounds in signs: `≥ 12`, `≤ 30` (at most, nearly), `~ 50`, `12–15`, `12 or more`. An exact number alone stands without a sign. */
export function quantityOf({ value, min, max, unit }: Quantity): string {
  const told = (n: number) => (unit === 'share' ? `${Math.round(n * 100)}%` : `${n.toLocaleString('en-GB')}${unit === 'percent' ? '%' : ''}`)
  if (value === null) return max === null ? `${told(min ?? 0)} or more` : `${told(min ?? 0)}–${told(max)}`
  return `${min !== null && max === null ? '≥ ' : max !== null && min === null ? '≤ ' : min === null ? '~ ' : ''}${told(value)}`
}
