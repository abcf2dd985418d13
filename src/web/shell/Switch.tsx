/** Two or more ways to see one thing, one of them chosen. */
export function Switch({ label, options }: {
  readonly label: string
  readonly options: readonly { readonly name: React.ReactNode; readonly on: boolean; readonly choose: () => void }[]
}) {
  return (
    <div className="switch" role="group" aria-label={label}>
      {options.map(({ name, on, choose }, i) => <button key={i} type="button" aria-pressed={on} onClick={choose}>{name}</button>)}
    </div>
  )
}
