/** What belongs to a statement: how it travelled, what it cites, its figures, who denies it, and what is like it. */
import type { StatementPage } from '../../api/index.ts'
import { dayOf } from '../../text/dates.ts'
import { surenessOf } from '../../text/confidence.ts'
import { html, type Markup } from '../markup.ts'
import { count, nameOfArticle, nameOfPrinting, reportOf, shortened, whenOf } from './names.ts'
import { citing, titleAt, type Sources } from './sources.ts'

export function belongsMarkup(page: StatementPage, numbers: readonly string[], sources: Sources, numberOf: ReadonlyMap<string, number>): Markup {
  const parts = [
    ['Denials and answers', denialsMarkup(page, sources, numberOf)], ['Cited evidence', evidenceMarkup(page, numbers)], ['Figures', figuresMarkup(page, numbers)],
  ] as const
  const empty = parts.filter(([, part]) => part === null).map(([name]) => name.toLowerCase())
  return html`${parts.map(([name, part]) => part && html`<h4>${name}</h4>${part}`)}
${(page.variants.length > 1 || page.variants[0]!.relays.length > 0) && html`<h4>How it travelled</h4>${travelMarkup(page, numbers)}`}
${linkedMarkup(page, numberOf)}
${empty.length > 0 && html`<p class="none not-found">Not found with these words: ${empty.join('; ')}. Not found does not mean that there are none.</p>`}`
}

/** Number of the printing that a passage is. */
function numbering({ variants }: StatementPage, numbers: readonly string[]): (passage: string) => string | null {
  const at = new Map(variants.map(({ passage }, i) => [passage, numbers[i]!]))
  return (passage) => at.get(passage) ?? null
}

function denialsMarkup({ denials }: StatementPage, sources: Sources, numberOf: ReadonlyMap<string, number>): Markup | null {
  if (denials.length === 0) return null
  return html`<ul class="rows">${denials.map(({ statement, article, speaker, words, basis, confidence }) => {
    const number = statement && numberOf.get(statement.id)
    return html`<li><b><bdi>${statement ? reportOf(statement) : speaker?.name ?? 'nobody named'}</bdi></b>: <span class="words" dir="auto">${shortened(words.words, 40)}</span><br>
<span class="quiet"><bdi>${nameOfArticle(article)}</bdi>, </span>${titleAt(article, words.words)}<span class="quiet">, <span class="num">${whenOf(article)}</span></span> ${citing(sources.of(article.id))}${number ? html` · <a href="#statement-${number}">statement ${number}</a>` : statement && statement.outlets > 1 && html`<span class="quiet"> · printed by ${count(statement.outlets, 'outlet', 'outlets')}</span>`}
<span class="tag">machine: ${basis === 'read' ? 'the article puts the two together' : 'answers, by its words'}, ${surenessOf(confidence)}</span></li>`
  })}</ul>`
}

function evidenceMarkup(page: StatementPage, numbers: readonly string[]): Markup | null {
  const at = numbering(page, numbers)
  const groups = grouped(page.evidence, ({ evidence, type }) => `${type}|${evidence.words.toLowerCase()}`)
  if (groups.length === 0) return null
  return html`<ul class="rows">${groups.map((rows) => {
    const [first] = rows
    return html`<li>${EVIDENCE[first!.type] ?? first!.type}: <span class="words">“<bdi>${first!.evidence.words}</bdi>”</span>${first!.shown !== null && html` <span class="quiet">· ${SHOWN[first!.shown] ?? first!.shown}</span>`} ${keeping(rows.map(({ passage }) => at(passage)), page.variants.length)}</li>`
  })}</ul>`
}

const EVIDENCE: Readonly<Record<string, string>> = { satellite: 'satellite image', aerial: 'aerial image', unspecified: 'not specified' }
const SHOWN: Readonly<Record<string, string>> = { shown: 'shown', described: 'described, not shown', unverified: 'unverified, the article says' }

function figuresMarkup(page: StatementPage, numbers: readonly string[]): Markup | null {
  const at = numbering(page, numbers)
  const groups = grouped(page.figures, ({ value, min, max, counts, figure }) => (value === null && min === null && max === null ? figure.words : `${value}|${min}|${max}|${counts}`))
  if (groups.length === 0) return null
  return html`<ul class="rows">${groups.map((rows) => {
    const [first] = rows
    return html`<li><span class="words">“<bdi>${first!.figure.words}</bdi>”</span> <span class="quiet">${[first!.counts, first!.whom && `of: ${first!.whom}`].filter(Boolean).join(', ')}</span> ${keeping(rows.map(({ passage }) => at(passage)), page.variants.length)}</li>`
  })}</ul>`
}

/** Which printings carry it, of how many. */
function keeping(carrying: readonly (string | null)[], of: number): Markup {
  const each = [...new Set(carrying.filter((number) => number !== null))].sort((a, b) => Number(a.split('.')[1]) - Number(b.split('.')[1]))
  return html`<span class="quiet">· printed in ${each.length} of ${of}: <span class="num">${each.join(', ')}</span></span>`
}

/** Stated relays, each once; of inferred ones the surest into each printing that has no stated one. */
function travelMarkup(page: StatementPage, numbers: readonly string[]): Markup {
  const { variants, relations } = page
  const at = numbering(page, numbers)
  const stated = variants.flatMap((variant) => variant.relays.map(({ outlet, cue }) => ({ variant, outlet, cue })))
  const told = new Set(stated.map(({ variant }) => variant.passage))
  const inferred = new Map<string, { from: string; to: string; why: string; confidence: number }>()
  for (const { a, b, relay, direction, confidence } of relations) {
    if (relay.type !== 'inferred' || direction.from === null) continue
    const [from, to] = direction.from === 'a' ? [a, b] : [b, a]
    if (told.has(to) || at(from) === null || at(to) === null || (inferred.get(to)?.confidence ?? -1) >= confidence) continue
    inferred.set(to, { from, to, why: relay.why, confidence })
  }
  if (stated.length + inferred.size === 0) return html`<p class="none">Nothing is known of who took it from whom. Words in quotation marks prove no copying: each reporter may have heard them.</p>`
  const nameAt = (passage: string) => nameOfPrinting(variants.find((variant) => variant.passage === passage)!)
  const alone = variants.filter(({ passage }) => !told.has(passage) && !inferred.has(passage)).map(({ passage }) => at(passage)!)
  return html`<ul class="rows">${stated.map(({ variant, outlet, cue }) => {
    const carrier = variants.find(({ article, passage }) => passage !== variant.passage && article.outlet?.name.toLowerCase() === outlet.toLowerCase())
    return html`<li><span class="num">${at(variant.passage)}</span> <bdi>${nameOfPrinting(variant)}</bdi> credits <bdi>${outlet}</bdi>${carrier ? html` <span class="num">(${at(carrier.passage)})</span>` : html` <span class="quiet">(no printing of it here)</span>`}: <span class="words">“${cue}”</span> <span class="tag printed">stated in the text</span></li>`
  })}${[...inferred.values()].map(({ from, to, why }) => html`<li><span class="num">${at(to)}</span> <bdi>${nameAt(to)}</bdi> may have it from <span class="num">${at(from)}</span> <bdi>${nameAt(from)}</bdi>: ${why} <span class="tag">inferred by machine</span></li>`)}${alone.length > 0 && html`<li class="quiet">No relay known: <span class="num">${alone.join(', ')}</span></li>`}</ul>`
}

const LINKED = { paraphrase: 'Probably the same, in other words', repeats: 'The same words on another occasion' } as const
/** Linked statements told of each kind. */
const MOST = 8

function linkedMarkup({ linked }: StatementPage, numberOf: ReadonlyMap<string, number>): Markup {
  return html`${(Object.keys(LINKED) as (keyof typeof LINKED)[]).map((match) => {
    const rows = linked.filter((each) => each.match === match)
    return rows.length > 0 && html`<h4>${LINKED[match]}</h4><ul class="rows">${rows.slice(0, MOST).map(({ statement, confidence }) => {
      const number = numberOf.get(statement.id)
      return html`<li><b><bdi>${reportOf(statement)}</bdi></b>: <span class="words" dir="auto">${shortened(statement.wording, 40)}</span> <span class="quiet">· ${count(statement.articles, 'article', 'articles')}, ${dayOf(statement.first_reported) ?? 'date not known'}</span>${number && html` · <a href="#statement-${number}">statement ${number}</a>`} <span class="tag">machine: ${surenessOf(confidence)}; linked, not joined</span></li>`
    })}${rows.length > MOST && html`<li class="quiet">and ${rows.length - MOST} more</li>`}</ul>`
  })}`
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row])
  return [...groups.values()]
}
