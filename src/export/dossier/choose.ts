/** Which statements a dossier holds. */
import { SaysoError } from '../../errors.ts'
import type { Ledger } from '../../ledger/index.ts'

/** Statements by id, by speaker and by words; all that any of them names. */
export interface Choice {
  /** Ids, in the order wanted; those of statements that went up in another lead there. */
  readonly statements?: readonly string[] | undefined
  /** Names as printed, or ids. */
  readonly speakers?: readonly string[] | undefined
  /** As in `sayso statements --words`: all words, or a phrase in quotation marks. */
  readonly searches?: readonly string[] | undefined
}

/** A dossier of nothing was asked for. */
export class NothingChosen extends SaysoError {
  readonly code = 'nothing-chosen'
  constructor(about: string | null) {
    super(
      about === null ? 'No statement was chosen.' : `No statement fits: ${about}.`,
      'Name statements by id, a speaker, or words to search for; a lower confidence shows doubtful ones too.',
    )
  }
}

const PAGE = 500

/** Ids, each once, in the order chosen; found ones with the earliest first. @throws NothingChosen, UnknownStatement, UnknownSpeaker */
export function chosen(ledger: Pick<Ledger, 'statements' | 'speakers'>, choice: Choice, confidence: number): { ids: string[]; about: string } {
  const { statements = [], speakers = [], searches = [] } = choice
  const ids = new Set(statements.map((id) => ledger.statements.resolve(id)))
  const about: string[] = []
  if (ids.size > 0) about.push(ids.size === 1 ? shortTitle(ledger.statements.summary([...ids][0]!)!.wording) : `${ids.size} chosen statements`)
  const find = (wanted: { speaker?: string; printed?: string; words?: string }) => {
    for (let offset = 0; ; offset += PAGE) {
      const { statements: found, total } = ledger.statements.list({ ...wanted, confidence, order: 'oldest', limit: PAGE, offset })
      for (const { id } of found) ids.add(id)
      if (offset + PAGE >= total) return
    }
  }
  for (const name of speakers) {
    const speaker = ledger.speakers.named(name)
    find(speaker.namesakes > 0 ? { printed: speaker.name } : { speaker: speaker.id })
    about.push(`Statements of ${speaker.name}`)
  }
  for (const words of searches) {
    find({ words })
    about.push(`Statements with ${words.includes('"') ? words : `“${words}”`}`)
  }
  if (ids.size === 0) throw new NothingChosen(about.length === 0 ? null : about.join('; '))
  return { ids: [...ids], about: about.join('; ') }
}

/** A wording as a title. */
function shortTitle(words: string): string {
  const all = words.replace(/^["“”‘’«»„\s]+/u, '').split(/\s+/u)
  return all.length <= 14 ? all.join(' ').replace(/[,;:"“”‘’«»]+$/u, '') : `${all.slice(0, 12).join(' ').replace(/[,;:]+$/u, '')} …`
}
