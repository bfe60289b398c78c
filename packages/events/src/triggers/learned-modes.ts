// How an act of a type is done, as learnt from the corpus: the mode among the type's own, or none of them.

import {type LinearModel, loadLinearModel, scoreClasses} from "../model/linear-model.ts"
import {changed, type Interpretation} from "./interpretation.ts"
import {type SentenceView, TRIGGER_FEATURES, triggerFeatures} from "./trigger-features.ts"

export const MODE_COMPONENT = "modes"

/** Name of the class: the type, and the mode behind a point where there is one. */
export const modeClass = (type: string, mode: string | null): string =>
  mode === null ? type : `${type}.${mode}`

/** @throws ModelFileError */
export const loadModeModel = (bytes: ArrayBuffer): LinearModel =>
  loadLinearModel(bytes, MODE_COMPONENT, TRIGGER_FEATURES)

/** Features of all words of an act's trigger. */
export const modeFeatures = (view: SentenceView, trigger: readonly number[]): number[] => [
  ...new Set(trigger.slice(0, 4).flatMap(token => triggerFeatures(view, token))),
]

/**
 * A mode that a row of the lexicon gave stands until another is this far above it. Chosen on corpus/news/train-3, real items
 * held out of training (models/README.md).
 */
const keptWithin = 0.8

interface ModesOfType {
  /** Places of the type's classes in the model. */
  readonly classes: number[]
  readonly modes: (string | null)[]
}

const byType = new WeakMap<LinearModel, Map<string, ModesOfType>>()

function modesOfType(model: LinearModel, type: string): ModesOfType | undefined {
  const known = byType.get(model)
  if (known !== undefined) return known.get(type)
  const found = new Map<string, ModesOfType>()
  model.classes.forEach((name, at) => {
    const [own = "", mode = null] = name.split(".")
    const here = found.get(own) ?? {classes: [], modes: []}
    here.classes.push(at)
    here.modes.push(mode)
    found.set(own, here)
  })
  byType.set(model, found)
  return found.get(type)
}

/** Without such a word nobody is told to have been raped, whatever an unknown verb is most like. */
const ofRape =
  /^(rap(e|es|ed|ing|ists?)$|sex|gang-?rap|molest|grop|violat|assault|abus|harass|bride|slave|strip|undress|naked|dishonou?r|ravish|brothel|indecen|fondl|wom[ae]n|girl|wife|wives|daughter)/i

/** The act with the mode that the model gives it. */
export function withLearnedMode(view: SentenceView, act: Interpretation, model: LinearModel): Interpretation {
  if (act.settled) return act
  const known = modesOfType(model, act.type)
  if (known === undefined) return act
  const features = act.trigger.slice(0, 4).map(token => triggerFeatures(view, token))
  const scores = scoreClasses(model, features, known.classes)
  let best = {mode: act.mode, score: Number.NEGATIVE_INFINITY}
  known.modes.forEach((mode, place) => {
    if (mode === "sexual" && !view.sentence.forms.some(form => ofRape.test(form))) return
    const score = scores[place]! + (mode === act.mode && mode !== null ? keptWithin : 0)
    if (score > best.score) best = {mode, score}
  })
  return best.mode === act.mode ? act : changed(act, {mode: best.mode})
}
