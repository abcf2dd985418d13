/**
 * How well changes are named: real wordings with known edits, alone and three at a time.
 *
 *     node bench/changes.ts [--errors KIND]
 *
 * Wordings are the gold contents of PolNeAR train (SAYSO_DATA), in memory. An edit counts as recognised where `compare` finds the
 * two and names a change of its kind at the words that were edited; the table shows which kinds were named there instead.
 * Deterministic. Other programs can be held against the same variants: `madeVariants` gives them.
 */
import { readFileSync } from 'node:fs'
import { compare, linkingModelFrom } from '../src/linking/index.ts'
import type { Change, ChangeType, LinkPassage } from '../src/text/records.ts'
import { data, hasData, polnearPassages, root } from './linking-data.ts'
import { CHANGE_EDITS, changed, EXCLUSIVE, passageLike, randomFrom, type ChangeEdit, type Changed } from './linking-variants.ts'

const PER_KIND = 300

interface Made { readonly a: LinkPassage; readonly b: LinkPassage; readonly edits: readonly Changed[] }

/** Variants with one edit of a kind, or with three different ones of which the first is of the kind. */
export function madeVariants(edit: ChangeEdit, together: boolean): Made[] {
  const random = randomFrom(CHANGE_EDITS.indexOf(edit) * 2 + Number(together) + 11)
  const originals = polnearPassages().filter(({ words, spans }) => spans.length === 1 && words.split(/\s+/).length >= 12 && words.length < 600)
  const lower = [...new Set(originals.flatMap(({ words }) => words.split(/\s+/).filter((word) => /^[a-z]{5,}$/.test(word))))]
  const made: Made[] = []
  for (let tries = 0; made.length < PER_KIND && tries < 60_000; tries++) {
    const original = originals[Math.floor(random() * originals.length)]!
    const a = { ...original, words: original.words.replace(/\s+/g, ' '), kind: 'direct' as const, cue: 'said', speaker_name: 'Ada Brenn', spans: [[0, original.words.replace(/\s+/g, ' ').length]] as const }
    const edits: Changed[] = []
    let side: Partial<LinkPassage> = {}
    let words = a.words.split(' ')
    const kinds = [edit]
    while (together && kinds.length < 3) {
      const other = CHANGE_EDITS[Math.floor(random() * CHANGE_EDITS.length)]!
      if (!kinds.includes(other) && !EXCLUSIVE.some((set) => set.includes(other) && kinds.some((kind) => set.includes(kind)))) kinds.push(other)
    }
    for (const kind of kinds) {
      const found = changed(words, kind, random, lower, edits)
      if (!found) break
      words = [...found.words]
      side = { ...side, ...found.side }
      edits.push(found)
    }
    if (edits.length < kinds.length) continue
    made.push({ a, b: passageLike(a, `${edit} ${made.length}`, words.join(' '), side), edits })
  }
  return made
}

/** The change that names an edit's words, of its type if one does; else another one there; null where none does. */
function namedAt(changes: readonly Change[], edit: Changed): ChangeType | null {
  const touching = changes.filter(({ a, b, type }) => edit.at === null ? type === edit.type : holds(b?.words, edit.at) || holds(a?.words, edit.from))
  const right = touching.find(({ type, where, marked }) => type === edit.type && (edit.where === undefined || where === edit.where) && (edit.marked === undefined || marked === edit.marked))
  return (right ?? touching.find(({ type }) => type !== edit.type) ?? null)?.type ?? null
}

const bare = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
function holds(words: string | undefined, part: string | null): boolean {
  return words !== undefined && part !== null && bare(part) !== '' && ` ${bare(words)} `.includes(` ${bare(part)} `)
}

function run(): void {
  const model = linkingModelFrom(readFileSync(new URL('models/linking.bin', root)))
  const shown = process.argv.includes('--errors') ? process.argv[process.argv.indexOf('--errors') + 1] : null
  console.log(`${PER_KIND} variants a kind; found: linked at all; named: the kind named at the edited words`)
  console.log('edit                  alone: found   named   instead (at most three)            with two others: found   named')
  const worst = { alone: 1, found: 1 }
  for (const edit of CHANGE_EDITS) {
    const cells = [false, true].map((together) => {
      const made = madeVariants(edit, together)
      let found = 0
      let named = 0
      const instead = new Map<string, number>()
      for (const { a, b, edits } of made) {
        const comparison = compare(a, b, model)
        if (comparison) found++
        const type = comparison && comparison.match !== 'paraphrase' ? namedAt(comparison.changes, edits[0]!) : null
        if (type === edits[0]!.type) named++
        else {
          const name = comparison ? comparison.match === 'paraphrase' ? 'paraphrase' : (type ?? 'nothing') : 'not found'
          instead.set(name, (instead.get(name) ?? 0) + 1)
          if (shown === edit) console.log(`${name}: ${JSON.stringify(edits)}\n  ${a.words}\n  ${b.words}\n  ${comparison?.changes.map(({ type: kind, a: x, b: y, where, marked }) => `${kind} ${where ?? ''} ${marked} [${x?.words ?? ''}] [${y?.words ?? ''}]`).join(' | ')}`)
        }
      }
      const share = (count: number): string => `${((100 * count) / made.length).toFixed(1)}%`.padStart(7)
      if (together) worst.found = Math.min(worst.found, named / found)
      else worst.alone = Math.min(worst.alone, named / made.length)
      return { line: `${share(found)} ${share(named)}`, made: made.length, instead: [...instead].sort((x, y) => y[1] - x[1]).slice(0, 3).map(([name, n]) => `${name} ${n}`).join(', ') }
    })
    console.log(`${edit.padEnd(22)} ${cells[0]!.line}   ${cells[0]!.instead.padEnd(44)} ${cells[1]!.line}   ${cells[1]!.instead}${cells[0]!.made < PER_KIND ? `  (${cells[0]!.made} made)` : ''}`)
  }
  console.log(`the kind least recognised: alone ${(100 * worst.alone).toFixed(1)}%; with two others ${(100 * worst.found).toFixed(1)}% of those found`)
}

if (!hasData) console.log(`No data at ${data.pathname}: set SAYSO_DATA.`)
else if (import.meta.main) run()
