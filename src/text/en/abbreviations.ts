/** Abbreviations that keep their stop; lower-case, without it. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set((
  'mr mrs ms dr prof sen rep gov gen brig lt col maj capt sgt cpl adm cmdr pres hon rev fr st sr jr messrs mme supt det insp atty amb sec dept ' +
  'inc corp co ltd llc bros assn univ no nos vol vs v etc al jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri ' +
  'ave blvd rd mt ft calif fla ariz ill mass mich minn miss conn colo pa va wash wis ga tex tenn ind okla ore neb nev del kan ky la md ala ark ' +
  'approx est fig e.g i.e cf u.s u.k u.n d.c'
).split(' '))

/** Abbreviations after which a name or number comes, never a new sentence. */
export const BEFORE_NAME = /^(?:mr|mrs|ms|dr|prof|sen|rep|gov|gen|brig|lt|col|maj|capt|sgt|adm|pres|hon|rev|fr|st|messrs|no|nos|vs|v|jan|feb|aug|sept|oct|nov|dec|\p{L})\.$/iu

/** Words that start a sentence far more often than they follow an abbreviation in capitals. */
export const STARTERS: ReadonlySet<string> = new Set((
  'the a an he she it they we i you this that these those there in on at but and or if when while as for with by from after before ' +
  'his her their its our my who what why how where not no yes so since because although though meanwhile however some many most all both'
).split(' '))
