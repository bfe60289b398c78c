// Prints how far confidences are chances: `npm run evaluate:confidence`. On the development part each third of the corpus is coded
// by models, and judged by a scorecard, of the other two (minutes; `-- --held-out FOLDER` as for the training). `-- --part test`
// reads the frozen parts with the committed coder, `-- --part held-out` what nothing learnt from.

import {parseArgs} from "node:util"
import {type Reliability, reliabilityOf} from "@demarche/evaluation"
import {loadModels} from "../coder/coder-models.ts"
import {frozenItems, newsHeldOut, newsItems, writtenHeldOut} from "../corpus/corpus-items.ts"
import {readStories} from "../corpus/read-stories.ts"
import {formatReliability} from "./format-reliability.ts"
import {heldOutEvents, heldOutReliability, parts} from "./held-out.ts"
import {type JudgedEvent, judgeItems, judgeStories} from "./judged-events.ts"

const {values} = parseArgs({options: {part: {type: "string"}, "held-out": {type: "string"}}})

const report = (name: string, events: readonly JudgedEvent[], table: Reliability): void => {
  const acts = events.filter(({act}) => act).length
  console.log(formatReliability(name, table, acts / Math.max(1, events.length)))
}

const asStated = (events: readonly JudgedEvent[]): Reliability =>
  reliabilityOf(events.map(({confidence, whole}) => ({confidence, right: whole})))

function reportFrozen(): void {
  const models = loadModels()
  const frozen = [
    ["written, frozen", judgeItems(frozenItems("corpus/test/written.txt"), models)],
    ["real news, frozen", judgeItems(newsItems(["corpus/test/news.jsonl"]), models)],
    ["stories, frozen", judgeStories(readStories("corpus/test/stories"), models)],
  ] as const
  for (const [name, events] of frozen) report(name, events, asStated(events))
  const all = frozen.flatMap(([, events]) => events)
  report("all frozen parts", all, asStated(all))
}

function reportHeldOut(title: string, kept: string | null | undefined): void {
  const events = heldOutEvents(kept)
  for (const part of parts)
    report(
      `${part}, held out, ${title}`,
      events.filter(event => event.part === part),
      heldOutReliability(events, part),
    )
}

if (values.part === "test") reportFrozen()
else if (values.part === "held-out") {
  for (const [title, items] of [
    ["written, held out", writtenHeldOut()],
    ["real news, held out", newsItems([newsHeldOut])],
  ] as const) {
    const events = judgeItems(items, loadModels())
    report(title, events, asStated(events))
  }
} else {
  reportHeldOut("with models", values["held-out"])
  reportHeldOut("the rules alone", null)
}
