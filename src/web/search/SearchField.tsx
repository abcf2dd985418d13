import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useLocation, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { questions } from '../questions.ts'
import { texts } from '../texts.ts'
import './search.css'

interface Suggestion {
  readonly key: string
  readonly name: string
  readonly about: string
  readonly go: () => void
}

const MOST = 5

/** The search field of every page: words on Enter; speakers and outlets are suggested while typing, by arrow keys. */
export function SearchField({ input }: { readonly input: React.RefObject<HTMLInputElement | null> }) {
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const { words } = useSearch({ strict: false })
  const asked = pathname === '/search' ? words ?? '' : ''
  const [typed, setTyped] = useState(asked)
  const [seen, setSeen] = useState(asked)
  const [open, setOpen] = useState(false)
  /** By its key, since more suggestions may arrive above it. */
  const [active, setActive] = useState<string | null>(null)
  if (seen !== asked) {
    setSeen(asked)
    setTyped(asked)
  }
  const part = typed.trim().toLowerCase()
  const wanted = open && part.length > 1
  const { data: speakers } = useQuery({ ...questions.speakers({ words: typed.trim(), confidence: 0, limit: MOST, counted: '0' }), enabled: wanted, placeholderData: keepPreviousData })
  const { data: outlets } = useQuery({ ...questions.outlets(), enabled: wanted })
  const t = texts.search
  const leave = (go: () => void) => () => {
    setOpen(false)
    setActive(null)
    go()
  }
  const all: Suggestion[] = !wanted ? [] : [
    ...(speakers?.speakers ?? []).filter(({ name, names }) => [name, ...names.map((one) => one.name)].some((one) => one.toLowerCase().includes(part))).map(({ id, name, statements, namesakes }) => ({
      key: id, name, about: `${texts.speakers.page} · ${texts.speakers.statements(statements)}`,
      go: leave(() => void (namesakes > 0 ? navigate({ to: '/', search: { printed: name } }) : navigate({ to: '/speakers/$id', params: { id } }))),
    })),
    ...(outlets?.outlets ?? []).filter(({ name }) => name.toLowerCase().includes(part)).slice(0, MOST).map(({ id, name, articles }) => ({
      key: id, name, about: `${texts.list.filters.outlet} · ${texts.list.articles(articles)}`, go: leave(() => void navigate({ to: '/search', search: { outlet: id } })),
    })),
  ]
  const shown = all.length > 0
  const now = all.findIndex(({ key }) => key === active)
  return (
    <form role="search" onSubmit={(event) => {
      event.preventDefault()
      if (now >= 0) all[now]!.go()
      else if (typed.trim() !== '') leave(() => void navigate({ to: '/search', search: { words: typed.trim() } }))()
    }} onBlur={(event) => {
      if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false)
    }}>
      <input ref={input} type="search" role="combobox" aria-label={texts.frame.search} placeholder={texts.frame.search} value={typed} dir="auto" autoComplete="off"
        aria-expanded={shown} aria-controls={shown ? 'suggested' : undefined} aria-autocomplete="list" aria-activedescendant={now >= 0 ? `suggested-${now}` : undefined}
        onChange={(event) => {
          setTyped(event.target.value)
          setOpen(true)
          setActive(null)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && shown) {
            event.preventDefault()
            setOpen(false)
          } else if (shown && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
            event.preventDefault()
            const step = event.key === 'ArrowDown' ? 1 : -1
            setActive(all[((now + 1 + step + all.length + 1) % (all.length + 1)) - 1]?.key ?? null)
          }
        }} />
      <kbd aria-hidden="true" title={texts.frame.searchKey}>/</kbd>
      {shown && (
        <ul id="suggested" className="suggested" role="listbox" aria-label={t.suggested}>
          {all.map(({ key, name, about, go }, i) => (
            <li key={key} id={`suggested-${i}`} role="option" aria-selected={i === now} onMouseDown={(event) => {
              event.preventDefault()
              go()
            }}><span dir="auto">{name}</span> <span className="quiet small">{about}</span></li>
          ))}
        </ul>
      )}
    </form>
  )
}
