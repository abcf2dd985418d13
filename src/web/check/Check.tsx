import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { CheckResult } from '../../api/index.ts'
import { tell } from '../ask.ts'
import { questions } from '../questions.ts'
import { useRowKeys } from '../shell/keys.ts'
import { Trouble } from '../shell/States.tsx'
import { texts } from '../texts.ts'
import { DraftText } from './DraftText.tsx'
import { countAt, LEVELS, rowsAt } from './marks.ts'
import { reportOf } from './report.ts'
import { Row } from './Row.tsx'
import './check.css'

/** Where the draft and its result wait while another page is looked at; gone when the window is closed. Never sent but to be checked. */
const DRAFT = ['check', 'draft'] as const
const RESULT = ['check', 'result'] as const
/** As the API has it. */
const LONGEST = 100_000

/** Paste a draft; each quotation, attribution and figure in it is held against the ledger. */
export function Check() {
  const t = texts.check
  const client = useQueryClient()
  const navigate = useNavigate()
  const { data: overview } = useQuery(questions.overview())
  const { data: kept } = useQuery<CheckResult | null>({ queryKey: RESULT, queryFn: () => null, enabled: false, gcTime: Infinity })
  const { draft: given } = useSearch({ from: '/check' })
  const [draft, setDraft] = useState(() => given ?? client.getQueryData<string>(DRAFT) ?? '')
  const [editing, setEditing] = useState(kept == null || given !== undefined)
  useEffect(() => {
    client.setQueryDefaults(DRAFT, { gcTime: Infinity })
    client.setQueryDefaults(RESULT, { gcTime: Infinity })
    client.setQueryData(DRAFT, draft)
  }, [client, draft])
  const check = useMutation({
    mutationFn: () => tell<CheckResult>('/api/check', { text: draft }),
    onSuccess: (result) => {
      client.setQueryData(RESULT, result)
      setEditing(false)
      void navigate({ to: '/check', search: {}, replace: true })
    },
  })
  const tooLong = draft.length > LONGEST
  const ready = draft.trim() !== '' && !tooLong && !check.isPending
  return (
    <div className="check">
      <title>{`${t.title} · Sayso`}</title>
      <div className="head"><h1>{t.title}</h1><p>{t.about}</p></div>
      {overview?.articles === 0 && <div className="trouble no-print"><h2>{t.emptyLedger}</h2><p>{t.emptyLedgerHint}</p></div>}
      {editing || !kept ? (
        <form className="check-form" onSubmit={(event) => {
          event.preventDefault()
          if (ready) check.mutate()
        }}>
          <label className="field"><span>{t.paste}</span>
            <textarea className="words" dir="auto" rows={14} value={draft} placeholder={t.hint} aria-describedby={tooLong ? 'check-long' : undefined} onChange={(event) => setDraft(event.target.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && (event.metaKey || event.ctrlKey) && ready) check.mutate()
              }} />
          </label>
          {tooLong && <p className="trouble" id="check-long" role="alert">{t.tooLong(draft.length, LONGEST)}</p>}
          {check.error && <Trouble inside error={check.error} again={() => check.mutate()} />}
          <p className="check-send">
            <button className="button first" disabled={!ready}>{t.submit}</button>
            {kept && <button type="button" className="plain" onClick={() => setEditing(false)}>{t.back}</button>}
            {check.isPending ? <span role="status">{t.working}</span> : <span className="quiet small">{t.stays}</span>}
          </p>
        </form>
      ) : <Result result={kept} onEdit={() => setEditing(true)} />}
    </div>
  )
}

function Result({ result, onEdit }: { readonly result: CheckResult; readonly onEdit: () => void }) {
  const t = texts.check
  const navigate = useNavigate()
  const { level } = useSearch({ from: '/check' })
  const rows = rowsAt(result, level)
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(result.rows.filter((row) => row.level === 'differs').slice(0, 1).map(({ id }) => id)))
  const [active, setActive] = useState<string | null>(null)
  const [copied, setCopied] = useState<string | null>(null)
  const list = useRef<HTMLDivElement>(null)
  useRowKeys(list, rows.length)
  const toggle = (id: string) => {
    setActive(id)
    setOpen((now) => new Set(now.has(id) ? [...now].filter((other) => other !== id) : [...now, id]))
  }
  const show = (id: string) => {
    setActive(id)
    setOpen((now) => new Set([...now, id]))
    if (!rows.some((row) => row.id === id)) void navigate({ to: '/check', search: {}, replace: true })
    requestAnimationFrame(() => {
      const row = document.getElementById(id)
      row?.scrollIntoView({ block: 'nearest' })
      row?.querySelector<HTMLElement>('.check-head')?.focus({ preventScroll: true })
    })
  }
  const copy = async () => {
    const text = reportOf(result, rows)
    try {
      await navigator.clipboard.writeText(text)
      setCopied('')
    } catch {
      setCopied(text)
    }
  }
  return (
    <>
      <p className="check-summary" role="status">{t.summary(result.counts)}</p>
      {!result.language.analysed && <p className="showing">{t.notRead(result.language.code, result.language.reason ?? '')}</p>}
      {result.itself && <p className="showing">{t.itself(result.itself.title)}</p>}
      <div className="check-tools no-print">
        <div className="switch" role="group" aria-label={t.filter}>
          <button type="button" aria-pressed={rows.length === result.rows.length} onClick={() => void navigate({ to: '/check', search: {}, replace: true })}>{t.all} <span className="num">{result.rows.length}</span></button>
          {[...LEVELS].reverse().map((one) => countAt(result, one) > 0 && (
            <button key={one} type="button" aria-pressed={level === one} onClick={() => void navigate({ to: '/check', search: { level: one }, replace: true })}><i className="sign" aria-hidden="true">{t.signs[one]}</i> {t.levels[one]} <span className="num">{countAt(result, one)}</span></button>
          ))}
        </div>
        <button type="button" className="plain" onClick={onEdit}>{t.edit}</button>
        <button type="button" className="plain" onClick={() => void copy()}>{t.copy}</button>
        {copied === '' && <span role="status">{texts.statement.cited}</span>}
      </div>
      {copied && <label className="field"><span>{texts.statement.citeFailed}</span><textarea readOnly rows={8} value={copied} onFocus={(event) => event.currentTarget.select()} /></label>}
      {result.rows.length === 0 && <div className="trouble"><h2>{t.nothing}</h2><p>{t.nothingHint}</p></div>}
      <div className="check-sides">
        <section className="draft-text words" aria-label={t.draft} tabIndex={0}><DraftText text={result.text} rows={result.rows} active={active} onOpen={show} /></section>
        <section className="check-rows" aria-label={t.rows} ref={list}>
          {rows.map((row, i) => <Row key={row.id} row={row} index={i} open={open.has(row.id)} active={active === row.id} onToggle={() => toggle(row.id)} />)}
          {result.passed_over.length > 0 && <p className="quiet small">{t.passedOver(result.passed_over.length)}</p>}
        </section>
      </div>
    </>
  )
}
