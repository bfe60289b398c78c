// The desk in a real browser: what a reader does, step by step, on a record of the examples and on one of 200,000 events, and
// that every view can be used without a mouse, without colours, on a phone, and without trusting what is written in a story.

import {copyFileSync} from "node:fs"
import {join} from "node:path"
import {anyFailed, check, holds} from "../../../demarche/test/checks.js"
import {openBrowser} from "./browser.js"
import {checkCounting} from "./counting.js"
import {openDesk} from "./desk.js"
import {checkDossier} from "./dossier.js"
import {checkEvent} from "./event.js"
import {checkHostile} from "./hostile.js"
import {checkLarge} from "./large.js"
import {largeRecord} from "./large-record.js"
import {checkMissed} from "./missed.js"
import {checkNamedViews} from "./named-views.js"
import {checkOffers} from "./offers.js"
import {checkPlaces} from "./places.js"
import {recordOf, serve, temporaryFolder} from "./record.js"
import {checkReview} from "./review.js"
import {checkSearch} from "./search.js"
import {stories} from "./stories.js"
import {checkStory} from "./story.js"
import {checkTokens} from "./tokens.js"
import {checkTry} from "./try.js"
import {checkViews} from "./views.js"

const {folder, end} = temporaryFolder()
const browser = await check("a Chromium starts", openBrowser)

/** Opens the desk on a record, runs these checks, and looks at what went wrong in the page beside them. */
const onRecord = async (name, make, checks) => {
  const record = await check(`${name} is made and served`, async () => serve(await make()))
  if (record === undefined) return
  const desk = await openDesk(browser, record.address)
  for (const run of checks) await run(desk)
  await check(`${name}: no page erred, was refused anything by its policy, or asked another place`, () =>
    holds(desk.faults.length === 0, [...new Set(desk.faults)].join("\n")),
  )
  await desk.context.close()
  await record.end()
}

const examples = recordOf(folder, stories)
examples.catch(() => {})
/** What is decided in one of them stays there. */
const copyOfExamples = async name => {
  const store = join(folder, name)
  copyFileSync(await examples, store)
  return store
}

// Servers of their own, each with checks that follow one another: what one waits for, another works in.
if (browser !== undefined) {
  await Promise.all([
    onRecord("a record of the examples", () => copyOfExamples("used.duckdb"), [
      checkDossier,
      checkCounting,
      checkPlaces,
      checkStory,
      checkSearch,
      checkTry,
      checkMissed,
      checkReview,
      checkEvent,
    ]),
    onRecord("a record of the examples, to be looked at", () => copyOfExamples("shown.duckdb"), [
      checkViews,
      checkOffers,
      checkNamedViews,
      checkHostile,
    ]),
    onRecord("a record of many events", () => largeRecord(folder), [checkLarge]),
    checkTokens(browser),
  ])
  await browser.close()
}
end()
process.exitCode = anyFailed() ? 1 : 0
