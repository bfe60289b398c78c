// Parties bear the same few names everywhere: one whose name tells no country is of the country that the story plays in.
//
// > | Serbia's construction minister resigned. … The Democratic Party blamed Vucic's party.
//                                                    ^^^^^^^^^^^^^^^^ no American one

import {fold, type Resolution} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import {scene, stateCode} from "./scene.ts"
import type {Story} from "./story.ts"

const everywhere =
  /^((new|national|liberal|social|christian|people'?s?'?|united|labou?r|conservative|republican|democratic?|socialist|communist|workers'?|green|greens|progressive|justice|freedom|republic|centre|center|reform|unity|radical|agrarian|nationalist) )+(party|greens)$/i

/** The party as the base knows it, or as one of the same name at home. */
export function partyAtHome(story: Story, sentence: Sentence, plain: Resolution): Resolution {
  const {code, sector, identity, kind} = plain
  if (kind !== "organisation" || !/^(PTY|OPP)$/.test(sector ?? "") || identity === null) return plain
  if (!everywhere.test(identity.name) || code === null) return plain
  const before = scene(story, sentence, 1)
  const [first] = before
  if (first === undefined || before.some(one => one.code === code) || !stateCode.test(first.code))
    return plain
  const known = story.knowledge.small.organisations.find(
    one => one.code === first.code && one.sector === "PTY" && fold(one.name).startsWith(fold(identity.name)),
  )
  return {
    ...plain,
    code: first.code,
    identity: known === undefined ? null : {name: known.name, wikidata: null},
    score: 0.5,
    because: [...plain.because, `the story plays in ${first.code}`],
  }
}
