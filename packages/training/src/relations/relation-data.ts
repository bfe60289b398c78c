// Where relation rows come from: the shared rows, the pairs, the written corpus, the labelled real news.

import {existsSync, readFileSync} from "node:fs"
import {join} from "node:path"
import {
  loadRelationModel,
  loadTriggerJury,
  type RelationModel,
  type TextReader,
  type Vectors,
} from "@demarche/events"
import {readingModels} from "../coder/coder-models.ts"
import {heldOutThirds} from "../coder/held-out-models.ts"
import {filesIn, newsItems, newsTexts, newsTrainingFiles, writtenItems} from "../corpus/corpus-items.ts"
import {sentencesOf} from "../corpus/tellings.ts"
import {newspaperStories, thirdOf} from "../corpus/training-items.ts"
import {sharedData} from "../folders.ts"
import {bytesOf, eventModels} from "../model-files.ts"
import {newsPairRows, pairRows} from "./pair-lines.ts"
import {goldRows, type RelationRow, sharedRows} from "./rows.ts"

/** The shared 1,050 rows; empty without the shared data. */
export function shared(): RelationRow[] {
  const path = join(sharedData, "relations/plv-train.jsonl")
  return existsSync(path) ? sharedRows(readFileSync(path, "utf8")) : []
}

/** Sentences written by the conventions of the shared rows. */
export const writtenPairs = (): RelationRow[] =>
  filesIn("corpus/pairs", ".txt").flatMap(({name, content}) => pairRows(name, content))

/** Pairs by the conventions of the shared rows: written ones, and real news where its texts are at hand. */
export function pairs(): RelationRow[] {
  const texts = newsTexts()
  return [
    ...writtenPairs(),
    ...(texts === null
      ? []
      : filesIn("corpus/pairs", ".jsonl").flatMap(({content}) => newsPairRows(content, id => texts.get(id)))),
  ]
}

/** The relation model as committed. */
export const committedModel = (vectors: Vectors): RelationModel =>
  loadRelationModel(
    {
      linear: bytesOf(join(eventModels, "relations.bin")),
      network: bytesOf(join(eventModels, "relation-network.bin")),
      sequence: bytesOf(join(eventModels, "relation-sequence.bin")),
    },
    vectors,
  )

/**
 * For each row models of triggers that never saw its text: each third of the corpus has its own.
 * @param kept folder of those models; see `heldOutThirds`
 * @param parsers see `readingModels`; also what missing models of triggers learn with
 */
export function heldOutReader(
  kept?: string,
  parsers?: string,
): {
  readonly readerOf: (row: RelationRow) => TextReader
  readonly vectors: Vectors
} {
  const models = readingModels(parsers)
  const readers = heldOutThirds(kept, ["triggers"], undefined, parsers).map(folder => ({
    knowledge: models.knowledge,
    events: {
      vectors: models.vectors,
      triggers: loadTriggerJury(
        bytesOf(join(folder, "triggers.bin")),
        bytesOf(join(folder, "trigger-network.bin")),
        models.vectors,
      ),
    },
  }))
  return {
    readerOf: row => ({...readers[thirdOf(row)]!, text: models.textModelOf(row.text)}),
    vectors: models.vectors,
  }
}

export const trainingRows = (): RelationRow[] => [
  ...shared(),
  ...pairs(),
  ...goldRows([...writtenItems(), ...newspaperStories().flatMap(sentencesOf)], "written"),
  ...goldRows(newsItems(newsTrainingFiles), "news"),
]
