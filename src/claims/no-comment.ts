import { NO_COMMENT, NO_COMMENT_FROM, UNANSWERED } from './en/accusing.ts'
import { CONJUNCTION, PREPOSITION } from './en/grammar.ts'
import { phraseAfter, subjectBefore, type Range } from './noun-phrases.ts'
import type { Sentence } from './sentence.ts'

/** Who does not answer, and the words that say so; token ranges. */
export interface Silence {
  readonly who: Range
  readonly act: readonly [number, number]
}

/** Refusals to answer in one sentence: "declined to comment", "calls to the ministry went unanswered", "no comment from the league". */
export function silencesIn(sentence: Sentence): Silence[] {
  const { words } = sentence
  if (!words.some((word) => SILENT.has(word))) return []
  const found: Silence[] = []
  const joined = words.join(' ')
  const tokenAt = (offset: number) => (offset === 0 ? 0 : joined.slice(0, offset).trimEnd().split(' ').length)
  for (const pattern of NO_COMMENT) {
    const match = pattern.exec(joined)
    if (!match) continue
    const first = tokenAt(match.index)
    const act: readonly [number, number] = [first, first + match[0].trim().split(' ').length - 1]
    if (found.some((one) => one.act[0] <= act[1] && act[0] <= one.act[1])) continue
    const who = whoBefore(sentence, first)
    if (who && /^(?:that|which)$/.test(words[who[0] - 1] ?? '') && words[act[1] + 1] === 'on' && PREPOSITION.has(words[act[1] + 2] ?? '')) continue // "measures that he did not comment on in his speech"
    if (/\b(?:hopes?|if|unless|whether)\b/.test(words.slice(Math.max(0, (who?.[0] ?? first) - 3), who?.[0] ?? first).join(' '))) continue // "if there is no response"
    if (who && !/^(?:percent|pct|%|nobody|none|one)$/.test(words[who[1]]!) && !(found.length > 0 && isSame(words, who, found[0]!.who))) found.push({ who, act })
  }
  const unanswered = UNANSWERED.exec(joined)
  if (unanswered) {
    const at = tokenAt(unanswered.index + unanswered[0].lastIndexOf(unanswered[2]!))
    const who = tokenAt(unanswered.index + unanswered[0].lastIndexOf(` ${unanswered[1]!} ${unanswered[2]!}`) + 1)
    found.push({ who: [who, at - 1], act: [at, at + unanswered[2]!.split(' ').length - 1] })
  }
  const none = NO_COMMENT_FROM.exec(joined)
  if (none) {
    const first = tokenAt(none.index)
    const last = first + none[0].split(' ').length - 1
    if (!/\b(?:if|unless)\b/.test(words.slice(Math.max(0, first - 4), first).join(' '))) found.push({ who: phraseAfter(sentence, last + 2, new Set()), act: [first, last] })
  }
  return found.sort((a, b) => a.act[0] - b.act[0])
}

const isSame = (words: readonly string[], a: Range, b: Range): boolean => a !== null && b !== null && words.slice(a[0], a[1] + 1).join(' ') === words.slice(b[0], b[1] + 1).join(' ')

/**
 * Who is silent: the subject; over "and" or a comma also that of the verb before ("said no date was set and declined to comment",
 * "Aides declined to comment, did not respond …").
 */
function whoBefore(sentence: Sentence, verb: number): Range {
  const { words } = sentence
  const who = subjectBefore(sentence, verb)
  const verbAt = who ? words.findIndex((word, i) => i > who[0] && i <= who[1] && /^(?:declined|refused|said|did)$/.test(word)) : -1
  if (who && verbAt > 0) return verbAt - 1 >= who[0] ? [who[0], verbAt - 1] : null
  if (who) return who
  if (!(CONJUNCTION.has(words[verb - 1] ?? '') || words[verb - 1] === ',')) return null
  for (let i = 1; i < verb - 1; i++) {
    if (!/^(?:said|says|told|gave|made|would|has|had|have)$|[^e]ed$/.test(words[i]!)) continue
    const first = subjectBefore(sentence, i)
    return first && !PREPOSITION.has(words[first[0]]!) ? first : null
  }
  return null
}

const SILENT: ReadonlySet<string> = new Set('declined declines declining refused refuses refusing respond responded reply replied answer answered comment commented commenting reached available unavailable response return returned unanswered elaborate discuss interviewed details deny say silent mum quiet tight-lipped nothing reaction contacted located reachable ignored ignores ignoring confirm confirmed withheld drawn explanation requests statement'.split(' '))
