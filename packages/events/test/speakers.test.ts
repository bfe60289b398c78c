// Who speaks in a text of cases/speakers.tsv: the words, the code, the name.

import {readFileSync} from "node:fs"
import type {EntityBlock} from "@demarche/codebook"
import {expect, test} from "vitest"
import {codeDocument} from "../src/index.ts"
import {models} from "./models.ts"

const rows = readFileSync(new URL("cases/speakers.tsv", import.meta.url), "utf8")
  .split("\n")
  .filter(line => line !== "" && !line.startsWith("#"))
  .map(line => {
    const [text = "", speakers = ""] = line.split("\t")
    return {text, speakers}
  })

const told = ({entity_text, code, identifier_text}: EntityBlock): string =>
  [entity_text, code ?? "?", ...(identifier_text === undefined ? [] : [identifier_text])].join(" ")

test.each(rows)("$speakers: $text", ({text, speakers}) => {
  const {statements = []} = codeDocument({id: "case", text, language: "en", date: "2025-05-06"}, models, {
    statements: true,
  })
  const found = statements.map(({speaker}) => speaker.map(told).join(" + "))
  expect(found.join("; ") || "nobody").toBe(speakers)
})
