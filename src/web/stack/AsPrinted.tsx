import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { StatementPage, Variant } from '../../api/index.ts'
import { type Span, textOf } from '../../text/span.ts'
import { decidedText } from '../decide/decided-text.ts'
import { questions } from '../questions.ts'
import { segments } from '../words/segments.ts'
import { AsWhose, Rail } from './Rail.tsx'
import './stack.css'

/** Each wording in the sentence in which it was printed, with who is named and by which words. */
export function AsPrinted({ page, only }: { readonly page: Pick<StatementPage, 'variants'>; readonly only: readonly string[] | null }) {
  return (
    <ol className="printed">
      {page.variants.map((variant, row) => (row === 0 || only === null || only.includes(variant.passage)) && (
        <li key={variant.passage} className="printed-row">
          <Rail variant={variant} full />
          <blockquote className="words" dir="auto"><Sentence variant={variant} /></blockquote>
          <p className="printed-whose small">{decidedText(variant.decided) !== '' && <><span className="decided" data-verdict={variant.decided.verdict ?? undefined}>{decidedText(variant.decided)}</span> </>}<AsWhose {...{ variant, row }} base={page.variants[0]!} /></p>
          <Link className="printed-open small" data-passage={variant.passage} data-row={row} to="/articles/$id" params={{ id: variant.article.id }} hash={`p=${variant.passage}`}>
            <bdi>{variant.article.title}</bdi>
          </Link>
        </li>
      ))}
    </ol>
  )
}

/** The exact text around a passage. What stands between the parts of an interrupted one is read from its article. */
export function Sentence({ variant }: { readonly variant: Variant }) {
  const interrupted = variant.content.spans.length > 1
  const { data } = useQuery({ ...questions.article(variant.article.id, 0, { snapshot: variant.snapshot }), enabled: interrupted })
  const [from, to] = variant.around
  if (interrupted && data?.snapshot.id !== variant.snapshot) return <>{variant.before}<b data-role="content">{variant.content.words}</b>{variant.after}</>
  const text = interrupted ? textOf(data!.text, variant.around) : variant.before + variant.content.words + variant.after
  const marks = (['content', 'source', 'cue'] as const).flatMap((role) => (variant[role]?.spans ?? [])
    .filter(([start, end]) => start >= from && end <= to)
    .map(([start, end]) => ({ role, span: [start - from, end - from] as Span })))
  return segments(text, marks).map(({ span, marks: [mark] }) => {
    const words = textOf(text, span)
    return mark ? <b key={span[0]} data-role={mark.role}>{words}</b> : words
  })
}
