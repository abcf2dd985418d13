import type { CueSense } from './en/cues.ts'
import { senseOf } from './en/cues.ts'
import type { Reading } from './reading.ts'
import { headOf, type CueTokens } from './role-features.ts'

const PLAIN: CueSense = { mode: 'speech', stance: 'asserts', distance: 'neutral' }

/** Mode, stance and distance of a cue, from its words. */
export function readingSense(reading: Reading, cue: CueTokens): { mode: CueSense['mode']; stance: CueSense['stance']; cue_distance: CueSense['distance'] } {
  const head = senseOf(reading.stemText[headOf(reading, cue)]!)
  let sense = head
  for (let i = cue.start; !sense && i < cue.end; i++) sense = senseOf(reading.stemText[i]!)
  const { mode, stance, distance } = sense ?? PLAIN
  return { mode, stance, cue_distance: distance }
}
