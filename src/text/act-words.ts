/** Kinds of argument in a few words, the same on the pages and in the terminal. They name what is alleged, of whomever, and never a theme as a person would. */
export const ACT_WORDS: Readonly<Record<string, string>> = {
  shields: 'Hiding behind civilians', abetting: 'Covering for or arming those who fight', concealing: 'Hiding the truth', access: 'Keeping out aid, inspectors or reporters',
  lying: 'Lies and fabrication', media: 'Hostile media', truce: 'Breaking a truce or agreement', targeting: 'Striking civilians', excess: 'Excessive force', punishing: 'Starving or driving out people',
  provoking: 'Provoking and destabilising', pretext: 'Using a pretext', meddling: 'Interference and violated sovereignty', mistreating: 'Torture and ill-treatment', silence: 'Looking away, double standards',
  unwilling: 'No wish for peace', rigging: 'A rigged system or vote', defence: 'Self-defence', care: 'Care for civilians',
}

/** How an argument is made, before whom it names. */
export const WAY_WORDS: Readonly<Record<string, string>> = {
  accuses: 'accuses', denies: 'says it is not so', defends: 'defends', reported: 'tells that others accuse', possible: 'hints at it or asks',
}
