import { Link } from '@tanstack/react-router'
import type { ArticlePage } from '../../api/index.ts'
import { addressOf } from '../ask.ts'
import { texts } from '../texts.ts'
import { dayOf, timeOf } from '../words/dates.ts'

/** What a reader needs to check the snapshot: hashes, when and by what it was read, the bytes as they were given. */
export function Facts({ page }: { readonly page: ArticlePage }) {
  const f = texts.article.facts
  const { snapshot, article } = page
  const rows: [string, React.ReactNode][] = [
    [f.hash, <code key="t">{snapshot.text_sha256}</code>],
    [f.bytes, <code key="b">{snapshot.bytes_sha256}</code>],
    [f.original, <a key="o" href={addressOf(`/api/articles/${encodeURIComponent(article.id)}/bytes`, { snapshot: snapshot.id })} download>{f.download} ({snapshot.media_type})</a>],
    [f.added, `${dayOf(snapshot.added_at) ?? snapshot.added_at}, ${timeOf(snapshot.added_at) ?? '00:00'} UTC`],
    [f.reader, page.reader],
    [f.language, page.language.code],
  ]
  if (snapshot.path) rows.push([f.path, <code key="p">{snapshot.path}</code>])
  if (article.url) rows.push([f.url, <code key="u">{article.url}</code>]) // shown, not linked: nothing here leads off this machine
  return (
    <details className="facts">
      <summary>{texts.article.snapshot} <code>{snapshot.text_sha256.slice(0, 8)}</code>{page.snapshots.length > 1 && ` · ${f.several(page.snapshots.length)}`}</summary>
      <dl>{rows.map(([name, value]) => <div key={name} className="pair"><dt>{name}</dt><dd>{value}</dd></div>)}
        {page.snapshots.length > 1 && <div className="pair"><dt>{f.snapshots}</dt><dd>{page.snapshots.map(({ id, added_at: at }, i) => (
          <span key={id} className="facts-snapshot">{id === snapshot.id ? `${f.nth(page.snapshots.length - i)}, ${dayOf(at)} (${f.now})` : <Link to="." search={(now) => ({ ...now, snapshot: id })}>{f.nth(page.snapshots.length - i)}, {dayOf(at)}</Link>}{i < page.snapshots.length - 1 && ' · '}</span>
        ))}</dd></div>}
      </dl>
    </details>
  )
}
