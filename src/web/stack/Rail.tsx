import type { Variant } from '../../api/index.ts'
import { namesAnother } from '../statement/facets.ts'
import { texts } from '../texts.ts'
import { dayOf, timeOf } from '../words/dates.ts'

interface RailProps {
  readonly variant: Variant
  /** Everything on the first line; only the outlet's name on the others. */
  readonly full: boolean
  /** Outlets whose words on this line are the same, where they are not set again. */
  readonly alike?: readonly string[]
}

/** What stands beside a wording: which outlet, and when. */
export function Rail({ variant, full, alike = [] }: RailProps) {
  const { article } = variant
  const outlet = printedIn(variant)
  if (!full) return <span className="rail" title={alike.join(', ') || undefined}><span className="rail-outlet quiet">{outlet}{alike.length > 0 && `; ${texts.statement.sameHere(texts.list.names(alike))}`}</span></span>
  const time = timeOf(article.published?.edtf)
  return (
    <span className="rail">
      <span className="rail-outlet" data-title={article.outlet === null || undefined} title={article.outlet === null ? article.title : undefined} dir="auto">{outlet}</span>
      {article.id !== '' && <span className="rail-date num">
        <bdi>{dayOf(article.published?.edtf) ?? texts.statement.noDate}{time && `, ${time}`}</bdi>
        {article.record && <> <span className="badge">{texts.statement.record}</span></>}
        {variant.place === 'headline' && <> <span className="badge quiet">{texts.statement.headline}</span></>}
        {article.outlet === null && ` · ${texts.statement.noOutlet}`}
      </span>}
    </span>
  )
}

/** As whose a printing gives the words, and whether that is another than the first row's. */
export function AsWhose({ variant, base, row }: { readonly variant: Variant; readonly base: Variant; readonly row: number }) {
  const another = row > 0 && namesAnother(base, variant)
  return (
    <span className="rail-speaker" dir="auto" data-another={another || (variant.voice === 'own' && !variant.article.record) || undefined}>{speakerOf(variant)}{another && <> <em>{texts.statement.otherSpeaker}</em></>}</span>
  )
}

/** What a printing is called: its outlet, or its title where the outlet is not known. */
export function printedIn({ article }: Variant): string {
  return article.outlet?.name ?? `“${article.title.length > 44 ? `${article.title.slice(0, 42)}…` : article.title}”`
}

function speakerOf(variant: Variant): string {
  if (variant.voice === 'own') return variant.article.record ? texts.statement.recordsOwn : texts.statement.ownVoice
  if (!variant.speaker) return texts.statement.nobody
  return [variant.speaker.name, variant.role].filter(Boolean).join(', ')
}
