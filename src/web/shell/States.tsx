import { Link } from '@tanstack/react-router'
import { useRef } from 'react'
import { SaysoError } from '../../errors.ts'
import { texts } from '../texts.ts'

/** While the ledger is asked. Keeps the room, and speaks only if it takes long. */
export function Waiting() {
  return <div className="wait" role="status"><span>{texts.frame.loading}</span></div>
}

/** What went wrong, where, and what now. */
export function Trouble({ error, again, inside = false }: {
  readonly error: unknown
  readonly again?: (() => void) | undefined
  /** The page has a title of its own. */
  readonly inside?: boolean
}) {
  const known = error instanceof SaysoError ? error : null
  const Title = inside ? 'h2' : 'h1'
  return (
    <div className="trouble" role="alert">
      <Title>{known?.message ?? texts.errors.unexpected}</Title>
      <p>{known?.hint ?? texts.errors.unexpectedHint}</p>
      <p className="quiet small"><code>{known ? texts.errors.code(known.code) : String(error)}</code></p>
      {known?.code === 'invalid-request' ? <p><a href={location.pathname} className="button">{texts.errors.plain}</a></p> : known?.code.startsWith('unknown') ? <p><Link to="/" className="button">{texts.frame.toStatements}</Link></p> : again && <button type="button" className="button" onClick={again}>{texts.errors.again}</button>}
    </div>
  )
}

export function NoSuchPage() {
  return (
    <div className="trouble">
      <h1>{texts.frame.notFound}</h1>
      <p>{texts.frame.notFoundHint}</p>
      <p><Link to="/">{texts.frame.toStatements}</Link></p>
    </div>
  )
}

/** How sure the machine is, in a word and as a number. */
export function Sure({ confidence }: { readonly confidence: number }) {
  return <span className="quiet num" title={texts.confidence.machine}>{texts.confidence.both(confidence)}</span>
}

/** A small text behind a sign, opened by click or key, closed by Esc. */
export function Aside({ id, label, sign = 'ⓘ', children }: {
  readonly id: string; readonly label: string; readonly sign?: string; readonly children: React.ReactNode
}) {
  const box = useRef<HTMLDivElement>(null)
  return (
    <>
      <button type="button" className="aside-sign" popoverTarget={id} aria-label={label} title={label} onClick={(event) => {
        const { left, bottom } = event.currentTarget.getBoundingClientRect()
        box.current?.style.setProperty('inset', `${bottom + 6}px auto auto ${Math.max(12, Math.min(left, innerWidth - 392))}px`)
      }}>{sign}</button>
      <div id={id} popover="auto" className="aside" ref={box}>{children}</div>
    </>
  )
}
