import { expect, test } from 'vitest'
import { sampleLedger } from '../../test/sample-ledger.ts'
import { caseCommand } from './case.ts'
import type { Context } from './command.ts'

const { ledger, articles } = sampleLedger()
const [statement] = ledger.statements.list({ confidence: 0, words: '"turned back"' }).statements

async function run(...args: string[]): Promise<{ code: number; out: string[]; told: string[] }> {
  const [out, told]: [string[], string[]] = [[], []]
  const context = {
    ledger: () => ledger, print: (line: string) => void out.push(line), tell: (line: string) => void told.push(line), write: async (text: string) => void out.push(text),
    colour: false, width: 100, env: { USER: 'mara' }, version: '9', now: () => new Date('2031-05-04T08:00:00Z'),
  } as unknown as Context
  return { code: await caseCommand.main(args, () => context), out, told }
}

test('a case is opened by adding to it, noted on, shown, taken away', async () => {
  expect((await run('list')).code).toBe(1)
  const added = await run('add', 'Vell crossing', statement!.id, articles[3]!, '--as', 'Ines')
  expect(added.told).toEqual([expect.stringMatching(/^Opened case c/)])
  await run('note', 'vell crossing', 'ask', 'the', 'ferrymen', '--about', added.out[0]!)
  const shown = (await run('show', 'Vell crossing')).out.join('\n')
  expect(shown).toMatch(/No ferry was stopped/)
  expect(shown).toMatch(/note ask the ferrymen \(mara, 2031-05-04/)
  await run('remove', 'Vell crossing', added.out[1]!)
  expect((await run('show', 'Vell crossing')).out.join('\n')).toContain(`1 entry taken out: ${added.out[1]}`)
  expect((await run('export', 'Vell crossing')).out.join('')).toContain('<h1 dir="auto">Vell crossing</h1>')
  expect((await run('export', 'Vell crossing', '--to', 'jsonl')).out.join('').split('\n')[0]).toContain('"type":"case"')
  expect((await run('list')).out[0]).toContain('Vell crossing')
})

test('what is not known says so, and opens nothing', async () => {
  await expect(run('add', 'Another', 'sunknown')).rejects.toMatchObject({ code: 'unknown-statement' })
  await expect(run('add', 'Another', 'zebra')).rejects.toMatchObject({ code: 'wrong-use' })
  await expect(run('show', 'Another')).rejects.toMatchObject({ code: 'unknown-case' })
  await expect(run('shew', 'Another')).rejects.toMatchObject({ code: 'wrong-use' })
  await expect(run('add', 'Another')).rejects.toMatchObject({ code: 'wrong-use' })
})
