import { describe, expect, test } from 'vitest'
import { findClaims, parseWhen } from './index.ts'
import { madeDocument } from './made-document.ts'

const published = parseWhen('2031-05-14')
const show = (text: string) => findClaims(madeDocument(text), [], published).incidents
  .map(({ type, words, place, when, figures }) => `${type} "${words}"${place ? ` @${place.name}` : ''}${when ? ` #${when.edtf}` : ''}${figures.length ? ` ${figures.join(' ')}` : ''}`).join('; ')

describe('incidents', () => {
  test.for([
    ['Nearly 30 people were killed in a shelling of a school in Orrin.', 'shelling "shelling" @Orrin f1'],
    ['An air strike on Vesk killed 12 people on Tuesday.', 'strike "air strike" #2031-05-13 f1'],
    ['A car bomb exploded in Vesk. Two people were killed.', 'bombing "bomb … killed" @Vesk f1'],
    ['Gunmen kidnapped two nurses in Haldis.', 'kidnapping "kidnapped" @Haldis f1'],
    ['Clashes broke out near Haldis, and police arrested 14 men in Vesk.', 'clash "Clashes" @Haldis; arrest "arrested" @Vesk f1'],
    ['A suicide attack hit the market in Vesk. The attack killed six people.', 'bombing "suicide attack … attack" @Vesk f1'],
    ['A strike hit Vesk.\n\nShelling was heard in Orrin.', 'shelling "Shelling" @Orrin'],
    ['The shelling of Orrin began in April. Shelling was reported in Vesk on Tuesday.', 'shelling "shelling" #2031-04; shelling "Shelling" @Vesk #2031-05-13'],
    ['Two men set fire to the town hall.', 'arson "set fire"'],
    ['The militants may bomb mosques.', ''],
    ['They threatened to attack the port.', ''],
    ['No attack was reported.', ''],
    ['Teachers are on strike.', ''],
    ['The children hid in a bomb shelter.', ''],
    ['The council met on Tuesday.', ''],
  ] as const)('%s → %s', ([text, expected]) => expect(show(text)).toBe(expected))
})
