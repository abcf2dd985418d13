import { Link } from '@tanstack/react-router'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import type { StatementPage, Variant } from '../../api/index.ts'
import type { StackedWordings } from '../../text/records.ts'
import { ChooseRow } from '../decide/chosen.tsx'
import { decidedText } from '../decide/decided-text.ts'
import { useRowKeys } from '../shell/keys.ts'
import { texts } from '../texts.ts'
import { directionOf } from '../words/direction.ts'
import { linesOf, type StackLine } from './lines.ts'
import { notesOf, sameWordings } from './notes.ts'
import { AsWhose, printedIn, Rail } from './Rail.tsx'
import { measureIn, useLineBox } from './useLineBox.ts'
import './stack.css'

/** Width of the rail at the left, and between two pieces, in CSS pixels; stack.css knows the same. */
const RAIL = 236
const GAP = 6
/** Words that only one printing has wrap beyond this width. */
const ROOM = 150
/** Below this the rail stands above its words instead of beside them. */
const NARROW = 720

interface AlignedProps {
  readonly page: Pick<StatementPage, 'stack' | 'variants'>
  /** Rows to show beside the first; null shows all. */
  readonly only?: readonly string[] | null
  /** Whether j and k go through these wordings: only one block on a page can have them. */
  readonly keys?: boolean
}

/** All wordings of a statement under each other, the same words in the same place; long ones in lines. */
export function Aligned({ page, only = null, keys = false }: AlignedProps) {
  const block = useRef<HTMLDivElement>(null)
  const sample = useRef<HTMLSpanElement>(null)
  const box = useLineBox(block, sample)
  const { rows, stack, variants } = useMemo(() => shownRows(page, only), [page, only])
  useRowKeys(block, keys ? variants.length : 0)
  const narrow = box !== null && box.width < NARROW
  const lines = useMemo(() => (box === null ? [] : linesOf(stack, box.width - (narrow ? 12 : RAIL + 12), measureIn(box.font), GAP, narrow ? 140 : ROOM)), [stack, box, narrow])
  return (
    <div className="stack" ref={block} data-narrow={narrow || undefined}>
      <span className="words stack-sample" ref={sample} aria-hidden="true" />
      {lines.map((line, i) => {
        const { same, absent } = i === 0 ? NOTHING_FOLDED : foldedOn(line, stack, narrow)
        return (
          <div key={i} className="stack-line" role="group" aria-label={lines.length > 1 ? texts.statement.lineOf(i + 1, lines.length) : texts.statement.wordings}
            dir={directionOf(variants[0]?.content.words ?? '')}
            style={{ gridTemplateColumns: `${narrow ? '' : 'var(--rail) '}repeat(${line.pieces.length}, max-content) minmax(0, 1fr)` }}>
            {variants.map((variant, row) => !same.includes(row) && !absent.includes(row) && (
              <Row key={variant.passage} {...{ line, stack, variant, row, narrow }} measured={measureIn(box!.font)} first={i === 0} keyed={keys} base={variants[0]!} others={rows[row]!.slice(1).map((n) => page.variants[n]!)}
                alike={row === 0 ? same.map((other) => printedIn(variants[other]!)) : []} />
            ))}
            {absent.length > 0 && (
              <div className="stack-row">
                <span className="stack-link">
                  <span className="rail" title={absent.map((row) => printedIn(variants[row]!)).join(', ')}><span className="rail-outlet quiet">{texts.statement.notHere(texts.list.names(absent.map((row) => printedIn(variants[row]!))))}</span></span>
                  <span className="bar" style={{ gridColumn: `${narrow ? 1 : 2} / span ${line.pieces.length}` }}><i style={{ inlineSize: '100%' }} /></span>
                </span>
              </div>
            )}
          </div>
        )
      })}
    </div>
  )
}

interface RowProps {
  readonly line: StackLine
  readonly stack: StackedWordings
  readonly variant: Variant
  readonly base: Variant
  readonly others: readonly Variant[]
  readonly alike: readonly string[]
  readonly row: number
  readonly first: boolean
  /** Whether j and k go through the rows. */
  readonly keyed: boolean
  readonly narrow: boolean
  /** Width of words set on one line, in CSS pixels. */
  readonly measured: (words: string) => number
}

function Row({ line, stack, variant, base, others, alike, row, first, keyed, narrow, measured }: RowProps) {
  const [near, setNear] = useState(false)
  const cells = stack.rows[row]!.cells
  const begins = line.pieces.filter((_, i) => !continuesFromBefore(line, i, stack, row)).map(({ column }) => column)
  const notes = [...(first ? aboutPrinting(variant, row) : []), ...notesOf(stack, row, begins)]
  const more = first && others.length > 0 ? `${texts.statement.moreWith(others.length)}: ${texts.list.names(others.map(printedIn))}` : null
  return (
    <div className="stack-row" data-base={row === 0 || undefined} data-own={variant.voice === 'own' || undefined}
      onPointerEnter={(event) => setNear(event.pointerType === 'mouse')} onPointerLeave={() => setNear(false)}>
      <Holder {...{ variant, first, row, keyed }} onNear={setNear}>
        <Rail {...{ variant, alike }} full={first} />
        <span className="stack-words words">
          {line.pieces.map((piece, i) => {
            const cell = cells[piece.column]!
            const words = piece.words[row]!
            const style = { gridColumn: i + (narrow ? 1 : 2) }
            if (cell.type === 'absent' && piece.missing > 0) {
              return <span key={i} className="bar" style={style} data-marked={cell.marked || undefined} data-joined={cells[line.pieces[i + 1]?.column ?? -1]?.type === 'absent' || undefined}><i style={{ inlineSize: piece.missing }} /><span className="unseen">{texts.statement.legendEntries.absent}</span></span>
            }
            return <span key={i} className="cell" style={{ ...style, maxInlineSize: piece.width + 2 }} data-wraps={measured(words) > piece.width || undefined}>{words !== '' && <span data-change={cell.type}>{words}</span>}{' '}</span>
          })}
        </span>
        {(first || notes.length > 0) && (
          <span className="stack-note">
            {first && decidedText(variant.decided) !== '' && <><span className="decided" data-verdict={variant.decided.verdict ?? undefined}>{decidedText(variant.decided)}</span> </>}
            {first && <AsWhose {...{ variant, base, row }} />}{first && notes.length > 0 && ' · '}{notes.join(' · ')}
            {more && <span title={others.map(printedIn).join(', ')}> · {more}</span>}
          </span>
        )}
      </Holder>
      {first && keyed && <ChooseRow passage={variant.passage} name={printedIn(variant)} />}
      {near && (
        <span className="stack-around words" aria-hidden="true" dir="auto">
          {variant.before}<b>{variant.content.words}</b>{variant.after}
        </span>
      )}
    </div>
  )
}

/** What a row is: a link to its article at the passage; a draft, which is in no article, leads nowhere. */
function Holder({ variant, first, row, keyed, onNear, children }: Pick<RowProps, 'variant' | 'first' | 'row' | 'keyed'> & { readonly onNear: (near: boolean) => void; readonly children: ReactNode }) {
  if (variant.article.id === '') return <span className="stack-link">{children}</span>
  return (
    <Link to="/articles/$id" params={{ id: variant.article.id }} hash={`p=${variant.passage}`} className="stack-link"
      tabIndex={first ? 0 : -1} data-row={first && keyed ? row : undefined} data-passage={variant.passage} onFocus={(event) => onNear(event.currentTarget.matches(':focus-visible'))} onBlur={() => onNear(false)}
      title={texts.statement.openAt(printedIn(variant))}>{children}</Link>
  )
}

const NOTHING_FOLDED: { readonly same: readonly number[]; readonly absent: readonly number[] } = { same: [], absent: [] }

/**
 * Rows that a line after the first names instead of setting them again: those that print nothing of it, where there are several,
 * and, on a narrow screen or with many rows, those whose words are the first row's.
 */
function foldedOn({ pieces }: StackLine, { rows }: StackedWordings, narrow: boolean): { same: number[]; absent: number[] } {
  const all = Array.from({ length: rows.length - 1 }, (_, i) => i + 1)
  const absent = all.filter((row) => pieces.every(({ words }) => words[row] === ''))
  const same = narrow || rows.length > 4
    ? all.filter((row) => pieces.every(({ column, words }) => AS_BASE.has(rows[row]!.cells[column]!.type) && plain(words[row]!) === plain(words[0]!))) : []
  return { same, absent: absent.length > 1 ? absent : [] }
}

const AS_BASE: ReadonlySet<string> = new Set(['same', 'empty'])

/** Words without the quotation marks around them and a stop or comma at their end, which differ from house to house. */
function plain(words: string): string {
  return words.replaceAll(/["“”„«»‘’']/gu, '').replace(/(?<!\.)[.,;]$/u, '')
}

/** What is said once of a printing: whom it credits, and that its words are the first row's. */
function aboutPrinting(variant: Variant, row: number): string[] {
  return [
    ...(row > 0 && variant.match === 'verbatim' ? [texts.statement.same] : []),
    ...variant.relays.map((relay) => texts.statement.credits(relay.outlet)),
    ...goingOn(variant),
  ]
}

/** That a turn holds more than the words shown; the row itself leads there. */
function goingOn({ goes_on: on, article: { record } }: Variant): string[] {
  if (!on) return []
  return [on.after ? texts.statement.goesOn(record, on.before) : texts.statement.beginsBefore(record)]
}

/** Whether the first piece of a line goes on with a column of the line before, which carries the note already. */
function continuesFromBefore(line: StackLine, i: number, stack: StackedWordings, row: number): boolean {
  if (i > 0) return false
  const { column, words } = line.pieces[0]!
  const own = stack.rows[row]!.cells[column]!.words || stack.rows[0]!.cells[column]!.words
  const here = words[row]! || words[0]!
  return here !== '' && !own.replaceAll(/\s+/gu, ' ').trimStart().startsWith(here)
}

/** The rows that are drawn: filtered, and those with the same words and names under one, so that many printings stay readable. */
function shownRows({ stack, variants }: AlignedProps['page'], only: readonly string[] | null) {
  const many = variants.length > 8
  const groups = sameWordings(stack, (a, b) => many && sameLabel(variants[a], variants[b]))
  const rows = groups.filter(([lead]) => lead === 0 || only === null || only.includes(stack.rows[lead!]!.passage))
  return { rows, stack: { rows: rows.map(([lead]) => stack.rows[lead!]!) }, variants: rows.map(([lead]) => variants[lead!]!) }
}

function sameLabel(a: Variant | undefined, b: Variant | undefined): boolean {
  return a?.voice === b?.voice && a?.speaker?.name === b?.speaker?.name && a?.article.record === b?.article.record
}
