import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../text/document.ts'
import { attributionModelFrom, findAttributions } from './index.ts'

const model = attributionModelFrom(readFileSync(new URL('../../models/attribution.bin', import.meta.url)))
const read = (text: string) => findAttributions(readDocument(text, { language: 'en' }), model).attributions
  .map(({ words, speaker, relays }) => `${speaker?.name}${relays.map(({ outlet }) => ` through ${outlet}`).join('')}: ${words.content}`)

describe('an outlet passes words on and is no second speaker of them', () => {
  test('“A,” said X, according to an outlet, “and b.”', () => {
    expect(read('“Not one ship of ours was near the pier on Monday,” said Ada Orlen, a spokeswoman for the port, according to Seabird, “and the crane fell by itself.” Seabird reported that the port had said the crane was old.')[0])
      .toBe('Ada Orlen through Seabird: “Not one ship of ours was near the pier on Monday,” … “and the crane fell by itself.”')
  })
  test('was quoted as saying by', () => {
    expect(read('“We counted two holes in the pier and we do not know who made them,” the harbour master, Tove Quell, was quoted as saying by Seabird.'))
      .toEqual(['Tove Quell through Seabird: “We counted two holes in the pier and we do not know who made them,”'])
  })
  test('an outlet quoted someone as saying', () => {
    const found = read('“Both towns have cranes, and neither wants us near the pier,” Seabird quoted a source close to the harbour as saying.')
    expect(found).toEqual(['a source close to the harbour through Seabird: “Both towns have cranes, and neither wants us near the pier,”'])
  })
})

test('a quotation that fills its own paragraph goes on with the speaker right before it', () => {
  const found = read('“The pier is closed until we know why the crane fell,” Ada Orlen said.\n\n“Nobody will work on it before that, and nobody has asked us to.”\n\nIt rained all day.')
  expect(found).toEqual(['Ada Orlen: “The pier is closed until we know why the crane fell,” … “Nobody will work on it before that, and nobody has asked us to.”'])
})

test('a phrase beside a whole quotation is no part of what was said', () => {
  expect(read('“Not one of the cranes was weighed before the pier was opened,” Ada Orlen commented on the leaked video.'))
    .toEqual(['Ada Orlen: “Not one of the cranes was weighed before the pier was opened,”'])
  expect(read('Orlen Calls On Tamm To Go\n\n"Today Mr Tamm refused to say the words \'radical dockers\'. For that reason alone, he should step down. If Lena Holt cannot say the two words \'radical dockers\' she should go too," Orlen said in a statement released by her campaign.').join('\n'))
    .toContain('Orlen: "Today Mr Tamm refused')
})

test('whom something is told to is no part of what is said', () => {
  const found = read('Ada Orlen told a crowd of dockers in the rain that the pier would stay closed until the crane had been weighed.')
  expect(found).toEqual(['Ada Orlen: that the pier would stay closed until the crane had been weighed'])
})

test('a post shown after a colon is not in the outlet’s voice, what comes after it is', () => {
  const text = 'Orlen mocked the dockers in a post on Friday.\n\nRead the whole post:\n\nDear dockers, I know that you are tired. The crane is older than all of you. Go home.\n\nThe crane was built in 1931 and has never been weighed.'
  const { own_voice: own } = findAttributions(readDocument(text, { language: 'en' }), model)
  expect(own.map(({ words }) => words).filter((words) => /crane/.test(words))).toEqual(['The crane was built in 1931 and has never been weighed.'])
})

test('a day between the verb and "that" is no part of what is said', () => {
  const text = 'The Harbour Ministry claimed on the same day that “not one of the cranes” had moved since Monday.'
  expect(read(text)).toEqual(['Harbour Ministry: that “not one of the cranes” had moved since Monday'])
})

const whole = (text: string) => findAttributions(readDocument(text, { language: 'en' }), model).attributions

test('a clause before ", according to …" is told whole, though another cue stands in it', () => {
  const [first] = whole('The League has refused to conduct strikes over the convoy that is leaving Vesk, according to the ministry.')
  expect(first!.words).toMatchObject({ source: 'the ministry', content: 'The League has refused to conduct strikes over the convoy that is leaving Vesk' })
})

test('what a clause’s subject was "saying" inside another’s words is its own, nested', () => {
  const [outer, inner] = whole('The ministry stressed that the League did not deliver strikes on the fighters saying that they surrender voluntarily.')
  expect(inner).toMatchObject({ nested_in: outer!.id, words: { source: 'the League', cue: 'saying', content: 'that they surrender voluntarily' } })
})
