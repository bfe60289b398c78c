// Who is meant, as a JSON value or for people: the answer, why, and everybody who was considered.
//
//   RUS GOV  Dmitry Medvedev, Prime Minister
//            "Medvedev" is Dmitry Medvedev, Prime Minister of RUS on that day
//
//   > .97  RUS GOV  Dmitry Medvedev, Prime Minister, 2012-05-08 to 2020-01-15

import type {Candidate, Identification, Resolution} from "@demarche/actors"
import type {Layout} from "./format.ts"
import {harmless, paint, type Style} from "./terminal.ts"
import {wrap} from "./wrapping.ts"

export interface Question {
  readonly name: string
  readonly on: string | null
  readonly near: string | null
}

/** The fields are a promise to other programs. */
export const identificationValue = (
  question: Question,
  {resolution, known, missing, read, candidates, chosen}: Identification,
): Readonly<Record<string, unknown>> => ({
  ...question,
  known,
  ...answer(resolution),
  read,
  missing,
  because: resolution.because,
  candidates: candidates.map(candidate => ({...candidate, chosen: candidate === chosen})),
})

const answer = (resolution: Resolution): Readonly<Record<string, unknown>> => ({
  kind: resolution.kind,
  code: resolution.code,
  sector: resolution.sector,
  other_sectors: resolution.otherSectors,
  identity: resolution.identity,
  office: resolution.office,
  score: resolution.score,
})

/** Candidates shown to people; a place's name may have dozens. */
const mostShown = 8

type Width = Pick<Layout, "columns" | "colour">

export const identificationBlock = (question: Question, found: Identification, layout: Width): string => {
  const {resolution, known, missing, read, candidates, chosen} = found
  const hung = (lead: string, leadStyle: Style, text: string, style: Style): string[] => {
    const hang = " ".repeat(lead.length)
    return wrap([{text: harmless(text), style}], Math.max(20, layout.columns - lead.length)).map(
      (line, index) =>
        (index === 0 ? paint(lead, leadStyle, layout) : hang) +
        line.map(piece => paint(piece.text, piece.style, layout)).join(""),
    )
  }
  const code = known ? `${codeWords(resolution)}  ` : "unknown  "
  const hang = " ".repeat(code.length)
  const shown = candidates.slice(0, mostShown)
  const rows = shown.flatMap(candidate => {
    const mark = candidate === chosen ? ">" : " "
    const lead = `${mark} ${candidate.score.toFixed(2)}  ${codeWords(candidate).padEnd(7)}  `
    return hung(lead, candidate === chosen ? "bold" : "plain", candidateWords(candidate), "plain")
  })
  const more = candidates.length - shown.length
  const lines = [
    ...hung(code, known ? "actor" : "warning", whoWords(resolution, question.name), "bold"),
    ...(missing === null ? [] : hung(hang, "plain", missing, known ? "dim" : "plain")),
    ...(read === question.name ? [] : hung(hang, "plain", `read as "${read}"`, "dim")),
    ...resolution.because.flatMap(line => hung(hang, "plain", line, "dim")),
    ...(rows.length === 0 ? [] : ["", ...rows]),
    ...(more > 0 ? [paint(`  and ${more} more (--format json lists them)`, "dim", layout)] : []),
  ]
  return `${lines.join("\n")}\n`
}

const codeWords = ({code, sector}: Pick<Resolution, "code" | "sector">): string =>
  `${code ?? "?"} ${sector ?? ""}`.trimEnd()

const whoWords = ({identity, office, kind, otherSectors}: Resolution, name: string): string =>
  [
    identity?.name ?? name,
    ...(office === null ? [] : [office]),
    ...(kind === "unknown" ? [] : [kind]),
    ...(otherSectors.length === 0 ? [] : [`also ${otherSectors.join(", ")}`]),
    ...(identity?.wikidata == null ? [] : [identity.wikidata]),
  ].join(" · ")

const candidateWords = ({name, kind, office, from, to, because}: Candidate): string => {
  const days = from === null && to === null ? [] : [`${from ?? "…"} to ${to ?? "…"}`]
  return [name, office ?? kind, ...days, because].join(", ")
}
