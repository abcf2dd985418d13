import { useNavigate, useSearch } from '@tanstack/react-router'
import { Dial } from '../dial/Dial.tsx'
import { useDial } from '../dial/setting.ts'
import { texts } from '../texts.ts'
import { type Layer, LAYERS, layersOf } from './marks.ts'

const ROLE: Record<Layer, string> = { speech: 'content', thought: 'content', figures: 'figure', evidence: 'evidence', own: 'own' }

/** What to mark, and how sure the machine has to be. Both stand in the address. */
export function Toolbar() {
  const { marks } = useSearch({ from: '/articles/$id' })
  const navigate = useNavigate({ from: '/articles/$id' })
  const all = useDial().confidence === 0
  const on = layersOf(marks, all)
  const t = texts.article
  return (
    <div className="toolbar no-print">
      <fieldset>
        <legend className="unseen">{t.layers}</legend>
        {LAYERS.map((layer) => (
          <label key={layer}>
            <input type="checkbox" checked={on.has(layer)} onChange={(event) => {
              const next = LAYERS.filter((one) => (one === layer ? event.target.checked : on.has(one)))
              void navigate({
                search: (now) => ({ ...now, marks: next.join(',') || 'none', ...(layer === 'thought' && event.target.checked ? { confidence: 'complete' } : {}) }),
                hash: true, replace: true, resetScroll: false,
              })
            }} />
            <span className={`mark mark-${ROLE[layer]}`}>{t.layer[layer]}</span>
          </label>
        ))}
        <span className="toolbar-key small quiet"><span className="mark mark-source">{t.legend.source}</span> <span className="mark mark-cue">{t.legend.cue}</span></span>
      </fieldset>
      <Dial />
    </div>
  )
}
