// Finds the installed model files and hands their bytes to the rooms that read them.

import {readFileSync} from "node:fs"
import {createRequire} from "node:module"
import {type Knowledge, loadKnowledge, type UserRow, withUserTable} from "@demarche/actors"
import {
  type CoderModels,
  EVENT_MODEL_FILES,
  loadEventModel,
  loadRelationModel,
  loadTriggerJury,
  loadVectors,
  type RelatingModels,
} from "@demarche/events"
import {loadTextModel, TEXT_MODEL_FILES, type TextModel} from "@demarche/text"

const {resolve} = createRequire(import.meta.url)

/** What is known of each of some names. */
const byName = <Name extends string, Value>(
  names: readonly Name[],
  read: (name: Name) => Value,
): Record<Name, Value> => Object.fromEntries(names.map(name => [name, read(name)])) as Record<Name, Value>

/** A file that a coder is made from. */
type CoderFile = (typeof TEXT_MODEL_FILES)[number] | (typeof EVENT_MODEL_FILES)[number] | "actors"
type ModelFile = CoderFile | "relations" | "relation-network" | "relation-sequence"

/** The room that each model file lies in. */
const rooms: Readonly<Record<ModelFile, string>> = {
  ...byName(TEXT_MODEL_FILES, () => "text"),
  ...byName(EVENT_MODEL_FILES, () => "events"),
  actors: "actors",
  relations: "events",
  "relation-network": "events",
  "relation-sequence": "events",
}

const pathOf = (name: ModelFile): string => resolve(`@demarche/${rooms[name]}/models/${name}.bin`)

/** Paths of all model files, by the names under which a page may serve them. */
export const modelFiles = (): Readonly<Record<string, string>> =>
  Object.fromEntries((Object.keys(rooms) as ModelFile[]).map(name => [`${name}.bin`, pathOf(name)]))

/** The bytes of a file in a buffer of their own: models lay typed arrays on it. */
const bytesOf = (name: ModelFile): ArrayBuffer => {
  const {buffer, byteOffset, byteLength} = readFileSync(pathOf(name))
  // only a small file lies in a buffer with others
  const isAlone = byteLength === buffer.byteLength
  return (isAlone ? buffer : buffer.slice(byteOffset, byteOffset + byteLength)) as ArrayBuffer
}

const sharedBytesOf = (name: ModelFile): SharedArrayBuffer => {
  const bytes = readFileSync(pathOf(name))
  const buffer = new SharedArrayBuffer(bytes.byteLength)
  new Uint8Array(buffer).set(bytes)
  return buffer
}

/** The bytes that a coder is made from, in memory that threads can share. */
export type CoderBytes = Readonly<Record<CoderFile, SharedArrayBuffer>>

/** The bytes of all files that code, read once for any number of threads. @throws when a file is missing */
export const sharedCoderBytes = (): CoderBytes => ({
  ...byName(TEXT_MODEL_FILES, sharedBytesOf),
  ...byName(EVENT_MODEL_FILES, sharedBytesOf),
  actors: sharedBytesOf("actors"),
})

const knowledgeFrom = (bytes: ArrayBuffer, own: readonly UserRow[]): Knowledge =>
  withUserTable(loadKnowledge(bytes), own)

const textFrom = (bytes: (name: CoderFile) => ArrayBuffer): TextModel =>
  loadTextModel(byName(TEXT_MODEL_FILES, bytes))

const coderFrom = (bytes: (name: CoderFile) => ArrayBuffer, own: readonly UserRow[]): CoderModels => ({
  text: textFrom(bytes),
  knowledge: knowledgeFrom(bytes("actors"), own),
  events: loadEventModel(byName(EVENT_MODEL_FILES, bytes)),
})

/** Models over bytes that other threads use as well. @throws when a file is damaged */
export const modelsOver = (bytes: CoderBytes, own: readonly UserRow[]): CoderModels =>
  // the rooms only lay views on the bytes and never write to them, so shared memory is as good as memory of one's own
  coderFrom(name => bytes[name] as unknown as ArrayBuffer, own)

/** What annotates a text, as `demarche parse` does. @throws when a file is missing or damaged */
export const loadText = (): TextModel => textFrom(bytesOf)

/** The knowledge base, with a user's rows over it. @throws when the file is missing or damaged */
export const loadActors = (own: readonly UserRow[] = []): Knowledge => knowledgeFrom(bytesOf("actors"), own)

/** The models of `demarche relate`. @throws when a file is missing or damaged */
export function loadRelating(): RelatingModels {
  const vectors = loadVectors(bytesOf("vectors"))
  return {
    text: loadText(),
    knowledge: loadActors(),
    events: {vectors, triggers: loadTriggerJury(bytesOf("triggers"), bytesOf("trigger-network"), vectors)},
    relations: loadRelationModel(
      {
        linear: bytesOf("relations"),
        network: bytesOf("relation-network"),
        sequence: bytesOf("relation-sequence"),
      },
      vectors,
    ),
  }
}

/**
 * The models that come with this version. Loading takes a moment: do it once and share them between documents.
 * @param own rows of a user's table of actors, as `parseUserTable` reads them
 * @throws when a file is missing or damaged
 */
export const loadModels = (own: readonly UserRow[] = []): CoderModels => coderFrom(bytesOf, own)
