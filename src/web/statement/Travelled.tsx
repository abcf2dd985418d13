import { useNavigate } from '@tanstack/react-router'
import type { StatementPage } from '../../api/index.ts'
import { texts } from '../texts.ts'
import { type Travel, type TravelNode, travelOf } from './travel.ts'

const BOX = { width: 168, height: 44, across: 236, down: 62 }

/** Who took it from whom: stated relays solid, inferred ones dashed, nothing where nothing is known; the same as text. */
export function Travelled({ page }: { readonly page: StatementPage }) {
  const travel = travelOf(page)
  const name = new Map(travel.nodes.map((node) => [node.id, node.name]))
  const t = texts.statement
  return (
    <section aria-labelledby="travelled">
      <h2 id="travelled">{t.travelled}</h2>
      {travel.edges.length === 0 ? <p className="quiet">{t.travelledNone}</p> : <>
        <Drawing travel={travel} />
        <ul className="travel-steps">
          {travel.edges.map((edge) => (
            <li key={edge.from + edge.to}>{t.travelledStep(name.get(edge.from)!, name.get(edge.to)!, edge.stated)}: <span className="quiet">{edge.why}</span></li>
          ))}
          {travel.alone.length > 0 && <li className="quiet">{t.travelledAlone(travel.alone.join(', '))}</li>}
        </ul>
      </>}
    </section>
  )
}

function Drawing({ travel }: { readonly travel: Travel }) {
  const navigate = useNavigate()
  const width = (travel.columns - 1) * BOX.across + BOX.width + 2
  const height = (travel.rows - 1) * BOX.down + BOX.height + 2
  const at = new Map(travel.nodes.map((node) => [node.id, node]))
  const x = (node: TravelNode) => node.column * BOX.across + 1
  const y = (node: TravelNode) => node.row * BOX.down + 1
  return (
    <div className="travel" aria-hidden="true">
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
        <defs>
          {['stated', 'inferred'].map((kind) => (
            <marker key={kind} id={`tip-${kind}`} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">
              <path d="M0 0 8 4 0 8Z" className={`tip-${kind}`} />
            </marker>
          ))}
        </defs>
        {travel.edges.map((edge) => {
          const [from, to] = [at.get(edge.from)!, at.get(edge.to)!]
          const [x1, y1, x2, y2] = [x(from) + BOX.width, y(from) + BOX.height / 2, x(to) - 3, y(to) + BOX.height / 2]
          const bend = Math.max(24, (x2 - x1) / 2)
          const kind = edge.stated ? 'stated' : 'inferred'
          return <path key={edge.from + edge.to} d={`M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`} className={kind} markerEnd={`url(#tip-${kind})`}><title>{edge.why}</title></path>
        })}
        {travel.nodes.map((node) => (
          <g key={node.id} transform={`translate(${x(node)} ${y(node)})`} className={node.article === null ? 'ghost' : 'node'}
            onClick={() => node.article !== null && void navigate({ to: '/articles/$id', params: { id: node.article }, hash: `p=${node.id}` })}>
            <rect width={BOX.width} height={BOX.height} rx="5" />
            <text x="11" y="19" className="node-name">{node.name.length > 22 ? `${node.name.slice(0, 21)}…` : node.name}</text>
            <text x="11" y="35" className="node-day">{node.article === null ? texts.statement.travelledGhost : [node.record ? texts.statement.record : null, node.day ?? texts.statement.noDate].filter(Boolean).join(' · ')}</text>
          </g>
        ))}
      </svg>
      <p className="travel-legend small quiet"><span><i className="line" /> {texts.statement.travelledSolid}</span><span><i className="line dashed" /> {texts.statement.travelledDashed}</span></p>
    </div>
  )
}
