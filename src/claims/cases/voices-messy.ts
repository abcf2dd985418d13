/** Passages as agencies and papers print them; read as those in `voices.ts`. All made up. */
import type { VoiceCase } from './voices.ts'

export const MESSY_VOICES: readonly VoiceCase[] = [
  [`VELL, May 3 (Orrin Wire) — {s1:The Harrow League} on Tuesday {c1:accused} {t1:government troops of burning two villages}, a charge the army denied.
Government troops did not answer calls.`, 'para: The Harrow League; para: the army; asked: government troops'],
  [`{s1:Varnia’s foreign ministry} {c1:said} {t1:Tessal was arming the militants}. “{t2:Every child knows whose rifles these are},” {c2:said} {s2=Maris Oln@p/foreign ministry:its spokeswoman, Maris Oln}.
The Tessal embassy did not return calls.`, 'para: Varnia’s foreign ministry; own: Maris Oln; asked: The Tessal embassy; asked: Tessal'],
  [`{s1:The interior minister, Bram Olst,} {c1:said} {t1:protesters had thrown stones}. Protesters say {s2:the police} {c2:threatened} {t2:to shoot}.`, 'para: Bram Olst; para: the police'],
  [`“{t1:Nobody will be left behind},” {s1:Col. Ivo Marr} {c1:told} {r1:Left Bank Radio}. {s2:The radio station} {c2:said} {t2:he spoke from a bunker}.`, 'via: Ivo Marr < Left Bank Radio; para: The radio station'],
  [`Both the Harrow League and the army have been accused of torture. {s:The League} {c:rejected} {t:the allegations}.`, 'para: The League; unheard: the army'],
  [`{s1:The governor} {c1:said} {t1:bandits had fired on a school}. {s2:A teacher} {c2:said} {t2:it was the soldiers}.`, 'para: The governor; unheard: bandits'],
  [`Osterland has repeatedly been accused of backing the raiders. {s@u:An Osterland diplomat} {c:said} {t:that was “an old song”}.`, 'for: Osterland < An Osterland diplomat'],
  [`{s=Ada Brenn@p/Ministry:Ministry spokeswoman Ada Brenn} {c:declined} {t:to comment}.`, 'asked: Ada Brenn'],
  [`{s1:Witnesses} {c1:said} {t1:the brigade shot at an ambulance}. {s2:The Orlen Brigade} {c2:said} {t2:its men “fired in the air”}.`, 'para: Witnesses; own: The Orlen Brigade'],
  [`{s1:Prosecutors} {c1:said} {t1:the former mayor, Tam Orlo, had taken bribes}. Orlo’s lawyer, {s2:Hanna Weld}, {c2:said} {t2:the files were forged}.`, 'para: Prosecutors; para: Hanna Weld; for: Tam Orlo < Hanna Weld'],
  [`In a video, {s1:a masked man} {c1:said} {t1:the Harrow Front would fight on}. {s2:The Front} {c2:said} {t2:the video was not its own}.`, 'para: The Front'],
  [`{s1:State television} {c1:quoted} {s2:Gen. Ruk Salder} {c2:as saying} {t1:{t2:the enemy was on the run}}.`, 'para: State television; via: Ruk Salder < State television'],
  [`{s:The Relief Committee} {c:said}: “{t:We saw trucks. We do not know whose}.” It did not accuse anybody.`, 'own: The Relief Committee'],
  [`Human rights groups accuse both sides of executing prisoners. Neither side responded to requests for comment.`, 'para: Human rights groups; unheard: both sides'],
  [`{s1:Tessal’s president} {c1:said} {t1:Varnian jets had bombed a market}; {s2:Varnia’s general staff} {c2:said} {t2:there were no flights that day}.`, 'para: Tessal’s president; para: Varnia’s general staff; for: Varnian jets < Varnia’s general staff'],
  [`{s1:The army} {c1:said} {t1:insurgents were using the clinic as cover}. {s2:The clinic’s director, Dr Ilse Venn,} {c2:said}: “{t2:There was nobody here but patients}.”`, 'para: The army; unheard: insurgents; own: Ilse Venn'],
  [`{s1:A rebel commander} {c1:said} {t1:the army was using the clinic as cover}. {s2:The clinic’s director, Dr Ilse Venn,} {c2:said}: “{t2:There was nobody here but patients}.”`, 'unheard: the army; own: Ilse Venn'],
  [`The Harrow League, which Varnia blames for the fire, said through a lawyer that it had no men there.`, 'para: Varnia'],
  [`{s1:Brenn} {c1:told} {r:the Meridian} {t1:that her words had been twisted}. {s2=Brenn@p:She} {c2:repeated} {t2:the offer} on Friday.`, 'para: Brenn'],
  [`{s1:The prime minister} {c1:said} {t1:“{s2:the terrorists} {c2:say} {t2:they want talks}, and nobody believes them”}.`, 'own: The prime minister; via: the terrorists < The prime minister'],
  [`“{t1:The {s2:occupiers} {c2:say} {t2:they bring order}},” {s1:the partisans} {c1:wrote}.`, 'own: the partisans; via: occupiers < the partisans'],
  [`Varnia’s army denied it had shelled the port. {s:Dock workers} {c:said} {t:Varnia’s army had shelled it twice}.`, 'para: Varnia’s army; para: Dock workers'],
  [`{s1:The council} {c1:said} {t1:the deal was dead}. The council’s report accused the league of fraud.`, 'para: The council; unheard: the league'],
  [`Dockers, {s1:who} {c1:accused} {t1:the league of betrayal}, walked out.`, 'para: Dockers; unheard: the league'],
  [`{s1:The governor} {c1:accused} {t1:Harrow State of burning the mill}. {s2:The foreign minister} {c2:said} {t2:talks would go on}.`, 'para: The governor; unheard: Harrow State; para: The foreign minister'],
  [`{s1:Deputies} {c1:accused} {t1:the Tessalese government of burning the mill}. {s2:The Varnian foreign minister} {c2:said} {t2:talks would go on}.`, 'para: Deputies; unheard: the Tessalese government; para: The Varnian foreign minister'],
  [`{s1:Deputies} {c1:accused} {t1:the Tessalese government of burning the mill}. {s2:The foreign minister} {c2:said} {t2:talks would go on}.`, 'para: Deputies; for: the Tessalese government < The foreign minister; para: The foreign minister'],
]
