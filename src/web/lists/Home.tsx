import { useQuery } from '@tanstack/react-query'
import { Add } from '../add/Add.tsx'
import { questions } from '../questions.ts'
import { Trouble, Waiting } from '../shell/States.tsx'
import { Statements } from './Statements.tsx'

/** The first page: in an empty ledger a box to paste into, else its statements. */
export function Home() {
  const { data, error, refetch } = useQuery(questions.overview())
  if (error) return <Trouble error={error} again={() => void refetch()} />
  if (!data) return <Waiting />
  return data.articles === 0 ? <Add /> : <Statements />
}
