/** Words that carry structure rather than content; pairing them up by chance says little. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the and or but nor so if of in on at by to for from with as into onto over under about after before between through
  against during is are was were be been being am do does did has have had will would shall should can could may might must
  it its he she his her him they them their we us our you your i me my this that these those there here who whom whose which
  what when where while how why not no than then also just too very s t mr mrs ms dr`.split(/\s+/),
)
