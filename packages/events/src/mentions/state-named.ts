// A state by its code, as it stands today: what "the country" comes to.

import type {Resolution} from "@demarche/actors"
import type {Story} from "./story.ts"

export const stateNamed = (story: Story, code: string, because: string): Resolution | null => {
  const {states} = story.knowledge.small
  const state = states.find(one => one.code === code && one.to === 0 && !one.part && !one.pre)
  return state === undefined
    ? null
    : {
        kind: "state",
        code,
        sector: "GOV",
        otherSectors: [],
        identity: {name: state.name, wikidata: null},
        office: null,
        plural: false,
        gender: null,
        score: 0.5,
        because: [because],
      }
}
