import { expect, test } from 'vitest'
import { THEME_CASES } from './cases/themes.ts'
import { THEMES_HELD_OUT } from './cases/themes-held-out.ts'
import { argumentsOfMade, showArgument } from './themes.fixture.ts'

const listed = (line: string): string[] => (line === '' ? [] : line.split('; '))

/** bench/themes.ts prints the figures; what is measured must not fall. */
test.for([['made passages', THEME_CASES, 0.85, 0.85], ['held out', THEMES_HELD_OUT, 0.6, 0.5]] as const)('%s: precision and recall of arguments', ([, cases, least, leastFound]) => {
  let [right, found, expected] = [0, 0, 0]
  for (const [text, line] of cases) {
    const [got, wanted] = [argumentsOfMade(text).map(showArgument), listed(line)]
    right += got.filter((one) => wanted.includes(one)).length
    found += got.length
    expected += wanted.length
  }
  expect(right / found).toBeGreaterThanOrEqual(least)
  expect(right / expected).toBeGreaterThanOrEqual(leastFound)
})
