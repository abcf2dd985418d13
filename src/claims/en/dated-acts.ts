/** Which acts of a sentence its dates belong to: English words, the same for whoever acts. */

/** Acts that a date belongs to rather than to what they are about. */
export const ELSE = /\b(?:discuss(?:ed|ing)|spoke|speaking|tweeted|wrote|writing|comment(?:ed|ing)|respond(?:ed|ing)|condemn(?:ed|ing)|prais(?:ed|ing)|testif(?:ied|ying)|appear(?:ed|ing)|met|meeting|interviewed|interview|campaign(?:ed|ing)|recalled|recalling|apologi[sz]ed|mourn(?:ed|ing)|pledged|visited|visiting|convention|hearing|debate)\b/i
/** The same right before the date: "reeled on Sunday amid". */
export const ELSE_BEFORE = /\b(?:reeled|discussed|spoke|tweeted|wrote|commented|responded|condemned|praised|testified|appeared|met|campaigned|apologi[sz]ed|pledged|visited|voted|argued|launched|resigned)\s+(?:(?:on|last|late|early|earlier)\s+)*$/i
/** Before a date: a verb of saying. */
export const SAYING = /\b(?:said|says|told|announced|stated|warned|briefings?|statement)\b(?:(?!\b(?:that|there|were|was|had|have|has|are|is)\b)[^,;.]){0,30}$|\breported\s+(?:on\s+)?$/i
/** Between a date and what is said: "on Sunday acknowledged that"; and a bare "that", where a verb of saying stands before the date: "stated at a meeting on 9 May, that". */
export const BARE_THAT = /^,?\s+that\s/i
export const SAID_BEFORE = /\b(?:said|says|told|announced|stated|warned|reported|reports|claimed|confirmed|denied|alleged|insisted|charged|learned)\b[^;.]*$/i
export const SAYING_THAT = /^(?:(?!\bthat\b)[^;.]){0,60}\b(?:said|says|stated|told|learned|acknowledged|admitted|claimed|confirmed|denied|reported|reports|alleged|asserted|declared|insisted|revealed|disclosed|announced|charged|stressed)\s+that\s/i
/** Deeds as nouns. */
export const DEED = /^(?:murders?|assassinations?|killings?|deaths?|massacres?|slayings?|slaughter|kidnappings?|abductions?|executions?)$/i
/** Before a deed that is known: "the", "their", or none ("the investigation into murder of"), never "a". */
export const DEFINITE = /\b(?:the|this|that|these|those|his|her|their|its|our)\s+(?:\p{L}+\s+){0,2}$/iu
/** Before a deed: what happened then brought it about, and its date is that of both: "which caused the death of". */
export const BROUGHT_ABOUT = /\b(?:caus(?:ed|ing|es)|result(?:ed|ing|s)\s+[^.;]{0,80}\bin|led\s+to|leading\s+to|left|leaving|claimed|includ(?:ed|ing|es)|saw|witnessed|brought)\s+(?:the|their|his|her|its|our|these|those|this|that)\s+(?:\p{L}+\s+){0,2}$/iu
/** Between a deed and a date behind it: a clause of its own tells something else. */
export const VERB_BETWEEN = /\b(?:was|were|is|are|has|have|had|will|would|could|may|must|said|says|told|called|calls|claimed|denied|prompted|led|shows?|proves?|continues?|remains?|begun|began|launched|during|as\s+well\s+as|and\s+(?:said|added|stated))\b|[;:]/i
/** "who were murdered", "which occurred": tells of the deed itself. */
export const OF_ITS_TIME = /\b(?:who|which|that)\s+(?:(?:was|were|had\s+been)\s+)?(?:\p{L}+ly\s+)?(?:murdered|killed|assassinated|slain|shot|massacred|executed|kidnapped|abducted|occurred|happened|took\s+place|perpetrated|committed|carried\s+out|died)\b/giu
/** Between a date and a deed of one phrase: "the 9 May [brutal] murder of", "Sunday's killing of". */
export const WITHIN_PHRASE = /^(?:['’]s)?\s+(?:(?!(?:the|a|an|of|to|that|this|for|in|on|by|about|into|and)\b)\p{L}+\s+){0,2}$/iu
