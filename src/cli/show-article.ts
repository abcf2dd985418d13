import type { ArticlePage } from '../api/index.ts'
import { quantityOf } from '../text/quantity.ts'
import type { Span } from '../text/span.ts'
import { surenessOf } from '../text/confidence.ts'
import type { Context } from './command.ts'
import { counted, fold, inkOf, shown, type Ink } from './ink.ts'
import { SHOWN } from './evidence.ts'
import { hiddenLine } from './lines.ts'

type Role = 'boilerplate' | 'content' | 'source' | 'cue'

/** Prints an article with sources, cues and contents in colour (in brackets where there is no colour), boilerplate dimmed. */
export function showArticle(page: ArticlePage, context: Pick<Context, 'print' | 'colour' | 'width'>) {
  const ink = inkOf(context.colour)
  const { article, snapshot, text } = page
  const seen = page.attributions

  context.print(ink.bold(shown(article.title)))
  context.print(ink.dim([
    article.outlet === null ? 'outlet unknown' : shown(article.outlet.name),
    article.published === null ? 'date unknown' : shown(article.published.edtf),
    ...(article.record ? ['record'] : []),
    `snapshot ${snapshot.text_sha256.slice(0, 12)}`,
    page.reader,
    article.id,
  ].join(' · ')))
  if (!page.language.analysed) context.print(`Stored and searched, but not read for who said what. ${page.language.reason ?? ''}`.trim())
  context.print('')

  const roles = rolesOf(page, seen)
  for (const [start, end] of linesOf(text)) {
    const line = runsOf(roles, start, end).map(([from, to, role]) => painted(shown(text.slice(from, to)), role, ink, context.colour)).join('')
    for (const folded of line.trim() === '' ? [''] : fold(line.trim(), context.width)) context.print(folded)
  }

  context.print('')
  for (const a of seen) {
    const speaker = a.speaker === null ? 'not resolved' : a.speaker.type === 'unnamed' ? `unnamed: ${shown(a.speaker.name)}` : shown(a.speaker.name)
    const facts = [a.kind, a.mode, ...(a.stance === 'asserts' ? [] : [a.stance]), a.decided.verdict ?? surenessOf(a.confidence), ...(a.outlets > 1 ? [`${a.outlets} outlets`] : []), ...(a.statement ? [a.statement] : [])]
    context.print(`${ink.bold(speaker)}${a.role ? `, ${shown(a.role)}` : ''}: ${shown(a.words.content)}`)
    context.print(`  ${ink.dim(facts.join(' · '))}`)
  }
  const byId = new Map(page.attributions.map((a) => [a.id, shown(a.speaker?.name ?? a.words.source)]))
  for (const { words, counts, whom, stated_by: by, ...figure } of page.figures) {
    context.print(`figure: ${quantityOf(figure)} ${[shown(whom), counts].filter(Boolean).join(' ')}  ${ink.dim(`${by === null ? 'own voice' : byId.get(by) ?? 'somebody not named'} · “${shown(words)}”`)}`)
  }
  for (const { words, type, shown: how, cited_by: by } of page.evidence) {
    context.print(`evidence: ${type}: “${shown(words)}”${how === null ? '' : ` (${SHOWN[how] ?? how})`}  ${ink.dim(`cited by ${by === null ? 'the outlet itself' : byId.get(by) ?? 'somebody not named'}`)}`)
  }
  for (const more of [hiddenLine(page.hidden, 'attribution'), claimsHidden(page.hidden_claims)]) if (more !== '') context.print(ink.dim(more))
  const rejected = page.rejected - seen.filter(({ decided }) => decided.verdict === 'rejected').length
  if (rejected > 0) context.print(ink.dim(`${counted(rejected, 'rejected attribution')} not shown; --rejected shows ${rejected === 1 ? 'it' : 'them'}.`))
}

function claimsHidden({ figures, evidence }: ArticlePage['hidden_claims']): string {
  const parts = [...(figures > 0 ? [counted(figures, 'less sure figure')] : []), ...(evidence > 0 ? [counted(evidence, 'less sure piece of evidence', 'less sure pieces of evidence')] : [])]
  return parts.length === 0 ? '' : `${parts.join(' and ')} not shown; --confidence complete shows them.`
}

/** One role a UTF-16 unit; where roles meet, the narrower wins: cue and source over content. */
function rolesOf(page: ArticlePage, seen: ArticlePage['attributions']): (Role | undefined)[] {
  const roles: (Role | undefined)[] = new Array(page.text.length).fill(undefined)
  const paint = (spans: readonly Span[], role: Role) => spans.forEach(([start, end]) => roles.fill(role, start, end))
  for (const { spans } of page.boilerplate) paint(spans, 'boilerplate')
  for (const { content } of seen) paint(content, 'content')
  for (const { source } of seen) paint(source, 'source')
  for (const { cue } of seen) paint(cue, 'cue')
  return roles
}

function* linesOf(text: string): Generator<Span> {
  let start = 0
  for (;;) {
    const end = text.indexOf('\n', start)
    if (end === -1) break
    yield [start, end]
    start = end + 1
  }
  if (start < text.length) yield [start, text.length]
}

function runsOf(roles: readonly (Role | undefined)[], start: number, end: number): [number, number, Role | undefined][] {
  const runs: [number, number, Role | undefined][] = []
  for (let i = start; i < end; i++) {
    const last = runs.at(-1)
    if (last && last[2] === roles[i]) last[1] = i + 1
    else runs.push([i, i + 1, roles[i]])
  }
  return runs
}

function painted(words: string, role: Role | undefined, ink: Ink, colour: boolean): string {
  if (role === undefined) return words
  if (!colour) return { boilerplate: `{${words}}`, content: `[${words}]`, source: `⟨${words}⟩`, cue: `‹${words}›` }[role]
  // Each word is painted by itself, so that folding lines never cuts a colour in two.
  const paint = { boilerplate: ink.dim, content: ink.green, source: ink.blue, cue: ink.yellow }[role]
  return words.replace(/\S+/g, paint)
}
