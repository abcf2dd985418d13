/** Voices and namings that the rules were never mended to, written before the code read them; as in `voices.ts` and `namings.ts`. All made up. */
import type { NamingCase } from './namings.ts'
import type { VoiceCase } from './voices.ts'

export const VOICES_HELD_OUT: readonly VoiceCase[] = [
  ['{s1:The border guard} {c1:said} {t1:smugglers had opened fire}. “{t2:We carry flour, not rifles},” {c2:said} {s2=Pell Amrin@p:a driver, Pell Amrin}.', 'para: The border guard; own: Pell Amrin'],
  ['The port authority blamed the dockers’ union for the delays. The union blamed the port authority.', 'para: The port authority; para: The union'],
  ['{s:The Kestrel Battalion} {c:accused} {t:the air force of bombing a clinic}. The air force did not respond to messages.', 'para: The Kestrel Battalion; asked: the air force'],
  ['{s1:The president} {c1:said} {t1:{s2:the Kestrel Battalion} {c2:had asked} {t2:for talks}}.', 'para: The president; via: the Kestrel Battalion < The president'],
  ['“{t:We asked for nothing},” {s:the Kestrel Battalion} {c:told} {r:Radio Vesk}.', 'via: the Kestrel Battalion < Radio Vesk'],
  ['The mine’s owner, Dorn Metals, was accused of poisoning the river.', 'unheard: Dorn Metals'],
  ['{s:Farmers} {c:said} {t:soldiers stole their goats}. {s2:The army} {c2:said} {t2:it would look into it}.', 'para: Farmers; unheard: soldiers; para: The army'],
  ['{s:Sulmar} {c:accused} {t:Brevia of espionage}. {s2:Brevia’s ambassador} {c2:called} {t2:the charge “theatre”}.', 'para: Sulmar; own: Brevia’s ambassador; for: Brevia < Brevia’s ambassador'],
  ['Lawmakers accuse the minister of lying. {s=Rolf Aden@p:The minister, Rolf Aden,} {c:said} {t:he had told the truth}.', 'para: Lawmakers; para: Rolf Aden'],
  ['{s:Monitors} {c:said} {t:both armies used cluster bombs}.', 'para: Monitors; unheard: both armies'],
  ['The opposition alleges that the election commission burned ballots. Nobody at the commission answered the telephone.', 'para: The opposition; asked: the election commission'],
  ['{s:The hospital} {c:said} {t:nine people had died}. The militia denied firing on it.', 'para: The hospital; para: The militia'],
  ['{s1:Radio Vesk} {c1:reported} {t1:that {s2:the militia} {c2:denied} {t2:firing on the hospital}}.', 'para: Radio Vesk; via: the militia < Radio Vesk'],
  ['An editorial accused the bishop of cowardice.', 'para: An editorial; unheard: the bishop'],
  ['They accused her of theft, and she denied it.', ''],
  ['{s:Sulmar’s prime minister, Ines Torv,} {c:said} {t:the rebels had killed a nurse}. A rebel spokesman declined to comment.', 'para: Ines Torv; asked: the rebels'],
  ['{s:Ines Torv} {c:apologised}: “{t:We were wrong}.”', 'own: Ines Torv'],
  ['{s@u:A person close to the talks} {c:said} {t:Brevia had violated the truce}.', 'unheard: Brevia'],
  ['Three men were charged with arson.', ''],
  ['{s:The rebels} {c:claimed} {t:the army had lost the town}; {s2:the army} {c2:claimed} {t2:the rebels had}.', 'para: The rebels; para: the army'],
]

export const NAMINGS_HELD_OUT: readonly NamingCase[] = [
  ['Kestrel Battalion gunmen stormed the mill.', 'Kestrel Battalion = gunmen (own)'],
  ['{s:The president} {c:called} {t:the Kestrel Battalion “a gang of thugs”}.', 'Kestrel Battalion = gang of thugs (by The president) ~marks'],
  ['Extremists from the Kestrel Battalion stormed the mill.', 'Kestrel Battalion = extremists (own)'],
  ['The self-styled Kestrel Battalion stormed the mill.', 'Kestrel Battalion = Kestrel Battalion (own) ~self-styled'],
  ['Sulmari soldiers shot at Brevian guerrillas.', 'Sulmari = soldiers (own); Brevian = guerrillas (own)'],
  ['{s:State television} {c:said} {t:“mercenaries” had stormed the mill}.', '? = mercenaries (by State television) ~marks'],
  ['Separatists, whom Sulmar brands as criminals, stormed the mill.', '? = separatists (own); ? = criminals (told)'],
  ['The guerrilla leader met a police officer.', ''],
  ['Brevia-aligned insurgents stormed the mill.', '? = insurgents (own)'],
  ['The junta in Vesk freed the journalists.', '? = junta (own)'],
]
