import { useQuery } from '@tanstack/react-query'
import { Link, Outlet, useLocation } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { PinKey } from '../cases/pin.tsx'
import { questions } from '../questions.ts'
import { SearchField } from '../search/SearchField.tsx'
import { texts } from '../texts.ts'
import { setTheme, storedTheme, type Theme } from '../theme.ts'
import { useFrameKeys } from './keys.ts'

type Page = readonly [to: string, name: string]
/** What a person does here. */
const WORK: readonly Page[] = [['/check', texts.frame.check], ['/decide', texts.frame.decide], ['/cases', texts.frame.cases], ['/add', texts.frame.add]]
/** What the ledger holds: a table each. */
const HELD: readonly Page[] = [
  ['/', texts.frame.statements], ['/articles', texts.frame.articles], ['/speakers', texts.frame.speakers], ['/outlets', texts.frame.outlets],
  ['/figures', texts.frame.figures], ['/allegations', texts.frame.allegations], ['/voices', texts.frame.voices], ['/evidence', texts.frame.evidence], ['/themes', texts.frame.themes],
]

/** What stands around every page: name, pages, search, colours, keys. */
export function Frame() {
  const search = useRef<HTMLInputElement>(null)
  const dialog = useRef<HTMLDialogElement>(null)
  const main = useRef<HTMLElement>(null)
  useFrameKeys(search, dialog)
  const { pathname } = useLocation()
  const before = useRef(pathname)
  useEffect(() => {
    if (before.current !== pathname) main.current?.focus({ preventScroll: true }) // the next Tab starts in the new page
    before.current = pathname
  }, [pathname])
  return (
    <>
      <a className="skip" href="#main">{texts.frame.skip}</a>
      <header className="top">
        <div className="top-in">
          <Link to="/" className="name">{texts.frame.name}</Link>
          <Pages label={texts.frame.work} pages={WORK} />
          <SearchField input={search} />
          <div className="tools">
            <ThemeButton />
            <button type="button" className="tool" aria-label={texts.frame.keys} title={texts.frame.keys} onClick={() => dialog.current?.showModal()}>?</button>
          </div>
          <Pages label={texts.frame.held} pages={HELD} />
        </div>
      </header>
      <main id="main" ref={main} tabIndex={-1}><Outlet /></main>
      <Foot />
      <PinKey />
      <dialog className="keys" ref={dialog} aria-labelledby="keys-title">
        <h2 id="keys-title">{texts.keys.title}</h2>
        <dl>{texts.keys.rows.map(([key, does]) => <div key={key} className="pair"><dt>{key}</dt><dd>{does}</dd></div>)}</dl>
        <form method="dialog"><button className="button">{texts.keys.close}</button></form>
      </dialog>
    </>
  )
}

function Pages({ label, pages }: { readonly label: string; readonly pages: readonly Page[] }) {
  const nav = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  useEffect(() => {
    // on a phone the pages stand in one row: the current one is in sight
    const [row, link] = [nav.current, nav.current?.querySelector<HTMLElement>('[aria-current]')]
    if (row && link && row.scrollWidth > row.clientWidth) row.scrollLeft = link.offsetLeft - (row.clientWidth - link.offsetWidth) / 2
  }, [pathname])
  return (
    <nav aria-label={label} ref={nav}>
      {pages.map(([to, name]) => (
        <Link key={to} to={to} activeOptions={{ exact: to === '/', includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>{name}</Link>
      ))}
    </nav>
  )
}

const NEXT: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' }
const SIGN: Record<Theme, string> = { system: '◐', light: '○', dark: '●' }

function ThemeButton() {
  const [theme, change] = useState<Theme>(storedTheme)
  const label = texts.frame.themeLabel(texts.frame.theme[theme])
  return (
    <button type="button" className="tool" aria-label={label} title={label} onClick={() => {
      setTheme(NEXT[theme])
      change(NEXT[theme])
    }}>{SIGN[theme]}</button>
  )
}

function Foot() {
  const { data } = useQuery(questions.overview())
  return (
    <footer className="foot">
      {data ? <span>{texts.frame.holds(data)}</span> : <span>&nbsp;</span>}
      <span>{texts.frame.promise}</span>
    </footer>
  )
}
