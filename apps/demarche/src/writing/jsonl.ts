// One line for each document, in the order of the input, keys always in the same order.

import {createHash} from "node:crypto"
import {coderVersion} from "@demarche/events"
import type {Outcome} from "../coding/outcome.ts"
import type {Format, Layout} from "./format.ts"

/** The value of one output line. Its fields are a promise to other programs. */
export const lineOf = (outcome: Outcome, {withText}: Layout): Readonly<Record<string, unknown>> => {
  if (outcome.kind === "failed") return {id: outcome.id, error: outcome.reason}
  if (outcome.kind === "skipped") return {id: outcome.id, skipped: true, reason: outcome.reason}
  const {document, events, statements, trends} = outcome.coded
  return {
    id: document.id,
    date: document.date ?? null,
    ...(document.title === undefined ? {} : {title: document.title}),
    ...(document.url === undefined ? {} : {url: document.url}),
    language: "en",
    text_digest: createHash("sha256").update(document.text).digest("hex"),
    ...(withText ? {text: document.text} : {}),
    events,
    ...(statements === undefined ? {} : {statements}),
    ...(trends === undefined ? {} : {trends}),
    coder: coderVersion,
  }
}

export const jsonl: Format = {
  head: "",
  between: "",
  tail: () => "",
  write: (outcome, layout) => `${JSON.stringify(lineOf(outcome, layout))}\n`,
}
