// Pairs written for the relation model alone (`corpus/pairs`): a text in which one actor and one recipient are marked, and
// the type of what passes between them, by the conventions of the shared rows.
//
//   [A:The ministry] agreed to let [R:the inspectors] back in. || AGREE
//
// Over real news they are labels by offset: `{"id", "digest", "pairs": [{"type", "actor", "recipient"}]}`.

import {isItemLine, type LabelledText, unmark} from "@demarche/evaluation"
import type {Span} from "@demarche/text"
import {digestOf} from "../corpus/to-jsonl.ts"
import {type RelationRow, type RelationType, relationTypes} from "./rows.ts"

const isType = (name: string): name is RelationType => (relationTypes as readonly string[]).includes(name)

/** A line of pairs, or what is wrong with it. */
export function readPairLine(line: string, id: string): {row: RelationRow | null; problems: string[]} {
  const at = line.lastIndexOf(" || ")
  const type = line.slice(at + 4).trim()
  if (at < 0 || !isType(type))
    return {
      row: null,
      problems: [`ends in ${JSON.stringify(type)}, expected " || " and one of ${relationTypes.join(", ")}`],
    }
  const {text, marks, problems} = unmark(line.slice(0, at))
  if (problems.length > 0) return {row: null, problems: [...problems]}
  const side = (role: string): Span[] => marks.filter(mark => mark.role === role).map(mark => mark.span)
  const [actor, recipient] = [side("A"), side("R")]
  if (actor.length + recipient.length !== marks.length || marks.length === 0)
    return {row: null, problems: ["expected [A:…] and [R:…], no other marks"]}
  return {row: {id, text, actor, recipient, type, domain: "pairs"}, problems: []}
}

/** Throws at the first faulty line, naming it. */
export const pairRows = (name: string, content: string): RelationRow[] =>
  content.split("\n").flatMap((line, index) => {
    if (!isItemLine(line)) return []
    const place = `${name}:${index + 1}`
    const {row, problems} = readPairLine(line, place)
    if (row === null) throw new Error(`${place}: ${problems.join("; ")}`)
    return [row]
  })

interface PairLabels {
  readonly id: string
  readonly digest: string
  readonly pairs: readonly {
    readonly type: RelationType
    readonly actor: readonly Span[]
    readonly recipient: readonly Span[]
  }[]
}

/** Throws when a text is missing or is not the one that was labelled. */
export const newsPairRows = (
  jsonLines: string,
  textOf: (id: string) => LabelledText | undefined,
): RelationRow[] =>
  jsonLines
    .split("\n")
    .filter(line => line !== "")
    .flatMap(line => {
      const {id, digest, pairs} = JSON.parse(line) as PairLabels
      const text = textOf(id)?.text
      if (text === undefined || digestOf(text) !== digest)
        throw new Error(`${id}: the text with digest ${digest} is not at hand`)
      return pairs.map((pair, at) => ({...pair, id: `${id}#${at}`, text, domain: "pairs" as const}))
    })

/** Labels by offset from lines `id TAB marked text || TYPE`, items in the order of their first pair. */
export const pairLabels = (
  name: string,
  content: string,
  textOf: (id: string) => LabelledText | undefined,
): string => {
  const items = new Map<string, PairLabels>()
  content.split("\n").forEach((line, index) => {
    if (!isItemLine(line)) return
    const tab = line.indexOf("\t")
    const id = line.slice(0, Math.max(0, tab))
    const [row] = pairRows(`${name}:${index + 1}`, line.slice(tab + 1))
    const text = textOf(id)?.text
    if (row!.text !== text)
      throw new Error(`${name}:${index + 1}: the marked text is not that of ${JSON.stringify(id)}`)
    const {type, actor, recipient} = row!
    const known = items.get(id)
    items.set(id, {id, digest: digestOf(text), pairs: [...(known?.pairs ?? []), {type, actor, recipient}]})
  })
  return [...items.values()].map(item => `${JSON.stringify(item)}\n`).join("")
}
