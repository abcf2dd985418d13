import { command } from './command.ts'
import { CONFIDENCE, confidenceOf } from './dial.ts'
import { showArticle } from './show-article.ts'
import { showStatement } from './show-statement.ts'

export const show = command({
  name: 'show',
  usage: 'sayso show ID [--confidence C] [--rejected] [--json]',
  summary: 'Show a statement with its wordings and what differs, or an article with what was read in it.',
  about: 'Ids begin with "s" for a statement and "a" for an article; lists print them. An article may be named by its URL, too.',
  example: 'sayso show s3f2a9c04d1e8b7a6',
  options: {
    confidence: CONFIDENCE,
    rejected: { type: 'boolean', help: 'In an article: what people rejected, too.' },
    json: { type: 'boolean', help: 'Print everything as one JSON object.' },
  },
  arguments: [1, 1],
  run({ values, positionals }, context) {
    const ledger = context.ledger()
    const id = positionals[0]!
    const isArticle = /^a[0-9a-f]{16}$|^https?:/.test(id)
    const confidence = confidenceOf(values.confidence)
    const page = isArticle ? ledger.articles.page(id, { confidence, rejected: values.rejected }) : ledger.statements.page(id, { confidence })
    if (values.json) context.print(JSON.stringify(page))
    else if ('text' in page) showArticle(page, context)
    else showStatement(page, context)
    return 0
  },
})
