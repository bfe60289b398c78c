// How Mantine's components behave here. Their colours and letters are set in mantine.css: a page whose policy allows no
// inline styles cannot have them written by a script.

import {createTheme, Drawer, Modal} from "@mantine/core"

export const theme = createTheme({
  defaultRadius: "sm",
  respectReducedMotion: true,
  cursorType: "pointer",
  components: {
    // the page behind is held still by desk.css
    Modal: Modal.extend({defaultProps: {lockScroll: false}}),
    Drawer: Drawer.extend({defaultProps: {lockScroll: false}}),
  },
})
