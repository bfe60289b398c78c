// The committed text model, for tests.

import {existsSync, readFileSync} from "node:fs"
import {loadTextModel, type TextModel} from "../src/text-model.ts"

const models = new URL("../models/", import.meta.url).pathname

export const modelBytes = (name: string): ArrayBuffer => {
  const {buffer, byteOffset, byteLength} = readFileSync(`${models}${name}.bin`)
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer
}

export const committedModel = (): TextModel =>
  loadTextModel({
    words: modelBytes("words"),
    tagger: modelBytes("tagger"),
    parser: modelBytes("parser"),
    ...(existsSync(`${models}lemmas.bin`) && {lemmas: modelBytes("lemmas")}),
    ...(existsSync(`${models}names.bin`) && {names: modelBytes("names")}),
  })
