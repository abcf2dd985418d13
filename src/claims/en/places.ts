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
