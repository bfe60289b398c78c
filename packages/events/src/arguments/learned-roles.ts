// Who does an act and to whom, as learnt from the corpus: each noun of the sentence is actor, recipient or neither.

import {type LinearModel, loadLinearModel, scoreFeatures} from "../model/linear-model.ts"
import type {Interpretation} from "../triggers/interpretation.ts"
import type {SentenceView} from "../triggers/trigger-features.ts"
import {actView, mayBeParty, ROLE_FEATURES, roleFeatures} from "./role-features.ts"

export const ROLE_COMPONENT = "roles"
export const NO_ROLE = "none"

/** @throws ModelFileError */
export const loadRoleModel = (bytes: ArrayBuffer): LinearModel =>
  loadLinearModel(bytes, ROLE_COMPONENT, ROLE_FEATURES)

/** The act with the parties that the model gives it. */
export function withLearnedRoles(
  view: SentenceView,
  act: Interpretation,
  model: LinearModel,
): Interpretation {
  const {sentence} = view
  const one = actView(view, act)
  const [actor, none, recipient] = ["actor", NO_ROLE, "recipient"].map(role =>
    model.classes.indexOf(role),
  ) as [number, number, number]
  const actors: number[] = []
  const recipients: number[] = []
  for (let token = 0; token < sentence.forms.length; token++) {
    if (!mayBeParty(sentence, token) || act.trigger.includes(token)) continue
    const scores = scoreFeatures(model, roleFeatures(one, token))
    if (scores[actor]! > scores[none]! && scores[actor]! >= scores[recipient]!) actors.push(token)
    else if (scores[recipient]! > scores[none]!) recipients.push(token)
  }
  return {...act, actors, recipients}
}
