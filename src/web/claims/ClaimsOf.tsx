import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useDial } from '../dial/setting.ts'
import { questions } from '../questions.ts'
import { texts } from '../texts.ts'

/** How many figures, pieces of evidence and accusations one article or one name has at the dial; each number leads to its rows. */
export function ClaimsOf({ article, name, before = '' }: { readonly article?: string; readonly name?: string; readonly before?: string }) {
  const { confidence } = useDial()
  const one = { confidence, limit: 1 }
  const { data: figures } = useQuery(questions.figures({ ...one, article, by: name }))
  const { data: evidence } = useQuery(questions.evidence({ ...one, article, by: name }))
  const { data: allegations } = useQuery(questions.allegations({ ...one, article, party: name }))
  const t = texts.claimsOf
  if (!figures || !evidence || !allegations) return null
  const told = [
    { total: figures.total, link: <Link to="/figures" search={{ article, by: name }}>{t.figures(figures.total)}</Link> },
    { total: evidence.total, link: <Link to="/evidence" search={{ article, by: name }}>{t.evidence(evidence.total)}</Link> },
    { total: allegations.total, link: <Link to="/allegations" search={{ article, party: name }}>{t.allegations(allegations.total)}</Link> },
    ...(name === undefined ? [] : [{ total: 1, link: <Link to="/voices" search={{ party: name }}>{t.heard}</Link> }]),
  ].filter(({ total }) => total > 0)
  return told.map(({ link }, i) => <span key={i}>{i > 0 ? ' · ' : before}{link}</span>)
}
