/**
 * The example corpus and its planned truth, read for tests and scripts. `examples/README.md` describes both.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface PlannedChange {
  readonly type: string
  /** The fullest wording's words. */
  readonly first?: string
  /** This carrier's words. */
  readonly here?: string
  readonly where?: 'start' | 'middle' | 'end'
  readonly marked: boolean
}

export interface PlannedCarrier {
  /** A key of `articles`. */
  readonly article: string
  /** Exact words; several mean an interrupted passage. */
  readonly words: readonly string[]
  /** As printed; null in the outlet's own voice or where nobody is named. */
  readonly speaker: string | null
  readonly kind: 'direct' | 'mixed' | 'indirect' | 'own'
  readonly match?: string
  readonly changes?: readonly PlannedChange[]
  readonly relay?: { readonly outlet: string; readonly type: 'stated'; readonly then?: string }
  /** A few quoted words inside another sentence: welcome in the family, not demanded. */
  readonly fragment?: boolean
  readonly unnamed?: boolean
  /** The printed source is a pronoun, a title or a document: any speaker will do. */
  readonly loose_speaker?: boolean
  /** How often the words stand in the article: once, but for a repeated headline. */
  readonly occurs?: number
  /** False: not demanded of the machine. */
  readonly hard?: boolean
  /** The day on which it was said, where the article prints it beside the words. */
  readonly said_at?: string
  readonly note?: string
}

export interface PlannedStatement {
  readonly id: string
  readonly said: string
  readonly said_by: string | null
  /** Whose wording is the fullest: a record where there is one. */
  readonly first: string
  readonly carriers: readonly PlannedCarrier[]
}

export interface PlannedArticle {
  readonly outlet: string
  readonly what: string
  /** A UTC instant, or a day where the text says no more. */
  readonly published: string
  /** A `.txt` that states its outlet in the text. */
  readonly stated_outlet?: boolean
  readonly record?: boolean
  readonly language?: string
  /** A later snapshot of the same article counts in its place. */
  readonly superseded?: boolean
}

export interface Planned {
  readonly articles: Readonly<Record<string, PlannedArticle>>
  readonly statements: readonly PlannedStatement[]
  readonly paraphrases: readonly { readonly statement: string; readonly article: string; readonly words: string }[]
  readonly repeats: readonly { readonly statement: string; readonly article: string; readonly words: string; readonly said_at: string }[]
}

const here = new URL('./', import.meta.url)

export const corpusFolder = fileURLToPath(new URL('corpus/', here))

/** What was planned: `examples/planned.json`. */
export function readPlanned(): Planned {
  return JSON.parse(readFileSync(new URL('planned.json', here), 'utf8')) as Planned
}

/** What Sayso does not do yet on the corpus: told in the open, so that the tests hold everything else. */
export interface KnownGap {
  /** A passage that is lost to its statement, one that is joined and should not be, or one under the wrong speaker. */
  readonly kind: 'lost' | 'joined' | 'speaker'
  readonly statement: string
  readonly article: string
  readonly why: string
}

export function readKnownGaps(): KnownGap[] {
  return JSON.parse(readFileSync(new URL('known-gaps.json', here), 'utf8')) as KnownGap[]
}

/** Text of each article by its key in `planned.json`. HTML is reduced roughly: tags and head gone, entities decoded. */
export function readCorpus(): Map<string, string> {
  const texts = new Map<string, string>()
  const folder = new URL('corpus/', here)
  for (const file of readdirSync(folder)) {
    const content = readFileSync(new URL(file, folder), 'utf8')
    if (file.endsWith('.jsonl')) for (const [key, text] of archived(file, content)) texts.set(key, text)
    else texts.set(file, file.endsWith('.html') ? withoutTags(content) : content)
  }
  return texts
}

/** The key in `planned.json` of where a snapshot was seen: `corpus/a.txt`, `corpus/articles.jsonl:3`. */
export function keyOfLine(path: string): string {
  const [, file, line] = /^(.*?)(?::(\d+))?$/u.exec(basename(path))!
  if (line === undefined) return file!
  return archived(file!, readFileSync(new URL(`corpus/${file}`, here), 'utf8'))[Number(line) - 1]![0]
}

/** Lines with the same id are snapshots of one article and get `@1`, `@2`. */
function archived(file: string, content: string): [string, string][] {
  const lines = content.trimEnd().split('\n').map((line) => JSON.parse(line) as { id: string; text: string })
  return lines.map(({ id, text }, at) => {
    const same = lines.filter((line) => line.id === id).length
    const nth = lines.slice(0, at + 1).filter((line) => line.id === id).length
    return [`${file}#${id}${same > 1 ? `@${nth}` : ''}`, text]
  })
}

function withoutTags(html: string): string {
  return html
    .replace(/<head>.*?<\/head>/su, '')
    .replace(/<script.*?<\/script>/gsu, '')
    .replace(/<[^>]+>/gu, '')
    .replaceAll('&amp;', '&')
}
