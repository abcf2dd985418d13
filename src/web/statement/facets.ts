import type { StatementPage } from '../../api/index.ts'
import { sameName } from '../../text/same-name.ts'
import type { CellType } from '../../text/records.ts'
import { overlaps } from '../../text/span.ts'
import { wordsIn } from '../stack/lines.ts'
import { shortened } from '../stack/notes.ts'
import { texts } from '../texts.ts'

/** A number in the head of the page, and the rows that it counts. */
export interface Facet {
  /** Stands in the address: `?rows=speaker`. */
  readonly key: string
  readonly text: string
  readonly passages: readonly string[]
}

/** In how the printings of a statement differ from its first row, each with the rows concerned. */
export function facetsOf(page: StatementPage): Facet[] {
  const { stack, variants } = page
  const base = variants[0]
  if (!base) return []
  const others = variants.slice(1)
  const facets: Facet[] = []
  const add = (key: string, passages: readonly string[], text: (n: number) => string) => {
    if (passages.length > 0) facets.push({ key, passages, text: text(passages.length) })
  }
  const f = texts.statement.facets
  add('speaker', others.filter((variant) => namesAnother(base, variant)).map(({ passage }) => passage), f.speaker)
  add('fact', others.filter(({ voice, article }) => voice === 'own' && !article.record).map(({ passage }) => passage), f.fact)
  const without = withoutEvidence(page)
  if (without) add('evidence', without.passages, (n) => f.evidence(n, without.words))
  const absent = mostAbsent(page)
  if (absent) add('absent', absent.passages, (n) => f.absent(n, absent.words))
  const rowsWith = (...types: CellType[]) => stack.rows.slice(1).filter(({ cells }) => cells.some(({ type }) => types.includes(type))).map(({ passage }) => passage)
  add('number', rowsWith('number'), f.number)
  add('negation', rowsWith('negation'), f.negation)
  add('name', rowsWith('name-spelling'), f.name)
  add('words', rowsWith('replaced', 'only-here', 'hedge'), f.replaced)
  return facets
}

/** Whether a printing names somebody else than the base does; own voice names nobody and is counted apart. */
export function namesAnother(base: StatementPage['variants'][number], variant: StatementPage['variants'][number]): boolean {
  if (variant.voice === 'own' || base.voice === 'own' || !base.speaker || !variant.speaker) return false
  if (base.speaker.id !== null && base.speaker.id === variant.speaker.id) return false
  return !isSpelling(base.speaker.name, variant.speaker.name)
}

/** Whether one name is the other, spelt otherwise or shortened ("Astivar", "Renna Ostivar"): nothing printed says that it is another's. */
function isSpelling(a: string, b: string): boolean {
  const [short, long] = [a, b].map((name) => name.split(/\s+/).filter((word) => /\p{Lu}/u.test(word))).sort((x, y) => x.length - y.length) as [string[], string[]]
  if (short.length === 0) return a.localeCompare(b, undefined, { sensitivity: 'base' }) === 0
  return short.every((word) => long.some((other) => word.localeCompare(other, undefined, { sensitivity: 'base' }) === 0 || sameName(word.toLowerCase(), other.toLowerCase())))
}

/**
 * The run of base words whose absence says most: by how many rows do not print it and how long it is. Columns that the same rows
 * leave out make one run; a run of one or two words is no news.
 */
function mostAbsent({ stack }: StatementPage): { words: string; passages: string[] } | null {
  const base = stack.rows[0]?.cells ?? []
  const runs: { words: string; passages: string[]; last: number }[] = []
  let before = ''
  for (const [column, { words }] of base.entries()) {
    if (words === '') continue
    const passages = stack.rows.slice(1).filter(({ cells }) => cells[column]?.type === 'absent').map(({ passage }) => passage)
    const key = passages.join(' ')
    if (key !== '' && key === before) Object.assign(runs.at(-1)!, { words: `${runs.at(-1)!.words} ${words}`, last: column })
    else if (key !== '') runs.push({ words, passages, last: column })
    before = key
  }
  const weight = ({ words, passages }: { words: string; passages: string[] }) => passages.length * Math.min(8, wordsIn(words).length)
  const best = runs.filter(({ words }) => wordsIn(words).length > 2).sort((a, b) => weight(b) - weight(a))[0]
  if (!best) return null
  // the words go on in the first row: they are not the whole phrase
  const goesOn = /[\p{L}\p{N}]$/u.test(best.words.trim()) && base.slice(best.last + 1).some(({ words }) => words !== '')
  const words = shortened(bare(best.words), 7)
  return { passages: best.passages, words: goesOn && !words.endsWith('…') ? `${words} …` : words }
}

/**
 * The rows that print none of the words of what the first row cites as evidence, where it cites any. A row counts whose cells under
 * those words are all absent or other words: what it says elsewhere of evidence is not looked at.
 */
function withoutEvidence({ stack, evidence, variants }: StatementPage): { words: string; passages: string[] } | null {
  const base = stack.rows[0]
  const cited = evidence.find(({ passage }) => passage === variants[0]?.passage)
  if (!base || !cited) return null
  const columns = base.cells.flatMap(({ spans }, column) => (spans.some((span) => cited.evidence.spans.some((one) => overlaps(span, one))) ? [column] : []))
  if (columns.length === 0) return null
  const passages = stack.rows.slice(1).filter(({ cells }) => columns.every((column) => ['absent', 'replaced'].includes(cells[column]?.type ?? ''))).map(({ passage }) => passage)
  return { words: cited.evidence.words, passages }
}

/** Words without the marks that open and close them. */
function bare(words: string): string {
  return words.replace(/^[\s"“”‘’'«»]+/u, '').replace(/[\s"“”‘’'«»,;:.]+$/u, '')
}
