import type { CueDistance, Mode, Stance } from '../../text/records.ts'
import { stemOf } from './stems.ts'

/** What a cue's word tells about the report. */
export interface CueSense {
  readonly mode: Mode
  readonly stance: Stance
  readonly distance: CueDistance
}

/**
 * Cue words by mode and stance. The word stands for all its forms. "Distancing" words leave it to the speaker whether it is so
 * ("claimed"), "affirming" ones take it for granted ("revealed", "admitted"), as in the literature on factive and hedging verbs of
 * saying (Hooper 1975; Thompson and Ye 1991).
 */
const WORDS: readonly (readonly [Mode, Stance, string])[] = [
  ['speech', 'asserts', `say tell add note state announce declare report explain remark comment reply respond answer continue describe mention recall
    observe conclude claim assert contend maintain insist argue reveal disclose indicate suggest imply stress emphasize emphasise underline underscore
    reiterate repeat remind inform brief testify tout boast brag joke quip laugh chuckle shout yell whisper cry exclaim interject retort counter rebut
    quote cite speak talk address proclaim profess point speculate elaborate clarify specify summarize summarise tease hint signal relay
    recount narrate praise laud hail applaud thank salute defend defended justify call label dub brand characterize characterise liken compare mock ridicule
    opine muse theorize reason read go like caution explain voice express echo conclude lament complain bemoan grumble gripe credit
    introduce deliver discuss detail outline lay cite claim account statement remark comment message word rhetoric speech narrative argument assertion
    contention description interview briefing announcement testimony revelation explanation`],
  ['speech', 'denies', 'deny reject dismiss refute dispute disavow rebuff rebut disagree oppose contradict decline refuse denial rejection repudiate'],
  ['speech', 'accuses', `accuse blame allege charge condemn denounce criticize criticise slam blast attack rip bash lambaste assail chide fault decry deride knock
    accusation allegation charge criticism complaint rail lash excoriate skewer hammer castigate berate scold impugn implicate`],
  ['speech', 'confirms', 'confirm acknowledge admit concede verify affirm agree corroborate recognize recognise certify concur confess attest admission acknowledgment'],
  ['speech', 'predicts', 'predict forecast project warn foretell prophesy prediction warning projection forewarn'],
  ['speech', 'urges', `urge demand request recommend encourage beg order press plead appeal advise propose implore exhort command instruct counsel advocate petition
    lobby invite push challenge suggestion recommendation proposal plea demand'`],
  ['speech', 'asks', 'ask inquire enquire question query wonder'],
  ['speech', 'promises', 'promise vow pledge swear commit guarantee threaten assure reassure offer commitment threat oath assurance'],
  ['writing', 'asserts', `write tweet retweet post publish blog email text pen print headline editorialize report poll survey study document show find
    memo letter op-ed article book transcript record sign caption`],
  ['thought', 'asserts', `think believe know consider realize realise understand assume suspect suppose guess figure imagine reckon conclude view see regard deem
    decide determine judge learn discover perceive remember forget estimate calculate doubt presume notice recognize mean belief view opinion idea
    thought assumption notion theory sense conviction perception consensus evidence`],
  ['thought', 'predicts', 'expect anticipate foresee bet expectation envision'],
  ['thought', 'promises', 'plan intend aim mean intention plan prepare seek resolve consider mull weigh'],
  ['thought', 'feels', `want hope fear feel worry wish like love hate prefer regret enjoy dislike loathe desire dread resent admire trust mind care concern
    glad happy proud confident optimistic concerned worried afraid sure skeptical angry surprised hopeful excited disappointed frustrated convinced certain
    eager ready willing reluctant unhappy upset pleased furious nervous sad shocked desire sorry favor support fear frustration`],
]

const DISTANCING = 'claim allege purport contend assert maintain boast brag insist profess accuse allegation accusation assertion contention speculate tout'
const AFFIRMING = `reveal admit acknowledge confirm disclose show prove demonstrate expose recognize recognise concede remind point note learn realize realise
  discover find recall confess verify corroborate explain know admission acknowledgment revelation notice understand regret`

const SENSES = new Map<string, CueSense>()
for (const [mode, stance, words] of WORDS) {
  for (const word of listOf(words)) if (!SENSES.has(stemOf(word))) SENSES.set(stemOf(word), { mode, stance, distance: 'neutral' })
}
for (const [distance, words] of [['distancing', DISTANCING], ['affirming', AFFIRMING]] as const) {
  for (const word of listOf(words)) {
    const sense = SENSES.get(stemOf(word)) ?? { mode: 'speech', stance: 'asserts' }
    SENSES.set(stemOf(word), { ...sense, distance })
  }
}

/** The sense of a cue word by its stem; undefined for words that no lexicon holds. */
export function senseOf(stem: string): CueSense | undefined {
  return SENSES.get(stem)
}

function listOf(words: string): string[] {
  return words.trim().split(/\s+/)
}
