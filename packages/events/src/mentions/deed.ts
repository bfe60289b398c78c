// Who took, killed or struck whom: "the hostages" are those who were taken, "the victim" is who was killed.

import type {Sentence} from "@demarche/text"

export type Deed = "took" | "taken" | "killed" | "dead" | "struck" | "hurt" | "accused" | "ousted"

const taking = /^(seize|kidnap|abduct|capture|detain|hold|hijack|arrest|imprison|jail|free|release|swap)$/
const killing = /^(kill|murder|assassinate|slay|behead|execute|lynch|shoot|gun|stab|die|perish)$/
const striking =
  /^(attack|storm|raid|bomb|shell|strike|hit|wound|injure|beat|overrun|besiege|rob|burn|torch|loot)$/
const accusing = /^(accuse|charge|indict|try|suspect|convict|sentence|acquit|prosecute|extradite)$/

const ousting = /^(oust|topple|overthrow|depose|sack|dismiss|fire|remove|unseat|dethrone)$/

/** What the verb above a word tells of whom the word means. */
export function deedOf(sentence: Sentence, head: number): Deed | null {
  const verb = sentence.heads[head]!
  if (verb < 0 || !/^(VERB|ADJ)$/.test(sentence.upos[verb]!)) return null
  const lemma = sentence.lemmas[verb]!.toLowerCase()
  const relation = sentence.deprels[head]!
  const suffers = relation === "obj" || relation === "nsubj:pass"
  const acts = relation === "nsubj" || relation === "obl:agent"
  if (!suffers && !acts) return null
  if (/^(die|perish)$/.test(lemma)) return acts ? "dead" : null
  if (taking.test(lemma) || (lemma === "take" && isTakingHostage(sentence, verb)))
    return suffers ? "taken" : "took"
  if (killing.test(lemma)) return suffers ? "dead" : "killed"
  if (striking.test(lemma)) return suffers ? "hurt" : "struck"
  if (suffers && ousting.test(lemma)) return "ousted"
  return suffers && accusing.test(lemma) ? "accused" : null
}

/** "took them hostage", "was taken captive". */
const isTakingHostage = (sentence: Sentence, verb: number): boolean =>
  sentence.children[verb]!.some(child => /^(hostage|captive|prisoner)$/.test(sentence.lemmas[child]!))
