import { RIGHT, type Stop, STOPS } from '../../text/confidence.ts'
import { Aside } from '../shell/States.tsx'
import { texts } from '../texts.ts'
import { useDial } from './setting.ts'
import './dial.css'

/**
 * How sure the machine has to be for a row to be shown: one control, the same on every page, in the address and remembered.
 *
 * @param props.measured - whether the rows are reports, of which is known how many are right at each stop
 */
export function Dial({ measured = true }: { readonly measured?: boolean }) {
  const { confidence, stop, turn } = useDial()
  const t = texts.dial
  return (
    <fieldset className="dial no-print">
      <legend className="unseen">{t.label}</legend>
      <span className="dial-stops">
        {(Object.keys(STOPS) as Stop[]).map((one, i) => (
          <label key={one} title={t.means[one]}>
            <input type="radio" name="confidence" value={one} checked={stop === one} onChange={() => turn(one)} />
            <span className="dial-bars" data-height={i} aria-hidden="true" />{t.stops[one]}
          </label>
        ))}
      </span>
      <span className="small quiet num dial-means">
        {stop === null ? t.from(confidence) : measured ? t.right(...RIGHT[stop]) : t.reports} <Aside id="dial-why" label={t.why}><p>{t.about}</p></Aside>
      </span>
    </fieldset>
  )
}
