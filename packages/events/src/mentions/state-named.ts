// A state by its code, as it stands today, or stood on the day if it is gone: what "the country" comes to.

import type {Resolution} from "@demarche/actors"
import type {Referent} from "./pronoun.ts"
import type {Story} from "./story.ts"

export const stateNamed = (story: Story, code: string, because: string): Resolution | null => {
  const {states} = story.knowledge.small
  const day = story.on === null ? 0 : Number(story.on.replaceAll("-", ""))
  const own = states.filter(one => one.code === code && !one.part && !one.pre)
  const state = own.find(one => one.to === 0) ?? own.find(one => day > 0 && one.from <= day && day <= one.to)
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

/** That state as what words stand for, with the chain of its mentions where the story has named it. */
export const stateMeant = (story: Story, code: string, because: string): Referent | null => {
  const resolution = stateNamed(story, code, because)
  return resolution === null ? null : {resolution, chain: story.statesNamed.get(code) ?? null}
}
