// Where the desk begins: the cache of answers, the addresses.

import {QueryClient, QueryClientProvider} from "@tanstack/react-query"
import {RouterProvider} from "@tanstack/react-router"
import {mount} from "./desk/mount.tsx"
import {router} from "./desk/router.ts"

const answers = new QueryClient({
  defaultOptions: {
    queries: {staleTime: 60_000, gcTime: 10 * 60_000, retry: false, refetchOnWindowFocus: false},
  },
})

mount(
  <QueryClientProvider client={answers}>
    <RouterProvider router={router} />
  </QueryClientProvider>,
)
