/**
 * Families of words that accusations and defences are made of, for the patterns in themes.ts. Verbs stand in their base form and nouns
 * in the singular; every form follows from them. Nothing here names a party: whoever is accused, the words are these.
 */
const IRREGULAR: Readonly<Record<string, string>> = {
  hide: 'hide hides hid hidden hiding', shoot: 'shoot shoots shot shooting', put: 'put puts putting', keep: 'keep keeps kept keeping', hold: 'hold holds held holding',
  lie: 'lie lies lied lying', break: 'break breaks broke broken breaking', strike: 'strike strikes struck striking', hit: 'hit hits hitting', drive: 'drive drives drove driven driving',
  sell: 'sell sells sold selling', let: 'let lets letting', give: 'give gives gave given giving', lend: 'lend lends lent lending', stir: 'stir stirs stirred stirring',
  bury: 'bury buries buried burying', deny: 'deny denies denied denying', bar: 'bar bars barred barring', withhold: 'withhold withholds withheld withholding', beat: 'beat beats beaten beating',
  turn: 'turn turns turned turning', take: 'take takes took taken taking', make: 'make makes made making', spread: 'spread spreads spreading', tell: 'tell tells told telling',
  fund: 'fund funds funded funding', feed: 'feed feeds fed feeding', arm: 'arm arms armed arming', torture: 'torture tortures tortured torturing', rig: 'rig rigs rigged rigging',
  steal: 'steal steals stole stolen stealing', buy: 'buy buys bought buying', wage: 'wage wages waged waging', do: 'do does did done doing', get: 'get gets got getting',
  choose: 'choose chooses chose chosen choosing', mislead: 'mislead misleads misled misleading', fall: 'fall falls fell fallen falling', stop: 'stop stops stopped stopping', set: 'set sets setting',
  sabotage: 'sabotage sabotages sabotaged sabotaging', scupper: 'scupper scuppers scuppered scuppering', wreck: 'wreck wrecks wrecked wrecking', seek: 'seek seeks sought seeking', want: 'want wants wanted wanting',
  abet: 'abet abets abetted abetting', expel: 'expel expels expelled expelling', plan: 'plan plans planned planning', trap: 'trap traps trapped trapping', pay: 'pay pays paid paying', go: 'go goes went gone going',
  lead: 'lead leads led leading', bring: 'bring brings brought bringing', send: 'send sends sent sending', ship: 'ship ships shipped shipping', smuggle: 'smuggle smuggles smuggled smuggling', funnel: 'funnel funnels funnelled funneled funnelling funneling', bombard: 'bombard bombards bombarded bombarding', overlook: 'overlook overlooks overlooked overlooking', fire: 'fire fires fired firing', equip: 'equip equips equipped equipping',
  undermine: 'undermine undermines undermined undermining', park: 'park parks parked parking', be: 'is are was were be been being am \'s \'re', have: 'has have had having', mean: 'mean means meant meaning',
  provoke: 'provoke provokes provoked provoking', cover: 'cover covers covered covering', distort: 'distort distorts distorted distorting', shell: 'shell shells shelled shelling',
}

const formsOfVerb = (verb: string): readonly string[] => {
  if (IRREGULAR[verb]) return IRREGULAR[verb].split(' ')
  const stem = verb.replace(/e$/, '')
  const [present, past] = /[^aeiou]y$/.test(verb) ? [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`] : [/(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`, `${stem}ed`]
  return [verb, present, past, `${stem}ing`]
}
const formsOfNoun = (noun: string): readonly string[] =>
  [noun, /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/.test(noun) ? `${noun}es` : `${noun}s`]

const verbs = (list: string): string[] => list.split(' ').flatMap(formsOfVerb)
const nouns = (list: string): string[] => list.split(' ').flatMap(formsOfNoun)
const words = (list: string): string[] => list.split(' ')

const helpers = verbs('support arm fund finance train sponsor equip shelter harbour harbor protect back aid abet bankroll assist rearm shield')

const FAMILY_LISTS: Readonly<Record<string, readonly string[]>> = {
  be: verbs('be'),
  // People and places that are not to be fought
  civilians: [...nouns('civilian resident villager patient hostage worshipper family inhabitant refugee noncombatant bystander'), ...words('women children people population populations peasants locals prisoners captives detainees students pupils townspeople')],
  harmless: [...nouns('hospital school clinic mosque church kindergarten market ambulance house home nursery temple synagogue monastery university playground schoolyard village'), ...words('residential apartment apartments civilian housing')],
  /** Where nobody may fight: a house alone says nothing of whose it is. */
  sanctuaries: [...nouns('hospital school clinic mosque church kindergarten market ambulance nursery temple synagogue monastery university playground schoolyard orphanage'), ...words('residential civilian')],
  shields: words('shield shields human-shield human-shields'),
  arms: [...nouns('weapon rocket missile mortar gun launcher vehicle tank fighter ammunition munition arsenal explosive cannon battery depot barrel'), ...words('artillery armour armor troops arms weaponry')],
  // Those who fight without a state, whoever calls them so
  band: [...nouns('terrorist militant extremist militia jihadist guerrilla insurgent gunman gang paramilitary warlord bandit subversive mercenary cartel'),
    ...words('rebels fighters gunmen militiamen squads factions insurgency')],
  wrong: [...nouns('crime killing massacre abuse atrocity murder violation'), ...words('deaths guilt fraud corruption')],
  affair: [...nouns('death scandal affair case incident failure attack error mistake defeat loss involvement responsibility role disaster accident'), 'shooting'],
  truth: words('truth facts fact evidence'),
  footage: [...nouns('video photograph photo picture image film recording document tape scene incident attack report evidence quotation'), ...words('footage material')],
  pictures: [...nouns('video photograph photo picture image film recording scene'), ...words('footage')],
  unarmed: [...nouns('civilian resident villager patient worshipper inhabitant refugee noncombatant bystander'), ...words('women children population populations peasants townspeople')],
  media: words('media press newspapers newspaper journalists journalist reporters broadcasters newspapermen pundits outlets correspondents'),
  truce: words('truce truces ceasefire ceasefires cease-fire cease-fires armistice accord accords agreement agreements treaty pact deal'),
  talks: words('talks negotiations dialogue peace negotiation process'),
  inquiry: words('investigation inquiry investigations inquiries probe'),
  helpers: [...words('aid relief humanitarian ambulances medics medicine food supplies inspectors observers monitors investigators journalists reporters doctors nurses'), 'aid-workers'],
  // Verbs
  hide: verbs('hide shelter conceal entrench'),
  place: verbs('place put park position station deploy locate store keep install embed set hide conceal stockpile concentrate'),
  keepin: verbs('keep hold trap stop prevent bar block forbid hide'),
  use: verbs('use exploit employ take keep hold'),
  fire: verbs('fire launch shoot operate attack shell'),
  help: helpers,
  helping: helpers.filter((word) => !word.endsWith('ed')),
  helped: helpers.filter((word) => word.endsWith('ed')),
  supply: verbs('supply provide arm furnish equip'),
  bring: verbs('bring send ship smuggle funnel deliver supply transport'),
  weapons: [...nouns('weapon rocket missile mortar launcher tank munition explosive mine'), ...words('arms ammunition weaponry')],
  provide: verbs('provide give lend offer extend grant'),
  cover: words('cover support shelter sanctuary weapons arms protection help assistance backing refuge training haven'),
  conceal: verbs('hide conceal bury whitewash withhold suppress destroy falsify tamper'),
  hush: verbs('cover hush'),
  refuse: verbs('refuse obstruct block hamper hinder impede delay reject stonewall thwart'),
  block: verbs('block stop bar hold obstruct hamper impede prevent hinder delay turn deny restrict'),
  deceive: verbs('fabricate invent fake doctor falsify forge distort concoct'),
  faked: words('faked fake doctored fabricated forged falsified invented bogus'),
  spread: verbs('spread disseminate circulate peddle tell publish repeat'),
  lies: words('lie lies falsehoods falsehood disinformation misinformation propaganda fabrication fabrications slander slanders fake-news hoax invention calumny'),
  groundless: words('groundless baseless unfounded false untrue fabricated invented slanderous absurd unsubstantiated ridiculous preposterous'),
  charge: [...nouns('allegation accusation claim charge report assertion insinuation rumor rumour')],
  biased: words('biased hostile one-sided partisan dishonest mercenary bought paid corrupt unfair crooked distorted slanted'),
  violate: verbs('violate breach break flout ignore disregard'),
  target: verbs('target attack bomb shell bombard strike hit kill murder massacre slaughter execute machine-gun strafe'),
  failed: verbs('fail'),
  starve: verbs('starve besiege'),
  expel: verbs('expel drive displace uproot evict'),
  provoke: verbs('provoke'),
  destabilise: [...verbs('destabilize destabilise inflame escalate'), ...words('destabilizing destabilising destabilisation destabilization')],
  trouble: words('unrest tension tensions trouble hatred violence instability war chaos'),
  stir: verbs('stir foment incite instigate fan sow'),
  meddle: verbs('interfere meddle intervene'),
  torture: verbs('torture mistreat beat abuse maltreat'),
  prisoners: [...nouns('prisoner detainee captive suspect inmate'), ...words('prisoners')],
  sabotage: verbs('sabotage scupper wreck derail undermine boycott torpedo obstruct'),
  rig: verbs('rig steal falsify manipulate'),
  vote: words('election elections vote votes ballot ballots polls primary'),
  strikes: words('strikes airstrikes air-strikes attacks bombs raids fires operations targets'),
}

export const FAMILIES: ReadonlyMap<string, ReadonlySet<string>> = new Map(Object.entries(FAMILY_LISTS).map(([name, list]) => [name, new Set(list)]))
