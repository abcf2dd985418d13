import { expect, test } from 'vitest'
import { wordsIn } from '../text/words.ts'
import { turningWords } from './turning.ts'

const turns = (words: string, number: boolean) => {
  const read = wordsIn(words)
  const found = turningWords(read.map(({ key }) => key), number)
  return found && `${found.type}: ${words.slice(read[found.from]!.start)}`
}

test.for([
  ['as the pictures show not', 'negation: not'], ['there was never', 'negation: never'], ['we have not been', 'negation: not been'], ['none of the', 'negation: none of the'], ['not one of our', 'negation: not one of our'],
  ['we don’t', 'negation: n’t'], ['the lorry was reportedly', 'hedge: reportedly'],
])('what follows “%s” is turned: %s', ([words, told]) => {
  for (const number of [true, false]) expect(turns(words!, number)?.replace('was ', '')).toBe(told)
})

test.for(['at least', 'as many as', 'more than', 'nearly', 'some', 'no fewer than'])('a number that follows “%s” is turned', (words) => {
  expect(turns(`the clinic counted ${words}`, true)).toMatch(new RegExp(`: ${words.replace('no ', '(?:no )?')}$`))
})

test.for(['as the pictures show', 'we do not know', 'the mayor said that', 'he claimed that', 'on monday the', 'the more', 'some', 'too much', 'and', ''])('what follows “%s” may stand alone', (words) => {
  expect(turns(words, false)).toBeNull()
})
