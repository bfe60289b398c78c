// Named views as a file, to be handed on. A file comes from anybody: it is read field by field, whatever is not expected in it is
// refused with one sentence, and nothing of it is ever anything but text and an address inside the desk.

import {words} from "../words.ts"
import {addressToKeep} from "./inside.ts"
import {longestName, longestNote, mostViews, type NamedView} from "./named-view.ts"

/** Bytes: far more than the longest views could need. */
export const largestFile = 8 * 1024 ** 2

const kind = "briefing"
const version = 1

/** Why a file was not taken, in one sentence. */
export class NoBriefing extends Error {
  override readonly name = "NoBriefing"
}

export const briefingText = (views: readonly NamedView[]): string =>
  `${JSON.stringify({demarche: kind, version, views: views.map(({name, note, address}) => ({name, note, address}))}, null, 2)}\n`

/** @throws NoBriefing */
export const readBriefing = (text: string): readonly NamedView[] => {
  const file = objectIn(parsed(text), words.views.refused.kind)
  if (file["demarche"] !== kind) throw new NoBriefing(words.views.refused.kind)
  if (file["version"] !== version) throw new NoBriefing(words.views.refused.version)
  onlyWith(file, ["demarche", "version", "views"], words.views.refused.otherField)
  const {views} = file
  if (!Array.isArray(views) || views.length === 0) throw new NoBriefing(words.views.refused.empty)
  if (views.length > mostViews) throw new NoBriefing(words.views.refused.many(mostViews))
  return views.map((view: unknown, index) =>
    readView(view, reason => words.views.refused.view(index + 1, reason)),
  )
}

const readView = (value: unknown, refused: (reason: string) => string): NamedView => {
  const view = objectIn(value, refused(words.views.refused.noView))
  onlyWith(view, ["name", "note", "address"], field => refused(words.views.refused.field(field)))
  const textIn = (field: "name" | "note", longest: number): string => {
    const text = view[field]
    if (typeof text !== "string" || text.length > longest)
      throw new NoBriefing(refused(words.views.refused.text(field, longest)))
    return text.trim()
  }
  const name = textIn("name", longestName)
  if (name === "") throw new NoBriefing(refused(words.views.refused.nameless))
  const note = view["note"] === undefined ? "" : textIn("note", longestNote)
  // said anew in our own words: what was written in the file is never followed
  const address = typeof view["address"] === "string" ? addressToKeep(view["address"]) : null
  if (address === null) throw new NoBriefing(refused(words.views.refused.outside))
  return {name, note, address}
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw new NoBriefing(words.views.refused.kind)
  }
}

const objectIn = (value: unknown, otherwise: string): Readonly<Record<string, unknown>> => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new NoBriefing(otherwise)
  return value as Readonly<Record<string, unknown>>
}

const onlyWith = (
  value: Readonly<Record<string, unknown>>,
  fields: readonly string[],
  otherwise: (field: string) => string,
): void => {
  const other = Object.keys(value).find(field => !fields.includes(field))
  if (other !== undefined) throw new NoBriefing(otherwise(other.slice(0, 40)))
}
