import { Link } from '@tanstack/react-router'
import type { CaseItem } from '../../api/index.ts'
import { StatementRow } from '../lists/StatementRow.tsx'
import { texts } from '../texts.ts'
import { dayOf } from '../words/dates.ts'

/** One thing in a case with its notes. What people wrote never looks like what an article prints. */
export function Item({ item, index, onTakeOut }: { readonly item: CaseItem; readonly index: number; readonly onTakeOut: (entry: string) => void }) {
  const t = texts.cases
  return (
    <>
      <Subject item={item} index={index} />
      {item.gone === 'not-read' && item.passage && <p className="small quiet">{t.notRead}</p>}
      {item.notes.map(({ entry, who, at, words }) => (
        <div key={entry} className="case-note"><p dir="auto">{words}</p><p className="small quiet">{texts.decide.by(who, dayOf(at) ?? '')} <button type="button" className="plain no-print" onClick={() => onTakeOut(entry)}>{t.takeOut}</button></p></div>
      ))}
      {item.type !== 'note' && <p className="small quiet case-pinned">{t.types[item.type]}{item.date_basis && item.date_basis !== 'noted' && ` · ${t.basis[item.date_basis]} ${dayOf(item.date) ?? ''}`} · {t.pinnedBy(item.who, dayOf(item.at) ?? '')}</p>}
    </>
  )
}

function Subject({ item, index }: { readonly item: CaseItem; readonly index: number }) {
  const t = texts.cases
  const { article, passage, statement, tombstone } = item
  if (item.type === 'note') return <div className="case-note" tabIndex={-1} data-row={index}><p dir="auto">{item.words}</p><p className="small quiet">{texts.decide.by(item.who, dayOf(item.at) ?? '')}</p></div>
  if (item.gone !== null && !passage) return <div className="case-gone" tabIndex={-1} data-row={index}>{tombstone ? t.forgotten(t.types[item.type], tombstone.who, dayOf(tombstone.at) ?? '', tombstone.why) : t.goneNotRead(t.types[item.type])}</div>
  if (item.type === 'statement' && statement) return <StatementRow statement={statement} index={index} />
  if (!article) return null
  return (
    <Link to="/articles/$id" params={{ id: article.id }} {...(item.type === 'passage' ? { hash: `p=${item.id ?? ''}` } : {})} className="row" data-row={index}>
      <span className="row-words words" dir="auto">{passage ? <>{item.speaker && <span className="row-report">{item.speaker.name}</span>} <span>{passage.words}</span></> : <span className="row-title">{article.title}</span>}</span>
      <span className="row-count" />
      <span className="row-about"><span dir="auto">{passage && article.title}</span><span className="quiet">{passage && ' · '}<bdi>{article.outlet?.name ?? texts.statement.noOutlet}</bdi> · {dayOf(article.published?.edtf) ?? texts.statement.noDate}</span></span>
    </Link>
  )
}
