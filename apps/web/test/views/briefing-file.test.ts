import {describe, expect, it} from "vitest"
import {briefingText, readBriefing} from "../../src/views/briefing-file.ts"
import {longestName, longestNote, mostViews, type NamedView} from "../../src/views/named-view.ts"

const visit: NamedView = {
  name: "Díaz-Canel in Moscow",
  note: "Five stories tell of it.\nNobody tells what it cost.",
  address: "/CUB/RUS?modality=actual&quad-rule=plover-section&scale=plover&since=2018-11-01&until=2018-11-30",
}

const found: NamedView = {name: "Oil", note: "", address: "/search?q=oil"}

const fileOf = (views: unknown, more: object = {}): string =>
  JSON.stringify({demarche: "briefing", version: 1, views, ...more})

const refusal = (text: string): string => {
  try {
    readBriefing(text)
    return "taken"
  } catch (reason) {
    return (reason as Error).message
  }
}

it("reads what it wrote, in its order, and writes the same bytes again", () => {
  const text = briefingText([visit, found, visit])
  expect(readBriefing(text)).toEqual([visit, found, visit])
  expect(briefingText(readBriefing(text))).toBe(text)
})

it("takes an address in our own words: no step of a briefing, and how it counts", () => {
  const [view] = readBriefing(fileOf([{name: " Pair ", address: "/CUB/RUS?step=4"}]))
  expect(view).toEqual({
    name: "Pair",
    note: "",
    address: "/CUB/RUS?modality=actual&quad-rule=plover-section&scale=plover",
  })
})

it("leaves markup in a name what it is: text", () => {
  const name = '<img src=x onerror="alert(1)">'
  expect(readBriefing(fileOf([{...found, name}]))[0]!.name).toBe(name)
})

describe("refuses with one sentence", () => {
  it.each<readonly [string, string, string]>([
    ["no JSON", "<html>", "The file is no briefing of Demarche."],
    ["nothing", "", "The file is no briefing of Demarche."],
    ["a list", "[]", "The file is no briefing of Demarche."],
    ["null", "null", "The file is no briefing of Demarche."],
    ["another JSON", '{"views": []}', "The file is no briefing of Demarche."],
    [
      "a later version",
      fileOf([found], {version: 2}),
      "The briefing was made by another version of Demarche and cannot be read here.",
    ],
    ["another field", fileOf([found], {script: 1}), "The file holds “script”, which no briefing has."],
    [
      "a prototype",
      fileOf([found]).replace("{", '{"__proto__": {"name": "x"},'),
      "The file holds “__proto__”, which no briefing has.",
    ],
    ["no views", fileOf([]), "The briefing holds no views."],
    ["views that are no list", fileOf({length: 1}), "The briefing holds no views."],
    ["too many views", fileOf(Array(mostViews + 1).fill(found)), "The briefing holds more than 200 views."],
    ["a view that is none", fileOf([found, "x"]), "View 2 of the briefing cannot be taken: it is none."],
    [
      "a view without a name",
      fileOf([{...found, name: "  "}]),
      "View 1 of the briefing cannot be taken: it has no name.",
    ],
    [
      "a name that is no text",
      fileOf([{...found, name: {toString: "x"}}]),
      "View 1 of the briefing cannot be taken: its name is no text of at most 120 characters.",
    ],
    [
      "a long name",
      fileOf([{...found, name: "x".repeat(longestName + 1)}]),
      "View 1 of the briefing cannot be taken: its name is no text of at most 120 characters.",
    ],
    [
      "a long note",
      fileOf([{...found, note: "x".repeat(longestNote + 1)}]),
      "View 1 of the briefing cannot be taken: its note is no text of at most 2,000 characters.",
    ],
    [
      "another field of a view",
      fileOf([{...found, html: "<p>"}]),
      "View 1 of the briefing cannot be taken: “html” is not expected there.",
    ],
    ...["https://example.org/", "//example.org/a", "javascript:alert(1)", "/api/sql", 7, null].map(
      address =>
        [
          `the address ${address}`,
          fileOf([visit, {...found, address}]),
          "View 2 of the briefing cannot be taken: its address is no view of this desk.",
        ] as const,
    ),
  ])("%s", (_, text, sentence) => expect(refusal(text)).toBe(sentence))

  it("lists in lists in lists", () => {
    expect(refusal("[".repeat(100_000))).toBe("The file is no briefing of Demarche.")
    expect(refusal(fileOf([[[[]]]]))).toBe("View 1 of the briefing cannot be taken: it is none.")
  })
})
