/** Words by which somebody speaks for somebody else, and what names no party. Lower-case; the same for all sides. */

/** Its spokesman's words are its own. */
export const SPOKES = /\bspokes(?:man|woman|men|women|person|persons|people)\b/i
/** May speak for whom they belong to: inferred, and told so. */
export const BELONGING = '(?:officials?|diplomats?|envoys?|ambassadors?|embassy|consulate|lawyers?|attorneys?|representatives?|ministers?|minister|president|ministry|government|leaders?|commanders?|' +
  'chief|head|director|secretary|premier|governor|sources?|advisers?|aides?|generals?|officers?|press office|delegation|negotiators?|members?|staff|allies|relatives|family)'
/** "for the league", "of the ministry". */
export const FOR = '(?:for|of|from|at|to|with)'

/** What begins a phrase that names no one party: "two officers", "a clerk", "their guards". */
export const INDEFINITE = /^(?:an?|some|several|many|few|most|any|another|other|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|scores|\d[\d,.]*|certain|no|none|neither|nobody|somebody|someone|anybody|anyone|everybody|everyone|whoever|his|her|its|their|our|my|your|such)\b/i
/** Words that stand for whoever was named before. */
export const REFERRING = /^(?:he|she|it|they|we|i|you|who|whom|which|that|us|them|him|me|this|these|those|himself|herself|itself|themselves|each other|one another|the former|the latter|nobody|both|all|the|an?|(?:both|all) (?:of )?the)$/i
/** "paid by the league": no name, the rest of a clause. */
export const CLAUSE = /^\p{Ll}+(?:ed|en|n|d|t) (?:by|to|in|on)\b/u
/** In "both armies" a part of no name. */
export const BEFORE_NAME = /^(?:the|both|all|all the|both the|so-called|self-styled|self-proclaimed|alleged|suspected|former|then)\s+/i
/** "The league on Tuesday": when, behind a name. */
export const WHEN = /\s+(?:on\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|last (?:week|month|year)|earlier|later)\b.*$/i
/** A government is heard where somebody in its offices is; whether he speaks for it is inferred. "The state" is one, "Harrow State" a name. */
export const IN_POWER = /\b(?:[Gg]overnment|GOVERNMENT|[Aa]dministration|ADMINISTRATION|[Aa]uthorities|AUTHORITIES|[Rr]egime|REGIME|[Cc]abinet|CABINET|state)$/
export const IN_OFFICE = /\b(?:president|vice president|prime minister|premier|minister|ministry|chancellor|secretary|spokes\w+|officials?|government)\b/i
/** Before a person's name. */
export const HONORIFIC = /^(?:the\s+)?(?:(?:former|then|acting|late|u\.s\.)[\s-]+)*(?:mr|mrs|ms|dr|sir|sen|senator|gov|governor|rep|representative|congress(?:man|woman)|president|vice\s+president|secretary|mayor|judge|justice|prime\s+minister|minister|premier|chancellor|gen|general|col|colonel|maj|major|capt|captain|lt|lieutenant|sgt|deputy|ambassador|msgr|father|bishop|archbishop|king|queen|prince|sheikh|ayatollah)\b\.?\s+/i
/** Behind a name: where somebody is from or is. */
export const PLACE_OF = /,?\s+(?:of|in|from)\s+(?:the\s+)?\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*)*$/u
/** Behind the name of a body: those who fight for it, whatever they are called, and "group". */
export const FIGHTERS_OF = /\s+(?:militants|fighters|rebels|insurgents|terrorists|guerrillas|jihadists|extremists|gunmen|separatists|militiamen|soldiers|troops|group|organi[sz]ation)$/i
/** Common words of names that have fighters of their own. */
export const NAMES_FIGHTERS = /^(?:states?|front|army|movement)$/i
/** Words of many names: one of them alone shows no tie between two. Folded. */
export const COMMON_IN_NAMES = /^(?:house|white|state|states|national|general|united|party|north|south|east|west|northern|southern|eastern|western|central|supreme|court|department|ministry|minister|president|republic|peoples?|union|council|committee|front|army|movement|group)$/
