import { describe, expect, test } from 'vitest'
import { agreementOf, type Agreement, type Printed } from './speakers.ts'

const person = (name: string, role?: string): Printed => ({ key: null, name, type: 'person', role })
const body = (name: string): Printed => ({ key: null, name, type: 'organisation' })
const nobody = (name: string): Printed => ({ key: null, name, type: 'unnamed' })

const CASES: [draft: Printed | null, ledger: Printed | null, Agreement][] = [
  [person('Varo'), person('Ada Varo', 'Minister'), 'alike'],
  [person('Ada Varo'), person('Ada Varo'), 'same'],
  [person('Minister Ada Varo'), person('Ada Varo'), 'same'],
  [person('A. Varo'), person('Ada Varo'), 'alike'],
  [person('Ada Waro'), person('Ada Varo'), 'alike'],
  [person('Ilir Varo'), person('Ada Varo'), 'other'],
  [person('Ada Varo'), person('Ada Brenn'), 'other'],
  [person('Tam Orlo'), person('Ada Varo'), 'other'],
  [body('the ministry'), body('Orrin Harbour Ministry'), 'alike'],
  [body('Orrin Harbour Ministry'), body('Vell Harbour Ministry'), 'other'],
  [body('Orrin’s Harbour Ministry'), body('Orrini Harbour Ministry'), 'alike'],
  [body('the Relief Committee'), body('Orrin Harbour Ministry'), 'other'],
  [person('Ada Varo', 'spokeswoman for the Orrin Harbour Ministry'), body('Orrin Harbour Ministry'), 'person-and-body'],
  [body('Orrin Harbour Ministry'), person('Ada Varo', 'Orrin Harbour Ministry spokeswoman'), 'person-and-body'],
  [person('Tam Orlo', 'fisherman'), body('Orrin Harbour Ministry'), 'other'],
  [nobody('an official'), person('Ada Varo'), 'unnamed-draft'],
  [person('Ada Varo'), nobody('a diplomat who asked not to be named'), 'unnamed-ledger'],
  [nobody('an official'), nobody('a diplomat'), 'unknown'],
  [person('she'), person('Ada Varo'), 'unknown'],
  [null, person('Ada Varo'), 'unknown'],
  [person('Ada Varo'), null, 'unknown'],
  [person('Ada Varo'), { key: null, name: 'a statement', type: 'document' }, 'unknown'],
]

describe('agreementOf', () => {
  test.for(CASES)('%j and %j: %s', ([draft, ledger, expected]) => {
    expect(agreementOf(draft, ledger)).toBe(expected)
  })

  test('the house’s key of a speaker decides', () => {
    expect(agreementOf({ ...person('Varo'), key: 'person:ada varo' }, { ...person('Minister Varo'), key: 'person:ada varo' })).toBe('same')
  })

  test('law: the sides are treated alike', () => {
    const mirrored: Partial<Record<Agreement, Agreement>> = { 'unnamed-draft': 'unnamed-ledger', 'unnamed-ledger': 'unnamed-draft' }
    for (const [draft, ledger, expected] of CASES) expect(agreementOf(ledger, draft)).toBe(mirrored[expected] ?? expected)
  })
})
