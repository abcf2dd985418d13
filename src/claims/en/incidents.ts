/** Words that say that something happened, by type of incident. Lower-case; whoever did it, the words are the same. */
const LISTS: Readonly<Record<string, string>> = {
  strike: 'airstrike airstrikes air-strike air-strikes strikes',
  shelling: 'shelling shellings shelled bombardment bombardments bombarded',
  bombing: 'bombing bombings bombed bomb bombs blast blasts explosion explosions exploded detonated dynamited car-bomb',
  shooting: 'shooting shootings shot gunned sniper snipers gunfire',
  kidnapping: 'kidnapping kidnappings kidnapped abducted abduction abductions',
  clash: 'clash clashes clashed fighting battle battles skirmish skirmishes firefight combat combats',
  arrest: 'arrested detained arrests',
  arson: 'arson torched ablaze burned burnt',
  robbery: 'robbery robberies robbed looted looting',
  hijacking: 'hijacking hijacked',
  disaster: 'earthquake earthquakes quake quakes tremor tremors flood floods flooding landslide landslides mudslide mudslides avalanche avalanches hurricane cyclone typhoon tornado tsunami',
  accident: 'capsized derailed collided collision wreck shipwreck stampede',
  killing: 'murder murders murdered assassinated assassination assassinations massacre massacres massacred executed execution executions slain slaying slayings killed killing killings kills beheaded slaughter slaughtered',
  attack: 'attack attacks attacked assault assaults ambush ambushes ambushed raid raids raided',
}

export const TRIGGERS: ReadonlyMap<string, string> = new Map(Object.entries(LISTS).flatMap(([type, words]) => words.split(' ').map((word) => [word, type] as const)))

/** Types that say least: another type in the same sentence takes their place. */
export const WEAK: ReadonlySet<string> = new Set(['attack', 'killing'])

/** "air strike", "drone strike" are strikes; a plain "strike" may be one of workers. */
export const STRIKERS = /^(?:air|drone|missile|rocket|coalition|artillery|retaliatory|aerial|military|bomb)$/
/** Two words that settle a type: "suicide attack", "car bomb", "mortar fire", "opened fire", "taken hostage", "set fire". */
export const PAIRS: ReadonlyMap<string, string> = new Map([
  ['suicide attack', 'bombing'], ['suicide attacks', 'bombing'], ['bomb attack', 'bombing'], ['bomb attacks', 'bombing'], ['dynamite attack', 'bombing'], ['mortar fire', 'shelling'],
  ['artillery fire', 'shelling'], ['mortar attack', 'shelling'], ['rocket attack', 'shelling'], ['air raid', 'strike'], ['air raids', 'strike'], ['air strike', 'strike'], ['air strikes', 'strike'],
  ['opened fire', 'shooting'], ['open fire', 'shooting'], ['taken hostage', 'kidnapping'], ['set fire', 'arson'], ['on fire', 'arson'], ['shot down', 'strike'],
  ['plane crash', 'accident'], ['air crash', 'accident'], ['car crash', 'accident'], ['bus crash', 'accident'], ['train crash', 'accident'], ['helicopter crash', 'accident'], ['crashed into', 'accident'], ['train wreck', 'accident'], ['mine fire', 'accident'],
  ['factory fire', 'accident'], ['hotel fire', 'accident'], ['house fire', 'accident'], ['warehouse fire', 'accident'], ['mine accident', 'accident'], ['mining accident', 'accident'], ['mine disaster', 'accident'], ['ferry disaster', 'accident'], ['rock fall', 'accident'],
  ['a stampede', 'accident'], ['dam collapsed', 'accident'], ['building collapsed', 'accident'], ['bridge collapsed', 'accident'], ['feared drowned', 'accident'], ['trapped underground', 'accident'],
])
export const PAIR_STARTS: ReadonlySet<string> = new Set([...PAIRS.keys()].map((pair) => pair.split(' ')[0]!))
/** Words before a noun that leave it unhappened or unspecific. */
export const NOT_HAPPENED = /^(?:no|any|possible|potential|future|planned|further|against|prevent|threatened|avoid|stop|anti|counter|if|without|heart|verbal|panic|terrorist's|under|shield|prisoners)$/
/** Words after it that make it a thing or a habit: "bomb shelter", "attack helicopter", "killing fields". */
export const NOT_EVENT = /^(?:shelter|shelters|helicopter|helicopters|squad|squads|disposal|experts?|warrants?|range|plane|planes|aircraft|dogs?|rifles?|capability|capabilities|threats?|zone|zones|time|reporters|line|lines|operations|troops|forces|ready)$/

/** Deeds on purpose that a figure's own words name. */
export const MURDERED = /^(?:murdered|assassinated|massacred)$/
export const MURDER = /^(?:murders?|assassinations?|massacres?|killings?|slayings?)$/
