/** Capitalised words that no mask hides: they tell of an office, a day or a speaker's part in the sentence, never who it is. */
export const EXEMPT: ReadonlySet<string> = new Set((
  "i i'm mr. mrs. ms. dr. sen. rep. gov. gen. lt. col. maj. capt. sgt. adm. prof. rev. hon. st. president senator governor minister secretary " +
  'ministry department committee commission council court police university institute agency office service spokesman spokeswoman spokesperson ' +
  'director chairman chairwoman chair chief general colonel major captain mayor judge justice professor doctor king queen prince sheriff ' +
  'ambassador commander representative congressman congresswoman attorney inspector ministerial deputy vice prime foreign defense defence ' +
  'interior state army navy force forces government campaign party house union association bank company group center centre ' +
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
  'jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. q a'
).split(' '))
