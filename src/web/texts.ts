import { articleTexts } from './texts/articles.ts'
import { bringingTexts } from './texts/bringing.ts'
import { claimTexts } from './texts/claims.ts'
import { decidingTexts } from './texts/deciding.ts'
import { frameTexts } from './texts/frame.ts'
import { rowTexts } from './texts/rows.ts'
import { statementTexts } from './texts/statements.ts'
import { themeTexts } from './texts/themes.ts'
import { whoTexts } from './texts/who.ts'
import { number } from './texts/words.ts'

export type { HiddenWhat } from './texts/rows.ts'

/**
 * Every text that the workbench shows, in one place, ready for translation: by page in `texts/`. Functions take the numbers and names
 * they need. A difference between wordings has no direction here: "not printed", never a word for an intention.
 */
export const texts = {
  number,
  ...frameTexts,
  ...rowTexts,
  ...statementTexts,
  ...articleTexts,
  ...whoTexts,
  ...claimTexts,
  ...themeTexts,
  ...decidingTexts,
  ...bringingTexts,
} as const
