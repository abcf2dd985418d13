import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { questions } from '../questions.ts'
import { texts } from '../texts.ts'
import { titleOf } from './naming.ts'

/** Themes that a statement stands in; nothing where it stands in none. */
export function ThemesOfStatement({ id }: { readonly id: string }) {
  const { data } = useQuery(questions.themesOf(id))
  if (!data || data.themes.length === 0) return null
  const t = texts.themes
  return (
    <p className="held-in small">{t.of(data.themes.length)} {data.themes.map((theme, i) => (
      <span key={theme.id}>{i > 0 && ', '}<Link to="/themes/$id" params={{ id: theme.id }}><bdi>{titleOf(theme)}</bdi></Link>{theme.state === 'suggested' && <span className="quiet"> ({t.suggestedShort})</span>}</span>
    ))}</p>
  )
}
