/**
 * What figures count, in English. Words of every party alike: whoever kills, the words are these. Forms are lower-case.
 * Left of the colon is the `counts` of the record.
 */
const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  hit: ['hit', 'hit'], strike: ['struck', 'struck'], hurt: ['hurt', 'hurt'], slay: ['slew', 'slain'], free: ['freed', 'freed'], blow: ['blew', 'blown'],
  sink: ['sank', 'sunk'],
}

/** Verbs whose object (or passive subject) suffers what is counted. */
const VERBS: Readonly<Record<string, string>> = {
  killed: 'kill murder massacre execute assassinate behead slay lynch slaughter decapitate strangle butcher liquidate annihilate exterminate electrocute asphyxiate',
  injured: 'injure wound hurt maim hospitalize hospitalise stab cripple mutilate',
  displaced: 'displace uproot evict',
  arrested: 'arrest detain jail imprison capture recapture apprehend incarcerate intern nab',
  kidnapped: 'kidnap abduct',
  destroyed: 'destroy demolish raze wreck level flatten burn sink obliterate incinerate gut devastate',
  damaged: 'damage sabotage vandalize vandalise deface shatter ransack',
  attacked: 'attack shell bomb bombard hit strike target raid torch ambush strafe storm machinegun dynamite assault firebomb',
  raped: 'rape',
  tortured: 'torture',
  evacuated: 'evacuate',
  released: 'release free',
  rescued: 'rescue',
  deported: 'deport expel extradite',
  trapped: 'trap strand besiege',
  affected: 'affect',
  infected: 'infect',
  shot: 'shoot',
}

/** Participles and adjectives after "were", or right after the noun. Beside those of the verbs above. */
const STATES: Readonly<Record<string, string>> = {
  killed: 'dead martyred shot-dead',
  missing: 'missing unaccounted disappeared',
  displaced: 'homeless',
  injured: 'unconscious',
  arrested: 'held',
  waiting: 'waiting queuing',
  trapped: 'stranded trapped',
  starving: 'starving hungry',
}

/** Verbs of which the one counted is the subject. */
const INTRANSITIVE: Readonly<Record<string, string>> = {
  killed: 'died perished drowned suffocated dies die', missing: 'disappeared vanished', displaced: 'fled flee', surrendered: 'surrendered', starving: 'starved', waiting: 'waited queued',
}

/** Nouns that are the outcome: "12 deaths". */
const OUTCOME_NOUNS: Readonly<Record<string, string>> = {
  killed: 'deaths death fatalities fatality homicides homicide slayings slaying lynchings killings murders executions assassinations dead',
  injured: 'injuries wounded injured',
  casualties: 'casualties casualty',
  missing: 'disappearances missing',
  arrested: 'arrests detentions detainees prisoners',
  kidnapped: 'kidnappings abductions hostages captives',
  displaced: 'refugees displaced idps',
  evacuated: 'evacuees',
  bodies: 'bodies corpses body corpse',
  victims: 'victims',
}

/** Nouns of happenings: "11 attacks". Counted where two or more are. */
const EVENT_NOUNS: Readonly<Record<string, string>> = {
  attacks: 'attacks assaults ambushes counterattacks', strikes: 'strikes airstrikes air-strikes raids sorties', bombings: 'bombings blasts explosions bombardments',
  shellings: 'shellings', shootings: 'shootings', clashes: 'clashes battles skirmishes', massacres: 'massacres', violations: 'violations breaches',
  fires: 'arsons', rapes: 'rapes',
}

/** Nouns of what is fired; counted where the words say that it was. */
const MUNITIONS = 'rockets missiles shells bombs rounds mortars grenades mines'

export const PEOPLE: ReadonlySet<string> = new Set((
  'people person persons civilian civilians man men woman women child children boy boys girl girls baby babies infant infants student students pupil pupils teacher ' +
  'teachers doctor doctors nurse nurses medic medics patient patients worker workers journalist journalists reporter reporters photographer priest priests monk nun peasant ' +
  'peasants farmer farmers fisherman fishermen driver drivers miner miners soldier soldiers officer officers sergeant lieutenant captain colonel troops policeman ' +
  'policemen policewoman police guard guards guardsmen pilot pilots sailor sailors crewmen member members fighter fighters militant militants militiaman militiamen rebel rebels ' +
  'guerrilla guerrillas insurgent insurgents terrorist terrorists extremist extremists subversive subversives jihadist jihadists gunman gunmen bomber bombers suspect suspects ' +
  'prisoner prisoners detainee detainees hostage hostages captive captives resident residents villager villagers local locals inhabitant inhabitants citizen ' +
  'citizens national nationals foreigner foreigners tourist tourists passenger passengers passerby passersby bystander bystanders worshipper worshippers mourner mourners protester protesters ' +
  'protestor protestors demonstrator demonstrators activist activists politician politicians official officials judge judges lawyer lawyers mayor deputy deputies minister minor minors ' +
  'refugee refugees evacuee evacuees idps migrant migrants family families household households relative relatives victim victims others individual individuals youth youths teenager teenagers ' +
  'adult adults elderly recruit recruits conscript conscripts reservist reservists servicemen serviceman commander commanders leader leaders volunteer volunteers rescuer rescuers aid-worker ' +
  'fireman firemen firefighters firefighter paramedic paramedics employee employees staff contractor contractors merchant merchants trader traders shopkeeper believers ' +
  'comrade comrades toddler toddlers clerk clerks inmate inmates bodyguard bodyguards raider raiders engineer engineers brother brothers sister sisters son sons daughter daughters mother mothers father fathers couple newsmen newsman missionary missionaries indian indians ' +
  'nuns clergymen clergy jesuit jesuits bishops pastors imam imams rabbi rabbis seaman seamen fishers ambassador ambassadors diplomat diplomats envoys consul traveler travelers traveller ' +
  'travellers commuter commuters shopper shoppers spectator spectators onlooker onlookers pedestrian pedestrians motorist motorists cyclist cyclists laborer laborers labourer labourers ' +
  'settler settlers herder herders hunter hunters cadet cadets marine marines ranger rangers paratrooper paratroopers trooper troopers deserter deserters combatant combatants attacker ' +
  'attackers assailant assailants kidnapper kidnappers assassin assassins smuggler smugglers trafficker traffickers murderer murderers rapist rapists robber robbers criminal criminals inmates ' +
  'convict convicts dissident dissidents opponents supporters followers sympathizers sympathisers collaborators informers informant informants agent agents operatives investigators prosecutors ' +
  'magistrate magistrates senator senators councilman councilmen candidates mayors governors businessman businessmen businessmen banker bankers professor professors lecturer lecturers academics ' +
  'scientist scientists nationals compatriots neighbors neighbours wife wives husband husbands girlfriend cousin cousins nephew nephews niece nieces uncle aunt grandmother grandson grandchildren ' +
  'siblings twins orphans widows veterans asylum-seekers seekers returnees deportees squatters campers hikers climbers athletes players fans guests employees staffers aides personnel servicewomen ' +
  'survivors newborns draftees preschoolers schoolchildren schoolgirls schoolboys seminarians maids maid cook cooks gardener bodyguards escorts escort operators technicians rioters looters ' +
  'partisans hooligans peacekeepers observers inspectors monitors christians muslims jews hindus sikhs buddhists shiites sunnis druze yazidis ' +
  // peoples whose names do not end as others do
  'israelis iraqis saudis kuwaitis yemenis omanis emiratis qataris bahrainis pakistanis bangladeshis azerbaijanis nepalis somalis punjabis kashmiris bengalis ' +
  'kurds turks turkmens arabs afghans uzbeks tajiks kazakhs kyrgyz uighurs chechens serbs croats bosniaks slovaks slovenes czechs danes swedes finns scots spaniards britons greeks basques thais ' +
  'filipinos congolese lebanese chinese japanese sudanese vietnamese taiwanese burmese nepalese senegalese portuguese maltese hutus tutsis zulus rohingya rohingyas tamils balochs pashtuns ' +
  'frenchmen frenchman englishmen englishman irishmen irishman dutchmen dutchman welshmen icelanders latvians americans ' +
  'candidate candidates correspondent correspondents corporal corporals sergeants lieutenants captains colonels aide executive executives rancher ranchers landowner landowners parents ' +
  'kid kids guys teen teens mercenary mercenaries sapper sappers sniper snipers spies defendant defendants commando commandos councilor councilors councillor councillors lawmaker lawmakers ' +
  'legislator legislators editor editors vendor vendors waiter waiters servant servants attendant attendants porter caretaker visitor visitors friends associates accomplice accomplices ' +
  'deportee deportees specialist specialists adviser advisers advisor advisors instructor instructors immigrant immigrants bystander seminarian catechist catechists guest gangsters ' +
  'unionist unionists industrialist veteran'
).split(' '))

/** Endings of words for people that no list can hold: "Tamvorians", "machinists". In seven letters or more. */
export const PEOPLE_ENDING = /(?:men|women|man|ians|eans|[bcdgmoru]ans|ists)$/
export const NOT_PEOPLE: ReadonlySet<string> = new Set('ottoman talisman specimen regimen abdomen acumen slogans caravans checklists playlists shortlists sultans'.split(' '))

export const OBJECTS: ReadonlySet<string> = new Set((
  'house houses home homes building buildings school schools hospital hospitals clinic clinics vehicle vehicles car cars truck trucks bus buses tank tanks aircraft plane planes ' +
  'helicopter helicopters jet jets warplane warplanes fighter-jets pylon poles pole lines pipeline pipelines store stores mill mills brothels drone drones bridge bridges village villages town towns mosque mosques church churches temple temples shop shops market markets factory factories ' +
  'boat boats ship ships vessel vessels post posts position positions checkpoint checkpoints base bases depot depots tower towers pylons station stations office offices ' +
  'residence residences dwelling dwellings structure structures installation installations facility facilities plant plants pipelines headquarters barracks garrison garrisons hangar hangars locomotive ' +
  'locomotives train trains tanker tankers trawler trawlers carriages wagon wagons hut huts shack shacks classrooms monastery monasteries shrine shrines kiosks booths substations laboratories labs ' +
  'bank banks apartment apartments flat flats farm farms field fields wells well convoy convoys ambulance ambulances tent tents camp camps warehouse warehouses monuments graves ' +
  'restaurant restaurants jeep jeeps pickup pickups airplane airplanes lightplane gunship gunships transformer transformers precinct precincts compound compounds premises dealership dealerships ' +
  'drugstore drugstores pharmacy pharmacies supermarket supermarkets hotel hotels embassy embassies consulate consulates kiosk garage garages cinema cinemas theater theaters theatre theatres cafe cafes ' +
  'settlement settlements hamlet hamlets neighborhood neighborhoods neighbourhood neighbourhoods communities ranch ranches estate estates plantation plantations patrol patrols battalion battalions platoon squad ' +
  'carriers laboratory lab mansions airfield airport airports refinery refineries silos ' +
  'tractor tractors lorry lorries minibus minibuses taxi taxis motorcycle motorcycles motorbike motorbikes ferry ferries trailer trailers van vans sedan sedans tram trams statue statues ' +
  'cathedral cathedrals chapel chapels convent convents synagogue synagogues library libraries museum museums universities kindergarten kindergartens orphanage orphanages ' +
  'dormitory dormitories transmitter transmitters antenna antennas dam dams roads highways tunnel tunnels barn barns granary granaries workshop workshops bakery bakeries stall stalls generators turbines'
).split(' '))

export const FIRED: ReadonlySet<string> = new Set('fired fires firing launched launching launches dropped dropping lobbed landed fell rained hurled threw'.split(' '))

function formsOf(verb: string): { past: string; participle: string; ing: string; present: string } {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb
  const doubled = /^(?:kidnap|trap|expel|stab|nab|gut)$/.test(verb) ? verb + verb.at(-1) : stem
  const present = /(?:s|sh|ch)$/.test(verb) ? `${verb}es` : `${verb}s`
  const [past, participle] = irregular[verb] ?? (verb === 'shoot' ? ['shot', 'shot'] : [`${doubled}ed`, `${doubled}ed`])
  const ing = verb === 'free' ? 'freeing' : verb === 'hit' ? 'hitting' : `${doubled}ing`
  return { past, participle, ing, present }
}

const table = (lists: Readonly<Record<string, string>>): Map<string, string> =>
  new Map(Object.entries(lists).flatMap(([counts, words]) => words.split(' ').map((word) => [word, counts] as const)))

/** Forms that take an object: "killed 12", "killing 12", "kills 12". */
export const ACTIVE: ReadonlyMap<string, string> = new Map(Object.entries(VERBS).flatMap(([counts, verbs]) => verbs.split(' ').flatMap((verb) => {
  const { past, ing, present } = formsOf(verb)
  return [[past, counts], [ing, counts], [present, counts]] as const
})))

/** Bare forms, which count only after words that say it happened: "managed to kill 12". */
export const BARE: ReadonlyMap<string, string> = new Map(Object.entries(VERBS).flatMap(([counts, verbs]) => verbs.split(' ').map((verb) => [verb, counts] as const)))
/** Participles that only people have before a noun: "five of the murdered Jesuits". */
export const PERSONAL: ReadonlySet<string> = new Set('freed rescued deported extradited killed murdered massacred executed assassinated slain beheaded injured wounded maimed kidnapped abducted detained imprisoned jailed arrested displaced tortured raped'.split(' '))

/** Forms after "were", or right after the noun counted. */
export const PARTICIPLES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(VERBS).flatMap(([counts, verbs]) => verbs.split(' ').map((verb) => [formsOf(verb).participle, counts] as const)),
  ...table(STATES),
  ['downed', 'shot'],
])
export const INTRANSITIVES: ReadonlyMap<string, string> = table(INTRANSITIVE)
export const OUTCOMES: ReadonlyMap<string, string> = table(OUTCOME_NOUNS)
export const EVENTS: ReadonlyMap<string, string> = table(EVENT_NOUNS)
export const MUNITION: ReadonlySet<string> = new Set(MUNITIONS.split(' '))

/** "the deaths of 12", "the arrest of three". */
export const OUTCOME_OF: ReadonlyMap<string, string> = new Map([
  ['death', 'killed'], ['deaths', 'killed'], ['killing', 'killed'], ['killings', 'killed'], ['murder', 'killed'], ['murders', 'killed'],
  ['assassination', 'killed'], ['execution', 'killed'], ['massacre', 'killed'], ['wounding', 'injured'], ['injury', 'injured'], ['injuries', 'injured'], ['arrest', 'arrested'], ['arrests', 'arrested'], ['detention', 'arrested'],
  ['abduction', 'kidnapped'], ['kidnapping', 'kidnapped'], ['disappearance', 'missing'], ['displacement', 'displaced'], ['destruction', 'destroyed'],
  ['bodies', 'bodies'], ['capture', 'arrested'], ['release', 'released'], ['slaughter', 'killed'], ['slaying', 'killed'], ['slayings', 'killed'], ['beheading', 'killed'], ['shooting', 'shot'], ['beating', 'injured'],
  ['rescue', 'rescued'], ['evacuation', 'evacuated'], ['deportation', 'deported'], ['expulsion', 'deported'], ['jailing', 'arrested'], ['torture', 'tortured'], ['rape', 'raped'], ['maiming', 'injured'],
  ['injuring', 'injured'], ['burning', 'destroyed'], ['demolition', 'destroyed'], ['shelling', 'attacked'], ['bombing', 'attacked'], ['disappearances', 'missing'], ['kidnappings', 'kidnapped'], ['abductions', 'kidnapped'],
  ['executions', 'killed'], ['assassinations', 'killed'], ['massacres', 'killed'], ['detentions', 'arrested'], ['rapes', 'raped'], ['drowning', 'killed'], ['drownings', 'killed'],
])

/** "the loss of 220 soldiers": of people only. */
export const LOSS_OF: ReadonlySet<string> = new Set(['loss', 'losses', 'lives'])
/** "nine cases of torture": what follows "of" says what is counted. */
export const CASES: ReadonlySet<string> = new Set('cases case incidents instances acts episodes counts'.split(' '))

/** Outcomes that together are "casualties" where one number covers both. */
export const CASUALTY: ReadonlySet<string> = new Set(['killed', 'injured'])
/** Outcomes that only things suffer as a figure of harm, or both; the rest needs people. */
export const THINGS_SUFFER: ReadonlySet<string> = new Set(['destroyed', 'damaged', 'attacked', 'shot', 'killed', 'affected', 'trapped', 'injured', 'evacuated'])

/** What explodes, as the last words of a noun; that it did; and that somebody made it. */
export const EXPLOSIVE = /(?:^| )(?:bombs?|(?:car|truck|pipe|petrol|time)-bombs?|(?:explosive|dynamite) (?:charges?|devices?|packages?)|explosives?|charges? of dynamite|dynamite (?:charges?|sticks?)|devices?)$/
export const EXPLOSIVE_NOUN = /^(?:bombs?|explosives?|charges?|devices?|dynamite|grenades?)$/
export const WENT_OFF = /^(?:[^.;:]{0,60}? )?(?:exploded|detonated|went off|blew up|go off|going off|exploding|(?:was|were|been) (?:set off|detonated|exploded))(?= |$)/
export const SETTING_OFF = /(?:^| )(?:set off|setting off|detonated|detonating|exploded|exploding|explosions? of|detonation of)$/

/** Words that may tell an outcome, and often do not: only the learnt reader of figures looks at them. */
export const HINTS: ReadonlyMap<string, readonly string[]> = (() => {
  const hints = new Map<string, string[]>()
  const lists: Readonly<Record<string, string>> = {
    killed: 'kill slain fatal fatally deadly lethal dying mortal corpse corpses cadaver bodies casualties fatality gunfire killers killer assassin assassins homicide carnage bloodbath crushed blown pieces perish perishing expired wiped decimated frozen froze choked bled life survived lost loses losing claimed claiming claims eliminated annihilated liquidated neutralized hanged poisoned gunned mowed mown took taking takes taken lives fell fallen hacked stabbed beaten burned burnt sacrificed buried shot crushed gassed exterminated butchered ' +
      'strangled electrocuted decapitated machinegunned ambushed crashed exploded shooting crash bombing attack victims suicide suicides genocide martyrs suffered lynched riddled succumbed crossfire cost',
    injured: 'hurting bleeding scalded fractured fractures broken amputated blinded disabled paralyzed crippling slashed punched kicked mauled bitten ambulance critically clinic surgery harmed harm injuring wounding injury wound hospital hospitals hospitalized treated treatment condition wounds burns burned burnt beaten beating beat sickened gassed bruised bruises trampled stabbed shot sustained suffered suffering ill fallen poisoned hit struck shooting attack',
    casualties: 'fatalities injuries deaths killed killing injured wounding hurt losses inflicted inflicting suffered suffering lost toll victims dead wounded combat action hit struck',
    arrested: 'jail prison prisons cells detention booked handcuffed indicted convict imprisoning jailing interned internment surrendered suspects pows seize custody seized seizing rounded taken took held holding holds sentenced prisoner prisoners captives jailed remanded incarcerated interned picked caught turned behind arresting detaining capturing nabbed busted interrogated charged convicted',
    kidnapped: 'kidnappers captivity abductions kidnappings intercepted hostage hostages seized seizing taken took held holding captive victims hijacked kidnapping abduction disappeared snatched ransom',
    missing: 'lost unaccounted vanished vanish disappearance whereabouts',
    displaced: 'flees exodus migrated emigrated asylum shelter shelters sheltered camps camp abandoned expelled fleeing forced leave left driven homes homeless refuge refugees exile exiled uprooted evicted crossed flight',
    evacuated: 'removed moved transferred airlifted',
    destroyed: 'collapse collapsing swept reduced leveled smashed exploded sank hit swallowed consumed flames fire toppled brought downed blown blew dynamited gutted torched torching ruined collapsed knocked crashed obliterated burning burned burnt down up ransacked eliminated lost action wiped rubble ashes',
    damaged: 'damages destruction destroyed blast shots impacts riddled collapsed blown bombed sabotaged sabotage sabotaging vandalized looted ransacked cracked shattered broken hit dynamited machinegunned affected harm flooded attacked set torched smashed defaced',
    attacked: 'bombing bombings attacks strafing shelling strikes mobbed robbed assailed invaded overran overrun beat beating confronted exploded detonated fire ambushed ambush ambushing sabotaged machinegunned strafed stormed storming harassed assaulted assault stoned blasted dynamited fired shot hurled threw intercepted searched looted ransacked besieged seized occupied ' +
      'beaten assaulting stabbed sabotage targets shooting set',
    attacks: 'attack attacking attacked terrorist actions action sabotage harassments incursions operations acts incidents offensives assassinations harassment harassments ambush counterattack counterattacks',
    bombings: 'exploded explode explodes exploding detonated detonate detonating explosion explosions bombs bomb explosives explosive dynamite planted placed set charges bombing blast hurled threw went devices grenades',
    strikes: 'strike airstrike bombardments raid missions bombing',
    shootings: 'shooting shootouts shootout gunfights massacres incidents',
    clashes: 'clash clashed confrontations confrontation encounters engagements fighting combats exchanges engaged firefights skirmish',
    massacres: 'massacre slaughter mass shootings genocides',
    violations: 'violation violated abuses',
    munitions: 'bomb bullets grenade rocket shell mortar missile projectiles hurled threw exploded planted',
    shot: 'downed downing shooting fired gunfire bullets wounds hit gunned opened',
    released: 'freeing releasing amnestied pardoned release freedom liberated liberating handed let returned',
    rescued: 'rescuing saved saving survived liberated pulled',
    deported: 'deportees deportee deporting deportation removed returned sent expelled back',
    trapped: 'buried rubble trapping stuck blocked inside',
    affected: 'without left suffer suffering lost stricken hit need',
    infected: 'cases case infection infections virus sick ill contracted diagnosed tested positive',
    surrendered: 'surrender deserted turned disarmed laid demobilized defected gave',
    starving: 'starve starvation hunger famine malnutrition food',
    victims: 'victimized victimizing victimised targeted suffered abused victim scammed',
    bodies: 'remains cadavers graves corpses mutilated',
    raped: 'raping assaulted abused sexually molested',
    tortured: 'torturing abused beaten',
  }
  for (const [counts, words] of Object.entries(lists)) for (const word of words.split(' ')) hints.set(word, [...hints.get(word) ?? [], counts])
  return hints
})()
