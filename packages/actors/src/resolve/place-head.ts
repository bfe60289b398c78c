// A place at the head. A capital stands for its government as well.

import {placeCountry, placeIsCapital, placeLevel} from "../knowledge/layout.ts"
import {stringAt} from "../knowledge/load.ts"
import {addFirst, type Finding} from "./finding.ts"
import type {GroupContext} from "./part.ts"
import type {Unit} from "./unit.ts"

/** A part of a country by its own word. */
const isRegion = / (region|province|state|district|county|governorate|prefecture)$/i

export const readPlaceHead = (context: GroupContext, finding: Finding, unit: Unit, words: string): void => {
  const {knowledge} = context
  const hinted = unit.rows.find(
    row =>
      knowledge.small.countries[placeCountry(knowledge.placeInfo[row]!)] === (finding.code ?? context.hint),
  )
  if (hinted === undefined && finding.code !== null && isRegion.test(words)) {
    // "Cameroon's North West region": one of that name that the base lacks
    finding.kind = "place"
    finding.ofPart = true
    finding.identity = {name: words, wikidata: null}
    finding.score = 0.6
    finding.because.push(`"${words}" is a part of ${finding.code}`)
    return
  }
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
