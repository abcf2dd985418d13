import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ArticlePage } from '../../api/index.ts'
import { Switch } from '../shell/Switch.tsx'
import { texts } from '../texts.ts'
import { type Layer, LAYERS, layersOf } from './marks.ts'

const ROLE: Record<Layer, string> = { speech: 'content', thought: 'content', figures: 'figure', evidence: 'evidence', own: 'own' }

/** What to mark, and how sure the machine has to be. Both stand in the address. */
export function Toolbar({ page }: { readonly page: ArticlePage }) {
  const { view, marks } = useSearch({ from: '/articles/$id' })
  const navigate = useNavigate({ from: '/articles/$id' })
  const all = view === 'all'
  const on = layersOf(marks, all)
  const t = texts.article
  const hidden = page.hidden.thoughts + page.hidden.doubtful
  const setDial = (next: 'all' | undefined) => void navigate({ search: (now) => ({ ...now, view: next }), hash: true, replace: true, resetScroll: false })
  return (
    <div className="toolbar no-print">
      <fieldset>
        <legend className="unseen">{t.layers}</legend>
        {LAYERS.map((layer) => (
          <label key={layer}>
            <input type="checkbox" checked={on.has(layer)} onChange={(event) => {
              const next = LAYERS.filter((one) => (one === layer ? event.target.checked : on.has(one)))
              void navigate({
                search: (now) => ({ ...now, marks: next.join(',') || 'none', ...(layer === 'thought' && event.target.checked ? { view: 'all' } : {}) }),
                hash: true, replace: true, resetScroll: false,
              })
            }} />
            <span className={`mark mark-${ROLE[layer]}`}>{t.layer[layer]}</span>
          </label>
        ))}
        <span className="toolbar-key small quiet"><span className="mark mark-source">{t.legend.source}</span> <span className="mark mark-cue">{t.legend.cue}</span></span>
      </fieldset>
      <div className="dial">
        <span className="small quiet">{t.dial}</span>
        <Switch label={t.dial} options={[
          { name: t.sure, on: !all, choose: () => setDial(undefined) },
          { name: <>{t.all}{!all && hidden > 0 && <span className="num"> (+{texts.number(hidden)})</span>}</>, on: all, choose: () => setDial('all') },
        ]} />
      </div>
    </div>
  )
}
