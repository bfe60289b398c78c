// Puts a page into the document, with the look of the desk.

import "./mantine.css"
import "./desk.css"
import {MantineProvider} from "@mantine/core"
import {type ReactElement, StrictMode} from "react"
import {createRoot} from "react-dom/client"
import {theme} from "./theme.ts"

export const mount = (page: ReactElement): void =>
  createRoot(document.getElementById("desk")!).render(
    <StrictMode>
      <MantineProvider
        theme={theme}
        defaultColorScheme="auto"
        withCssVariables={false}
        withGlobalClasses={false}
      >
        {page}
      </MantineProvider>
    </StrictMode>,
  )
