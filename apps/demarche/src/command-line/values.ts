// Values as they are typed behind options, read or refused in a sentence.

import {InvalidArgumentError} from "commander"
import {readDay} from "../reading/date.ts"

export const day = (value: string): string => {
  const read = readDay(value)
  if (read === null) throw new InvalidArgumentError("Expected a day as YYYY-MM-DD.")
  return read
}

export const numberFrom =
  (least: number, most: number) =>
  (value: string): number => {
    const number = Number(value)
    if (value.trim() === "" || !Number.isInteger(number) || number < least || number > most)
      throw new InvalidArgumentError(`Expected a number from ${least} to ${most}.`)
    return number
  }

export const chance = (value: string): number => {
  const number = Number(value)
  if (value.trim() === "" || !(number >= 0 && number <= 1))
    throw new InvalidArgumentError("Expected a number from 0 to 1.")
  return number
}

export const listOf =
  <Item>(isItem: (word: string) => Item | null, expected: string) =>
  (value: string): readonly Item[] =>
    value.split(",").map(word => {
      const item = isItem(word.trim())
      if (item === null) throw new InvalidArgumentError(`"${word.trim()}" is none. Expected ${expected}.`)
      return item
    })

/** An option that may be given several times. */
export const severalTimes = (value: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  value,
]
