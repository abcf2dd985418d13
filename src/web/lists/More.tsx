import { Link } from '@tanstack/react-router'
import { texts } from '../texts.ts'

interface MoreProps {
  readonly total: number
  readonly shown: number
  /** Rows that the ledger gives at once, at most. */
  readonly most?: number
}

/** Rows that fit and are not there yet: how many, and the way to them, which stands in the address as `limit`. */
export function More({ total, shown, most = 500 }: MoreProps) {
  const t = texts.more
  if (total <= shown) return null
  return (
    <p className="quiet small">{t.left(total - shown)}{' '}
      {shown < most
        ? <Link to="." search={(now: object) => ({ ...now, limit: String(Math.min(total, most)) }) as never} resetScroll={false}>{t.show(Math.min(total, most) - shown)}</Link>
        : t.narrow}</p>
  )
}
