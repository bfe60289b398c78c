// The committed text model, as trainers and measurements read it.

import {existsSync} from "node:fs"
import {join} from "node:path"
import {loadTextModel, type TextModel, type TextModelFiles} from "@demarche/text"
import {repositoryRoot} from "../folders.ts"
import {bytesOf} from "../model-files.ts"

/** Folder of the model files. */
export const MODELS: string = join(repositoryRoot, "packages/text/models")

export const modelBytes = (name: keyof TextModelFiles): ArrayBuffer => bytesOf(join(MODELS, `${name}.bin`))

/** @param other files of another tagger and parser, which belong together */
export const installedTextModel = (
  other: {readonly tagger: string; readonly parser: string} = {
    tagger: join(MODELS, "tagger.bin"),
    parser: join(MODELS, "parser.bin"),
  },
): TextModel =>
  loadTextModel({
    words: modelBytes("words"),
    tagger: bytesOf(other.tagger),
    parser: bytesOf(other.parser),
    ...(existsSync(join(MODELS, "lemmas.bin")) && {lemmas: modelBytes("lemmas")}),
    ...(existsSync(join(MODELS, "names.bin")) && {names: modelBytes("names")}),
  })
