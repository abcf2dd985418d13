import type { Allegation, Evidence, Figure } from '../../text/records.ts'

/** Value and bounds: "12", ">=12", "<=30", "~50", "12..15", "12+", "0.4 share". */
export function showRange({ value, min, max, unit }: { readonly value: number | null; readonly min: number | null; readonly max: number | null; readonly unit: string | null }): string {
  const sign = value === null || (min !== null && max !== null) ? '' : min !== null ? '>=' : max !== null ? '<=' : '~'
  return value === null ? (max === null ? `${min}+` : `${min}..${max}`) : `${sign}${value}${unit === 'percent' ? '%' : unit === 'share' ? ' share' : ''}`
}

/** A figure in one readable line; the notation is explained at the tables of cases. */
export function showFigure({ value, min, max, modifier, unit, counts, whom, place, when, cumulative, stated_by }: Figure): string {
  return `${showRange({ value, min, max, unit })}${modifier && ` (${modifier})`} ${counts}:${whom && ` ${whom}`}${place ? ` @${place.name}` : ''}` +
    `${when ? ` #${when.basis === 'resolved' && !/\/|XXXX/.test(when.edtf) ? when.edtf : when.as_printed}` : ''}${cumulative ? ' +' : ''}${stated_by ? ` by ${stated_by}` : ''}`
}

/** As `showFigure`, without modifier, place, date and period: what the bar of the held-out figures is about. */
export function showCount({ value, min, max, unit, counts, whom, stated_by }: Figure): string {
  return `${showRange({ value, min, max, unit })} ${counts}:${whom && ` ${whom}`}${stated_by ? ` by ${stated_by}` : ''}`
}

export function showEvidence({ type, words, shown, cited_by }: Evidence): string {
  return `${type} "${words}"${shown ? ` ${shown}` : ''}${cited_by ? ` by ${cited_by}` : ''}`
}

export function showAllegation({ kind, made, accuser, accused, act, answers }: Allegation): string {
  return `${kind} ${made}: ${accuser ?? '?'} > ${accused ?? '?'}: ${act.words}${answers ? ` <${answers}>` : ''}`
}
