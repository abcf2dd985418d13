/**
 * What parties are called: `party = label (voice)`, parted by `; `. `?` where no party stands beside it; the voice is `own` (the
 * article's), `by` whose words they are, `quoted` (between marks, nobody read as the speaker), or `told` (it is said to be somebody's
 * name for them: "what it calls"). `~so-called`, `~marks` and the like: the word or marks that stand with it. Marks as in `voices.ts`. All made up.
 */
export type NamingCase = readonly [text: string, expected: string]

export const NAMING_CASES: readonly NamingCase[] = [
  ['Harrow Front militants took the bridge.', 'Harrow Front = militants (own)'],
  ['Harrow Front fighters took the bridge.', 'Harrow Front = fighters (own)'],
  ['Militants of the Harrow Front took the bridge.', 'Harrow Front = militants (own)'],
  ['The militant group Harrow Front took the bridge.', 'Harrow Front = militant group (own)'],
  ['The Harrow Front, a militant group, took the bridge.', 'Harrow Front = militant group (own)'],
  ['{s:The ministry} {c:said} {t:Harrow Front terrorists had taken the bridge}.', 'Harrow Front = terrorists (by The ministry)'],
  ['{s:The Front} {c:said} {t:the occupiers had fled}.', '? = occupiers (by The Front)'],
  ['Rebels took the bridge.', '? = rebels (own)'],
  ['Government troops took the bridge.', '? = government troops (own)'],
  ['Varnian troops took the bridge.', 'Varnian = troops (own)'],
  ['Varnian occupiers took the bridge.', 'Varnian = occupiers (own)'],
  ['The regime in Orrin closed the road.', '? = regime (own)'],
  ['The Varnian regime closed the road.', 'Varnian = regime (own)'],
  ['The Varnian government closed the road.', 'Varnian = government (own)'],
  // Distance
  ['The so-called Harrow Front took the bridge.', 'Harrow Front = Harrow Front (own) ~so-called'],
  ['The self-proclaimed Republic of Harrow closed the road.', 'Republic of Harrow = Republic of Harrow (own) ~self-proclaimed'],
  ['The “liberators” took the bridge.', '? = liberators (own) ~marks'],
  ['Suspected militants took the bridge.', '? = militants (own) ~suspected'],
  ['Alleged insurgents were held.', '? = insurgents (own) ~alleged'],
  ['The so-called rebels of the Harrow Front took the bridge.', 'Harrow Front = rebels (own) ~so-called'],
  ['The Harrow Front “freedom fighters” took the bridge.', 'Harrow Front = freedom fighters (own) ~marks'],
  ['{s:The minister} {c:said} {t:the so-called government of Harrow was finished}.', 'Harrow = government (by The minister) ~so-called'],
  ['{s:The minister} {c:said} {t:the “rebels” were finished}.', '? = rebels (by The minister) ~marks'],
  // Told as a name that somebody gives
  ['The Harrow Front, which Varnia calls terrorists, took the bridge.', 'Harrow Front = terrorists (told)'],
  ['Tessal has designated the Harrow Front a terrorist organisation.', 'Harrow Front = terrorist organisation (told)'],
  ['The army calls them bandits.', '? = bandits (told)'],
  ['The rebels call the soldiers occupiers.', '? = rebels (own); ? = soldiers (own); ? = occupiers (told)'],
  ['What Varnia describes as terrorists took the bridge.', '? = terrorists (told)'],
  // Taken up again
  ['Harrow Front rebels took the bridge. The rebels then burned it.', 'Harrow Front = rebels (own); Harrow Front = rebels (own)'],
  ['Harrow Front rebels and Orlen Brigade rebels took the bridge. The rebels then burned it.', 'Harrow Front = rebels (own); Orlen Brigade = rebels (own); ? = rebels (own)'],
  // None of it
  ['The bridge is held by Varnian-backed militants.', '? = militants (own)'],
  ['An anti-Varnian militia took the bridge.', '? = militia (own)'],
  ['A militia commander spoke at the army base.', ''],
  ['Government forces met a government spokesman.', '? = government forces (own)'],
  ['A terrorist attack shook the town.', ''],
  ['The Salvation Army opened a kitchen.', ''],
  ['The Orrin Rebels won the cup.', ''],
  ['“{t:We are no terrorists},” {s:Ivo Marr} {c:said}.', '? = terrorists (by Ivo Marr)'],
  ['“Down with the regime!” stood on the wall.', '? = regime (quoted)'],
  ['{s:The militants} {c:said} {t:they would stay}.', '? = militants (own)'],
]
