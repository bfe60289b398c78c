// Short ways to name someone named before: the surname, the title, the acronym in brackets.

import {type Resolution, resolve} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import {subtreeBounds} from "../arguments/phrase.ts"
import {holding, officeKey} from "./description.ts"
import {scene} from "./scene.ts"
import type {Story} from "./story.ts"

const titleWord =
  /^(minister|president|leader|premier|chancellor|spokesman|spokeswoman|spokesperson|secretary|ambassador|general|governor|king|envoy|official|commander|chief|deputy|lawmaker|analyst|diplomat)$/i

const courtesy = /^(mrs?|ms|miss|dr|sir|lady|lord|president|prime|minister)\.?$/i
/** Words of a description that do not name its office. */
const colours = /^(new|old|former|young|acting|late|then|outgoing|incoming|veteran)$/i

/** The base does not know the name: its bearer may be someone whom the story has introduced. */
const isStranger = (resolution: Resolution): boolean => resolution.code === null && resolution.score < 0.45

/**
 * "the Prime Minister" after "Deputy Prime Minister Yuri Borisov"; "Borisov" after "Yuri Borisov".
 * The words must all stand in the earlier mention.
 */
export function shortForm(
  story: Story,
  sentence: Sentence,
  from: number,
  head: number,
  resolution: Resolution,
): Resolution | null {
  if (resolution.identity !== null && !isStranger(resolution)) return null
  const own: string[] = []
  let definite = false
  for (let token = from; token <= head; token++) {
    const word = sentence.forms[token]!
    if (/^(the|this|that)$/i.test(word)) definite = true
    else if (colours.test(word) || (courtesy.test(word) && token < head)) continue
    else if (/^(PROPN|NOUN|ADJ|X)$/.test(sentence.upos[token]!)) own.push(word.toLowerCase())
  }
  if (own.length === 0) return null
  const byTitle = definite && titleWord.test(sentence.forms[head]!)
  const byName = sentence.upos[head] === "PROPN" && !definite && resolution.code === null
  if (!byTitle && !byName) return null
  for (let i = story.named.length - 1; i >= 0 && i > story.named.length - 60; i--) {
    const {resolution: earlier, text} = story.named[i]!
    if (earlier.kind !== "person" && earlier.kind !== "organisation") continue
    if (earlier.members !== undefined || (byTitle && earlier.plural)) continue
    if (byTitle && earlier.identity === null && earlier.office === null) continue
    if (byName && isStranger(earlier) && earlier.identity?.name.split(" ").length === 1) continue
    const words = `${text} ${earlier.office ?? ""} ${earlier.identity?.name ?? ""}`
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
    if (own.every(word => words.includes(word)))
      return {...earlier, because: [...earlier.because, `short for "${text}" named before`]}
  }
  if (!byTitle || resolution.code !== null || resolution.office === null || resolution.sector === "ELI")
    return null
  const key = officeKey(story, resolution.office)
  const home = scene(story, sentence)[0]
  return key === null || home === undefined ? null : holding(story, resolution, home.code, key)
}

/**
 * What stands behind a comma tells who is meant: "a deputy minister, Georgy Kornienko"; "Heidi Tagliavini, a Swiss
 * diplomat". The description itself means whom it describes: "Lukashenko, the host".
 */
export function withApposition(
  story: Story,
  sentence: Sentence,
  from: number,
  head: number,
  resolution: Resolution,
): Resolution {
  if (resolution.code !== null && resolution.identity !== null) return resolution
  const beside = sentence.children[head]!.find(
    child => sentence.deprels[child] === "appos" && child > head && sentence.forms[child] !== ")",
  )
  if (beside === undefined) return resolution
  const {to} = subtreeBounds(sentence, beside)
  const wider = resolve(sentence, from, to, head, story.on, story.knowledge)
  const better =
    (resolution.code === null && wider.code !== null) ||
    (resolution.identity === null && wider.identity !== null)
  return better && wider.kind !== "thing" ? wider : resolution
}

/** "(OSCE)" behind a name, with the tokens of the name whose first letters it takes. */
export interface Acronym {
  readonly letters: string
  readonly from: number
  readonly to: number
}

/** Acronyms that a sentence introduces in brackets behind the words they stand for. */
export function acronymsIn(sentence: Sentence): Acronym[] {
  const found: Acronym[] = []
  const {forms} = sentence
  for (let at = 2; at + 1 < forms.length; at++) {
    const letters = forms[at]!
    if (forms[at - 1] !== "(" || forms[at + 1] !== ")" || !/^\p{Lu}[\p{Lu}-]{1,7}$/u.test(letters)) continue
    let left = letters.length - 1
    let token = at - 2
    let from = -1
    for (; token >= 0 && at - token < 14 && left >= 0; token--) {
      const form = forms[token]!
      if (/^\p{Lu}/u.test(form)) {
        if (form[0] !== letters[left]) break
        from = token
        left--
      } else if (!/^(of|for|the|and|in|to|on|-|'s|’s)$/.test(form)) break
    }
    if (left < 0 && from >= 0) found.push({letters, from, to: at - 1})
  }
  return found
}
