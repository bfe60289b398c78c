// How sure the models were while an act was read, kept for the confidence of the event.

/** Margins in the scores of the models, above "no act" and "no role". */
export interface Belief {
  /** Of the type that was taken. */
  readonly type: number
  /** Of the next best type. */
  readonly rival: number
  /** Of the least sure noun on each side; `null` where nobody stands there. */
  readonly actor: number | null
  readonly recipient: number | null
  /** Of the noun that came nearest to each side and was left out; `null` where no noun was. */
  readonly passedActor: number | null
  readonly passedRecipient: number | null
}

/** Of two tellings of one event the surer. */
export const surer = (a: Belief | null, b: Belief | null): Belief | null =>
  a === null || (b !== null && b.type > a.type) ? b : a
