/**
 * Made drafts whose every sentence is known: wordings that a ledger holds, copied, and in each draft one of them bent on purpose.
 * Seeded, so that the same ledger gives the same drafts.
 */
import type { Held, HeldPassage, Ledger } from '../src/ledger/index.ts'
import { sentencesOf } from '../src/text/passage-sentences.ts'
import type { Span } from '../src/text/span.ts'
import { FUNCTION_WORDS } from '../src/text/en/function-words.ts'
import { turningWords } from '../src/linking/index.ts'
import { wordsIn } from '../src/text/words.ts'
import { edited } from './linking-variants.ts'
import { seeded } from './shared.ts'

export const PLANTED = ['word', 'number', 'negation in', 'negation out', 'start cut', 'middle cut', 'end cut', 'word in a piece', 'speaker', 'invented'] as const
export type Planted = (typeof PLANTED)[number]

/** One sentence of a draft: copied, or bent in one known way. */
export interface Sentence {
  readonly planted: Planted | null
  /** Of the quoted words in the draft's text. */
  readonly span: Span
  readonly speaker: string
  /** The wording that it was made from; null where it is invented. */
  readonly from: string | null
}

export interface MadeDraft {
  readonly text: string
  readonly sentences: readonly Sentence[]
}

/** A wording of the ledger that a draft may copy. */
export interface Wording {
  readonly words: string
  readonly speaker: string
  readonly article: string
}

const WORDS = { least: 8, most: 40 }
const CUT = { least: 3, content: 2 }
const SENTENCES = 5

/**
 * Direct quotations of one sentence that begin with a capital, given to somebody by name. Where a record of the words is in the ledger,
 * only the record's: a draft that copies another wording differs from it.
 */
export function wordingsFor(ledger: Ledger, sure = 0.78): Wording[] {
  const found = new Map<string, Wording>()
  for (const { id } of articlesOf(ledger)) {
    const held = ledger.holdings.held(id)
    if (!held) continue
    for (const one of held.passages) {
      const words = plainWords(one)
      const { speaker, statement } = one
      if (words === null || !speaker || !/^\p{Lu}\S+ .*\p{Lu}/u.test(speaker.name) || speaker.name.length > 40 || ledger.passages.byId(one.passage.id).kind !== 'direct') continue
      if (confidenceOf(ledger, held, one) < sure) continue
      const recorded = statement ? ledger.holdings.printingsOf(statement, 50).some((printing) => ledger.passages.carrier(printing).record) : false
      if (recorded && !held.article.record) continue
      found.set(words, { words, speaker: speaker.name, article: held.article.id })
    }
  }
  return [...found.values()].sort((x, y) => (x.words < y.words ? -1 : 1))
}

function articlesOf(ledger: Ledger): { id: string }[] {
  const found: { id: string }[] = []
  for (let offset = 0; ; offset += 500) {
    const { articles } = ledger.articles.list({ limit: 500, offset })
    for (const { id } of articles) found.push({ id: ledger.articles.page(id).snapshot.id })
    if (articles.length < 500) return found
  }
}

function confidenceOf(ledger: Ledger, { article }: Held, { passage }: HeldPassage): number {
  confidences.set(article.id, confidences.get(article.id) ?? new Map(ledger.articles.page(article.id).attributions.map(({ id, confidence }) => [id, confidence])))
  return confidences.get(article.id)!.get(passage.id) ?? 0
}
const confidences = new Map<string, Map<string, number>>()

/** The words without the marks around them, where they are one whole sentence in one piece. */
function plainWords({ passage }: HeldPassage): string | null {
  if (passage.spans.length !== 1 || passage.voice !== 'attribution' || !/^\p{L}/u.test(passage.language)) return null
  const words = passage.words.replace(/^[\s"“„'‘`]+/u, '').replace(/[\s"”“'’.,;:]+$/u, '').replace(/\s+/g, ' ')
  const count = words.split(' ').length
  if (count < WORDS.least || count > WORDS.most || /["“”„«»[\]…]|\.\.\.|''|``/u.test(words) || !/^\p{Lu}/u.test(words)) return null
  return sentencesOf({ spans: [[0, words.length]], words }).length === 1 ? words : null
}

/** @param count - drafts, each with one planted error among copied sentences; kinds in turn */
export function madeDrafts(wordings: readonly Wording[], count: number, seed = 4): MadeDraft[] {
  const random = seeded(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const others = [...new Set(wordings.flatMap(({ words }) => words.split(' ').filter((word) => /^[a-z]{5,}$/.test(word) && !FUNCTION_WORDS.has(word))))].sort()
  const drafts: MadeDraft[] = []
  for (let i = 0; i < count; i++) {
    const planted = PLANTED[i % PLANTED.length]!
    const at = Math.floor(random() * SENTENCES)
    const used = new Set<Wording>()
    const next = (): Wording => {
      for (;;) {
        const wording = pick(wordings)
        if (used.has(wording)) continue
        used.add(wording)
        return wording
      }
    }
    let text = ''
    const sentences: Sentence[] = []
    for (let k = 0; k < SENTENCES; k++) {
      let wording = next()
      let bent: { words: string; speaker: string } = wording
      if (k === at) for (let tries = 0; ; tries++) {
        const made = bend(wording, planted, random, others, wordings)
        if (made) {
          bent = made
          break
        }
        if (tries > 2000) throw new Error(`No wording can be bent: ${planted}`)
        wording = pick(wordings)
      }
      // a third of the copied ones are pieces, shown as such; half of the speakers go by their last name
      const piece = k !== at && random() < 1 / 3 ? pieceOf(bent.words, random) : k === at && planted === 'word in a piece' ? bent.words : null
      if (piece !== null) bent = { words: piece, speaker: bent.speaker }
      const name = planted !== 'speaker' && random() < 0.5 ? lastName(bent.speaker) : bent.speaker
      const { sentence, offset } = set(bent.words, name, piece === null ? Math.floor(random() * 4) : 4)
      sentences.push({ planted: k === at ? planted : null, span: [text.length + offset, text.length + offset + bent.words.length], speaker: bent.speaker, from: k === at && planted === 'invented' ? null : wording.words })
      text += `${sentence}\n\n`
    }
    drafts.push({ text, sentences })
  }
  return drafts
}

/** A sentence as a draft prints it, and where the words begin in it. */
function set(words: string, speaker: string, form: number): { sentence: string; offset: number } {
  switch (form) {
    case 0: return { sentence: `“${words},” ${speaker} said.`, offset: 1 }
    case 1: return { sentence: `“${words},” said ${speaker}.`, offset: 1 }
    case 4: return { sentence: `${speaker} said that “${words}”, and left it at that.`, offset: speaker.length + 12 }
    case 2: return { sentence: `${speaker} said: “${words}.”`, offset: speaker.length + 8 }
    default: return { sentence: `"${words}," ${speaker} told reporters.`, offset: 1 }
  }
}

/** Six to nine words in a row from within a wording, beginning small. Null where it has none that say anything. */
function pieceOf(words: string, random: () => number): string | null {
  const all = words.split(' ')
  const length = 6 + Math.floor(random() * 4)
  const from = 1 + Math.floor(random() * Math.max(1, all.length - length - 1))
  const piece = all.slice(from, from + length)
  const clause = /[^,;:.!?()—–]*$/u.exec(all.slice(0, from).join(' '))![0]
  if (turningWords(wordsIn(clause).map(({ key }) => key), wordsIn(piece.join(' '))[0]?.value != null) !== null) return null // cut behind a "not": an error, not a copy
  const telling = wordsIn(piece.join(' ')).filter(({ key }) => !FUNCTION_WORDS.has(key)).length
  return piece.length < 6 || telling < 3 || !/^\p{Ll}/u.test(piece[0]!) ? null : piece.join(' ').replace(/[,;:.–—-]+$/u, '')
}

/** Of a person by two names, the second; anybody else stays. */
const lastName = (speaker: string): string => (/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(speaker) ? speaker.split(' ')[1]! : speaker)

const AUXILIARY = /^(?:is|are|was|were|will|would|should|can|could|has|have|had|do|does|did)$/i
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** A wording bent in one way; null where it has nothing to bend so. */
function bend(wording: Wording, planted: Planted, random: () => number, others: readonly string[], all: readonly Wording[]): { words: string; speaker: string } | null {
  const words = wording.words.split(' ')
  const keep = (next: readonly string[]): { words: string; speaker: string } => ({ words: capital(next.join(' ')), speaker: wording.speaker })
  const telling = (cut: readonly string[]): boolean => wordsIn(cut.join(' ')).filter(({ key }) => !FUNCTION_WORDS.has(key)).length >= CUT.content
  switch (planted) {
    case 'word': case 'number': case 'negation in': {
      const made = edited(words, planted === 'word' ? 'replaced' : planted === 'number' ? 'number' : 'negation', random, others)
      return made && made.words.join(' ') !== wording.words ? keep(made.words) : null
    }
    case 'word in a piece': {
      const piece = pieceOf(wording.words, random)
      const made = piece && edited(piece.split(' '), 'replaced', random, others)
      return made ? { words: made.words.join(' '), speaker: wording.speaker } : null
    }
    case 'negation out': {
      const at = words.findIndex((word, i) => i > 0 && /^not$/i.test(word) && AUXILIARY.test(words[i - 1]!))
      const short = words.findIndex((word) => /^(?:is|are|was|were|do|does|did|would|should|could|has|have|had)n['’]t$/i.test(word))
      if (at >= 0) return keep([...words.slice(0, at), ...words.slice(at + 1)])
      return short >= 0 ? keep([...words.slice(0, short), words[short]!.slice(0, -3), ...words.slice(short + 1)]) : null
    }
    case 'start cut': case 'end cut': case 'middle cut': {
      if (words.length < 14) return null
      const length = CUT.least + Math.floor(random() * Math.floor(words.length / 3 - CUT.least + 1))
      const from = planted === 'start cut' ? 0 : planted === 'end cut' ? words.length - length : 4 + Math.floor(random() * (words.length - length - 8))
      if (!telling(words.slice(from, from + length))) return null
      return keep([...words.slice(0, from), ...words.slice(from + length)].map((word, i, kept) => (i === kept.length - 1 ? word.replace(/[,;:–—-]+$/u, '') : word)))
    }
    case 'speaker': {
      const surname = (name: string): string => name.split(' ').at(-1)!.toLowerCase()
      const other = all[Math.floor(random() * all.length)]!
      const taken = new Set(all.filter(({ words: same }) => same === wording.words).map(({ speaker }) => surname(speaker)))
      return taken.has(surname(other.speaker)) ? null : { words: wording.words, speaker: other.speaker }
    }
    case 'invented': {
      const word = (): string => others[Math.floor(random() * others.length)]!
      const forms = [
        `We have told the ${word()} that the ${word()} must be ${word()} before the ${word()} is opened`,
        `Nobody asked us about the ${word()}, and the ${word()} of the ${word()} will answer for that`,
        `It was the ${word()} and not the ${word()} that made this ${word()} so hard to accept`,
        `The people of this ${word()} have waited long enough for a ${word()} that works`,
        `I would rather lose the ${word()} than give up a single ${word()} of it to them`,
      ]
      return { words: forms[Math.floor(random() * forms.length)]!, speaker: wording.speaker }
    }
  }
}
