/**
 * Who is heard in a passage: `standing: party`, parted by `; `, in any order. Marks as in the figures' table, and `{r:…}` for a stated
 * relay; `{s=Ada Brenn@p/Varnian Defence Ministry:She}` says whom a source was resolved to (p person, o body, g group, u unnamed)
 * and for whom she speaks. All made up.
 *
 * own: in words of its own that the article prints · para: in the article's words · via: only in or through somebody else (`< who`) ·
 * asked: it was asked, no answer · unheard: accused, and not heard · for: accused, and heard only in somebody who may speak for it
 * (`< who`), inferred. Nobody stands here who is only spoken of, has no name of its own ("a senior official"), or is meant by a pronoun.
 */
export type VoiceCase = readonly [text: string, expected: string]

export const VOICE_CASES: readonly VoiceCase[] = [
  // In their own words
  ['“{t:We stopped nobody},” {s:Ada Brenn} {c:said}.', 'own: Ada Brenn'],
  ['“{t:We stopped nobody},” {s:the Harrow League} {c:said} in a statement.', 'own: the Harrow League'],
  ['{s:The ministry} {c:said} {t:the road was “open to everybody”}.', 'own: The ministry'],
  ['{s:The Orlen Brigade} {c:said} {t:the “so-called army” had fled the town}.', 'own: The Orlen Brigade'],
  ['{s1:Ada Brenn} {c1:said} {t1:the road was open}. “{t2:Nobody was stopped},” {s2=Ada Brenn@p:she} {c2:added}.', 'own: Ada Brenn'],
  ['{s1:The Harrow League} {c1:said} {t1:it had left}. {s2:The Orlen Brigade} {c2:said} {t2:the League was “still in the hills”}.', 'para: The Harrow League; own: The Orlen Brigade'],
  ['“{t:Our men are home},” {c:said} {s:a spokesman for the Harrow League}.', 'own: the Harrow League'],
  ['“{t:Our men are home},” {c:said} {s=Ivo Marr@p/Harrow League:the League’s spokesman, Ivo Marr}. The army accused the Harrow League of looting.', 'own: Ivo Marr; own: the Harrow League; para: The army'],
  ['{s:Residents} {c:said}: “{t:They came at night}.”', 'own: Residents'],
  ['“{t:It was a mortar},” {s@u:a senior official} {c:said}.', ''],
  ['“{t:It was a mortar},” {c:said} {s:one diplomat who asked not to be named}.', ''],
  // In the article's words
  ['{s:The Harrow League} {c:said} {t:its men had left the town}.', 'para: The Harrow League'],
  ['{c:According to} {s:the Relief Committee}, {t:forty people were waiting}.', 'para: the Relief Committee'],
  ['{s:Varnia} {c:denied} {t:that its forces had crossed the river}.', 'para: Varnia'],
  ['Varnia denied shelling the port.', 'para: Varnia'],
  ['Varnia accused Tessal of shelling the port. Tessal denied the accusation.', 'para: Varnia; para: Tessal'],
  ['{s:The army} {c:believes} {t:that the road is mined}.', 'para: The army'],
  ['{s1:Ada Brenn} {c1:said} {t1:the road was open}. {s2=Ada Brenn@p:Brenn} {c2:warned} {t2:that it would not stay so}.', 'para: Ada Brenn'],
  ['The Harrow League said it had no prisoners, and the brigade accused it of lying.', 'para: the brigade'],
  ['{s:Villagers} {c:said} {t:the trucks went north}.', 'para: Villagers'],
  ['{s:Critics} {c:say} {t:the law goes too far}.', ''],
  ['{s:The report} {c:says} {t:the well was dry}.', ''],
  // Only through others
  ['{s1:The ministry} {c1:claims} {t1:{s2:the rebels} {c2:said} {t2:they would burn the bridge}}.', 'para: The ministry; via: the rebels < The ministry'],
  ['{s2:Rebels}, {s1:the ministry} {c1:claims}, {t1:{c2:said} {t2:they would burn the bridge}}.', 'para: the ministry; via: Rebels < the ministry'],
  ['{s1:The army} {c1:said} {t1:{s2:the villagers} {c2:had told} it {t2:the road was mined}}.', 'para: The army; via: the villagers < The army'],
  ['{s1:The Harrow League} {c1:said} {t1:{s2:Varnia} {c2:had promised} {t2:a truce}}.', 'para: The Harrow League; via: Varnia < The Harrow League'],
  ['{s1:Varnia} {c1:said} {t1:{s2:the Harrow League} {c2:had promised} {t2:a truce}}.', 'para: Varnia; via: the Harrow League < Varnia'],
  ['“{t:We hold the hill},” {s:the Orlen Brigade} {c:told} {r:Orrin Wire}.', 'via: the Orlen Brigade < Orrin Wire'],
  ['{s:The Orlen Brigade} {c:said} {t:it holds the hill}, {r:Orrin Wire} reported.', 'via: The Orlen Brigade < Orrin Wire'],
  ['{s1:The minister} {c1:quoted} {s2:the Harrow League} {c2:as saying} {t1:“{t2:the bridge will burn}”}.', 'para: The minister; via: the Harrow League < The minister'],
  ['{s1:The army} {c1:said} {t1:{s2:the rebels} {c2:said} {t2:they would burn it}}. {s3:The rebels} {c3:said} {t3:they would not}.', 'para: The army; para: The rebels'],
  ['{s1:The rebels} {c1:said} {t1:{s2:the army} {c2:said} {t2:it would burn it}}. {s3:The army} {c3:said} {t3:it would not}.', 'para: The rebels; para: The army'],
  ['{s:The ministry} {c:said} {t:the League had denied shelling the port}.', 'para: The ministry; via: the League < The ministry'],
  ['{s1:Ada Brenn} {c1:said} {t1:{s2=Ada Brenn@p:she} {c2:had told} the council {t2:the road was open}}.', 'para: Ada Brenn'],
  // Accused and not heard
  ['Varnia accused Tessal of shelling the port.', 'para: Varnia; unheard: Tessal'],
  ['Tessal accused Varnia of shelling the port.', 'para: Tessal; unheard: Varnia'],
  ['{s:The ministry} {c:accused} {t:the Harrow League of using civilians as human shields}.', 'para: The ministry; unheard: the Harrow League'],
  ['{s:The Harrow League} {c:accused} {t:the ministry of using civilians as human shields}.', 'para: The Harrow League; unheard: the ministry'],
  ['The colonel was accused of torture.', 'unheard: The colonel'],
  ['Varnia was accused of torture.', 'unheard: Varnia'],
  ['{s:The envoy} {c:said} {t:Osterland bombed a hospital}.', 'para: The envoy; unheard: Osterland'],
  ['{s:The envoy} {c:said} {t:that militants were using civilians as human shields}.', 'para: The envoy; unheard: militants'],
  ['{s:Residents} {c:said} {t:soldiers looted the shops}.', 'para: Residents; unheard: soldiers'],
  ['{s:Residents} {c:said} {t:fighters looted the shops}.', 'para: Residents; unheard: fighters'],
  ['Varnia may accuse the league of piracy.', 'unheard: the league'],
  ['Critics accuse the Orlen Brigade of theft.', 'unheard: the Orlen Brigade'],
  ['{s:The union} {c:said} {t:the mayor had tortured prisoners}. {s2@u:A neighbour} {c2:said} {t2:it was a pity}.', 'para: The union; unheard: the mayor'],
  ['Varnia accused Tessal and its allies of theft. Tessal’s allies said nothing.', 'para: Varnia; unheard: Tessal and its allies'],
  // Pronouns and people without a name are not said to be unheard
  ['“{t:They accuse us of everything},” {s:Ada Brenn} {c:said}.', 'own: Ada Brenn'],
  ['The court charged a clerk with fraud.', 'para: The court'],
  ['Prosecutors charged two officers with manslaughter.', 'para: Prosecutors'],
  ['He was accused of theft.', ''],
  ['The two sides accused each other of breaking the truce.', 'para: The two sides'],
  ['Somebody accused somebody of theft.', ''],
  // Asked, no answer
  ['Varnia accused Tessal of theft. Tessal did not respond to a request for comment.', 'para: Varnia; asked: Tessal'],
  ['Tessal accused Varnia of theft. Varnia did not respond to a request for comment.', 'para: Tessal; asked: Varnia'],
  ['The ministry declined to comment.', 'asked: The ministry'],
  ['{s:The ministry} {c:declined} {t:to comment}.', 'asked: The ministry'],
  ['The Harrow League could not be reached for comment.', 'asked: The Harrow League'],
  ['Critics accuse the Orlen Brigade of theft. The brigade did not reply to questions.', 'asked: the Orlen Brigade'],
  ['The ministry did not comment. “{t:Ask the army},” {s:the ministry} {c:said} earlier.', 'own: the ministry'],
  ['{s:The ministry} {c:said} {t:the League had no comment}.', 'para: The ministry'],
  // Heard in somebody who may speak for them
  ['{s:The Harrow League} {c:accused} {t:Varnia of theft}. {s2:The Varnian Defence Ministry} {c2:said} {t2:the army was not there}.', 'para: The Harrow League; para: The Varnian Defence Ministry; for: Varnia < The Varnian Defence Ministry'],
  ['{s:The Harrow League} {c:accused} {t:Varnia of theft}. {s2=Ada Brenn@p/Varnian Defence Ministry:Ada Brenn of the Varnian Defence Ministry} {c2:said} {t2:the army was not there}.', 'para: The Harrow League; para: Ada Brenn; for: Varnia < Ada Brenn'],
  ['Tessal accused Varnia of theft. {s:Varnian officials} {c:said} {t:nothing was taken}.', 'para: Tessal; para: Varnian officials; for: Varnia < Varnian officials'],
  ['Varnia accused Tessal of theft. {s:Tessalian officials} {c:said} {t:nothing was taken}.', 'para: Varnia; para: Tessalian officials; for: Tessal < Tessalian officials'],
]
