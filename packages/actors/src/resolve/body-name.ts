// Names of bodies that the base lacks, told by the noun before them or by their own last word: "the Czech weekly
// Respekt", "Copperfield Mining".

import type {Sentence} from "@demarche/text"
import type {Finding} from "./finding.ts"
import type {NameRun} from "./name-run.ts"
import type {RoleBefore} from "./part.ts"

const firms =
  /^(holdings?|inc|inc\.|ltd|ltd\.|limited|corp|corp\.|plc|llc|gmbh|ag|s\.a\.|mining|minerals|metals|gold|petroleum|oil|energy|gas|airlines|airways|motors|automotive|pharmaceuticals|pharma|industries|enterprises|logistics|partners|securities|resources|electronics|telecom|technologies|systems|foods|breweries|steel|cement|shipping|bancorp|insurance)$/

/** "Zorbex Holdings". */
export const isFirm = (sentence: Sentence, run: NameRun): boolean =>
  run.size > 1 && firms.test(sentence.forms[run.to - 1]!.toLowerCase())

/** Sectors whose bodies have names of their own; "army Aleppo" is none. */
const named = new Set(["BUS", "JRN", "PTY", "EDU", "LAB", "SOC", "REB", "UAF"])

/** The noun for a body directly before the name that starts at a token: "the shipping company Norden". */
export const bodyBefore = (from: number, roles: readonly RoleBefore[]): RoleBefore | null => {
  const last = roles.at(-1)
  if (last === undefined || last.unit.to !== from || last.unit.plural || last.role.sector === null)
    return null
  return last.role.kind !== "person" && named.has(last.role.sector) ? last : null
}

export const readBodyName = (finding: Finding, words: string, body: RoleBefore | null): void => {
  finding.kind = "organisation"
  finding.named = false
  finding.identity = {name: words, wikidata: null}
  finding.sector = body === null ? "BUS" : body.role.sector
  finding.others = finding.others.filter(other => other !== finding.sector)
  finding.describes = true
  finding.score = 0.5
  finding.because.push(
    `"${words}" is not in the base; ${body === null ? "it is called a firm" : `it is a ${body.role.noun}`}`,
  )
}
