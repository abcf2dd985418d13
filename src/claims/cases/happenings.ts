/**
 * Pairs of figures of two articles: whether they are put side by side, and how they differ then. A line is `number counts whom;
 * type; place; day; @published`; see `figureFrom` in happenings.fixture.ts. All made up.
 */
export type HappeningCase = readonly [a: string, b: string, expected: 'apart' | 'none' | 'bounds' | 'counted' | 'whom' | 'total' | 'later' | 'attacks' | 'real']

export const HAPPENING_CASES: readonly HappeningCase[] = [
  // The same number
  ['12 killed people; shelling; Vesk; 2031-05-09; @2031-05-09', '12 killed people; shelling; Vesk; 2031-05-09; @2031-05-10', 'none'],
  ['12 killed people; shelling; Vesk; 2031-05-09; @2031-05-09', '12 killed people; strike; Vesk; 2031-05-09; @2031-05-09', 'none'],
  ['12 killed people; shelling; Vesk; ?; @2031-05-09', '12 killed people; shelling; Vesk; ?; @2031-05-10', 'none'],
  ['12 killed; bombing; Vesk; 2031-05-09; @2031-05-09', '12 killed people; bombing; Vesk; 2031-05-09; @2031-05-09', 'none'],
  ['12 killed soldiers; clash; Vesk; 2031-05-09; @2031-05-09', '12 killed soldiers; shooting; Vesk; 2031-05-09; @2031-05-09', 'none'],
  ['12 killed people; shelling; Halsenik; 2031-05-09; @2031-05-09', '12 killed people; shelling; Galsenik; 2031-05-09; @2031-05-09', 'none'],
  ['12 killed people; shelling; al-Vesk; 2031-05-09; @2031-05-09', '12 killed people; shelling; Vesk; 2031-05-09; @2031-05-09', 'none'],
  ['12 killed people; ?; Vesk; 2031-05-09; @2031-05-09', '12 killed people; ?; Vesk; 2031-05-09; @2031-05-09', 'none'],
  // Real differences
  ['12 killed people; shelling; Vesk; 2031-05-09; @2031-05-09', '14 killed people; shelling; Vesk; 2031-05-09; @2031-05-09', 'real'],
  ['14 killed people; shelling; Vesk; 2031-05-09; @2031-05-09', '12 killed people; strike; Vesk; 2031-05-09; @2031-05-11', 'real'],
  ['3 killed children; shelling; Vesk; 2031-05-09; @2031-05-09', '30 killed children; shelling; Vesk; 2031-05-09; @2031-05-09', 'real'],
  ['40 injured; bombing; Vesk; 2031-05-09; @2031-05-09', '25 injured; bombing; Vesk; 2031-05-09; @2031-05-09', 'real'],
  ['>=20 killed people; strike; Vesk; 2031-05-09; @2031-05-09', '12 killed people; strike; Vesk; 2031-05-09; @2031-05-09', 'real'],
  ['<=5 killed people; strike; Vesk; 2031-05-09; @2031-05-09', '12 killed people; strike; Vesk; 2031-05-09; @2031-05-09', 'real'],
  ['10..12 killed people; strike; Vesk; 2031-05-09; @2031-05-09', '15..20 killed people; strike; Vesk; 2031-05-09; @2031-05-09', 'real'],
  ['0 killed people; strike; Vesk; 2031-05-09; @2031-05-09', '12 killed people; strike; Vesk; 2031-05-09; @2031-05-09', 'real'],
  // Bounds that allow each other
  ['>=12 killed people; shelling; Vesk; 2031-05-09; @2031-05-09', '14 killed people; shelling; Vesk; 2031-05-09; @2031-05-09', 'bounds'],
  ['~50 injured people; shelling; Vesk; 2031-05-09; @2031-05-09', '48 injured people; shelling; Vesk; 2031-05-09; @2031-05-09', 'bounds'],
  ['12..15 killed people; shelling; Vesk; 2031-05-09; @2031-05-09', '13 killed people; shelling; Vesk; 2031-05-09; @2031-05-09', 'bounds'],
  ['<=30 killed people; shelling; Vesk; 2031-05-09; @2031-05-09', '28 killed people; shelling; Vesk; 2031-05-09; @2031-05-09', 'bounds'],
  ['>=12 killed people; shelling; Vesk; 2031-05-09; @2031-05-09', '>=20 killed people; shelling; Vesk; 2031-05-09; @2031-05-10', 'bounds'],
  // A place in two spellings
  ['12 killed people; shelling; Kyiv; 2031-05-09; @2031-05-09', '14 killed people; shelling; Kiev; 2031-05-09; @2031-05-09', 'real'],
  ['12 killed people; strike; Aleppo; 2031-05-09; @2031-05-09', '12 killed people; strike; Halab; 2031-05-09; @2031-05-09', 'none'],
  ['3 killed people; strike; Deir ez-Zor; 2031-05-09; @2031-05-09', '30 killed people; strike; Dayr al-Zawr; 2031-05-09; @2031-05-09', 'real'],
  ['3 killed people; bombing; Qamishli; ?; @2031-05-09', '7 killed people; bombing; Qamishlo; ?; @2031-05-10', 'later'],
  // Who was counted, where the place is not printed
  ['6 killed friars; killing; ?; 2031-05-09; @2031-05-09', '6 killed Grey friars; killing; Vesk; 2031-05-09; @2031-05-11', 'none'],
  ['6 killed friars; killing; ?; ?; @2031-05-10', '8 killed friars; killing; ?; 2031-05-09; @2031-05-12', 'later'],
  ['6 killed soldiers; killing; ?; 2031-05-09; @2031-05-09', '6 killed soldiers; killing; ?; 2031-05-09; @2031-05-09', 'apart'],
  ['6 killed friars; killing; Orrin; 2031-05-09; @2031-05-09', '6 killed friars; killing; Vesk; 2031-05-09; @2031-05-09', 'apart'],
  // A night: of the same few people, two days next to each other
  ['6 killed friars; killing; Vesk; 2031-05-09; @2031-05-11', '6 killed friars; killing; ?; 2031-05-10; @2031-05-12', 'none'],
  ['6 killed friars; killing; Vesk; 2031-05-09; @2031-05-11', '6 killed friars; killing; ?; 2031-05-11; @2031-05-12', 'apart'],
  ['6 killed people; killing; Vesk; 2031-05-09; @2031-05-11', '6 killed people; killing; Vesk; 2031-05-10; @2031-05-12', 'apart'],
  ['6 killed soldiers; killing; Vesk; 2031-05-09; @2031-05-11', '6 killed soldiers; killing; Vesk; 2031-05-10; @2031-05-12', 'apart'],
  ['6 killed Varnians; killing; Vesk; 2031-05-09; @2031-05-11', '6 killed Varnians; killing; Vesk; 2031-05-10; @2031-05-12', 'apart'],
  // Totals without a period say nothing of each other
  ['20000+ killed people; killing; Germany; ?; @2031-05-09', '1000+ killed people; killing; Germany; ?; @2031-05-10', 'apart'],
  // In a whole country much happens on one day
  ['12 killed people; attack; Germany; ?; @2031-05-09', '14 killed people; attack; Germany; ?; @2031-05-10', 'apart'],
  ['12 killed people; bombing; Germany; 2031-05-09; @2031-05-09', '14 killed people; bombing; Germany; 2031-05-09; @2031-05-09', 'real'],
  // No casualties are reported of every happening
  ['0 casualties people; bombing; Vesk; ?; @2031-05-09', '12 casualties people; bombing; Vesk; ?; @2031-05-10', 'apart'],
  // Then and later
  ['12 killed people; shelling; Vesk; 2031-05-09; @2031-05-09', '19 killed people; shelling; Vesk; 2031-05-09; @2031-05-10', 'later'],
  ['12 killed people; shelling; Vesk; 2031-05-09; @2031-05-09', '19 killed people; shelling; Vesk; ?; @2031-05-11', 'later'],
  ['5 missing people; shelling; Vesk; ?; @2031-05-09', '9 missing people; shelling; Vesk; ?; @2031-05-10', 'later'],
  // Another thing counted
  ['12 killed people; shelling; Vesk; 2031-05-09; @2031-05-09', '30 casualties people; shelling; Vesk; 2031-05-09; @2031-05-09', 'counted'],
  ['12 killed people; shelling; Vesk; 2031-05-09; @2031-05-09', '18 injured people; shelling; Vesk; 2031-05-09; @2031-05-09', 'counted'],
  ['12 killed people; shelling; Vesk; 2031-05-09; @2031-05-09', '12 victims; shelling; Vesk; 2031-05-09; @2031-05-09', 'counted'],
  ['12 killed people; shelling; Vesk; 2031-05-09; @2031-05-09', '12 bodies; shelling; Vesk; 2031-05-09; @2031-05-10', 'counted'],
  ['40 displaced families; shelling; Vesk; 2031-05-09; @2031-05-09', '40% displaced families; shelling; Vesk; 2031-05-09; @2031-05-09', 'counted'],
  ['5 kidnapped nurses; kidnapping; Vesk; 2031-05-09; @2031-05-09', '5 released nurses; kidnapping; Vesk; ?; @2031-05-11', 'counted'],
  // Others counted, or some of them
  ['12 killed people; shelling; Vesk; 2031-05-09; @2031-05-09', '3 killed children; shelling; Vesk; 2031-05-09; @2031-05-09', 'whom'],
  ['12 killed civilians; shelling; Vesk; 2031-05-09; @2031-05-09', '3 killed children; shelling; Vesk; 2031-05-09; @2031-05-09', 'whom'],
  ['6 killed militants; strike; Vesk; 2031-05-09; @2031-05-09', '9 killed fighters; strike; Vesk; 2031-05-09; @2031-05-09', 'whom'],
  ['12 killed people; shelling; Vesk; 2031-05-09; @2031-05-09', '12 killed civilians; shelling; Vesk; 2031-05-09; @2031-05-09', 'whom'],
  // One and a total, attacks
  ['12 killed people; shelling; Vesk; 2031-05-09; @2031-05-09', '80+ killed people; shelling; Vesk; 2031-05-01/2031-05-10; @2031-05-10', 'total'],
  ['3 killed people; strike; Vesk; 2031-05-09; @2031-05-09', '300+ killed people; strike; Vesk; 2030-09-01/2031-05-14; @2031-05-10', 'total'],
  ['2 attacks; strike; Vesk; 2031-05-09; @2031-05-09', '5+ attacks; strike; Vesk; 2031-05-01/2031-05-14; @2031-05-10', 'total'],
  ['300+ killed people; strike; Vesk; 2030-09-01/2031-05-14; @2031-05-10', '11+ attacks; strike; Vesk; 2030-09-01/2031-05-14; @2031-05-10', 'attacks'],
  // Apart: place alone, another place, another time, another sort of happening, other people
  ['12 killed people; shelling; Vesk; ?; ?', '12 killed people; shelling; Vesk; ?; ?', 'apart'],
  ['12 killed people; shelling; Vesk; ?; @2031-05-09', '12 killed people; shelling; Vesk; ?; @2031-06-09', 'apart'],
  ['12 killed people; shelling; Vesk; 2031-05-09; @2031-05-09', '12 killed people; shelling; Orrin; 2031-05-09; @2031-05-09', 'apart'],
  ['12 killed people; shelling; Vesk; 2031-05-09; @2031-05-09', '12 killed people; shelling; Vesk; 2031-05-11; @2031-05-11', 'apart'],
  ['12 killed people; shelling; Vesk; 2031-05-09; @2031-05-09', '12 killed people; shelling; Vesk; ?; @2031-05-08', 'apart'],
  ['12 killed people; shelling; Vesk; 2031-05-09; @2031-05-09', '12 arrested people; arrest; Vesk; 2031-05-09; @2031-05-09', 'apart'],
  ['12 killed people; shelling; Vesk; 2031-05-09; @2031-05-09', '2 kidnapped people; kidnapping; Vesk; 2031-05-09; @2031-05-09', 'apart'],
  ['12 killed soldiers; clash; Vesk; 2031-05-09; @2031-05-09', '12 killed civilians; clash; Vesk; 2031-05-09; @2031-05-09', 'apart'],
  ['3 killed children; shelling; Vesk; 2031-05-09; @2031-05-09', '5 killed rebels; shelling; Vesk; 2031-05-09; @2031-05-09', 'apart'],
  ['12 killed people; shelling; ?; 2031-05-09; @2031-05-09', '12 killed people; shelling; ?; 2031-05-09; @2031-05-09', 'apart'],
  ['12 killed people; shelling; Vesk; 2031-05-09; @2031-05-09', '12 killed people; shelling; ?; 2031-05-09; @2031-05-09', 'apart'],
  ['12 killed people; ?; Vesk; 2031-05-09; @2031-05-09', '4 destroyed houses; ?; Vesk; 2031-05-09; @2031-05-09', 'apart'],
  ['12 killed people; ?; Vesk; ?; @2031-05-09', '9 arrested people; ?; Vesk; ?; @2031-05-10', 'apart'],
  ['12 killed people; shelling; Vesk; 2031-05-09; @2031-05-09', '80+ killed people; shelling; Vesk; 2031-05-10/2031-05-14; @2031-05-14', 'apart'],
  ['12 killed people; shelling; Vesk; 2031-05-09; @2031-05-09', '12 killed people; shelling; Vesk; 2030-05-09; @2031-05-09', 'apart'],
  ['7 killed people; arson; Vesk; 2031-05-09; @2031-05-09', '7 killed people; robbery; Vesk; 2031-05-09; @2031-05-09', 'apart'],
  ['12 killed people; shelling; Trask; 2031-05-09; @2031-05-09', '12 killed people; shelling; Trusk; 2031-05-09; @2031-05-09', 'apart'],
  ['2 attacks; strike; Vesk; 2031-05-14; @2031-05-14', '5+ attacks; strike; Vesk; 2031-04-01/2031-04-20; @2031-05-14', 'apart'],
  ['12 killed miners; bombing; Vesk; 2031-05-09; @2031-05-09', '12 killed tanks; bombing; Vesk; 2031-05-09; @2031-05-09', 'apart'],
  ['9 shot drones; strike; Vesk; 2031-05-09; @2031-05-09', '9 killed people; arrest; Vesk; 2031-05-09; @2031-05-09', 'apart'],
  ['40 arrested people; arrest; Vesk; 2031-05-09; @2031-05-09', '40 arrested people; arrest; Vesk; ?; @2031-05-20', 'apart'],
  ['12 killed people; shelling; Vesk; 2031-05-09; ?', '12 killed people; shelling; Vesk; ?; ?', 'apart'],
  ['12 killed people; shelling; Vesk; 2031-05-09; @2031-05-09', '19 killed people; shelling; Vesk; ?; ?', 'apart'],
]
