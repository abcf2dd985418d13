/** Head nouns of phrases that name a party: persons are in `PEOPLE` (harm.ts) and by their endings; these are bodies, offices and roles. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const PARTY_NOUNS: ReadonlySet<string> = set(
  'government governments ministry ministries army armies military police force forces troops party parties group groups company companies campaign campaigns administration congress senate ' +
  'parliament assembly cabinet council councils court courts tribunal commission commissions committee committees agency agencies bureau department departments office offices service services ' +
  'union unions association federation confederation front league alliance coalition movement movements network networks organisation organisations organization organizations club bank banks ' +
  'firm firms corporation corporations industry media press newspaper newspapers daily weekly magazine outlet outlets broadcaster broadcasters station stations radio website church churches university ' +
  'universities school schools hospital hospitals country countries nation nations state states republic kingdom empire regime regimes authorities authority leadership opposition majority minority side ' +
  'sides camp camps team teams brigade brigades battalion battalions division divisions regiment unit units squad squads patrol patrols militia militias faction factions cartel cartels mafia gang gangs ' +
  'crew tribe tribes community communities population populace public board panel jury grand-jury prosecution defence defense delegation mission embassy consulate secretariat presidency chamber house ' +
  'city town village municipality province region capital west east north south left right elite elites establishment machine lobby insiders allies ally rival rivals foe foes opponent opponents enemy enemies ' +
  'backers detractors critic critics lawmaker lawmakers legislator legislators conservatives liberals progressives democrats republicans socialists communists nationalists separatists unionists loyalists islamists ' +
  'president premier chancellor secretary spokesman spokeswoman spokesperson spokesmen chief head king queen prince sheikh attorney counsel columnist editor host nominee incumbent donor donors voter ' +
  'voters user users defendant defendants plaintiff plaintiffs culprit culprits pope cleric clerics bishop priest envoy governor mayor sheriff justice justices wife husband son daughter father mother ' +
  'brother sister friend friends neighbour neighbor colleague colleagues boss bosses mp mps representative representatives delegate delegates chairman chairwoman chair staff cia fbi nato un eu us u.s. u.n. ' +
  'bandit bandits thief thieves pirates warlord warlords outlaws thugs vandals mercenary mercenaries paramilitaries irregulars commandos spies spy traitors reservists ' +
  'body ring rings associate associates suspects migrants immigrants foreigners refugees protesters demonstrators families relatives couple individual individuals somebody others crowd mob mobs hackers watchdog charity charities ngo ngos think-tank guild guilds syndicate syndicates consortium partnership regulator regulators clan clans sect sects order brotherhood sisterhood society societies foundation institute',
)

/** Endings of words for who does something, and words that only end so. */
export const DOER = /(?:[^e]ers?|ors?|ists?|ians?|[^tgrd]ees?|men|man|women|woman|folk)$/
export const NO_DOER: ReadonlySet<string> = set(
  'letter letters number numbers order orders computer computers container containers power powers paper papers center centers river tower towers matter matters offer offers weather dinner manner ' +
  'answer answers chapter border borders murder murders disorder helicopter helicopters register motor motors factor factors sector sectors error errors terror horror behavior labor favor honor color ' +
  'door floor tremor corner corners water waters winter summer fever cover trigger transfer disaster disasters encounter quarter quarters counter server servers cancer danger hunger anger trailer ' +
  'poster posters banner banners folder header mortar mortars rumor rumors humor effort specimen ledger other another whether either neither never ever over under after later earlier together',
)

/** Weapons that somebody steers: with a name before them they stand for the force whose they are. */
export const MANNED: ReadonlySet<string> = set('jet jets plane planes warplane warplanes fighter-jets aircraft bombers helicopter helicopters gunship gunships gunboat gunboats ship ships warship warships tank tanks drone drones artillery guns batteries battery rockets missiles')

/** Things, documents, deeds and other heads that accuse nobody and stand accused of nothing; beside endings of abstract words. */
export const THINGS: ReadonlySet<string> = set(
  'bomb bombs gun guns weapon weapons rocket rockets missile missiles shell shells drone drones mine mines rifle rifles tank tanks plane planes jet jets aircraft helicopter helicopters ship ships boat boats ' +
  'vehicle vehicles car cars truck trucks bus device devices explosive explosives grenade grenades report reports statement statements letter letters document documents bill bills law laws policy policies ' +
  'plan plans system systems programme program programs deal deals ad ads video videos film films book books article articles email emails e-mail e-mails message messages tweet tweets post posts website ' +
  'poll polls vote votes election elections decision decisions move moves attack attacks strike strikes raid raids war wars crisis budget money funds fund aid tax taxes economy market markets process fact facts ' +
  'idea ideas remarks comments words speech speeches interview story stories rumors rumours reports news charge charges claim claims allegation allegations lawsuit suit case cases complaint crime crimes murder murders ' +
  'massacre incident incidents event events day days year years week weeks month months time times night morning today yesterday race fight debate campaigning resolution report communique communiques note notes memo memos headline dais past stage ' +
  'relationship arrangement arrangements evidence proof record records history issue issues problem problems point points reason reasons question questions answer answers way ways thing things work life death deaths',
)
export const ABSTRACT = /(?:[^n]tions?|sions?|ments?|ness|ities|ity|isms?|ances?|ences?|ings?|ships?|hoods?|ures?|ics)$/

/** Names nobody: no party can be told from it. */
export const NAMES_NOBODY = /^(?:who|whom|which|that|this|these|those|what|whoever|his|her own|their|its|my|our|your|others?|everybody|everyone|anybody|anyone|someone|somebody|nobody|no one|none|one|some|all|both|either|neither|each|each other|one another|himself|herself|itself|themselves|ourselves|there|reported|it was|said)$/i
