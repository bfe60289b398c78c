// The models of the coder as committed.

import {join} from "node:path"
import {loadKnowledge} from "@demarche/actors"
import {type CoderModels, loadEventModel, loadVectors, type Vectors} from "@demarche/events"
import type {TextModel} from "@demarche/text"
import {repositoryRoot} from "../folders.ts"
import {bytesOf, eventModels} from "../model-files.ts"
import {installedTextModel} from "../text/installed-model.ts"
import {halfFile, halfOf, halves} from "../text/teacher/taught-trees.ts"

/** What words mean: not learnt from the corpus, and so the same whatever part of it is held out. */
export const vectorFile: string = join(eventModels, "vectors.bin")

/** What reads the sentences that models learn from. */
export interface ReadingModels extends Pick<CoderModels, "knowledge"> {
  /** The model that reads a text. */
  readonly textModelOf: (text: string) => TextModel
  readonly vectors: Vectors
}

/**
 * @param parsers folder of two taggers and two parsers (`train:text -- tagger parser --half 0 --to FOLDER`), of which each
 *   learnt from the teacher's trees of one half of the training texts: each reads the other half, so that models learn from trees as
 *   good as those of new texts. Without it the committed ones read all.
 */
export function readingModels(parsers?: string): ReadingModels {
  const {text, knowledge} = loadModels("none")
  const others =
    parsers === undefined
      ? null
      : halves.map(half => {
          const other = half === 0 ? 1 : 0
          const fileOf = (name: string): string => join(parsers, `${halfFile(name, other)}.bin`)
          return installedTextModel({tagger: fileOf("tagger"), parser: fileOf("parser")})
        })
  return {
    textModelOf: read => others?.[halfOf(read)] ?? text,
    knowledge,
    vectors: loadVectors(bytesOf(vectorFile)),
  }
}

/**
 * @param folder of another event model; "none" for the rules alone
 */
export const loadModels = (folder: string = eventModels): CoderModels => ({
  text: installedTextModel(),
  knowledge: loadKnowledge(bytesOf(join(repositoryRoot, "packages/actors/models/actors.bin"))),
  ...(folder === "none"
    ? {}
    : {
        events: loadEventModel({
          triggers: bytesOf(join(folder, "triggers.bin")),
          "trigger-network": bytesOf(join(folder, "trigger-network.bin")),
          "trigger-sequence": bytesOf(join(folder, "trigger-sequence.bin")),
          modes: bytesOf(join(folder, "modes.bin")),
          roles: bytesOf(join(folder, "roles.bin")),
          "role-sequence": bytesOf(join(folder, "role-sequence.bin")),
          contexts: bytesOf(join(folder, "contexts.bin")),
          vectors: bytesOf(vectorFile),
        }),
      }),
})
