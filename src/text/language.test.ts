import { expect, test } from 'vitest'
import { languageOf } from './language.ts'

test.for([
  ['en', 'The harbour of Tessel was closed on Monday, and the mayor said that it would not open again this year.'],
  ['en', 'THE HARBOUR OF TESSEL WAS CLOSED ON MONDAY, AND THE MAYOR SAID THAT IT WOULD NOT OPEN AGAIN.'],
  ['de', 'Der Hafen von Tessel wurde am Montag geschlossen, und die Bürgermeisterin sagte, er werde nicht wieder geöffnet.'],
  ['es', 'El puerto de Tessel fue cerrado el lunes, y la alcaldesa dijo que no volvería a abrir este año.'],
  ['ru', 'Порт Тессел был закрыт в понедельник, и мэр заявила, что в этом году он больше не откроется.'],
] as const)('%s is told: %s', ([code, text]) => {
  expect(languageOf(text).code).toBe(code)
})

test('a word or two say nothing', () => {
  expect(languageOf('Tessel').code).toBe('und')
  expect(languageOf('').code).toBe('und')
})
