// Finds the installed model files and hands their bytes to the rooms that read them.

import {readFileSync} from "node:fs"
import {createRequire} from "node:module"
import {type Knowledge, loadKnowledge} from "@demarche/actors"
import {type CoderModels, loadRelationModel, type RelationModel} from "@demarche/events"
import {loadTextModel, TEXT_MODEL_FILES, type TextModel, type TextModelFiles} from "@demarche/text"

const {resolve} = createRequire(import.meta.url)

/** Paths of all model files, by the names under which a page may serve them. */
export const modelFiles = (): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(TEXT_MODEL_FILES.map(name => [`${name}.bin`, textFile(name)])),
  "actors.bin": actorsFile(),
  "relations.bin": relationsFile(),
})

const textFile = (name: keyof TextModelFiles): string => resolve(`@demarche/text/models/${name}.bin`)
const relationsFile = (): string => resolve("@demarche/events/models/relations.bin")
const actorsFile = (): string => resolve("@demarche/actors/models/actors.bin")

/** The bytes of a file in a buffer of their own: models lay typed arrays on it. */
const bytesOf = (path: string): ArrayBuffer => {
  const {buffer, byteOffset, byteLength} = readFileSync(path)
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer
}

export const loadText = (): TextModel => {
  const bytes = (name: keyof TextModelFiles): ArrayBuffer => bytesOf(textFile(name))
  return loadTextModel({
    words: bytes("words"),
    tagger: bytes("tagger"),
    parser: bytes("parser"),
    lemmas: bytes("lemmas"),
    names: bytes("names"),
  })
}

/** The knowledge base. @throws when the file is missing or damaged */
export const loadActors = (): Knowledge => loadKnowledge(bytesOf(actorsFile()))

/** The model of `demarche relate`. @throws when the file is missing or damaged */
export const loadRelations = (): RelationModel => loadRelationModel(bytesOf(relationsFile()))

/**
 * The models that come with this version. Loading takes a moment: do it once and share them between documents.
 * @throws when a file is missing or damaged
 */
export const loadModels = (): CoderModels => ({
  text: loadText(),
  knowledge: loadActors(),
})
