interface ChoiceProps {
  readonly label: string
  readonly value: string
  /** What can be chosen, by value. */
  readonly names: Readonly<Record<string, string>>
  readonly onChange: (value: string) => void
}

/** One of a few, in a filter. */
export function Choice({ label, value, names, onChange }: ChoiceProps) {
  return (
    <label className="field"><span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {Object.entries(names).map(([one, name]) => <option key={one} value={one}>{name}</option>)}
      </select>
    </label>
  )
}
