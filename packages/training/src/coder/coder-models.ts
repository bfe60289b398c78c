// The models of the coder as committed.

import {readFileSync} from "node:fs"
import {join} from "node:path"
import {loadKnowledge} from "@demarche/actors"
import {type CoderModels, loadEventModel} from "@demarche/events"
import {loadTextModel} from "@demarche/text"
import {repositoryRoot} from "../folders.ts"

export const bytesOf = (path: string): ArrayBuffer => {
  const {buffer, byteOffset, byteLength} = readFileSync(path)
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer
}

const committed = (path: string): ArrayBuffer => bytesOf(join(repositoryRoot, path))

/**
 * @param folder of another event model; "none" for the rules alone
 */
export const loadModels = (folder: string = join(repositoryRoot, "packages/events/models")): CoderModels => ({
  text: loadTextModel({
    words: committed("packages/text/models/words.bin"),
    tagger: committed("packages/text/models/tagger.bin"),
    parser: committed("packages/text/models/parser.bin"),
    lemmas: committed("packages/text/models/lemmas.bin"),
    names: committed("packages/text/models/names.bin"),
  }),
  knowledge: loadKnowledge(committed("packages/actors/models/actors.bin")),
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
