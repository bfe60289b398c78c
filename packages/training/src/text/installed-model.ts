// The committed text model, as trainers and measurements read it.

import {existsSync} from "node:fs"
import {join} from "node:path"
import {loadTextModel, type TextModel, type TextModelFiles} from "@demarche/text"
import {repositoryRoot} from "../folders.ts"
import {bytesOf} from "../model-files.ts"

/** Folder of the model files. */
export const MODELS: string = join(repositoryRoot, "packages/text/models")

export const modelBytes = (name: keyof TextModelFiles): ArrayBuffer => bytesOf(join(MODELS, `${name}.bin`))

/** @param parser file of another parser */
export const installedTextModel = (parser: string = join(MODELS, "parser.bin")): TextModel =>
  loadTextModel({
    words: modelBytes("words"),
    tagger: modelBytes("tagger"),
    parser: bytesOf(parser),
    ...(existsSync(join(MODELS, "lemmas.bin")) && {lemmas: modelBytes("lemmas")}),
    ...(existsSync(join(MODELS, "names.bin")) && {names: modelBytes("names")}),
  })
