import { command, JSON_OUTPUT } from './command.ts'
import { CONFIDENCE, confidenceOf } from './dial.ts'
import { counted, fit, inkOf, shown } from './ink.ts'

export const articles = command({
  name: 'articles',
  usage: 'sayso articles [WORDS] [--outlet NAME] [--confidence C] [--limit N] [--json]',
  summary: 'List articles, newest first.',
  example: 'sayso articles bridge --json',
  options: {
    outlet: { type: 'string', value: 'name', help: 'Only this outlet.' },
    limit: { type: 'string', value: 'n', help: 'At most so many rows (50; 500 at most).' },
    confidence: CONFIDENCE,
    json: JSON_OUTPUT,
  },
  arguments: [0, 1],
  run({ values, positionals: [words] }, context) {
    const ledger = context.ledger()
    const outlet = values.outlet === undefined ? undefined : ledger.outlets.named(values.outlet).id
    const limit = Math.min(500, Math.max(1, Number(values.limit ?? 50) || 50))
    const { articles: found, total } = ledger.articles.list({
      ...(words === undefined ? {} : { words }), ...(outlet === undefined ? {} : { outlet }), confidence: confidenceOf(values.confidence), limit, offset: 0,
    })
    if (values.json) {
      for (const article of found) context.print(JSON.stringify(article))
      return 0
    }
    const ink = inkOf(context.colour)
    for (const article of found) {
      context.print(`${ink.blue(article.id)}  ${ink.bold(fit(shown(article.title), context.width - article.id.length - 2))}`)
      context.print(`${' '.repeat(article.id.length)}  ${ink.dim([
        article.outlet === null ? 'outlet unknown' : shown(article.outlet.name),
        article.published === null ? 'date unknown' : shown(article.published.edtf),
        ...(article.record ? ['record'] : []),
        article.analysed ? counted(article.attributions, 'attribution') : `not read (language ${article.language})`,
        ...(article.shared > 0 ? [`${counted(article.shared, 'statement')} also elsewhere`] : []),
        ...(article.snapshots > 1 ? [counted(article.snapshots, 'snapshot')] : []),
      ].join(' · '))}`)
    }
    if (total > found.length) context.print(ink.dim(`… ${counted(total - found.length, 'more article')}; --limit shows more.`))
    if (total === 0) context.print(words === undefined ? 'No articles yet. sayso add PATH reads some.' : 'No article fits.')
    return total === 0 ? 1 : 0
  },
})
