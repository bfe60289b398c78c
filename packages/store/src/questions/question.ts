// A question: its name, what it answers, what it can be asked with, and how the answer is read from a store.

import type {Answer, Part, Reader} from "./answer.ts"
import {type Filters, inWords} from "./filters.ts"

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
export type SidesWanted = "none" | "one" | "two" | "one or two" | "none or more" | "two pairs or more"

export interface Question {
  readonly name: string
  /** One line. */
  readonly summary: string
  /** What is counted, beyond the filters, in sentences. */
  readonly definitions: readonly string[]
  readonly sides: SidesWanted
  /** Does it need words, and what are they? */
  readonly words: string | null
  /** Does it give pages? */
  readonly pages: boolean
  readonly parts: (reader: Reader, asked: Asked) => Promise<readonly Part[]>
}

/** @throws RangeError when what was asked does not fit the question, in one sentence for the asker */
export const ask = async (reader: Reader, question: Question, asked: Asked): Promise<Answer> => {
  check(question, asked)
  const {sides, words, limit, after, ...filters} = asked
  return {
    question: question.name,
    asked: {
      sides,
      ...(question.words === null ? {} : {words}),
      ...filters,
      limit,
      ...(question.pages ? {after} : {}),
    },
    definitions: [...question.definitions, ...inWords(filters)],
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

const check = (question: Question, {sides, words}: Asked): void => {
  if (!fits[question.sides](sides.length))
    throw new RangeError(
      `"${question.name}" asks for ${question.sides} ${question.sides === "two pairs or more" ? "of countries" : "countries or groups"}, and ${sides.length === 0 ? "none was" : `${sides.join(", ")} ${sides.length === 1 ? "was" : "were"}`} given`,
    )
  if (question.words !== null && words.trim() === "")
    throw new RangeError(`"${question.name}" asks for ${question.words}`)
}
