/** The example corpus holds exactly what `examples/planned.json` and `examples/README.md` say it holds. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readCorpus, readPlanned } from '../examples/read-planned.ts'

const planned = readPlanned()
const corpus = readCorpus()
const readme = readFileSync(new URL('../examples/README.md', import.meta.url), 'utf8')

/** Every `{ article, words }` anywhere in the plan. */
function* quoted(value: unknown): Generator<{ article: string; words: string; occurs: number }> {
  if (Array.isArray(value)) for (const one of value) yield* quoted(one)
  else if (value !== null && typeof value === 'object') {
    const { article, words, occurs = 1 } = value as { article?: string; words?: string | string[]; occurs?: number }
    if (article && words) for (const part of [words].flat()) yield { article, words: part, occurs }
    for (const one of Object.values(value)) yield* quoted(one)
  }
}

describe('the example corpus', () => {
  test('holds the articles that the plan lists, and no other', () => {
    expect([...corpus.keys()].sort()).toEqual(Object.keys(planned.articles).sort())
    expect(corpus.size).toBeGreaterThanOrEqual(20)
  })

  test('has eight outlets and more', () => {
    expect(new Set(Object.values(planned.articles).map(({ outlet }) => outlet)).size).toBeGreaterThanOrEqual(8)
  })

  test('prints each planned passage once, word for word', () => {
    const wrong = [...quoted(planned)]
      .map(({ article, words, occurs }) => ({ article, words, occurs, found: (corpus.get(article) ?? '').split(words).length - 1 }))
      .filter(({ occurs, found }) => found !== occurs)
    expect(wrong).toEqual([])
  })

  test('names in every relation only what exists', () => {
    const statements = new Set(planned.statements.map(({ id }) => id))
    for (const { statement } of [...planned.paraphrases, ...planned.repeats]) expect(statements).toContain(statement)
    for (const { first, carriers } of planned.statements) expect(carriers.map(({ article }) => article)).toContain(first)
  })

  test('is described in its README: every file and every statement', () => {
    const files = new Set(Object.keys(planned.articles).map((key) => key.replace(/@\d$/u, '').replace('articles.jsonl#', '')))
    expect([...files].filter((file) => !readme.includes(file))).toEqual([])
    expect(planned.statements.map(({ id }) => id).filter((id) => !readme.includes(`\`${id}\``))).toEqual([])
  })
})
