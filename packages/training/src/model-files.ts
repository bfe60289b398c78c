// Files of models: read as bytes, written with what the model cards say of them.

import {createHash} from "node:crypto"
import {mkdirSync, readFileSync, writeFileSync} from "node:fs"
import {basename, dirname, join} from "node:path"
import {repositoryRoot} from "./folders.ts"

/** Folder of the models of the events room. */
export const eventModels: string = join(repositoryRoot, "packages/events/models")

export const bytesOf = (path: string): ArrayBuffer => {
  const {buffer, byteOffset, byteLength} = readFileSync(path)
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer
}

/** SHA-256 in hexadecimal. */
export const sha256Of = (content: Uint8Array): string => createHash("sha256").update(content).digest("hex")

/** Writes a model, into a new folder if need be, and says which it is: "modes.bin: 1035272 bytes, sha256 d8bb…". */
export function writeModel(path: string, bytes: ArrayBuffer): string {
  const content = new Uint8Array(bytes)
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, content)
  return `${basename(path)}: ${content.length} bytes, sha256 ${sha256Of(content)}`
}
