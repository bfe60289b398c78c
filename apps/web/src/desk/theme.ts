// How Mantine's components behave here. Their colours and letters are set in mantine.css: a page whose policy allows no
// inline styles cannot have them written by a script.

import {createTheme, Drawer, Modal} from "@mantine/core"
import {words} from "../words.ts"

/** What lies over a page: the page behind is held still by mantine.css; its heading is no heading of the page. */
const over = {
  lockScroll: false,
  closeButtonProps: {"aria-label": words.desk.close},
  attributes: {header: {role: "presentation"}},
}

export const theme = createTheme({
  defaultRadius: "sm",
  respectReducedMotion: true,
  cursorType: "pointer",
  components: {
    Modal: Modal.extend({defaultProps: over}),
    Drawer: Drawer.extend({defaultProps: over}),
  },
})
