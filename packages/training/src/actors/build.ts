// `npm run build:actors`: compiles the tables of packages/actors/data to packages/actors/models/actors.bin.

import {mkdirSync, writeFileSync} from "node:fs"
import {join} from "node:path"
import {repositoryRoot} from "../folders.ts"
import {compileKnowledge} from "./compile.ts"

const folder = process.argv[2] ?? join(repositoryRoot, "packages/actors")
const {bytes, counts} = compileKnowledge(`${folder}/data`, 16000)
mkdirSync(`${folder}/models`, {recursive: true})
writeFileSync(`${folder}/models/actors.bin`, new Uint8Array(bytes))
for (const [name, count] of Object.entries(counts)) console.log(`${name.padEnd(14)} ${count}`)
console.log(`bytes          ${bytes.byteLength}`)
