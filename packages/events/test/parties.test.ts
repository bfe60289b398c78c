// Whom an event of cases/parties.tsv names on each side: these words, each party once, and nobody else.

import {readFileSync} from "node:fs"
import type {EntityBlock} from "@demarche/codebook"
import {expect, test} from "vitest"
import {codeDocument} from "../src/index.ts"
import {models} from "./models.ts"

const rows = readFileSync(new URL("cases/parties.tsv", import.meta.url), "utf8")
  .split("\n")
  .filter(line => line !== "" && !line.startsWith("#"))
  .map(line => {
    const [text = "", type = "", parties = "", knownFailure] = line.split("\t")
    return {text, type, parties, knownFailure}
  })

const wordsOf = (blocks: readonly EntityBlock[]): string =>
  blocks.map(block => block.entity_text).join(" & ") || "nobody"

test.each(rows)("$type: $text", ({text, type, parties, knownFailure}) => {
  const {events} = codeDocument({id: "case", text, language: "en", date: "2020-09-10"}, models)
  const found = events
    .filter(({event}) => event[0] === type)
    .map(({actor, recipient}) => `${wordsOf(actor)} > ${wordsOf(recipient)}`)
  if (knownFailure === undefined) expect(found.join("; ")).toBe(parties)
  else expect(found.join("; "), `"${knownFailure}" no more: take away the mark`).not.toBe(parties)
})
