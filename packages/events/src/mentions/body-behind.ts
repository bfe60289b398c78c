// "deputies of his party", "the employees of the mission": of the body that the story has told of.

import type {Resolution} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import {participantAt, type Story} from "./story.ts"

const people =
  /^(member|man|woman|deputy|lawmaker|senator|official|employee|fighter|worker|staff|supporter|follower|leader|commander|spokes(man|woman|person)|engineer|activist|militant|gunman|officer|delegate|veteran|founder|chief|boss|representative)$/

const bodies =
  /^(party|movement|group|clan|gang|mission|organi[sz]ation|union|army|front|alliance|militia|faction|commission|council|company|firm|agency|league|coalition|cartel|band|sect|brigade|force|corps)$/

/**
 * Whom the words behind a noun mean, where they name a body that was told before; null where they do not.
 *
 * > | Saakashvili laughed, and six deputies of his party emptied their glasses.
 *     ^^^^^^^^^^^                  ^ head        ^^^^^
 */
export function bodyBehind(story: Story, sentence: Sentence, head: number): Resolution | null {
  const {lemmas, children, deprels, forms} = sentence
  if (!people.test(lemmas[head]!)) return null
  const body = children[head]!.find(
    child => child > head && deprels[child] === "nmod" && bodies.test(lemmas[child]!),
  )
  if (body === undefined || !children[body]!.some(part => /^of$/i.test(forms[part]!))) return null
  if (!children[body]!.some(part => /^(the|his|her|its|their|this|that)$/i.test(forms[part]!))) return null
  const one = participantAt(story, sentence, body)?.resolution
  return one === undefined ||
    one.code === null ||
    one.members !== undefined ||
    !/^(organisation|group)$/.test(one.kind)
    ? null
    : one
}
