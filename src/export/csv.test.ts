import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvCell, csvRow, defuse, fromDefused, type Cell } from './csv.ts'

/** Text as articles have it, and as those who attack spreadsheets would have it. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' ', '"', "'", ',', ';', '“', '’', '\u{feff}', '\u{202e}', '\0', 'a', '1', '＝') }),
  fc.constantFrom('=1+1', '=HYPERLINK("http://example.com","x")', '+cmd|\' /C calc\'!A0', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '  =1', '"=1', "'=1",
    '“=1”', '\u{200b}=1', 'fine;=1', 'fine\n=1', 'He said "no, never".', ''),
)
const cell: fc.Arbitrary<Cell> = fc.oneof(hostile, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null))

/** An independent reader of RFC 4180: one character after another, no regular expressions. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let field = ''
  let at = 0
  while (at < text.length) {
    if (text[at] === '"') {
      at++
      for (;;) {
        if (at >= text.length) throw new Error('A quotation mark never closes.')
        if (text[at] !== '"') field += text[at++]
        else if (text[at + 1] === '"') {
          field += '"'
          at += 2
        } else break
      }
      at++
    } else {
      while (at < text.length && text[at] !== ',' && text[at] !== '\r') {
        if (text[at] === '"' || text[at] === '\n') throw new Error(`A bare ${JSON.stringify(text[at])} in a cell.`)
        field += text[at++]
      }
    }
    row.push(field)
    field = ''
    if (text[at] === ',') {
      at++
      if (at === text.length) throw new Error('The last row does not end.')
      if (text[at] === '\r') {
        row.push('')
        rows.push(row)
        row = []
        at += 2
      }
    } else if (text[at] === '\r' && text[at + 1] === '\n') {
      rows.push(row)
      row = []
      at += 2
    } else throw new Error(`Neither a comma nor a row's end at ${at}.`)
  }
  return rows
}

describe('CSV', () => {
  test('what is written is read back by an independent parser, hostile cells restored by `fromDefused`', () => {
    fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 6 }), { minLength: 1, maxLength: 6 }), (rows) => {
      const read = parseCsv(rows.map(csvRow).join(''))
      const back = read.map((row, y) => row.map((text, x) => (typeof rows[y]![x] === 'string' ? fromDefused(text) : text)))
      expect(back).toEqual(rows.map((row) => row.map((value) => (value === null ? '' : String(value)))))
    }), { numRuns: 500 })
  })

  test('defusing can be taken back', () => {
    fc.assert(fc.property(hostile, (text) => {
      expect(fromDefused(defuse(text))).toBe(text)
    }), { numRuns: 2000 })
  })

  test('no cell begins with what a spreadsheet runs, whatever separator it is set to', () => {
    fc.assert(fc.property(hostile, (text) => {
      for (const piece of [defuse(text), ...defuse(text).split(/[;\t\r\n]/)]) {
        expect(piece.replace(/^[\s"“”‘’\p{Cf}\p{Cc}]+/u, '')).not.toMatch(/^[=+\-@＝＋－＠]/)
      }
      expect(defuse(text)).not.toMatch(/^[\t\r\n]/)
    }), { numRuns: 2000 })
  })

  test.for([
    ['=1+1', "'=1+1"],
    ['  +cmd', "'  +cmd"],
    ['"@SUM(A1)', "'\"@SUM(A1)"],
    ['\u{feff}-1', "'\u{feff}-1"],
    ['one; =two', "one;' =two"],
    ["it's fine", "it's fine"],
    ['“We did not.”', '“We did not.”'],
    ['from 3 - 4 people; no more', 'from 3 - 4 people; no more'],
  ] as const)('%j is written as %j', ([text, written]) => {
    expect(defuse(text)).toBe(written)
  })

  test('numbers keep their sign and are never defused', () => {
    expect(csvCell(-0.5)).toBe('-0.5')
    expect(csvCell(null)).toBe('')
    expect(csvRow(['a,b', 'c"d', 'e\nf', true, 7])).toBe('"a,b","c""d","e\nf",true,7\r\n')
  })
})
