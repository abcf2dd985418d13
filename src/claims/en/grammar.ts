/** Small closed classes of English words, lower-case, that end or bind a noun phrase. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const AUXILIARY = set('was were is are be been being has have had got get gets having')
export const BE = set('was were is are been being be got get')
export const MODAL = set('could would might may will should can must shall \'d \'ll')
export const NEGATION = set('not never n\'t n’t neither nor')
export const ADVERB = set('reportedly allegedly also later immediately seriously severely critically badly lightly slightly gravely mortally fatally still already since recently ' +
  'all both themselves either feared believed presumed thought confirmed reported brutally violently instantly apparently then now currently again forcibly ' +
  'known officially deliberately illegally somewhat')
export const PREPOSITION = set('in at near on of from by with inside outside aboard during after before when while as for to into onto across around under over along between among against ' +
  'since until through throughout toward towards amid following within beyond behind above below off up down via without despite because about')
export const CONJUNCTION = set('and or but as nor yet so')
export const RELATIVE = set('who whom which that whose where')
export const DETERMINER = set('the a an his her its their our your my this that these those some any')
export const REPORTING = set('said says say told tells tell reported reports claimed claims alleged alleges announced added stated believe believes think thinks warned ' +
  'insisted argued confirmed denied accused according vowed demanded asked called voted agreed wrote tweeted')
/** After a noun these say how it then was; they are no part of it. */
export const STATE = /^(?:ablaze|alight|hostage|captive|prisoner|custody)$/
export const SUBJECT_PRONOUN = set('he she they we it i you who')
export const FOLLOWERS = set('including among mostly most many some both all at nearly mainly chiefly largely predominantly')
