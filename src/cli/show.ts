import { whyOf } from '../intake/why.ts'
import { command, type Context } from './command.ts'
import { CONFIDENCE, confidenceOf } from './dial.ts'
import { showArticle } from './show-article.ts'
import { showStatement } from './show-statement.ts'
import { showWhy } from './show-why.ts'

export const show = command({
  name: 'show',
  usage: 'sayso show ID [--why] [--confidence C] [--rejected] [--json]',
  summary: 'Show a statement with its wordings and what differs, or an article with what was read in it.',
  about: 'Ids begin with "s" for a statement and "a" for an article; lists print them. An article may be named by its URL, too.\nIds with "p" are those of single attributions, as `sayso export jsonl` prints them: of these, and with --why of all in a\nstatement or article, it says what decided. The article is read again for it.',
  example: 'sayso show s3f2a9c04d1e8b7a6',
  options: {
    confidence: CONFIDENCE,
    why: { type: 'boolean', help: 'Say what decided: which words and marks weighed for and against.' },
    rejected: { type: 'boolean', help: 'In an article: what people rejected, too.' },
    json: { type: 'boolean', help: 'Print everything as one JSON object.' },
  },
  arguments: [1, 1],
  run({ values, positionals }, context) {
    const ledger = context.ledger()
    const id = positionals[0]!
    const isArticle = /^a[0-9a-f]{16}$|^https?:/.test(id)
    const confidence = confidenceOf(values.confidence)
    if (/^p[0-9a-f]{16}$/.test(id)) return explain([id], values.json, context)
    const page = isArticle ? ledger.articles.page(id, { confidence, rejected: values.rejected }) : ledger.statements.page(id, { confidence })
    if (values.why) return explain('text' in page ? page.attributions.map((one) => one.id) : page.variants.flatMap(({ passage, voice }) => (voice === 'own' ? [] : [passage])), values.json, context)
    if (values.json) context.print(JSON.stringify(page))
    else if ('text' in page) showArticle(page, context)
    else showStatement(page, context)
    return 0
  },
})

/** Prints why each attribution was read. */
function explain(passages: readonly string[], json: boolean, context: Context): number {
  const ledger = context.ledger()
  const model = context.model()
  for (const passage of passages) {
    const why = whyOf(ledger, passage, model)
    if (json) context.print(JSON.stringify(why))
    else showWhy(why, context)
  }
  return 0
}
