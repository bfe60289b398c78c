// Cars and lorries that are driven into somebody are the weapon of an attack, and no party to it.

import type {Sentence} from "@demarche/text"
import {changed, type Interpretation} from "../triggers/interpretation.ts"
import {isBombOnWheels} from "../triggers/match.ts"

/**
 * The vehicle neither attacks nor is attacked; what it is driven into is.
 *
 * > | A lorry packed with explosives was driven into the gates of the hotel.
 *       ^weapon    ^ and so are these        ^top       ^struck
 */
export function withoutVehicleBomb(sentence: Sentence, act: Interpretation): Interpretation {
  const {forms, heads, deprels, upos, lemmas} = sentence
  if (act.type !== "ASSAULT") return act
  const isWeapon = (token: number): boolean =>
    isBombOnWheels(sentence, token) || /^(explosives?|dynamite|tnt)$/i.test(lemmas[token]!)
  const isWheeled = forms.some((_, token) => isBombOnWheels(sentence, token))
  if (!isWheeled || ![...act.actors, ...act.recipients].some(isWeapon)) return act
  const actors = act.actors.filter(token => !isWeapon(token))
  const recipients = act.recipients.filter(token => !isWeapon(token))
  if (recipients.length === 0) {
    const into = forms.findIndex(
      (form, at) => at > act.top && at < act.top + 4 && /^(into|through)$/i.test(form),
    )
    const struck =
      into < 0
        ? -1
        : forms.findIndex(
            (_, at) =>
              at > into &&
              /^(NOUN|PROPN)$/.test(upos[at]!) &&
              !(/^(compound|amod|flat|nmod:poss)$/.test(deprels[at]!) && heads[at]! > at),
          )
    if (struck > 0) recipients.push(struck)
  }
  return changed(act, {actors, recipients})
}
