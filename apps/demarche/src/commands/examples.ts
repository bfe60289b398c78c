// `demarche examples`, which `npm start` calls: the example stories coded, then a question to the record of them. The record is
// kept in memory, so that nothing is left behind.

import {ask, type Store} from "@demarche/store"
import {readQuestion} from "../asking/asked.ts"
import {batchesOf} from "../coding/batches.ts"
import {thisThread} from "../coding/crew.ts"
import {beginImport} from "../ingesting/begin-import.ts"
import {ingestJobs} from "../ingesting/ingest-jobs.ts"
import {runManifest} from "../ingesting/run-manifest.ts"
import {loadModels} from "../models.ts"
import {exampleJobs} from "../reading/examples.ts"
import {openRecord} from "../storing/open-record.ts"
import {allWell, type World, writeAll} from "../world.ts"
import {answerTable} from "../writing/answer-table.ts"
import {columnsOf, wantsColour} from "../writing/terminal.ts"
import {code} from "./code.ts"

const asked = ["dossier", "IDN", "KEN"]

/** @returns the exit status */
export const examples = async (world: World): Promise<number> => {
  const {stdout, environment} = world
  await code([], {input: "auto", format: "table", examples: true}, world)
  const store = await openRecord(":memory:")
  try {
    await keep(store)
    const question = readQuestion(asked, {
      quadRule: "plover-section",
      scale: "plover",
      modality: ["actual"],
      minConfidence: 0,
      limit: 3,
    })
    const answer = await ask(store, question.question, question.asked)
    const layout = {
      columns: columnsOf(stdout, environment),
      colour: wantsColour(stdout, environment),
      explain: false,
      withText: false,
    }
    await writeAll(
      stdout,
      `\nThe same stories kept as a record, and asked: npx demarche ingest --examples && npx demarche ask IDN KEN\n\n${answerTable(answer, layout)}`,
    )
  } finally {
    await store.close()
  }
  return allWell
}

const keep = async (store: Store): Promise<void> => {
  const now = new Date().toISOString()
  await ingestJobs(batchesOf(exampleJobs()), {
    store,
    run: runManifest({}, now),
    from: await beginImport(store, "examples", now),
    kind: "files",
    keepText: true,
    crew: thisThread(loadModels(), {task: "keep", statements: true, given: {}}),
    isStopped: () => false,
    onBatch() {},
  })
}
