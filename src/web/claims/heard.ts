import type { ArticleVoices } from '../../api/index.ts'
import { texts } from '../texts.ts'

/** "heard: 2 · only through others: 0 · accused and not heard: 1". */
export function heardLine({ voices }: Pick<ArticleVoices, 'voices'>): string {
  const count = (...standings: string[]) => voices.filter(({ standing }) => standings.includes(standing)).length
  return texts.voices.line(count('own-words', 'reported'), count('through-others'), count('asked'), count('not-heard'))
}
