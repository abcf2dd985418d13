import { spansOf } from './candidates.ts'
import { CALENDAR } from './en/names.ts'
import { BODIES, DOCUMENTS, GROUPS, ROLES } from './en/nouns.ts'
import { TELLING, TIMES } from './en/saying.ts'
import { kindOf } from './kind.ts'
import { nestedCandidates } from './patterns.ts'
import { mentionsIn, type Cast } from './people.ts'
import { CLOSING, hasVerb, OPENING, OUTSIDE, UPPER, type Reading } from './reading.ts'
import type { CueTokens } from './role-features.ts'
import type { Verified } from './verify.ts'
import { classOf, NAME, NOUN } from './vocabulary.ts'

/** Words between "quoted" and its "as saying". */
const REACH = 14

/**
 * Makes reports fit each other, once all are judged: an outlet that passes words on is no second speaker of them, a quotation has one
 * speaker, and a quotation that fills its paragraph goes on with whoever was quoted right before.
 *
 * @param kept - in text order of the cues
 * @param judged - all candidates, also those that were not sure enough to be kept
 */
export function settle(reading: Reading, kept: readonly Verified[], judged: readonly Verified[], cast: Cast): Verified[] {
  const spoken = kept.filter((one) => !isLabelled(reading, one, cast) && !takesLives(reading, one)).map((one) => withoutDay(reading, fromThat(reading, one)))
  const owned = withoutOthersQuotations(reading, joinedAcrossOutlets(reading, quotedAsSaying(reading, spoken, cast), judged, cast))
  const whole = withBlockQuotations(reading, owned)
  return [...whole, ...nestedCandidates(reading, whole)].sort((a, b) => a.cue.start - b.cue.start)
}

/** "Tags: …", "Lesson: …": a common word before a colon at a line's start is nobody, unless it names people, an office or a body. */
function isLabelled(reading: Reading, { cue, pattern, roles: { source: [source] } }: Verified, cast: Cast): boolean {
  if (pattern || reading.lower[cue.start] !== ':' || !source || source.end !== source.start + 1 || source.end !== cue.start) return false
  const word = reading.lower[source.start]!
  const begins = reading.paragraphStarts[reading.paragraph[source.start]!] === source.start
  const someone = [ROLES, BODIES, GROUPS, DOCUMENTS].some((known) => known.has(word)) || reading.shapes[source.start] === UPPER
  const named = cast.at.get(source.start)?.one
  return begins && !someone && (named ? named.type === 'other' && named.gender === '?' && named.mentions.length === 1 : reading.rows[source.start]! >= 0)
}

/** "The blast claimed the lives of five", "which claimed 12 lives": that is no statement. */
function takesLives(reading: Reading, { cue, kind, roles: { content: [first] } }: Verified): boolean {
  if (kind === 'direct' || !first || first.start < cue.end || first.start > cue.end + 1 || reading.stemText[cue.end - 1] !== 'claim') return false
  const words = reading.lower.slice(cue.end, cue.end + 6).join(' ')
  return /^(?:at least |more than |about |nearly |some |the |another )?(?:[\p{L}\p{N},.-]+ ){0,2}(?:lives|victims?)\b/u.test(words) && !/\b(?:that|to|was|were|had)\b/.test(words.slice(0, words.search(/lives|victim/)))
}

/** "Orlen rejected the charge on Saturday": of what was rejected the day is no part, where it has no verb of its own. */
function withoutDay(reading: Reading, one: Verified): Verified {
  const run = one.roles.content.at(-1)
  if (one.kind !== 'indirect' || !run || run.start < one.cue.end) return one
  let end = run.end
  if (CALENDAR.has(reading.lower[end - 1]!) && reading.lower[end - 2] === 'on') end -= 2
  else if (/^(?:yesterday|today)$/.test(reading.lower[end - 1]!)) end -= 1
  if (end === run.end || end - run.start < 2) return one
  if (hasVerb(reading, { start: run.start, end })) return one
  return withContent(reading, one, [...one.roles.content.slice(0, -1), { start: run.start, end }])
}

/**
 * "Orlen claimed on the same day that the port was shut", "Orlen told a room full of reporters that …": what she said begins with "that",
 * not with when or to whom.
 */
function fromThat(reading: Reading, one: Verified): Verified {
  const run = one.roles.content.find(({ start }) => start >= one.cue.end)
  if (!run || one.kind === 'direct' || run.start > one.cue.end + 2) return one
  const that = reading.lower.indexOf('that', run.start)
  const told = run.start === one.cue.end && TELLING.has(reading.stemText[one.cue.end - 1]!)
  if (that <= run.start || that > run.start + (told ? WHOM : WHEN) || that + 2 >= run.end) return one
  if (told ? !isSomeone(reading, run.start, that) : !TIMES.has(reading.lower[that - 1]!)) return one
  return withContent(reading, one, one.roles.content.map((each) => (each === run ? { start: that, end: run.end } : each)))
}
/** Most words of a time, and of whom something is told to. */
const [WHEN, WHOM] = [4, 9]

/** Whether a phrase may name whom something is told to: it ends with a noun and has no verb, comma or quotation mark. */
function isSomeone(reading: Reading, start: number, end: number): boolean {
  if (![NOUN, NAME].includes(classOf(reading.tags[end - 1]!)) || hasVerb(reading, { start, end })) return false
  for (let i = start; i < end; i++) if (reading.quoted[i] !== OUTSIDE || !/[\p{L}\p{N}]/u.test(reading.lower[i]!)) return false
  return true
}

/** "Varo News quoted the doctor as saying": one report, whose source stands between; "saying" is no cue of its own. */
function quotedAsSaying(reading: Reading, kept: readonly Verified[], cast: Cast): Verified[] {
  const sayings = new Set<number>()
  const changed = kept.map((one) => {
    const { cue, roles } = one
    let quoting = -1
    for (let i = cue.start; i < cue.end && quoting < 0; i++) if (reading.stemText[i] === 'quot' || reading.stemText[i] === 'cit') quoting = i
    if (quoting < 0 || reading.stemText[quoting - 1] === 'be') return one
    const end = reading.sentenceStarts[reading.sentence[quoting]! + 1]!
    let as = quoting + 2
    while (as < end && as <= quoting + REACH && reading.lower[as] !== 'as') as++
    if (as >= end || reading.lower[as] !== 'as' || reading.stemText[as + 1] !== 'say') return one
    sayings.add(as + 1)
    const carrier = mentionsIn(cast, { start: Math.max(0, quoting - 6), end: quoting }).find(({ mention }) => mention.end === quoting)
    const saying = kept.find((other) => other !== one && other.cue.start <= as + 1 && as + 1 < other.cue.end)
    const own = without(roles.content, { start: quoting, end: as + 2 })
    const content = own.length > 0 || !saying ? own : without(saying.roles.content, { start: quoting, end: as + 2 })
    const source = roles.source[0] && roles.source[0].end <= quoting ? roles.source : carrier ? [{ start: carrier.mention.start, end: quoting }] : roles.source
    return content.length === 0 ? one : withContent(reading, { ...one, roles: { ...roles, source } }, content)
  })
  return changed.filter(({ cue }) => ![...sayings].some((at) => cue.start <= at && at < cue.end && reading.stemText[cue.start] !== 'quot' && reading.stemText[cue.start] !== 'cit'))
}

/** "“A,” said Orlen, according to Varo News, “and b.”": the second half is Orlen's too. */
function joinedAcrossOutlets(reading: Reading, kept: readonly Verified[], judged: readonly Verified[], cast: Cast): Verified[] {
  const dropped = new Set<Verified>()
  const changed = new Map<Verified, Verified>()
  for (const outer of kept) {
    const [source] = outer.roles.source
    const half = outer.roles.content.find((run) => run.start >= outer.cue.end && isWholeQuotation(reading, run) && goesOnSmall(reading, run.start))
    if (reading.stemText[outer.cue.start] !== 'accord' || !source || !half || !mentionsIn(cast, source).some(({ one }) => one.type !== 'person')) continue
    const isInner = (one: Verified) => one !== outer && one.kind === 'direct' && reading.sentence[one.cue.start] === reading.sentence[outer.cue.start]
      && one.cue.start < outer.cue.start && one.roles.content.every((run) => run.end <= one.cue.start)
    const inner = kept.find(isInner)
    const doubted = inner ? undefined : judged.find((one) => isInner(one) && one.roles.source.length > 0 && one.cue.probability >= SURE_CUE) // doubted for what the outlet claims, too
    if (inner) dropped.add(outer)
    if (inner) changed.set(inner, withContent(reading, inner, [...inner.roles.content, half]))
    else if (doubted) changed.set(outer, withContent(reading, { ...doubted, confidence: outer.confidence }, [...doubted.roles.content, half]))
  }
  return kept.filter((one) => !dropped.has(one)).map((one) => changed.get(one) ?? one)
}

const SURE_CUE = 0.8

/** Whether a quotation's first word is written small: it goes on with a sentence begun before. */
function goesOnSmall(reading: Reading, start: number): boolean {
  const at = reading.quoted[start] === OPENING ? start + 1 : start
  return /^\p{Ll}/u.test(reading.document.tokens[at]?.word ?? '')
}

/** A whole quotation that a surer report has as its own leaves the contents of one that merely took it in. */
function withoutOthersQuotations(reading: Reading, kept: readonly Verified[]): Verified[] {
  return kept.map((one, at) => {
    let { content } = one.roles
    for (let i = Math.max(0, at - NEAR); i < Math.min(kept.length, at + NEAR); i++) {
      const other = kept[i]!
      if (other === one || other.kind !== 'direct' || other.confidence <= one.confidence || content.some((run) => run.start <= other.cue.start && other.cue.end <= run.end)) continue
      for (const run of other.roles.content) {
        const held = content.find((own) => own.start <= run.start && run.end <= own.end)
        if (!held || !isWholeQuotation(reading, run)) continue
        const left = without(content, run)
        if (left.some((own) => own.end - own.start > 2)) content = left
      }
    }
    return content === one.roles.content ? one : withContent(reading, one, content)
  })
}
const NEAR = 12

function isWholeQuotation(reading: Reading, { start, end }: CueTokens): boolean {
  return reading.quoted[start] === OPENING && (reading.quoted[end - 1] === CLOSING || reading.quoted[end] === CLOSING)
}

/** A paragraph that is one quotation and that nobody claims, right after a line that ends with the same speaker's quotation and its report. */
function withBlockQuotations(reading: Reading, kept: readonly Verified[]): Verified[] {
  const { paragraphStarts, allQuoted } = reading
  const claimed = new Uint8Array(reading.count)
  for (const { roles } of kept) for (const run of roles.content) claimed.fill(1, run.start, run.end)
  const made = [...kept]
  for (let p = 1; p < allQuoted.length; p++) {
    const run = { start: paragraphStarts[p]!, end: paragraphStarts[p + 1]! }
    if (!allQuoted[p] || claimed.subarray(run.start, run.end).includes(1)) continue
    const at = made.findLastIndex(({ cue, roles }) => reading.paragraph[cue.start] === p - 1 || roles.content.some(({ end }) => end === run.start))
    const before = made[at]
    if (!before || before.kind === 'indirect' || before.roles.source.length === 0 || reading.sentence[before.cue.start]! < reading.sentence[run.start - 1]! && before.roles.content.at(-1)!.end !== run.start) continue
    made[at] = withContent(reading, before, [...before.roles.content, run])
    claimed.fill(1, run.start, run.end)
  }
  return made
}

function withContent(reading: Reading, one: Verified, content: readonly CueTokens[]): Verified {
  return { ...one, roles: { ...one.roles, content }, kind: kindOf(reading.document, spansOf(reading, content)) }
}

/** Runs without a stretch of tokens, without the marks and blanks that it leaves at their ends. */
function without(runs: readonly CueTokens[], { start, end }: CueTokens): CueTokens[] {
  return runs.flatMap((run) => (run.end <= start || run.start >= end ? [run] : [{ start: run.start, end: Math.max(run.start, Math.min(run.end, start)) }, { start: Math.min(run.end, Math.max(run.start, end)), end: run.end }]))
    .filter((run) => run.end > run.start)
}
