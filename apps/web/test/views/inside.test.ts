import {readFileSync} from "node:fs"
import {describe, expect, it} from "vitest"
import {usual} from "../../src/filters/kept-settings.ts"
import {
  addressInShort,
  addressToKeep,
  asStep,
  insideDesk,
  isSameView,
  longestAddress,
  places,
} from "../../src/views/inside.ts"

const counted = "modality=actual&quad-rule=plover-section&scale=plover"

describe("an address inside the desk", () => {
  it("is one of the router's views, and those that count are those that the router has say how", () => {
    const router = readFileSync(new URL("../../src/desk/router.ts", import.meta.url), "utf8")
    const routes = [...router.matchAll(/path: "([^"]+)",\n( {2}\.\.\.counting)?/g)].map(
      ([, path, counting]) => ({path: path!, counts: counting !== undefined}),
    )
    const byPath = (one: {readonly path: string}, other: {readonly path: string}): number =>
      one.path < other.path ? -1 : 1
    expect([...places].sort(byPath)).toEqual(routes.sort(byPath))
  })

  it.each([
    "/",
    "/CUB/RUS",
    "/United%20States/Russia?since=2018-01-01",
    "/story/abf3901cc5c5de0b?at=1",
    "/search?q=sanctions,oil",
    "/network?least=5&around=RUS#part-network",
    "/try#text=Cuba%20thanked%20Russia.",
    "/sql?q=select+1",
  ])("%s", address => expect(insideDesk(address)).not.toBe(null))

  it.each([
    "",
    "CUB/RUS",
    "https://example.org/",
    "//example.org/CUB",
    "/\\example.org/CUB",
    "/\t/example.org/",
    "/.//example.org",
    "/CUB/..//example.org",
    "javascript:alert(1)",
    "data:text/html,<p>",
    "/api/questions",
    "/api/ask/events.csv",
    "/CUB/../api/questions",
    "/mcp/x",
    "/metrics/x",
    "/assets/index.js",
    "/models/text",
    "/licenses.txt",
    "/CUB/RUS/USA",
    "/CUB/RUS\\..",
    "/search?q=\u0000",
    `/search?q=${"a".repeat(longestAddress)}`,
  ])("%j is none", address => expect([insideDesk(address), addressToKeep(address)]).toEqual([null, null]))
})

describe("what is kept", () => {
  it("is no step of a briefing, and says aloud how it counts where the view counts", () => {
    expect(addressToKeep("/CUB/RUS?since=2018-01-01&step=3")).toBe(`/CUB/RUS?${counted}&since=2018-01-01`)
    expect(addressToKeep("/search?q=oil&step=3")).toBe("/search?q=oil")
  })

  it("keeps what the address says otherwise, and is kept as it is a second time", () => {
    const once = addressToKeep("/network?scale=goldstein&type=AGREE,SUPPORT#part-network")!
    expect(once).toBe(
      "/network?modality=actual&quad-rule=plover-section&scale=goldstein&type=AGREE,SUPPORT#part-network",
    )
    expect(addressToKeep(once)).toBe(once)
    expect(Object.entries(usual).every(([name]) => once.includes(`${name}=`))).toBe(true)
  })

  it("leaves room for saying which step it is", () => {
    const most = (length: number): string => `/search?q=${"a".repeat(length - 10)}`
    expect(addressToKeep(most(longestAddress))).toBe(null)
    const kept = addressToKeep(most(longestAddress - 100))!
    expect(insideDesk(asStep(kept, 200))?.search).toMatchObject({step: "200"})
  })

  it("is the same view whichever way its address says it", () => {
    expect(
      isSameView(
        "/CUB/RUS?until=2020-01-01&since=2018-01-01&step=2",
        "/CUB/RUS?since=2018-01-01&until=2020-01-01",
      ),
    ).toBe(true)
    expect(isSameView("/CUB/RUS?since=2018-01-02", "/CUB/RUS?since=2018-01-01")).toBe(false)
    expect(isSameView("/CUB/RUS", "/RUS/CUB")).toBe(false)
  })
})

it("an address is shown without what goes without saying", () => {
  expect(addressInShort(`/CUB/RUS?${counted}&since=2018-01-01`)).toBe("/CUB/RUS?since=2018-01-01")
  expect(addressInShort("/network?scale=goldstein")).toBe("/network?scale=goldstein")
  expect(addressInShort("/try#text=100%")).toBe("/try#text=100%")
})

it("a step stands in the address of its view, before what is behind the #", () => {
  expect(asStep("/search?q=oil#part-documents", 2)).toBe("/search?q=oil&step=2#part-documents")
  expect(asStep("https://example.org/", 2)).toBe("/views")
})
