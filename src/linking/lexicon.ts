/** English words that change how a statement is to be taken. Other languages get a file of their own. */
export const NEGATIONS: ReadonlySet<string> = new Set('not no never without none nothing nobody neither nor cannot'.split(' '))

/** Words that make a statement less sure, or a number less exact. */
export const HEDGES: ReadonlySet<string> = new Set(
  `allegedly alleged reportedly apparently apparent seemingly purportedly purported supposedly supposed claimed claims claim claiming
  nearly almost about around roughly approximately some least most possibly possible perhaps maybe probably probable likely may
  might could suspected believed presumably potentially potential virtually practically estimated circa up more less fewer over
  under than appears appeared seems seemed said says saying`.split(/\s+/),
)

/** Of those, the ones that hedge only together ("at least", "more than", "as many as") or before a number. */
export const HEDGE_PARTS: ReadonlySet<string> = new Set('at as many much to than of that the a an be is was were have has had been'.split(' '))

/** Enough alone to make a run of words a hedge. */
export const PLAIN_HEDGES: ReadonlySet<string> = new Set([...HEDGES].filter((word) => !['some', 'up', 'more', 'less', 'over', 'under', 'than', 'most', 'could', 'may', 'about', 'around'].includes(word)))

/** Words for how many that name no number. */
export const VAGUE_NUMBERS: ReadonlySet<string> = new Set('dozens scores hundreds thousands millions billions several many few couple dozen handful numerous'.split(' '))

/** Function words that may stand beside a negation that is all that changes: "did not stop", "has never been". */
export const AUXILIARIES: ReadonlySet<string> = new Set('do does did is are was were be been has have had will would can could shall should may might must any a an the to'.split(' '))

/** What a speaker points to: a part that names it and is not printed takes the cited evidence away. */
export const EVIDENCE: ReadonlySet<string> = new Set(
  `video videos footage film picture pictures photo photos photograph photographs image images imagery satellite aerial radar recording
  recordings intercept intercepts intercepted audio document documents documented forensic wreckage dna`.split(/\s+/),
)
