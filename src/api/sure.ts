/**
 * The confidence from which speech and writing count as sure and stand in the default view. Chosen on PolNeAR train, each article
 * read by fields and verifier that never saw it (`training/train.ts` prints the table): the least step from which at least 90% have
 * the right content and source beyond doubt of the sample. From 0.76 it is 90.0% (of 7,511), from 0.78 90.8% (95% interval 90.1 to
 * 91.5), with a third of all that annotators marked. `bench/attribution.ts` prints what that gives on articles kept apart.
 */
export const SURE = 0.78
