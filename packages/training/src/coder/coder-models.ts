// The models of the coder as committed.

import {join} from "node:path"
import {loadKnowledge} from "@demarche/actors"
import {type CoderModels, loadEventModel, loadVectors, type Vectors} from "@demarche/events"
import {repositoryRoot} from "../folders.ts"
import {bytesOf, eventModels} from "../model-files.ts"
import {installedTextModel} from "../text/installed-model.ts"

/** What words mean: not learnt from the corpus, and so the same whatever part of it is held out. */
export const vectorFile: string = join(eventModels, "vectors.bin")

/** What reads the sentences that models learn from. */
export interface ReadingModels extends Pick<CoderModels, "text" | "knowledge"> {
  readonly vectors: Vectors
}

export const readingModels = (): ReadingModels => ({
  ...loadModels("none"),
  vectors: loadVectors(bytesOf(vectorFile)),
})

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
