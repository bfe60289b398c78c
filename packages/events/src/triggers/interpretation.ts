// What a trigger and everything below it come to: one act, its parties as tokens, and why.

import type {Belief} from "../confidence/belief.ts"

/**
 * What the network that reads sentences holds of when, where and who says so. For each word how far it stands above none at all,
 * in natural logarithms of chances.
 */
export interface Circumstances {
  readonly place: ReadonlyMap<number, number>
  readonly time: ReadonlyMap<number, number>
  readonly source: ReadonlyMap<number, number>
}

/** One act as the words tell it, before it is known whether it happened. */
export interface Interpretation {
  readonly type: string
  readonly mode: string | null
  /** Head tokens of the parties, conjuncts not yet expanded. */
  readonly actors: readonly number[]
  readonly recipients: readonly number[]
  /** The trigger's tokens, the deciding one first. */
  readonly trigger: readonly number[]
  /** The token from which modality and source are read: the topmost word of the act. */
  readonly top: number
  /** Set when an operator says so: planned, weighed, failed, denied. */
  readonly told: "future" | "hypothetical" | "negation" | null
  /** The one who denies it, when the operator is a denial. */
  readonly deniedBy: readonly number[]
  /** Both sides stand in `actors`: a meeting, a treaty, a clash. */
  readonly mutual: boolean
  /** Tokens used up: they are no acts of their own. */
  readonly consumed: readonly number[]
  readonly because: readonly string[]
  /** How sure the models were; the rules alone have none. */
  readonly belief: Belief | null
  /** No row of the lexicon reads the act: the model alone saw it. */
  readonly unruled: boolean
  /** A row of the lexicon reads the act, but the model gave it another type. */
  readonly retyped: boolean
  /** Type and mode are certain from the words: no model changes them. */
  readonly settled: boolean
  /** `null` where the rules alone decide. */
  readonly circumstances: Circumstances | null
}

/** The act, read otherwise in part. Every act is laid out alike, so that what is compiled for one fits the next. */
export const changed = (act: Interpretation, to: Partial<Interpretation>): Interpretation => ({
  type: to.type ?? act.type,
  mode: to.mode === undefined ? act.mode : to.mode,
  actors: to.actors ?? act.actors,
  recipients: to.recipients ?? act.recipients,
  trigger: to.trigger ?? act.trigger,
  top: to.top ?? act.top,
  told: to.told === undefined ? act.told : to.told,
  deniedBy: to.deniedBy ?? act.deniedBy,
  mutual: to.mutual ?? act.mutual,
  consumed: to.consumed ?? act.consumed,
  because: to.because ?? act.because,
  belief: to.belief === undefined ? act.belief : to.belief,
  unruled: to.unruled ?? act.unruled,
  retyped: to.retyped ?? act.retyped,
  settled: to.settled ?? act.settled,
  circumstances: to.circumstances ?? act.circumstances,
})

/** What somebody does by his words: certain from them, read by no row and no model. */
export const doneBySaying = (
  said: Pick<
    Interpretation,
    "type" | "mode" | "actors" | "recipients" | "trigger" | "top" | "told" | "consumed" | "because"
  >,
): Interpretation => ({
  type: said.type,
  mode: said.mode,
  actors: said.actors,
  recipients: said.recipients,
  trigger: said.trigger,
  top: said.top,
  told: said.told,
  deniedBy: [],
  mutual: false,
  consumed: said.consumed,
  because: said.because,
  belief: null,
  unruled: false,
  retyped: false,
  settled: true,
  circumstances: null,
})

type Stays = (token: number) => boolean

/** The act with those parties that stay; the same act when nobody goes. */
export function keeping(
  act: Interpretation,
  stays: {readonly actors?: Stays; readonly recipients?: Stays},
): Interpretation {
  const actors = stays.actors === undefined ? act.actors : act.actors.filter(stays.actors)
  const recipients = stays.recipients === undefined ? act.recipients : act.recipients.filter(stays.recipients)
  return actors.length === act.actors.length && recipients.length === act.recipients.length
    ? act
    : changed(act, {actors, recipients})
}
