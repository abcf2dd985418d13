/** Given names whose bearers are mostly men, mostly women. They tell a person from a place and "he" from "she"; no more. */
export const MALE: ReadonlySet<string> = setOf(`aaron abdul abdullah abraham adam adrian ahmad ahmed al alan albert alejandro aleksandr alex alexander alexei alfred ali
  amir anatoly andre andreas andrei andrew andy ángel angel anthony antonio antony arnold arthur ashton barack barry ben benjamin bernard bernie bill bob bobby
  boris brad brandon brent brian bruce carl carlos chad charles charlie chris christian christopher chuck clarence clint colin corey craig dan daniel darren dave
  david dean denis dennis derek dick dmitri dmitry dmytro don donald doug douglas dwight earl ed eddie edgar eduardo edward edwin elliott emmanuel eric erik ernest
  eugene evan fernando francis francisco françois frank franklin fred frederick gary gennady geoff geoffrey george gerald gerard giorgi giovanni glenn gordon graham greg
  gregory hamid harold harry harvey hassan hector henry herbert herman howard hugh hussein ian ibrahim igor ivan jack jacob jake james jared jason javier jay jean jeb jeff
  jeffrey jeremy jerome jerry jim jimmy joe joel john johnny jon jonathan jordan jorge jose josé joseph josh joshua juan julian justin karl keith ken kenneth kevin khalid
  kirk kyle larry lars lawrence lee leo leon leonard leonid lev lewis lindsey lloyd louis lucas luis luke marc marcel marco marcus mario mark martin marvin matt matthew
  maurice max maxim mehmet michael miguel mike mikhail milton mitch mitt mohamed mohammad mohammed morgan muhammad mustafa nathan neil nicholas nick nicolas nikolai
  norman oleg oleksandr oliver omar oscar otto owen pablo pat patrick paul pavel pedro perry pete peter petro phil philip philippe pierre rafael ralph ramzan rand randy raul
  ray raymond recep reince ricardo richard rick rob robert roberto rodney roger roman ron ronald ross roy rudy rupert russell ryan salman sam samuel saul scott sean sebastian
  sergei sergey seth simon stanislav stanley stefan stephen sergio steve steven stuart ted terry theodore thomas tim timothy todd tom tommy tony travis tyler valery vasily
  viktor victor vincent vitaly vladimir volodymyr wallace walter warren wayne wesley will willard william willie winston wolfgang yuri yusuf zachary`)

export const FEMALE: ReadonlySet<string> = setOf(`abigail agnes aisha alexandra alexandria alice alicia alison allison alyssa amanda amber amelia amy ana anastasia andrea
  angela anita ann anna anne annie april ashley audrey barbara beatrice becky bernadette bertha beth betty beverly bonnie brenda brittany candace carla carly carmen carol
  caroline carolyn catherine cathy charlotte chelsea cheryl christina christine cindy claire clara claudia colleen connie courtney crystal cynthia daisy dana danielle
  dawn debbie deborah debra denise diana diane dianne dolores donna dora doris dorothy edith eileen elaine eleanor elena elizabeth ellen emily emma erica erin ester
  esther eva eve evelyn fatima federica fiona frances gail gina gladys glenda gloria grace gwen hannah heather heidi helen hillary hilary holly hope huma ida irene iris irina
  isabel ivanka jacqueline jan jane janet janice jasmine jeanne jenna jennifer jenny jessica jill jo joan joanna joanne jocelyn joyce juanita judith judy julia juliana julie june
  karen karin kate katherine kathleen kathryn kathy katie katrina kayla kellyanne kelly kim kimberly kirsten kristen kristin laura lauren leah lena leslie leticia lillian
  linda lisa liz lois lori lorraine louise lucia lucy lydia lynn mabel madeleine madeline maggie marcia margaret maria marie marilyn marina marjorie martha mary maureen
  megan melania melanie melinda melissa meredith michelle mildred miriam molly monica nadia nancy naomi natalia natalie natasha nicole nina nora norma olga olivia pamela
  patricia paula pauline peggy penny phyllis priscilla rachel rebecca regina renee rhonda rita roberta robin rosa rose rosemary ruth sabrina sally samantha sandra
  sara sarah shannon sharon sheila shirley sofia sonia sonya sophia sophie stacy stella stephanie sue susan suzanne svetlana sylvia tamara tammy tanya tara tatiana teresa
  theresa tiffany tina tracy tulsi ursula valerie vanessa vera veronica victoria viola virginia vivian wanda wendy yelena yolanda yvonne zoe`)

export const HONORIFICS: ReadonlyMap<string, 'm' | 'f' | '?'> = new Map(
  [['m', 'mr. mr sir lord king prince father brother'], ['f', 'mrs. mrs ms. ms miss madam lady queen princess sister mme'],
    ['?', 'dr. dr prof. prof rev. hon. judge justice doctor professor']].flatMap(([gender, words]) =>
    words!.split(' ').map((word) => [word, gender as 'm' | 'f' | '?'] as const)),
)

/** Lower-case words inside names. */
export const PARTICLES: ReadonlySet<string> = setOf('de la le du da di dos del van von der den al el bin ibn abu bint ben ter af y')

/** What a person's name may end in after the surname. */
export const SUFFIXES: ReadonlySet<string> = setOf('jr jr. sr sr. ii iii iv')

/** Days and months: capitals that name nobody. */
export const CALENDAR: ReadonlySet<string> = setOf(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon. tues. wed. thurs. fri.`)

/** Words that show a run of capitals to be no person. */
export const NOT_PERSONS: ReadonlySet<string> = setOf(`state states house street avenue east west north south sea city river county island islands lake mountain valley
  beach bay new york united kingdom republic union kremlin pentagon wall capitol hill road park square airport bridge port gulf peninsula province region district war day
  act law bill treaty agreement accord convention olympics games cup series prize award christmas easter ramadan congress senate parliament islamic democratic republican
  supreme national international world global general civil great american european african asian northern southern eastern western central saudi al-qaeda syria iraq`)

/** States and their capitals, which news writes for their governments. As sources they are institutions. */
export const STATES: ReadonlySet<string> = setOf(`afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia
  bosnia brazil britain bulgaria burma cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus czechia denmark ecuador egypt england eritrea estonia
  ethiopia finland france georgia germany ghana greece guatemala haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan
  kazakhstan kenya kosovo kuwait kyrgyzstan latvia lebanon libya lithuania malaysia mali malta mexico moldova mongolia montenegro morocco myanmar nepal netherlands
  nicaragua niger nigeria norway oman pakistan panama paraguay peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia
  slovenia somalia spain sudan sweden switzerland syria taiwan tajikistan tanzania thailand tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam
  yemen zambia zimbabwe moscow washington london paris berlin beijing tehran damascus baghdad kyiv kiev ankara tokyo brussels riyadh cairo jerusalem warsaw u.s. us uk u.k.
  eu u.n. un nato usa`)

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
