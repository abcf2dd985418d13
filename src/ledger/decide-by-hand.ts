import type { Span } from '../text/span.ts'
import type { ByHandQueries } from './by-hand.ts'
import { OwnVoiceUnattributed } from './decision-errors.ts'
import type { Decision, DecisionGiven } from './decisions.ts'
import { idOf } from './ids.ts'
import { checkParts, checkSpans, type Kept, type Parts } from './parts.ts'
import { text } from './rows.ts'
import { placeOfName, placeOfSpeakers, SameSpeakerTwice, type SameSpeakerQueries } from './same-speakers.ts'
import type { Row } from './sqlite.ts'
import { placeOfParts, type StandingQueries } from './standing.ts'

/** A decision as it goes into its table. */
export interface Written {
  readonly who: string
  readonly what: Decision['what']
  readonly subject: Decision['subject']
  readonly why?: string | undefined
  readonly place?: string | null
  readonly object?: string
  readonly object_place?: string | null
  readonly name?: string
  readonly basis?: Decision['basis']
  readonly settles?: boolean | undefined
  readonly parts?: Kept | undefined
}

const BY_HAND = ['attribute', 'borders', 'boilerplate', 'article-text', 'same', 'not-same', 'apart'] as const
export type GivenByHand = Extract<DecisionGiven, { what: (typeof BY_HAND)[number] }>
export const isByHand = (given: DecisionGiven): given is GivenByHand => (BY_HAND as readonly string[]).includes(given.what)

interface Means {
  readonly write: (written: Written) => string
  readonly byHand: ByHandQueries
  readonly same: SameSpeakerQueries
  readonly standing: StandingQueries
  readonly passageOf: (id: string) => Row
  readonly subjectOf: (id: string) => Decision['subject']
  readonly speakerFor: (passage: Row, given: Extract<DecisionGiven, { what: 'speaker' }>['speaker']) => { id: string; name: string; basis: Decision['basis'] }
}

/** Writes decisions that are about an article's text or about speakers; what follows from them is the caller's. */
export function decidingByHand({ write, byHand, same, standing, passageOf, subjectOf, speakerFor }: Means) {
  /** An attribution that a person adds where they found it. */
  function attribute(given: Extract<DecisionGiven, { what: 'attribute' }>): string {
    const { who, what, why, settles, speaker } = given
    const snapshot = byHand.newest(given.subject.id)
    const parts = checkParts(snapshot.text, given.parts)
    const passage = byHand.rowFor(snapshot, parts, { who, unnamed: speaker !== null && 'unnamed' in speaker && parts.source.length > 0 })
    const named = speaker === null || 'unnamed' in speaker ? null : speakerFor(passageOf(passage), speaker)
    return write({
      who, what, why, settles, subject: { type: 'attribution', id: passage }, place: placeOfParts(snapshot.id, parts), parts: { snapshot: snapshot.id, ...parts },
      ...(named ? { object: named.id, name: named.name, basis: named.basis } : {}),
    })
  }

  function setBorders({ who, what, why, settles, subject: { id }, parts: given }: Extract<DecisionGiven, { what: 'borders' }>): string {
    const subject = subjectOf(id)
    if (subject.type === 'own_voice') throw new OwnVoiceUnattributed(id)
    const snapshot = byHand.newest(text(passageOf(id)['snapshot_id']))
    const parts: Parts = checkParts(snapshot.text, given)
    return write({
      who, what, why, settles, subject, place: standing.placeOf(id), object_place: placeOfParts(snapshot.id, parts), parts: { snapshot: snapshot.id, ...parts },
    })
  }

  function markText({ who, what, why, settles, subject, spans, words }: Extract<DecisionGiven, { what: 'boilerplate' | 'article-text' }>): string {
    const snapshot = byHand.newest(subject.id)
    checkSpans(snapshot.text, 'selection', spans, words)
    const parts = { source: [], cue: [], content: spans as readonly Span[] }
    return write({ who, what, why, settles, subject, place: idOf('place', snapshot.id, 'text', JSON.stringify(spans)), parts: { snapshot: snapshot.id, ...parts } })
  }

  function tieSpeakers({ who, what, why, settles, subject, object }: Extract<DecisionGiven, { what: 'same' | 'not-same' }>): string {
    for (const id of [subject.id, object]) same.named(id)
    if (subject.id === object) throw new SameSpeakerTwice(object)
    return write({ who, what, why, settles, subject, object, place: placeOfSpeakers(subject.id, object) })
  }

  function splitName({ who, what, why, settles, subject, name, article }: Extract<DecisionGiven, { what: 'apart' }>): string {
    const object = same.splitOff(subject.id, name, article ?? null)
    return write({
      who, what, why, settles, subject, object, name, place: placeOfName(subject.id, name, article ?? null), object_place: placeOfSpeakers(subject.id, object),
      parts: article === undefined ? undefined : { article },
    })
  }

  return function addByHand(given: GivenByHand): string {
    switch (given.what) {
      case 'attribute': return attribute(given)
      case 'borders': return setBorders(given)
      case 'boilerplate': case 'article-text': return markText(given)
      case 'apart': return splitName(given)
      default: return tieSpeakers(given)
    }
  }
}
