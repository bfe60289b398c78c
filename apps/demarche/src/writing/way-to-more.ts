// How to come to the rows that an answer's limit left out.

import {type Answer, type Part, questionNamed} from "@demarche/store"

/** What to type, or `null` when the part is whole. */
export const wayToMore = ({question, asked}: Answer, {name, next, cut}: Part): string | null => {
  if (cut === undefined) return null
  if (next !== null && questionNamed(question)!.pages) return `--after ${next}`
  if (question === "dossier" && questionNamed(name) !== undefined)
    return `demarche ask ${[name, ...(asked["sides"] as readonly string[])].join(" ")}`
  return "a higher --limit"
}
