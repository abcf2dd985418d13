import { useQuery } from '@tanstack/react-query'
import { Link, Outlet, useLocation } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { PinKey } from '../cases/pin.tsx'
import { questions } from '../questions.ts'
import { SearchField } from '../search/SearchField.tsx'
import { texts } from '../texts.ts'
import { setTheme, storedTheme, type Theme } from '../theme.ts'
import { useFrameKeys } from './keys.ts'

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
  const { pages } = { pages: [['/', texts.frame.statements], ['/articles', texts.frame.articles], ['/speakers', texts.frame.speakers], ['/outlets', texts.frame.outlets], ['/figures', texts.frame.figures], ['/allegations', texts.frame.allegations], ['/cases', texts.frame.cases], ['/decide', texts.frame.decide], ['/check', texts.frame.check], ['/add', texts.frame.add]] as const }
  return (
    <>
      <a className="skip" href="#main">{texts.frame.skip}</a>
      <header className="top">
        <div className="top-in">
          <Link to="/" className="name">{texts.frame.name}</Link>
          <nav aria-label={texts.frame.pages}>
            {pages.map(([to, name]) => (
              <Link key={to} to={to} activeOptions={{ exact: to === '/', includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>{name}</Link>
            ))}
          </nav>
          <SearchField input={search} />
          <div className="tools">
            <ThemeButton />
            <button type="button" className="tool" aria-label={texts.frame.keys} title={texts.frame.keys} onClick={() => dialog.current?.showModal()}>?</button>
          </div>
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
