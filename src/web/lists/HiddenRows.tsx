import { Link } from '@tanstack/react-router'
import type { Hidden } from '../../api/index.ts'
import { texts } from '../texts.ts'

/** How many thoughts and doubtful rows the view leaves out, one click away. */
export function HiddenRows({ hidden, all }: { readonly hidden: Hidden; readonly all: boolean }) {
  if (all) {
    return (
      <p className="hidden-rows">{texts.hidden.shown} — <Link to="." search={(now: object) => ({ ...now, view: undefined })} resetScroll={false}>{texts.hidden.hide}</Link></p>
    )
  }
  if (hidden.thoughts + hidden.doubtful === 0) return null
  return (
    <p className="hidden-rows">{texts.hidden.line(hidden.thoughts, hidden.doubtful)} — <Link to="." search={(now: object) => ({ ...now, view: 'all' })} resetScroll={false}>{texts.hidden.show}</Link></p>
  )
}
