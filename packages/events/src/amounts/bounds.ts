// Words before a number that bound it: "over", "up to", "about".

import type {Bound} from "@demarche/codebook"
import type {Sentence} from "@demarche/text"

const boundWords: readonly (readonly [readonly string[], Bound])[] = [
  [["no", "more", "than"], "at_most"],
  [["more", "than"], "at_least"],
  [["at", "least"], "at_least"],
  [["no", "fewer", "than"], "at_least"],
  [["no", "less", "than"], "at_least"],
  [["upwards", "of"], "at_least"],
  [["over"], "at_least"],
  [["above"], "at_least"],
  [["exceeding"], "at_least"],
  [["a", "minimum", "of"], "at_least"],
  [["up", "to"], "at_most"],
  [["at", "most"], "at_most"],
  [["less", "than"], "at_most"],
  [["fewer", "than"], "at_most"],
  [["under"], "at_most"],
  [["below"], "at_most"],
  [["as", "much", "as"], "at_most"],
  [["as", "many", "as"], "at_most"],
  [["barely"], "about"],
  [["about"], "about"],
  [["around"], "about"],
  [["some"], "about"],
  [["nearly"], "about"],
  [["almost"], "about"],
  [["roughly"], "about"],
  [["approximately"], "about"],
  [["an", "estimated"], "about"],
  [["estimated"], "about"],
  [["close", "to"], "about"],
  [["in", "excess", "of"], "at_least"],
  [["upward", "of"], "at_least"],
  [["not", "less", "than"], "at_least"],
  [["not", "more", "than"], "at_most"],
  [["not", "fewer", "than"], "at_least"],
  [["not", "under"], "at_least"],
  [["just", "over"], "at_least"],
  [["well", "over"], "at_least"],
  [["at", "the", "very", "least"], "at_least"],
  [["as", "few", "as"], "at_least"],
  [["something", "like"], "about"],
  [["virtually"], "about"],
  [["perhaps"], "about"],
  [["maybe"], "about"],
  [["estimated", "at"], "about"],
  [["estimated", "to", "be"], "about"],
]

const isParticle = (sentence: Sentence, over: number): boolean =>
  sentence.deprels[over] === "compound:prt" ||
  /^(hand|turn|take|bring|give|sign|make|sell)$/.test(sentence.lemmas[over - 1] ?? "")

export function boundBefore(sentence: Sentence, at: number): {from: number; bound: Bound} {
  // "handed over five airmen", "put roofs over six huts"
  if (/^over$/i.test(sentence.forms[at - 1] ?? "") && isParticle(sentence, at - 1))
    return {from: at, bound: "exact"}
  // the longest: "no more than" is no "more than"
  let longest: {from: number; bound: Bound} = {from: at, bound: "exact"}
  for (const [phrase, bound] of boundWords) {
    const from = at - phrase.length
    if (
      from >= 0 &&
      from < longest.from &&
      phrase.every((word, i) => sentence.forms[from + i]!.toLowerCase() === word)
    )
      longest = {from, bound}
  }
  return longest
}
