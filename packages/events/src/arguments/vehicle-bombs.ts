// The vehicle that carries a bomb is a weapon, and nobody.

import type {Sentence} from "@demarche/text"
import {type Interpretation, keeping} from "../triggers/interpretation.ts"

const vehicle =
  /^(truck|van|car|lorry|ambulance|bus|minibus|motorbike|motorcycle|taxi|pickup|vehicle|boat|dinghy|tanker|jeep|cart|scooter)$/

/**
 * > | A truck packed with explosives was rammed into the barracks. | A van loaded with explosives destroyed the hall.
 *       ^ neither suffers              ^act                            ^ nor does             ^act
 */
export function withoutVehicleBombs(sentence: Sentence, act: Interpretation): Interpretation {
  if (act.type !== "ASSAULT") return act
  const isParty = (token: number): boolean => !isLaden(sentence, token)
  return keeping(act, {actors: isParty, recipients: isParty})
}

function isLaden({lemmas, forms}: Sentence, token: number): boolean {
  if (!vehicle.test(lemmas[token]!)) return false
  const behind = forms.slice(token + 1, token + 7)
  const at = behind.findIndex(form => /^(packed|laden|loaded|stuffed|filled|rigged|primed)$/.test(form))
  return (
    at >= 0 &&
    at < 2 &&
    /^(with|full)$/.test(behind[at + 1] ?? "") &&
    behind.slice(at).some(form => /^(explosives?|bombs?|dynamite|TNT|fertilizer|gunpowder|mines)$/.test(form))
  )
}
