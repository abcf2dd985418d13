import type { RelationView, StatementSummary } from '../../src/api/index.ts'
import { makeStatement, type Made, type Printing } from './fixture-data.ts'

const relation = (name: string, a: number, b: number, type: RelationView['relay']['type'], why: string, more: Partial<RelationView> = {}): RelationView => ({
  a: `p-${name}-${a}`, b: `p-${name}-${b}`, same_article: false, match: 'trimmed', changes: [{ type: 'only-in-a', a: null, b: null, where: 'start', marked: false }],
  same_speaker: true, direction: { from: type === 'unknown' ? null : 'a', basis: type === 'stated' ? 'stated-relay' : type === 'inferred' ? 'dates' : null },
  relay: { type, why }, confidence: 0.97 - b * 0.02, by: 'machine', ...more,
})

const summary = (id: string, wording: string, more: Partial<StatementSummary> = {}): StatementSummary => ({
  id, wording, kind: 'indirect', mode: 'speech', named: 'Seamen’s Aid Committee', stance: 'asserts', stances: [{ stance: 'asserts', variants: 2 }], cue: 'said',
  cue_distance: 'neutral', speakers: [{ id: 'seamen-s-aid-committee', name: 'Seamen’s Aid Committee', type: 'organisation', variants: 2, articles: 2, one: true }], first_reported: '2031-05-04T08:00:00Z',
  last_reported: '2031-05-05T08:00:00Z', outlets: 2, articles: 2, variants: 2, wordings: 2, own_voice: 0, confidence: 0.88, ...more,
})

/** One statement in seven wordings: the picture that the workbench is made for. */
const ships: Made = makeStatement('ships', [
  'As the harbour cameras show,', 'no relief ship was', 'held', 'at the port of', 'Lessa,', 'and not one of the', '14', 'crew members', 'was questioned.',
], [
  { outlet: 'Ministry of Supply, Kestria', date: '2031-05-03', title: 'Transcript of the daily briefing', record: true, speaker: 'Ministry of Supply', cells: [],
    sentence: '<SPOKESWOMAN>: {As the harbour cameras show, no relief ship was held at the port of Lessa, and not one of the 14 crew members was questioned.}' },
  { outlet: 'Kestrian Wire', date: '2031-05-03T14:10:00Z', title: 'Ministry denies holding relief ships', speaker: 'Ministry of Supply', match: 'verbatim',
    sentence: '“{As the harbour cameras show, no relief ship was held at the port of Lessa, and not one of the 14 crew members was questioned},” <the Ministry of Supply> /said/ on Saturday.',
    cells: ['=', '=', '=', '=', '=', '=', '=', '=', 'p: was questioned,'.replace(': ', ':')] },
  { outlet: 'Harbour Post', date: '2031-05-03T15:02:00Z', title: 'No ship was held, says spokeswoman', speaker: 'Col. Ada Brenn', role: 'spokeswoman', relays: ['Kestrian Wire'],
    sentence: '“{No relief ship was held at the port of Lessa},” <Col. Ada Brenn> /said/, “{and not one of the 14 crew members was questioned},” the Kestrian Wire reported.',
    cells: ['-', 'c:No relief ship was', '=', '=', '=', '=', '=', '=', '='] },
  { outlet: 'Lessa Courier', date: '2031-05-04', title: 'Ministry: ships were free to leave', speaker: 'Ministry of Supply',
    sentence: '<The Ministry of Supply> /insisted/ that “… {no relief ship was halted at the port of Lesa} … {and not one of the 14 crew members was questioned}”.',
    cells: ['-…', '=', 'r:halted', '=', 'n:Lesa', '=', '=', '=', '='], match: 'altered' },
  { outlet: 'World Desk', date: '2031-05-04T06:30:00Z', title: 'Kestria: no ship of help was kept', speaker: 'Ministry of Supplies', relays: ['Kestrian Wire', 'Radio Orla'],
    sentence: '{As the cameras of harbour show, no relief ship was kept in the port of Liessa, and not one of the 40 crew members was asked}, <Ministry of Supplies> /informed/ on Saturday.',
    cells: ['r:As the cameras of harbour show,', '=', 'r:kept', 'r:in the port of', 'n:Liessa,', '=', '#:40', '=', 'r:was asked'], match: 'altered' },
  { outlet: 'Evening Ledger', date: '2031-05-05', title: 'Deputy minister plays down harbour row', speaker: 'Teodor Valk', role: 'Deputy Minister of Supply', kind: 'indirect',
    sentence: '<Deputy Minister Teodor Valk> /claimed/ {no relief ship was held at the port of Lessa, and not one of the 14 crew members was reportedly questioned}.',
    cells: ['-', '=', '=', '=', '=', '=', '=', '=', '~:was reportedly questioned.'], match: 'altered' },
  { outlet: 'The Meridian', date: null, title: 'NO RELIEF SHIP HELD AT LESSA', speaker: null, voice: 'own', place: 'headline',
    sentence: '{NO RELIEF SHIP HELD AT LESSA}', cells: ['-', 'c:NO RELIEF SHIP', 'c:HELD', 'c:AT', 'c:LESSA', '-', '-', '-', '-'] },
], {
  relations: [
    relation('ships', 0, 1, 'inferred', 'same 22 words, published four hours after the briefing', { match: 'verbatim', direction: { from: 'a', basis: 'record' }, changes: [] }),
    relation('ships', 1, 2, 'stated', '“the Kestrian Wire reported”', { same_speaker: false }),
    relation('ships', 1, 3, 'inferred', 'same nine words, next day'),
    relation('ships', 1, 4, 'stated', 'credits Kestrian Wire', { match: 'altered', changes: [{ type: 'replaced', a: null, b: null, marked: false }, { type: 'number', a: null, b: null, marked: false }] }),
    relation('ships', 0, 5, 'unknown', 'dates allow either', { same_speaker: false, match: 'altered' }),
    relation('ships', 0, 6, 'unknown', 'The Meridian’s date is not known'),
  ],
  evidence: [0, 1, 4].map((i) => ({ passage: `p-ships-${i}`, evidence: { spans: [], words: 'the harbour cameras' }, type: 'video', shown: 'described' })),
  figures: [{ passage: 'p-ships-0', figure: { spans: [], words: '14 crew members' }, value: 14, min: null, max: null, counts: 'questioned', whom: 'crew members' },
    { passage: 'p-ships-4', figure: { spans: [], words: '40 crew members' }, value: 40, min: null, max: null, counts: 'questioned', whom: 'crew members' }],
  linked: [
    { match: 'paraphrase', statement: summary('harbour-free', 'All vessels with relief goods had left Lessa on time'), confidence: 0.71 },
    { match: 'repeats', statement: summary('june-ships', 'No relief ship was held at the port of Lessa', { first_reported: '2031-06-11T00:00:00Z' }), confidence: 0.9 },
  ],
})
ships.page.denials.push({ statement: summary('denial', 'Two ships were kept at anchor for nine hours'), article: ships.articles[2]!.article, speaker: { id: 'seamen-s-aid-committee', name: 'Seamen’s Aid Committee', type: 'organisation' },
  words: { spans: [], words: 'Two ships were kept at anchor for nine hours' }, basis: 'words', confidence: 0.62 })

const LONG = [
  'We opened the northern road at six in the morning,', 'we sent the buses that the Relief Council had asked for,', 'and we waited', 'eleven', 'hours', 'at the checkpoint near Orla;',
  'nobody came,', 'because the other side had told people', 'that the road was mined,', 'which it has never been,', 'and we will open it again tomorrow', '',
]
const LONG_TEXT = LONG.filter(Boolean).join(' ')
const carriers: readonly [string, string | null, readonly string[]][] = [
  ['Kestrian Wire', '2031-05-07T09:00:00Z', []],
  ['Harbour Post', '2031-05-07T10:15:00Z', LONG.map((words) => words && '=')],
  ['Evening Ledger', '2031-05-07T11:40:00Z', LONG.map((words) => words && '=')],
  ['Lessa Courier', '2031-05-08', ['=', '-…', '=', '=', '=', '=', '=', '=', '=', '-…', '=', '+:at dawn']],
  ['Radio Orla', '2031-05-08T07:00:00Z', ['=', '-', '=', '#:nine', '=', '=', '=', '=', '=', '=', '=', '']],
  ['World Desk', '2031-05-08', ['r:We opened north way at six o’clock of morning,', '=', '=', '=', '=', 'n:at the checkpoint near Orlah;', '=', '=', '=', '!:which it has been,', '=', '']],
  ['The Meridian', null, ['-', '-', '-', '-', '-', '-', 'c:NOBODY CAME', '-', '-', '-', '-', '']],
  ['Coast Daily', '2031-05-08', LONG.map((words) => words && '=')],
  ['Northern Mail', '2031-05-09', LONG.map((words) => words && '=')],
  ['Star of Lessa', '2031-05-09', ['=', '=', '=', '~:nearly eleven', '=', '=', '=', 'r:because they had told people', '=', '=', '=', '']],
]
const road: Made = makeStatement('road', LONG, carriers.map(([outlet, date, cells], i): Printing => ({
  outlet, date, title: `The road at Orla, ${outlet}`, speaker: i === 9 ? 'Head of the road service' : 'Gen. Miro Haste', role: 'commander', cells, match: i > 0 && cells.every((cell) => cell === '=' || cell === '') ? 'verbatim' : 'trimmed',
  sentence: `“{${LONG_TEXT}},” <Gen. Miro Haste> /said/.`,
})))

const cyrillic: Made = makeStatement('cyrillic', ['Ни одно судно', 'не было', 'задержано', 'в порту Лесса'], [
  { outlet: 'Вестник Кестрии', date: '2031-05-03', title: 'Министерство: суда не задерживали', speaker: 'Министерство снабжения', cells: [], sentence: '«{Ни одно судно не было задержано в порту Лесса}», — /заявили/ в <Министерстве снабжения>.' },
  { outlet: 'Орла сегодня', date: '2031-05-04', title: 'Порт работает', speaker: 'Министерство снабжения', cells: ['=', '=', 'r:остановлено', '='], sentence: '<Министерство> /сообщило/, что {ни одно судно не было остановлено в порту Лесса}.' },
])
const arabic: Made = makeStatement('arabic', ['لم يتم', 'احتجاز', 'أي سفينة', 'في ميناء ليسا'], [
  { outlet: 'بريد الساحل', date: '2031-05-03', title: 'الوزارة: لا سفن محتجزة', speaker: 'وزارة التموين', cells: [], sentence: '/قالت/ <وزارة التموين>: «{لم يتم احتجاز أي سفينة في ميناء ليسا}».' },
  { outlet: 'صوت أورلا', date: '2031-05-04', title: 'الميناء يعمل', speaker: 'وزارة التموين', cells: ['=', 'r:توقيف', '=', '-'], sentence: '/أكدت/ <الوزارة> أنه «{لم يتم توقيف أي سفينة}».' },
])

export const made: readonly Made[] = [ships, road, cyrillic, arabic]
