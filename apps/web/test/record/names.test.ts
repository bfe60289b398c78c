import {describe, expect, test} from "vitest"
import {nameOf, readParty, sidesLike} from "../../src/record/names.ts"

describe("sides by what is typed", () => {
  test.each([
    ["cub", "CUB"],
    ["Cuba", "CUB"],
    ["cote d'ivoire", "CIV"],
    ["burma", "MMR"],
    ["us", "USA"],
    ["united n", "UNO"],
    ["korea", "KOR"],
  ])("%s: %s is among the first", (typed, code) => {
    expect(sidesLike(typed, 4).map(side => side.code)).toContain(code)
  })

  test("nonsense finds nobody", () => {
    expect(sidesLike("xyzzy", 5)).toEqual([])
  })
})

test("a code without a name stays a code", () => {
  expect([nameOf("CUB"), nameOf("IGO"), nameOf("QQQ")]).toEqual([
    "Cuba",
    "Intergovernmental organisation",
    "QQQ",
  ])
})

test.each([
  ["CUB GOV Miguel Díaz-Canel", {code: "CUB", sector: "GOV", name: "Miguel Díaz-Canel"}],
  ["? UAF jihadists", {code: null, sector: "UAF", name: "jihadists"}],
  ["RUS Russian agents", {code: "RUS", sector: null, name: "Russian agents"}],
])("%s is taken apart", (text, party) => {
  expect(readParty(text)).toEqual(party)
})
