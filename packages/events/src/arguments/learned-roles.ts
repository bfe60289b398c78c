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

/**
 * Margins chosen on a file of real news that was held out of training (model card): a role of the rules falls when another
 * stands `keep` above it; a noun to which the rules gave none gets one from `join` above "none" on beside another party of
 * that side, from `fill` on where the side is empty, from `guess` on where no rule read the act.
 */
export const limits = {keep: 0.9, join: -0.5, fill: -0.3, guess: -0.5}

/**
 * The act with the parties that rules and model give it together.
 *
 * @param ruled whether a rule read the act; the roles of an act that only the model saw are guesses
 */
export function withLearnedRoles(
  view: SentenceView,
  act: Interpretation,
  model: LinearModel,
  ruled: boolean,
): Interpretation {
  const {sentence} = view
  const one = actView(view, act)
  const none = model.classes.indexOf(NO_ROLE)
  const sides = [
    {role: model.classes.indexOf("actor"), told: act.actors, found: [] as number[]},
    {role: model.classes.indexOf("recipient"), told: act.recipients, found: [] as number[]},
  ]
  for (let token = 0; token < sentence.forms.length; token++) {
    if (!mayBeParty(sentence, token) || act.trigger.includes(token)) continue
    const scores = scoreFeatures(model, roleFeatures(one, token))
    const margin = ({role, told}: (typeof sides)[number]): number =>
      scores[role]! -
      scores[none]! -
      (!ruled
        ? limits.guess
        : told.includes(token)
          ? -limits.keep
          : told.length > 0
            ? limits.join
            : limits.fill)
    const [first, second] = sides as [(typeof sides)[number], (typeof sides)[number]]
    const best = margin(first) >= margin(second) ? first : second
    if (margin(best) > 0) best.found.push(token)
  }
  return {...act, actors: sides[0]!.found, recipients: sides[1]!.found}
}
