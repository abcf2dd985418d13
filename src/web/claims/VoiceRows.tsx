import { Link } from '@tanstack/react-router'
import type { ArticleRef, CueGroup, NamingGroup, Standing, VoiceEntry } from '../../api/index.ts'
import type { Passage } from '../../text/span.ts'
import { texts } from '../texts.ts'
import { dayOf } from '../words/dates.ts'

export const STANDINGS = Object.keys(texts.voices.standings) as Standing[]

/** Between one pair of marks, whether or not the article's own stand around them. */
export const inMarks = (words: string): string => `“${words.replace(/^["“'‘]+|["”'’]+$/gu, '')}”`

/** Exact words, leading to their place in the article. */
export function Words({ article, words, attribution = null }: { readonly article: Pick<ArticleRef, 'id'>; readonly words: Passage; readonly attribution?: string | null }) {
  return <Link to="/articles/$id" params={{ id: article.id }} hash={attribution === null ? `at=${words.spans[0]?.[0] ?? 0}-${words.spans.at(-1)?.[1] ?? 0}` : `p=${attribution}`}><bdi className="words">{inMarks(words.words)}</bdi></Link>
}

export function Where({ article }: { readonly article: ArticleRef }) {
  return <span className="quiet small"><bdi>{article.outlet?.name ?? texts.statement.noOutlet}</bdi>, {dayOf(article.published?.edtf) ?? texts.statement.noDate}</span>
}

/** How a party is heard in one article, with the places that this rests on. */
export function Entry({ entry: { standing, inferred, rows, article }, head, told = true }: { readonly entry: VoiceEntry; readonly head: React.ReactNode; readonly told?: boolean }) {
  const t = texts.voices
  return (
    <li className="voice-entry" data-standing={standing}>
      <p className="voice-head">{head}{told && <> <span className="voice-standing">{t.standings[standing]}</span></>}{inferred && <span className="quiet small"> · {t.inferred}</span>}</p>
      <ul className="entries">{rows.map(({ how, words, cue, through, opponent, attribution, confidence }, i) => (
        <li key={i}>
          <span className="voice-how small">{t.how[how]}{through !== null && <> · <bdi>{how === 'accused' ? t.by(through) : t.through(through)}</bdi>{opponent && ` ${t.opponent}`}</>}
            {cue !== null && /\p{L}/u.test(cue) && <> · “<bdi>{cue}</bdi>”</>}{confidence !== null && confidence < 0.75 && <> · {texts.confidence.both(confidence)}</>}</span>{' '}
          <Words {...{ article, words, attribution }} />
        </li>
      ))}</ul>
    </li>
  )
}

/** What parties are called; each count opens its rows. */
export function NamingTable({ groups }: { readonly groups: readonly NamingGroup[] }) {
  const t = texts.voices
  const parties = [...Map.groupBy(groups, ({ party }) => party?.id ?? '')]
  return (
    <div className="namings">{parties.map(([id, of]) => (
      <section key={id} className="happening">
        <h2>{of[0]!.party === null ? t.nobodyBeside : <Link to="/voices" search={{ of: id }}><bdi>{of[0]!.party.name}</bdi></Link>}</h2>
        <ul className="naming-list">{of.map(({ label, outlet, voice, distance, count, rows }, i) => (
          <li key={i}>
            <details>
              <summary><b><bdi>{distance === 'marks' ? `“${label}”` : distance === null ? label : `${distance} ${label}`}</bdi></b> <span className="num">{count} ×</span>{' '}
                <span className="quiet small"><bdi>{outlet?.name ?? texts.statement.noOutlet}</bdi> · {t.namingVoices[voice]}{distance === 'marks' && ` · ${t.inMarks}`}</span></summary>
              <ul className="entries">{rows.map((row, k) => <li key={k}><Words {...row} /> {row.by !== null && <span className="small"><bdi>{t.saidBy(row.by)}</bdi> · </span>}<Where article={row.article} />{row.inferred && <span className="quiet small"> · {t.namedBefore}</span>}</li>)}</ul>
              {count > rows.length && <p className="quiet small">{texts.figures.more(count - rows.length)}</p>}
            </details>
          </li>
        ))}</ul>
      </section>
    ))}</div>
  )
}

/** With which words a party is reported, by outlet and by the distance that they keep. */
export function Cues({ cues }: { readonly cues: readonly CueGroup[] }) {
  const t = texts.voices
  return (
    <ul className="cue-list">{cues.map(({ outlet, distance, cues: of, count }, i) => (
      <li key={i}>
        <span className="cue-outlet"><bdi>{outlet?.name ?? texts.statement.noOutlet}</bdi> <span className="quiet small">{t.cueDistances[distance]} · <span className="num">{texts.number(count)}</span></span></span>
        <span className="cue-words">{of.map(({ cue, count: times, rows }) => (
          <details key={cue}><summary><bdi>{cue}</bdi> <span className="num quiet">{times} ×</span></summary>
            <ul className="entries">{rows.map((row, k) => <li key={k}><Words {...row} /> <Where article={row.article} /></li>)}</ul>{times > rows.length && <p className="quiet small">{texts.figures.more(times - rows.length)}</p>}</details>
        ))}</span>
      </li>
    ))}</ul>
  )
}
