import { compare, COMPARED, directionOf, joins, relayOf, signaturesOf, traceOf, type LinkingModel, type Trace } from '../linking/index.ts'
import type { LinkPassage } from '../text/records.ts'
import type { FamilyQueries } from './families.ts'
import type { PassageQueries } from './passages.ts'
import type { RelationQueries } from './relations.ts'

export interface Linked {
  readonly passages: PassageQueries
  readonly relations: RelationQueries
  readonly families: FamilyQueries
}

/**
 * Compares new passages with all that might report the same words, keeps what is found, and settles the families around.
 *
 * Families come out the same in whatever order passages are added: what may be compared is told by their signatures and by how
 * many hold each in all, and a comparison is left out only where it could not change them. Call inside a transaction.
 */
export function link(ledger: Linked, passages: readonly LinkPassage[], model: LinkingModel): void {
  const traces = passages.map((passage) => traceOf(passage, model))
  const { holders, grown } = ledger.passages.add(passages, traces)
  const first = new Map<string, ReadonlySet<string>>()
  for (const [i, passage] of passages.entries()) {
    // a sentence that an article repeats: what the first is one with, all are
    const { words, kind, voice, place, cue, cue_distance, speaker, speaker_name, said_at } = passage
    const alike = JSON.stringify([words, kind, voice, place, cue, cue_distance, speaker, speaker_name, said_at, passage.spans.length > 1 ? passage.id : ''])
    if (first.get(alike)?.has(passage.id)) continue
    const joined = relate(ledger, passage, traces[i]!, model, holders)
    if (!first.has(alike)) first.set(alike, joined)
  }
  const around = new Set(passages.map(({ id }) => id))
  const common = grown()
  if (common.length > 0) {
    const parted = ledger.passages.part(common, (a, b) => meetOtherwise(ledger, a, b, model))
    again(ledger, parted, model)
    for (const id of parted) around.add(id)
  }
  again(ledger, lonelier(ledger), model)
  ledger.families.settle(around)
}

/**
 * Compares one passage with its candidates, as far as something may come of it. Past `COMPARED` those are passed over that are in
 * one family with it already.
 *
 * @returns ids of those that it joined by a comparison of its own
 */
function relate(ledger: Linked, passage: LinkPassage, trace: Trace, model: LinkingModel, holders?: (hash: number) => readonly number[]): Set<string> {
  const { passages, relations } = ledger
  const together = new Set<string>()
  const own = new Set<string>()
  const joined: string[] = []
  const mayMeet = passages.gate(trace)
  let compared = 0
  for (const nr of passages.meeting(passage, trace.signatures, holders)) {
    const many = compared >= COMPARED
    if (!many && !mayMeet(nr)) continue
    const id = passages.current(nr)
    if (id === null) continue
    if (many) {
      while (!together.has(id) && joined.length > 0) for (const other of passages.joinedTo(joined.shift()!)) together.add(other)
      if (together.has(id) || !mayMeet(nr)) continue
    }
    const candidate = passages.byId(id)
    if (passages.overlapping(passage, candidate)) continue
    compared++
    const found = compare(passage, candidate, model)
    if (found === null) continue
    const [a, b] = [passages.carrier(passage), passages.carrier(candidate)]
    relations.add(passage, candidate, found, { direction: directionOf(a, b), relay: relayOf(a, b) })
    if (!joins(found) || found.fragment) continue
    own.add(id)
    together.add(id)
    joined.push(id)
  }
  return own
}

function again(ledger: Linked, ids: Iterable<string>, model: LinkingModel): void {
  for (const id of ids) {
    const passage = ledger.passages.byId(id)
    relate(ledger, passage, traceOf(passage, model), model)
  }
}

/** Passages whose family held on to them by few comparisons, now that those with passages of an older snapshot count no more. */
function lonelier({ passages }: Linked): Set<string> {
  const lonelier = new Set<string>()
  for (const id of passages.retired()) {
    for (const other of passages.joinedTo(id)) if (passages.joinedTo(other).length < COMPARED / 2) lonelier.add(other)
  }
  return lonelier
}

function meetOtherwise({ passages }: Linked, a: LinkPassage, b: LinkPassage, model: LinkingModel): boolean {
  const other = new Set(signaturesOf(b, model))
  return signaturesOf(a, model).some((signature) => other.has(signature) && !passages.isCommon(signature))
}

/**
 * Runs `change`, which alters the words or the speaker of these passages, and compares them anew: what was found of them before is
 * taken away. Call inside a transaction.
 */
export function relink(ledger: Linked, ids: readonly string[], model: LinkingModel, change: () => void): void {
  const { linked, around } = ledger.passages.unlink(ids, (passage) => traceOf(passage, model))
  change()
  ledger.passages.changed(ids)
  link(ledger, linked.map((id) => ledger.passages.byId(id)), model)
  ledger.families.settle(around)
}
