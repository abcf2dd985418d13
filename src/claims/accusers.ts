import { ADVERB, AUXILIARY, DETERMINER, MODAL, PREPOSITION, RELATIVE, REPORTING } from './en/grammar.ts'
import { subjectBefore, type Range } from './noun-phrases.ts'
import { isCapital, isMark, type Sentence } from './sentence.ts'

/** "Varnia denies shelling market, accuses league of theft": the subject stands before the first verb. */
export function headlineSubject(sentence: Sentence, verb: number): Range {
  const { words } = sentence
  if (words[verb - 1] !== ',' || !words[verb]!.endsWith('s')) return null
  const first = words.findIndex((word, i) => i > 0 && i < verb - 1 && (/^(?:denies|says|rejects|condemns|dismisses|vows|warns|claims|confirms|admits|calls|blames|accuses)$/.test(word)))
  return first > 0 ? subjectBefore(sentence, first) : null
}

/** "The group called for a purge of the army, accusing …": whom the sentence's verb before it is about; not "Varnia, accusing …, left". */
export function subjectOfParticiple(sentence: Sentence, verb: number): Range {
  const { words } = sentence
  return words[verb - 1] === ',' && words[verb]!.endsWith('ing') ? subjectOfFinite(sentence, verb) : null
}

/** Whom the first verb before a word is about; of "It said the firm had sued", the firm. */
export function subjectOfFinite(sentence: Sentence, verb: number, floor = 0): Range {
  const { words } = sentence
  const finite = (from: number) => words.findIndex((word, i) => i >= from && i < verb - 1 && !RELATIVE.has(words[i - 1] ?? '') && !(AUXILIARY.has(words[i - 1] ?? '') && RELATIVE.has(words[i - 2] ?? '')) && (AUXILIARY.has(word) || MODAL.has(word) || REPORTING.has(word) && word !== 'accused' || /[^e]ed$/.test(word) && !ADVERB.has(word) && !/^(?:united|armed|alleged|wounded|unnamed|masked|so-called)$/.test(word)))
  const first = finite(floor + 1)
  if (first < 0) return null
  const second = REPORTING.has(words[first]!) && words[first + 1] !== ',' ? finite(first + 2) : -1 // "It said the firm had threatened to sue, alleging …"
  return (second > 0 ? subjectBefore(sentence, second, first + 1) : null) ?? subjectBefore(sentence, first, floor)
}

/** "Accusing the league of lies, the envoy left": the subject stands behind the comma. */
export function subjectOfMain({ words, tokens }: Sentence, verb: number): Range {
  if (!words[verb]!.endsWith('ing') || verb > 1) return null
  const comma = words.indexOf(',', verb)
  if (comma < 0) return null
  let last = comma + 1
  if (DETERMINER.has(words[last] ?? '')) last++
  else if (!isCapital(tokens[last]?.word)) return null
  while (isCapital(tokens[last + 1]?.word) && isCapital(tokens[last]?.word)) last++
  return last < words.length ? [comma + 1, last] : null
}

/** "The premier takes a risk by accusing officers": the subject of the clause around. */
export function subjectOfClause(sentence: Sentence, verb: number): Range {
  const { words } = sentence
  if (!words[verb]!.endsWith('ing') || !/^(?:by|for|of|while|after|before|in|when)$/.test(words[verb - 1] ?? '')) return null
  for (let i = verb - 2; i > 0 && verb - i < 14 && !isMark(words[i]); i--) if (AUXILIARY.has(words[i]!)) return subjectBefore(sentence, i)
  return null
}

/** "They say that they are hunted and blame the army": the subject of the verb that "and" joins this one to. */
export function subjectOfJoined(sentence: Sentence, verb: number): Range {
  const { words } = sentence
  const joined = /^(?:has|have|had)$/.test(words[verb - 1] ?? '') ? verb - 2 : ADVERB.has(words[verb - 1] ?? '') || /..ly$/.test(words[verb - 1] ?? '') ? verb - 2 : verb - 1
  return /^(?:and|but)$/.test(words[joined] ?? '') && !/..ing$/.test(words[verb]!) ? subjectOfFinite(sentence, joined) : null
}

/** "The mayor, without naming him, also accused": over what stands between commas. */
export function subjectOverAside(sentence: Sentence, verb: number): Range {
  const { words } = sentence
  let close = verb - 1
  while (/^(?:has|have|had|also|then|later|again)$/.test(words[close] ?? '') || /..ly$/.test(words[close] ?? '')) close--
  if (words[close] !== ',' || words[verb]!.endsWith('ing')) return null
  const open = words.lastIndexOf(',', close - 1)
  return open > 0 && close - open < 16 && (PREPOSITION.has(words[open + 1]!) || /^(?:while|speaking|writing|appearing|citing|asked|referring)$/.test(words[open + 1]!)) ? subjectBefore(sentence, open) : null
}
