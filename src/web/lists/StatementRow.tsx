import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { StatementSummary } from '../../api/index.ts'
import { pinOf } from '../cases/pin.tsx'
import { texts } from '../texts.ts'
import { dayOf } from '../words/dates.ts'
import { firstNames, nameOf, reportOf, stancesOf } from '../words/report.ts'
import './rows.css'

interface StatementRowProps {
  readonly statement: StatementSummary
  readonly index: number
  /** Instead of the wording: a snippet with the found words marked. */
  readonly children?: ReactNode
}

/** A statement in a list: who reports it how, its words, who is named, who carries it, in what its printings differ. */
export function StatementRow({ statement, index, children }: StatementRowProps) {
  const { speakers } = statement
  const { names, more } = firstNames(speakers)
  const carried = texts.list.carriedBy(statement.outlets, statement.articles).split(' ')
  const differs = differencesOf(statement)
  return (
    <Link to="/statements/$id" params={{ id: statement.id }} className="row" data-row={index} {...pinOf('statement', statement.id)}>
      <span className="row-words words" dir="auto"><bdi className="row-report">{reportOf(statement)}</bdi> <span>{children ?? statement.wording}</span></span>
      <span className="row-count"><b className="num">{carried[0]}</b> {carried.slice(1).join(' ')}</span>
      <span className="row-about">
        <span dir="auto">{names.length === 0 ? texts.list.noSpeaker : names.map(nameOf).join(' / ')}{more > 0 && ` ${texts.list.more(more)}`}</span>
        <span className="quiet"> · {dayOf(statement.first_reported) ?? texts.list.undated}</span>
        {differs.length > 0 ? <span className="row-differs"> · {differs.join(' · ')}</span> : statement.articles > 1 && <span className="quiet"> · {texts.list.oneWording}</span>}
        {statement.mode === 'thought' && <span className="quiet"> · {texts.modes.thought}</span>}
        {statement.confidence < 0.75 && <span className="quiet num"> · {texts.confidence.both(statement.confidence)}</span>}
      </span>
    </Link>
  )
}

/** In what the printings of a statement differ, in plain words. */
export function differencesOf(statement: StatementSummary): string[] {
  const differs: string[] = []
  if (statement.wordings > 1) differs.push(texts.list.wordings(statement.wordings))
  if (statement.speakers.length > 1) differs.push(texts.list.namesPrinted(statement.speakers.length))
  if (stancesOf(statement) !== '') differs.push(stancesOf(statement))
  if (statement.own_voice > 0) differs.push(texts.list.ownVoice(statement.own_voice))
  return differs
}
