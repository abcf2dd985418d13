import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { ArticlePage } from '../../api/index.ts'
import { usePinned } from '../cases/pin.tsx'
import { DecideBar } from '../decide/DecideBar.tsx'
import { useDecideKeys } from '../decide/useDecideKeys.ts'
import { citationOfPrinting } from '../statement/cite.ts'
import { texts } from '../texts.ts'
import type { Note } from './marks.ts'

/** Deciding on the marked passage of an article; j and k go from one to the next. */
export function Deciding({ page, notes, active }: { readonly page: ArticlePage; readonly notes: readonly Note[]; readonly active: string | null }) {
  const navigate = useNavigate({ from: '/articles/$id' })
  const [copied, setCopied] = useState('')
  const { article, snapshot, attributions } = page
  const stops = notes.filter(({ confidence }) => confidence !== null).map(({ id }) => id)
  const go = (step: 1 | -1) => () => {
    const at = active === null ? -1 : stops.indexOf(active)
    const next = stops[at === -1 ? (step === 1 ? 0 : stops.length - 1) : Math.max(0, Math.min(stops.length - 1, at + step))]
    if (next !== undefined) void navigate({ hash: `p=${next}`, search: (now) => now, replace: true, resetScroll: false })
  }
  useDecideKeys({ j: go(1), k: go(-1), arrowdown: go(1), arrowup: go(-1) })
  const attribution = attributions.find(({ id }) => id === active)
  const target = attribution ? {
    passage: attribution.id, type: 'attribution' as const, article: article.id, snapshot: snapshot.id, decided: attribution.decided,
    name: attribution.speaker?.name ?? (attribution.words.source || texts.article.nobody), speaker: attribution.speaker?.name ?? null,
  } : null
  usePinned(attribution ? 'passage' : 'article', attribution?.id ?? article.id)
  const cite = () => {
    const citation = citationOfPrinting({
      article, text_sha256: snapshot.text_sha256, named: target?.speaker ?? '',
      words: attribution ? { spans: attribution.content, words: attribution.words.content } : page.title ?? { spans: [], words: '' },
    })
    const whole = attribution ? `${attribution.words.content}\n${citation}` : citation
    navigator.clipboard.writeText(whole).then(() => setCopied(texts.decide.copied), () => setCopied(texts.decide.notCopied))
  }
  const before = attribution?.read
  return <>
    {before && <p className="read-as small quiet" dir="auto">{texts.byHand.readAs(before.words.content)}{before.words.source !== attribution.words.source && ` · ${before.words.source || texts.article.nobody}`}</p>}
    <DecideBar target={target} hint={texts.decide.hintArticle} cite={cite}><span className="small" role="status">{copied}</span></DecideBar>
  </>
}
