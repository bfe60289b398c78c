// The chapter of the printed codebook on CAMEO: every code with its scores and its reading in PLOVER.

import {cameoCodes, goldstein} from "../cameo/cameo-code.ts"
import {cameoToPlover} from "../cameo/mapping.ts"
import {cameoToPloverTable} from "../tables/cameo-to-plover.ts"
import {code, figure, table} from "./markdown.ts"

const reasons: ReadonlyMap<string, string> = new Map(
  cameoToPloverTable.map(row => [
    row.code,
    row.was === null ? (row.why ?? "") : `${row.why} Was: ${row.was}.`,
  ]),
)

export const cameoChapter = (): string =>
  [
    "## CAMEO",
    "For older data sets. The two score columns are the adaptations of Goldstein's scale by ICEWS and Phoenix; both know the type of an act only, not who acts or how large it is. The mapping follows PLOVER's own table of 2021, repaired for the manual of 2024.",
    table(
      ["Code", "Label", "ICEWS", "Phoenix", "PLOVER", "Remark"],
      cameoCodes.map(row => [
        row.code,
        row.label,
        figure(goldstein(row.code, "icews")),
        figure(goldstein(row.code, "phoenix")),
        reading(row.code),
        reasons.get(row.code) ?? "",
      ]),
    ),
  ].join("\n\n")

const reading = (cameo: string): string => {
  const coding = cameoToPlover(cameo)
  if (coding === null) return "none"
  const parts = [coding.type, ...(coding.mode === null ? [] : [coding.mode])].map(code)
  return [...parts, ...coding.contexts, ...(coding.swap ? ["(sides swapped)"] : [])].join(" ")
}
