import { sureness, surenessOf } from '../../text/confidence.ts'
import { count, LIST, number, said } from './words.ts'

const HIDDEN = {
  statements: ['less sure statement', 'less sure statements'], wordings: ['less sure wording', 'less sure wordings'],
  attributions: ['less sure attribution', 'less sure attributions'], figures: ['less sure figure', 'less sure figures'], allegations: ['less sure allegation', 'less sure allegations'], parties: ['less sure party', 'less sure parties'], articles: ['less sure article', 'less sure articles'], evidence: ['less sure row', 'less sure rows'], speakers: ['less sure speaker', 'less sure speakers'],
} as const
export type HiddenWhat = keyof typeof HIDDEN

/** What lists and pages say of any row: how it is said, how sure it is, what the dial hides, how wordings differ. */
export const rowTexts = {
  kinds: { direct: 'quoted', mixed: 'partly quoted', indirect: 'reported', own: 'own voice' },
  modes: { speech: 'speech', writing: 'writing', thought: 'thought' },
  stances: {
    asserts: 'states', denies: 'denies', accuses: 'accuses', confirms: 'confirms', predicts: 'predicts', urges: 'urges', asks: 'asks',
    promises: 'promises', feels: 'feels',
  },
  speakerTypes: { person: 'person', organisation: 'body', group: 'group', document: 'document', unnamed: 'unnamed' },
  distances: { neutral: '', distancing: 'keeps a distance', affirming: 'takes it as given' },
  evidenceTypes: {
    video: 'video', photograph: 'photograph', satellite: 'satellite image', aerial: 'aerial image', document: 'document', witness: 'witness',
    intercept: 'intercept', physical: 'physical', data: 'data', unspecified: 'not specified',
  } as Record<string, string>,
  confidence: {
    words: sureness,
    both: surenessOf,
    machine: 'Read by the machine',
    says: (p: number) => `the machine is ${surenessOf(p)}`,
  },
  hidden: {
    line: (thoughts: number, doubtful: number, what: HiddenWhat, setting: string, { figures = 0, evidence = 0 }: { readonly figures?: number; readonly evidence?: number } = {}) =>
      `${LIST.format([thoughts > 0 ? count(thoughts, 'thought', 'thoughts') : '', doubtful > 0 ? count(doubtful, HIDDEN[what][0], HIDDEN[what][1]) : '', figures > 0 ? count(figures, 'figure', 'figures') : '', evidence > 0 ? count(evidence, 'piece of evidence', 'pieces of evidence') : ''].filter(Boolean))} hidden at “${setting}”`,
    show: 'show all',
    shown: 'Everything is shown, thoughts and doubtful rows too',
    hide: 'only the sure ones',
  },
  dial: {
    label: 'How sure the machine has to be',
    stops: { complete: 'complete', likely: 'likely', sure: 'sure', surest: 'surest' },
    means: {
      complete: 'Everything that was read, thoughts too', likely: 'Speech and writing, confidence 0.5 and more', sure: 'Speech and writing, confidence 0.75 and more',
      surest: 'Speech and writing, confidence 0.9 and more',
    },
    right: (n: number, of: number) => `about ${number(n)} in ${number(of)} rows are right`,
    from: (confidence: number) => `from ${confidence.toFixed(2)}`,
    reports: 'of the reports they stand in',
    why: 'What the setting means',
    about: 'Right means: the words and the source, as people marked them in news articles kept apart from learning. Yours may be read better or worse. A lower setting misses less and shows more that is wrong. What a person accepted is always shown, what one rejected never, unless asked for. A row that is not shown proves nothing.',
  },
  matches: {
    verbatim: 'word for word', punctuation: 'same words, other punctuation', trimmed: 'same words, some not printed', altered: 'some words differ',
    paraphrase: 'in other words', repeats: 'same words, another occasion',
  },
  changes: {
    startAbsent: (marked: boolean) => `start not printed${marked ? ', marked' : ', no mark'}`,
    endAbsent: (marked: boolean) => `end not printed${marked ? ', marked' : ', no mark'}`,
    absent: (words: string, marked: boolean) => `${said(words)} not printed${marked ? ', marked' : ', no mark'}`,
    onlyHere: (words: string) => `${said(words)} only here`,
    replaced: (here: string, there: string) => `${said(there)} → ${said(here)}`,
    nameSpelling: (here: string, there: string) => `name spelt otherwise: ${said(there)} / ${said(here)}`,
    number: (here: string, there: string) => `number differs: ${said(there)} / ${said(here)}`,
    negation: (here: string, there: string) => `negation differs: ${said(there)} / ${said(here)}`,
    hedge: (here: string, there: string) => `how sure: ${said(there)} / ${said(here)}`,
    capitals: 'capitals',
    punctuation: 'punctuation',
  },
  more: {
    left: (n: number) => `… ${count(n, 'more', 'more')}.`, show: (n: number) => (n === 1 ? 'Show it' : `Show ${number(n)} of them`),
    narrow: 'Narrow the filters to see them, or take the list away.',
  },
  takeAway: { label: 'Take away', formats: { csv: 'CSV', jsonl: 'JSON lines', txt: 'text to cite' } },
} as const
