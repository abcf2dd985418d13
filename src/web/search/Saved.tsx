import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { SavedSearch } from '../../api/index.ts'
import { tell } from '../ask.ts'
import { AskText } from '../decide/Ask.tsx'
import { storedWho, storeWho } from '../decide/who.ts'
import { questions } from '../questions.ts'
import { texts } from '../texts.ts'
import { dayOf } from '../words/dates.ts'

/** Saved searches, each with how much is new since its owner looked. */
export function Saved() {
  const { data } = useQuery(questions.searches())
  const client = useQueryClient()
  const t = texts.search
  if (!data || data.searches.length === 0) return null
  const remove = async (id: string) => {
    await tell<SavedSearch>(`/api/searches/${encodeURIComponent(id)}/remove`, { who: storedWho() || texts.search.somebody })
    void client.invalidateQueries({ queryKey: ['searches'] })
  }
  return (
    <section className="found saved" aria-labelledby="saved">
      <h2 id="saved">{t.saved}</h2>
      <ul>{data.searches.map(({ id, name, query, who, seen_at, statements, fresh }) => (
        <li key={id}>
          <Link to="/search" search={{ ...Object.fromEntries(new URLSearchParams(query)), saved: id } as Record<string, string>} dir="auto">{name}</Link>{' '}
          {fresh > 0 ? <b className="badge">{t.fresh(fresh)}</b> : <span className="quiet">{t.nothingNew}</span>}
          <span className="quiet small"> · {texts.list.count(statements)} · {t.lookedAt(who, dayOf(seen_at) ?? '')} · </span>
          <button type="button" className="plain small" aria-label={t.removeNamed(name)} onClick={() => void remove(id)}>{t.remove}</button>
        </li>
      ))}</ul>
    </section>
  )
}

/** Keeps what is being looked for, under a name and signed. */
export function SaveSearch({ query, first }: { readonly query: string; readonly first: string }) {
  const client = useQueryClient()
  const [asking, ask] = useState<'who' | 'name' | null>(null)
  const [kept, keep] = useState('')
  const t = texts.search
  const save = async (name: string) => {
    await tell<SavedSearch>('/api/searches', { who: storedWho(), name, query })
    keep(name)
    void client.invalidateQueries({ queryKey: ['searches'] })
  }
  return (
    <>
      <button type="button" className="plain" onClick={() => ask(storedWho() === '' ? 'who' : 'name')}>{t.save}</button>
      <span role="status" className="small quiet">{kept !== '' && <> {t.kept(kept)} <Link to="/search" search={{}}>{t.saved}</Link></>}</span>
      {asking === 'who' && <AskText title={texts.decide.whoTitle} about={texts.decide.whoAbout} label={texts.decide.whoLabel} send={texts.decide.whoSend} onClose={() => ask(null)} onSend={(who) => {
        storeWho(who)
        ask('name')
      }} />}
      {asking === 'name' && <AskText title={t.save} about={t.saveAbout} label={texts.cases.name} first={first} send={t.saveSend} onClose={() => ask(null)} onSend={(name) => {
        ask(null)
        void save(name)
      }} />}
    </>
  )
}
