import { command } from './command.ts'
import { showArticle } from './show-article.ts'
import { showStatement } from './show-statement.ts'

export const show = command({
  name: 'show',
  usage: 'sayso show ID [--all] [--json]',
  summary: 'Show a statement with its wordings and what differs, or an article with what was read in it.',
  about: 'Ids begin with "s" for a statement and "a" for an article; lists print them. An article may be named by its URL, too.',
  example: 'sayso show s3f2a9c04d1e8b7a6',
  options: {
    all: { type: 'boolean', help: 'In an article: thoughts and doubtful attributions too.' },
    json: { type: 'boolean', help: 'Print everything as one JSON object.' },
  },
  arguments: [1, 1],
  run({ values, positionals }, context) {
    const ledger = context.ledger()
    const id = positionals[0]!
    const isArticle = /^a[0-9a-f]{16}$|^https?:/.test(id)
    const page = isArticle ? ledger.articles.page(id) : ledger.statements.page(id)
    if (values.json) context.print(JSON.stringify(page))
    else if ('text' in page) showArticle(page, values.all, context)
    else showStatement(page, context)
    return 0
  },
})
