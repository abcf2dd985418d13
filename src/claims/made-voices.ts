import { pairQuotations } from '../text/quotations.ts'
import type { Allegation, Attribution, Mention, Quotation, SpeakerType, StatedRelay } from '../text/records.ts'
import { contains, overlaps, textOf, type Span } from '../text/span.ts'
import { findClaims } from './index.ts'
import { madeDocument, markedText } from './made-document.ts'

/** A made passage as an analysis: what `findVoices` and `findNamings` take. */
export interface MadeArticle {
  readonly text: string
  readonly outlet: null
  readonly attributions: readonly Attribution[]
  readonly allegations: readonly Allegation[]
  readonly mentions: readonly Mention[]
  readonly quotations: readonly Quotation[]
}

const BODY = /\b(?:ministry|league|army|government|committee|brigade|front|battalion|council|court|union|embassy|police|staff|station|television|authority|hospital|army|guard|commission|militia|opposition|company|wire|party|agency|force)\b/i
const PRONOUN = /^(?:he|she|it|they|we|i)$/i

/** Reads the marks of `cases/voices.ts`. Kinds come from the quotation marks around the contents, nesting from which lies in which. */
export function madeArticle(given: string): MadeArticle {
  const told = new Map<number, { name: string; type: SpeakerType | null; organisation: string | undefined }>()
  const relayed = new Map<number, string>()
  const marked = given
    .replace(/\{s(\d?)(?:=([^@:}]+))?(?:@([pogu])(?:\/([^:}]+))?)?:/g, (_, nr: string, name?: string, type?: string, organisation?: string) => {
      told.set(Number(nr || 1), { name: name ?? '', type: type === undefined ? null : ({ p: 'person', o: 'organisation', g: 'group', u: 'unnamed' } as const)[type as 'p'], organisation })
      return `{s${nr}:`
    })
    .replace(/\{r(\d?):([^}]+)\}/g, (_, nr: string, outlet: string) => {
      relayed.set(Number(nr || 1), outlet)
      return outlet
    })
  const { text, attributions: bare } = markedText(marked)
  const quoted = pairQuotations(text, 'en')
  const inMarks = (span: Span) => quoted.some(({ inside }) => contains(inside, span))
  const read = bare.map((one): Attribution => {
    const nr = Number(one.id.slice(1))
    const speaker = speakerOf(one.words.source, told.get(nr))
    const outer = bare.filter((other) => other !== one && (width(other) > width(one) || Number(other.id.slice(1)) < nr) && one.content.every((span) => other.content.some((around) => contains(around, span))))
      .sort((a, b) => width(a) - width(b))[0]
    const whole = one.content.length > 0 && one.content.every(inMarks)
    const partly = one.content.some((span) => quoted.some((mark) => overlaps(mark.span, span)))
    const relay = relayed.get(nr)
    return {
      ...one, kind: whole ? 'direct' : partly ? 'mixed' : 'indirect', nested_in: outer?.id ?? null, relays: relay === undefined ? [] : [{ outlet: relay, cue: 'told', spans: [] } satisfies StatedRelay],
      speaker: speaker && { ...speaker, spans: one.source },
    }
  })
  const mentions = namesIn(text, read)
  const quotations = quoted.map(({ span }, i): Quotation => {
    const by = read.find(({ content }) => content.some((part) => overlaps(part, span)))
    return { id: `q${i + 1}`, span, words: textOf(text, span), role: by ? 'content' : textOf(text, span).split(/\s+/).length <= 4 ? 'scare' : 'other', attribution: by?.id ?? null, confidence: 1 }
  })
  return { text, outlet: null, attributions: read, allegations: findClaims(madeDocument(text), read, null).allegations, mentions, quotations }
}

const width = ({ content }: Attribution) => content.reduce((sum, [start, end]) => sum + end - start, 0)

function speakerOf(words: string, told: { name: string; type: SpeakerType | null; organisation: string | undefined } | undefined): Omit<NonNullable<Attribution['speaker']>, 'spans'> | null {
  const more = told?.organisation === undefined ? {} : { organisation: told.organisation, ...(/spokes\w+/i.test(words) ? { role: /spokes\w+/i.exec(words)![0] } : {}) }
  if (told?.name) return { name: told.name, type: told.type ?? 'person', mention: PRONOUN.test(words) ? 'pronoun' : 'name', ...more }
  if (words === '' || PRONOUN.test(words)) return null
  const bare = words.replace(/^(?:the|a|an|one)\s+/i, '')
  const person = /(?:^|[a-z],? |\. )(\p{Lu}\p{L}+ \p{Lu}\p{L}+),?$/u.exec(words)?.[1]
  const type: SpeakerType = told?.type ?? (/^(?:an?|one)\s/i.test(words) || /not to be named/.test(words) ? 'unnamed' : /report|documents?/i.test(words) ? 'document' : person !== undefined && !BODY.test(person) ? 'person'
    : BODY.test(words) || /^\p{Lu}/u.test(bare) ? 'organisation' : 'group')
  return { name: type === 'person' && person ? person : bare, type: type === 'organisation' && !BODY.test(words) && /^(?:\p{Lu}\p{L}+ officials|\p{Lu}\p{Ll}+s|Lawmakers|Dock workers)$/u.test(bare) ? 'group' : type, mention: /\p{Lu}/u.test(bare) ? 'name' : 'nominal', ...more }
}

/** Names in capitals; a person's surname stands for the whole name. */
function namesIn(text: string, attributions: readonly Attribution[]): Mention[] {
  if (!/\p{Ll}{3}/u.test(text)) return [] // all of it in capitals: they show none
  const found = [...text.matchAll(/\p{Lu}[\p{L}]+(?:(?: of)? \p{Lu}[\p{L}]+)*/gu)].map((match) => ({ span: [match.index, match.index + match[0].length] as Span, words: match[0] }))
    .filter(({ words }) => !/^(?:The|A|An|In|Nobody|Every|We|It|He|She|They|Three|Two|Both|Neither|What|Critics|Residents|Somebody|Suspected|Alleged)$/.test(words))
    .map(({ span, words }) => (/^(?:The|An|A|Both|What|Suspected|Alleged|Every) /.test(words) ? { span: [span[0] + words.indexOf(' ') + 1, span[1]] as Span, words: words.slice(words.indexOf(' ') + 1) } : { span, words }))
  const persons = attributions.flatMap(({ speaker }) => (speaker?.type === 'person' ? [speaker.name] : []))
  return found.map(({ span, words }, i): Mention => {
    const person = persons.find((name) => name === words || name.endsWith(` ${words}`) || words.endsWith(` ${name}`))
      ?? found.find((other) => /^\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u.test(other.words) && !BODY.test(other.words) && other.words.endsWith(` ${words}`))?.words
    return { id: `m${i + 1}`, span, words, name: person ?? words, type: person ? 'person' : BODY.test(words) ? 'organisation' : 'other', confidence: 1 }
  })
}
