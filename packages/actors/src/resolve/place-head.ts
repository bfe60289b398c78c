// A place at the head. A capital stands for its government as well.

import {placeCountry, placeIsCapital, placeLevel} from "../knowledge/layout.ts"
import {stringAt} from "../knowledge/load.ts"
import {addFirst, type Finding} from "./finding.ts"
import type {GroupContext} from "./part.ts"
import type {Unit} from "./unit.ts"

export const readPlaceHead = (context: GroupContext, finding: Finding, unit: Unit, words: string): void => {
  const {knowledge} = context
  const hinted = unit.rows.find(
    row =>
      knowledge.small.countries[placeCountry(knowledge.placeInfo[row]!)] === (finding.code ?? context.hint),
  )
  const row = hinted ?? unit.rows[0]!
  const info = knowledge.placeInfo[row]!
  finding.kind = "place"
  finding.code = knowledge.small.countries[placeCountry(info)]!
  // "Georgia's secretary of state" is not the state's
  finding.ofPart = placeLevel(info) === 2
  if (placeIsCapital(info)) addFirst(finding, "GOV")
  finding.identity = {name: stringAt(knowledge, knowledge.placeName[row]!), wikidata: null}
  finding.score = 0.65
  finding.because.push(`"${words}" is a place in ${finding.code}`)
}
