// The documentation is held to the limits as they are.

import {readFileSync} from "node:fs"
import {expect, test} from "vitest"
import * as limits from "../../src/limits.ts"
import {grouped} from "../../src/reading/given.ts"

const page = readFileSync(new URL("../../../../docs/ingest.md", import.meta.url), "utf8")

test("docs/ingest.md shows every limit with its number, and no other", () => {
  const shown = [...page.matchAll(/^\| `(\w+)` \| ([\d,]+) \|/gm)].map(([, name, number]) => [name, number])
  const real = Object.entries(limits).map(([name, number]) => [name, grouped(number)])
  expect(shown.sort()).toEqual(real.sort())
})
