// What was typed after `demarche ask`, read: which question, about whom, narrowed by what.

import {
  countryByIso3,
  countryByName,
  type EventType,
  isNonState,
  type Modality,
  type PloverQuadRule,
  type QuadClass,
} from "@demarche/codebook"
import {type Asked, type Question, questionNamed, questions, type Scale} from "@demarche/store"

/** What narrows an answer, as it is typed. */
export interface Narrowed {
  readonly since?: string
  readonly until?: string
  readonly type?: readonly EventType[]
  readonly quad?: readonly QuadClass[]
  readonly quadRule: PloverQuadRule
  readonly scale: Scale
  readonly modality: readonly Modality[]
  readonly minConfidence: number
  readonly directed?: true
  readonly limit?: number
  readonly after?: string
}

export interface AskOptions extends Narrowed {
  readonly store: string
  readonly format: "table" | "json" | "csv" | "parquet"
  readonly part?: string
  readonly sql?: true
}

/** Rows of each list when nobody says: a dossier is one page. */
const rowsOfDossier = 10
const rowsOfList = 50

/** Why the words are no question, in one sentence. */
export class NoQuestion extends Error {}

/** @throws NoQuestion */
export const readQuestion = (
  words: readonly string[],
  options: Narrowed,
): {readonly question: Question; readonly asked: Asked} => {
  const named = questionNamed(words[0] ?? "")
  const question = named ?? questionNamed("dossier")!
  const rest = named === undefined ? words : words.slice(1)
  if (named === undefined && words.length < 2)
    throw new NoQuestion(
      `${words.length === 0 ? "nothing was asked" : `"${words[0]}" is no question`}: expected two countries (demarche ask CUB RUS) or one of ${questions.map(({name}) => name).join(", ")}`,
    )
  const needsWords = question.words !== null
  return {
    question,
    asked: {
      sides: needsWords ? [] : rest.map(sideOf),
      words: needsWords ? rest.join(" ") : "",
      since: options.since ?? null,
      until: options.until ?? null,
      types: options.type ?? [],
      quads: options.quad ?? [],
      quadRule: options.quadRule,
      scale: options.scale,
      modality: options.modality,
      confidence: options.minConfidence,
      directed: options.directed ?? false,
      limit: options.limit ?? (question.name === "dossier" ? rowsOfDossier : rowsOfList),
      after: options.after ?? null,
    },
  }
}

/** A code in any case, or a country's name: "cub", "CUB", "Cuba". @throws NoQuestion */
export const sideOf = (word: string): string => {
  const code = word.toUpperCase()
  if (countryByIso3(code) !== undefined || isNonState(code)) return code
  const country = countryByName(word)
  if (country?.iso3 != null) return country.iso3
  throw new NoQuestion(
    `"${word}" is no country code, country name or code of a group: expected for example CUB, Cuba or IGO ("demarche who" tells the code of a name)`,
  )
}
