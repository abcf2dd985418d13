import type { Attribution, Mention, Quotation } from '../text/records.ts'
import { contains, overlaps, passageOf, type Passage, type Span } from '../text/span.ts'
import { ANY_BODY, BARE_BODY, BODY_LABELS, DISTANCE, DOERS_TO, GANG_OF, GROUP_LABELS, GROUPS, IDEOLOGY, LABEL_BEFORE, NAMING_VERB, NOT_HEAD_BEFORE, ONE_GROUP, PEOPLE_LABELS, STARTERS } from './en/naming.ts'
import { Names, type Word } from './naming-names.ts'
import { statedBy } from './stated-by.ts'

/** One place where somebody is called something. */
export interface Naming extends Passage {
  /** The party as named beside it, or as the article names it before; null where nobody is named. */
  readonly party: string | null
  /** The label in small letters: "militants", "terrorist group"; a name as printed where a distance stands before it. */
  readonly label: string
  /** `own`: the article's. `said`: in what somebody says. `quoted`: between marks, nobody read as the speaker. `told`: as somebody's name for them. */
  readonly voice: 'own' | 'said' | 'quoted' | 'told'
  readonly attribution: string | null
  /** "so-called", "suspected" as printed; `marks` for quotation marks around it. */
  readonly distance: string | null
  /** The party was named with that label before and not beside it here. */
  readonly inferred: boolean
}

export interface Named {
  readonly text: string
  readonly attributions: readonly Attribution[]
  readonly mentions: readonly Mention[]
  readonly quotations: readonly Quotation[]
  readonly boilerplate: readonly Passage[]
}

const LABELS = new Set([...PEOPLE_LABELS, ...BODY_LABELS])
const BODIES = new Set(BODY_LABELS)
/** A text without one of these has nothing to find; most of the reading is spared. */
const ANY = new RegExp(`\\b(?:${[...LABELS].join('|')}|groups?|organi[sz]ations?|movement|faction|so-called|self-\\w+)\\b`, 'iu')
/** Longest label with its name that is looked at, in UTF-16 units before it. */
const BEFORE = 120
/** "terrorists" between marks of its own: at most so many words. */
const MARKED_WORDS = 5

/** "the government in Orrin": another one than that named before. */
const ELSEWHERE = /^\s+(?:in|of|from|at)\s+(?:the\s+)?\p{Lu}\p{Ll}/u

/** Before a label that stands between marks of its own: "the Harrow 'rebels'". */
const ALONE = /^[^\p{L}]+(?:(?:an?|the)\s+)?(?:\p{Lu}[\p{L}-]+\s+)*$/u

/** What parties are called in an article, in whose voice, at what distance. In text order. One list of labels for all sides. */
export function findNamings({ text, attributions, mentions, quotations, boilerplate }: Named): Naming[] {
  const found: Naming[] = []
  const known = new Map<string, Set<string>>() // label: parties that it stood beside
  const short = quotations.filter(({ words }) => words.split(/\s+/).length <= MARKED_WORDS)
  const skipped = boilerplate.flatMap(({ spans }) => spans)
  const inNames = mentions.filter(({ words, type }) => type !== 'unnamed' && type !== 'group' && /^\p{Lu}/u.test(words) && / /.test(words))
  if (!ANY.test(text)) return found
  const names = new Names(text, mentions)
  for (const match of text.matchAll(CANDIDATES)) {
    const at: Span = [match.index, match.index + match[0].length]
    if (skipped.some((span) => contains(span, at))) continue
    const before = wordsBefore(text, at[0])
    const after = wordsAfter(text, at[1])
    const label = labelAt(match[0], at, before, after, inNames)
    if (!label) continue
    const party = partyBeside(names, text, label, after)
    if (party === null && BARE_BODY.test(label.words.toLowerCase()) && isAnybody(label.before)) continue
    const key = label.words.toLowerCase().replace(/\s+/g, ' ')
    if (party !== null) known.set(key, (known.get(key) ?? new Set()).add(party))
    const earlier = party === null && /^the$/i.test(label.before.at(-1)?.low ?? '') && !ELSEWHERE.test(text.slice(label.span[1], label.span[1] + 40)) ? known.get(key) : undefined
    const marks = short.find(({ span }) => contains(span, label.span) && ALONE.test(text.slice(span[0], label.span[0])) && /^[^\p{L}]*$/u.test(text.slice(label.span[1], span[1])))
    const distance = label.before.slice(-3).find(({ low }) => DISTANCE.test(low))?.low ?? (marks ? 'marks' : null)
    found.push({
      ...passageOf(text, [label.span]), party: party ?? (earlier?.size === 1 ? [...earlier][0]! : null), label: key, ...voiceOf(label), distance, inferred: party === null && earlier?.size === 1,
    })
  }
  for (const match of text.matchAll(/\b(?:so-called|self-styled|self-proclaimed|self-declared)\s+[“"‘']?(\p{Lu}[\p{L}’'-]*(?:\s+(?:of\s+(?:the\s+)?)?\p{Lu}[\p{L}’'-]*)*)/gu)) {
    const start = match.index + match[0].length - match[1]!.length
    const span: Span = [start, start + match[1]!.length]
    if (skipped.some((other) => contains(other, span)) || found.some((one) => one.spans.some((part) => overlaps(part, span)))) continue
    const next = wordsAfter(text, span[1])[0]?.low ?? ''
    if (LABELS.has(next)) continue // its label is found above
    found.push({ ...passageOf(text, [span]), party: match[1]!, label: match[1]!, ...voiceOf({ span, words: match[1]!, before: [] }), distance: /^\S+/.exec(match[0])![0].toLowerCase(), inferred: false })
  }
  return found.sort((a, b) => a.spans[0]![0] - b.spans[0]![0])

  function voiceOf({ span, before }: Label): Pick<Naming, 'voice' | 'attribution'> {
    const by = statedBy(attributions, span)
    if (by) return { voice: 'said', attribution: by.id }
    if (before.slice(-7).some(({ low }) => NAMING_VERB.test(low)) && !LABELS.has(wordsAfter(text, span[1])[0]?.low ?? '')) return { voice: 'told', attribution: null }
    const marks = quotations.find((one) => contains(one.span, span))
    return { voice: marks && marks.words.split(/\s+/).length > 3 ? 'quoted' : 'own', attribution: null }
  }
}

const CANDIDATES = new RegExp(`(?<![\\p{L}\\p{N}’'-])(?:${[...PEOPLE_LABELS, ...BODY_LABELS, 'groups?', 'organi[sz]ations?', 'movement', 'factions?', 'networks?', 'outfit', 'cells?'].join('|')})(?![\\p{L}\\p{N}-])`, 'giu')

interface Label { readonly span: Span; readonly words: string; readonly before: readonly Word[] }

/** The whole label around a head, with the words of its sentence before it; null where the head is none. */
function labelAt(head: string, at: Span, before: readonly Word[], after: readonly Word[], names: readonly Mention[]): Label | null {
  const low = head.toLowerCase()
  const next = after[0]
  const previous = before.at(-1)
  const nextLow = next?.low ?? ''
  const adjacent = next !== undefined && next.span[0] - at[1] === 1
  if (names.some(({ span }) => contains(span, at)) && /^\p{Lu}/u.test(head) && previous !== undefined && /^\p{Lu}/u.test(previous.word)) return null // "Salvation Army"
  if (/^\p{Lu}/u.test(head) && previous !== undefined && !/^\p{Lu}+$/u.test(head)) return null // a capital in mid-sentence is a name's
  if (adjacent && NOT_HEAD_BEFORE.test(nextLow) && (BODIES.has(low) || !/s$/.test(low))) return null
  if (adjacent && /^-/.test(nextLow)) return null
  if (GROUPS.test(low) && !LABELS.has(low) || low === 'forces' || low === 'fighters' && previous !== undefined && GROUP_LABELS.test(previous.low)) {
    if (previous === undefined || at[0] - previous.span[1] !== 1 || isInName(previous, before) && LABEL_BEFORE.test(previous.low) || !(GROUP_LABELS.test(previous.low) || LABEL_BEFORE.test(previous.low))) return low === 'fighters' ? { span: at, words: head, before } : null
    return { span: [previous.span[0], at[1]], words: `${previous.word} ${head}`, before: before.slice(0, -1) }
  }
  if (previous && IDEOLOGY.test(previous.low) && at[0] - previous.span[1] === 1 && !(isInName(previous, before))) return { span: [previous.span[0], at[1]], words: `${previous.word} ${head}`, before: before.slice(0, -1) }
  if (previous && !BODIES.has(low) && LABEL_BEFORE.test(previous.low) && !isInName(previous, before) && at[0] - previous.span[1] === 1) return { span: [previous.span[0], at[1]], words: `${previous.word} ${head}`, before: before.slice(0, -1) }
  if (previous?.low === 'of' && GANG_OF.test(before.at(-2)?.low ?? '')) return { span: [before.at(-2)!.span[0], at[1]], words: `${before.at(-2)!.word} of ${head}`, before: before.slice(0, -2) }
  if (GANG_OF.test(low) && nextLow === 'of' && LABELS.has(after[1]?.low ?? '')) return null // the other half of it
  if (BODIES.has(low) && /^(?:local|city|town|provincial|port)$/.test(previous?.low ?? '')) return null
  return { span: at, words: head, before }
}

/** "[Islamic State] militants": what would describe a label is the end of a name. */
function isInName({ word, span }: Word, before: readonly Word[]): boolean {
  const outer = before.at(-2)
  return /^\p{Lu}\p{Ll}/u.test(word) && outer !== undefined && /^\p{Lu}\p{Ll}/u.test(outer.word) && span[0] - outer.span[1] === 1 && !STARTERS.has(outer.low)
}

/** The name in one phrase with a label: before it, or beside it. */
function partyBeside(names: Names, text: string, { span, words, before }: Label, after: readonly Word[]): string | null {
  const previous = before.at(-1)
  const gap = previous && text.slice(previous.span[1], span[0])
  const named = previous && /^[\s“"‘'«»”)\]]+$/.test(gap!) && /\s/.test(gap!) ? names.endingAt(before) : null
  return named ?? names.beside(span, /s$/i.test(words), ONE_GROUP.test(words.toLowerCase()), after[0]?.low === 'of', DOERS_TO.test(words))
}

/** "run government", "a stable government": no government in particular. */
function isAnybody(before: readonly Word[]): boolean {
  const last = before.at(-1)
  if (last === undefined) return false
  if (/^(?:the|this|that|their|his|her|its|our|your|my)$/.test(last.low) || /['’]s?$/.test(last.low)) return false
  const article = before.slice(-3).findLast(({ low }) => /^(?:the|an?|this|that|their|his|her|its|our|any|no|every)$/.test(low))
  return article === undefined || ANY_BODY.test(article.low)
}

/** Words of the same sentence before an offset, at most a hundred odd characters of them. */
function wordsBefore(text: string, end: number): Word[] {
  const from = Math.max(0, end - BEFORE)
  const piece = text.slice(from, end)
  const stop = Math.max(...[...piece.matchAll(/(?<!(?<!\p{L})\p{Lu})[.!?;:](?=[\s”"’])|[—–]\s|\n\s*\n|\n(?!\s*\n)/gu)].flatMap(({ index, 0: mark }) => (mark === '\n' && isWrapped(piece, index) ? [] : [index + mark.length])), 0)
  return wordsAt(text, from + stop, end)
}

/** A line that is only broken: in the middle of a sentence, as small letters or lines in capitals show. */
const isWrapped = (piece: string, at: number): boolean => /[\p{L},)\]]$/u.test(piece.slice(0, at)) && (/^\s*\p{Ll}/u.test(piece.slice(at + 1)) || !/\p{Ll}/u.test(piece))

function wordsAfter(text: string, from: number): Word[] {
  return wordsAt(text, from, Math.min(text.length, from + 40)).slice(0, 3)
}

function wordsAt(text: string, from: number, to: number): Word[] {
  return [...text.slice(from, to).matchAll(/(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)].map((match) => ({ span: [from + match.index, from + match.index + match[0].length] as Span, word: match[0], low: match[0].toLowerCase() }))
}
