// "six Dutch senators and journalists": the nation of the first of a row is told of the others as well.

import {countriesNamed} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import {firstOfRow, nounPhrase} from "../arguments/phrase.ts"
import {stateCode} from "./scene.ts"
import {participantAt, type Story} from "./story.ts"

/**
 * The nation that a counted first one of a row tells for a bare plural behind it; null when it tells none.
 *
 * > | Turkey barred entry to six Dutch senators and journalists.
 *                                ^^^^^                ^ head
 */
export function nationOfRow(story: Story, sentence: Sentence, head: number): string | null {
  const {xpos, forms, deprels, heads} = sentence
  if (xpos[head] !== "NNS" || forms[head - 1] !== "and" || deprels[head] !== "conj") return null
  const first = heads[head]!
  return nounPhrase(sentence, first).to === head - 1 ? nationOfFirst(story, sentence, first) : null
}

/** What a state does to those of other states. */
const foreign =
  /^(expel|deport|blacklist|sanction|bar|ban|release|free|exchange|swap|extradite|evict|admit|invite)$/

/**
 * Whoever a state deals with beside foreigners is not for certain one of its own.
 *
 * > | Iran released two French teachers and a cyclist.
 *                       ^^^^^^                ^ head: nobody's, as far as the words tell
 * @param home of whom he would be
 */
export function isAmongForeigners(
  story: Story,
  sentence: Sentence,
  head: number,
  home: string | null,
): boolean {
  const {deprels, heads, lemmas, children} = sentence
  if (deprels[head] !== "conj") return false
  const first = firstOfRow(sentence, head)
  const verb = heads[first]!
  if (verb < 0 || deprels[first] !== "obj" || !foreign.test(lemmas[verb]!)) return false
  const nation = nationOfFirst(story, sentence, first)
  if (nation === null || nation === home) return false
  const subject = children[verb]!.find(child => deprels[child] === "nsubj")
  return subject !== undefined && participantAt(story, sentence, subject)?.resolution.code === home
}

/** The one people that stands in front of a counted plural. */
function nationOfFirst({on, knowledge}: Story, sentence: Sentence, first: number): string | null {
  const {xpos, forms, upos} = sentence
  if (xpos[first] !== "NNS") return null
  const {from} = nounPhrase(sentence, first)
  if (upos[from] !== "NUM" && !/^(several|many|some|dozens|hundreds)$/i.test(forms[from]!)) return null
  const [only, other] = countriesNamed(sentence, on, knowledge).filter(
    ({token}) => token >= from && token < first,
  )
  return only !== undefined && other === undefined && only.kind === "people" && stateCode.test(only.code)
    ? only.code
    : null
}
