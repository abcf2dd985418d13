import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { AddResponse } from '../../api/index.ts'
import { tell } from '../ask.ts'
import { questions } from '../questions.ts'
import { Trouble } from '../shell/States.tsx'
import { texts } from '../texts.ts'
import { addAll, type ChosenFile, emptyPaste, entriesOf, failedOf, type Paste, readFiles } from './adding.ts'
import { Findings } from './Findings.tsx'
import { PasteBox } from './PasteBox.tsx'
import './add.css'

/** Where what was typed waits while another page is looked at; gone when the window is closed. */
const DRAFT = ['draft'] as const

/** Paste articles or drop files; what they share is shown at once. In an empty ledger this is the first page. */
export function Add() {
  const { show } = useSearch({ strict: false })
  const { data: result } = useQuery<AddResponse | null>({ queryKey: ['added'], queryFn: () => null, enabled: false, gcTime: Infinity })
  if (show === 'findings' && result) return <Findings result={result} />
  return <AddForm />
}

function AddForm() {
  const t = texts.add
  const { data: overview } = useQuery(questions.overview())
  const empty = overview?.articles === 0
  const client = useQueryClient()
  const navigate = useNavigate()
  const [pastes, setPastes] = useState<readonly Paste[]>(() => client.getQueryData<readonly Paste[]>(DRAFT) ?? [emptyPaste(1), emptyPaste(2)])
  const [files, setFiles] = useState<readonly ChosenFile[]>([])
  const [troubles, setTroubles] = useState<readonly string[]>([])
  const [done, setDone] = useState(0)
  const stop = useRef(false)
  const entries = entriesOf(pastes, files)
  useEffect(() => {
    client.setQueryDefaults(DRAFT, { gcTime: Infinity })
    client.setQueryData(DRAFT, pastes)
  }, [client, pastes]) // typed words outlast a look at another page

  const add = useMutation({
    mutationFn: () => {
      stop.current = false
      setDone(0)
      return addAll(entries, setDone, () => stop.current)
    },
    onSuccess: (answer) => {
      client.setQueryData(['added'], answer)
      const failed = failedOf(pastes, answer)
      client.setQueryData(DRAFT, [...failed, ...pastes.slice(failed.length).map(({ key }) => emptyPaste(key))].map((paste, i) => ({ ...paste, key: i + 1 })).slice(0, Math.max(2, failed.length)))
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'added' && queryKey[0] !== 'draft' })
      void navigate({ to: '/add', search: { show: 'findings' } })
    },
  })
  const example = useMutation({
    mutationFn: () => tell<AddResponse>('/api/example', {}),
    onSuccess: async () => {
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'added' && queryKey[0] !== 'draft' })
      void navigate({ to: '/' })
    },
  })
  const take = async (list: Iterable<File>) => {
    const read = await readFiles(list)
    setFiles((now) => [...now, ...read.files])
    setTroubles(read.troubles)
  }
  const dropping = useDropping((list) => void take(list))
  const change = (paste: Paste) => setPastes((now) => now.map((one) => (one.key === paste.key ? paste : one)))

  return (
    <div className="add" data-dropping={dropping || undefined}>
      <title>{`${t.title} · Sayso`}</title>
      <div className="head add-head">
        <h1>{empty ? t.empty : t.title}</h1>
        <p>{t.emptyAbout}</p>
      </div>
      <form onSubmit={(event) => {
        event.preventDefault()
        if (entries.length === 0) setTroubles([t.nothing])
        else {
          setTroubles([])
          add.mutate()
        }
      }}>
        <div className="pastes">
          {pastes.map((paste, i) => (
            <PasteBox key={paste.key} paste={paste} number={i + 1} onChange={change}
              onRemove={pastes.length > 2 ? () => setPastes((now) => now.filter(({ key }) => key !== paste.key)) : undefined} />
          ))}
        </div>
        <p className="add-more">
          <button type="button" className="plain" onClick={() => setPastes((now) => [...now, emptyPaste(Math.max(...now.map(({ key }) => key)) + 1)])}>+ {t.another}</button>
          <label className="plain add-files">{t.files}<input type="file" multiple accept=".txt,.html,.htm,.jsonl,.json,.md" className="unseen"
            onChange={(event) => {
              void take(event.target.files ?? [])
            }} /></label>
          <span className="quiet">{t.dropHint}</span>
        </p>
        {files.length > 0 && (
          <ul className="chosen">
            {files.map((file, i) => <li key={file.name + i}><code>{file.name}</code> <button type="button" className="plain small" onClick={() => setFiles((now) => now.filter((one) => one !== file))}>{t.remove}</button></li>)}
          </ul>
        )}
        {troubles.length > 0 && <div className="trouble" role="alert">{troubles.map((trouble) => <p key={trouble}>{trouble}</p>)}</div>}
        {add.error && <Trouble inside error={add.error} again={() => add.mutate()} />}
        <p className="add-send">
          <button className="button first" disabled={add.isPending}>{t.submit(entries.length)}</button>
          {add.isPending && <span role="status">{t.working(done, entries.length)} {entries.length > 8 && <button type="button" className="plain" onClick={() => {
            stop.current = true
          }}>{t.stop}</button>}</span>}
        </p>
      </form>
      {overview && !overview.example && (
        <p className="add-example">
          <button type="button" className="plain" disabled={example.isPending} onClick={() => example.mutate()}>{example.isPending ? t.exampleWorking : t.example}</button>
        </p>
      )}
      {example.error && <Trouble inside error={example.error} again={() => example.mutate()} />}
      {dropping && <div className="drop-now" aria-hidden="true">{t.dropNow}</div>}
    </div>
  )
}

/** Whether files are being dragged over the window; hands them on when dropped anywhere on it. */
function useDropping(onDrop: (files: FileList) => void): boolean {
  const [dropping, setDropping] = useState(false)
  const handler = useRef(onDrop)
  useEffect(() => {
    handler.current = onDrop
  })
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setDropping(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setDropping(false)
    }
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setDropping(false)
      handler.current(event.dataTransfer!.files)
    }
    addEventListener('dragover', over)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [])
  return dropping
}
