// The committed text model, as trainers and measurements read it.

import {existsSync, readFileSync} from "node:fs"
import {join} from "node:path"
import {loadTextModel, type TextModel, type TextModelFiles} from "@demarche/text"
import {repositoryRoot} from "../folders.ts"

/** Folder of the model files. */
export const MODELS: string = join(repositoryRoot, "packages/text/models")

export const modelBytes = (name: keyof TextModelFiles): ArrayBuffer => {
  const {buffer, byteOffset, byteLength} = readFileSync(join(MODELS, `${name}.bin`))
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer
}

export const installedTextModel = (): TextModel =>
  loadTextModel({
    words: modelBytes("words"),
    tagger: modelBytes("tagger"),
    parser: modelBytes("parser"),
    ...(existsSync(join(MODELS, "lemmas.bin")) && {lemmas: modelBytes("lemmas")}),
    ...(existsSync(join(MODELS, "names.bin")) && {names: modelBytes("names")}),
  })
