import type { Allegation, Attribution, Mention, SpeakerType, StatedRelay } from '../text/records.ts'
import { overlaps, type Passage, type Span } from '../text/span.ts'
import { REFERRING, SPOKES } from './en/voices.ts'
import { DOCUMENT } from './parties.ts'
import { keyOf, mayBelong, maySpeakInOffice, Parties, speaksFor, type Party } from './voice-parties.ts'

/**
 * How a party is heard in one article, the first that holds. `own-words`: the article prints words of its own. `reported`: it tells
 * in its own words what they say. `through-others`: only inside what somebody else says, or by way of another outlet. `asked`: asked, no
 * answer. `spoken-for`: accused, and only somebody who may speak for it is heard (inferred). `not-heard`: accused, and nothing of it.
 */
export const STANDINGS = ['own-words', 'reported', 'through-others', 'asked', 'spoken-for', 'not-heard'] as const
export type Standing = (typeof STANDINGS)[number]

/** One place that a standing rests on. */
export interface VoiceRow extends Passage {
  readonly as: 'own-words' | 'reported' | 'nested' | 'relayed' | 'denies' | 'asked' | 'accuses' | 'accused' | 'spoken-for'
  readonly attribution: string | null
  readonly allegation: string | null
  /** Who says that they say so; who may speak for them. */
  readonly through: string | null
  /** Whether that one accuses them in this article. */
  readonly opponent: boolean
}

/** A party of one article and how it is heard there. */
export interface Voice {
  /** The fullest name printed there. */
  readonly name: string
  readonly type: SpeakerType | null
  readonly standing: Standing
  /** Some part of it is inferred: a name taken for theirs by its last word, or who speaks for them. */
  readonly inferred: boolean
  /** In text order. */
  readonly rows: readonly VoiceRow[]
}

/** What voices are read from: one article's analysis, as it is or as people corrected it. */
export interface Heard {
  readonly text: string
  /** Its own name: words told to the outlet itself are no relay. */
  readonly outlet: string | null
  readonly attributions: readonly Attribution[]
  readonly allegations: readonly Allegation[]
  readonly mentions: readonly Mention[]
}

/**
 * Who speaks in an article, who is heard only through others, who is accused and not heard. Counts and words; it weighs nothing.
 * All readings count here, however sure: a doubtful one is reason enough not to call a party unheard.
 */
export function findVoices({ text, outlet, attributions, allegations, mentions }: Heard): Voice[] {
  const parties = new Parties(mentions)
  const rows = new Map<Party, VoiceRow[]>()
  const speakersOf = new Map<string, readonly Party[]>()
  const byId = new Map(attributions.map((one) => [one.id, one]))
  const refusals = allegations.filter(({ kind }) => kind === 'no-comment')
  const put = (party: Party, row: VoiceRow): void => {
    const known = rows.get(party)
    if (known) known.push(row)
    else rows.set(party, [row])
  }
  /** "may accuse": nothing is said yet. */
  const isToCome = ({ id, stance }: Attribution): boolean => stance === 'accuses' && allegations.some(({ attribution, made }) => attribution === id && made === 'hypothetical')
  /** The quoted words in it are all somebody else's. */
  const holdsOnlyOthers = ({ id, kind }: Attribution): boolean => kind === 'mixed' && attributions.some((inner) => inner.nested_in === id && inner.kind !== 'indirect')
  const isRefusal = ({ cue, content }: Attribution): boolean =>
    refusals.some(({ act }) => [...cue, ...content].some((span) => act.spans.some((part) => overlaps(part, span))))

  // longest names first, so that a short one finds its party
  for (const { speaker } of [...attributions].sort((a, b) => (b.speaker?.name.length ?? 0) - (a.speaker?.name.length ?? 0))) {
    if (speaker && isNamed(speaker)) parties.named(speaker.name, speaker.type)
  }
  const printed = allegations.flatMap(({ accuser, accused, kind }) => (kind === 'allegation' ? [accused, accuser] : [])).filter((name) => name !== null)
  for (const name of printed.sort((a, b) => b.length - a.length)) parties.named(name)
  const accusers = new Map<Party, Set<Party>>()
  for (const { kind, accuser, accused } of allegations) {
    const [by, of] = kind === 'allegation' && accuser !== null && accused !== null ? [parties.known(accuser), parties.known(accused)] : []
    if (by && of) accusers.set(of, (accusers.get(of) ?? new Set()).add(by))
  }
  const accuses = (one: Party, other: Party): boolean => accusers.get(other)?.has(one) ?? false
  for (const one of attributions) speakersOf.set(one.id, speakersIn(one))

  /** The speaker, and a body whose spokesman it is. */
  function speakersIn({ speaker, words }: Attribution): Party[] {
    const found: Party[] = []
    const own = speaker && isNamed(speaker) ? parties.known(speaker.name) : null
    if (own && !isPaper(own)) found.push(own)
    if (!SPOKES.test(`${words.source} ${speaker?.role ?? ''}`)) return found
    for (const { body } of speaksFor(SPOKES.test(words.source) ? words.source : `${speaker?.role ?? ''} ${words.source}`, speaker?.organisation)) {
      const party = own === null ? parties.named(body) : parties.known(body) ?? parties.known(`${body}s`)
      if (party && !found.includes(party)) found.push(party)
    }
    return found
  }

  for (const one of attributions) {
    const { spans, words } = { spans: one.content, words: one.words.content }
    if (isRefusal(one) || isToCome(one)) continue
    for (const party of speakersOf.get(one.id)!) {
      const outer = one.nested_in === null ? undefined : byId.get(one.nested_in)
      const nested = outer !== undefined && !speakersOf.get(outer.id)!.includes(party)
      const relay = one.relays.find((stated) => !isByline(stated) && keyOf(stated.outlet) !== (outlet === null ? '' : keyOf(outlet)) && !party.keys.has(keyOf(stated.outlet) ?? ''))
      const through = nested ? namedBy(outer) : relay?.outlet ?? null
      put(party, {
        as: nested ? 'nested' : relay ? 'relayed' : one.kind === 'indirect' && !isTurn(one) || holdsOnlyOthers(one) ? 'reported' : 'own-words', spans, words, attribution: one.id, allegation: null, through,
        opponent: nested && speakersOf.get(outer.id)!.some((other) => accuses(other, party)),
      })
    }
  }

  for (const { id, kind, made, accuser, accused, act, attribution } of allegations) {
    const held = attribution === null ? undefined : byId.get(attribution)
    const inside = held?.content.some((span) => act.spans.some((part) => overlaps(part, span))) ?? false
    const row = { ...act, attribution, allegation: id, through: null, opponent: false }
    const told = (party: Party): Pick<VoiceRow, 'as' | 'through' | 'opponent'> | null => {
      const tellers = held ? speakersOf.get(held.id)! : []
      if (tellers.includes(party) && !(held && isToCome(held))) return null // the attribution itself says so
      if (!held || !inside || party.keys.has(keyOf(held.words.source) ?? '') || tellers.length === 0 && (!held.words.source || RELATIVE.test(held.words.source))) return { as: kind === 'denial' ? 'denies' : 'accuses', through: null, opponent: false }
      return { as: 'nested', through: namedBy(held), opponent: tellers.some((teller) => accuses(teller, party)) }
    }
    if (kind === 'no-comment') {
      for (const party of askedIn(accused)) put(party, { ...row, as: 'asked' })
    } else if (kind === 'denial') {
      const party = accused === null ? null : parties.named(accused)
      const how = party && told(party)
      if (party && how && !isPaper(party)) put(party, { ...row, ...how })
    } else {
      const [by, of] = [accuser, accused].map((name) => (name === null ? null : parties.named(name)))
      const how = by && made !== 'hypothetical' ? told(by) : null
      if (by && how && !isPaper(by)) put(by, { ...row, ...how })
      if (of && of !== by && !isPaper(of)) put(of, { ...row, as: 'accused', through: accuser !== null && REFERRING.test(accuser.trim()) ? null : accuser })
    }
  }

  function askedIn(accused: string | null): Party[] {
    if (accused === null) return []
    const own = parties.known(accused)
    const bodies = SPOKES.test(accused) ? speaksFor(accused, undefined).map(({ body }) => parties.known(body) ?? parties.known(`${body}s`) ?? (own ? null : parties.named(body))) : []
    const party = own ?? (bodies.some((one) => one !== null) ? null : parties.named(accused))
    return [...new Set([party, ...bodies].filter((one) => one !== null))]
  }

  /** Who is heard and may speak for an accused party, and is not its accuser. */
  function spokenFor(party: Party, of: readonly VoiceRow[]): VoiceRow[] {
    const answers = allegations.filter(({ kind, answers: to }) => kind !== 'allegation' && of.some(({ as, allegation }) => as === 'accused' && allegation === to))
    const found: VoiceRow[] = answers.flatMap(({ kind, accused, act, attribution, id }) => (accused === null || keyOf(accused) === null ? [] : [
      { ...act, as: kind === 'denial' ? 'spoken-for' as const : 'asked' as const, attribution, allegation: id, through: accused, opponent: false }]))
    for (const one of attributions) {
      const speakers = speakersOf.get(one.id)!
      if (one.speaker?.type === 'document' || speakers.some((other) => other === party || accuses(other, party))) continue
      const context = contextOf(text, one.source)
      const names = [...speakers.map(({ name }) => name), ...speaksFor(context, one.speaker?.organisation).map(({ body }) => body), ...(one.speaker ? [one.speaker.name] : [])]
      if (!names.some((name) => mayBelong(party.name, name)) && !maySpeakInOffice(party.name, `${context} ${one.speaker?.role ?? ''} ${one.speaker?.organisation ?? ''}`)) continue
      found.push({ as: isRefusal(one) ? 'asked' : 'spoken-for', spans: one.content, words: one.words.content, attribution: one.id, allegation: null, through: one.speaker?.name ?? one.words.source, opponent: false })
    }
    for (const [other, theirs] of rows) {
      if (other === party || accuses(other, party) || !mayBelong(party.name, other.name)) continue
      for (const row of theirs) {
        if (row.attribution === null && (row.as === 'denies' || row.as === 'asked')) found.push({ ...row, as: row.as === 'denies' ? 'spoken-for' : 'asked', through: other.name })
      }
    }
    return found.filter((row, i) => found.findIndex((other) => other.as === row.as && other.attribution === row.attribution && other.allegation === row.allegation) === i)
  }

  return [...rows].map(([party, own]): Voice => {
    const known = standingOf(own)
    const more = known === 'not-heard' ? spokenFor(party, own) : []
    const all = [...own, ...more].sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0))
    return { name: party.name, type: party.type, standing: standingOf(all)!, inferred: party.inferred || more.length > 0, rows: all }
  }).filter(({ standing }) => standing !== undefined)
}

const ORDER: readonly (readonly [Standing, readonly VoiceRow['as'][]])[] = [
  ['own-words', ['own-words']], ['reported', ['reported', 'denies', 'accuses']], ['through-others', ['nested', 'relayed']], ['spoken-for', ['spoken-for']], ['asked', ['asked']], ['not-heard', ['accused']],
]

/** Who says it, by name; null for a pronoun that nobody is found for. */
const namedBy = ({ speaker, words: { source } }: Attribution): string | null => speaker?.name ?? (source === '' || REFERRING.test(source.trim()) ? null : source)

/** "liberals, who accused": the words before it are who. */
const RELATIVE = /^(?:who|which|that)$/i

/** "The council's report": no voice, whoever wrote it. */
const isPaper = ({ name, type }: Party): boolean => type === 'document' || DOCUMENT.test(name.replace(/,.*$/s, '').split(/\s(?:by|of|on|from|about)\s/)[0]!.split(/\s+/).at(-1)!.toLowerCase().replace(/(?<=[^s])s$/, ''))

/** A dateline credits the whole article: "VELL (Orrin Wire) —". Nobody in it is heard only through that agency. */
const isByline = ({ outlet, cue }: StatedRelay): boolean => cue.includes(outlet)

/** "BRENN: We saw it.": a transcript prints the words themselves, without marks. */
const isTurn = ({ words: { cue } }: Attribution): boolean => cue !== '' && !/\p{L}/u.test(cue)

/** The first standing that some row gives. */
const standingOf = (rows: readonly VoiceRow[]): Standing | undefined => ORDER.find(([, as]) => rows.some((row) => as.includes(row.as)))?.[0]

const isNamed = ({ type, mention, name }: NonNullable<Attribution['speaker']>): boolean => type !== 'unnamed' && type !== 'document' && mention !== 'none' && keyOf(name) !== null

/** A source with the words right before it: "Orlo's lawyer, Hanna Weld". */
function contextOf(text: string, source: readonly Span[]): string {
  const [first] = source
  if (!first) return ''
  const before = /[^.!?;“”"\n]{0,60}$/u.exec(text.slice(Math.max(0, first[0] - 60), first[0]))?.[0] ?? ''
  return `${/,\s*$/.test(before) ? before : ''}${text.slice(first[0], first[1])}`
}
