/**
 * Features are numbers: a hash of what they say. No table keeps their words, so a model's weights cannot be read back as text.
 * All hashes are signed 32-bit integers, the same on every machine.
 */

/** FNV-1a over UTF-16 units. */
export function hashOf(words: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193)
  return hash | 0
}

/** Hash of a pair, in order. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b)
  hash ^= hash >>> 15
  return hash | 0
}

/** Slot of a feature in a table of 2^bits rows. */
export function slotOf(feature: number, bits: number): number {
  const spread = Math.imul(feature ^ (feature >>> 16), 0x9e3779b1)
  return spread >>> (32 - bits)
}

/** Slot of what a feature says under the number of its template: `slotOf(mix(template * 0x3779fb9 + 1, value), bits)` in one piece, being asked most. */
export function slotUnder(template: number, value: number, bits: number): number {
  const a = Math.imul(template, 0x3779fb9) + 1 | 0
  let hash = Math.imul(a ^ (value + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b)
  hash ^= hash >>> 15
  return Math.imul(hash ^ (hash >>> 16), 0x9e3779b1) >>> (32 - bits)
}

/** Numbers in [0, 1) from a seed (mulberry32): the same on every machine. For training only. */
export function randomFrom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Puts a list in an order drawn from `random`, in place. */
export function shuffle<T>(list: T[], random: () => number): T[] {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const kept = list[i]!
    list[i] = list[j]!
    list[j] = kept
  }
  return list
}
