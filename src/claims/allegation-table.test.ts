import { expect, test } from 'vitest'
import { accusationsOf, partyKey } from './allegation-table.ts'

const rows = [
  { id: 'a', accuser: 'Varnia', accused: 'the league', act: 'shelling the port of Vesk' },
  { id: 'b', accuser: 'VARNIA', accused: 'The league', act: 'shelled the port' },
  { id: 'c', accuser: 'Varnia', accused: 'the league', act: 'hiding behind civilians' },
  { id: 'd', accuser: 'the league', accused: 'Varnia', act: 'shelling the port of Vesk' },
  { id: 'e', accuser: 'they', accused: 'the league', act: 'theft' },
  { id: 'f', accuser: null, accused: 'the league', act: 'theft of grain' },
  { id: 'g', accuser: 'Varnian Defence Ministry', accused: 'the league', act: 'theft' },
]

test('parties under one name, alike acts together, bodies of one state apart', () => {
  expect(accusationsOf(rows)).toEqual([
    { accuser: 'Varnia', accused: 'the league', acts: [['a', 'b'], ['c']] },
    { accuser: null, accused: 'the league', acts: [['e'], ['f']] },
    { accuser: 'Varnian Defence Ministry', accused: 'the league', acts: [['g']] },
    { accuser: 'the league', accused: 'Varnia', acts: [['d']] },
  ])
  expect(accusationsOf([...rows].reverse())).toEqual(accusationsOf(rows))
})

test('exchanging the parties exchanges them in the table, and nothing else', () => {
  const other = (name: string | null) => name && (partyKey(name) === 'varnia' ? 'the league' : partyKey(name) === 'league' ? 'Varnia' : name)
  const exchanged = accusationsOf(rows.map((row) => ({ ...row, accuser: other(row.accuser), accused: other(row.accused) })))
  const acts = (table: ReturnType<typeof accusationsOf>) => table.map(({ accuser, accused, acts: of }) => JSON.stringify([partyKey(accuser), partyKey(accused), of])).sort()
  const back = (line: string) => line.replace(/"varnia"|"league"/g, (name) => (name === '"varnia"' ? '"league"' : '"varnia"'))
  expect(acts(exchanged).map(back).sort()).toEqual(acts(accusationsOf(rows)))
})

test('a pronoun is nobody', () => {
  expect(['they', 'We', 'each other', 'the ministry', 'Ministry'].map(partyKey)).toEqual([null, null, null, 'ministry', 'ministry'])
})
