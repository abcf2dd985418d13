import './styles/base.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { createRoot } from 'react-dom/client'
import { LedgerRefused } from './ask.ts'
import { makeRouter } from './router.tsx'

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (failures, error) => !(error instanceof LedgerRefused) && failures < 1,
      retryDelay: 300,
      networkMode: 'always', // the ledger is on this machine: being offline does not matter
    },
    mutations: { networkMode: 'always' },
  },
})

createRoot(document.getElementById('workbench')!).render(
  <QueryClientProvider client={client}>
    <RouterProvider router={makeRouter()} />
  </QueryClientProvider>,
)
