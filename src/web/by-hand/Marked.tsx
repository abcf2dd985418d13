import type { ArticlePage } from '../../api/index.ts'
import { useDecide } from '../decide/useDecide.ts'
import { useSigned } from '../decide/useSigned.tsx'
import { texts } from '../texts.ts'

/** What people said is article text or not: who, which words, what became of it, and the way back. */
export function Marked({ page }: { readonly page: ArticlePage }) {
  const { decide, undo, said } = useDecide()
  const { signed, whoAsked } = useSigned()
  const t = texts.byHand
  if (page.marked.length === 0) return null
  return (
    <details className="marked-list small">
      <summary>{t.marked(page.marked.length)}{page.marked.some(({ state }) => state === 'disputed') && ` · ${texts.decide.states.disputed}`}</summary>
      <ul className="decisions">
        {page.marked.map((one) => (
          <li key={one.id} data-state={one.state}>
            <b>{texts.decide.what[one.what]}</b> · {texts.decide.by(one.who, one.at.slice(0, 10))}{one.state !== 'in-force' && ` · ${texts.decide.states[one.state]}`}
            {' '}<span className="words" dir="auto">“{(one.parts?.words?.content ?? '').slice(0, 80)}{(one.parts?.words?.content.length ?? 0) > 80 && '…'}”</span>{' '}
            <button type="button" className="plain" onClick={() => signed(() => void undo(one.id))}>{texts.decide.undo}</button>
            {one.state === 'disputed' && one.parts && <> · <button type="button" className="plain" onClick={() => signed(() => void decide({
              what: one.what === 'boilerplate' ? 'boilerplate' : 'article-text', subject: { type: 'snapshot', id: page.snapshot.id }, spans: one.parts!.content, settles: true,
            }))}>{texts.decide.settle(texts.decide.what[one.what], one.who)}</button></>}
          </li>
        ))}
      </ul>
      <p className="decide-said" role="status" data-failed={said?.failed || undefined}>{said?.text}</p>
      {whoAsked}
    </details>
  )
}
