// One accent, one measure of roundness, the system's own letters. Colours of data stand in desk.css, where both schemes
// see them.

import {createTheme, type MantineColorsTuple} from "@mantine/core"

const pine: MantineColorsTuple = [
  "#ecf6f5",
  "#dcebea",
  "#b5d6d4",
  "#8bc0bd",
  "#68aeaa",
  "#4a9a97",
  "#2c8381",
  "#0f6468",
  "#0b5256",
  "#063f43",
]

export const theme = createTheme({
  primaryColor: "pine",
  primaryShade: {light: 7, dark: 4},
  colors: {pine},
  autoContrast: true,
  defaultRadius: "sm",
  fontFamily: "var(--sans)",
  fontFamilyMonospace: "var(--mono)",
  headings: {fontFamily: "var(--serif)", fontWeight: "500"},
  respectReducedMotion: true,
  cursorType: "pointer",
})
