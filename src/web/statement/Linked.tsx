import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { RelationView, StatementPage } from '../../api/index.ts'
import { describeChange } from '../../text/describe-change.ts'
import type { Change } from '../../text/records.ts'
import { Sure } from '../shell/States.tsx'
import { texts } from '../texts.ts'
import { dayOf } from '../words/dates.ts'
import { reportOf } from '../words/report.ts'

/** Statements linked to this one but never joined with it. */
export function Linked({ page }: { readonly page: StatementPage }) {
  const groups = [
    ['paraphrase', texts.statement.linkedProbably], ['repeats', texts.statement.linkedRepeats],
  ] as const
  return groups.map(([match, title]) => {
    const linked = page.linked.filter((link) => link.match === match)
    return linked.length > 0 && (
      <details key={match} className="fold" open={linked.length < 4}>
        <summary><h2>{title} <span className="quiet num">({texts.number(linked.length)})</span></h2></summary>
        <ul className="linked">
          {linked.map(({ statement, confidence }) => (
            <li key={statement.id}>
              <Link to="/statements/$id" params={{ id: statement.id }} className="words" dir="auto">{statement.wording}</Link>
              <span className="quiet small">
                {reportOf(statement)} · {texts.list.carriedBy(statement.outlets, statement.articles)} · {dayOf(statement.first_reported) ?? texts.list.undated} · <Sure confidence={confidence} />
              </span>
            </li>
          ))}
        </ul>
        <p className="quiet small">{texts.statement.linkedNote}</p>
      </details>
    )
  })
}

const FIRST = 12
const MOST = 6

/** Each comparison behind the page, with what differs and how sure the machine is. */
export function Why({ page }: { readonly page: StatementPage }) {
  const [all, setAll] = useState(false)
  if (page.relations.length === 0) return null
  const name = new Map(page.variants.map(({ passage, article }) => [passage, article.outlet?.name ?? article.title]))
  const shown = all ? page.relations : page.relations.slice(0, FIRST)
  return (
    <details className="fold">
      <summary><h2>{texts.statement.why} <span className="quiet num">({texts.number(page.relations.length)})</span></h2></summary>
      <p className="quiet small">{texts.statement.whyAbout}</p>
      <ul className="relations">
        {shown.map((relation) => (
          <li key={relation.a + relation.b}>
            <span><bdi>{name.get(relation.a) ?? relation.a}</bdi> – <bdi>{name.get(relation.b) ?? relation.b}</bdi></span>
            <span>{texts.matches[relation.match]}; {relation.same_speaker ? texts.statement.sameSpeaker : texts.statement.otherSpeakerPair}{changesOf(relation, name.get(relation.a) ?? relation.a, name.get(relation.b) ?? relation.b)}</span>
            <span className="quiet">{texts.statement.relay[relation.relay.type]}{relation.relay.why && `: ${relation.relay.why}`}</span>
            <span>{relation.by === 'machine' ? <Sure confidence={relation.confidence} /> : texts.statement.byPerson}</span>
          </li>
        ))}
      </ul>
      {shown.length < page.relations.length && (
        <button type="button" className="plain" onClick={() => setAll(true)}>{texts.statement.moreRelations(page.relations.length - shown.length)}</button>
      )}
    </details>
  )
}

/** Each change in plain words, said of the second printing; only a record or a stated relay gives it a direction. */
function changesOf({ changes, direction }: RelationView, a: string, b: string): string {
  const said = [...new Set(changes.map((change) => describeChange({ ...change, where: change.where } as Change, { direction, names: { a, b } })))]
  return said.length === 0 ? '' : `; ${said.slice(0, MOST).join('; ')}${said.length > MOST ? ` ${texts.list.more(said.length - MOST)}` : ''}`
}
