import type { Attribution } from '../../text/records.ts'
import type { Naming } from '../namings.ts'
import { keyOf } from '../voice-parties.ts'
import type { Standing, Voice } from '../voices.ts'

const SHORT: Readonly<Record<Standing, string>> = { 'own-words': 'own', reported: 'para', 'through-others': 'via', asked: 'asked', 'spoken-for': 'for', 'not-heard': 'unheard' }

/** A voice in one line; the notation is explained at the tables of cases. */
export function showVoice({ name, standing, rows }: Voice): string {
  const through = rows.find(({ as }) => (standing === 'through-others' ? as === 'nested' || as === 'relayed' : standing === 'spoken-for' && as === 'spoken-for'))?.through
  return `${SHORT[standing]}: ${name}${through ? ` < ${through}` : ''}`
}

export function showNaming({ party, label, voice, attribution, distance }: Naming, attributions: readonly Attribution[]): string {
  const by = attributions.find(({ id }) => id === attribution)
  return `${party ?? '?'} = ${label} (${voice === 'said' ? `by ${by?.words.source ?? ''}` : voice})${distance ? ` ~${distance}` : ''}`
}

/** The same line, articles, case and titles before names aside. */
export function sameShown(a: string, b: string): boolean {
  const [x, y] = [a, b].map((line) => line.split(/(: | < | = | \(by )/)) as [string[], string[]]
  return x.length === y.length && x.every((part, i) => i % 2 === 1 ? part === y[i] : sameName(part, y[i]!, x[i + 1] === ': ' || x[i - 1] === ' = '))
}

function sameName(a: string, b: string, strictly: boolean): boolean {
  if (strictly) return a === b
  const [x, y] = [a, b].map((name) => keyOf(name.replace(/\).*$/, '')) ?? name)
  return x === y || `${x}`.endsWith(` ${y}`) || `${y}`.endsWith(` ${x}`)
}
