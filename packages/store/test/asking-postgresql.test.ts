// PostgreSQL as WebAssembly; the store's contract says that a server behaves alike.

import {afterAll} from "vitest"
import {openOn} from "../src/open-store.ts"
import {asking} from "./asking.ts"
import {openPGlite} from "./pglite.ts"
import {sameDay} from "./records.ts"

const engine = await openPGlite()
afterAll(() => engine.close())

asking("PostgreSQL", async () => {
  await engine.createSchema("asking")
  return openOn(engine.database("asking", false), {merging: sameDay})
})
