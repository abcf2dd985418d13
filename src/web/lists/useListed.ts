import { useQuery, useQueryClient, type UseQueryOptions } from '@tanstack/react-query'
import { useLocation, useNavigate, useRouter, useSearch } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Parameters } from '../ask.ts'
import { dialOf } from '../dial/setting.ts'
import type { Page } from './roll.ts'
import type { Wanted } from './rolling.ts'

/** Rows of a list that are asked for first: more than a window holds, and soon there. */
export const FIRST = 20

const NOTHING: Page<never> = { rows: [], start: 0 }

export type Address = Readonly<Record<string, string | undefined>>
/** The filters of a list, and the dial. */
export const filtersAndDial = ({ confidence, ...search }: Address): Parameters => ({ ...search, confidence: dialOf(confidence) })

type Question<List> = (parameters: Parameters) => UseQueryOptions<List, Error, List, (string | Parameters)[]>

/**
 * The list that an address asks for. It is asked for as soon as the address is about to change, and until it is there the one before
 * stays. The address keeps its place: `row` is the first row in sight.
 *
 * @param askedOf - what an address asks the ledger, its place aside; like `pageOf` the same function each time
 * @returns `rows`, what a list of rows takes of it
 */
export function useListed<List, Row extends object>(question: Question<List>, askedOf: (search: Address) => Parameters, pageOf: (list: List) => Page<Row>) {
  const { row, ...search } = useSearch({ strict: false }) as Address
  const { state } = useLocation()
  const navigate = useNavigate()
  const router = useRouter()
  const client = useQueryClient()
  const asked = askedOf(search)
  const identity = JSON.stringify(asked)

  // a row in the address counts where the address was opened, not where scrolling put it, nor for another list
  const [seen, setSeen] = useState({ identity, row, from: row, turn: 0 })
  let { from, turn } = seen
  if (seen.identity !== identity || seen.row !== row) {
    const rolled = seen.identity === identity && (state as { rolled?: boolean }).rolled === true
    if (!rolled) [from, turn] = [row === seen.row ? undefined : row, turn + 1]
    setSeen({ identity, row, from, turn })
  }
  const firstOf = (asked: Parameters, from: string | undefined): Parameters => ({ ...asked, limit: FIRST, ...(from === undefined ? { offset: 0 } : { at: from }) })
  const { data, error, refetch, isPlaceholderData } = useQuery(question(firstOf(asked, from)))

  const key = `${identity} ${turn}`
  const opens = from !== undefined ? 'row' as const : turn > 0 ? 'top' as const : null
  const [shown, setShown] = useState({ key, opens })
  if (!isPlaceholderData && data !== undefined && shown.key !== key) setShown({ key, opens })

  useEffect(() => router.subscribe('onBeforeNavigate', ({ toLocation, pathChanged }) => {
    if (pathChanged) return
    const { row: next, ...search } = toLocation.search as Address
    const wanted = askedOf(search)
    if (JSON.stringify(wanted) !== identity) void client.prefetchQuery(question(firstOf(wanted, next === row ? undefined : next)))
  }), [router, client, question, askedOf, identity, row])

  const ask = useCallback((at: Wanted, limit: number) => client.fetchQuery({ ...question({ ...JSON.parse(identity) as Parameters, limit, ...at }), staleTime: 30_000, gcTime: 20_000 }).then(pageOf), [client, question, identity, pageOf])
  const page = useMemo(() => data && pageOf(data), [data, pageOf])
  const onPlace = useCallback((id: string | null) => {
    if ((id ?? undefined) === row) return
    void navigate({ to: '.', search: (now: object) => ({ ...now, row: id ?? undefined }), state: (now: object) => ({ ...now, rolled: true }), hash: true, replace: true, resetScroll: false } as never)
  }, [navigate, row])
  return { asked, data, error, refetch, isPlaceholderData, key: shown.key, rows: { page: page ?? NOTHING as Page<Row>, asked: FIRST, ask, opens: shown.opens, onPlace } }
}
