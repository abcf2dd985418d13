import { Link } from '@tanstack/react-router'
import type { CheckRow } from '../../api/index.ts'
import { Aligned } from '../stack/Aligned.tsx'
import { texts } from '../texts.ts'
import { variantsOf } from './marks.ts'
import { titleOf, whereOf } from './report.ts'

interface RowProps {
  readonly row: CheckRow
  readonly index: number
  readonly open: boolean
  readonly active: boolean
  readonly onToggle: () => void
}

/** One thing of the draft: what the ledger says of it, and, opened, the words under each other with where they stand. */
export function Row({ row, index, open, active, onToggle }: RowProps) {
  const t = texts.check
  const [base] = row.places
  const aligned = row.stack !== null && base !== undefined
  return (
    <article className="check-row" id={row.id} data-level={row.level} data-active={active || undefined}>
      <h2>
        <button type="button" className="check-head" aria-expanded={open} data-row={index} onClick={onToggle}>
          <span className="check-level"><i className="sign" aria-hidden="true">{t.signs[row.level]}</i> {t.levels[row.level]} <span className="quiet">· {t.types[row.type]}{row.speaker && <> · <bdi>{row.speaker.name}</bdi></>}</span></span>
          <span className="check-words words" dir="auto">{row.words.words}</span>
        </button>
      </h2>
      <p className="check-verdicts">{row.verdicts.map((verdict) => t.verdicts[verdict]).join(' · ')}</p>
      {base && !open && <p className="quiet small"><bdi>{whereOf(base)}</bdi>{row.places.length + row.more > 1 && ` ${texts.list.more(row.places.length + row.more - 1)}`}</p>}
      {open && (
        <div className="check-body">
          {aligned && <Aligned page={{ stack: row.stack!, variants: variantsOf(row) }} />}
          {!aligned && base && <blockquote className="words" dir="auto">{base.before}<b>{base.wording.words}</b>{base.after}</blockquote>}
          {row.places.length > 0 && (
            <ul className="check-places small">
              {row.places.map((place, i) => (
                <li key={i}>
                  <Link to="/articles/$id" params={{ id: place.article.id }} hash={place.passage ? `p=${place.passage}` : `at=${place.wording.spans[0]?.[0] ?? 0}-${place.wording.spans.at(-1)?.[1] ?? 0}`}><bdi>{whereOf(place)}</bdi></Link>
                  <span className="quiet"> · {t.matches[place.match]} · {texts.confidence.both(place.confidence)}</span>
                  {place.statement && <> · <Link to="/statements/$id" params={{ id: place.statement }}>{t.statement}</Link></>}
                </li>
              ))}
              {row.more > 0 && <li className="quiet">{texts.list.more(row.more)}</li>}
            </ul>
          )}
          {row.figures.length > 0 && (
            <ul className="check-places small">
              {row.figures.map(({ article, figure, stated_by, same, same_bounds: alike }, i) => (
                <li key={i}>
                  <i className="sign">{!same ? t.signs.differs : alike ? t.signs.found : t.signs.note}</i> <Link to="/articles/$id" params={{ id: article.id }} hash={`at=${figure.spans[0]?.[0] ?? 0}-${figure.spans.at(-1)?.[1] ?? 0}`}><bdi className="words">{figure.words}</bdi></Link>
                  <span className="quiet"> · <bdi>{stated_by ?? t.ownVoice}</bdi> · <bdi>{titleOf(article)}</bdi></span>
                </li>
              ))}
            </ul>
          )}
          {row.carried && <p className="quiet small" title={row.carried.origins.why.join('; ')}>{t.carried(row.carried.articles, row.carried.outlets)} · {texts.statement.origins(row.carried.origins.min, row.carried.origins.max)}</p>}
          {row.level === 'not-found' && <p className="quiet small">{t.notFoundMeans}</p>}
        </div>
      )}
    </article>
  )
}
