/** How transcripts in English label who only asks. Other languages get a file of their own. */
const ASKERS = /^(?:the\s+|an?\s+)?(?:q|questions?|reporters?|journalists?|correspondents?|moderator|host|interviewer|anchor|press|media|audience(?: member)?|voice|unidentified (?:reporter|speaker|voice)|\p{L}+ reporter)\.?$/iu

/** Whether a speaker as labelled only asks: "REPORTER", "Q", or nobody named and the words end in a question. */
export function isAsking(name: string | null, words: string): boolean {
  return name === null ? /\?["”’»]?\s*$/.test(words) : ASKERS.test(name.trim())
}
