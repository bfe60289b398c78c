// The country of a people without a state of its own, or of several: "Tutsi rebels", "Kurdish fighters".

import type {Sentence} from "@demarche/text"
import type {Knowledge} from "../knowledge/load.ts"
import type {Finding} from "./finding.ts"
import {countriesNamed} from "./named-in-sentence.ts"

/**
 * The country meant when the phrase tells none: of the people's lands the one that the sentence names, else its home.
 *
 * > | Kurdish militants raided a post near Diyarbakir, Turkey
 *                                                      ^^^^^^
 */
export const settleLand = (
  finding: Finding,
  sentence: Sentence,
  on: string | null,
  knowledge: Knowledge,
): void => {
  const {people} = finding
  if (people === null || finding.code !== null) return
  // "Rohingya refugees in Bangladesh": who fled is from home
  const fled = finding.sector === "REF" && people.home !== null
  if (finding.weakCode !== null && !fled) return
  const named = countriesNamed(sentence, on, knowledge).filter(({code}) => people.lands.includes(code))
  // "Turkish armoured cars near the Syrian town": where they are, before whom they meet
  const where = named.find(({kind}) => kind === "place") ?? named[0]
  finding.code = where?.code ?? people.home
  if (finding.code !== null) finding.because.push(`the lands of that people: ${people.lands.join(", ")}`)
}
