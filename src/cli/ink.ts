/** Colours of a terminal, or none. Article text may hold control characters; they are shown, never sent. */
export interface Ink {
  bold(words: string): string
  dim(words: string): string
  underline(words: string): string
  red(words: string): string
  green(words: string): string
  yellow(words: string): string
  blue(words: string): string
  inverse(words: string): string
}

const wrap = (on: number, off: number) => (words: string) => (words === '' ? '' : `\u001b[${on}m${words}\u001b[${off}m`)
const plain = (words: string) => words

export function inkOf(colour: boolean): Ink {
  return colour
    ? {
        bold: wrap(1, 22), dim: wrap(2, 22), underline: wrap(4, 24), inverse: wrap(7, 27),
        red: wrap(31, 39), green: wrap(32, 39), yellow: wrap(33, 39), blue: wrap(34, 39),
      }
    : { bold: plain, dim: plain, underline: plain, red: plain, green: plain, yellow: plain, blue: plain, inverse: plain }
}

/**
 * Words as a terminal may show them: line breaks and runs of space become one space; other control characters, escape
 * sequences among them, and marks that turn the direction of text round become visible symbols, so that nothing in an article can
 * drive the terminal.
 */
export function shown(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    // eslint-disable-next-line no-control-regex -- these are the characters to disarm
    .replace(/[\u0000-\u001f\u007f-\u009f]/g, (c) => (c.charCodeAt(0) < 0x20 ? String.fromCharCode(0x2400 + c.charCodeAt(0)) : '\ufffd'))
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
}

/** Breaks a line at spaces so that no line is longer than `width`; words longer than that stand alone. */
export function fold(words: string, width: number, indent = ''): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words.split(' ')) {
    if (line !== '' && visibleLength(line) + 1 + visibleLength(word) > width - indent.length) {
      lines.push(indent + line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  if (line !== '') lines.push(indent + line)
  return lines
}

// eslint-disable-next-line no-control-regex -- our own colour codes
const visibleLength = (words: string) => words.replace(/\u001b\[\d+m/g, '').length

/** Cuts at a word's end so that a row fits one line, and says so with an ellipsis. */
export function fit(words: string, width: number): string {
  if (words.length <= width) return words
  const cut = words.lastIndexOf(' ', width - 1)
  return `${words.slice(0, cut > width / 2 ? cut : width - 1)}…`
}

/** `2031-05-03 14:10` of a UTC instant; the day alone where the time is midnight; `date unknown` of null. */
export function instantShown(instant: string | null): string {
  if (instant === null) return 'date unknown'
  const [day, time = ''] = instant.split('T')
  return /^00:00:00/.test(time) ? day! : `${day} ${time.slice(0, 5)}`
}

export function counted(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`
}
