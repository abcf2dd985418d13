import type { Outcome } from '../outcomes.ts'

/** Heads that make a harmful verb harmless: "hit 12 targets" stays, "killed two birds", "released three albums", "hit 40 percent" go. */
const HARMLESS: ReadonlySet<string> = new Set((
  'bills bill amendments proposals birds albums songs films statements reports documents videos pictures photographs records notes headlines goals ' +
  'issues questions points notes chords deals plans programmes programs careers jobs posts tweets emails e-mails calories wickets home-runs details names ads ad figures files file letters letter papers evidence data records stories laptops phones hard-drives drives seats votes constituencies districts delegates markets audiences communiques statement communique projects schemes rules taxes results pages polls transcripts messages photos images footage tapes trials briefings meetings hearings debates'
).split(' '))

/** "shot 12 films", "released three statements", "killed two bills". */
export function isHarmless(words: readonly string[], noun: readonly [number, number], { counts, rule }: Outcome): boolean {
  const head = words[noun[1] - 1] ?? ''
  if (noun[1] <= noun[0]) return false
  if (head === 'posts' && /^(?:destroyed|damaged|attacked)$/.test(counts)) return false // of wires, of guards
  return HARMLESS.has(head) || HARMLESS.has(`${head}s`) || (rule === 'active' && counts === 'released' && !/s$|men|people|children/.test(head))
}
