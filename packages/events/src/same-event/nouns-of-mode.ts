// What a noun says of how an act was done.

import type {Sentence} from "@demarche/text"

/** Nouns that say how it was done, or how it was meant: no act of another mode is told by them. */
export const modesOf: Readonly<Record<string, RegExp>> = {
  fighting: /^(firearms|heavy-weapons|primitive|beat)$/,
  clash: /^(firearms|heavy-weapons|primitive|beat|crowd-control)$/,
  battle: /^(firearms|primitive|beat)$/,
  ambush: /^(firearms|explosives|heavy-weapons|primitive|abduct|targeted)$/,
  bombing: /^(explosives|suicide-attack|aerial|heavy-weapons)$/,
  bombardment: /^(aerial|heavy-weapons)$/,
  blast: /^(explosives|suicide-attack|aerial|drone|heavy-weapons)$/,
  explosion: /^(explosives|suicide-attack|aerial|drone|heavy-weapons)$/,
  shelling: /^heavy-weapons$/,
  airstrike: /^(aerial|drone)$/,
  strike: /^(strike|aerial|drone|heavy-weapons|explosives|suicide-attack|targeted)$/,
  shooting: /^(firearms|targeted)$/,
  stabbing: /^primitive$/,
  abduction: /^abduct$/,
  kidnapping: /^abduct$/,
  visit: /^visit$/,
  trip: /^visit$/,
  tour: /^visit$/,
  accusation: /^allege$/,
  allegation: /^allege$/,
  condemnation: /^disapprove$/,
  criticism: /^disapprove$/,
  blockade: /^restrict$/,
  closure: /^(restrict|censor)$/,
  stoppage: /^strike$/,
  walkout: /^strike$/,
  march: /^(demo|riot|obstruct|vandalize)$/,
  rally: /^(demo|riot|obstruct|vandalize)$/,
  demonstration: /^(demo|riot|obstruct|vandalize)$/,
  riot: /^(demo|riot|obstruct|vandalize)$/,
  rioting: /^(demo|riot|obstruct|vandalize)$/,
  surrender: /^disarm$/,
  release: /^release$/,
  withdrawal: /^withdraw$/,
  pullout: /^withdraw$/,
  resignation: /^resign$/,
  ban: /^(restrict|censor|discontinue)$/,
}

/** "the air strikes" are airstrikes. */
export const nounAt = ({lemmas, children, deprels}: Sentence, token: number): string =>
  /^(strike|raid)$/.test(lemmas[token]!) &&
  children[token]!.some(child => deprels[child] === "compound" && lemmas[child] === "air")
    ? "airstrike"
    : lemmas[token]!
