// The page that codes a pasted text, by itself: no server, no record, the same coder.

import "../desk/mantine.css"
import "../desk/desk.css"
import {MantineProvider} from "@mantine/core"
import {StrictMode} from "react"
import {createRoot} from "react-dom/client"
import {theme} from "../desk/theme.ts"
import {HasRecord} from "../record/party.tsx"
import Try from "./try.tsx"

createRoot(document.getElementById("desk")!).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <HasRecord value={false}>
        <main>
          <Try />
        </main>
      </HasRecord>
    </MantineProvider>
  </StrictMode>,
)
