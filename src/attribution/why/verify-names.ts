import type { Candidate } from '../candidates.ts'
import type { Reading } from '../reading.ts'
import { headOf } from '../role-features.ts'
import type { Rivals } from '../verify-features.ts'
import { countWords, quotedWords, rateWords, senseWords, stemShown, tagWords, wordShown } from './words.ts'

/** A candidate as a whole, as the verifier looks at it. */
export interface CandidatePlace {
  readonly reading: Reading
  readonly candidate: Candidate
  readonly rivals: Rivals
}

type Part = (at: CandidatePlace) => string

const share = (of: number) => `${Math.round(100 * of)}%`
const head = ({ reading, candidate }: CandidatePlace) => headOf(reading, candidate.cue)
const first = ({ candidate }: CandidatePlace) => candidate.roles.content[0]!
const last = ({ candidate }: CandidatePlace) => candidate.roles.content.at(-1)!
const chance: Part = ({ candidate: { cue } }) => `the cue ${share(cue.probability)} sure${cue.sure ? '' : ', and not the field’s first choice'}`
const kind: Part = ({ candidate }) => `${candidate.kind === 'indirect' ? 'an' : 'a'} ${candidate.kind} report`
const sourceSure: Part = ({ candidate: { roles } }) => `${roles.source.length === 0 ? 'no source, ' : 'the source '}${share(roles.sourceCertainty)} sure`
const contentSure: Part = ({ candidate: { roles } }) => `the content ${share(roles.contentCertainty)} sure`
const borderSure: Part = ({ candidate: { roles } }) => `its beginning and end ${share(roles.borderCertainty)} sure`
const sourceFit: Part = ({ candidate: { roles } }) => `${share(roles.sourceFit)} of the source expected to be right`
const contentFit: Part = ({ candidate: { roles } }) => `${share(roles.contentFit)} of the content expected to be right`
const fit: Part = ({ candidate: { cue, roles } }) => `cue, source and content right together ${share(roles.sourceFit * roles.contentFit * cue.probability)}`
const leastSure: Part = ({ candidate: { roles } }) => `its least sure word ${share(roles.leastCertainty)}`
const stem: Part = (at) => `the cue ${stemShown(at.reading, head(at))}`
const tag: Part = (at) => `the cue a ${tagWords(at.reading, head(at))}`
const sense: Part = (at) => `the cue ${senseWords(at.reading, head(at))}`
const rate: Part = (at) => `the cue ${rateWords(at.reading, head(at))}`
const cueLength: Part = ({ candidate: { cue } }) => countWords(cue.end - cue.start, 4, 'word in the cue', 'words in the cue')
const quoted: Part = (at) => `the cue ${quotedWords(at.reading, head(at))}`
const sourceTag: Part = ({ reading, candidate: { roles: { source } } }) => (source[0] ? `the source ends in a ${tagWords(reading, source[0].end - 1)}` : 'no source')
const sourceWord: Part = ({ reading, candidate: { roles: { source } } }) => (source[0] ? `the source’s last word ${stemShown(reading, source[0].end - 1)}` : 'no source')
const sourceLength: Part = ({ candidate: { roles: { source } } }) => (source[0] ? countWords(source[0].end - source[0].start, 10, 'word in the source', 'words in the source') : 'no source')
const sourceQuoted: Part = ({ reading, candidate: { roles: { source } } }) => (source[0] ? `the source ${quotedWords(reading, source[0].start)}` : 'no source')
const sources: Part = ({ candidate: { roles: { source } } }) => countWords(source.length, 3, 'source')
const order: Part = (at) => {
  const { cue, roles: { source } } = at.candidate
  const parts = [{ what: 'cue', at: cue.start }, { what: 'content', at: first(at).start }, ...(source[0] ? [{ what: 'source', at: source[0].start }] : [])]
  return parts.sort((a, b) => a.at - b.at).map(({ what }) => what).join(' – ')
}
const sourceGap: Part = () => 'how far the source is from the cue'
const contentGap: Part = () => 'how far the content is from the cue'
const length: Part = ({ candidate: { roles } }) => countWords(roles.content.reduce((sum, run) => sum + run.end - run.start, 0), 60, 'word of content', 'words of content')
const contents: Part = ({ candidate: { roles } }) => countWords(roles.content.length, 4, 'piece of content', 'pieces of content')
const firstTag: Part = (at) => `the content begins with a ${tagWords(at.reading, first(at).start)}`
const firstStem: Part = (at) => `the content begins with ${stemShown(at.reading, first(at).start)}`
const wordBefore: Part = (at) => `before the content ${wordShown(at.reading, first(at).start - 1)}`
const lastTags: Part = (at) => `the content ends in a ${tagWords(at.reading, last(at).end - 1)}, then ${tagWords(at.reading, last(at).end)}`
const endsSentence: Part = () => 'whether the content reaches its sentence’s end'
const sentences: Part = (at) => countWords(at.reading.sentence[last(at).end - 1]! - at.reading.sentence[first(at).start]! + 1, 5, 'sentence of content', 'sentences of content')
const hasVerb: Part = () => 'whether the content holds a verb'
const neighbourTag = (d: -1 | 1): Part => ({ reading, candidate: { cue } }) => `${d < 0 ? 'before' : 'after'} the cue ${tagWords(reading, d < 0 ? cue.start - 1 : cue.end)}`
const neighbourStem = (d: -1 | 1): Part => ({ reading, candidate: { cue } }) => `${d < 0 ? 'before' : 'after'} the cue ${stemShown(reading, d < 0 ? cue.start - 1 : cue.end)}`
const negated: Part = () => 'a “not”, “would” or “if” before the cue, or none'
const early: Part = ({ reading, candidate: { cue } }) => `in sentence ${Math.min(4, reading.sentence[cue.start]! + 1)}${reading.sentence[cue.start]! >= 3 ? ' or later' : ''}`
const caseless: Part = (at) => (at.reading.caseless[head(at)] ? 'in a line of capitals' : 'in ordinary writing')
const markCue: Part = ({ reading, candidate: { cue } }) => `the cue begins with ${wordShown(reading, cue.start)}`
const yes = (of: (rivals: Rivals) => number, some: string, none: string): Part => ({ rivals }) => (of(rivals) > 0 ? some : none)
const inside = yes(({ inside }) => inside, 'all of it inside another report’s content', 'not inside another report')
const over = yes(({ over }) => over, 'another report claims the same words', 'no other report claims the same words')
const cueInContent = yes(({ cueInContent }) => cueInContent, 'its cue inside another’s content', 'its cue in no other’s content')
const holds = yes(({ holds }) => holds, 'a surer cue inside its content', 'no surer cue inside its content')

/** What each template of `verifyFeatures` looks at. A test holds that none is missing. */
export const VERIFY_NAMES: Readonly<Record<number, readonly Part[]>> = {
  1: [() => 'any report'], 2: [chance], 3: [kind], 4: [chance, kind], 5: [chance, sourceSure, contentSure], 6: [sourceSure], 7: [contentSure], 8: [borderSure], 9: [sourceSure, contentSure],
  10: [leastSure], 11: [leastSure, kind], 12: [leastSure, chance], 13: [borderSure, kind], 14: [contentSure, borderSure],
  15: [stem], 16: [stem, kind], 17: [stem, tag], 18: [tag], 19: [sense], 20: [sense, kind], 21: [sense, chance], 22: [rate], 23: [rate, kind], 24: [cueLength], 25: [quoted], 26: [quoted, kind],
  27: [sourceTag], 28: [sourceTag, sense], 29: [sourceWord], 30: [sourceTag, kind], 31: [sourceLength], 32: [sourceQuoted, quoted], 33: [sources], 34: [order, sourceGap],
  35: [length], 36: [contents], 37: [order], 38: [order, kind], 39: [order, stem], 40: [order, tag], 41: [contentGap, order], 42: [firstTag], 43: [firstTag, sense], 44: [firstStem], 45: [firstStem, sense],
  46: [wordBefore, order], 47: [lastTags], 48: [endsSentence], 49: [sentences, kind], 50: [hasVerb, kind],
  51: [neighbourTag(-1), tag], 52: [neighbourTag(1), tag], 53: [neighbourStem(-1)], 54: [neighbourStem(1)], 55: [stem, neighbourStem(1)], 56: [negated, sense], 57: [negated, chance], 58: [rate, early],
  59: [caseless], 60: [markCue, kind], 61: [inside], 62: [inside, sense], 63: [inside, quoted], 64: [over], 65: [over, chance], 66: [cueInContent], 67: [holds],
  68: [sourceFit], 69: [contentFit], 70: [sourceFit, contentFit], 71: [contentFit, kind], 72: [contentFit, chance], 73: [sourceFit, contentFit, kind], 74: [fit], 75: [fit, kind],
}
