// A spokesman, a mission chief, a deputy minister without a country: of the body or the state whose the sentence before
// has told.

import type {Resolution} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import {stateCode} from "./scene.ts"
import {participantAt, type Story} from "./story.ts"

/** Those who speak or work for a body that has just been named. */
const ofBody = /^(spokes(man|woman|person)|chief|head|leader|official|representative)$/
const ofMission = /^(mission|delegation|team)$/i

/** What two who stand for different states do together. */
const meets = /^(meet|confer|talk|negotiate|see)$/

/**
 * Code of that body or state; null when nothing of the kind is told.
 *
 * > | The European Commission welcomed the deal with Chile. A spokesman accused Argentina of delay.
 *         ^^^^^^^^^^^^^^^^^^^                                   ^ head
 * > | A Norwegian envoy arrived in Sri Lanka. Deputy Foreign Minister Lars Dahl met President Sirisena.
 *       ^^^^^^^^^^^^^^^                                                ^ head         ^^^^^^^^^^^^^^^^^^^ no countryman
 */
export function sentBefore(
  story: Story,
  sentence: Sentence,
  head: number,
  {kind, plural, sector}: Resolution,
): string | null {
  if (kind !== "person" || plural || !sentence.deprels[head]!.startsWith("nsubj")) return null
  const subject = subjectBefore(story, sentence)
  if (subject?.code == null) return null
  if (!stateCode.test(subject.code))
    return subject.kind === "organisation" && speaksForBody(sentence, head) ? subject.code : null
  if (sector !== "GOV" || subject.kind !== "person" || subject.sector !== "GOV") return null
  const met = whomHeMeets(story, sentence, head)
  return met !== null && met !== subject.code ? subject.code : null
}

/** The subject of the main verb of the sentence before. */
function subjectBefore(story: Story, {index}: Sentence): Resolution | null {
  const before = story.annotated.sentences[index - 1]
  if (before === undefined) return null
  const root = before.deprels.indexOf("root")
  const subject = before.children[root]?.find(child => before.deprels[child] === "nsubj")
  return subject === undefined ? null : (participantAt(story, before, subject)?.resolution ?? null)
}

/** "A spokesman", "mission chief Paul Klee": of whom nothing more is told. */
function speaksForBody({forms, lemmas, upos}: Sentence, head: number): boolean {
  let noun = head
  while (noun > 0 && upos[noun] === "PROPN") noun--
  if (!ofBody.test(lemmas[noun]!.toLowerCase())) return false
  const before = forms[noun - 1] ?? ""
  return /^(an?|the|its)$/i.test(before) || ofMission.test(before)
}

/** The state of the one in office whom he meets. */
function whomHeMeets(story: Story, sentence: Sentence, head: number): string | null {
  const {heads, deprels, lemmas, children} = sentence
  const verb = heads[head]!
  if (verb < 0) return null
  const isTalk =
    meets.test(lemmas[verb]!) ||
    (lemmas[verb] === "hold" && children[verb]!.some(child => lemmas[child] === "talk"))
  if (!isTalk) return null
  for (const child of children[verb]!) {
    if (child === head || !/^(obj|obl)$/.test(deprels[child]!)) continue
    const one = participantAt(story, sentence, child)?.resolution
    if (one?.kind === "person" && one.identity !== null && one.code !== null) return one.code
  }
  return null
}
