// Amounts with the bound that the text gives them: "over $260 million" is at least 260,000,000 USD.

import type {Amount, Bound, Count, Size} from "@demarche/codebook"
import {words} from "../words.ts"
import {numberWords} from "./days.ts"

export const boundSigns: Readonly<Record<Bound, string>> = {
  exact: "",
  at_least: "≥ ",
  at_most: "≤ ",
  about: "≈ ",
}

export const amountWords = ({value, unit, bound}: Pick<Amount, "value" | "unit" | "bound">): string =>
  `${boundSigns[bound]}${numberWords(value)} ${unit}`

const countWords = ({value, bound}: Count): string => `${boundSigns[bound]}${numberWords(value)}`

export const sizeWords = (size: Size | null): readonly string[] =>
  size === null
    ? []
    : (["dead", "injured", "arrested", "number"] as const).flatMap(kind => {
        const count = size[kind]
        return count === undefined ? [] : [`${countWords(count)} ${words.size[kind]}`]
      })
