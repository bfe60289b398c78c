// One array with the values of the JSON Lines, indented for reading.

import type {Format} from "./format.ts"
import {lineOf} from "./jsonl.ts"

export const json: Format = {
  head: "[",
  between: ",",
  tail: () => "\n]\n",
  write: (outcome, layout) =>
    `\n${JSON.stringify(lineOf(outcome, layout), null, 2)}`.replaceAll("\n", "\n  "),
}
