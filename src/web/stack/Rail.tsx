import type { Variant } from '../../api/index.ts'
import { namesAnother } from '../statement/facets.ts'
import { texts } from '../texts.ts'
import { dayOf, timeOf } from '../words/dates.ts'

interface RailProps {
  readonly variant: Variant
  readonly base: Variant
  readonly row: number
  readonly others?: readonly Variant[]
  /** Everything on the first line; only the outlet's name on the others. */
  readonly full: boolean
  /** Outlets whose words on this line are the same, where they are not set again. */
  readonly alike?: readonly string[]
}

/** What stands beside a wording: when, which outlet, as whose. */
export function Rail({ variant, base, row, others = [], full, alike = [] }: RailProps) {
  const { article } = variant
  const outlet = printedIn(variant)
  if (!full) return <span className="rail" title={alike.join(', ') || undefined}><span className="rail-outlet quiet">{outlet}{alike.length > 0 && `; ${texts.statement.sameHere(texts.list.names(alike))}`}</span></span>
  const time = timeOf(article.published?.edtf)
  const another = row > 0 && namesAnother(base, variant)
  return (
    <span className="rail">
      <span className="rail-outlet">
        {outlet}{article.record && <> <span className="badge">{texts.statement.record}</span></>}
        {variant.place === 'headline' && <> <span className="badge quiet">{texts.statement.headline}</span></>}
      </span>
      {article.outlet === null && <span className="rail-more">{texts.statement.noOutlet}</span>}
      <span className="rail-date num"><bdi>{dayOf(article.published?.edtf) ?? texts.statement.noDate}{time && `, ${time}`}</bdi></span>
      <span className="rail-speaker" dir="auto" data-another={another || (variant.voice === 'own' && !article.record) || undefined}>{speakerOf(variant)}{another && <> <em>{texts.statement.otherSpeaker}</em></>}</span>
      {others.length > 0 && <span className="rail-more" title={others.map(printedIn).join(', ')}>{texts.statement.moreWith(others.length)}: {texts.list.names(others.map(printedIn))}</span>}
    </span>
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
