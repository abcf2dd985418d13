import { expect, test } from 'vitest'
import { isEnglish, languageOf } from './language.ts'

test.for([
  ['en', 'The Defence Ministry said on Tuesday that no convoy was stopped at the bridge and that nobody had been turned back by its soldiers, who were there for two days.'],
  ['en', 'THE DEFENCE MINISTRY SAID THAT NO CONVOY WAS STOPPED AT THE BRIDGE.'],
  ['en', 'Ministry denies stopping convoy at bridge'],
  ['ru', 'Министерство обороны заявило, что никакой колонны у моста не останавливали.'],
  ['uk', 'Міністерство оборони заявило, що жодної колони біля мосту не зупиняли.'],
  ['de', 'Das Verteidigungsministerium erklärte, an der Brücke sei kein Konvoi angehalten worden.'],
  ['fr', 'Le ministère de la Défense a déclaré qu’aucun convoi n’avait été arrêté au pont.'],
  ['es', 'El Ministerio de Defensa dijo que ningún convoy fue detenido en el puente.'],
  ['ar', 'قالت وزارة الدفاع إن أي قافلة لم توقف عند الجسر'],
  ['zh', '国防部表示，没有车队在桥上被拦下。'],
  ['und', ''],
  ['und', '12 345'],
  ['und', 'ok'],
  ['und', '— … —'],
] as const)('%s: %s', ([code, text]) => {
  expect(languageOf(text).code).toBe(code)
})

test('a long text is judged by samples, at once', () => {
  const started = performance.now()
  expect(languageOf('The ministry said that it was not there and that nobody had seen the convoy. '.repeat(100_000)).code).toBe('en')
  expect(performance.now() - started).toBeLessThan(500)
})

test('English beside addresses and tags is English', () => {
  expect(isEnglish('The ministry said that it was not there <post id="1"> and that https://example.org/a-b-c had the picture of the bridge with no one on it, which was from the day before. '.repeat(2))).toBe(true)
  expect(isEnglish('Das Ministerium erklärte, es sei nicht dort gewesen, und niemand habe den Konvoi gesehen. '.repeat(3))).toBe(false)
})
