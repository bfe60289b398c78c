// Learns the scorecard of confidence and writes packages/events/src/confidence/scorecard.ts: `npm run train:confidence`.
// Chances must be learnt where the coder's models were not, so models are trained three times (`held-out.ts`), which takes
// more than an hour each; `-- --held-out FOLDER` keeps them in that folder and takes them from there the next time, and
// `-- --third 0` learns from one third alone.

import {writeFileSync} from "node:fs"
import {join} from "node:path"
import {parseArgs} from "node:util"
import type {Scorecard} from "@demarche/events"
import {countOf} from "../command-options.ts"
import {repositoryRoot} from "../folders.ts"
import {everyThird, heldOutEvents, scorecardFrom} from "./held-out.ts"

const {values} = parseArgs({options: {"held-out": {type: "string"}, third: {type: "string"}}})
const thirds = values.third === undefined ? everyThird : [countOf("third", values.third)]

const tableOf = (name: string, {start, points}: Scorecard): string =>
  `export const ${name}: Scorecard = {\n  start: ${start},\n  points: {\n${Object.entries(points)
    .map(([line, value]) => `    ${JSON.stringify(line)}: ${value},\n`)
    .join("")}  },\n}\n`

const content = [
  "// Made by `npm run train:confidence`: points of the lines, in hundredths of a log odds.",
  "",
  "export interface Scorecard {",
  "  readonly start: number",
  "  readonly points: Readonly<Record<string, number>>",
  "}",
  "",
  tableOf("withModels", scorecardFrom(heldOutEvents(values["held-out"], thirds))),
  tableOf("withoutModels", scorecardFrom(heldOutEvents(null))),
].join("\n")
const file = join(repositoryRoot, "packages/events/src/confidence/scorecard.ts")
writeFileSync(file, content.replace(/\n+$/, "\n"))
console.log(`scorecard.ts: ${Buffer.byteLength(content)} bytes`)
