import {mkdtempSync, rmSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {afterAll} from "vitest"
import {openStore} from "../src/index.ts"
import {contract} from "./contract.ts"

const folder = mkdtempSync(join(tmpdir(), "demarche-store-"))
afterAll(() => rmSync(folder, {recursive: true}))

let places = 0
const newPlace = async () => {
  const path = join(folder, `${++places}.duckdb`)
  return {open: (options = {}) => openStore(path, options)}
}

contract("DuckDB", newPlace, {runs: 8})
