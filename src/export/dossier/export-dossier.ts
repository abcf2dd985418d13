/** A dossier: chosen statements as one HTML file that opens offline, needs no script and prints. */
import { basename } from 'node:path'
import type { StatementSummary } from '../../api/index.ts'
import type { Ledger } from '../../ledger/index.ts'
import { SURE } from '../../text/confidence.ts'
import { inPieces, type Write } from '../jsonl.ts'
import { html, policyHash, type Markup } from '../markup.ts'
import { chosen, type Choice } from './choose.ts'
import { methodMarkup } from './method.ts'
import { count, reportOf, shortened } from './names.ts'
import { dayOf } from '../../text/dates.ts'
import { instant, sourceMarkup, Sources } from './sources.ts'
import { statementMarkup } from './statement.ts'
import { STYLE } from './style.ts'

/** A note by a person, signed and dated (UTC instant). */
export interface DossierNote {
  readonly words: string
  readonly who: string
  readonly at: string
  readonly statement: string | null
}

export interface DossierOptions {
  /** UTC instant of making. */
  readonly now: string
  /** Of Sayso. */
  readonly version: string
  /** Made from the choice where not given. */
  readonly title?: string | undefined
  /** Who made it, as it shall stand on it. */
  readonly by?: string | undefined
  /** Least confidence of the printings shown. */
  readonly confidence?: number
  /** What people wrote about it, in order; on one of its statements where `statement` names it. Plain text. */
  readonly notes?: readonly DossierNote[] | undefined
  /** With the full text of every article cited. */
  readonly text?: boolean
}

/**
 * Writes a dossier, one statement after another.
 *
 * @returns how many statements
 * @throws NothingChosen, UnknownStatement, UnknownSpeaker
 */
export async function exportDossier(ledger: Ledger, write: Write, choice: Choice, options: DossierOptions): Promise<{ records: number }> {
  const { confidence = SURE } = options
  const { ids, about } = chosen(ledger, choice, confidence)
  const numberOf = new Map(ids.map((id, i) => [id, i + 1]))
  const sources = new Sources(ledger)
  const answering = answeringIn(ledger, ids, confidence, numberOf)
  const title = options.title ?? about
  function* texts() {
    yield head(title).text
    yield top(ledger, title, ids, options).text
    if (ids.length > 1) yield contents(ledger, ids).text
    for (const id of ids) yield statementMarkup(ledger.statements.page(id, { confidence }), numberOf.get(id)!, { sources, numberOf, answering }).text
    if (options.notes && options.notes.length > 0) yield notesMarkup(options.notes, numberOf).text
    yield html`<h2 class="part">Articles cited</h2><ol class="sources">`.text
    for (const source of sources.all) yield sourceMarkup(source).text
    yield html`</ol>`.text
    if (options.text) for (const source of sources.all) {
      yield html`<section class="text"><h3 dir="auto">[${source.number}] ${source.article.title}</h3><div class="body" dir="auto">${sources.textOf(source)}</div></section>`.text
    }
    yield methodMarkup({ ledger: basename(ledger.path), head: ledger.log.head(), readers: sources.readers, confidence, about, ...options }).text
    yield '</main></body></html>\n'
  }
  await inPieces(texts(), write)
  return { records: ids.length }
}

function notesMarkup(notes: readonly DossierNote[], numberOf: ReadonlyMap<string, number>): Markup {
  const about = (statement: string | null) => (statement === null ? undefined : numberOf.get(statement))
  return html`<h2 class="part">Notes</h2><ul class="notes">${notes.map(({ words, who, at, statement }) => html`<li><span class="tag person"><bdi>${who}</bdi>, ${instant(at)}</span> ${about(statement) !== undefined && html`<a href="#statement-${about(statement)!}">on statement ${about(statement)!}</a> `}<span class="note-words" dir="auto">${words}</span></li>`)}</ul>
`
}

/** For each statement that answers others of the dossier, their numbers: a denial never stands without what it denies. */
function answeringIn(ledger: Ledger, ids: readonly string[], confidence: number, numberOf: ReadonlyMap<string, number>): Map<string, number[]> {
  const answering = new Map<string, number[]>()
  for (const id of ids) {
    for (const { statement } of ledger.statements.page(id, { confidence }).denials) {
      if (statement && numberOf.has(statement.id)) answering.set(statement.id, [...new Set([...(answering.get(statement.id) ?? []), numberOf.get(id)!])])
    }
  }
  return answering
}

/** Nothing may be loaded, sent or run; the one style sheet is named by its hash. */
const POLICY = `default-src 'none'; style-src ${policyHash(STYLE)}; base-uri 'none'; form-action 'none'`

function head(title: string): Markup {
  return html`<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><meta name="robots" content="noindex"><title>${title} · Sayso dossier</title><style>${STYLE_MARKUP}</style></head>
<body><main class="page">
`
}

const STYLE_MARKUP = html(Object.assign([STYLE], { raw: [STYLE] }) as unknown as TemplateStringsArray)

function top(ledger: Ledger, title: string, ids: readonly string[], { now, version, by }: DossierOptions): Markup {
  return html`<header class="top"><p class="kicker">Dossier</p><h1 dir="auto">${title}</h1>
<p class="made"><span>${count(ids.length, 'statement', 'statements')}</span><span>made ${instant(now)}${by && html` by <bdi>${by}</bdi>`}</span><span>from <bdi>${basename(ledger.path)}</bdi>, Sayso ${version}</span></p>
<dl class="read-me">
<div><dt><span class="words">“Words in this type”</span></dt><dd>are printed in an article, exactly. Each row says which one, with its date and the hash of its text.</dd></div>
<div><dt><span class="tag">machine: sure 0.80</span></dt><dd>is a reading or an inference of the program, with how sure it is. It can be wrong.</dd></div>
<div><dt><span class="tag person">accepted by …, 4 May 2031</span></dt><dd>is a person’s decision, signed and dated. It wins over the machine’s.</dd></div>
</dl></header>
`
}

function contents(ledger: Ledger, ids: readonly string[]): Markup {
  const rows = ids.map((id) => ledger.statements.summary(id)).filter((summary): summary is StatementSummary => summary !== null)
  return html`<h2 class="part">Statements</h2><ol class="contents">${rows.map((statement, i) => html`<li><span class="num quiet">${i + 1}</span><a href="#statement-${i + 1}"><span class="who"><bdi>${reportOf(statement)}</bdi></span><bdi>${shortened(statement.wording, 26)}</bdi></a><span class="num small quiet">${count(statement.outlets, 'outlet', 'outlets')}<br>${dayOf(statement.first_reported) ?? 'date not known'}</span></li>`)}</ol>
`
}
