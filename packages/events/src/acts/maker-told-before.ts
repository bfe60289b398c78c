// What is condemned, welcomed or denied by a bare noun was done or said before, by whom the words need not tell again.
//
// > | Washington raised its tariffs. Japan denounced the measure. | Chad accused Sudan. Khartoum denied the charges.
//     ^^^^^^^^^^ its maker                 ^act          ^what           ^^^^ said so                  ^act        ^

import type {Sentence} from "@demarche/text"
import {childWith, prepositionOf} from "../arguments/phrase.ts"
import type {Participant} from "../mentions/participant.ts"
import {isBare} from "../same-event/bare-noun.ts"
import {hasHappened} from "../same-event/same-act.ts"
import type {Act} from "./act.ts"

/** The acts, each judgement at which nobody is named with the maker of what it judges. */
export const withMakers = (acts: readonly Act[]): Act[] => acts.map(act => withMaker(act, acts))

function withMaker(act: Act, all: readonly Act[]): Act {
  if (!/^(ACCUSE|SUPPORT|REJECT)$/.test(act.type) || act.mutual || !hasHappened(act)) return act
  if (act.recipients.length > 0 || act.actors.length === 0) return act
  const {sentence, trigger} = act
  const noun = judged(sentence, trigger[0]!)
  if (noun === null) return act
  const isWord = isSaid(sentence, noun)
  if (act.type === "REJECT" && !isWord) return act
  const made = isWord ? chargeAgainst(act, all) : toldBy(act, noun, all)
  const makers = made?.actors.filter(maker => !act.actors.some(judge => isOfOne(judge, maker))) ?? []
  if (made === undefined || makers.length === 0 || makers.length < made.actors.length) return act
  return {
    ...act,
    recipients: makers,
    because: [...act.because, `${JSON.stringify(sentence.forms[noun])} is what was told before`],
  }
}

/** "denounced the measure", "voiced regret at the decision": the bare noun that is judged. */
function judged(sentence: Sentence, verb: number): number | null {
  if (sentence.upos[verb] !== "VERB") return null
  const object = childWith(sentence, verb, /^obj$/)
  const nouns =
    object === undefined
      ? sentence.children[verb]!.filter(child => isAbout(sentence, child))
      : [object, ...sentence.children[object]!.filter(child => isAbout(sentence, child))]
  return (
    nouns.find(token => token > verb && sentence.upos[token] === "NOUN" && isBare(sentence, token)) ?? null
  )
}

const isAbout = (sentence: Sentence, token: number): boolean =>
  /^(at|over|about|against)$/.test(prepositionOf(sentence, token) ?? "")

/** A charge, and no deed. */
const isSaid = ({lemmas}: Sentence, noun: number): boolean =>
  /^(charge|accusation|allegation|claim|criticism|assertion)$/.test(lemmas[noun]!)

/** Nouns for what somebody has decided, beside those that tell an act by their own sense. */
const decided =
  /^(measure|decision|move|step|vote|action|order|ban|tariff|duty|sanction|embargo|restriction|curb|suspension|expulsion)$/

/** The act that the noun tells again, or the last decision of the sentence before. */
function toldBy({sentence, type, mentions}: Act, noun: number, all: readonly Act[]): Act | undefined {
  const isShortlyBefore = (one: Sentence): boolean =>
    one.in === sentence.in && one.index < sentence.index && one.index >= sentence.index - 2
  const own = all.find(
    act =>
      act.mentions !== mentions &&
      act.mentions.some(one => one.sentence === sentence && one.trigger.includes(noun)) &&
      act.mentions.some(one => isShortlyBefore(one.sentence)),
  )
  if (own !== undefined) return own
  if (!decided.test(sentence.lemmas[noun]!)) return undefined
  return all.findLast(
    act =>
      (type === "ACCUSE" ? /^(SANCTION|COERCE|MOBILIZE|REJECT)$/ : /^(RETREAT|CONCEDE|AID)$/).test(
        act.type,
      ) &&
      act.modality !== "historical" &&
      act.modality !== "negation" &&
      act.actors.length > 0 &&
      act.mentions.some(one => one.sentence.in === sentence.in && one.sentence.index === sentence.index - 1),
  )
}

/** The last accusation, at most two sentences before, of who denies it. */
const chargeAgainst = ({sentence, actors}: Act, all: readonly Act[]): Act | undefined =>
  all.findLast(
    act =>
      act.type === "ACCUSE" &&
      act.recipients.some(accused => actors.some(one => isOfOne(one, accused))) &&
      act.mentions.some(
        one =>
          one.sentence.in === sentence.in &&
          one.sentence.index <= sentence.index &&
          one.sentence.index >= sentence.index - 2,
      ),
  )

/** The same country, or the same body without one. */
const isOfOne = ({resolution: a}: Participant, {resolution: b}: Participant): boolean =>
  a.code === null || b.code === null
    ? a.identity !== null && a.identity.name === b.identity?.name
    : a.code === b.code && !/^(NGO|IGO|UNO|IMG)$/.test(a.code)
      ? true
      : a.identity !== null && a.identity.name === b.identity?.name
