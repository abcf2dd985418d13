import { texts } from '../texts.ts'
import type { Paste } from './adding.ts'

interface PasteBoxProps {
  readonly paste: Paste
  readonly number: number
  readonly onChange: (paste: Paste) => void
  readonly onRemove: (() => void) | undefined
}

/** One article to paste: its text, and what is known about it. */
export function PasteBox({ paste, number, onChange, onRemove }: PasteBoxProps) {
  const t = texts.add
  const set = (changed: Partial<Paste>) => onChange({ ...paste, ...changed })
  return (
    <fieldset className="paste">
      <legend>{t.paste(number)} {onRemove && <button type="button" className="plain small" aria-label={`${t.remove}: ${t.paste(number)}`} onClick={onRemove}>{t.remove}</button>}</legend>
      <label className="field"><span className="unseen">{t.text}</span>
        <textarea className="words" dir="auto" rows={9} placeholder={t.textHint} value={paste.text} onChange={(event) => set({ text: event.target.value })} />
      </label>
      <div className="paste-facts">
        <label className="field"><span>{t.outlet}</span><input value={paste.outlet} placeholder={t.optional} dir="auto" onChange={(event) => set({ outlet: event.target.value })} /></label>
        <label className="field"><span>{t.articleTitle}</span><input value={paste.title} placeholder={t.optional} dir="auto" onChange={(event) => set({ title: event.target.value })} /></label>
        <label className="field"><span>{t.date}</span><input type="date" value={paste.date} onChange={(event) => set({ date: event.target.value })} /></label>
      </div>
      <label className="paste-record small"><input type="checkbox" checked={paste.record} onChange={(event) => set({ record: event.target.checked })} /> {t.record}</label>
    </fieldset>
  )
}
