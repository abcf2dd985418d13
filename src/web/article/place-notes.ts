/**
 * Places margin notes as near to their lines as they can stand without overlapping, in order: the sum of squared distances
 * from where each wants to be is least (pool adjacent violators). A note never rises above the top.
 *
 * @param notes - where each wants its top, and its height, in the same unit; in order
 * @param gap - least distance between two notes
 * @returns each note's top
 */
export function placeNotes(notes: readonly { readonly top: number; readonly height: number }[], gap: number): number[] {
  const before: number[] = []
  let sum = 0
  for (const { height } of notes) {
    before.push(sum)
    sum += height + gap
  }
  // With the heights of what stands before taken off, tops may only grow: a plain isotonic regression.
  const blocks: { mean: number; size: number }[] = []
  for (const [i, { top }] of notes.entries()) {
    let block = { mean: top - before[i]!, size: 1 }
    for (let last = blocks.at(-1); last && last.mean >= block.mean; last = blocks.at(-1)) {
      blocks.pop()
      block = { mean: (last.mean * last.size + block.mean * block.size) / (last.size + block.size), size: last.size + block.size }
    }
    blocks.push(block)
  }
  return blocks.flatMap(({ mean, size }) => Array.from({ length: size }, () => Math.max(0, mean))).map((base, i) => base + before[i]!)
}
