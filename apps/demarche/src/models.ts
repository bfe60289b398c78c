// Finds the installed model files and hands their bytes to the rooms that read them.

import {readFileSync} from "node:fs"
import {createRequire} from "node:module"
import {loadKnowledge} from "@demarche/actors"
import type {CoderModels} from "@demarche/events"
import {loadTextModel} from "@demarche/text"

const require = createRequire(import.meta.url)

const bytesOf = (file: string): ArrayBuffer => {
  const {buffer, byteOffset, byteLength} = readFileSync(require.resolve(file))
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer
}
