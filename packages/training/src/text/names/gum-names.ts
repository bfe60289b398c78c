// Names from GUM's entity layer: mentions of persons, organisations and places whose head is a proper noun, cut down to
// the name itself ("the late [Jeanne Moreau], a French actress"), nested names left out as in Universal NER.

import type {ConlluSentence} from "@demarche/formats"
import type {Name, NameType} from "@demarche/text"

const TYPES: Readonly<Record<string, NameType>> = {person: "PER", organization: "ORG", place: "LOC"}

interface Mention {
  readonly from: number
  readonly to: number
  readonly type: NameType | undefined
}

/** Spans of the `Entity=` brackets in the column of miscellany: `(4-person-new-…`, `4)`, `(4-person-new-…)`. */
const mentionsOf = ({words}: ConlluSentence): Mention[] => {
  const mentions: Mention[] = []
  const open: {id: string; type: string; from: number}[] = []
  words.forEach(({misc}, at) => {
    const entity = misc.split("|").find(entry => entry.startsWith("Entity="))
    for (const piece of entity?.slice(7).match(/\([^()]*\)?|[^()]+\)/g) ?? []) {
      const [id = "", type = ""] = piece.replace(/[()]/g, "").split("-")
      if (piece.startsWith("(")) open.push({id, type, from: at})
      if (!piece.endsWith(")")) continue
      const index = piece.startsWith("(") ? open.length - 1 : open.findLastIndex(mention => mention.id === id)
      const mention = open[index]
      if (mention === undefined) continue
      open.splice(index, 1)
      mentions.push({from: mention.from, to: at + 1, type: TYPES[mention.type]})
    }
  })
  return mentions
}

/** Relations that hold a name together, and the function words inside it ("Bank of England"). */
const IN_NAME = /^(flat|compound|amod|nummod|punct|case|det|nmod|goeswith|dep)/

/** Words of titles: "President", "Mr." are no part of a name. */
const TITLES: ReadonlySet<string> = new Set(
  "mr mrs ms dr prof president minister prime vice sir senator sen gov governor king queen prince princess lord lady general gen colonel judge justice professor chairman secretary mayor captain pope saint".split(
    " ",
  ),
)

const isTitle = (form: string): boolean => TITLES.has(form.toLowerCase().replace(/\.$/, ""))

/** The name in a mention: its head's run of proper nouns, or nothing when the head is none. */
const nameIn = ({words}: ConlluSentence, {from, to, type}: Mention): Name | undefined => {
  if (type === undefined) return undefined
  let head = from
  for (let at = from; at < to; at++) {
    const governor = words[at]!.head ?? -1
    if (governor < from || governor >= to) head = at
  }
  if (words[head]!.upos !== "PROPN") return undefined
  const belongs = (at: number): boolean => {
    const {upos, form, deprel, head: governor} = words[at]!
    if (upos === "PROPN") return true
    if (governor === null || governor < from || governor >= to || !IN_NAME.test(deprel)) return false
    return (
      /^[A-Z0-9]/.test(form) ||
      form === "-" ||
      ((form === "of" || form === "and" || form === "de") && at > from && at + 1 < to)
    )
  }
  let start = head
  while (start > from && belongs(start - 1)) start--
  let end = head + 1
  while (end < to && belongs(end)) end++
  while (
    start < end - 1 &&
    (!/^\p{Lu}|^\d/u.test(words[start]!.form) || (type === "PER" && isTitle(words[start]!.form)))
  )
    start++
  while (end > start + 1 && !/^[\p{Lu}\d]/u.test(words[end - 1]!.form)) end--
  return {from: start, to: end, type}
}

/** Names of a sentence, left to right; of names within names the longest. */
export const gumNames = (sentence: ConlluSentence): Name[] => {
  const names = mentionsOf(sentence)
    .flatMap(mention => nameIn(sentence, mention) ?? [])
    .sort((a, b) => a.from - b.from || b.to - a.to)
  const kept: Name[] = []
  for (const name of names) if (name.from >= (kept.at(-1)?.to ?? 0)) kept.push(name)
  return kept
}
