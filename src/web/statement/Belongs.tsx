import { Link } from '@tanstack/react-router'
import type { StatementPage } from '../../api/index.ts'
import { texts } from '../texts.ts'
import { reportOf } from '../words/report.ts'
import { keepersOf } from './keepers.ts'

/** Evidence, figures and denials tied to the statement, each with the printings that carry it. */
export function Belongs({ page }: { readonly page: StatementPage }) {
  const t = texts.statement
  const evidence = keepersOf(page)
  const figures = grouped(page.figures, ({ value, min, max, counts, figure }) => `${value ?? ''}|${min ?? ''}|${max ?? ''}|${counts}|${value === null && min === null && max === null ? figure.words : ''}`)
  const variantOf = (passage: string) => page.variants.find((variant) => variant.passage === passage)
  return (
    <section aria-labelledby="belongs">
      <h2 id="belongs">{t.belongs}</h2>
      <dl className="belongs">
        <dt>{t.evidence}</dt>
        <dd>{evidence.length === 0 ? <span className="quiet">{t.nothing}</span> : evidence.map(({ type, cited, keep, leftOut, notPrinted }) => (
          <p key={type}>
            {texts.evidenceTypes[type] ?? type}: {cited.map((one, i) => <span key={one.passage + one.evidence.words}>{i > 0 && ', '}<Passage variant={variantOf(one.passage)} words={one.evidence.words} />{one.shown && <span className="quiet"> ({t.shown[one.shown] ?? one.shown})</span>}</span>)}
            <span className="quiet"> · {t.keep(keep.length, page.variants.length)}{leftOut.length > 0 && <> · {t.leftOut} <Printings of={leftOut} /></>}{notPrinted.length > 0 && <> · {t.notPrinted} <Printings of={notPrinted} /></>}</span>
          </p>
        ))}</dd>
        <dt>{t.figures}</dt>
        <dd>{figures.length === 0 ? <span className="quiet">{t.nothing}</span> : figures.map(([first, all]) => (
          <p key={first.passage + first.figure.words}>
            <Passage variant={variantOf(first.passage)} words={first.figure.words} />{first.counts && <span className="quiet"> · {first.counts}</span>}
            <span className="quiet"> · {t.keeps(new Set(all.map(({ passage }) => passage)).size, page.variants.length)}</span>
          </p>
        ))}</dd>
        <dt>{t.denials}</dt>
        <dd>{page.denials.length === 0 ? <span className="quiet">{t.nothing}</span> : page.denials.map((denial, i) => (
          <p key={i}>
            {denial.statement ? reportOf(denial.statement) : denial.speaker?.name ?? t.nobody}:{' '}
            {denial.statement
              ? <Link to="/statements/$id" params={{ id: denial.statement.id }} className="words">{denial.words.words}</Link>
              : <Link to="/articles/$id" params={{ id: denial.article.id }} className="words">{denial.words.words}</Link>}
            <span className="quiet">{denial.basis === 'words' && ` · ${t.byWords(denial.confidence)}`} · <bdi>{denial.article.outlet?.name ?? denial.article.title}</bdi>{denial.statement && denial.statement.outlets > 1 ? ` · ${texts.list.outlets(denial.statement.outlets)}` : ''}</span>
          </p>
        ))}</dd>
      </dl>
    </section>
  )
}

function Passage({ variant, words }: { readonly variant: StatementPage['variants'][number] | undefined; readonly words: string }) {
  if (!variant) return <span className="words">{words}</span>
  return <Link to="/articles/$id" params={{ id: variant.article.id }} hash={`p=${variant.passage}`} className="words">{words}</Link>
}

/** Printings by their outlets, each leading to its place. */
function Printings({ of }: { readonly of: readonly StatementPage['variants'][number][] }) {
  return of.map(({ passage, article }, i) => <span key={passage}>{i > 0 && ', '}<Link to="/articles/$id" params={{ id: article.id }} hash={`p=${passage}`}><bdi>{article.outlet?.name ?? texts.statement.noOutlet}</bdi></Link></span>)
}

/** The first of each group with the whole group, in the order met. */
function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): [T, T[]][] {
  const groups = new Map<string, T[]>()
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row])
  return [...groups.values()].map((group) => [group[0]!, group])
}
