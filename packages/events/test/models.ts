// The committed models, read once for all tests of this room.

import {readFileSync} from "node:fs"
import {loadKnowledge} from "@demarche/actors"
import {loadTextModel} from "@demarche/text"
import {type CoderModels, loadEventModel} from "../src/index.ts"

const bytes = (path: string): ArrayBuffer => {
  const {buffer, byteOffset, byteLength} = readFileSync(new URL(`../../${path}`, import.meta.url))
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer
}

export const models: CoderModels = {
  text: loadTextModel({
    words: bytes("text/models/words.bin"),
    tagger: bytes("text/models/tagger.bin"),
    parser: bytes("text/models/parser.bin"),
    lemmas: bytes("text/models/lemmas.bin"),
    names: bytes("text/models/names.bin"),
  }),
  knowledge: loadKnowledge(bytes("actors/models/actors.bin")),
  events: loadEventModel({
    triggers: bytes("events/models/triggers.bin"),
    "trigger-network": bytes("events/models/trigger-network.bin"),
    "trigger-sequence": bytes("events/models/trigger-sequence.bin"),
    modes: bytes("events/models/modes.bin"),
    roles: bytes("events/models/roles.bin"),
    "role-sequence": bytes("events/models/role-sequence.bin"),
    contexts: bytes("events/models/contexts.bin"),
    vectors: bytes("events/models/vectors.bin"),
  }),
}
