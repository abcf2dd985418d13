import type { ThemePage } from '../../api/index.ts'
import { citationOfPrinting } from '../statement/cite.ts'
import { texts } from '../texts.ts'
import { kindOf } from './naming.ts'

/** A theme as a citation: its name and whose it is, the kind, and each printing with what proves it. */
export function citationOfTheme({ theme, members }: ThemePage): string {
  const t = texts.themes
  return [
    theme.name === null ? `${kindOf(theme)} (${t.states.suggested})` : `${theme.name} (${t.states[theme.state]})`, '',
    ...members.map(({ article, content, voice, speaker, text_sha256, way, accused, state }) => `- ${way === null ? '' : `${t.ways[way]}${accused === null ? '' : `: ${accused.replace(/\s+/g, ' ')}`}; `}${state === 'suggested' ? `${t.memberStates.suggested}; ` : ''}“${content.words.replace(/\s+/g, ' ')}”, ${citationOfPrinting({
      article, words: content, text_sha256, named: voice === 'own' ? texts.statement.ownVoice : speaker?.name ?? texts.statement.nobody,
    })}`),
  ].join('\n')
}
