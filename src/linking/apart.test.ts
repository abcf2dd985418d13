import { expect, test } from 'vitest'
import type { LinkPassage } from '../text/records.ts'
import { compare } from './compare.ts'
import { model, passage } from './passage.fixture.ts'

const on = (day: string): LinkPassage['published'] => ({ as_printed: day, edtf: day, earliest: `${day}T00:00:00Z`, latest: `${day}T23:59:59Z`, basis: 'given', spans: [] })
const brenn = { speaker: 'person:ada brenn', speaker_name: 'Ada Brenn' }
const tarn = { speaker: 'person:ilya tarn', speaker_name: 'Ilya Tarn' }
const indirect = (words: string, changed: Partial<LinkPassage> = {}) => passage(words, words, { kind: 'indirect', ...changed })
const own = (words: string, changed: Partial<LinkPassage> = {}) => passage(words, words, { kind: 'own', voice: 'own', place: 'body', ...changed })
const direct = (words: string, changed: Partial<LinkPassage> = {}) => passage(words, words, changed)

const spansAt = (from: number, words: string): LinkPassage['spans'] => [[from, from + words.length]]

/** Both ways round, since no rule may depend on the order. */
function match(a: LinkPassage, b: LinkPassage): string {
  const [one, other] = [compare(a, b, model)?.match ?? 'nothing', compare(b, a, model)?.match ?? 'nothing']
  expect(other).toBe(one)
  return one
}

test('answers in one survey are not one utterance; the same answer in two papers is', () => {
  const harbour = 'ferries as excellent; 44 percent as good; 9 percent as average; 3 percent as bad; and 7 percent did not answer'
  const mills = 'ferries as excellent; 51 percent as good; 12 percent as average; 5 percent as bad; and 2 percent did not answer'
  expect(match(indirect(harbour, { speaker_name: '37 percent of the villagers' }), indirect(mills, { speaker_name: '21 percent' }))).toBe('nothing')
  expect(match(indirect(harbour, { speaker_name: '37 percent of the villagers' }), indirect(harbour, { article: 'y', speaker_name: '37 percent' }))).toBe('verbatim')
  expect(match(indirect('they knew nothing of the drowned lantern keepers of Oslin quay', { speaker_name: '53 percent' }), indirect('they knew nothing of the drowned lantern keepers', { speaker_name: '55 percent' }))).toBe('nothing')
})

test('one other number is a change, two are two reports', () => {
  const report = (trucks: number, guards: number) => indirect(`that ${trucks} trucks and ${guards} guards were held at the Vell bridge`, brenn)
  expect(match(report(22, 9), report(30, 9))).toBe('altered')
  expect(match(report(22, 9), report(30, 14))).not.toBe('altered')
})

test('reports in other words that give other numbers or other days are not one', () => {
  const a = 'that 14 ferries loaded with winter grain had left Oslin harbour for the Tarn islands'
  const b = 'ferries with grain for the Tarn islands, 31 of them, had by then sailed from Oslin harbour in the winter'
  expect(match(indirect(a, brenn), indirect(b.replace('31', '14'), brenn))).toMatch(/paraphrase|altered/)
  expect(match(indirect(a, brenn), indirect(b, brenn))).toBe('nothing')
  expect(match(indirect(a.replace('14 ferries', 'ferries on Monday'), brenn), indirect(b.replace(', 31 of them,', ' on Friday'), brenn))).toBe('nothing')
})

test('two named persons say their own; an institution and its head may be one', () => {
  const [a, b] = ['that the Oslin ferries carry winter grain to the Tarn islands', 'winter grain reaches the Tarn islands by the ferries of Oslin']
  expect(match(indirect(a, brenn), indirect(b, { ...brenn, article: 'y' }))).toBe('paraphrase')
  expect(match(indirect(a, brenn), indirect(b, { ...tarn, article: 'y' }))).toBe('nothing')
  expect(match(indirect(a, brenn), indirect(a, { ...tarn, article: 'y' }))).toMatch(/verbatim|nothing/)
})

test('sentences in outlets’ own voices are copied or not', () => {
  const bridge = 'The relief convoy reached the northern town of Oslin, 20 kilometres south of Tarn, after dark.'
  expect(match(own(bridge), own(bridge, { article: 'y' }))).toBe('verbatim')
  expect(match(own(bridge), own('The relief convoy reached the northern town of Oslin, 20 kilometres south of Tarn.', { article: 'y' }))).toBe('trimmed')
  expect(match(own(bridge), own('Lantern makers met in the northern town of Oslin, 20 kilometres south of Tarn.', { article: 'y' }))).toBe('nothing')
  expect(match(own(bridge), own('After nightfall a convoy with relief came to Oslin, a town south of Tarn.', { article: 'y' }))).toBe('nothing')
})

test('a few names in an outlet’s own voice report nobody', () => {
  const said = indirect('that Sallow had promised to find whoever killed the eleven lantern keepers of Oslin on 16 November', brenn)
  expect(match(said, own('Lantern keepers were found dead at Oslin on 16 November by men in winter coats from the harbour guard.'))).toBe('nothing')
  expect(match(indirect('they had found two more lanterns: one sent to keeper Ada Sallow and the other to Tomas Hemmer, the former harbour master', { speaker_name: 'harbour guards' }),
    own('That came hours after two more lanterns were found, one sent to keeper Ada Sallow and the other to former harbour master Tomas Hemmer.'))).toMatch(/paraphrase|altered|trimmed/)
})

test('an article’s body seldom says one thing twice; its headline says what the body does', () => {
  const at = (from: number, words: string): LinkPassage => indirect(words, { ...brenn, article: 'x', spans: [[from, from + words.length]] })
  const [head, body] = ['winter grain reaches the Tarn islands by the ferries of Oslin', 'that the Oslin ferries carry winter grain to the Tarn islands']
  expect(match(at(0, head), at(900, body))).toBe('paraphrase')
  expect(match(at(2400, head), at(900, body))).toBe('nothing')
})

test('two quotations that share a phrase are two; that share a sentence, one', () => {
  const shared = 'Nobody in this valley will ever be turned away from the winter quay.'
  const a = (words: string) => direct(`We have counted every lantern since spring. ${words} Ask the millers and their daughters.`, brenn)
  const b = (words: string) => direct(`${words} My brother wrote the names into a book, and the book is here on the table before you.`, { ...brenn, article: 'y' })
  expect(match(a(shared), b(shared))).toMatch(/altered|trimmed/)
  expect(match(a('It was the best harbour of them all, believe me.'), b('I saw ships come into the best harbour of them all when young.'))).toBe('nothing')
})

test('few words said again weeks later repeat; a long quotation printed late is the same one', () => {
  const short = 'the gates of the lower quay stay shut'
  const long = 'the gates of the lower quay stay shut until every lantern on the bridge has been counted by the harbour guard of Oslin'
  expect(match(direct(short, { ...brenn, published: on('2031-05-03') }), direct(short, { ...brenn, article: 'y', published: on('2031-05-04') }))).toBe('verbatim')
  expect(match(direct(short, { ...brenn, published: on('2031-05-03') }), direct(short, { ...brenn, article: 'y', published: on('2031-06-09') }))).toMatch(/repeats|nothing/)
  expect(match(direct(long, { ...brenn, published: on('2031-05-03') }), direct(long, { ...brenn, article: 'y', published: on('2031-06-09') }))).toBe('verbatim')
})

test('lists of names in capitals say nothing', () => {
  const one = 'SIGNED GENERAL COUNCIL OF THE TARN FRONT COMMANDERS ADA BRENN, ILYA SALLOW, TOMAS HEMMER AND LENA QUIST'
  expect(match(own(one), own('SIGNED GENERAL COUNCIL OF THE TARN FRONT ILYA SALLOW, TOMAS HEMMER, LENA QUIST AND ADA BRENN', { article: 'y' }))).toBe('nothing')
})

test('an outlet’s own sentence must be mostly what somebody said', () => {
  const seen = indirect('that they had seen the bodies of 14 lantern keepers drowned in Monday’s flood at a quay in the Tarn valley', { speaker_name: 'International observers' })
  expect(match(seen, own('In Oslin the last of the 14 lantern keepers drowned in Monday’s flood was buried.'))).not.toMatch(/altered|trimmed/)
  expect(match(seen, own('They had seen the bodies of 14 lantern keepers drowned in Monday’s flood at a quay in the Tarn valley.'))).toMatch(/altered|trimmed/)
})

test('an article takes up its matter again; nearly the same words are one report', () => {
  const at = (from: number, words: string, changed = {}): LinkPassage => indirect(words, { ...brenn, article: 'x', spans: [[from, from + words.length]], ...changed })
  const [call, answer] = ['for the harbour master to print the ledgers of her paid journeys to the lantern guilds', 'she will print the ledgers of her paid journeys to the lantern guilds only once every other candidate has done the same']
  expect(match(at(900, call), at(2400, answer, tarn))).toBe('nothing')
  expect(match(at(900, call), at(2400, 'that the harbour master print the ledgers of her paid journeys to the lantern guilds'))).toMatch(/altered|trimmed/)
  expect(match(at(900, call), at(2400, answer, { ...tarn, article: 'y' }))).not.toBe('verbatim')
})

test('reports outside quotation marks repeat, too: on other days as printed, or months apart', () => {
  const words = 'that the lower quay stays shut to every ship'
  const long = 'that the lower quay stays shut to every foreign ship until each lantern on the bridge has been counted by the guard'
  const said = (day: string, text = words) => indirect(text, { ...brenn, said_at: on(day)!, article: day })
  expect(match(said('2031-05-03'), said('2031-05-06'))).toBe('repeats')
  expect(match(said('2031-05-03'), said('2031-05-03', `${words} again`))).toMatch(/verbatim|trimmed/)
  expect(match(said('2031-05-03', long), { ...said('2031-05-06', long), article: 'y' })).toBe('verbatim')
  const printed = (day: string) => indirect(words, { ...brenn, published: on(day), article: day })
  expect(match(printed('2031-05-03'), printed('2031-05-30'))).toMatch(/verbatim|nothing|paraphrase/)
  expect(match(printed('2031-05-03'), printed('2031-09-30'))).toMatch(/repeats|nothing|paraphrase/)
  expect(match(own(`${words} for now`, { published: on('2031-05-03') }), own(`${words} for now`, { published: on('2031-09-30'), article: 'y' }))).not.toBe('repeats')
})

test('a heading that comes back and a count at another time are no copies', () => {
  const heading = 'Worst week at the lantern quay.'
  expect(match(own(heading, { published: on('2031-05-03') }), own(heading, { article: 'y', published: on('2031-06-09') }))).toBe('nothing')
  const count = (votes: number) => `Brenn leads the Oslin harbour guilds with ${votes} lanterns.`
  expect(match(own(count(55), { article: 'x', spans: spansAt(900, count(55)) }), own(count(61), { article: 'x', spans: spansAt(2400, count(61)) }))).toBe('nothing')
  expect(match(own(count(55)), own(count(55), { article: 'y' }))).toBe('verbatim')
})

test('what one report denies the other does not say', () => {
  const said = indirect('that the Tarn ferry is not fit to carry the winter grain', brenn)
  expect(match(said, indirect('that of course the Tarn ferry is fit to carry winter grain', { ...brenn, kind: 'mixed', article: 'y' }))).not.toMatch(/altered|trimmed/)
  // a negation alone between many words is a change, and worth showing as that
  const long = 'that the ferry to the Tarn islands will carry winter grain and wounded soldiers to the lower quay of Oslin'
  expect(match(indirect(long, brenn), indirect(long.replace('will', 'will not'), { ...brenn, article: 'y' }))).toBe('altered')
})

test('what is said again and again is no one utterance', () => {
  const [promise, longer] = ['to make the ferries work for everyone in the valley', 'that she would make the ferries work for everyone in the valley, and count the lanterns']
  expect(match(indirect(promise, brenn), indirect(longer, { ...brenn, article: 'y' }))).toMatch(/trimmed|altered|paraphrase/)
  expect(match(indirect(promise, { ...brenn, cue: 'regularly pledges' }), indirect(longer, { ...brenn, article: 'y' }))).toBe('nothing')
})

test('an article’s body prints a quotation once', () => {
  const shared = 'I give him the lantern of the year.'
  const one = direct(`No, I mean that he lit the quay. ${shared} And one to his brother, by the way.`, { ...brenn, article: 'x' })
  const other = `It is no mistake, and everybody likes it. ${shared} I have said so in three valleys by now.`
  expect(match({ ...one, spans: spansAt(900, one.words) }, direct(other, { ...brenn, article: 'x', spans: spansAt(2400, other) }))).toBe('nothing')
  expect(match({ ...one, spans: spansAt(900, one.words) }, direct(one.words, { ...brenn, article: 'x', spans: spansAt(2400, one.words) }))).toBe('verbatim')
})

test('set words of groups that nobody names are no repetition', () => {
  const words = 'responsibility for the attack on the lantern keepers of Oslin quay'
  const claimed = (day: string, speaker_name: string) => indirect(words, { article: day, speaker_name, published: on(day) })
  expect(match(claimed('2031-05-03', 'no group'), claimed('2031-09-30', 'a group'))).toMatch(/nothing|paraphrase/)
  expect(match({ ...claimed('2031-05-03', 'Ada Brenn'), ...brenn }, { ...claimed('2031-09-30', 'Ada Brenn'), ...brenn })).toBe('repeats')
})
