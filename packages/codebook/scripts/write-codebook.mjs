// Writes docs/codebook.md from the built room; a test holds the file against `printCodebook()`.

import {mkdirSync, writeFileSync} from "node:fs"
import {printCodebook} from "../dist/index.js"

const docs = new URL("../../../docs/", import.meta.url)
mkdirSync(docs, {recursive: true})
writeFileSync(new URL("codebook.md", docs), printCodebook())
