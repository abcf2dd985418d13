/** English words around the names of places, lower-case. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const LOCATIVE = set('in at near outside inside around across within')
/** What a place is: "the village of Orrin", "Orrin province". */
export const FEATURES = set('province provinces district districts region region\'s area areas governorate county state department departments municipality city town village hamlet suburb suburbs ' +
  'neighbourhood neighborhood quarter valley camp prison airport airfield port square street road bridge hospital school market mosque church base border outskirts centre center capital ' +
  'island peninsula coast river mountains mountain hills hill plain desert jurisdiction sector zone front avenue highway farm ranch stream canton')
export const SIDES = set('north south east west northern southern eastern western central northeast northwest southeast southwest north-east north-west south-east south-west northeastern ' +
  'northwestern southeastern southwestern north-eastern north-western south-eastern south-western downtown greater upper lower rural nearby neighbouring neighboring occupied besieged')
export const PARTICLES = set('of de del la las los el al am an der der- upon -')
/** Capitalised after "in" and no place. */
export const NOT_PLACES = set('parliament congress english french russian arabic spanish god twitter facebook telegram islam fact all it he she they we i ' +
  'operation resolution article part total addition response protest retaliation connection order charge least most him them past few process disarray narcotics case fact end same time hands front face name which whom recent hours days civilian military public armed national')

/**
 * What a place may be named before: "an Orrin nightclub", "the Vesk attack". Not "assassination" or "murder", before which the victim is
 * named, and no one who merely comes from there ("a Vesk aide").
 */
export const HAPPENINGS = set('attack attacks shooting shootings bombing bombings explosion explosions blast blasts massacre massacres siege raid raids airstrike airstrikes strike strikes shelling shellings bombardment clash clashes ' +
  'fighting battle battles ambush stabbing stabbings riot riots rampage slaughter carnage tragedy crash earthquake quake flood floods fire fires wildfire protest protests uprising standoff offensive hostage ' +
  'attacker attackers gunman gunmen shooter shooters bomber bombers assailant assailants terrorist terrorists victim victims survivor survivors dead fatalities casualties')
export const BUILDINGS = set('nightclub nightclubs club bar pub airport hotel hotels school schools church churches mosque mosques synagogue temple hospital hospitals clinic market mall theater theatre cinema stadium restaurant cafe ' +
  'station subway metro prison jail university college campus offices embassy consulate compound mission outpost supermarket store suburb suburbs neighborhood neighbourhood district apartment apartments home house park marathon concert ' +
  'screening barracks checkpoint factory refinery plant bridge beach promenade waterfront boardwalk museum courthouse highway road street square countryside region province')
/** Those who may be counted by where they are from; the place is that of the happening only where they are the ones counted. */
export const FROM_THERE = set('police policemen officers cops residents civilians students schoolchildren pupils worshippers commuters shoppers churchgoers villagers families')
/** May stand between the name and what it is named before. */
export const BETWEEN = set('gay elementary high primary middle mass terror terrorist terrorism suicide car truck bus bomb night tourist busy crowded main central public local historic black jewish christian muslim catholic military police army air airport ' +
  'train subway metro theater theatre cinema movie school church mosque nightclub club hotel hospital market shopping concert marathon deadly fatal recent first second twin double triple coordinated september')
/** Verbs that a place can be the object of. */
export const STRUCK = set('bombed shelled bombarded attacked struck raided hit stormed besieged bombing shelling bombarding attacking striking raiding storming besieging')
/** Verbs that tell of a happening after its place: nothing else that follows a name is one for sure. */
export const TELLS = /^(?:drew|left|took|came|made|saw|led|brought|sent|shook|gave|went|began|threw|struck|hit|cost|[a-z]{4,}ed)$/
/** Towns whose names begin sentences as common words. */
export const COMMON_FIRST = set('nice mobile reading bath hope most normal split of man police march orange union')
export const TITLES = 'Mr|Mrs|Ms|Dr|Sen|Gov|Rep|Gen|Col|Lt|Sgt|Capt|Prof|Sir|President|Vice\\s+President|Secretary|Senator|Governor|Representative|Congress(?:man|woman)|Mayor|Judge|Justice|Minister|Premier|Chancellor|Candidate'
/** After "in" or "at" without an article, and no name: what a text in capitals does not show. */
export const IDIOMS = set('contact detail details view what conflict conflicts battle battlefield country parts exile custody hiding danger power jail court favor favour support doubt turn turns theory practice private advance ' +
  'accordance agreement reprisal retaliation revenge self-defense defense defence honor honour memory mind order person possession prison progress reality reference relation reply return search secret session short sight size ' +
  'solidarity spite sum time trouble vain war peace combat crossfire action effect force existence place places areas zones cities towns villages homes streets mountains hills large least risk stake war work home sea gunpoint dawn dusk ' +
  'night noon midnight midday once present random will length university congress government office headquarters operations charge captivity isolation silence hospitals schools churches barracks rural urban several some many different various other others another certain this that these those their its his her our way law laws more less open interior tin roof telephone millions thousands hundreds hierarchy offensive heavy morer charges financial')
/** Endings that common nouns have and names of places seldom; of one word in capitals that no gazetteer knows. */
export const NO_NAME = /(?:[^aeiou]ions?|archy|ence|ance|ness|ity|ship|ism|ments?|ers|als|ians?|voran|bian|ese)$/i
