/** Nouns for a person's office or part. With a name beside them they are its role. */
export const ROLES: ReadonlySet<string> = setOf(`president vice-president minister premier chancellor secretary governor gov. senator sen. congressman congresswoman representative rep.
  mayor ambassador envoy spokesman spokeswoman spokesperson spokesmen chairman chairwoman chairperson chair chief head director manager executive officer ceo founder
  co-founder owner leader commander general gen. admiral adm. brigadier brig. colonel col. lieutenant lt. major maj. captain capt. sergeant sgt. marshal sheriff inspector detective judge justice prosecutor
  attorney lawyer counsel solicitor advisor adviser aide analyst economist strategist consultant pollster professor prof. researcher scientist historian scholar expert
  author writer journalist reporter correspondent editor columnist host anchor commentator blogger activist campaigner organizer candidate nominee front-runner
  frontrunner lawmaker legislator deputy mp speaker whip delegate diplomat official doctor physician surgeon nurse teacher student farmer worker driver resident neighbor
  bishop pope pastor reverend priest imam rabbi king queen prince princess president-elect actor actress singer coach player member veteran engineer representative superintendent
  principal coordinator administrator commissioner trustee treasurer mogul businessman businesswoman billionaire tycoon magnate banker trader investor witness victim
  commissar quartermaster fisherman fisherwoman shopkeeper baker butcher carpenter electrician miner docker sailor pilot soldier firefighter paramedic pharmacist psychologist psychiatrist
  sociologist anthropologist political-scientist biologist physicist chemist geologist hydrologist climatologist meteorologist pathologist epidemiologist statistician demographer
  villager native pensioner retiree survivor refugee translator interpreter photographer filmmaker director-general governor-general undersecretary treasurer clerk bailiff magistrate
  dean rector provost vice-chancellor registrar curator librarian novelist poet playwright sculptor painter architect musician composer footballer athlete referee rancher`)

/** Nouns for one human being that are nobody's office. */
export const HUMANS: ReadonlySet<string> = setOf(`man woman boy girl teenager person child baby youth lady gentleman guy customer passenger passerby bystander neighbour patient tourist visitor voter
  father mother son daughter wife husband brother sister widow widower uncle aunt cousin grandmother grandfather friend colleague stranger cashier waitress waiter`)

/** Kin and parts of which the word says whether it is a man or a woman. */
export const KIN: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ...'husband father son brother uncle nephew grandfather grandson widower boyfriend spokesman congressman chairman businessman actor king prince'.split(' ').map((word) => [word, 'm'] as const),
  ...'wife mother daughter sister aunt niece grandmother granddaughter widow girlfriend spokeswoman congresswoman chairwoman businesswoman actress queen princess'.split(' ').map((word) => [word, 'f'] as const),
])

/** People by where they live or what befell them: "a resident of Vell" is no office at Vell. */
export const DWELLERS: ReadonlySet<string> = setOf('resident native villager citizen survivor witness victim refugee neighbor neighbour voter father mother fisherman farmer pensioner veteran friend')

/** Titles in short, with their words. */
export const ABBREVIATED: ReadonlyMap<string, string> = new Map(Object.entries({
  'sen.': 'senator', 'rep.': 'representative', 'gov.': 'governor', 'gen.': 'general', 'col.': 'colonel', 'lt.': 'lieutenant', 'maj.': 'major', 'capt.': 'captain', 'sgt.': 'sergeant',
  'adm.': 'admiral', 'prof.': 'professor', 'dr.': 'doctor', 'rev.': 'reverend', 'atty.': 'attorney', 'insp.': 'inspector', 'supt.': 'superintendent', 'pres.': 'president',
}))

/** Heads of names of bodies. */
export const BODIES: ReadonlySet<string> = setOf(`ministry department agency university college institute institution committee commission council court police party bank group association foundation
  corp. corp inc. inc company ltd llc co. house senate congress parliament assembly army navy forces force center centre office bureau administration authority government campaign
  union federation league society organization organisation network coalition alliance times post news journal herald tribune guardian telegraph press radio tv television
  channel magazine service embassy consulate hospital school church corporation fund board secretariat command guard corps brigade battalion division regiment fund project
  international democrats republicans brotherhood pentagon kremlin treasury nations cabinet staff headquarters tribunal mission observatory initiative trust firm
  front movement militia directorate inspectorate secretariat registry archive museum library academy laboratory clinic chamber railway railways airline airlines airways crescent
  gendarmerie constabulary coastguard caucus convention ombudsman`)

/** Last words of firms' names; before an office they are what it is for ("Energy Minister"). */
export const FIRM_HEADS: ReadonlySet<string> = setOf(`research shipping holdings industries partners capital analytics logistics energy motors systems technologies pharmaceuticals insurance
  customs exchange watch relief cross steel mining oil gas foods textiles media studios`)

/** Common nouns that, beside a name, say that it is a body's: "the charity Open Ward", "Open Ward is a charity". */
export const BODY_KINDS: ReadonlySet<string> = setOf(`charity movement organisation organization agency company firm party group militia portal website site newspaper magazine broadcaster
  channel country state republic nation city town village capital province region district ministry bank university alliance union association think-tank nonprofit ngo`)

/** Documents that are somebody's own words. */
export const OWN_WORDS: ReadonlySet<string> = setOf('statement letter tweet post email e-mail message memo communique communiqué op-ed release report')

/** What a ministry or department is for; often written small. */
export const BRANCHES: ReadonlySet<string> = setOf('defense defence foreign interior health justice education finance emergency energy transport agriculture labor labour trade culture environment')

/** Military ranks: a role only where nothing else is printed. */
export const RANKS: ReadonlySet<string> = setOf('general gen. admiral adm. brigadier brig. colonel col. lieutenant lt. major maj. captain capt. sergeant sgt. marshal')

/** Things that are read or seen and so can say something. */
export const DOCUMENTS: ReadonlySet<string> = setOf(`report study survey poll polls statement document documents letter memo email e-mail emails article book transcript complaint lawsuit indictment filing filings
  affidavit ruling law constitution treaty agreement resolution data figures statistics analysis review newspaper post tweet blog website site video footage image images
  photo photos photographs map record records release communique communiqué text message caption headline editorial column essay paper research results ad commercial
  advertisement bill amendment text dossier audit investigation assessment estimate estimates projections forecast findings`)

/** Many people, or people only counted. */
export const GROUPS: ReadonlySet<string> = setOf(`people officials sources experts critics analysts lawmakers supporters opponents voters residents witnesses activists researchers scientists authorities police
  prosecutors investigators lawyers attorneys republicans democrats conservatives liberals americans leaders members aides advisers advisors observers economists strategists
  reporters journalists media press politicians senators governors ministers diplomats rebels militants troops soldiers families parents students workers teachers women men
  others many some most few several both all they those everyone everybody majority public campaign crowd protesters demonstrators candidates doctors farmers commentators
  historians scholars pundits pollsters insiders staffers organizers organisers allies countries governments states nations companies groups parties villagers survivors`)

/** Outlets and agencies whose names hold no word such as "News" or "Times". */
export const OUTLETS: ReadonlySet<string> = setOf(`reuters afp ap bbc cnn nbc abc cbs npr pbs rt tass itar-tass interfax ria sputnik xinhua bloomberg politico axios vox breitbart buzzfeed msnbc cnbc fox
  al-jazeera jazeera sana irna anadolu dpa ansa efe kyodo yonhap mail independent economist guardian telegraph newsweek time usa huffpost haaretz`)
export const OUTLET_NOUNS: ReadonlySet<string> = setOf('times post news journal herald tribune guardian telegraph press radio tv television channel magazine newspaper agency network gazette daily media broadcaster outlet website wire courier chronicle observer bulletin dispatch tagblatt')

/** Where words are spoken or stand. */
export const OCCASIONS: ReadonlySet<string> = setOf(`conference briefing briefings interview statement speech address rally debate hearing testimony meeting summit press-conference event town-hall hall
  forum appearance call phone telephone letter email tweet post op-ed memo filing release report session visit ceremony broadcast video message announcement remarks comments`)

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
