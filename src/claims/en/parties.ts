/** Who figures are about, in classes that hold for every party alike. Head nouns, lower-case. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Says nothing of who they are. */
export const ANYBODY = set('people person persons others individuals victims victim casualties dead bodies man men woman women adults')
export const UNARMED = set(
  'civilian civilians child children student students pupil pupils teacher teachers doctor doctors nurse nurses patient patients worker workers journalist journalists reporter reporters ' +
  'passenger passengers shopper shoppers villager villagers resident residents worshipper worshippers refugee refugees migrant migrants bystander bystanders boy boys girl girls baby babies family families peasants farmers',
)
export const ARMED = set(
  'soldier soldiers troops fighter fighters militant militants rebel rebels guerrilla guerrillas insurgent insurgents terrorist terrorists extremist extremists jihadist jihadists gunman gunmen ' +
  'policeman policemen officer officers guard guards militiaman militiamen servicemen reservists conscripts commander commanders combatants',
)

/** Names for one sort of happening: who calls it what often depends on who speaks. */
export const TYPE_CLASSES: readonly ReadonlySet<string>[] = [
  set('strike shelling bombing attack killing'), set('shooting clash attack killing'), set('kidnapping attack'), set('arrest'), set('arson attack'), set('robbery attack'), set('hijacking attack kidnapping'), set('disaster accident'), set('accident arson'), set('accident bombing'), set('disaster killing'), set('accident killing'),
]

/** Nouns that many of any sort are counted by; they tie two figures no more than "people" does. */
export const GENERAL = set('member members leader leaders official officials agent agents suspect suspects prisoner prisoners detainee detainees hostage hostages employee employees politician politicians activist activists ' +
  'protester protesters demonstrator demonstrators staff element elements subversive subversives youth youths inmate inmates bodyguard bodyguards guard attacker attackers police cop cops security army military national local citizen ' +
  'citizens young unidentified armed government enemy group groups number part vehicle vehicles house houses building buildings town towns village villages area areas attack attacks public high other more at least one two three four five six seven eight nine ten drug trafficker traffickers smugglers criminals paramilitary common combatants unit units rural innocent alleged suspected wounded dead')
/** Harm to people, counted in whatever way. */
export const CASUALTIES = set('killed injured casualties victims bodies missing shot')
/** Sorts of happening that say least, or are had every day where there is war. */
export const COMMON_TYPES = set('attack killing clash arrest')
/** "the families of two victims": some of those who were harmed. */
export const KIN = set('parents families relatives mothers fathers widows widow mother father family friends colleagues brothers sisters sons children lawyers bodies')
