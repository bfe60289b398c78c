// "Indian farmers" in the Andes: the word that names the people of India means those who lived there first.

import type {Resolution} from "@demarche/actors"
import {countriesNamed} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import {scene} from "./scene.ts"
import {isOfRegion} from "./state-facts.ts"
import type {Story} from "./story.ts"

/**
 * > | Indian farmers blocked the roads around La Paz.
 *            ^ head: Bolivia's, unless the story speaks of India by its name or its places
 */
export function indigenousAt(story: Story, sentence: Sentence, told: Resolution): Resolution {
  if (told.code !== "IND" || told.members !== undefined) return told
  if (told.kind !== "group" && told.kind !== "person") return told
  if (!sentence.forms.some(form => /^Indians?$/.test(form)) || speaksOfIndia(story, sentence)) return told
  const land = scene(story, sentence).find(({code}) => code !== "IND")?.code
  if (land === undefined || !isOfRegion(land, "latin american")) return told
  const identity = told.identity?.wikidata == null ? told.identity : null
  // who leads the Indians leads no state
  const led = told.sector === "GOV" ? {sector: "SOC", office: null} : {}
  return {...told, ...led, code: land, identity, because: [...told.because, `Indians of ${land}`]}
}

const speaksOfIndia = (story: Story, {index}: Sentence): boolean =>
  story.annotated.sentences.some(
    other =>
      other.index <= index &&
      countriesNamed(other, story.on, story.knowledge).some(
        ({code, kind}) => code === "IND" && kind !== "people",
      ),
  )
