// "the paramilitary Rapid Support Forces … The RSF": letters that nothing introduces mean the body whose name they begin.

import {type Resolution, resolve} from "@demarche/actors"
import {isCapitalized, type Sentence} from "@demarche/text"
import type {Participant} from "./participant.ts"
import type {Story} from "./story.ts"

/** "PCP" of "the opposition Popular Congress Party", "MDC" of "Movement for Democratic Change". */
const initialsOf = (words: readonly string[]): string => {
  const first = words.findIndex(isCapitalized)
  const name = /^the$/i.test(words[first] ?? "") ? words.slice(first + 1) : words.slice(first)
  return first >= 0 && name.every(word => isCapitalized(word) || joint.test(word))
    ? name
        .filter(isCapitalized)
        .map(word => word[0]!)
        .join("")
    : ""
}

const joint = /^(of|for|and|the|to|in|on|de|du|des|la|'s|’s|'|’|-)$/i

/** Remembers a body that has just been named in full. */
export function noteInitials(story: Story, {sentence, span, resolution, text}: Participant): void {
  if (resolution.kind !== "organisation" || resolution.identity === null || resolution.members !== undefined)
    return
  if (span.end > sentence.ends.at(-1)! || text.includes("(")) return
  const letters = initialsOf(text.split(/\s+/))
  if (/^\p{Lu}{3,7}$/u.test(letters) && !story.initials.has(letters)) story.initials.set(letters, resolution)
}

/**
 * > | The Popular Congress Party held a rally. Police sealed off the offices of the PCP.
 *         ^^^^^^^^^^^^^^^^^^^^^^                                                    ^^^ head
 */
export function bodyOfInitials(story: Story, sentence: Sentence, head: number): Resolution | null {
  const letters = sentence.forms[head]!
  const meant = story.initials.get(letters)
  if (meant === undefined) return null
  const plain = resolve(sentence, head, head + 1, head, story.on, story.knowledge)
  // "USA"
  if (plain.kind === "state" || plain.kind === "place") return null
  return plain.identity?.name === meant.identity!.name
    ? null
    : {
        ...meant,
        because: [...meant.because, `"${letters}" are the first letters of ${meant.identity!.name}`],
      }
}

/**
 * The people of a body whose letters stand beside them.
 *
 * > | The Rapid Support Forces entered the town. RSF fighters looted it, and members of the RSF shot nine villagers.
 *                                                    ^ head            ^ head
 */
export function peopleOfInitials(story: Story, sentence: Sentence, head: number): Resolution | null {
  if (!people.test(sentence.lemmas[head]!)) return null
  const beside = sentence.children[head]!.find(
    child =>
      child !== head &&
      (sentence.deprels[child] === "compound" ||
        (sentence.deprels[child] === "nmod" &&
          sentence.children[child]!.some(part => /^of$/i.test(sentence.forms[part]!)))) &&
      (story.initials.has(sentence.forms[child]!) || story.acronyms.has(sentence.forms[child]!)),
  )
  if (beside === undefined) return null
  const body = story.acronyms.get(sentence.forms[beside]!) ?? bodyOfInitials(story, sentence, beside)
  if (body === null) return null
  const own = resolve(sentence, head, head + 1, head, story.on, story.knowledge)
  if (own.kind !== "group" && own.kind !== "person") return null
  const because = [...own.because, `of ${body.identity?.name ?? sentence.forms[beside]}`]
  return {...own, code: body.code, sector: body.sector ?? own.sector, identity: null, because}
}

const people =
  /^(fighter|member|soldier|gunman|militant|militiaman|troop|force|commander|leader|spokesman|spokeswoman|official|supporter|activist|lawmaker|candidate|delegate|man)$/
