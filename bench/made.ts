/** Made cases: lines of text and what is expected, in groups. */

export interface Case {
  readonly group: string
  readonly text: string
  /** Where the braces stood, [start, end) of `text`; null where there were none. */
  readonly marked: readonly [number, number] | null
  readonly expected: readonly string[]
}

/** Reads lines `text with {what is asked for} | expected | …`; `# …` begins a group. `\n` in a line is a line break. */
export function casesOf(lines: string): Case[] {
  let group = ''
  return lines.trim().split('\n').flatMap((line) => {
    if (line.startsWith('#')) {
      group = line.slice(1).trim()
      return []
    }
    if (line.trim() === '') return []
    const [before, ...expected] = line.split(' | ').map((one) => one.trim())
    const words = before!.replaceAll('\\n', '\n')
    const open = words.indexOf('{')
    const text = words.replace(/[{}]/g, '')
    return [{ group, text, marked: open < 0 ? null : [open, words.indexOf('}') - 1] as const, expected }]
  })
}

/** Prints right and all of each group, what is wrong where asked, and the sum. Gives the share that is right. */
export function tell(title: string, cases: readonly Case[], givenFor: (one: Case) => string, wantedOf: (one: Case) => string, list: boolean): number {
  const groups = new Map<string, { right: number; all: number }>()
  let right = 0
  for (const one of cases) {
    const count = groups.get(one.group) ?? { right: 0, all: 0 }
    groups.set(one.group, count)
    const given = givenFor(one)
    count.all++
    if (given === wantedOf(one)) {
      count.right++
      right++
    } else if (list) console.log(`✗ ${one.text.replaceAll('\n', '⏎')}\n    wanted ${wantedOf(one)}\n    given  ${given}`)
  }
  console.log(`${title}: ${right} of ${cases.length} right (${(100 * right / cases.length).toFixed(1)}%)`)
  for (const [group, { right, all }] of groups) console.log(`  ${group}: ${right} of ${all}`)
  return right / cases.length
}
