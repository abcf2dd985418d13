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
export const NOT_HEAD_BEFORE = /^(?:officials?|spokes\w+|ministers?|positions?|bases?|camps?|commanders?|leaders?|leadership|sources?|fire|strikes?|airstrikes?|attacks?|assaults?|raids?|rule|control|controlled|held|run|backed|led|buildings?|offices?|media|units?|officers?|stronghold|strongholds|area|areas|territory|territories|groups?|organi[sz]ations?|ranks|soldiers?|troops|forces|fighters|checkpoints?|convoys?|vehicles?|uniforms?|service|chiefs?|generals?|hospital|barracks|operations?|offensive|advance|members?|representatives?|delegation|policy|policies|plans?|figures|data|statement|jets?|planes?|helicopters?|artillery|aircraft|intelligence|police|agency|agencies|department|departments|ministry|ministries|hands|lines|side|movement)$/
