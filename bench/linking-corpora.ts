/** Whole texts as the engine reads them: PolNeAR train, BASIL's even years, MUC's dev part, with their dates, under SAYSO_DATA. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { analyse, type Model } from '../src/analysis/index.ts'
import { loadModel } from '../src/intake/models.ts'
import { passagesOf, speakerKeyOf } from '../src/linking/index.ts'
import type { Article, LinkPassage } from '../src/text/records.ts'
import { data, verdicts, type Verdict } from './linking-data.ts'

export const CORPORA = ['polnear/train', 'basil/even-years', 'muc4/dev'] as const

interface Line extends Article { readonly date?: string; readonly header?: { readonly date?: string | null } }

/** A corpus' articles. Dates are those that the corpus gives. */
export function articlesOf(corpus: string): Article[] {
  return readFileSync(new URL(`${corpus}.jsonl`, data), 'utf8').trim().split('\n').map((line) => {
    const { id, text, title, outlet, url, published_at, date, header } = JSON.parse(line) as Line
    const day = published_at ?? date ?? header?.date
    return { id, text, ...(title ? { title } : {}), ...(outlet ? { outlet } : {}), ...(url ? { url } : {}), ...(day ? { published_at: day.slice(0, 10) } : {}) }
  })
}

/** Article texts by id. */
export function textsOf(corpus: string): Map<string, string> {
  return new Map(articlesOf(corpus).map(({ id, text }) => [id, text]))
}

/** What the ledger would link of a corpus. Kept in a file where `--cache FOLDER` is given, since reading takes a minute. */
export function readByEngine(corpus: string, model: Model): LinkPassage[] {
  const at = process.argv.indexOf('--cache')
  const file = at < 0 ? undefined : `${process.argv[at + 1]}/${corpus.replace('/', '-')}.json`
  if (file && existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as LinkPassage[]
  const passages = read(corpus, model)
  if (file) writeFileSync(file, JSON.stringify(passages))
  return passages
}

/** Pairs that were drawn and read, as the engine reads them today; those that it no longer reads so are left out. */
export function drawnVerdicts(model: Model = loadModel()): { readonly a: LinkPassage; readonly b: LinkPassage; readonly verdict: Verdict }[] {
  return CORPORA.flatMap((corpus) => {
    const passages = new Map(readByEngine(corpus, model).map((passage) => [`${passage.article}:${passage.spans.join()}`, passage]))
    return verdicts().filter((verdict) => verdict.corpus === corpus).flatMap((verdict) => {
      const [a, b] = [verdict.a, verdict.b].map(({ id, content }) => passages.get(`${id}:${content.join()}`))
      return a && b ? [{ a, b, verdict }] : []
    })
  })
}

function read(corpus: string, model: Model): LinkPassage[] {
  return articlesOf(corpus).flatMap((article) => {
    const analysis = analyse(article, model)
    const speakers = new Map(analysis.attributions.map(({ id, speaker }) => [id, speakerKeyOf(speaker, article.id)?.key ?? null]))
    return passagesOf(analysis, { article: article.id, passageId: (id) => `${article.id}/${id}`, speakerKey: (id) => speakers.get(id) ?? null })
  })
}
