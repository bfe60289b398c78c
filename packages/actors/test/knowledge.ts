// The compiled knowledge base, opened once for the tests.

import {readFileSync} from "node:fs"
import {type Knowledge, loadKnowledge} from "../src/index.ts"

const file = new URL("../models/actors.bin", import.meta.url)

export const knowledgeBytes = (): ArrayBuffer => {
  const {buffer, byteOffset, byteLength} = readFileSync(file)
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer
}

export const knowledge: Knowledge = loadKnowledge(knowledgeBytes())
