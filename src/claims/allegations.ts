import type { Allegation, Attribution } from '../text/records.ts'
import type { Quoted } from '../text/quotations.ts'
import { overlaps, passageOf, type Span } from '../text/span.ts'
import { isCrime, readAccusing, type Read } from './accusing.ts'
import { readAlleging } from './alleging.ts'
import { answered } from './answers.ts'
import { denialsIn } from './denials.ts'
import { ALLEGATION } from './en/confidence.ts'
import { REPORTING } from './en/grammar.ts'
import {
  ACCUSING, ALLEGED_IN, ALLEGING, ARRESTING, ATTRIBUTING, CHARGING, CLAIMING, CONDEMNING, CRIMES, CRITICISING, HEARSAY, LAYING, NOBODY, PROCEEDING, WITH_PARTICLE, WRONGED,
} from './en/accusing.ts'
import { readArresting, readAttributing, readBlaming, readCondemning, readSuit } from './laying.ts'
import { once } from './once.ts'
import { DOCUMENT, partiesIn, partyIn, partyOf } from './parties.ts'
import { spanFrom, withoutBrackets, wordsFrom, type Sentence } from './sentence.ts'
import { quotedBy, statedBy } from './stated-by.ts'
import { wrongsIn } from './wrongs.ts'

/** An allegation or denial before its id and what it answers. */
export type FoundAllegation = Omit<Allegation, 'id' | 'answers'> & { readonly sentence: number; readonly paragraph: number }

/**
 * Who accuses whom of what, and who denies or does not answer.
 *
 * `made`: the accuser named accuses, in the outlet's words or in an attribution of its own. `reported`: it is only told, by
 * another speaker or with no accuser named ("critics allege", "has been accused"). `hypothetical`: it may come ("may be
 * preparing to accuse"). `act` is the words of the deed, or of the denial. Confidence is measured: see `en/confidence.ts`.
 */
export function allegationsIn(sentences: readonly Sentence[], attributions: readonly Attribution[], quotations: readonly Quoted[] = []): Omit<Allegation, 'id'>[] {
  const found: FoundAllegation[] = []
  for (const printed of sentences) {
    const sentence = withoutBrackets(printed)
    const accusations = accusationsIn(sentence, attributions, quotations)
    const wrongs = wrongsIn(sentence, attributions, quotations).filter((wrong) => !accusations.some((one) => one.act.spans.some((span) => overlaps(span, wrong.act.spans[0]!))))
    found.push(...[...accusations, ...wrongs, ...denialsIn(sentence, attributions)].sort((a, b) => a.act.spans[0]![0] - b.act.spans[0]![0]))
  }
  return answered(found.filter(({ kind, accuser, accused }) => kind !== 'allegation' || accuser !== null || accused !== null))
}

const TAKING = /^(?:took|takes?|taken|taking)$/
const OTHER = /^(?:holds?|held|holding|makes?|made|making|point(?:s|ed|ing)?|alleging|charging|claiming|citing|allegedly|alleged)$/

/** Whether a word may open an accusation at all; most words do not, and each is asked once. */
const mayAccuse = once((word) => ACCUSING.has(word) || WITH_PARTICLE.has(word) || TAKING.test(word) || CONDEMNING.has(word) || CRITICISING.has(word) || ATTRIBUTING.has(word) || LAYING.has(word) || ARRESTING.has(word) || PROCEEDING.test(word)
  || ALLEGING.has(word) || CHARGING.has(word) || CLAIMING.has(word) || HEARSAY.has(word) || ALLEGED_IN.test(word) || OTHER.test(word))

function accusationsIn(sentence: Sentence, attributions: readonly Attribution[], quotations: readonly Quoted[]): FoundAllegation[] {
  const { words } = sentence
  const found: FoundAllegation[] = []
  for (let i = 0; i < words.length; i++) {
    if (!mayAccuse(words[i]!)) continue
    const link = ACCUSING.get(words[i]!) ?? (TAKING.test(words[i]!) && words.slice(i + 2, i + 12).join(' ').includes('to task for') || WITH_PARTICLE.get(words[i]!)?.test(`${words[i + 1]} ${words[i + 2]}`) ? 'for' : undefined)
    const presumed = words[i]!.startsWith('accus')
    const accusing = link === undefined ? null : readAccusing(sentence, i, link)
    const kept = accusing && !((link === 'with' || /^su(?:ed?|es|ing)$/.test(words[i]!)) && !isCrime(sentence, i, accusing.act)) && !(accusing.accused && !partyIn(sentence, accusing.accused, false, presumed)) ? accusing : null
    const other = kept ? null : readCondemning(sentence, i) ?? readAttributing(sentence, i) ?? readBlaming(sentence, i) ?? readSuit(sentence, i) ?? readArresting(sentence, i)
    const read = kept ?? (other && partyIn(sentence, other.accused) ? other : readAlleging(sentence, i))
    for (const accused of read ? partiesIn(sentence, read.accused) : []) {
      const one = finish(sentence, attributions, quotations, i, { ...read!, accused })
      const told = one.accused !== null || CRIMES.test(one.act.words.toLowerCase()) || WRONGED.test(one.act.words)
      if (told && (one.accuser !== null || read!.passive)) found.push(one) // somebody accuses, or it is told that somebody is accused
    }
  }
  const said = (party: string | null) => party !== null && /^(?:it|he|she|they)$/i.test(party)
  return found.filter((one, i) => !(said(one.accuser) && one.accuser?.toLowerCase() === one.accused?.toLowerCase()) && !found.slice(0, i).some((earlier) => earlier.accused === one.accused && one.act.spans.some((span) => earlier.act.spans.some((part) => overlaps(part, span)))))
}

function finish(sentence: Sentence, attributions: readonly Attribution[], quotations: readonly Quoted[], verb: number, read: Read): FoundAllegation {
  const span: Span = spanFrom(sentence, verb, verb)
  const own = attributions.find(({ cue }) => cue.some((part) => overlaps(part, span))) ?? null
  const holder = statedBy(attributions.filter((one) => one !== own), span) ?? (own ? null : quotedBy(attributions, quotations, span))
  const accused = partyIn(sentence, read.accused, false, sentence.words[verb]!.startsWith('accus'))
  const party = accused ? wordsFrom(sentence, ...accused) : null
  const printed = accuserOf(sentence, read, own, verb)
  const accuser = printed === party ? null : printed // "we are accused of theft": nobody accuses himself
  const told = holder !== null && !/^(?:we|i)$/i.test(accuser ?? '')
  const made = read.modal !== null ? 'hypothetical' : read.passive || accuser === null || NOBODY.test(accuser) || told ? 'reported' : 'made'
  return {
    kind: 'allegation', made, accuser, accused: party,
    act: passageOf(sentence.text, [spanFrom(sentence, ...read.act)]), attribution: (own ?? holder)?.id ?? null,
    confidence: party === null ? ALLEGATION.accuser : accuser === null ? ALLEGATION.accused : ALLEGATION.both, sentence: sentence.index, paragraph: sentence.paragraph,
  }
}

/**
 * Who accuses: the subject before the verb, if it is a party. Where the report of it has another source and is not doubtful, that one: its
 * bounds are learnt, those of the subject are guessed from small words. A paper right before a participle ("an article alleging") accuses itself.
 */
function accuserOf(sentence: Sentence, read: Read, own: Attribution | null, verb: number): string | null {
  const subject = partyIn(sentence, read.accuser, true)
  const printed = subject ? wordsFrom(sentence, ...subject) : null
  if (read.passive || own === null || own.confidence < 0.5) return printed ?? (own && !read.passive ? partyOf(own) : null)
  if (subject && subject[1] === verb - 1 && DOCUMENT.test(sentence.words[verb - 1]!) && sentence.words[verb]!.endsWith('ing') && !own.source.some((part) => overlaps(part, spanFrom(sentence, ...subject)))) return printed
  const behind = Math.max(...own.source.map(([, end]) => end))
  if (subject && sentence.words.some((word, i) => sentence.tokens[i]!.span[0] >= behind && i < subject[0] && REPORTING.has(word))) return printed // "the mayor said bandits may blame the army": not the mayor
  const source = partyOf(own)
  if (source === null || printed !== null && (printed.includes(source) && source.length * 2 > printed.length || /^(?:he|she|they|it|we|i|him|her|them)$/i.test(source))) return printed
  return source.split(' ').length > 12 ? printed ?? source : source
}
