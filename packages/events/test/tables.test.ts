// The tables as modules are those in data/, and every row of the lexicon speaks the codebook's language.

import {readFileSync} from "node:fs"
import {expect, test} from "vitest"
import {moduleOf, tableNames} from "../scripts/build-tables.mjs"
import {lexicon} from "../src/triggers/lexicon.ts"

test.each(tableNames)("src/tables/%s.ts is made from data/%s.tsv as it stands", name => {
  const rows = (text: string): unknown =>
    JSON.parse(
      text
        .slice(text.indexOf("= [") + 2)
        .trim()
        .replace(/,\s*\]$/, "]"),
    )
  expect(rows(readFileSync(new URL(`../src/tables/${name}.ts`, import.meta.url), "utf8"))).toEqual(
    rows(moduleOf(name)),
  )
})

test("every row of the lexicon names a type and mode of PLOVER", async () => {
  const {isModeOf, isEventType} = await import("./codebook-lists.ts")
  const wrong: string[] = []
  for (const rows of [...lexicon().verbs.values(), ...lexicon().nouns.values()].flat()) {
    const act =
      rows.sense.kind === "act" ? rows.sense : rows.sense.kind === "operator" ? rows.sense.otherwise : null
    if (act !== null && (!isEventType(act.type) || (act.mode !== null && !isModeOf(act.type, act.mode))))
      wrong.push(`${rows.source}: ${act.type}.${act.mode}`)
  }
  expect(wrong).toEqual([])
})
