import type { AddRequest, AddResponse, Finding } from '../../api/index.ts'
import { tell } from '../ask.ts'
import { texts } from '../texts.ts'

/** What a person fills in for one pasted article. */
export interface Paste {
  readonly key: number
  readonly text: string
  readonly outlet: string
  readonly title: string
  readonly date: string
  readonly record: boolean
}

export interface ChosenFile {
  readonly name: string
  readonly text: string
}

export type Entry = AddRequest['articles'][number]

export const emptyPaste = (key: number): Paste => ({ key, text: '', outlet: '', title: '', date: '', record: false })

/** What is sent: pastes with words in them and the files, fields that are empty left out. */
export function entriesOf(pastes: readonly Paste[], files: readonly ChosenFile[]): Entry[] {
  return [
    ...pastes.filter(({ text }) => text.trim() !== '').map(({ text, outlet, title, date, record }): Entry => ({
      text,
      ...(outlet.trim() ? { outlet: outlet.trim() } : {}),
      ...(title.trim() ? { title: title.trim() } : {}),
      ...(date ? { published_at: date } : {}),
      ...(record ? { record } : {}),
    })),
    ...files.map(({ name, text }): Entry => ({ name, text })),
  ]
}

/** The pastes that were not added, in their order: they stay in their boxes to be mended. */
export function failedOf(pastes: readonly Paste[], { added }: Pick<AddResponse, 'added'>): Paste[] {
  return pastes.filter(({ text }) => text.trim() !== '').filter((_, i) => added[i] === undefined || added[i].outcome === 'failed')
}

const AT_ONCE = 8
/** Characters sent at once; the server takes 64 MB. */
const MOST = 12_000_000

/** Portions in order, none longer than the server takes, so that progress can be told and the work be stopped between two. */
export function portionsOf(entries: readonly Entry[]): Entry[][] {
  const portions: Entry[][] = []
  let length = Infinity
  for (const entry of entries) {
    const latest = portions.at(-1)
    if (latest && latest.length < AT_ONCE && length + entry.text.length <= MOST) {
      latest.push(entry)
      length += entry.text.length
    } else {
      portions.push([entry])
      length = entry.text.length
    }
  }
  return portions
}

/** Adds portion by portion; the findings of all are put together. */
export async function addAll(
  entries: readonly Entry[], onProgress: (done: number) => void, stopped: () => boolean,
): Promise<AddResponse> {
  const added: AddResponse['added'] = []
  const findings = new Map<string, Finding>()
  for (const portion of portionsOf(entries)) {
    if (stopped()) break
    const answer = await tell<AddResponse>('/api/articles', { articles: portion })
    added.push(...answer.added)
    for (const finding of answer.findings) findings.set(finding.statement.id, finding)
    onProgress(added.length)
  }
  return { added, findings: [...findings.values()].sort((a, b) => b.statement.outlets - a.statement.outlets) }
}

export interface ReadFiles {
  readonly files: readonly ChosenFile[]
  readonly troubles: readonly string[]
}

/** Opens chosen or dropped files. One that cannot be read, or is of another kind, is named; the others go on. */
export async function readFiles(list: Iterable<File>): Promise<ReadFiles> {
  const files: ChosenFile[] = []
  const troubles: string[] = []
  for (const file of list) {
    if (!/\.(?:txt|text|md|html?|xhtml|jsonl|ndjson|json)$/i.test(file.name)) {
      troubles.push(`${texts.add.fileKinds(file.name)} ${texts.add.fileKindsHint}`)
      continue
    }
    try {
      const text = await file.text()
      if (text.trim() === '') troubles.push(texts.add.fileEmpty(file.name))
      else files.push({ name: file.name, text })
    } catch {
      troubles.push(texts.add.fileFailed(file.name))
    }
  }
  return { files, troubles }
}
