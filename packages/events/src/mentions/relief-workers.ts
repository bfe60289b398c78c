// "the Kenya Red Cross", "a German charity": those who help the hurt and the hungry are of no state, whoever's name stands before them.

import type {Resolution} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import {stateCode} from "./scene.ts"

/** Words before a charity that make it one of its own town or state. */
const ofPlace = /^(local|state|government|village|national)$/i

/**
 * The resolution with the code of aid organisations.
 *
 * > | The Turkish Red Crescent sent tents. | A Dutch charity sued the minister.
 *                 ^^^^^^^^^^^^                      ^^^^^^^ head
 */
export function ofNoState(sentence: Sentence, from: number, head: number, told: Resolution): Resolution {
  if (told.members !== undefined || (told.code !== null && !stateCode.test(told.code))) return told
  if (told.kind !== "group" && told.kind !== "organisation") return told
  const because = [...told.because, "those who help are of no state"]
  if (isCross(sentence, head, told)) return {...told, code: "NGO", because}
  const isCharity = /^charity$/.test(sentence.lemmas[head]!.toLowerCase()) && told.identity === null
  return isCharity && !sentence.forms.slice(from, head).some(form => ofPlace.test(form))
    ? {...told, code: "NGO", sector: null, because}
    : told
}

/** Its name ends the phrase; of its people each is somebody's. */
const isCross = ({forms}: Sentence, head: number, {identity}: Resolution): boolean =>
  (identity === null || /\bRed (Cross|Crescent)\b/.test(identity.name)) &&
  /^Red (Cross|Crescent)$/.test(forms.slice(head - 1, head + 1).join(" "))
