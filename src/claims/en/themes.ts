/**
 * What recurs in accusations and defences of war reporting, as patterns over words. A pattern's parts: `word`, `one|other`,
 * `<family>` of theme-words.ts, `?part` that may be missing, `~3` up to three words and no mark, `=3` the same with no preposition among them. `^` stands before the verb whose subject is accused;
 * without one that is the first part. Patterns are symmetric: none names a party.
 */

/** Kinds of argument. The first fifteen accuse, the last two defend. */
export type ActClass =
  | 'shields' | 'abetting' | 'concealing' | 'access' | 'lying' | 'media' | 'truce' | 'targeting' | 'excess' | 'punishing' | 'provoking' | 'pretext'
  | 'meddling' | 'mistreating' | 'silence' | 'unwilling' | 'rigging' | 'defence' | 'care'

export const DEFENCES: ReadonlySet<ActClass> = new Set(['defence', 'care'])

export interface ActPatterns {
  /** Whether an outlet's own sentence with such words is an accusation, and no report of what happened. */
  readonly own: boolean
  /** Accused is the subject of the verb; in the passive whoever follows "by". */
  readonly verbs: readonly string[]
  /** Accused stands after "by" or "of", or before "'s"; else nobody. */
  readonly nouns?: readonly string[]
}

export const ACTS: Readonly<Record<ActClass, ActPatterns>> = {
  shields: {
    own: true,
    verbs: [
      '<use> ~7 as ?a ?their ?human <shields>', '<use> ~3 as human|living cover', '<use> ~1 <shields> of civilians', '<use> human <shields>',
      '<hide> behind|among|amongst|amidst ~3 <civilians>', '<hide> ~4 under|behind|among|around|beneath ~3 <harmless>', '<hide> ~4 in|inside ~3 <sanctuaries>', '<hide> ~4 in|inside ~2 homes|houses of ~2 <civilians>',
      '<place> ~3 <arms> ~2 in|inside|under|behind|among|around|beneath|beside|near|next ?to ~3 <harmless|civilians>',
      '<keepin> ~2 <civilians> ~6 from leaving|fleeing|escaping', '<hide> <civilians> in ~2 building|buildings',
      '<fire> ~3 from ?inside ?the ?a ?an ?grounds ?of ?a <harmless>',
    ],
    nouns: ['<civilians> as ?a ?their ?human <shields>', 'human <shields>'],
  },
  abetting: {
    own: true,
    verbs: [
      '<provide> ~3 <cover> ~3 for|to ~5 <band>', '<helping> =3 <band>', '<helping> and|or ~1 =2 <band>', '<helped> the|these|those|several|their|some =2 <band>', 'sponsor|sponsors|sponsored|sponsoring|fund|funds|funded|funding|finance|finances|financed|financing =1 terrorism|terror', '<conceal> ~2 <wrong> of|by ~2 <band>', '<supply> ~4 <band> with', '<provide> ~4 <band> ~2 <cover>',
      '<provide> ~1 <arms> to ~3 <band>', '<bring> ~2 <weapons> ~2 to', 'arm|arms|armed|arming the|this|that ~1 regime|junta|dictatorship|army|government|forces', 'prop|props|propping|propped up ~3 regime|junta|dictatorship|government|warlords', '<supply> ~3 <arms> to ~3 <band>', 'cooperate|cooperates|cooperating|colludes|colluding|colluded|collude with ~3 <band>',
      'aiding|aids|aided and abetting|abets|abetted', 'cover|covers|covering|covered for ~2 <band>',
    ],
    nouns: ['<band> ~6 ^<be> supplied|armed|funded|financed|sponsored|trained|backed with|by', '<band> ~6 to be supplied|armed with', 'support for|to =2 <band>', 'collusion with', 'complicity with|in', 'accomplice|accomplices of =3 <band>'],
  },
  concealing: {
    own: true,
    verbs: [
      '<hush> up ~4 <wrong|truth|affair>', '<hush> up what|how|why|who|for|that', '<conceal> ~2 <truth>', '<conceal> ~2 <wrong>', '<conceal> ~1 ?the ?full extent|scale', '<refuse> ~4 <inquiry>', '<conceal> evidence', 'silence|silences|silenced|silencing|intimidate|intimidated|intimidating ~1 witnesses',
      '<hide> ~1 ?the truth', 'come|came|comes|coming clean',
    ],
    nouns: ['cover-up', 'coverup', 'whitewash', 'veil|curtain|wall|conspiracy of silence|secrecy'],
  },
  access: {
    own: false,
    verbs: [
      '<block> ~2 <helpers> ~3 ?from', 'deny|denies|denied|denying|refuse|refused|refuses|refusing ~4 access ?to', '^will|would|did|does|do not let|allow|admit ~3 <helpers>', '^refuse|refused|refuses|refusing to let|allow|admit ~3 <helpers>',
    ],
    nouns: ['<helpers> ~3 ^<be> barred|blocked|stopped|denied|refused|prevented|turned'],
  },
  lying: {
    own: false,
    verbs: ['<deceive> =2 <footage|truth>', 'stage|staged|staging =2 <pictures>', '<spread> ~3 <lies>', '^lie|lied|lying to|about', 'misleading|misled|mislead|deceive|deceived|deceiving ~2 people|public|world|opinion|nation|country|community'],
    nouns: ['<footage> ~2 <faked>', '<pictures> ~2 staged', '<charge> ~3 <be> ~4 <groundless>', 'this|it|that <be> ~2 false|untrue', '<be> ?all|just|simply|only ?a ?an ?pure ?big <lies>', 'false flag', 'false-flag', 'as <lies|groundless>', 'pack|campaign|web of <lies>', '<charge> ~3 without ?any truth|foundation|basis',
      'not ?a ~1 word ~3 true', '<spread> <lies>', 'exposure of <lies>'],
  },
  media: {
    own: false,
    verbs: ['<media> ~4 ^<be> ~3 <biased>', '<media> ~4 ^has|have|wage|waged|waging|declared|launched ~3 campaign|war', '<media> ~3 ^ignore|ignores|ignored|distort|distorts|distorted|silence|conceal|hide|misrepresent|exaggerate|exaggerated|print|manipulate|manipulated|lie|lies', '<media> ~2 ^<be> waging|leading|conducting ~3 campaign|war'],
    nouns: ['<biased> ~1 <media>', 'smear|propaganda|media|disinformation|slander campaign', 'information|media|propaganda|psychological war', 'trial by media', 'media circus|frenzy|hype'],
  },
  truce: {
    own: false,
    verbs: ['<violate> ~4 <truce>', 'torn|tore|tears|tearing up ~3 <truce>', '^did|does|do|has|have not honored|honoured|honor|honour|respect|respected|complied ~3 <truce>'],
    nouns: ['violation|violations|breach|breaches of ~3 <truce>'],
  },
  targeting: {
    own: false,
    verbs: [
      'deliberately|intentionally|indiscriminately|systematically ^<target> =3 <civilians|harmless>', 'target|targets|targeted|targeting =3 <unarmed|harmless>', 'bomb|bombs|bombed|bombing|shell|shelled|shelling|strike|strikes|struck =3 <harmless>', '<target> the|our|innocent|unarmed|defenseless|defenceless people|population',
      '<failed> to ~1 take|protect|distinguish|spare ~5 precautions|civilians|civilian|population', 'open|opens|opened|opening fire on|at =3 <unarmed|harmless>', 'fire|fired|fires|firing on|at =3 <unarmed|harmless>', '^<target> =4 indiscriminately',
      'massacre|massacred|massacring|slaughter|slaughtered|slaughtering =3 <civilians>', 'exterminate|exterminated|exterminating =3 <civilians>', 'commit|commits|committed|committing =2 genocide|atrocities|massacres|massacre', 'commit|commits|committed|committing =2 war crimes', 'commit|commits|committed|committing =1 crimes against', 'attack|attacks|attacked|attacking =2 <unarmed|harmless>',
    ],
    nouns: ['indiscriminate ~2 shelling|bombing|attacks|bombardment|bombings|killing|violence|fire', 'war crimes|crime', 'crimes against humanity', '<be> ?a genocide', 'genocide against|of|by', 'massacre of ~2 <civilians>', 'violation|violations of ~1 international humanitarian law'],
  },
  excess: {
    own: false,
    verbs: ['use|used|uses|using|employ|employed ~1 excessive|disproportionate|brutal|unnecessary force', '^overreact|overreacted|overreacting'],
    nouns: ['disproportionate|disproportional ~1 force|response|reaction|attack|attacks|violence|retaliation|use|strikes|answer|bombing', '<be> ~1 disproportionate|disproportional', 'answer|response|reaction|force disproportionate|disproportional', 'out of all proportion', 'excessive|disproportionate use of force', 'excessive force', 'police brutality'],
  },
  punishing: {
    own: false,
    verbs: ['<starve> ~4 <civilians>', '<expel> ~3 <civilians> ~2 from|out ~2 homes|villages|land|lands|houses', 'impose|imposes|imposed|imposing ~1 siege|blockade', '<be> starving ~2 city|town|people|population'],
    nouns: ['collective punishment', 'ethnic cleansing', 'scorched earth'],
  },
  provoking: {
    own: true,
    verbs: ['<provoke> us|them|him|it|conflict|war|violence|confrontation|incidents', '<stir> ~1 ?up ~2 <trouble>', '<be> ~2 becoming|become ~2 destabilising|destabilizing', '<destabilise> ~3 situation|region|country|government|tensions|conflict|factor|democracy|nation'],
    nouns: ['<be> ?a ?an ~1 provocation|provocations', 'destabilising|destabilizing factor', 'preparing|staged|planned ~1 provocation|provocations', 'provocation|provocations by'],
  },
  pretext: {
    own: false,
    verbs: ['<use> ~5 as ?a ?an pretext|excuse|alibi|smokescreen|cover'],
    nouns: ['on|under the pretext', 'under the guise|cloak of', '<be> ?only|just|merely ?a ?an pretext|excuse|smokescreen|alibi', 'pretext for|to'],
  },
  meddling: {
    own: false,
    verbs: ['<meddle> ~2 in ~3 affairs|elections|politics|election|conflict', '<violate> ~4 sovereignty|airspace|territory|self-determination'],
    nouns: ['foreign|outside|external interference|intervention|meddling|aggression', 'interference|intervention|meddling in ~3 affairs', 'violation|violations of ~3 sovereignty', 'act|acts|war of aggression', 'imperialist aggression|interference|intervention'],
  },
  mistreating: {
    own: false,
    verbs: ['<torture> ~2 <prisoners>', 'hold|holds|held|holding ~3 incommunicado'],
    nouns: ['<prisoners> ~2 <be> ~1 tortured|mistreated|beaten|abused', 'torture of', '<be> ~3 tortured|mistreated|beaten', 'held incommunicado', 'forced disappearance|disappearances', 'extrajudicial|summary|arbitrary executions|execution|killings|arrests|detention|detentions'],
  },
  silence: {
    own: false,
    verbs: ['turn|turns|turned|turning ?a blind eye', '<be> ~1 silent ~1 about|on|over|as|when|while|before', 'remain|remains|remained|keep|keeps|kept silent about|on|over|as|when|while|before|in', '<use> ?a double standards|standard', 'look|looks|looked|looking ?the other way ~1', 'enjoy|enjoys|enjoyed|enjoying ~1 impunity', 'act|acts|acted|acting|kill|kills|killed|killing with ~1 impunity'],
    nouns: ['double standard', 'double standards', 'hypocrisy', 'impunity ~1 prevails|prevailing|prevail|continues|reigns|enjoyed', 'impunity of|for|in|that', 'with ~1 impunity', 'doubletalk', 'doublespeak', 'blind eye'],
  },
  unwilling: {
    own: false,
    verbs: ['<sabotage> ~3 <talks>', '^<be> not ~1 serious|sincere|committed about|to ~3 <talks>', '^<be> not ~1 interested|serious|sincere in|about ~3 <talks>', '^do|does|did not want ~2 peace|dialogue|talks|negotiate|negotiations', '^lack|lacks|lacked ~2 political will', '^refuse|refuses|refused|refusing to negotiate|talk'],
    nouns: ['lack of ~1 political will', 'delaying|stalling tactics', 'bad faith', 'sabotage of ~3 <talks>'],
  },
  rigging: {
    own: false,
    verbs: ['<rig> ~3 <vote>'],
    nouns: ['rigged system|election|elections|process|primary|vote|game', '<vote|be> ~2 rigged', 'electoral|election|voter fraud', 'system ~2 rigged'],
  },
  defence: {
    own: false,
    verbs: ['return|returned|returning fire', '<be> ~1 forced|obliged|compelled ~1 to defend|respond|fire|act|retaliate', 'respond|responded|responding to|only ~2 fire|attack|aggression|attacks'],
    nouns: ['right ~1 to defend|self-defence|self-defense', 'right of self-defence|self-defense', 'in self-defence|self-defense', 'in self defence|defense', 'legitimate self-defence|self-defense|defense', 'to defend ourselves'],
  },
  care: {
    own: false,
    verbs: [
      '<target|fire> ~1 only|solely|exclusively ~2 military|legitimate|enemy|terrorist ~1', 'carry|carries|carried ~1 out ~2 <strikes> only', 'take|takes|took|taking|taken ~2 every|all|great|utmost|necessary|possible ~2 precaution|precautions|care|measures|steps ~2 avoid|minimize|minimise|protect|prevent|spare|reduce',
      'avoid|avoids|avoided|avoiding|minimize|minimise|minimizing|minimising|prevent|preventing ~2 civilian|collateral casualties|deaths|harm|damage|losses', 'abort|aborts|aborted|aborting ~2 <strikes> ~2',
    ],
    nouns: ['no civilians <be> ~1 hit|killed|targeted|harmed', 'not at war with ~2 people'],
  },
}

/** A negation within the clause before the verb. */
export const NEGATING: ReadonlySet<string> = new Set(`not never n't n’t no nobody none without neither nor cannot refrain refrained refused`.split(' '))
/** Before the verb, these take the argument away: "to avoid hampering the inquiry". */
export const SPARING: ReadonlySet<string> = new Set('avoid avoids avoided avoiding prevent prevents prevented preventing stop stops stopped end ends'.split(' '))
export const PERHAPS: ReadonlySet<string> = new Set('may might could would if'.split(' '))
/** Not about words of others: what denies the act itself, and what throws the charge back. */
export const DENYING_CUE = /\b(?:den(?:y|ies|ied|ying)|refut|disput|rebuff)/i
export const DISMISSING_CUE = /\b(?:reject|dismiss)/i

/** How often an argument that is found belongs to its kind: `(right + 1) / (listed + 2)` over the 40 of bench/themes.ts on which no rule was mended; 32 did. */
export const ARGUMENT = 0.79
