import { afterAll, beforeAll, expect, test } from 'vitest'
import { fileURLToPath } from 'node:url'
import { CheckError, CheckResult } from '../api/index.ts'
import { analyserHere } from '../intake/analyser.ts'
import { loadModel } from '../intake/models.ts'
import { addExample } from '../intake/pasted.ts'
import { openLedger } from '../ledger/index.ts'
import { check } from './check.ts'
import type { Context } from './command.ts'

const model = loadModel()
const ledger = openLedger(':memory:', { linking: model.linking })
const answer = fileURLToPath(new URL('../../examples/drafts/chatbot-answer.txt', import.meta.url))
beforeAll(async () => {
  await addExample(ledger, { analyser: analyserHere(model), model })
}, 60_000)
afterAll(() => ledger.close())

async function run(args: readonly string[], stdin = ''): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = []
  const err: string[] = []
  const context = {
    ledger: () => ledger, model: () => model, print: (line: string) => void out.push(line), write: async (text: string) => void out.push(text.trimEnd()), tell: (line: string) => void err.push(line),
    stdin: (async function* () {
      yield new TextEncoder().encode(stdin)
    })(),
    stdinIsTerminal: false, colour: false, width: 100, signal: new AbortController().signal,
  } as unknown as Context
  const code = await check.main(args, () => context)
  return { code, out: out.join('\n'), err: err.join('\n') }
}

test('a chatbot’s answer: what differs is shown with the ledger’s words, the difference marked in plain text too', async () => {
  const { code, out } = await run([answer])
  expect(code).toBe(1)
  expect(out).toMatch(/^.*chatbot-answer\.txt: \d+ rows: \d+ differ, 1 not in this ledger/)
  expect(out).toContain('admitted {14} people')
  expect(out).toContain('admitted [41] people')
  expect(out).toContain('→ another speaker in the ledger')
  expect(out).toContain('? not in this ledger · quotation · line 5 · Renna Ostivar')
  expect(out).not.toMatch(/\b(?:false|wrong|fake|lie|untrue)\b/i)
})

test('everything as it is printed: exit code 0', async () => {
  const { code, out } = await run(['-'], '“There is no battery at the brickworks and there never was,” Renna Ostivar said.')
  expect(code).toBe(0)
  expect(out).toContain('1 as printed')
})

test('JSON: one line a draft, as the schema has it; a bad line is told and the others are done', async () => {
  const { code, out } = await run(['-', '--json'], '{"id":"a","text":"“There is no battery at the brickworks and there never was,” Renna Ostivar said."}\n{"id":"b"}\n{"id":"c","text":"Nothing is quoted here."}\n')
  const lines = out.split('\n').map((line) => JSON.parse(line) as unknown)
  expect(code).toBe(1)
  expect(CheckResult.parse(lines[0])).toMatchObject({ id: 'a', counts: { found: 1, differs: 0 } })
  expect(CheckError.parse(lines[1])).toMatchObject({ error: { hint: expect.any(String) } })
  expect(CheckResult.parse(lines[2])).toMatchObject({ id: 'c', rows: [] })
})

test('a file that is not there is told; the others are done', async () => {
  const { code, out, err } = await run(['no-such-file.txt', answer])
  expect(code).toBe(1)
  expect(err).toContain('no-such-file.txt')
  expect(out).toContain('chatbot-answer.txt')
})

test('words that would drive a terminal are shown, not sent', async () => {
  const { out } = await run(['-'], '“Whoever fires on a market at noon \u001b[31mknows whom he will hit\u0007,” Tam \u202eOrlo said.')
  // eslint-disable-next-line no-control-regex -- these are the characters that must not come through
  expect(out).not.toMatch(/[\u001b\u0007\u202e]/)
})
