import {readFileSync} from "node:fs"
import {afterAll, beforeAll, describe, expect, test} from "vitest"
import {modelFiles} from "../../src/models.ts"
import {type Served, serveInMemory} from "./served.ts"

let served: Served
beforeAll(async () => {
  served = await serveInMemory()
})
afterAll(() => served.close())

describe("the model files that a page codes with", () => {
  test("come byte for byte", async () => {
    const response = await served.get("/models/lemmas.bin")
    expect(response.status).toBe(200)
    expect(Buffer.from(await response.arrayBuffer())).toEqual(readFileSync(modelFiles()["lemmas.bin"]!))
  })

  test("come once: who has them is told so", async () => {
    const tag = (await served.get("/models/words.bin")).headers.get("etag")!
    expect((await served.get("/models/words.bin", {"if-none-match": tag})).status).toBe(304)
  })

  test.each(["none.bin", "..%2f..%2fpackage.json", "words", "__proto__"])("%s is none", async name => {
    expect((await served.get(`/models/${name}`)).status).toBe(404)
  })
})
