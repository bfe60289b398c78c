// Finds the installed model files and hands their bytes to the rooms that read them.

import {readFileSync} from "node:fs"
import {createRequire} from "node:module"
import {type Knowledge, loadKnowledge, type UserRow, withUserTable} from "@demarche/actors"
import {
  type CoderModels,
  EVENT_MODEL_FILES,
  type EventModel,
  type EventModelFiles,
  loadEventModel,
  loadRelationModel,
  type RelationModel,
} from "@demarche/events"
import {loadTextModel, TEXT_MODEL_FILES, type TextModel, type TextModelFiles} from "@demarche/text"

const {resolve} = createRequire(import.meta.url)

/** Paths of all model files, by the names under which a page may serve them. */
export const modelFiles = (): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(TEXT_MODEL_FILES.map(name => [`${name}.bin`, textFile(name)])),
  ...Object.fromEntries(EVENT_MODEL_FILES.map(name => [`${name}.bin`, eventFile(name)])),
  "actors.bin": actorsFile(),
  "relations.bin": relationsFile(),
})

const textFile = (name: keyof TextModelFiles): string => resolve(`@demarche/text/models/${name}.bin`)
const eventFile = (name: keyof EventModelFiles): string => resolve(`@demarche/events/models/${name}.bin`)
const relationsFile = (): string => resolve("@demarche/events/models/relations.bin")
const actorsFile = (): string => resolve("@demarche/actors/models/actors.bin")

/** The bytes of a file in a buffer of their own: models lay typed arrays on it. */
const bytesOf = (path: string): ArrayBuffer => {
  const {buffer, byteOffset, byteLength} = readFileSync(path)
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer
}

/** The bytes that a coder is made from, in memory that threads can share. */
export type CoderBytes = Readonly<
  Record<keyof TextModelFiles | keyof EventModelFiles | "actors", SharedArrayBuffer>
>

/** The bytes of all files that code, read once for any number of threads. @throws when a file is missing */
export const sharedCoderBytes = (): CoderBytes => {
  const shared = (path: string): SharedArrayBuffer => {
    const bytes = readFileSync(path)
    const buffer = new SharedArrayBuffer(bytes.byteLength)
    new Uint8Array(buffer).set(bytes)
    return buffer
  }
  const text = TEXT_MODEL_FILES.map(name => [name, shared(textFile(name))])
  const events = EVENT_MODEL_FILES.map(name => [name, shared(eventFile(name))])
  return {...Object.fromEntries([...text, ...events]), actors: shared(actorsFile())}
}

// The rooms only lay views on the bytes and never write to them, so shared memory is as good as memory of one's own.
const asBuffer = (bytes: SharedArrayBuffer): ArrayBuffer => bytes as unknown as ArrayBuffer

/** Models over bytes that other threads use as well. @throws when a file is damaged */
export const modelsOver = (bytes: CoderBytes, own: readonly UserRow[]): CoderModels => ({
  text: loadTextModel({
    words: asBuffer(bytes.words),
    tagger: asBuffer(bytes.tagger),
    parser: asBuffer(bytes.parser),
    lemmas: asBuffer(bytes.lemmas),
    names: asBuffer(bytes.names),
  }),
  knowledge: withUserTable(loadKnowledge(asBuffer(bytes.actors)), own),
  events: loadEventModel({
    triggers: asBuffer(bytes.triggers),
    modes: asBuffer(bytes.modes),
    roles: asBuffer(bytes.roles),
    contexts: asBuffer(bytes.contexts),
  }),
})

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

export const loadEvents = (): EventModel => {
  const bytes = (name: keyof EventModelFiles): ArrayBuffer => bytesOf(eventFile(name))
  return loadEventModel({
    triggers: bytes("triggers"),
    modes: bytes("modes"),
    roles: bytes("roles"),
    contexts: bytes("contexts"),
  })
}

/** The knowledge base, with a user's rows over it. @throws when the file is missing or damaged */
export const loadActors = (own: readonly UserRow[] = []): Knowledge =>
  withUserTable(loadKnowledge(bytesOf(actorsFile())), own)

/** The model of `demarche relate`. @throws when the file is missing or damaged */
export const loadRelations = (): RelationModel => loadRelationModel(bytesOf(relationsFile()))

/**
 * The models that come with this version. Loading takes a moment: do it once and share them between documents.
 * @param own rows of a user's table of actors, as `parseUserTable` reads them
 * @throws when a file is missing or damaged
 */
export const loadModels = (own: readonly UserRow[] = []): CoderModels => ({
  text: loadText(),
  knowledge: loadActors(own),
  events: loadEvents(),
})
