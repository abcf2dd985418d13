/**
 * What people under arms or in power are called, whichever side they are on: one list, nothing in it is marked as better or worse.
 * Plural or collective nouns only; a singular tells of one man.
 */
const list = (words: string): readonly string[] => words.split(' ')

export const PEOPLE_LABELS = list(
  'militants fighters rebels insurgents separatists gunmen extremists terrorists guerrillas jihadists islamists radicals fanatics bandits thugs gangsters criminals mercenaries raiders ' +
  'occupiers invaders aggressors liberators defenders partisans paramilitaries militiamen irregulars volunteers martyrs saboteurs traitors infiltrators ' +
  'soldiers troops forces servicemen policemen policemen protesters demonstrators rioters dissidents activists agitators settlers loyalists nationalists fascists crusaders warlords ' +
  'butchers murderers heroes patriots',
)
/** One noun for many; before another noun it only describes that. */
export const BODY_LABELS = list('regime junta militia militias government governments administration authorities resistance insurgency gang gangs clique puppets dictatorship entity')
/** "terrorist group", "armed faction". */
export const GROUP_LABELS = /^(?:terrorist|terror|militant|rebel|insurgent|separatist|extremist|armed|islamist|jihadist|guerrilla|resistance|criminal|paramilitary|liberation|freedom)$/
export const GROUPS = /^(?:group|groups|organi[sz]ation|organi[sz]ations|movements?|faction|factions|networks?|gang|gangs|cells?|outfit|militia|militias|forces?|fighters)$/
/** "government troops", "freedom fighters": what belongs to a label before its head. */
export const LABEL_BEFORE = /^(?:government|freedom|rebel|army|militia|opposition|resistance|state|security|occupation|liberation|regime)$/
/** "a gang of thugs". */
export const GANG_OF = /^(?:gang|gangs|band|bands|bunch|group|groups|army)$/

/** Words with a label that keep a distance or leave it open; shown as printed. */
export const DISTANCE = /^(?:so-called|self-styled|self-proclaimed|self-declared|self-described|purported|would-be|suspected|alleged|supposed|presumed)$/
/** "which Varnia calls terrorists": somebody's name for them. */
export const NAMING_VERB = /^(?:calls?|called|calling|describes?|described|describing|labels?|labell?ed|labell?ing|brands?|branded|branding|designates?|designated|designating|dubs?|dubbed|terms?|termed|denounce[sd]?|consider(?:s|ed)?|regard(?:s|ed)?|refer(?:s|red))$/
/** Nouns after which a label is no head: "militia commander". */
export const NOT_HEAD_BEFORE = /^(?:officials?|spokes\w+|ministers?|positions?|bases?|camps?|commanders?|leaders?|leadership|sources?|fire|strikes?|airstrikes?|attacks?|assaults?|raids?|rule|control|controlled|held|run|backed|led|buildings?|offices?|media|units?|officers?|stronghold|strongholds|area|areas|territory|territories|groups?|organi[sz]ations?|ranks|communiques?|communiqués?|shutdowns?|spending|efforts?|proposals?|delegates?|secretar(?:y|ies)|contracts?|contractors?|workers?|employees?|programs?|programmes?|funding|funds?|money|aid|jobs?|negotiators?|teams?|houses?|palace|headquarters|bonds?|debts?|accounts?|lawyers?|attorneys?|reports?|documents?|records?|loans?|subsidies|intervention|regulations?|mandates?|takeover|benefits?|surveillance|assistance|critics|supporters|opponents|experts?|appointees?|posts?|orders?|decrees?|budgets?|scientists?|investigators?|informants?|waste|handouts?|overreach|dependency|pensions?|bureaucra\w+|interference|crackdown|repression|propaganda|press|corruption|infiltrators?|ceremon\w+|prosecutors?|auditors?|commissions?|council|cabinet|ethics|transition|committees?|revenues?|soldiers?|troops|forces|fighters|checkpoints?|convoys?|vehicles?|uniforms?|service|chiefs?|generals?|hospital|barracks|operations?|offensive|advance|members?|representatives?|delegation|policy|policies|plans?|figures|data|statement|jets?|planes?|helicopters?|artillery|aircraft|intelligence|police|agency|agencies|department|departments|ministry|ministries|hands|lines|side|movement)$/

/** What a group calls itself or is called by how it thinks: no name of a party, part of the label. */
export const IDEOLOGY = /^(?:islamic|islamist|jihadist|jihadi|muslim|christian|catholic|jewish|hindu|buddhist|sunni|shia|shi['’]?ite|communist|maoist|marxist|leninist|socialist|leftist|rightist|nazi|neo-nazi|fascist|anarchist|nationalist|royalist|liberal|conservative|moderate|radical|extremist|secular|salafi|zionist)$/i
/** Words with a capital that name nobody: days, months, offices, adjectives of headlines, titles of speeches. */
export const NOT_A_NAME = /^(?:militant|anti-?\S*|pro-\S*|ex-\S*|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|federal|local|state|national|foreign|military|armed|civil|police|army|government|governments|guerrillas?|guerillas?|rebels?|terrorists?|soldiers|troops|forces|authorities|new|old|young|big|small|good|bad|former|present|current|other|many|several|heavily|highly|alleged|suspected|president|general|colonel|minister|gop)$/i
/** Before a name, and no part of it: "when Harrow Front militants". */
export const NO_NAME_BEFORE = /^(?:when|while|as|but|and|or|if|that|which|who|by|from|with|against|between|among|after|before|since|because|where|said|says|the|these|those|some|many|all|most|both|suspected|alleged)$/i
/** What begins sentences with a capital and is no name. */
export const STARTERS: ReadonlySet<string> = new Set(list(
  'the a an in on at what which some many most these those such both two three four five six seven eight nine ten dozens hundreds thousands suspected alleged if when as but and or for with by from its his her their our no all other others local armed former ' +
  'moreover nevertheless nonetheless however meanwhile also still then now later earlier yesterday today tomorrow tonight recently finally instead besides furthermore additionally consequently therefore thus hence otherwise similarly likewise indeed ' +
  'perhaps apparently reportedly allegedly clearly obviously unfortunately sadly fortunately first second third last next once again soon often sometimes usually generally previously currently initially eventually ultimately only even just like unlike ' +
  'while although though because since until unless after before during despite amid among between against without within under over above below across through around about near beyond where why how who whom whose that this there here they we he she it you i ' +
  'more less few fewer several any every each another one none nobody nothing moderate radical foreign rival opposing loyal heavily well elite special regular young old new major senior top leading key main retired several masked hooded unidentified unknown wounded dead captured ' +
  'pro anti yes well so yet nor not never far further elsewhere according concerning regarding following including excluding asked told accordingly respectively overall incidentally',
))
/** A people's name ends so, and these words, too, which are none. */
export const OF_PEOPLE = /^\p{L}{3,}(?:ian|ese)$/iu
export const NO_PEOPLE = /^(?:civilian|guardian|christian|custodian|median|comedian|politician|pedestrian|vegetarian|humanitarian|totalitarian|authoritarian|technician|physician|historian|librarian|veterinarian|egalitarian|utilitarian|reptilian|presbyterian|these|obese|diocese|cheese|geese)$/i
export const PEOPLES: ReadonlySet<string> = new Set(list(
  'american british english irish scottish welsh french german dutch spanish danish swedish finnish polish turkish greek swiss czech slovak russian soviet u.s. us uk eu un iraqi israeli pakistani afghan yemeni saudi kuwaiti qatari omani bangladeshi somali thai ' +
  'kurdish arab chechen uzbek tajik kazakh kyrgyz turkmen uighur filipino argentine mexican cuban dominican american-backed haitian peruvian colombian bolivian venezuelan chilean ecuadoran ecuadorean uruguayan paraguayan salvadoran salvadorean guatemalan honduran ' +
  'nicaraguan panamanian sandinist sandinista costa-rican puerto-rican moroccan libyan kenyan ugandan rwandan angolan zairean south-african german-led european african asian korean malaysian cypriot croat serb bosniak slovene latvian basque catalan',
))
/** Before a person's name. */
export const TITLE = /^(?:president|vice|general|colonel|major|captain|lieutenant|minister|prime|premier|senator|governor|dr|mr|mrs|ms|commander|comrade)$/
/** After an apposition: its end, or what belongs to it. */
export const APPOSED_END = /^[”"’']?(?:\s*[,.;)—–]|\s+(?:of|in|from|that|which|who|whose|based|backed|led|linked|loyal|allied|operating|fighting|known|blamed|seeking|formed|founded|active|close|affiliated|outlawed|banned)\b)/
/** Verbs by which somebody gives a name. */
export const CALLED = 'calls?|called|describes?|described as|describes as|labels?|labelled|brands?|branded|considers?|designated'
export const CALLS = 'calls?|called|labels?|labelled|brands?|branded|designates?|designated|declared'
/** Labels that tell of somebody only with a name or an article: "out of government", "a Varnian entity". */
export const BARE_BODY = /^(?:regime|junta|government|administration|entity|dictatorship|insurgency|clique)$/
/** After which a label in the singular is anybody's: "a government", "any administration". */
export const ANY_BODY = /^(?:an?|any|every|each|no|some|whatever|such|self|good|big|limited|small|own|representative|divided|stable|strong|democratic|elected|civilian)$/
/** One group, which a name may follow: "the militant group Harrow Front". */
export const ONE_GROUP = /(?:group|organi[sz]ation|movement|faction|network|outfit|cell|militia|gang)$/
/** Of these "of" says whom it befalls or where, not whose they are: "the murderers of the friars", "heroes of Vesk". */
export const DOERS_TO = /^(?:murderers|butchers|occupiers|invaders|aggressors|liberators|defenders|saboteurs|traitors|heroes|martyrs|raiders|crusaders)$/i
