import { gateOf, mayBeCommon, SKETCH_FORMAT, TOO_COMMON, type Trace } from '../linking/index.ts'
import { text } from './rows.ts'
import type { Database } from './sqlite.ts'

/** By what a passage is found: its signatures alone, or with the sketch that tells whether to read it. */
export type Traced = readonly number[] | Trace

/** Holders of a signature that tells enough by itself. */
const FEW = 500

export const signaturesIn = (traced: Traced): readonly number[] => ('signatures' in traced ? traced.signatures : traced)

/** The index of signatures and sketches: which passages may report the same words, before any of them is read. */
export function traceQueries(db: Database) {
  const sign = db.prepare('INSERT INTO signature (hash, passage_nr) VALUES (@hash, @nr) ON CONFLICT DO NOTHING')
  const unsign = db.prepare('DELETE FROM signature WHERE hash = @hash AND passage_nr = @nr')
  const keep = db.prepare(`
    INSERT INTO sketch (passage_nr, format, numbers) VALUES (@nr, ${SKETCH_FORMAT}, @numbers)
        ON CONFLICT (passage_nr) DO UPDATE SET (format, numbers) = (excluded.format, excluded.numbers)`)
  const drop = db.prepare('DELETE FROM sketch WHERE passage_nr = @nr')
  const sketch = db.prepare(`SELECT numbers FROM sketch WHERE passage_nr = @nr AND format = ${SKETCH_FORMAT}`)
  // as one JSON list: a row each would cost more than finding them
  const sharing = db.prepare('SELECT json_group_array(passage_nr) AS nrs FROM (SELECT passage_nr FROM signature WHERE hash = @hash LIMIT @most)')

  /** Numbers of the passages that hold a signature, at most so many; all of them where it stands for a whole passage. */
  function holdersOf(hash: number, most: number): number[] {
    return JSON.parse(text(sharing.get({ hash, most: mayBeCommon(hash) ? most : -1 })!['nrs'])) as number[]
  }

  function isCommon(hash: number, holders: readonly number[]): boolean {
    return mayBeCommon(hash) && holders.length > TOO_COMMON
  }

  return {
    /**
     * Puts passages in the index. Signatures go in sorted over all passages of the call: neighbours are written together.
     *
     * @returns looks up who holds a signature, each once; and which signatures have become too common to say anything
     */
    add(rows: readonly (readonly [nr: number, traced: Traced])[]) {
      const signed: [hash: number, nr: number][] = []
      for (const [nr, traced] of rows) {
        for (const hash of signaturesIn(traced)) signed.push([hash, nr])
        if ('sketch' in traced) keep.run({ nr, numbers: bytesOf(traced.sketch) })
      }
      signed.sort((x, y) => x[0] - y[0] || x[1] - y[1])
      const added = new Map<number, number>() // how many passages of the call brought a signature
      for (const [hash, nr] of signed) added.set(hash, (added.get(hash) ?? 0) + sign.run({ hash, nr }).changes)
      const known = new Map<number, readonly number[]>()
      const holders = (hash: number): readonly number[] => {
        let found = known.get(hash)
        if (!found) known.set(hash, found = holdersOf(hash, TOO_COMMON + (added.get(hash) ?? 0) + 1))
        return found
      }
      return {
        holders,
        grown: (): number[] => [...added].filter(([hash, count]) => isCommon(hash, holders(hash)) && holders(hash).length <= TOO_COMMON + count).map(([hash]) => hash),
      }
    },
    /** Takes a passage out of the index, given the signatures it was added with: the index cannot be entered by passage. */
    remove(nr: number, signatures: readonly number[]): void {
      for (const hash of signatures) unsign.run({ hash, nr })
      drop.run({ nr })
    },
    /** Numbers of all that hold a signature. */
    allHolding: (hash: number): number[] => JSON.parse(text(sharing.get({ hash, most: -1 })!['nrs'])) as number[],
    isCommon: (hash: number): boolean => isCommon(hash, holdersOf(hash, TOO_COMMON + 1)),
    /**
     * Numbers of passages that share a signature that says something, grouped by how many they share, most first; each group in
     * the order of adding.
     */
    sharing(signatures: readonly number[], holders: (hash: number) => readonly number[] = (hash) => holdersOf(hash, TOO_COMMON + 1)): number[][] {
      const shared = new Map<number, number>()
      for (const hash of new Set(signatures)) {
        const found = holders(hash)
        if (!isCommon(hash, found)) for (const nr of found) shared.set(nr, (shared.get(nr) ?? 0) + 1)
      }
      const byCount = Map.groupBy(shared.keys(), (nr) => shared.get(nr)!)
      return [...byCount].sort(([x], [y]) => y - x).map(([, nrs]) => nrs.sort((x, y) => x - y))
    },
    /**
     * The same for so many of them, as far as signatures that few hold tell: those that many hold are asked only where that leaves
     * too few.
     */
    sharingMost(signatures: readonly number[], wanted: number): number[][] {
      const known = new Map([...new Set(signatures)].map((hash) => [hash, holdersOf(hash, FEW + 1)]))
      const rare = [...known].filter(([, holders]) => holders.length <= FEW)
      if (new Set(rare.flatMap(([, holders]) => holders)).size < wanted) return this.sharing(signatures)
      return this.sharing(rare.map(([hash]) => hash), (hash) => known.get(hash)!)
    },
    /** Whether a comparison with the passage of a number may find something; true where there is no sketch to tell. */
    gate(traced: Traced): (nr: number) => boolean {
      if (!('sketch' in traced)) return () => true
      const mayMeet = gateOf({ numbers: traced.sketch, at: 0 })
      return (nr) => {
        const row = sketch.get({ nr })
        return row === undefined || mayMeet({ numbers: numbersOf(row['numbers'] as Uint8Array), at: 0 })
      }
    },
  }
}
export type TraceQueries = ReturnType<typeof traceQueries>

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}

function numbersOf(bytes: Uint8Array): Uint32Array {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4)
}
