const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' })
const DAY_OF_NO_YEAR = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })

/** A date as it may be shown: only what is known. EDTF `2031-05-03T14:10Z`, `2031-05`, `XXXX-04-02`; null when nothing is. */
export function dayOf(edtf: string | null | undefined): string | null {
  if (edtf == null) return null
  const parts = /^(\d{4}|XXXX)(?:-(\d\d)(?:-(\d\d))?)?/.exec(edtf)
  if (!parts) return null
  const [, year, month, day] = parts
  if (year === 'XXXX') return month && day ? DAY_OF_NO_YEAR.format(Date.UTC(2000, Number(month) - 1, Number(day))) : null
  if (!month) return year!
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1))
  return day ? DAY.format(at) : MONTH.format(at)
}

/** The time of day, `14:10`, where an instant gives one; midnight sharp is taken for a bare date. */
export function timeOf(edtf: string | null | undefined): string | null {
  const parts = /T(\d\d):(\d\d)(?::(\d\d))?/.exec(edtf ?? '')
  if (!parts) return null
  const time = `${parts[1]}:${parts[2]}`
  return time === '00:00' ? null : time
}
