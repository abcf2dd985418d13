/** One statement of a dossier: its wordings, who carried it and when, and what belongs to it. */
import type { StatementPage, Variant } from '../../api/index.ts'
import { dayOf } from '../../text/dates.ts'
import { surenessOf } from '../../text/confidence.ts'
import { html, type Markup } from '../markup.ts'
import { belongsMarkup } from './belongs.ts'
import { differencesOf, namingOf } from './differences.ts'
import { asWhose, count, reportOf, shortened, stancesOf, whenOf } from './names.ts'
import { citing, titleAt, type Sources } from './sources.ts'
import { legendMarkup, stackMarkup } from './stack.ts'

/** Words of a printing shown in its row; the whole wording stands in the stack. */
const WORDS = 34
/** Of the sentence around them, on either side. */
const AROUND = 14

/** What a statement is set among. */
export interface Around {
  readonly sources: Sources
  /** Numbers of the dossier's statements, by id. */
  readonly numberOf: ReadonlyMap<string, number>
  /** For a statement that answers others, their numbers. */
  readonly answering: ReadonlyMap<string, readonly number[]>
}

/** @param number - of the statement in the dossier; its printings are `4.1`, `4.2`, … */
export function statementMarkup(page: StatementPage, number: number, { sources, numberOf, answering }: Around): Markup {
  const { statement, variants } = page
  const numbers = variants.map((_, i) => `${number}.${i + 1}`)
  return html`<article class="statement" id="statement-${number}">
${headMarkup(page, number, answering.get(page.statement.id) ?? [])}
${variants.length > 1 && html`<h4>Wordings</h4>
${stackMarkup(page, numbers)}
${legendMarkup(page.stack)}`}
<h4>${variants.length > 1 ? 'Printings' : 'Printed once'}</h4>
<ol class="printings">${variants.map((variant, row) => printingMarkup(page, variant, row, numbers, sources))}</ol>
${hiddenMarkup(page)}
${belongsMarkup(page, numbers, sources, numberOf)}
<p class="anchor">Statement <span class="hash">${statement.id}</span>${page.aliases.length > 0 && html`, also known as <span class="hash">${page.aliases.join(', ')}</span>`}</p>
</article>
`
}

function headMarkup({ statement, variants, independent_origins: origins }: StatementPage, number: number, answered: readonly number[]): Markup {
  const { another, nobody } = namingOf(variants)
  const said = variants.map(({ said_at: at }) => dayOf(at?.edtf)).find((day) => day !== null && day !== undefined)
  const stances = stancesOf(statement)
  const [first, last] = [dayOf(statement.first_reported), dayOf(statement.last_reported)]
  return html`<header><p class="no num">${number}</p>
<p class="report"><bdi>${reportOf(statement)}</bdi></p>
<h3 class="words${statement.wording.length > 260 ? ' long' : ''}" dir="auto">${statement.wording}</h3>
<dl class="facts">
<dt>Whose words</dt><dd>${statement.speakers.length === 0 ? 'nobody named' : statement.speakers.map((speaker, i) => html`${i > 0 && '; '}<bdi>${speaker.name}</bdi>${statement.speakers.length > 1 && html` <span class="quiet num">(${speaker.variants})</span>`}${!speaker.one && html`<span class="quiet">, in ${count(speaker.articles, 'article', 'articles')}, not known to be the same</span>`}`)}
<span class="quiet"> · names as printed${another > 0 && `; ${count(another, 'printing names', 'printings name')} another speaker than ${number}.1`}${nobody > 0 && `; in ${count(nobody, 'printing', 'printings')} no attribution was found`}</span></dd>
${stances !== null && html`<dt>Stance</dt><dd>${stances}</dd>`}
<dt>Printed</dt><dd>by ${count(statement.outlets, 'outlet', 'outlets')}, in ${count(statement.articles, 'article', 'articles')}, ${count(statement.variants, 'time', 'times')}, in ${count(statement.wordings, 'wording', 'wordings')}; ${first === null ? 'dates not known' : first === last ? first : `${first} to ${last ?? '?'}`}${said && `; said ${said}, as a printing states`}</dd>
<dt>Origins</dt><dd>${origins.min === origins.max ? count(origins.min, 'independent origin', 'independent origins') : `at least ${origins.min}, at most ${origins.max} independent origins`} <span class="why">(${origins.why.join('; ')})</span></dd>
<dt>Reading</dt><dd>${statement.mode}${quotedIn(variants)} <span class="tag">machine: ${surenessOf(statement.confidence)}</span></dd>
${answered.length > 0 && html`<dt>Answers</dt><dd>${answered.map((other, i) => html`${i > 0 && ', '}<a href="#statement-${other}">statement ${other}</a>`)} <span class="tag">read by machine: see there</span></dd>`}
</dl></header>`
}

/** In how many printings the words stand in quotation marks; a transcript prints none. */
function quotedIn(variants: readonly Variant[]): string {
  const [direct, mixed] = (['direct', 'mixed'] as const).map((kind) => variants.filter((variant) => variant.kind === kind).length) as [number, number]
  const parts = [direct > 0 && `in quotation marks in ${direct}`, mixed > 0 && `partly in ${mixed}`].filter(Boolean)
  return parts.length === 0 ? ', without quotation marks' : `; ${parts.join(', ')} of the ${variants.length} printings below`
}

function printingMarkup(page: StatementPage, variant: Variant, row: number, numbers: readonly string[], sources: Sources): Markup {
  const { article } = variant
  const source = sources.of(article.id, variant.snapshot)
  const differs = differencesOf(page, row, numbers)
  const { a, b } = { a: page.variants[0]!.passage, b: variant.passage }
  const link = page.relations.find((relation) => (relation.a === a && relation.b === b) || (relation.a === b && relation.b === a))
  const number = numbers[row]!
  return html`<li id="p-${number}"><span class="no">${number}</span><div>
<p><span class="outlet"><bdi>${article.outlet?.name ?? 'Outlet not known'}</bdi></span>, ${titleAt(article, variant.content.words)}, <span class="num">${whenOf(article)}</span> ${citing(source)}${article.record && html` <span class="tag printed">record</span>`}${variant.place === 'headline' && html` <span class="tag printed">headline</span>`}</p>
<blockquote dir="auto">${aroundBefore(variant)}<b>${shortened(variant.content.words, WORDS)}</b>${aroundAfter(variant)}</blockquote>
<p><bdi>${asWhose(variant)}</bdi>${variant.cue && /\p{L}/u.test(variant.cue.words) && html` · <span class="words">“${variant.cue.words}”</span>`}${variant.relays.map(({ outlet, cue }) => html` · credits <bdi>${outlet}</bdi> <span class="words quiet">(“${cue}”)</span>`)}${variant.voice === 'attribution' && html` <span class="tag">machine: ${surenessOf(variant.confidence)}</span>`}${decidedMarkup(variant)}</p>
${row > 0 && html`<p class="differs">${differs.length === 0 ? (variant.match === 'verbatim' ? 'word for word' : 'only small words differ, or none') : html`${differs.map((each, i) => html`${i > 0 && ' · '}${each}`)}`} <span class="quiet small">against ${numbers[0]!}</span> <span class="tag${link && link.by !== 'machine' ? ' person' : ''}">${!link ? 'machine: joined through another printing' : link.by === 'machine' ? `machine: the same statement, ${surenessOf(link.confidence)}` : 'joined by a person'}</span></p>`}
<p class="anchor">text SHA-256 <span class="hash">${variant.text_sha256.slice(0, 16)}…</span>, units <span class="num">${variant.content.spans.map(([start, end]) => `${start}–${end}`).join(', ')}</span>${variant.goes_on && '; the turn goes on around these words'}</p>
</div></li>`
}

function aroundBefore({ before }: Variant): string {
  const all = before.split(/\s+/u).filter(Boolean)
  return all.length === 0 ? '' : `${all.length > AROUND ? '… ' : ''}${all.slice(-AROUND).join(' ')}${/\s$/u.test(before) ? ' ' : ''}`
}

function aroundAfter({ after }: Variant): string {
  const all = after.split(/\s+/u).filter(Boolean)
  return all.length === 0 ? '' : `${/^\s/u.test(after) ? ' ' : ''}${all.slice(0, AROUND).join(' ')}${all.length > AROUND ? ' …' : ''}`
}

/** What people decided on a printing, signed and dated. */
function decidedMarkup({ decided: { verdict, decisions } }: Variant): Markup {
  const shown = decisions.filter(({ state }) => state === 'in-force' || state === 'disputed')
  return html`${verdict === 'disputed' && html` <span class="tag person">disputed between people</span>`}${shown.map(({ what, who, at, why, name }) => html` <span class="tag person">${DECIDED[what] ?? what}${name !== null && html` <bdi>${name}</bdi>`} by <bdi>${who}</bdi>, ${dayOf(at)}${why !== null && html`: <bdi>${why}</bdi>`}</span>`)}`
}

const DECIDED: Readonly<Record<string, string>> = {
  accept: 'accepted', reject: 'rejected', merge: 'joined', split: 'taken out', speaker: 'speaker given:', note: 'noted', record: 'marked as a record', 'no-record': 'unmarked as a record',
}

function hiddenMarkup({ hidden }: StatementPage): Markup | null {
  const n = hidden.thoughts + hidden.doubtful
  return n === 0 ? null : html`<p class="small quiet">${count(n, 'less sure printing is', 'less sure printings are')} left out at this dossier’s setting; the counts above include ${n === 1 ? 'it' : 'them'}.</p>`
}

