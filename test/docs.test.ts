/** Documents that are made from code are up to date, and every error says what it is. */
import { describe, expect, test } from 'vitest'
import { findErrorClasses } from '../scripts/docs-errors.ts'
import { docAsItIs, GENERATED } from '../scripts/docs.ts'

describe('generated documents', () => {
  test.for(Object.keys(GENERATED))('%s is what the code says; else run `npm run docs`', (path) => {
    expect(docAsItIs(path)).toBe(GENERATED[path]!())
  })
})

describe('errors', () => {
  const classes = findErrorClasses(new URL('../', import.meta.url))

  test('every error says what it is: a docstring, or a message of its own', () => {
    expect(classes.filter(({ meaning, message }) => meaning === '' && message === null).map(({ name, file }) => `${name} in ${file}`)).toEqual([])
  })

  test('every code is spelt alike and stands in docs/errors.md', () => {
    const doc = docAsItIs('docs/errors.md')
    expect(classes.map(({ code }) => code).filter((code) => !/^[a-z]+(-[a-z]+)*$/.test(code) || !doc.includes(`## \`${code}\`\n`))).toEqual([])
  })

  test('no two errors share a code', () => {
    const codes = classes.map(({ code }) => code)
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([])
  })
})
