/** Cues that plainly report what was stated, auxiliaries, adverbs and times aside: with these, what follows belongs to the source. */
export const PLAIN_REPORT = new RegExp('^(?:(?:has|have|had|also|later|further|today|yesterday|then|earlier|recently|officially|reportedly|in turn) )*' +
  '(?:said|says|say|saying|reports?|reported|reporting|stated?|states|stating|adds?|added|adding|announce[sd]?|announcing|notes?|noted|noting|explain(?:s|ed|ing)?|told|tells|telling|declare[sd]?|declaring|' +
  'claim(?:s|ed|ing)?|confirm(?:s|ed|ing)?|reveal(?:s|ed|ing)?|indicate[sd]?|indicating|point(?:s|ed|ing) out|admit(?:s|ted|ting)?|assert(?:s|ed|ing)?|emphasi[sz]e[sd]?|stress(?:es|ed|ing)?|' +
  'disclose[sd]?|disclosing|according to|informed|estimate[sd]?|estimating|recall(?:s|ed)?|testif(?:y|ies|ied)|wrote|writes|tweeted|counted|put)' +
  '(?: (?:today|yesterday|tonight|on \\w+day|\\w+day|earlier|also|last night|here))*(?: to)?$', 'i')

/** After these the sentence goes on with what the outlet adds, or with another clause. */
export const GOES_ELSEWHERE = /[;:]|["“”]|\b(?:after|before|since|while|although|though|but(?! (?:there (?:was|were) )?no\b)|whereas|meanwhile|which|who|whose)\b/i

/** A noun's own clause or what came before, inside words that are no statement: "called for a ban after two men killed 14". */
export const PRESUPPOSED = /\b(?:after|following|when|since|where|in which|that|who)\s[^.;]*$/i

/** A report without a speaker. */
export const PASSIVE_REPORT = /(?:^| )(?:been|was|were|is|are|be)(?: \w+ly| also| already)? (?:reported|said|announced|stated|learned|learnt|claimed|confirmed|disclosed|revealed|noted|indicated|alleged|recorded)(?: today| yesterday| here)*$/i

/** In a denial, what is denied with the report of it: "denied reports that 30 had died". */
export const UNPROVEN = /\b(?:reports?|claims?|allegations?|accusations?|charges?|rumou?rs?|suggestions?|assertions?|insinuations?)\s(?:that|of|about)\s[^.;]*$/i

/** In a denial, a clause of a noun or a noun with its article: what is taken as known. */
export const MENTIONED = /\b(?:that|which|in which|where|who|after|when)\s[^.;]*$|\b(?:the|this|these|those|their|its|his|her)\s(?:[\p{L}-]+\s){0,3}(?:of|in|on|at|near|from)\s[^.;]*$/iu

/** What is claimed or declared that is no statement: "claimed responsibility for the attack that killed three". */
export const NO_STATEMENT = /^\s*(?:responsibility|credit|war)\b/i
