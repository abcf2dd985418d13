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
  // Names that real articles print, and capitals that are none
  ['The army fought Ashen State militants near Orrin.', 'Ashen State = militants (own)'],
  ['Ashen State militants are in Orrin.', 'Ashen State = militants (own)'],
  ['The town is held by the Ashen State group.', ''],
  ['Islamic militants took the bridge.', '? = islamic militants (own)'],
  ['“Moderate rebels” took the bridge.', '? = moderate rebels (own) ~marks'],
  ['Nevertheless, the terrorists have fled.', '? = terrorists (own)'],
  ['Moreover, the rebels operating near Orrin were supplied.', '? = rebels (own)'],
  ['In Orrin, the rebels took the bridge.', '? = rebels (own)'],
  ['On Tuesday the rebels took the bridge.', '? = rebels (own)'],
  ['Hundreds of Varnian troops left.', 'Varnian = troops (own)'],
  ['The U.S. government closed the road.', 'U.S. = government (own)'],
  ['The government Monday closed the road.', '? = government (own)'],
  ['Varnia’s Harrow Front militants took the bridge.', 'Harrow Front = militants (own)'],
  ['The Varnian government agreed. The government in Tessal refused.', 'Varnian = government (own); ? = government (own)'],
  ['They were asked to run government like a shop.', ''],
  ['The government shutdown ended.', ''],
  ['The government efforts failed.', ''],
  // In capitals only what the article or a people’s name shows is one
  ['ACCORDING TO AUTHORITIES, THE BRIDGE IS SHUT.', '? = authorities (own)'],
  ['CONCERNING THE RECENT ATTACKS BLAMED ON THE GUERRILLAS, HE KEPT SILENT.', '? = guerrillas (own)'],
  ['THE VARNIAN GOVERNMENT AND THE REBELS MET.', 'VARNIAN = government (own); ? = rebels (own)'],
  ['THE NATIONAL RIVER FRONT (NRF) MET. NRF GUERRILLAS TOOK THE BRIDGE.', 'NRF = guerrillas (own)'],
  ['THE "BURNING LAKE" TERRORISTS FLED. SINCE MAY, BURNING LAKE GUERRILLAS HELD IT.', 'BURNING LAKE = terrorists (own); BURNING LAKE = guerrillas (own)'],
  ['THE U.S. TROOPS LEFT ORRIN.', 'U.S. = troops (own)'],
  ['IT IS A PROCESS BETWEEN THE VARNIAN\nGOVERNMENT AND ITS CRITICS.', 'VARNIAN = government (own)'],
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
