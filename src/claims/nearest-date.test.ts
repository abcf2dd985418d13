import { expect, test } from 'vitest'
import { findClaims } from './index.ts'
import { madeDocument } from './made-document.ts'
import { parseWhen } from './parse-when.ts'

/** Published on Wednesday, 14 May 2031. */
const dated = (text: string) => findClaims(madeDocument(text), [], parseWhen('2031-05-14')).figures.map(({ value, when }) => `${value} ${when?.edtf ?? '-'}`).join('; ')

test.for([
  // A deed that is known has the date of its own phrase, not that of what is told of it
  ['The premier condemned today the murder of six friars in Vesk.', '6 -'],
  ['The premier referred today to the murder of six friars.', '6 -'],
  ['The envoy stated at a meeting in Orrin on 9 May, that the murder of the six friars was planned.', '6 -'],
  ['The league today said that the masterminds of the six friars’ murder are free.', '6 -'],
  ['Two clerks, implicated in the murder of six friars and a cook, were dismissed yesterday.', '6 -; 1 -'],
  ['The council condemned the assassination of six friars as well as raids during the offensive begun on 11 May.', '6 -'],
  ['The murder of six friars on 9 May shook Vesk.', '6 2031-05-09'],
  ['The murder of the six friars, who were killed in Vesk on 9 May, was discussed.', '6 2031-05-09'],
  ['He spoke of the 9 May murder of six friars.', '6 2031-05-09'],
  ['He spoke of Friday’s killing of six friars.', '6 2031-05-09'],
  ['A raid on 9 May, which caused the deaths of six villagers, went unpunished.', '6 2031-05-09'],
  ['The army on Sunday acknowledged that its men killed six friars.', '6 -'],
  // What a verb of the sentence tells has the sentence's date, as before
  ['On 9 May gunmen killed six friars in Vesk.', '6 2031-05-09'],
  ['Six friars were killed in Vesk on 9 May, the league said.', '6 2031-05-09'],
  ['Police were called to the incident on Friday that left six people dead.', '6 2031-05-09'],
  ['The clashes on Friday resulted in the deaths of six rebels.', '6 2031-05-09'],
] as const)('%s → %s', ([text, expected]) => expect(dated(text)).toBe(expected))

test('a deed has no other’s date: "the murder … the attack on somebody"', () => {
  const { incidents } = findClaims(madeDocument('The murder of two nurses was claimed by a brigade. The same brigade claimed the attack on Ivo Marr in August 2029.'), [], parseWhen('2031-05-14'))
  expect(incidents.map(({ type, when }) => `${type} ${when?.edtf ?? '-'}`)).toEqual(['killing -', 'attack 2029-08'])
})

test('a deed that the figure names is no part of what else its sentence tells of', () => {
  const { figures, incidents } = findClaims(madeDocument('He named the bombings of the suburbs and the murder of six friars.'), [], null)
  expect(incidents.find(({ figures: ids }) => ids.includes(figures.at(-1)!.id))?.type).toBe('killing')
})
