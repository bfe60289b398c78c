// "Sankoh's men", "Guards shot three ministers": for whom those who bear arms fight.

import type {Resolution} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import {participantAt, type Story} from "./story.ts"

const men = /^(men|fighters|forces)$/i

/** Sector of the men of somebody: the soldiers of a head of state, the fighters of their leader; `null`: the words do not say. */
export const sectorOfMen = ({forms}: Sentence, head: number, {kind, sector}: Resolution): string | null =>
  kind === "person" && men.test(forms[head]!) && /^(GOV|MIL|COP|REB|UAF|PRM)$/.test(sector ?? "")
    ? sector === "GOV"
      ? "MIL"
      : sector
    : null

/**
 * > | Foday Sankoh's men took the town.  | The presidential guard seized the palace. Guards shot three ministers.
 *                      ^ head             |                                           ^ head
 */
export function withCommander(story: Story, sentence: Sentence, head: number, told: Resolution): Resolution {
  if (/^(UAF|CVL)$/.test(told.sector ?? "")) {
    const owner = sentence.children[head]!.find(child => sentence.deprels[child] === "nmod:poss")
    const master = owner === undefined ? undefined : participantAt(story, sentence, owner)?.resolution
    const sector =
      master === undefined || master.sector === "GOV" ? null : sectorOfMen(sentence, head, master)
    return sector === null ? told : {...told, sector, because: [...told.because, "of who commands them"]}
  }
  return told.sector === "COP" && /^guards?$/i.test(sentence.forms[head]!) && isOfRuler(story, sentence, head)
    ? {...told, sector: "MIL", because: [...told.because, "the guard of who rules"]}
    : told
}

/** "Guards loyal to the junta", and those of a presidential guard that has been told of. */
const isOfRuler = ({annotated}: Story, {index, forms}: Sentence, head: number): boolean =>
  /^loyal$/i.test(forms[head + 1] ?? "") ||
  annotated.sentences.some(
    other =>
      other.index < index &&
      other.index >= index - reach &&
      other.forms.some(
        (form, at) =>
          /^guards?$/i.test(form) && /^(presidential|republican)$/i.test(other.forms[at - 1] ?? ""),
      ),
  )

/** Sentences back in which a guard has been told of. */
const reach = 6
