/**
 * Accusations and defences that recur: `act way: accused`, parted by `; ` in text order; `?` where the words name nobody, and for
 * a defence, which accuses nobody. Marks as in the figures' table; sentences outside `t:` are the outlet's own. '' where
 * a near miss holds none. Written before the code that finds them. All made up.
 */
export type ThemeCase = readonly [text: string, expected: string]

export const THEME_CASES: readonly ThemeCase[] = [
  // Hiding among civilians
  ['{s:The ministry} {c:said} {t:that militants were using civilians as human shields}.', 'shields accuses: militants'],
  ['{t:“The league hides its guns in schools and hospitals,”} {s:the colonel} {c:said}.', 'shields accuses: The league'],
  ['{s:A spokesman for the league} {c:said} {t:the army had parked armoured vehicles among the houses of Haldis}.', 'shields accuses: the army'],
  ['{t:“They hide behind women and children, as they always have,”} {c:said} {s:General Okar}.', 'shields accuses: They'],
  ['The gunmen have kept families from leaving the quarter.', 'shields accuses: The gunmen'],
  ['{s:The brigade} {c:denied} {t:using residents as human shields}.', 'shields denies: ?'],
  ['{t:“We have never hidden behind civilians,”} {s:he} {c:said}.', 'shields denies: We'],
  ['{s:The envoy} {c:accused} {t:the army of hiding behind patients in the hospital}.', 'shields accuses: the army'],
  ['{s:The governor} {c:said} {t:fighters were firing rockets from a schoolyard}.', 'shields accuses: fighters'],
  ['{s:The general} {c:warned} {t:that the rebels may use prisoners as human shields}.', 'shields possible: the rebels'],
  ['Riot police raised their shields as the crowd of civilians came on.', ''],
  ['{s:The insurer} {c:said} {t:the policy shields families from the cost of a flood}.', ''],
  ['{s:The mayor} {c:said} {t:children hid behind the church wall during the shelling}.', ''],
  // Covering for, helping an armed group
  ['{s:The ministry} {c:said} {t:the alliance provides cover for terrorists in Haldis}.', 'abetting accuses: the alliance'],
  ['{t:“Varnia arms and pays the militias that burn our farms,”} {s:the minister} {c:said}.', 'abetting accuses: Varnia'],
  ['{s:The league’s speaker} {c:asked} {t:who was sponsoring the gangs in Tessal and filling their ammunition stores}.', 'abetting accuses: ?'],
  ['{s:He} {c:said} {t:the coalition hides the crimes of the militants}.', 'abetting accuses: the coalition'],
  ['{s:The army} {c:said} {t:that Osterland shelters guerrillas on its soil}.', 'abetting accuses: Osterland'],
  ['{s:Osterland} {c:denies} {t:supplying weapons to the rebels}.', 'abetting denies: ?'],
  ['{s:The priest} {c:said} {t:the police protect the death squads}.', 'abetting accuses: the police'],
  ['The fighters in the delta continue to be supplied with weapons from abroad.', 'abetting accuses: ?'],
  ['{s:The bank} {c:said} {t:the fund provides cover for farmers who lose a harvest}.', ''],
  ['{s:The club} {c:said} {t:the fans backed the team all season}.', ''],
  ['{s:The army} {c:said} {t:the tanks gave covering fire to its own infantry}.', ''],
  // Hiding the truth
  ['{t:“The authorities are covering up what happened at the mill,”} {s:her brother} {c:said}.', 'concealing accuses: The authorities'],
  ['{s:The commission} {c:said} {t:the ministry withheld evidence of the shelling}.', 'concealing accuses: the ministry'],
  ['{s:The families} {c:accused} {t:the army of a cover-up}.', 'concealing accuses: the army'],
  ['{s:The lawyer} {c:said} {t:the league is trying to hide the truth about the massacre}.', 'concealing accuses: the league'],
  ['{s:Varnia} {c:rejected} {t:claims of a cover-up}.', 'concealing denies: ?'],
  ['{s:The bishop} {c:said} {t:the investigation had been a whitewash}.', 'concealing accuses: ?'],
  ['{s:The mayor} {c:said} {t:workers covered up the crack in the dam with sandbags}.', ''],
  ['{s:The coroner} {c:said} {t:the investigation will go on until spring}.', ''],
  // Keeping out
  ['{s:The agency} {c:said} {t:the army was blocking aid convoys at Orrin}.', 'access accuses: the army'],
  ['{s:Relief workers} {c:said} {t:the militia had denied them access to the camp}.', 'access accuses: the militia'],
  ['{t:“Tessal will not let inspectors in,”} {s:the envoy} {c:said}.', 'access accuses: Tessal'],
  ['{s:The union} {c:said} {t:reporters were barred from the district}.', 'access accuses: ?'],
  ['{s:The ministry} {c:denied} {t:that its soldiers had stopped humanitarian convoys}.', 'access denies: its soldiers'],
  ['{s:The harbour office} {c:said} {t:a fallen crane was blocking the road to the ferry}.', ''],
  // Lies
  ['{t:“This is a lie from beginning to end,”} {s:the minister} {c:said}.', 'lying accuses: ?'],
  ['{s:The ministry} {c:called} {t:the footage staged}.', 'lying accuses: ?'],
  ['{s:The league} {c:said} {t:Varnia had fabricated the evidence}.', 'lying accuses: Varnia'],
  ['{s:The speaker} {c:accused} {t:Osterland of spreading disinformation}.', 'lying accuses: Osterland'],
  ['{t:“These allegations are absolutely groundless,”} {s:she} {c:said}.', 'lying accuses: ?'],
  ['{s:The general} {c:said} {t:the attack was a false flag operation}.', 'lying accuses: ?'],
  ['{s:The brigade} {c:dismissed} {t:the report as propaganda}.', 'lying accuses: ?'],
  ['{s:The theatre} {c:said} {t:the play was staged in the open air}.', ''],
  ['{s:The mill} {c:said} {t:the parts are fabricated in Orrin}.', ''],
  ['{s:The mayor} {c:said} {t:the village lies in the north of the valley}.', ''],
  // Media
  ['{t:“The press of Osterland has declared an information war on us,”} {s:he} {c:said}.', 'media accuses: The press of Osterland'],
  ['{s:The president} {c:said} {t:the foreign media are biased against the army}.', 'media accuses: the foreign media'],
  ['{s:The league} {c:complained} {t:of a smear campaign in the newspapers}.', 'media accuses: ?'],
  ['{t:“Those mercenary newspapers print what they are paid for,”} {s:the colonel} {c:said}.', 'media accuses: Those mercenary newspapers'],
  ['{s:Her office} {c:said} {t:the media ignore the dead of Tessal}.', 'media accuses: the media'],
  ['{s:The minister} {c:said} {t:the media were invited to the opening}.', ''],
  // Truce
  ['{s:The army} {c:said} {t:the rebels had violated the ceasefire eleven times}.', 'truce accuses: the rebels'],
  ['{t:“Varnia broke the agreement the day it was signed,”} {s:the envoy} {c:said}.', 'truce accuses: Varnia'],
  ['{s:The league} {c:denied} {t:breaching the truce}.', 'truce denies: ?'],
  ['{s:Monitors} {c:recorded} {t:nineteen violations of the truce by the army}.', 'truce accuses: the army'],
  ['{s:The mediator} {c:said} {t:the ceasefire would begin on Friday}.', ''],
  // Striking civilians
  ['{s:The report} {c:said} {t:the air force deliberately targeted civilians}.', 'targeting accuses: the air force'],
  ['{s:The league} {c:said} {t:government planes bombed a hospital in Haldis}.', 'targeting accuses: government planes'],
  ['{s:The envoy} {c:accused} {t:the rebels of indiscriminate shelling of towns}.', 'targeting accuses: the rebels'],
  ['{s:The commission} {c:said} {t:the coalition failed to take precautions to spare civilians}.', 'targeting accuses: the coalition'],
  ['{t:“Our soldiers do not target civilians,”} {s:the major} {c:said}.', 'care defends: ?'],
  ['{s:The army} {c:denied} {t:that it had deliberately attacked villagers}.', 'targeting denies: it'],
  ['{s:The agency} {c:said} {t:it wants to target civilians most in need of bread}.', ''],
  ['{s:The police} {c:said} {t:two people died when a bus struck a wall}.', ''],
  // Excess
  ['{s:The union} {c:said} {t:the police used excessive force against students}.', 'excess accuses: the police'],
  ['{s:The envoy} {c:called} {t:the answer disproportionate}.', 'excess accuses: ?'],
  ['{t:“The response of the army was out of all proportion,”} {s:she} {c:said}.', 'excess accuses: the army'],
  ['{s:The ministry} {c:denied} {t:that its police used excessive force}.', 'excess denies: its police'],
  // Punishing the many
  ['{s:The agency} {c:said} {t:Varnia was starving the people of Orrin into surrender}.', 'punishing accuses: Varnia'],
  ['{s:The bishop} {c:called} {t:the closing of the bridge collective punishment}.', 'punishing accuses: ?'],
  ['{s:The league} {c:said} {t:the army drove villagers from their homes}.', 'punishing accuses: the army'],
  ['{s:The court} {c:said} {t:the punishment was too light}.', ''],
  // Provoking
  ['{s:The ministry} {c:said} {t:the alliance is becoming a destabilising factor in the region}.', 'provoking accuses: the alliance'],
  ['{t:“Osterland is provoking us with its patrols,”} {s:the general} {c:said}.', 'provoking accuses: Osterland'],
  ['{s:The envoy} {c:said} {t:the strike was a provocation}.', 'provoking accuses: ?'],
  ['{s:The doctor} {c:said} {t:the pollen provoked a cough}.', ''],
  // Pretext
  ['{s:The speaker} {c:said} {t:Varnia was using the attack as a pretext for invasion}.', 'pretext accuses: Varnia'],
  ['{t:“Under the guise of fighting terrorism they took our land,”} {s:the farmer} {c:said}.', 'pretext accuses: they'],
  // Meddling
  ['{s:The president} {c:said} {t:Osterland was interfering in the affairs of his country}.', 'meddling accuses: Osterland'],
  ['{s:The ministry} {c:said} {t:the patrol grossly violated its sovereignty}.', 'meddling accuses: the patrol'],
  ['{t:“This is foreign aggression,”} {s:the minister} {c:said}.', 'meddling accuses: ?'],
  // Prisoners
  ['{s:The families} {c:said} {t:the police tortured prisoners in the barracks}.', 'mistreating accuses: the police'],
  ['{s:The colonel} {c:denied} {t:that detainees were mistreated}.', 'mistreating denies: ?'],
  ['{s:The lawyer} {c:said} {t:her client had been held incommunicado and beaten}.', 'mistreating accuses: ?'],
  // Looking away
  ['{t:“The world turns a blind eye to the shelling of Tessal,”} {s:he} {c:said}.', 'silence accuses: The world'],
  ['{s:The minister} {c:accused} {t:the council of double standards}.', 'silence accuses: the council'],
  ['{s:The bishop} {c:said} {t:the killers enjoy impunity}.', 'silence accuses: the killers'],
  // No wish for peace
  ['{s:The government} {c:said} {t:the front had sabotaged the talks}.', 'unwilling accuses: the front'],
  ['{s:The rebels} {c:said} {t:the president is not serious about peace}.', 'unwilling accuses: the president'],
  // Defences
  ['{t:“We have the right to defend ourselves,”} {s:the envoy} {c:said}.', 'defence defends: ?'],
  ['{s:The army} {c:said} {t:its soldiers had only returned fire}.', 'defence defends: ?'],
  ['{s:The ministry} {c:said} {t:it strikes only military targets}.', 'care defends: ?'],
  ['{t:“We take every precaution to avoid civilian casualties,”} {s:the major} {c:said}.', 'care defends: ?'],
  ['{s:The air force} {c:says} {t:it would never attack schools or hospitals}.', 'care defends: ?'],
  ['{s:Critics} {c:say} {t:the ministry has accused the league of hiding behind civilians}.', 'shields reported: the league'],
]
