import { Link } from '@tanstack/react-router'
import { useRef } from 'react'
import { SaysoError } from '../../errors.ts'
import { texts } from '../texts.ts'

/** While the ledger is asked. Keeps the room, and speaks only if it takes long. */
export function Waiting() {
  return <div className="wait" role="status"><span>{texts.frame.loading}</span></div>
}

/** What went wrong, where, and what now. */
export function Trouble({ error, again }: { readonly error: unknown; readonly again?: (() => void) | undefined }) {
  const known = error instanceof SaysoError ? error : null
  return (
    <div className="trouble" role="alert">
      <h2>{known?.message ?? texts.errors.unexpected}</h2>
      <p>{known?.hint ?? texts.errors.unexpectedHint}</p>
      <p className="quiet small"><code>{known ? texts.errors.code(known.code) : String(error)}</code></p>
      {again && <button type="button" className="button" onClick={again}>{texts.errors.again}</button>}
    </div>
  )
}

export function NoSuchPage() {
  return (
    <div className="trouble">
      <h2>{texts.frame.notFound}</h2>
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
