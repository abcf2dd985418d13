/** A case to take away: its statements as a dossier, or everything in it as JSON lines. */
import type { Ledger } from '../ledger/index.ts'
import { exportDossier, type DossierNote, type DossierOptions } from './dossier/export-dossier.ts'
import { chosen } from './dossier/choose.ts'
import { inPieces, type Write } from './jsonl.ts'

/**
 * A case, by id or name, ready to be written as a dossier: its statements, and those that its passages stand in, in the order of the
 * case, under its name, with its notes.
 *
 * @throws UnknownCase, NothingChosen where it holds no statement
 */
export function caseDossier(ledger: Ledger, given: string, confidence: number): (write: Write, options: DossierOptions) => Promise<{ records: number }> {
  const { case: about, items } = ledger.cases.page(given)
  const statements = [...new Set(items.flatMap(({ statement }) => (statement ? [statement.id] : [])))]
  chosen(ledger, { statements }, confidence)
  const notes = items.flatMap((item): DossierNote[] => [
    ...(item.type === 'note' ? [{ words: item.words ?? '', who: item.who, at: item.at, statement: null }] : []),
    ...item.notes.map(({ words, who, at }) => ({ words, who, at, statement: item.statement?.id ?? null })),
  ])
  return (write, options) => exportDossier(ledger, write, { statements }, { title: about.name, confidence, notes, ...options })
}

/** A case as JSON lines: the case itself, then each thing in it in order, each with its `type`. @throws UnknownCase */
export async function exportCase(ledger: Ledger, write: Write, given: string): Promise<{ records: number }> {
  const { case: about, items, removed } = ledger.cases.page(given)
  const lines = [{ type: 'case', ...about }, ...items.map(({ type, ...item }) => ({ type: 'case_item', pinned: type, ...item })), ...removed.map(({ type, ...item }) => ({ type: 'case_removed', pinned: type, ...item }))]
  await inPieces(lines.map((line) => `${JSON.stringify(line)}\n`), write)
  return { records: lines.length }
}
