import { useEffect, useState } from 'react'

interface FilterTextProps {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly wide?: boolean
}

const PAUSE = 250

/** A text filter that follows the typing after a short pause, and the address when that changes. */
export function FilterText({ label, hint, value, onChange, wide }: FilterTextProps) {
  const [typed, setTyped] = useState(value)
  const [seen, setSeen] = useState(value)
  if (seen !== value) {
    setSeen(value)
    setTyped(value)
  }
  useEffect(() => {
    if (typed === value) return
    const timer = setTimeout(() => onChange(typed), PAUSE)
    return () => clearTimeout(timer)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only typing starts the pause
  }, [typed])
  return (
    <label className={wide ? 'field field-wide' : 'field'}><span>{label}</span>
      <input type="search" value={typed} placeholder={hint} dir="auto" onChange={(event) => setTyped(event.target.value)} />
    </label>
  )
}
