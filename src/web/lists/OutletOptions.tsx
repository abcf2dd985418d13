import { memo } from 'react'
import type { OutletList } from '../../api/index.ts'
import { texts } from '../texts.ts'

/** Any outlet, or one: drawn once, there may be hundreds. */
export const OutletOptions = memo(({ outlets }: { readonly outlets: OutletList['outlets'] | undefined }) => (
  <>
    <option value="">{texts.list.filters.any}</option>
    {outlets?.map(({ id, name, articles }) => <option key={id} value={id}>{`${name} (${texts.number(articles)})`}</option>)}
  </>
))
