// A question: its name, what it answers, what it can be asked with, and how the answer is read from a store.

import {countryByIso3, isNonState} from "@demarche/codebook"
import type {Answer, Part, Reader} from "./answer.ts"
import {daysInWords, type Filters, inWords, noFilters} from "./filters.ts"

/** Everything a question can be asked with; each takes what it `needs` and `takes`. */
export interface Asked extends Filters {
  /** Codes of countries or non-state actors. */
  readonly sides: readonly string[]
  /** Words to search for, or the id of an event. */
  readonly words: string
  readonly limit: number
  /** `next` of the page before. */
  readonly after: string | null
}

/** How many sides a question is about. */
type SidesWanted = "none" | "one" | "two" | "one or two" | "none or more" | "two pairs or more"

/** What narrows an answer: every filter, the days alone, or nothing. */
type Narrowing = "filters" | "days" | "nothing"

export interface Question {
  readonly name: string
  /** One line. */
  readonly summary: string
  /** What is counted, beyond the filters, in sentences. */
  readonly definitions: readonly string[]
  readonly sides: SidesWanted
  readonly narrowedBy: Narrowing
  /** Does it need words, and what are they? */
  readonly words: string | null
  /** Does it give pages? */
  readonly pages: boolean
  readonly parts: (reader: Reader, asked: Asked) => Promise<readonly Part[]>
}

/** @throws RangeError when what was asked does not fit the question, in one sentence for the asker */
export const ask = async (reader: Reader, question: Question, asked: Asked): Promise<Answer> => {
  check(question, asked)
  const {sides, words, limit, after, ...given} = asked
  const filters =
    question.narrowedBy === "filters"
      ? given
      : question.narrowedBy === "days"
        ? {since: given.since, until: given.until}
        : {}
  return {
    question: question.name,
    asked: {
      sides,
      ...(question.words === null ? {} : {words}),
      ...filters,
      limit,
      ...(question.pages ? {after} : {}),
    },
    definitions: [
      ...question.definitions,
      ...(question.narrowedBy === "filters"
        ? inWords(given)
        : question.narrowedBy === "days"
          ? [daysInWords(given)]
          : []),
    ],
    parts: await question.parts(reader, asked),
  }
}

const fits: Readonly<Record<SidesWanted, (count: number) => boolean>> = {
  none: count => count === 0,
  one: count => count === 1,
  two: count => count === 2,
  "one or two": count => count === 1 || count === 2,
  "none or more": () => true,
  "two pairs or more": count => count >= 4 && count % 2 === 0,
}

const check = (question: Question, {sides, words, limit, after, ...filters}: Asked): void => {
  if (!fits[question.sides](sides.length))
    throw new RangeError(
      `"${question.name}" asks for ${question.sides} ${question.sides === "two pairs or more" ? "of countries" : "countries or groups"}, and ${sides.length === 0 ? "none was" : `${sides.join(", ")} ${sides.length === 1 ? "was" : "were"}`} given`,
    )
  const odd = sides.find(side => countryByIso3(side) === undefined && !isNonState(side))
  if (odd !== undefined)
    throw new RangeError(`"${odd}" is no code of a country or group: expected for example CUB or IGO`)
  if (words.includes("\0")) throw new RangeError("a NUL stands in the words, and no text holds one")
  if (question.words !== null && words.trim() === "")
    throw new RangeError(`"${question.name}" asks for ${question.words}`)
  if (limit < 1) throw new RangeError(`a list has at least one row, and ${limit} were asked for`)
  if (after !== null && !question.pages) throw new RangeError(`"${question.name}" gives no pages to go on in`)
  if (filters.since !== null && filters.until !== null && filters.since > filters.until)
    throw new RangeError(`the first day, ${filters.since}, is after the last, ${filters.until}`)
  const extra = filtersGiven(filters).filter(
    name =>
      question.narrowedBy !== "filters" &&
      !(question.narrowedBy === "days" && (name === "since" || name === "until")),
  )
  if (extra.length > 0)
    throw new RangeError(
      `"${question.name}" can${question.narrowedBy === "days" ? " be narrowed by days only" : "not be narrowed"}, and ${extra.join(", ")} ${extra.length === 1 ? "was" : "were"} given`,
    )
}

const filtersGiven = (filters: Filters): readonly string[] =>
  Object.entries(filters).flatMap(([name, value]) =>
    String(value) === String(noFilters[name as keyof Filters]) ? [] : [name],
  )
