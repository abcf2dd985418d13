import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { Add } from '../add/Add.tsx'
import { questions } from '../questions.ts'
import { Trouble, Waiting } from '../shell/States.tsx'
import { Statements } from './Statements.tsx'
import { Tour } from './Tour.tsx'

/** The first page: in an empty ledger a box to paste into, else its statements. */
export function Home() {
  const search = useSearch({ from: '/' })
  const { data, error, refetch } = useQuery(questions.overview())
  if (error) return <Trouble error={error} again={() => void refetch()} />
  if (!data) return <Waiting />
  if (data.articles === 0) return <Add />
  const bare = Object.keys(search).every((name) => name === 'confidence' || name === 'row')
  return <>{data.example && data.articles <= 200 && bare && <Tour />}<Statements /></>
}
