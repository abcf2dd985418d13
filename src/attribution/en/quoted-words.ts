/** Nouns in front of a work's, a ship's, an operation's or a unit's name in quotation marks. */
export const WORKS = /(?:^|[^\p{L}])(?:book|novel|film|movie|song|album|show|series|programme|program|episode|play|paper|article|essay|column|memoir|memoirs|documentary|podcast|report|study|titled|entitled|called|headlined|hit|magazine|poem|painting|sculpture|exhibition|opera|ballet|musical|symphony|chapter|section|heading|headline|campaign|operation|codenamed|code-named|exercise|drill|battalion|brigade|regiment|squad|ship|vessel|tanker|ferry|trawler|hotel|cafe|restaurant|newspaper|journal|party|movement|project|named|hymn|ballad|cartoon|game|app|blog|thriller|comedy|drama|trilogy|anthology)$/u

/** A name that people go by, or a word that is spoken about: "known as “the rats”", "the term “hybrid war”". */
export const NAMING = /(?:known as|nicknamed|nickname|alias|aka|a\.k\.a\.|dubbed|so-called|the (?:word|term|phrase|expression|label|name)|(?:what|whom|as) (?:\S+ ){1,4}calls?(?: it| them| him| her)?|under the name|by the name of)$/

/** What is pressed, written on things or looked for: "boxes marked “fragile”", "press “9”". */
export const MARKING = /(?:marked|labelled|labeled|stamped|press|pressing|type|typing|write|click|button|key|search(?:ed|es|ing)? for|file is called|file called|folder|password|nothing but|has an?|letter|digit|number)$/

/** Words that titles write small. */
export const SMALL: ReadonlySet<string> = new Set('with from into onto over under about after before between through than that this upon their your what when'.split(' '))
