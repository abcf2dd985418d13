import type { Attribution } from '../text/records.ts'
import type { Quoted } from '../text/quotations.ts'
import { contains, lengthOf, overlaps, type Span } from '../text/span.ts'
import { ACTIVE } from './en/harm.ts'
import { GOES_ELSEWHERE, MENTIONED, NO_STATEMENT, PASSIVE_REPORT, PLAIN_REPORT, PRESUPPOSED, UNPROVEN } from './en/reporting.ts'
import type { Sentence } from './sentence.ts'

/**
 * The attribution whose content holds the span, the innermost where several do; null is the outlet's own voice. A span that
 * hangs over the content's edge by a modifier still counts as held if its middle is inside.
 */
export function statedBy(attributions: readonly Attribution[], span: Span): Attribution | null {
  const middle: Span = [Math.floor((span[0] + span[1]) / 2), Math.ceil((span[0] + span[1] + 1) / 2)]
  let innermost: Attribution | null = null
  for (const attribution of attributions) {
    if (!attribution.content.some((content) => contains(content, middle))) continue
    if (innermost === null || lengthOf(attribution.content) < lengthOf(innermost.content)) innermost = attribution
  }
  return innermost
}

/**
 * Who states a figure. As `statedBy`, but
 *
 * - no doubtful reading counts, unless its words are a plain report ("the army said that …"), of which the source is hardly ever wrong;
 * - a plain report reaches to the end of its clause, though its content was cut short ("said that the League [UL] killed two");
 * - what an outlet adds to indirect words as background ("said that two schools were hit, a day after nearly 30 people were killed",
 *   "called for a ban after two men killed 14") is its own, or that of the attribution around.
 *
 * Null is the outlet's own voice, also where a reading that is not trusted would say otherwise: of 16 such figures 15 were the outlet's.
 */
export function figureStatedBy({ text, span: sentence }: Sentence, attributions: readonly Attribution[], span: Span): Attribution | null {
  const holder = statedBy(attributions.filter((one) => isSure(text, one)), span) ?? reaching(text, attributions, sentence, span)
  if (holder === null || holder.kind === 'direct' || !isBackground(text, holder, span)) return holder
  return attributions.find(({ id }) => id === holder.nested_in) ?? null
}

/**
 * Whether a denial's own words hold a figure as what is denied: "denied that it had killed three", "denied killing three". What it only
 * mentions, "denied any part in the attack that killed three", is told by the outlet.
 */
export function isDenied({ text }: Sentence, attributions: readonly Attribution[], span: Span): boolean {
  const denial = statedBy(attributions.filter(({ stance, confidence }) => stance === 'denies' && confidence >= 0.5), span)
  const held = denial?.content.find((part) => part[0] <= span[0] && span[0] < part[1])
  if (!held) return false
  const before = text.slice(held[0], span[0]).replace(/^\s*that\b/i, '')
  return UNPROVEN.test(before) || !MENTIONED.test(before)
}
function isBackground(text: string, holder: Attribution, span: Span): boolean {
  const content = holder.content.find((part) => part[0] <= span[0] && span[0] < part[1])
  const before = content ? text.slice(Math.max(content[0], span[0] - 400), span[0]) : ''
  if (/["“][^"”]*$/.test(before)) return false
  return NO_STATEMENT.test(before) || BACKGROUND.test(before) || LONG_AFTER.test(before) || !isPlain(holder) && !/^that\b/i.test(before.trimStart()) && PRESUPPOSED.test(before)
}

/** A plain report in the sentence whose content was cut short on the figure's side, with nothing between that goes elsewhere. */
function reaching(text: string, attributions: readonly Attribution[], sentence: Span, span: Span): Attribution | null {
  for (const one of attributions) {
    const [first, last, cue] = [one.content[0], one.content.at(-1), one.cue[0]]
    if (!first || !last || !cue || one.kind === 'direct' || !isSure(text, one) || !isPlain(one) || NO_STATEMENT.test(text.slice(...first)) || !contains(sentence, cue) || !contains(sentence, first) || !contains(sentence, last)) continue
    const between: Span | null = cue[1] <= first[0] && last[1] <= span[0] ? [last[1], span[0]] : first[1] <= cue[0] && span[1] <= first[0] ? [span[1], first[0]] : null
    if (between === null || GOES_ELSEWHERE.test(text.slice(...between)) || attributions.some((other) => other !== one && other.cue.some((part) => overlaps(part, between)))) continue
    return one
  }
  return null
}

/** A figure is not laid at anybody's door on a doubtful reading, nor where no source is printed ("seems", "is accused of"). Chosen on `seen` records of bench/claims-read.ts. */
const isSure = (text: string, one: Attribution): boolean => (one.confidence >= 0.5 || one.confidence >= 0.25 && isPlain(one) && isFramed(text, one)) && (one.source.length > 0 || one.kind === 'direct') && !isNobody(one) && !isDeed(one) && !/^(?:no|nobody|none)\b/i.test(one.words.source)

/** "It was reported", "no casualties have been reported": what stands before a passive is no speaker. */
const isNobody = ({ words, source: [source], cue: [cue] }: Attribution): boolean => source !== undefined && cue !== undefined && source[0] < cue[0] && PASSIVE_REPORT.test(words.cue.replace(/\s+/g, ' '))

/** "They attacked some 50 bases": a deed is no report. */
const isDeed = ({ words, kind }: Attribution): boolean => kind === 'indirect' && ACTIVE.has(/[\p{L}-]+$/u.exec(words.cue.toLowerCase())?.[0] ?? '')

const isPlain = ({ words, source }: Attribution): boolean => source.length > 0 && PLAIN_REPORT.test(words.cue.replace(/\s+/g, ' '))

/** Cue and content side by side: "said that …", "told the press that …", "…, the army said", "according to the army, …". */
function isFramed(text: string, { cue: [cue], source: [source], content }: Attribution): boolean {
  const first = content[0]
  if (!cue || !source || !first) return false
  const head = Math.max(cue[1], source[0] > cue[0] ? source[1] : 0)
  const tail = Math.min(cue[0], source[0])
  const before = content.findLast((part) => part[1] <= tail)
  if (before) return /^[\s,"”–—-]*$/.test(text.slice(before[1], tail))
  const gap = text.slice(head, first[0])
  return head <= first[0] && (/^[\s,]*$/.test(gap) || gap.length < 40 && !/[.,;:"“”]/.test(gap) && /^that\b/i.test(text.slice(first[0])))
}

/** ", two days after" and what follows in the sentence; set off by a comma or dash. */
const BACKGROUND = /(?:^|[,–—]|\s-)\s*(?:just |only |barely )?(?:an?|one|two|three|four|five|several|\d+)\s+(?:hour|day|week|month|year)s?\s+(?:after|before)\s[^.;]*$/i
/** "15 years after the attacks that killed": what came before is told along. */
const LONG_AFTER = /\b(?:hour|day|week|month|year)s? after (?:the|an?)\b[^.;,]*\b(?:that|which)\s[^.;]*$/i

/** The attribution whose source or cue lies in the span, the nearest to `at`. For words that stand beside a report: "citing video". */
export function reportedBeside(attributions: readonly Attribution[], sentence: Span, at: number): Attribution | null {
  let nearest: Attribution | null = null
  let least = Infinity
  for (const attribution of attributions) {
    for (const span of [...attribution.cue, ...attribution.source]) {
      const distance = Math.abs(span[0] - at)
      if (overlaps(span, sentence) && distance < least) [nearest, least] = [attribution, distance]
    }
  }
  return nearest
}

/** The attribution that holds another part of the quotation that a span stands in: contents are sometimes cut short of its later sentences. */
export function quotedBy(attributions: readonly Attribution[], quotations: readonly Quoted[], span: Span): Attribution | null {
  const around = quotations.find(({ span: quoted, depth }) => depth === 0 && contains(quoted, span))
  return (around && attributions.findLast((one) => one.kind !== 'indirect' && one.content.some((part) => overlaps(part, around.span) && part[0] <= span[0]))) ?? null
}

/** The source as printed; the name it resolves to is the attribution's own to give. */
export const nameOf = (attribution: Attribution): string | null => attribution.words.source.trim() || attribution.speaker?.name || null
