import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { AddResponse, Finding } from '../../api/index.ts'
import { questions } from '../questions.ts'
import { Trouble, Waiting } from '../shell/States.tsx'
import { Aligned } from '../stack/Aligned.tsx'
import { facetsOf } from '../statement/facets.ts'
import { texts } from '../texts.ts'

const FIRST = 8

/** What was just added shares with the ledger, each statement with its wordings; then what became of each article. */
export function Findings({ result }: { readonly result: AddResponse }) {
  const t = texts.add
  const { findings, added } = result
  const failed = added.filter(({ outcome }) => outcome === 'failed')
  return (
    <div className="findings">
      <title>{`${t.findings(findings.length)} · Sayso`}</title>
      <div className="head">
        <h1>{t.findings(findings.length)}</h1>
        {findings.length === 0 && <p>{t.findingsNone}</p>}
      </div>
      {failed.map((entry, i) => entry.error && (
        <div key={i} className="trouble" role="alert">
          <h2>{entry.name ?? texts.add.outcomes.failed}: {entry.error.message}</h2><p>{entry.error.hint}</p>{entry.name === null || /^pasted text \d/.test(entry.name) ? <p><Link to="/add">{t.mend}</Link></p> : null}<p className="quiet small"><code>{texts.errors.code(entry.error.code)}</code></p>
        </div>
      ))}
      {findings.slice(0, FIRST).map((finding) => <FindingShown key={finding.statement.id} finding={finding} />)}
      <section className="report">
        <h2>{t.report}</h2>
        <ul>
          {added.map(({ name, outcome, article, attributions, unread }, i) => (
            <li key={i}>
              {article ? <Link to="/articles/$id" params={{ id: article.id }} dir="auto">{article.title}</Link> : <span>{name}</span>}
              <span className="quiet"> · {t.outcomes[outcome]}{outcome === 'added' && ` · ${unread === null ? t.attributions(attributions) : t.unread(unread)}`}</span>
            </li>
          ))}
        </ul>
        <p className="add-send"><Link to="/add" className="button first">{t.another}</Link> <Link to="/" className="button">{t.allStatements}</Link></p>
      </section>
    </div>
  )
}

function FindingShown({ finding }: { readonly finding: Finding }) {
  const { id } = finding.statement
  const { data, error, refetch } = useQuery(questions.statement(id, 0))
  if (error) return <Trouble inside error={error} again={() => void refetch()} />
  if (!data) return <Waiting />
  const facets = facetsOf(data)
  return (
    <section className="finding" aria-label={finding.statement.wording}>
      <Aligned page={data} />
      <p className="finding-foot">
        <Link to="/statements/$id" params={{ id }}>{texts.add.openStatement}</Link>
        <span className="quiet"> · {[texts.statement.printedBy(data.statement.outlets, data.statement.articles), ...facets.map(({ text }) => text)].join(' · ')}</span>
      </p>
    </section>
  )
}
