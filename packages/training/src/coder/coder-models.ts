// The models of the coder as committed.

import {join} from "node:path"
import {loadKnowledge} from "@demarche/actors"
import {type CoderModels, loadEventModel} from "@demarche/events"
import {repositoryRoot} from "../folders.ts"
import {bytesOf, eventModels} from "../model-files.ts"
import {installedTextModel} from "../text/installed-model.ts"

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
          modes: bytesOf(join(folder, "modes.bin")),
          roles: bytesOf(join(folder, "roles.bin")),
          contexts: bytesOf(join(folder, "contexts.bin")),
        }),
      }),
})
