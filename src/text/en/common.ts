/** Words that make a seventh of any English text and are rare together elsewhere. */
export const ENGLISH: ReadonlySet<string> = new Set((
  'the of and to in that is was for on with as by at from it be have has had he she his her they their this which were are been ' +
  'said says not but an will would who we you'
).split(' '))
