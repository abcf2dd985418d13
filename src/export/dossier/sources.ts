/** The articles that a dossier cites, numbered as they come. */
import type { ArticlePage } from '../../api/index.ts'
import type { Ledger } from '../../ledger/index.ts'
import { addressAt, html, webAddress, type Markup } from '../markup.ts'
import { dayOf, timeOf } from '../../text/dates.ts'
import { whenOf } from './names.ts'

export interface Source {
  readonly number: number
  readonly article: ArticlePage['article']
  readonly snapshot: ArticlePage['snapshot']
  readonly reader: string
  readonly language: string
}

export class Sources {
  private readonly bySnapshot = new Map<string, Source>()
  private readonly ledger: Pick<Ledger, 'articles'>
  constructor(ledger: Pick<Ledger, 'articles'>) {
    this.ledger = ledger
  }

  /** The source of a printing; of an article’s newest snapshot where none is told. */
  of(article: string, snapshot?: string): Source {
    const known = snapshot === undefined ? undefined : this.bySnapshot.get(snapshot)
    if (known) return known
    // at confidence 1 the page holds next to no rows: only the snapshot is asked for
    const page = this.ledger.articles.page(article, { confidence: 1, ...(snapshot === undefined ? {} : { snapshot }) })
    const again = this.bySnapshot.get(page.snapshot.id)
    if (again) return again
    const source = { number: this.bySnapshot.size + 1, article: page.article, snapshot: page.snapshot, reader: page.reader, language: page.language.code }
    this.bySnapshot.set(page.snapshot.id, source)
    return source
  }

  get all(): readonly Source[] {
    return [...this.bySnapshot.values()]
  }

  get readers(): readonly string[] {
    return [...new Set(this.all.map(({ reader }) => reader))].sort()
  }

  /** The snapshot’s whole text. */
  textOf({ article, snapshot }: Source): string {
    return this.ledger.articles.page(article.id, { confidence: 1, snapshot: snapshot.id }).text
  }
}

/** An article’s title, linked to the words on its page where it has an address. */
export function titleAt({ url, title }: ArticlePage['article'], words: string): Markup {
  const address = webAddress(url)
  return address === null ? html`“<bdi>${title}</bdi>”` : html`“<a href="${addressAt(address, words)}" rel="noreferrer"><bdi>${title}</bdi></a>”`
}

/** `[4]`, linked to the list of articles. */
export function citing({ number }: Source): Markup {
  return html`<a href="#source-${number}" class="num">[${number}]</a>`
}

export function sourceMarkup({ number, article, snapshot, reader, language }: Source): Markup {
  const address = webAddress(article.url)
  return html`<li id="source-${number}"><span class="num">[${number}]</span><div>
<p><span class="outlet"><bdi>${article.outlet?.name ?? 'Outlet not known'}</bdi></span>, <span class="title">“<bdi>${article.title}</bdi>”</span>, <span class="num">${whenOf(article)}</span>${article.published && basisOf(article.published.basis)}${article.record && html` <span class="tag printed">record</span>`}</p>
<p class="quiet">${address === null ? 'No address known.' : html`<a href="${address}" rel="noreferrer">${address}</a>`}</p>
<p class="quiet">Text SHA-256 <span class="hash">${snapshot.text_sha256}</span></p>
<p class="quiet">Original bytes SHA-256 <span class="hash">${snapshot.bytes_sha256}</span>, ${snapshot.media_type}</p>
<p class="quiet">Article <span class="hash">${article.id}</span>, snapshot <span class="hash">${snapshot.id}</span>, added ${instant(snapshot.added_at)}, language ${language}, read by ${reader}</p>
</div></li>`
}

function basisOf(basis: 'given' | 'metadata' | 'stated' | 'resolved'): string {
  return { given: ' (date given with the article)', metadata: ' (date from the page’s metadata)', stated: ' (date printed in the text)', resolved: ' (date worked out from the text)' }[basis]
}

/** `2026-05-04T08:00:00Z` as people read it. */
export function instant(at: string): string {
  return `${dayOf(at) ?? at}, ${timeOf(at) ?? '00:00'} UTC`
}
