// Where the desk begins: theme, the cache of answers, the addresses.

import "./desk/mantine.css"
import "./desk/desk.css"
import {MantineProvider} from "@mantine/core"
import {QueryClient, QueryClientProvider} from "@tanstack/react-query"
import {RouterProvider} from "@tanstack/react-router"
import {StrictMode} from "react"
import {createRoot} from "react-dom/client"
import {router} from "./desk/router.ts"
import {theme} from "./desk/theme.ts"

const answers = new QueryClient({
  defaultOptions: {
    queries: {staleTime: 60_000, gcTime: 10 * 60_000, retry: false, refetchOnWindowFocus: false},
  },
})

createRoot(document.getElementById("desk")!).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <QueryClientProvider client={answers}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
)
