// What a terminal may be shown: whether it wants colours, how wide it is, and text without anything that could
// move its cursor, change its title or reorder its letters.

import type {Layout} from "./format.ts"

export type Style =
  | "plain"
  | "bold"
  | "dim"
  | "actor"
  | "recipient"
  | "trigger"
  | "speaker"
  | "cooperation"
  | "conflict"
  | "warning"

/** Select Graphic Rendition codes; the 16 basic colours follow the user's own palette. */
const codes: Readonly<Record<Style, string>> = {
  plain: "",
  bold: "1",
  dim: "2",
  actor: "1;36",
  recipient: "1;35",
  trigger: "1;33",
  speaker: "4",
  cooperation: "1;32",
  conflict: "1;31",
  warning: "33",
}

export const paint = (text: string, style: Style, {colour}: Pick<Layout, "colour">): string =>
  colour && codes[style] !== "" && text !== "" ? `\u001b[${codes[style]}m${text}\u001b[0m` : text

// Controls of C0 and C1, line and paragraph separators; marks that change the direction of what follows; and
// code points that take no cell of their own but can hide words (zero width, tags).
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g
const invisible = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/gu

/** The text with every control turned into a space and every invisible mark left out. */
export const harmless = (text: string): string => text.replace(controls, " ").replace(invisible, "")

interface Stream {
  readonly isTTY?: boolean
  readonly columns?: number
}

type Environment = Readonly<Record<string, string | undefined>>

/** NO_COLOR and FORCE_COLOR as no-color.org and force-color.org have them; NO_COLOR wins. */
export const wantsColour = (stream: Stream, environment: Environment): boolean => {
  if (environment["NO_COLOR"]) return false
  const forced = environment["FORCE_COLOR"]
  if (forced !== undefined) return forced !== "0" && forced !== "false"
  return stream.isTTY === true && environment["TERM"] !== "dumb"
}

/** Lines longer than this are hard to read, however wide the window is. */
const widest = 120
const narrowest = 40

export const columnsOf = (stream: Stream, environment: Environment): number => {
  const told = stream.columns ?? Number.parseInt(environment["COLUMNS"] ?? "", 10)
  return Number.isFinite(told) && told > 0 ? Math.min(widest, Math.max(narrowest, told)) : 80
}
