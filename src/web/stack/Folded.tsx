import { Link } from '@tanstack/react-router'
import { useRef } from 'react'
import type { StatementPage, Variant } from '../../api/index.ts'
import { describeChange } from '../../text/describe-change.ts'
import type { Change } from '../../text/records.ts'
import { choosePassage } from '../decide/chosen.tsx'
import { decidedText } from '../decide/decided-text.ts'
import { useRowKeys } from '../shell/keys.ts'
import { texts } from '../texts.ts'
import { Sentence } from './AsPrinted.tsx'
import { AsWhose, Rail } from './Rail.tsx'
import './stack.css'

/** For a narrow window: each printing in two lines, who and what differs; its words in their sentence open under it. */
export function Folded({ page, only }: { readonly page: Pick<StatementPage, 'variants'>; readonly only: readonly string[] | null }) {
  const list = useRef<HTMLOListElement>(null)
  useRowKeys(list, page.variants.length)
  return (
    <ol className="folded" ref={list}>
      {page.variants.map((variant, row) => (row === 0 || only === null || only.includes(variant.passage)) && (
        <li key={variant.passage} data-base={row === 0 || undefined}>
          <details open={row === 0} onToggle={(event) => event.currentTarget.open && row > 0 && choosePassage(variant.passage)}>
            <summary data-row={row} data-passage={variant.passage}>
              <Rail variant={variant} full />
              <span className="folded-note small">
                {decidedText(variant.decided) !== '' && <><span className="decided" data-verdict={variant.decided.verdict ?? undefined}>{decidedText(variant.decided)}</span> </>}
                <AsWhose {...{ variant, row }} base={page.variants[0]!} />{differences(variant, row)}
              </span>
            </summary>
            <blockquote className="words printed" dir="auto"><Sentence variant={variant} /></blockquote>
            <Link className="small" to="/articles/$id" params={{ id: variant.article.id }} hash={`p=${variant.passage}`}><bdi>{variant.article.title}</bdi></Link>
          </details>
        </li>
      ))}
    </ol>
  )
}

function differences({ match, changes }: Variant, row: number): string {
  if (row === 0) return ''
  const told = [...new Set(changes.filter(({ type }) => type !== 'speaker').map((change) => describeChange(change as Change)))]
  const said = told.length > 0 ? told.slice(0, 3).join('; ') + (told.length > 3 ? ` ${texts.list.more(told.length - 3)}` : '') : match === null ? '' : texts.matches[match]
  return said === '' ? '' : ` · ${said}`
}
