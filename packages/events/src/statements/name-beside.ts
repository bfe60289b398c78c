// The person named beside the words for a speaker.

import {type Resolution, resolve} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import type {SourcePhrase} from "../attribution/source-phrase.ts"
import {spanOf} from "../mentions/participant.ts"
import type {Story} from "../mentions/story.ts"
import {stringOf} from "./parties.ts"

/**
 * > | A spokesman for the Brotherhood, Gehad el-Haddad, told …; its press secretary, Brigadier General Patrick Ryder, said
 *                                      ^name                                                           ^name
 */
export function nameBeside(
  story: Story,
  sentence: Sentence,
  {head, to: comma}: SourcePhrase,
): NonNullable<Resolution["identity"]> | null {
  if (sentence.forms[comma] !== ",") return null
  // "Merkel, Macron and Renzi said": a list of names
  if (sentence.names.some(one => one.type === "PER" && one.from <= head && one.to > head)) return null
  let begins = comma + 1
  while (isTitle(sentence, begins)) begins++
  const name =
    sentence.names.find(
      one => one.from > comma && one.from <= begins && one.to > begins && one.type === "PER",
    ) ?? run(sentence, begins, begins > comma + 1)
  if (name === null || !/^[,.]$/.test(sentence.forms[name.to] ?? ".")) return null
  const whole = resolve(sentence, comma + 1, name.to, name.to - 1, story.on, story.knowledge)
  if (whole.identity !== null && whole.identity.wikidata !== null) return whole.identity
  const {start, end} = spanOf(sentence, begins, name.to)
  return {name: stringOf(story, sentence).slice(start, end), wikidata: null}
}

/** Two names or more that nobody takes for a place's or a body's; behind a title they are a person's. */
function run(
  sentence: Sentence,
  from: number,
  isTitled: boolean,
): {readonly from: number; readonly to: number} | null {
  let to = from
  while (/^(?:\p{Lu}|(?:al|el|bin|ibn|van|von|de|da|dos|der|ould)\b|-$)/u.test(sentence.forms[to] ?? "")) to++
  const isOther =
    !isTitled && sentence.names.some(one => one.type !== "PER" && one.from < to && one.to > from)
  return to - from < 2 || to - from > 6 || isOther ? null : {from, to}
}

const isTitle = (sentence: Sentence, token: number): boolean =>
  /^(brigadier|major|lieutenant|colonel|general|admiral|rear|vice|captain|commander|marshal|mullah|sheikh|ayatollah|mr|mrs|ms|dr|sir|lord|prince|princess|archbishop|cardinal|bishop|judge|professor)\.?$/i.test(
    sentence.forms[token] ?? "",
  )
