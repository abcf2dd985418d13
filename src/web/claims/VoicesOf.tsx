import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Dial } from '../dial/Dial.tsx'
import { useDial } from '../dial/setting.ts'
import { HiddenRows } from '../lists/HiddenRows.tsx'
import { More } from '../lists/More.tsx'
import { TakeAway } from '../lists/TakeAway.tsx'
import { questions } from '../questions.ts'
import { Trouble, Waiting } from '../shell/States.tsx'
import { texts } from '../texts.ts'
import { heardLine } from './heard.ts'
import { scopeOf, type Address } from './filters.tsx'
import { Cues, Entry, NamingTable, STANDINGS, Where } from './VoiceRows.tsx'
import '../lists/rows.css'
import './claims.css'
import './voices.css'

/** One party: where it is heard how, what it is called, with which words it is reported. */
export function Party({ id, search }: { readonly id: string; readonly search: Address }) {
  const { confidence } = useDial()
  const parameters = { ...scopeOf(search), standing: search['standing'], confidence }
  const { data, error, refetch } = useQuery(questions.party(id, { ...parameters, limit: search['limit'] }))
  const t = texts.voices
  if (error) return <Trouble inside error={error} again={() => void refetch()} />
  if (!data) return <Waiting />
  const { party, outlets, voices, total, namings, cues, hidden } = data
  return (
    <>
      <p><Link to="/voices" search={(now: object) => ({ ...now, of: undefined, standing: undefined }) as never}>‹ {t.all}</Link></p>
      <section className="happening">
        <h2><bdi>{party.name}</bdi></h2>
        <p className="quiet small">{!party.one && `${t.notOneWhy} `}{party.speaker !== null && <Link to="/speakers/$id" params={{ id: party.speaker }}>{t.speakerPage}</Link>}</p>
        <div className="total"><span className="num">{t.inArticles(total)}</span><HiddenRows hidden={hidden} what="articles" /><TakeAway list="voices" query={{ ...parameters, party: party.name }} /><Dial measured={false} /></div>
        {outlets.length > 1 && (
          <div className="voices-scroll" role="region" tabIndex={0} aria-label={t.byOutlet}>
            <table className="voice-table" role="table">
              <caption className="unseen">{t.byOutlet}</caption>
              <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">{texts.list.filters.outlet}</th>{STANDINGS.map((one) => <th key={one} role="columnheader" scope="col" title={t.means[one]}>{t.standings[one]}</th>)}<th role="columnheader" scope="col">{t.columns.articles}</th></tr></thead>
              <tbody role="rowgroup">{outlets.map(({ outlet, articles, standings }) => (
                <tr key={outlet?.id ?? ''} role="row">
                  <th role="rowheader" scope="row"><bdi>{outlet?.name ?? texts.statement.noOutlet}</bdi></th>
                  {STANDINGS.map((standing) => {
                    const n = standings.find((one) => one.standing === standing)?.articles
                    return <td key={standing} role="cell" className="num" data-label={t.standings[standing]} data-none={n === undefined || undefined}>{n !== undefined && (outlet === null ? texts.number(n)
                      : <Link to="/voices" search={(now: object) => ({ ...now, outlet: outlet.id, standing }) as never} aria-label={t.countOf(n, outlet.name, t.standings[standing])}>{texts.number(n)}</Link>)}</td>
                  })}
                  <td role="cell" className="num" data-label={t.columns.articles}>{texts.number(articles)}</td>
                </tr>
              ))}</tbody>
            </table>
          </div>
        )}
        {total === 0 && namings.length === 0 ? <p className="hidden-rows">{t.none}</p> : (
          <ul className="voice-entries">{voices.map((entry) => <Entry key={entry.article.id} entry={entry} head={<><Link to="/voices" search={{ article: entry.article.id }}><bdi className="voice-title">{entry.article.title}</bdi></Link> <Where article={entry.article} /></>} />)}</ul>
        )}
        <More total={total} shown={voices.length} />
      </section>
      {namings.length > 0 && <section className="happening"><h2>{t.calledHead}</h2><p className="quiet small">{t.namesAbout}</p><NamingTable groups={namings} /></section>}
      {cues.length > 0 && <section className="happening"><h2>{t.cues}</h2><p className="quiet small">{t.cuesAbout}</p><Cues cues={cues} /></section>}
    </>
  )
}

/** Who is heard in one article and how, each with the words that this rests on. */
export function ArticleHeard({ article }: { readonly article: string }) {
  const { confidence } = useDial()
  const { data, error, refetch } = useQuery(questions.articleVoices(article, confidence))
  const t = texts.voices
  if (error) return <Trouble error={error} again={() => void refetch()} />
  if (!data) return <Waiting />
  const about = data.voices[0]?.article
  return (
    <div className="claims voices">
      <title>{`${t.title} · Sayso`}</title>
      <div className="head"><h1>{t.title}</h1><p>{about && <Link to="/articles/$id" params={{ id: article }}><bdi>{about.title}</bdi></Link>} {about && <Where article={about} />}</p></div>
      <div className="total"><span className="num">{heardLine(data)}</span><HiddenRows hidden={data.hidden} what="parties" /><TakeAway list="voices" query={{ article, confidence }} /><Dial measured={false} /></div>
      {STANDINGS.map((standing) => {
        const of = data.voices.filter((one) => one.standing === standing)
        return of.length > 0 && (
          <section key={standing} className="happening"><h2>{t.standings[standing]} <span className="quiet num">{of.length}</span></h2><p className="quiet small">{t.means[standing]}</p>
            <ul className="voice-entries">{of.map((entry) => <Entry key={entry.party} entry={entry} told={false} head={<Link to="/voices" search={{ of: entry.party }}><bdi className="voice-title">{entry.name}</bdi></Link>} />)}</ul></section>
        )
      })}
      {data.namings.length > 0 && <section className="happening"><h2>{t.calledHead}</h2><p className="quiet small">{t.namesAbout}</p><NamingTable groups={data.namings} /></section>}
      {data.voices.length === 0 && <p className="hidden-rows">{t.none}</p>}
      <p className="quiet small voices-notes">{data.unnamed > 0 && `${t.unnamed(data.unnamed)} `}{t.notes}</p>
    </div>
  )
}
