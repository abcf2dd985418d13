/** Adverbs that open a sentence and are no part of the subject after them: "Later an officer said …". */
export const OPENING_ADVERBS: ReadonlySet<string> = new Set((
  'later earlier afterwards afterward meanwhile then now today yesterday tonight recently previously separately instead however nevertheless nonetheless still again also ' +
  'moreover furthermore additionally similarly finally eventually subsequently reportedly apparently perhaps'
).split(' '))
