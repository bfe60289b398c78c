// "NATO jets bombed the town. The alliance denied it": a body of many countries that the story has told only in front of a noun.

import {type Resolution, resolve} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import type {Phrase} from "../arguments/phrase.ts"
import type {Chain} from "./chain.ts"
import {bodyFits} from "./nouns.ts"
import {hasOwner, wordsBefore} from "./owner.ts"
import type {Referent} from "./pronoun.ts"
import {participantAt, type Story} from "./story.ts"

const bodies =
  /^(alliance|bloc|agency|watchdog|fund|lender|bank|league|body|organi[sz]ation|union|cartel|court|tribunal|charity)$/

/** Words that may stand before such a noun without telling another body. */
const kinds =
  /^(military|western|world|global|international|regional|nuclear|atomic|health|aid|humanitarian|medical|security|defen[cs]e|trade|oil|crime|crimes|war|-)$/

/** How many sentences back a body in front of a noun is remembered. */
const farthest = 3

export function bodyInFront(
  story: Story,
  sentence: Sentence,
  {from, head}: Phrase,
  {identity, code, plural, members}: Resolution,
): Referent | null {
  const noun = sentence.forms[head]!.toLowerCase()
  if (!bodies.test(noun) || !/^the$/i.test(sentence.forms[from]!) || hasOwner(sentence, head)) return null
  if (identity !== null || code !== null || plural || members !== undefined) return null
  if (!wordsBefore(sentence, from, head).every(word => kinds.test(word))) return null
  if (isNamedItself(story, noun)) return null
  for (let index = sentence.index; index >= 0 && sentence.index - index <= farthest; index--) {
    const where = story.annotated.sentences[index]!
    const last = index === sentence.index ? head : where.forms.length
    for (let token = last - 1; token >= 0; token--) {
      const one = toldInFront(story, where, token)
      if (one === null || !isOfMany(one) || !isCalled(noun, one)) continue
      const because = [...one.because, `"${noun}" is ${one.identity!.name}, told in front of a noun`]
      return {resolution: {...one, score: Math.min(one.score, 0.5), because}, chain: null}
    }
  }
  return null
}

/** Whom a word in front of a noun means; the parser takes "WHO" in "WHO doctors" for a pronoun. */
function toldInFront(story: Story, where: Sentence, token: number): Resolution | null {
  if (!/^(compound|amod|det)$/.test(where.deprels[token]!)) return null
  if (where.xpos[token] === "NNP") return participantAt(story, where, token)?.resolution ?? null
  return /^\p{Lu}{3,}$/u.test(where.forms[token]!)
    ? resolve(where, token, token + 1, token, story.on, story.knowledge)
    : null
}

const isOfMany = ({kind, code, identity}: Resolution): boolean =>
  kind === "organisation" && identity !== null && /^(IGO|UNO|EUR|NGO)$/.test(code ?? "")

/** A body that the noun may mean has been named by itself; Brussels stands for the Union in its own right only. */
const isNamedItself = ({mentions}: Story, noun: string): boolean =>
  mentions.some(
    ({chain, sentence, head}) =>
      sentence.forms[head] !== "Brussels" && isOfMany(chain.resolution) && bodyFits(noun, chain) !== null,
  )

const isCalled = (noun: string, resolution: Resolution): boolean => {
  const name = resolution.identity!.name
  if (noun === "cartel") return /\b(opec|petroleum exporting)\b/i.test(name)
  const chain: Chain = {
    resolution,
    called: [name],
    words: new Set(),
    cut: 0,
    gender: null,
    mentions: 1,
    deeds: new Set(),
    body: null,
    home: null,
    members: null,
  }
  return bodyFits(noun, chain) !== null
}
