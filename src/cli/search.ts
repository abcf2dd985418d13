import { command, JSON_OUTPUT } from './command.ts'
import { CONFIDENCE, confidenceOf } from './dial.ts'
import { counted, inkOf, shown, type Ink } from './ink.ts'
import { carriedBy, cueShown, hiddenLine, namesShown, stancesShown } from './lines.ts'

export const search = command({
  name: 'search',
  usage: 'sayso search WORDS… [--confidence C] [--limit N] [--json]',
  summary: 'Find words, or a "phrase in quotation marks", in statements, articles and speakers.',
  example: `sayso search '"human shields"' bridge`,
  options: {
    limit: { type: 'string', value: 'n', help: 'At most so many of each (30; 200 at most).' },
    confidence: CONFIDENCE,
    json: JSON_OUTPUT,
  },
  arguments: [1, Infinity],
  run({ values, positionals }, context) {
    const limit = Math.min(200, Math.max(1, Number(values.limit ?? 30) || 30))
    const results = context.ledger().search({ words: positionals.join(' '), confidence: confidenceOf(values.confidence), limit, offset: 0 })
    if (values.json) {
      for (const statement of results.statements) context.print(JSON.stringify({ type: 'statement', ...statement }))
      for (const article of results.articles) context.print(JSON.stringify({ type: 'article', ...article }))
      for (const speaker of results.speakers) context.print(JSON.stringify({ type: 'speaker', speaker }))
      return 0
    }
    const ink = inkOf(context.colour)
    const heading = (what: string, n: number) => context.print(ink.underline(counted(n, what)))
    if (results.speakers.length > 0) {
      heading('speaker', results.speakers.length)
      for (const { name, id, statements, articles, namesakes } of results.speakers) {
        const same = namesakes > 0 ? ` · in ${counted(articles, 'article')}, not known to be the same` : ''
        context.print(`  ${ink.bold(shown(name))}  ${ink.dim(`${counted(statements, 'statement')}${same} · ${id}`)}`)
      }
    }
    if (results.statements_total > 0) {
      heading('statement', results.statements_total)
      for (const { statement, snippet } of results.statements) {
        const how = [shown(statement.named ?? 'nobody named'), cueShown(statement)].filter((part) => part !== '').join(' · ')
        context.print(`  ${ink.blue(statement.id)}  ${how} · ${marked(snippet, ink)}`)
        context.print(`      ${ink.dim([namesShown(statement.speakers), carriedBy(statement), ...stancesShown(statement)].join(' · '))}`)
      }
    }
    if (results.articles_total > 0) {
      heading('article', results.articles_total)
      for (const { article, snippet } of results.articles) {
        context.print(`  ${ink.blue(article.id)}  ${ink.bold(shown(article.title))}  ${ink.dim(article.outlet === null ? 'outlet unknown' : shown(article.outlet.name))}`)
        context.print(`      ${marked(snippet, ink)}`)
      }
    }
    const more = hiddenLine(results.statements_hidden, 'statement')
    if (more !== '') context.print(ink.dim(more))
    const nothing = results.statements_total + results.articles_total + results.speakers.length === 0
    if (nothing) context.print('Nothing found. Words are matched whole; fewer words find more.')
    return nothing ? 1 : 0
  },
})

function marked({ text, marks }: { text: string; marks: readonly (readonly [number, number])[] }, ink: Ink): string {
  let out = ''
  let at = 0
  for (const [start, end] of marks) {
    out += shown(text.slice(at, start)) + ink.inverse(shown(text.slice(start, end)))
    at = end
  }
  return out + shown(text.slice(at))
}
