import type { ThemeSummary } from '../../api/index.ts'
import { ACT_WORDS } from '../../text/act-words.ts'

export type Titled = Pick<ThemeSummary, 'name' | 'act' | 'words' | 'accused'>

/** The kind of argument, or the words that are shared, exactly; and against whom. Never a name that nobody gave. */
export function kindOf({ act, words, accused }: Titled): string {
  const kind = act !== null ? ACT_WORDS[act]! : words !== null ? `“${words.replace(/\s+/g, ' ')}”` : ''
  return accused === null ? kind : `${kind}: ${accused}`
}

/** A person's name for it, else what the machine has. */
export const titleOf = (theme: Titled): string => theme.name ?? kindOf(theme)
