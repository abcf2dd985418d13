import { Link } from '@tanstack/react-router'
import type { Hidden } from '../../api/index.ts'
import { useDial } from '../dial/setting.ts'
import { type HiddenWhat, texts } from '../texts.ts'

/** What the dial hides, with its number, one click away; what it shows beyond the sure rows, too. */
export function HiddenRows({ hidden: { thoughts, doubtful }, what, claims }: { readonly hidden: Hidden; readonly what: HiddenWhat; readonly claims?: { readonly figures: number; readonly evidence: number } }) {
  const { confidence, stop } = useDial()
  if (confidence === 0) {
    return <p className="hidden-rows">{texts.hidden.shown} — <Turned to="sure">{texts.hidden.hide}</Turned></p>
  }
  if (thoughts + doubtful + (claims ? claims.figures + claims.evidence : 0) === 0) return null
  return (
    <p className="hidden-rows" role="status">{texts.hidden.line(thoughts, doubtful, what, stop === null ? String(confidence) : texts.dial.stops[stop], claims)} — <Turned to="complete">{texts.hidden.show}</Turned></p>
  )
}

/** The way to what the dial hides, where nothing else is there. */
export const hiddenWay = ({ thoughts, doubtful }: Hidden) => (thoughts + doubtful > 0 ? <p><Turned to="complete">{texts.hidden.show}</Turned></p> : null)

/** A link to this very page with the dial turned. */
export function Turned({ to, children }: { readonly to: 'sure' | 'complete'; readonly children: React.ReactNode }) {
  return <Link to="." search={(now: object) => ({ ...now, confidence: to })} hash={true} resetScroll={false}>{children}</Link>
}
