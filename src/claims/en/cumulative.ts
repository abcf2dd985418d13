/** Words that make a figure one of a period or of several happenings. The sentence comes in lower case, words parted by spaces. */
export const CUMULATIVE =
  / (?:so far|to date|in total|altogether|a total of|overall|over the (?:past|last)|during the (?:war|conflict|campaign|siege|uprising|dictatorship|occupation|past|last)|since the (?:start|beginning|outbreak)|this year|last year|every (?:day|week|month|year)|each (?:day|week|month|year)|in the (?:past|last|first) (?:\S+ )?(?:days|weeks|months|years|year|month|week|decade)|bringing the total|brings? the (?:total|number)|brought the total) /

/** Words after which the object of "attacks on …" is over. */
export const GENERAL_EVENT: ReadonlySet<string> = new Set(
  'in at near on by with and or since during after before have has had were was are is that which who from this last over within between to as'.split(' '),
)
