// The command as a person runs it: the built program, a real file system, exit codes and what is printed.
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { comparable, sayso } from '../bench/shared.ts'

const corpus = fileURLToPath(new URL('../examples/corpus', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'sayso-test-'))
const example = join(scratch, 'example.ledger')
const file = (name: string, words: string | Uint8Array) => {
  writeFileSync(join(scratch, name), words)
  return join(scratch, name)
}

beforeAll(async () => {
  const { code, err } = await sayso(['add', corpus, '--ledger', example])
  expect(err).not.toMatch(/went wrong/)
  expect(code).toBe(0)
}, 60_000)
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

describe('add', () => {
  test('adding the same again adds nothing', async () => {
    const before = (await sayso(['export', 'jsonl', '--ledger', example])).out
    const { code, out } = await sayso(['add', corpus, '--ledger', example])
    expect(code).toBe(0)
    expect(out).toMatch(/^0 articles added, /)
    expect((await sayso(['export', 'jsonl', '--ledger', example])).out).toBe(before)
  })

  test('bad input is told, listed and left out; the rest is done; the exit code tells', async () => {
    const folder = mkdtempSync(join(scratch, 'bad-'))
    const put = (name: string, words: string | Uint8Array) => writeFileSync(join(folder, name), words)
    put('empty.txt', '')
    put('picture.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1, 2, 3]))
    put('broken-utf8.txt', Uint8Array.from([...Buffer.from('The harbour of Tessel was closed, the mayor said.\n'), 0xff, 0xfe, 0xc3, 0x28]))
    put('broken.jsonl', '{"id":"x","text":"Fine, she said."}\n{"id": "y", "text": \n{"id":"z"}\n[1,2]\n')
    put('long.jsonl', `{"id":"long","text":"${'word '.repeat(10_500_000)}"}\n`)
    put('good.txt', 'Mayor reopens Tessel harbour\n\n“The harbour is open again to all ships,” Mayor Ilse Brandt said on Monday.\n')
    const { code, out, err } = await sayso(['add', folder, '--ledger', join(folder, 'bad.ledger')])
    expect(err).not.toMatch(/went wrong/)
    expect(code).toBe(1)
    for (const name of ['empty.txt', 'picture.txt', 'broken.jsonl:2', 'broken.jsonl:3', 'broken.jsonl:4']) expect(err).toContain(name)
    expect(out).toMatch(/Skipped:/)
    const { out: articles } = await sayso(['articles', '--json', '--ledger', join(folder, 'bad.ledger')])
    expect(articles).toContain('Mayor reopens Tessel harbour')
  }, 60_000)

  test('an unreadable file and a missing path are told apart from the rest', async () => {
    const secret = file('secret.txt', 'Nobody may read this, she said.')
    chmodSync(secret, 0o000)
    const { code, err } = await sayso(['add', secret, join(scratch, 'no-such-file.txt'), '--ledger', join(scratch, 'unreadable.ledger')])
    expect(code).toBe(1)
    expect(err).toContain('no-such-file.txt')
    if (process.getuid?.() !== 0) expect(err).toContain('secret.txt')
  })

  test('standard input is read', async () => {
    const { code, out } = await sayso(['add', '-', '--ledger', join(scratch, 'stdin.ledger')], { input: 'Bridge open\n\n“The bridge is open,” said Ilse Brandt.' })
    expect(code).toBe(0)
    expect(out).toMatch(/^1 article added/)
  })
})

describe('export and import', () => {
  test('export, import into an empty ledger, export: the same lines', async () => {
    const { out } = await sayso(['export', 'jsonl', '--ledger', example])
    const copy = join(scratch, 'copy.ledger')
    const imported = await sayso(['import', file('export.jsonl', out), '--ledger', copy])
    expect(imported.err).toBe('')
    expect(imported.code).toBe(0)
    expect((await sayso(['export', 'jsonl', '--ledger', copy])).out).toBe(out)
  })

  test('an import from a path that is wrong says so and leaves no ledger behind', async () => {
    const into = join(scratch, 'never.ledger')
    const nowhere = await sayso(['import', join(scratch, 'nowhere.jsonl'), '--ledger', into])
    expect([nowhere.code, nowhere.err]).toEqual([1, `sayso: ${join(scratch, 'nowhere.jsonl')} cannot be read: there is no such file or folder.\n  Check the path.\n`])
    expect((await sayso(['import', scratch, '--ledger', into])).err).toContain(`${scratch} cannot be read: it is a folder.`)
    expect(existsSync(into)).toBe(false)
  })

  test('an import names the first lines that are none and counts the others', async () => {
    const { code, err } = await sayso(['import', file('none.jsonl', '{"id":"a"}\n{"type":"story"}\nnot\nthis\n[1]\n'), '--ledger', join(scratch, 'none.ledger')])
    expect([code, err]).toEqual([1, expect.stringContaining('5 lines are no record of an export: line 1: it has no "type"; line 2: its "type" "story" is none of an export; line 3: it is not JSON; and 2 more.')])
    expect((await sayso(['import', file('empty.jsonl', ''), '--ledger', join(scratch, 'none.ledger')])).code).toBe(1)
  })

  test('the order of adding does not change what is found', async () => {
    const backwards = join(scratch, 'backwards.ledger')
    const files = (await sayso(['export', 'jsonl', '--ledger', example])).out.split('\n').filter(Boolean)
      .map((line) => JSON.parse(line) as { type: string; path?: string }).filter(({ type }) => type === 'snapshot').map(({ path }) => path!.replace(/:\d+$/, ''))
    for (const path of [...new Set(files)].reverse()) expect((await sayso(['add', path, '--ledger', backwards])).code).toBe(0)
    const partition = async (ledger: string) => {
      const families = new Map<string, string[]>()
      for (const line of comparable((await sayso(['export', 'jsonl', '--ledger', ledger])).out)) {
        const row = JSON.parse(line) as { type: string; id: string; statement: string | null }
        if (row.type === 'attribution' && row.statement !== null) families.set(row.statement, [...(families.get(row.statement) ?? []), row.id])
      }
      return [...families.values()].map((ids) => ids.sort().join(' ')).sort()
    }
    expect(await partition(backwards)).toEqual(await partition(example))
  }, 120_000)
})

describe('looking', () => {
  test('statements, speakers, articles and search answer, as text and as JSON', async () => {
    for (const args of [['statements'], ['statements', '--confidence', 'complete', '--order', 'newest'], ['statements', '--confidence', '0.9'], ['speakers'], ['articles'], ['search', 'bridge'], ['verify']]) {
      const text = await sayso([...args, '--ledger', example])
      expect(text.err).toBe('')
      expect(text.out.length).toBeGreaterThan(20)
      if (args[0] === 'verify') continue
      const json = await sayso([...args, '--json', '--ledger', example])
      for (const line of json.out.trim().split('\n')) expect(() => JSON.parse(line) as unknown).not.toThrow()
    }
  }, 60_000)

  test('nobody decided anything: evaluate says so', async () => {
    const { code, out } = await sayso(['evaluate', '--ledger', example])
    expect([code, out]).toEqual([1, expect.stringContaining('Nobody has accepted or rejected anything yet')])
  })

  test('a statement and an article are shown by the ids that lists print', async () => {
    const [statement] = (await sayso(['statements', '--json', '--ledger', example])).out.trim().split('\n').map((line) => JSON.parse(line) as { id: string; outlets: number })
    expect(statement!.outlets).toBeGreaterThan(2)
    const shown = await sayso(['show', statement!.id, '--ledger', example])
    expect(shown.code).toBe(0)
    expect(shown.out).toContain('printed by')
    const [article] = (await sayso(['articles', '--json', '--ledger', example])).out.trim().split('\n').map((line) => JSON.parse(line) as { id: string })
    expect((await sayso(['show', article!.id, '--ledger', example])).code).toBe(0)
  })

  test('what is not known is said, with the nearest that is', async () => {
    const [speaker] = (await sayso(['speakers', '--json', '--ledger', example])).out.trim().split('\n').map((line) => JSON.parse(line) as { name: string })
    const { code, err } = await sayso(['statements', `${speaker!.name}x`, '--ledger', example])
    expect(code).toBe(1)
    expect(err).toContain(speaker!.name)
    expect((await sayso(['show', 's0000000000000000', '--ledger', example])).code).toBe(1)
  })

  test('wrong use exits with 2 and shows the way', async () => {
    expect((await sayso(['serach'])).err).toMatch(/search/)
    for (const args of [['serach'], ['statements', '--form', '2031-01-01'], ['statements', '--from', 'yesterday'], ['statements', '--confidence', 'certain'], ['show'], ['export', 'xml'], ['add', corpus, '--map', 'outlet'], ['add'], []]) {
      expect((await sayso([...args, ...(args.length > 1 ? ['--ledger', example] : [])])).code).toBe(2)
    }
  }, 60_000)

  test('a ledger that is not there is not made by looking', async () => {
    const { code, err } = await sayso(['statements', '--ledger', join(scratch, 'nowhere.ledger')])
    expect(code).toBe(1)
    expect(err).toContain('nowhere.ledger')
  })
})

describe('keeping', () => {
  test('an article is named by its URL, marked as a record, and forgotten with a tombstone', async () => {
    const ledger = join(scratch, 'kept.ledger')
    const url = 'https://harbour.example/bridge'
    await sayso(['add', '-', '--ledger', ledger], { input: JSON.stringify({ id: '1', url, text: '“The bridge is open,” said Ilse Brandt, the mayor of Tessel.' }) })
    expect((await sayso(['record', url, '--as', 'D. Marr', '--ledger', ledger])).code).toBe(0)
    const shown = await sayso(['show', url, '--json', '--ledger', ledger])
    const { article, snapshot } = JSON.parse(shown.out) as { article: { id: string; record: boolean }; snapshot: { id: string } }
    expect(article.record).toBe(true)
    expect((await sayso(['forget', snapshot.id, '--why', 'a court order', '--as', 'D. Marr', '--ledger', ledger])).code).toBe(0)
    const gone = await sayso(['show', article.id, '--ledger', ledger])
    expect(gone.code).toBe(1)
    expect(gone.err).toContain('a court order')
    expect((await sayso(['search', 'bridge', '--ledger', ledger])).code).toBe(1)
    expect((await sayso(['verify', '--ledger', ledger])).code).toBe(0)
  })
})

describe('analyse', () => {
  test('one line out for each line in, in order, errors in their place', async () => {
    const lines = ['{"id":"1","text":"“We will rebuild the pier before winter,” Ilse Brandt said."}', 'not json', '{"id":"3","text":7}', '{"id":"4","text":"The pier is closed, police said."}']
    const { code, out } = await sayso(['analyse'], { input: lines.join('\n') })
    expect(code).toBe(1)
    const answers = out.trim().split('\n').map((line) => JSON.parse(line) as { id: string | null; error?: { code: string }; attributions?: unknown[] })
    expect(answers.map(({ id }) => id)).toEqual(['1', null, '3', '4'])
    expect(answers[0]!.attributions).toHaveLength(1)
    expect(answers[1]!.error!.code).toBeTruthy()
    expect(answers[2]!.error!.code).toBeTruthy()
  })

  test('same input, same output', async () => {
    const input = JSON.stringify({ id: 'x', text: readFileSync(fileURLToPath(new URL('../examples/README.md', import.meta.url)), 'utf8') })
    expect((await sayso(['analyse'], { input })).out).toBe((await sayso(['analyse'], { input })).out)
  })
})
