import { addressOf, type Parameters } from '../ask.ts'
import { texts } from '../texts.ts'

const FORMATS = ['csv', 'jsonl', 'txt'] as const

/** What a page lists, as it is filtered now, as files to take away. */
export function TakeAway({ list, query }: { readonly list: 'statements' | 'articles' | 'speakers' | 'outlets' | 'figures' | 'allegations' | 'voices' | 'evidence'; readonly query: Parameters }) {
  const t = texts.takeAway
  return (
    <span className="take-away no-print">{t.label}: {FORMATS.map((format, i) => (
      <span key={format}>{i > 0 && ' · '}<a href={addressOf(`/api/view/${list}/${format}`, query)} download={`sayso-${list}.${format}`}>{t.formats[format]}</a></span>
    ))}</span>
  )
}
