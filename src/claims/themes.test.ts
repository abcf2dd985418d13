import { expect, test } from 'vitest'
import { THEME_CASES } from './cases/themes.ts'
import { THEMES_HELD_OUT } from './cases/themes-held-out.ts'
import { argumentsOfMade, showArgument } from './themes.fixture.ts'

const listed = (line: string): string[] => (line === '' ? [] : line.split('; '))

/** Printed, and held: what is measured must not fall. */
test.for([['made passages', THEME_CASES, 0.85, 0.85], ['held out', THEMES_HELD_OUT, 0.6, 0.5]] as const)('%s: precision and recall of arguments', ([name, cases, least, leastFound]) => {
  let [right, found, expected] = [0, 0, 0]
  for (const [text, line] of cases) {
    const [got, wanted] = [argumentsOfMade(text).map(showArgument), listed(line)]
    right += got.filter((one) => wanted.includes(one)).length
    found += got.length
    expected += wanted.length
  }
  console.log(`themes, ${name} (${cases.length}): precision ${(100 * right / found).toFixed(1)} (${right}/${found}), recall ${(100 * right / expected).toFixed(1)} (${right}/${expected})`)
  expect(right / found).toBeGreaterThanOrEqual(least)
  expect(right / expected).toBeGreaterThanOrEqual(leastFound)
})
