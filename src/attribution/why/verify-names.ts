import { CORE } from '../branches.ts'
import type { CueTokens } from '../role-features.ts'
import type { Whole } from '../verify-features.ts'
import { countWords, governedWords, headShown, quotedWords, rateWords, relationWords, senseWords, tagWords } from './words.ts'

type Part = (whole: Whole) => string

const share = (of: number) => `${Math.round(100 * of)}%`
const rounded = (of: number) => of.toFixed(1)
const tokens = (count: number) => `${Math.abs(count)} ${Math.abs(count) === 1 ? 'word' : 'words'}`
const kin = (part: 'subject' | 'clause' | 'object', where: (whole: Whole) => readonly CueTokens[], name: string): Part => (whole) => {
  const at = whole.reading.governed[part][whole.head]!
  return at < 0 ? `the cue has no ${part}` : `the cue’s ${part} ${where(whole).some((run) => run.start <= at && at < run.end) ? 'in' : 'outside'} the ${name}`
}
const source = ({ source }: Whole) => (source ? [source] : [])
const content = ({ candidate }: Whole) => candidate.roles.content
const rival = (of: (whole: Whole) => number, some: string, none: string): Part => (whole) => (of(whole) > 0 ? `${some}, ${share(of(whole))} sure` : none)

/** Each question of the verdict with its answer, in words. A test holds that none is missing. */
export const VERDICT_NAMES: Readonly<Record<string, Part>> = {
  cueChance: ({ candidate: { cue } }) => `the cue ${share(cue.probability)} sure`,
  cueSure: ({ candidate: { cue } }) => (cue.sure ? 'the cue the field’s first choice' : 'the cue not the field’s first choice'),
  sourceCertainty: ({ source, candidate: { roles } }) => `${source ? 'the source' : 'no source,'} ${share(roles.sourceCertainty)} sure`,
  contentCertainty: ({ candidate: { roles } }) => `the content ${share(roles.contentCertainty)} sure`,
  borderCertainty: ({ candidate: { roles } }) => `the worse of its ends ${share(roles.borderCertainty)} sure`,
  leastCertainty: ({ candidate: { roles } }) => `its least sure word ${share(roles.leastCertainty)}`,
  beginCertainty: ({ candidate: { roles } }) => `the content’s beginning ${share(roles.beginCertainty)} sure`,
  endCertainty: ({ candidate: { roles } }) => `the content’s end ${share(roles.endCertainty)} sure`,
  sourceBorderCertainty: ({ candidate: { roles } }) => `the source’s ends ${share(roles.sourceBorderCertainty)} sure`,
  contentMissed: ({ candidate: { roles } }) => `about ${rounded(roles.contentMissed)} more words that may be content`,
  shareMissed: ({ candidate: { roles }, length }) => `${share(roles.contentMissed / (length + roles.contentMissed))} of the content perhaps left out`,
  sourceMissed: ({ candidate: { roles } }) => `about ${rounded(roles.sourceMissed)} more words that may be its source`,
  likelyMissed: ({ candidate: { roles } }) => `the likeliest word left out ${share(roles.likelyMissed)} content`,
  sourceFit: ({ candidate: { roles } }) => `${share(roles.sourceFit)} of the source expected to be right`,
  contentFit: ({ candidate: { roles } }) => `${share(roles.contentFit)} of the content expected to be right`,
  fit: ({ candidate: { cue, roles } }) => `cue, source and content right together ${share(cue.probability * roles.sourceFit * roles.contentFit)}`,
  kind: ({ candidate }) => `${candidate.kind === 'indirect' ? 'an' : 'a'} ${candidate.kind} report`,
  rate: ({ reading, head }) => `the cue ${rateWords(reading, head)}`,
  rateOften: ({ reading, head }) => `the cue ${rateWords(reading, head)}, and how often it was seen`,
  cueClass: ({ reading, head }) => `the cue a ${tagWords(reading, head)}, broadly`,
  cueTag: ({ reading, head }) => `the cue a ${tagWords(reading, head)}`,
  cueBegins: ({ reading, candidate: { cue } }) => `the cue begins with a ${tagWords(reading, cue.start)}`,
  cueLength: ({ candidate: { cue } }) => countWords(cue.end - cue.start, 9, 'word in the cue', 'words in the cue'),
  cueQuoted: ({ reading, head }) => `the cue ${quotedWords(reading, head)}`,
  mode: ({ reading, head }) => `the cue ${senseWords(reading, head)}`,
  stance: ({ reading, head }) => `what the cue says of it: ${senseWords(reading, head)}`,
  negated: () => 'a “not”, “would” or “if” before the cue, or none',
  cueRelation: ({ reading, head }) => `the cue ${relationWords(reading, head)}`,
  governs: ({ reading, head }) => `the cue ${governedWords(reading, head, CORE)}`,
  subjectInSource: kin('subject', source, 'source'),
  clauseInContent: kin('clause', content, 'content'),
  objectInContent: kin('object', content, 'content'),
  overClass: ({ reading, head }) => `the cue ${headShown(reading, head)}, what kind of word that is`,
  overRate: ({ reading, head }) => `the cue ${headShown(reading, head)}, and how often that is one`,
  sourceTag: ({ reading, source }) => (source ? `the source ends in a ${tagWords(reading, source.end - 1)}` : 'no source'),
  sourceClass: ({ reading, source }) => (source ? `the source ends in a ${tagWords(reading, source.end - 1)}, broadly` : 'no source'),
  sourceLength: ({ source }) => (source ? countWords(source.end - source.start, 99, 'word in the source', 'words in the source') : 'no source'),
  sourceDistance: ({ source, candidate: { cue } }) => (source ? `the source begins ${tokens(source.start - cue.start)} ${source.start < cue.start ? 'before' : 'after'} the cue` : 'no source'),
  sourceGap: ({ source }) => (source ? 'how much stands between source and cue' : 'no source'),
  order: ({ candidate: { cue }, source, first }) => [{ what: 'cue', at: cue.start }, { what: 'content', at: first.start }, ...(source ? [{ what: 'source', at: source.start }] : [])]
    .sort((a, b) => a.at - b.at).map(({ what }) => what).join(' – '),
  contentLength: ({ length }) => countWords(length, 999, 'word of content', 'words of content'),
  contents: ({ candidate: { roles } }) => countWords(roles.content.length, 9, 'piece of content', 'pieces of content'),
  contentBegins: ({ first, candidate: { cue } }) => `the content begins ${tokens(first.start - cue.end)} ${first.start < cue.end ? 'before' : 'after'} the cue’s end`,
  contentEnds: ({ last, candidate: { cue } }) => `the content ends ${tokens(last.end - cue.start)} ${last.end < cue.start ? 'before' : 'after'} the cue’s beginning`,
  contentGap: () => 'how much stands between cue and content',
  firstTag: ({ reading, first }) => `the content begins with a ${tagWords(reading, first.start)}`,
  lastClass: ({ reading, last }) => `the content ends in a ${tagWords(reading, last.end - 1)}`,
  nextClass: ({ reading, last }) => `after the content a ${tagWords(reading, last.end)}`,
  quotedShare: ({ quoted, length }) => `${share(quoted / length)} of the content in quotation marks`,
  verbs: ({ verbs }) => countWords(verbs, 99, 'verb in the content', 'verbs in the content'),
  verbShare: ({ verbs, length }) => `${share(verbs / length)} of the content verbs`,
  sentences: ({ reading, first, last }) => countWords(reading.sentence[last.end - 1]! - reading.sentence[first.start]! + 1, 9, 'sentence of content', 'sentences of content'),
  endsSentence: ({ last, sentenceLast }) => (last.end - 1 >= sentenceLast ? 'the content reaches its sentence’s end' : 'the content ends before its sentence'),
  before: ({ candidate: { cue }, sentenceFirst }) => `${countWords(cue.start - sentenceFirst, 99, 'word')} before the cue in its sentence`,
  after: ({ candidate: { cue }, sentenceLast }) => `${countWords(sentenceLast - cue.start, 99, 'word')} from the cue to its sentence’s end`,
  sentenceLength: ({ sentenceFirst, sentenceLast }) => `a sentence of ${countWords(sentenceLast - sentenceFirst + 1, 199, 'word')}`,
  sentence: ({ reading, candidate: { cue } }) => `in sentence ${reading.sentence[cue.start]! + 1}`,
  paragraph: ({ reading, candidate: { cue } }) => `in paragraph ${reading.paragraph[cue.start]! + 1}`,
  caseless: ({ reading, head }) => (reading.caseless[head] ? 'in a line of capitals' : 'in ordinary writing'),
  candidates: ({ candidates }) => `${rounded(candidates)} possible reports in a hundred words of the article`,
  sure: ({ sure }) => `${rounded(sure)} likely reports in a hundred words of the article`,
  rivalShare: ({ rivals }) => `${share(rivals.share)} of the words shared with another report`,
  rivalOver: rival(({ rivals }) => rivals.over, 'another report claims the same words', 'no other report claims the same words'),
  rivals: ({ rivals }) => countWords(rivals.count, 9, 'other report claims half of the same words', 'other reports claim half of the same words'),
  cueInContent: rival(({ rivals }) => rivals.cueInContent, 'its cue inside another’s content', 'its cue in no other’s content'),
  inside: rival(({ rivals }) => rivals.inside, 'all of it inside another’s content', 'not inside another report'),
  holds: rival(({ rivals }) => rivals.holds, 'another cue inside its content', 'no other cue inside its content'),
  near: rival(({ rivals }) => rivals.near, 'another cue in the sentence', 'no other cue in the sentence'),
  sameSource: rival(({ rivals }) => rivals.sameSource, 'another report with the same source', 'no other report with the same source'),
}
