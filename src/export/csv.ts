/**
 * Comma-separated values after RFC 4180: CRLF ends a row; a cell with a comma, a quotation mark or a line break stands between
 * quotation marks, and marks inside are doubled. Numbers are written by JavaScript's shortest form, null as an empty cell.
 */
export type Cell = string | number | boolean | null

/** U+FEFF: some spreadsheets take UTF-8 for something else without it. */
export const BYTE_ORDER_MARK = '\u{feff}'

export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

/** One cell, defused and quoted where needed. */
export function csvCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  const text = defuse(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * Puts an apostrophe before text that a spreadsheet would run as a formula: text that begins with `=`, `+`, `-`, `@` (or
 * their full-width forms), a tab or a line break, also after spaces, quotation marks, apostrophes and characters that are not
 * seen. The same within a cell after a semicolon, a tab or a line break: a spreadsheet set to another separator than the comma
 * begins a new cell there. Article text decides what stands in these cells, so none may run.
 *
 * The characters are those of OWASP, "CSV Injection"; that they may hide behind marks and separators is ours.
 *
 * @returns the text itself where nothing in it would run; `fromDefused` gives the exact words back
 */
export function defuse(text: string): string {
  const [first = '', ...rest] = text.split(SEPARATORS)
  return armed(first + rest.map((piece, at) => (at % 2 === 1 ? armed(piece) : piece)).join(''))
}

/** Takes off what `defuse` put on. */
export function fromDefused(cell: string): string {
  const [first = '', ...rest] = disarmed(cell).split(SEPARATORS)
  return first + rest.map((piece, at) => (at % 2 === 1 ? disarmed(piece) : piece)).join('')
}

const armed = (text: string) => (RUNS.test(text) ? `'${text}` : text)
const disarmed = (text: string) => (text.startsWith("'") && RUNS.test(text.slice(1)) ? text.slice(1) : text)

/** Captured, so that `split` keeps them: pieces stand at even places, separators at odd ones. */
const SEPARATORS = /([;\t\r\n])/

/** Spaces, marks and unseen characters, and then what a spreadsheet runs. */
const RUNS = /^[\s"'`\u{2018}-\u{201f}\u{ab}\u{bb}\p{Cf}\p{Cc}]*[=+\-@\u{ff1d}\u{ff0b}\u{ff0d}\u{ff20}\t\r\n]/u
