import { CORE } from '../branches.ts'
import type { Sight } from '../cue-view.ts'
import { AFTER } from '../cue-view.ts'
import { headOf } from '../role-features.ts'
import { countWords, governedWords, headShown, quotedWords, relationName, relationWords, senseWords, shapeWords, stemShown, tagWords, wordShown } from './words.ts'

/** A token as seen from a cue, with the mask of all cues. */
export interface RolePlace {
  readonly sight: Sight
  readonly otherCue: Uint8Array
}

type Part = (at: RolePlace) => string

const reading = ({ sight }: RolePlace) => sight.cue.reading
const bounds = ({ sight: { cue: { reading: { paragraph, paragraphStarts } }, i } }: RolePlace): [number, number] => [paragraphStarts[paragraph[i]!]!, paragraphStarts[paragraph[i]! + 1]!]
const near = (d: number) => (d === 0 ? '' : d === -1 ? 'before it ' : d === 1 ? 'after it ' : d < 0 ? `${-d} before it ` : `${d} after it `)
const word = (d: number): Part => (at) => `${near(d)}${wordShown(reading(at), at.sight.i + d, ...bounds(at))}`
const tag = (d: number): Part => (at) => `${near(d)}${tagWords(reading(at), at.sight.i + d, ...bounds(at))}`
const quoted = (d: number): Part => (at) => `${near(d)}${quotedWords(reading(at), at.sight.i + d, ...bounds(at))}`
const side: Part = ({ sight }) => (sight.side === AFTER ? 'after the cue' : 'before the cue')
const far: Part = ({ sight: { offset } }) => `${Math.abs(offset) > 40 ? 'more than 40' : Math.abs(offset) > 4 ? `about ${Math.abs(offset)}` : Math.abs(offset)} ${Math.abs(offset) === 1 ? 'word' : 'words'} ${offset < 0 ? 'before' : 'after'} the cue`
const step: Part = ({ sight: { away, paragraphs } }) => (paragraphs > 0 ? 'in another paragraph' : away === 4 ? 'in the cue’s sentence' : `${countWords(Math.abs(away - 4), 3, 'sentence')} ${away < 4 ? 'before' : 'after'} the cue’s`)
const cueHead = ({ sight: { cue } }: RolePlace) => headOf(cue.reading, cue.cue)
const cueStem: Part = (at) => `the cue ${stemShown(reading(at), cueHead(at))}`
const cueTag: Part = (at) => `the cue a ${tagWords(reading(at), cueHead(at))}`
const cueSense: Part = (at) => `the cue ${senseWords(reading(at), cueHead(at))}`
const cueQuoted: Part = (at) => `the cue ${quotedWords(reading(at), cueHead(at))}`
const next: Part = (at) => `after the cue ${wordShown(reading(at), at.sight.cue.cue.end)}`
const nextTag: Part = (at) => `after the cue ${tagWords(reading(at), at.sight.cue.cue.end)}`
const before: Part = (at) => `before the cue ${wordShown(reading(at), at.sight.cue.cue.start - 1)}`
const beforeTag: Part = (at) => `before the cue ${tagWords(reading(at), at.sight.cue.cue.start - 1)}`
const frame: Part = () => 'where the cue’s sentence starts and ends quoted'
const cueFirst: Part = ({ sight }) => (sight.cue.first === 1 ? 'the cue first in its sentence' : 'the cue not first in its sentence')
const paragraphEnd: Part = (at) => `the cue’s paragraph ending in ${wordShown(reading(at), reading(at).paragraphStarts[reading(at).paragraph[at.sight.cue.cue.start]! + 1]! - 1)}`
const between = (of: (sight: Sight) => number, most: number, one: string, many?: string): Part => ({ sight }) => `${countWords(of(sight), most, one, many)} between`
const cues = between(({ cues }) => cues, 3, 'other cue')
const commas = between(({ commas }) => commas, 3, 'comma')
const verbs = between(({ verbs }) => verbs, 3, 'verb')
const nouns = between(({ nouns }) => nouns, 4, 'noun')
const openers = between(({ openers }) => openers, 3, 'word that opens a clause', 'words that open a clause')
const marks: Part = ({ sight: { marks } }) => `${countWords(Math.floor(marks / 3) + marks % 3, 4, 'quotation mark')} between`
const that: Part = ({ sight }) => (sight.that === 1 ? '“that” between' : 'no “that” between')
const place: Part = (at) => {
  const { sentence, sentenceStarts } = reading(at)
  const s = sentence[at.sight.i]!
  return at.sight.i === sentenceStarts[s] ? 'first in its sentence' : at.sight.i === sentenceStarts[s + 1]! - 1 ? 'last in its sentence' : 'within its sentence'
}
const ownFrame: Part = () => 'where its sentence starts and ends quoted'
const isCue = (d: number): Part => ({ otherCue, sight: { i } }) => `${near(d)}${otherCue[i + d] === 1 ? 'part of another cue' : 'no cue'}`
const path: Part = ({ sight: { cue: { reading, cue }, i, offset } }) => {
  const from = offset < 0 ? i : cue.end
  const to = offset < 0 ? cue.start : i + 1
  return `from it to the cue ${Array.from({ length: Math.max(0, to - from) }, (_, k) => tagWords(reading, from + k)).join(', ')}`
}

const relation: Part = (at) => relationWords(reading(at), at.sight.i)
const relationAt = (d: number): Part => (at) => `${near(d)}${relationWords(reading(at), at.sight.i + d, ...bounds(at))}`
const head: Part = (at) => headShown(reading(at), at.sight.i)
const headTag: Part = (at) => (reading(at).heads[at.sight.i]! < 0 ? 'under no word' : `under a ${tagWords(reading(at), reading(at).heads[at.sight.i]!)}`)
const headPlace: Part = (at) => {
  const offset = reading(at).heads[at.sight.i]! < 0 ? 0 : reading(at).heads[at.sight.i]! - at.sight.i
  return offset === 0 ? 'under no word' : `under a word ${Math.abs(offset) === 1 ? 'right ' : ''}${offset < 0 ? 'before' : 'after'} it`
}
const headCue: Part = (at) => (reading(at).heads[at.sight.i]! < 0 ? 'under no word' : at.otherCue[reading(at).heads[at.sight.i]!] === 1 ? 'under a cue' : 'under no cue')
const core: Part = (at) => governedWords(reading(at), at.sight.i, CORE)
const joined = (d: -1 | 1): Part => (at) => {
  const { heads } = reading(at)
  const { i } = at.sight
  const [from, to] = bounds(at)
  const other = i + d < from || i + d >= to ? -2 : heads[i + d]!
  return `${heads[i] === i + d || other === i || other === heads[i] ? 'tied' : 'not tied'} to the word ${d < 0 ? 'before' : 'after'} it`
}
/** The token's branch as seen from the cue: what hangs under what on the way there. */
const way: Part = (at) => {
  const { heads, relations } = reading(at)
  const cue = cueHead(at)
  const { branch } = at.sight
  if (branch === cue || branch < 0) return 'at the cue itself'
  const over: number[] = []
  for (let i = cue; i >= 0; i = heads[i]!) over.push(i)
  const up = over.indexOf(branch)
  if (up > 0) return `${countWords(up, 9, 'word')} above the cue`
  const from = over.indexOf(heads[branch]!)
  return from < 0 ? 'in another tree of the sentence' : from === 0 ? `${relationName(relations[branch]!)} under the cue` : `${relationName(relations[branch]!)} under the word ${countWords(from, 9, 'step')} above the cue`
}
const branchTag: Part = (at) => (at.sight.branch < 0 ? 'nothing' : `led by a ${tagWords(reading(at), at.sight.branch)}`)
const branchStem: Part = (at) => (at.sight.branch < 0 ? 'nothing' : `led by ${stemShown(reading(at), at.sight.branch)}`)
const depth: Part = ({ sight: { depth } }) => `${countWords(depth, 3, 'word')} down in it`
const left: Part = ({ sight: { left } }) => (left === 1 ? 'the word before in the same branch' : 'the word before in another branch')
const right: Part = ({ sight: { right } }) => (right === 1 ? 'the word after in the same branch' : 'the word after in another branch')
const cueRelation: Part = (at) => `the cue ${relationWords(reading(at), cueHead(at))}`
const cueCore: Part = (at) => `the cue ${governedWords(reading(at), cueHead(at), CORE)}`

/** What each template of the role features looks at; from 51 on in the parse, from 101 on as seen from the cue, from 201 on by the branch of the parse. A test holds that none is missing. */
export const ROLE_NAMES: Readonly<Record<number, readonly Part[]>> = {
  1: [side], 2: [word(0), side], 3: [(at) => stemShown(reading(at), at.sight.i), side], 4: [tag(0), side], 5: [(at) => shapeWords(reading(at), at.sight.i), side],
  6: [word(-1), side], 7: [word(1), side], 8: [word(-2), side], 9: [word(2), side], 10: [tag(-1), side], 11: [tag(1), side], 12: [tag(-2), side], 13: [tag(2), side],
  14: [tag(-1), tag(0), side], 15: [tag(0), tag(1), side], 16: [tag(-1), tag(0), tag(1), side], 17: [tag(-2), tag(-1), tag(0), side], 18: [tag(0), tag(1), tag(2), side],
  19: [word(-1), word(0), side], 20: [word(0), word(1), side], 21: [word(-1), tag(0), side], 22: [tag(0), word(1), side],
  23: [quoted(0), side], 24: [quoted(0), tag(0), side], 25: [quoted(0), quoted(-1), side], 26: [quoted(0), quoted(1), side],
  27: [isCue(0), isCue(-1), side], 28: [isCue(0), isCue(1), side], 29: [isCue(0), tag(0), side], 30: [place, quoted(0), side], 31: [place, tag(0), side], 32: [ownFrame, quoted(0), side], 33: [ownFrame, place, side],
  51: [relation, side], 52: [relation, tag(0), side], 53: [relation, headTag, side], 54: [relation, head, side], 55: [relation, headPlace, side], 56: [relation, headTag, headPlace, side],
  57: [headCue, side], 58: [headCue, relation, side], 59: [core, side], 60: [core, tag(0), side], 61: [relation, relationAt(-1), side], 62: [relation, relationAt(1), side],
  63: [joined(-1), relation, tag(-1), side], 64: [joined(1), relation, tag(1), side],
  101: [far], 102: [far, tag(0)], 103: [far, quoted(0)], 104: [step, side], 105: [step, side, tag(0)], 106: [step, side, quoted(0)],
  107: [cueStem, side], 108: [cueStem, side, tag(0)], 109: [cueStem, far], 110: [cueStem, side, word(0)], 111: [cueStem, step, side, quoted(0)],
  112: [cueTag, side, tag(0)], 113: [cueTag, far], 114: [cueSense, side, tag(0)], 115: [cueSense, far], 116: [cueSense, step, side, quoted(0)],
  117: [next, side, step], 118: [next, far], 119: [nextTag, side, tag(0)], 120: [nextTag, far], 121: [before, side, step], 122: [before, far], 123: [beforeTag, side, tag(0)], 124: [beforeTag, far],
  125: [beforeTag, nextTag, far], 126: [next, before, step, side], 127: [step, side, cues], 128: [side, cues, tag(0)], 129: [step, side, marks, quoted(0)], 130: [side, commas, step],
  131: [side, commas, tag(0)], 132: [side, verbs], 133: [side, verbs, tag(0)], 134: [side, nouns, tag(0)], 135: [side, verbs, nouns], 136: [side, openers], 137: [side, openers, commas],
  138: [side, that, step], 139: [side, that, verbs, tag(0)], 140: [cueQuoted, quoted(0), step, side], 141: [cueQuoted, quoted(0), side, marks], 142: [frame, quoted(0), step, side],
  143: [frame, cueStem, side, quoted(0)], 144: [cueFirst, step, side, commas], 145: [cueStem, side, commas, step], 146: [cueStem, side, verbs, tag(0)],
  147: [step, quoted(0)], 148: [step, quoted(0), paragraphEnd], 149: [step, quoted(0), cueStem], 150: [step, side, cues], 151: [step, frame],
  152: [far, tag(0)], 153: [far, word(0)], 154: [far, tag(0), cueTag], 155: [far, tag(0), cueStem], 156: [path], 157: [path, cueTag],
  201: [way, side], 202: [way, side, cueStem], 203: [way, side, cueSense], 204: [way, side, cueTag, cueCore], 205: [way, side, cueRelation, cueTag], 206: [way, side, cueCore], 207: [way, side, branchTag], 208: [way, side, branchStem],
  209: [way, side, depth], 210: [way, side, left], 211: [way, side, right], 212: [way, side, branchTag, left], 213: [way, side, branchTag, right], 214: [way, side, cueCore, left, right], 215: [way, side, cueStem, left, right],
  216: [way, side, tag(0)], 217: [way, side, left, tag(0)], 218: [way, side, right, tag(0)], 219: [way, side, left, word(0)], 220: [way, side, commas, marks], 221: [way, side, relation, depth], 222: [way, side, quoted(0)],
}
