// The lists of drawn news items are those that the draw gives, and no item belongs to two parts.

import {spawnSync} from "node:child_process"
import {fileURLToPath} from "node:url"
import {newsTexts} from "@demarche/training"
import {expect, test} from "vitest"

const withoutNews = newsTexts() === null

test.skipIf(withoutNews)(
  `the lists of news items are as drawn${withoutNews ? " (skipped: no shared data)" : ""}`,
  () => {
    const script = fileURLToPath(new URL("../../../../corpus/draw.mjs", import.meta.url))
    const {stderr, status} = spawnSync(process.execPath, [script], {encoding: "utf8"})
    expect({stderr, status}).toEqual({stderr: "", status: 0})
  },
)
