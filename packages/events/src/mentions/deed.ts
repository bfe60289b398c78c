// Who took, killed or struck whom: "the hostages" are those who were taken, "the victim" is who was killed.

import type {Sentence} from "@demarche/text"

export type Deed =
  | "took"
  | "taken"
  | "killed"
  | "dead"
  | "struck"
  | "hurt"
  | "accused"
  | "ousted"
  | "won"
  | "lost"

const taking = /^(seize|kidnap|abduct|capture|detain|hold|hijack|arrest|imprison|jail|free|release|swap)$/
const killing = /^(kill|murder|assassinate|slay|behead|execute|lynch|shoot|gun|stab|die|perish)$/
const striking =
  /^(attack|storm|raid|bomb|shell|strike|hit|wound|injure|beat|overrun|besiege|rob|burn|torch|loot)$/
const accusing = /^(accuse|charge|indict|try|suspect|convict|sentence|acquit|prosecute|extradite)$/

const ousting = /^(oust|topple|overthrow|depose|sack|dismiss|fire|remove|unseat|dethrone)$/

/** "took 55 percent of the vote", "won the election", "conceded defeat". */
function contestOf(sentence: Sentence, verb: number, lemma: string, suffers: boolean): Deed | null {
  const objects = sentence.children[verb]!.filter(child => sentence.deprels[child] === "obj").map(child =>
    sentence.lemmas[child]!.toLowerCase(),
  )
  if (/^(elect|re-elect|reelect|inaugurate)$/.test(lemma)) return suffers ? "won" : null
  if (lemma === "declare")
    return suffers &&
      sentence.children[verb]!.some(child => /^(winner|victor)$/.test(sentence.lemmas[child]!))
      ? "won"
      : null
  if (/^(defeat|beat|trounce|outpoll)$/.test(lemma)) return suffers ? "lost" : "won"
  if (suffers) return null
  if (/^(concede|admit|accept|acknowledge)$/.test(lemma)) return objects.includes("defeat") ? "lost" : null
  if (lemma === "claim") return objects.includes("victory") ? "won" : null
  if (
    /^(take|get|win|poll|receive|gain|secure)$/.test(lemma) &&
    objects.some(object => contested.test(object))
  )
    return "won"
  return lemma === "lose" && (objects.length === 0 || objects.some(object => contested.test(object)))
    ? "lost"
    : null
}

const contested =
  /^(election|vote|ballot|poll|runoff|run-off|presidency|race|contest|majority|landslide|referendum|seat|percent|percentage|mandate|term|primary|office)$/

/** What the verb above a word tells of whom the word means. */
export function deedOf(sentence: Sentence, head: number): Deed | null {
  const verb = sentence.heads[head]!
  if (verb < 0 || !/^(VERB|ADJ)$/.test(sentence.upos[verb]!)) return null
  const lemma = sentence.lemmas[verb]!.toLowerCase()
  const relation = sentence.deprels[head]!
  const suffers = relation === "obj" || relation === "nsubj:pass"
  const acts = relation === "nsubj" || relation === "obl:agent"
  if (!suffers && !acts) return null
  const contest = contestOf(sentence, verb, lemma, suffers)
  if (contest !== null) return contest
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
