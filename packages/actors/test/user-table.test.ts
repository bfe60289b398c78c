// A user's own table: what is read of it, what is rejected, and how it lies over the base.

import {readFileSync} from "node:fs"
import {describe, expect, test} from "vitest"
import {bareSentence, type Knowledge, parseUserTable, resolve, withUserTable} from "../src/index.ts"
import {knowledge} from "./knowledge.ts"

const header = "name\taliases\tkind\tcode\tsector\tothers\toffice\tfrom\tto"
const table = (...rows: string[]) => parseUserTable([header, ...rows].join("\n"))

const own = (...rows: string[]): Knowledge => withUserTable(knowledge, table(...rows).rows)

const ask = (words: string, base: Knowledge, on: string | null = null) => {
  const sentence = bareSentence(words)
  const {kind, code, sector, otherSectors, identity, office} = resolve(
    sentence,
    0,
    sentence.forms.length,
    -1,
    on,
    base,
  )
  return {kind, code, sector, others: otherSectors, name: identity?.name ?? null, office}
}

describe("reading", () => {
  test("cells may be missing at the end, comments and other columns are passed over", () => {
    const {rows, rejected, unfilled} = parseUserTable(
      "\ufeff# mine\r\nName\tcode\tcount\tsector\r\n\r\nZorbex Holdings\tKEN\t17\tBUS\r\nZorbex\tKEN\r\n",
    )
    expect(rows).toMatchObject([
      {line: 4, name: "Zorbex Holdings", code: "KEN", sector: "BUS", kind: "organisation"},
      {line: 5, name: "Zorbex", code: "KEN", sector: null},
    ])
    expect([rejected, unfilled]).toEqual([[], 0])
  })

  test.each([
    ["Zorbex\t\tfirm\tKEN", 'kind "firm": expected person, organisation, group, thing, state, role'],
    ["Zorbex\t\t\tKE\tBUS", 'code "KE" is no country (ISO 3166, three letters) and no non-state code'],
    ["Zorbex\t\t\tKEN\tFIRM", '"FIRM" is no sector'],
    ["Zorbex\t\t\tKEN\tBUS\tOPP|X", '"X" is no sector'],
    ["Zorbex\t\t\tKEN\tBUS\t\t\tMay 2019", '"May 2019" is no day; expected YYYY, YYYY-MM or YYYY-MM-DD'],
    ["Zorbex\t\t\tKEN\tBUS\t\t\t2019\t2018", "the last day lies before the first"],
    ["Zorbex\t\tgroup\tKEN\tGOV\t\tMinister", "a group holds no office"],
    ["Amina\t\t\t\tGOV\t\tMinister", "an office without a country in code"],
    ["…\t\t\tKEN", '"…" is no name'],
    ["Borogrove\t\tstate\t-", "a state without a country in code"],
    ["moss gatherer\t\trole\tKEN\tAGR", "a role is no country's; leave code empty"],
    ["Zorbex\t- | ()\t\tKEN", '"-" is no name'],
    ["\t\t\tKEN", '"" is no name'],
    ["a\t\t\tKEN\t\t\t\t\t\textra", "10 cells, the header names 9"],
  ])("%j is rejected", (row, reason) => {
    const {rows, rejected} = table("Good\t\t\tKEN", row)
    expect(rejected).toEqual([{line: 3, reason}])
    expect(rows).toHaveLength(1)
  })

  test("a row that stands there twice, and a table without names", () => {
    expect(table("Zorbex\t\t\tKEN", "zorbex\t\t\tUGA").rejected).toEqual([
      {line: 3, reason: "zorbex stands here a second time"},
    ])
    expect(parseUserTable("Zorbex,KEN").rejected).toEqual([
      {line: 1, reason: 'the header has no column "name"; columns are separated by tabs'},
    ])
  })

  test("rows that are not filled in yet are counted", () => {
    expect(table("Zorbex", "Quux\t\tperson", "Blob\t\tthing")).toMatchObject({
      rows: [{name: "Blob", kind: "thing"}],
      rejected: [],
      unfilled: 2,
    })
  })

  test("plurals of a role: regular, written, none", () => {
    const {rows} = parseUserTable(
      "name\tkind\tsector\tplural\nmoss lady\trole\tAGR\nmossman\trole\tAGR\tmossmen\nmossfolk\trole\tAGR\t-\n",
    )
    expect(rows.map(row => row.plurals)).toEqual([["moss ladies"], ["mossmen"], []])
  })

  test("a guessed sector waits for a code; a dash says that there is none", () => {
    const {rows, unfilled} = parseUserTable("name\tcode\tsector\tcount\nZorbex\t\tREB\t3\nQuux\t-\tREB\t3")
    expect(rows).toMatchObject([{name: "Quux", code: null, sector: "REB"}])
    expect(unfilled).toBe(1)
  })

  test.each(["organisations.tsv", "holders-recalled.tsv", "holders-wikidata.tsv"])(
    "the base's own %s is such a table",
    name => {
      const {rows, rejected} = parseUserTable(
        readFileSync(new URL(`../data/${name}`, import.meta.url), "utf8"),
      )
      expect(rows.length).toBeGreaterThan(100)
      // two lines of the base for one spell (two sources of a name) are one too many here
      expect(rejected.filter(({reason}) => !reason.endsWith("a second time"))).toEqual([])
    },
  )
})

describe("over the base", () => {
  const base = own(
    "Zorbex Holdings\tZorbex|ZXH\torganisation\tKEN\tBUS",
    "Amina Odhiambo\tMama Trade\tperson\tKEN\tGOV\t\tTrade Minister\t2019-03-01\t2022-09",
    "Amina Odhiambo\t\tperson\tKEN\tGOV\t\tPresident\t2022-10-01",
    "Otieno Wabwire\t\tperson\tKEN\tREB",
    "Kremlin\t\torganisation\tUSA\tBUS",
    "Operation Simba\t\tthing",
    "blue shirts\t\tgroup\tUGA\tPRM\tUAF",
  )

  test.each([
    ["Zorbex Holdings", "organisation", "KEN", "BUS", "Zorbex Holdings"],
    ["Zorbex", "organisation", "KEN", "BUS", "Zorbex Holdings"],
    ["ZXH", "organisation", "KEN", "BUS", "Zorbex Holdings"],
    ["the Zorbex Holdings spokesman", "person", "KEN", "BUS", null],
    ["Otieno Wabwire", "person", "KEN", "REB", "Otieno Wabwire"],
    ["rebel commander Otieno Wabwire", "person", "KEN", "REB", "Otieno Wabwire"],
    ["the blue shirts", "group", "UGA", "PRM", "blue shirts"],
    ["Operation Simba", "thing", null, null, null],
    ["the Kremlin", "organisation", "USA", "BUS", "Kremlin"],
  ])("%s", (words, kind, code, sector, name) => {
    expect(ask(words, base)).toMatchObject({kind, code, sector, name})
  })

  test("an acronym asks for capitals, a name for one", () => {
    expect(ask("zxh", base).code).toBeNull()
    expect(ask("zorbex", base).code).toBeNull()
  })

  test("offices follow their days, and answer without a name", () => {
    expect(ask("Amina Odhiambo", base, "2020-01-01")).toMatchObject({
      code: "KEN",
      sector: "GOV",
      office: "Trade Minister",
    })
    expect(ask("Mama Trade", base, "2020-01-01").name).toBe("Amina Odhiambo")
    expect(ask("Amina Odhiambo", base, "2023-01-01").office).toBe("President")
    expect(ask("Kenya's president", base, "2023-01-01").name).toBe("Amina Odhiambo")
    expect(ask("Kenya's president", base, "2020-01-01").name).toBe("Uhuru Kenyatta")
    expect(ask("Kenya's trade minister", base, "2020-01-01").name).toBe("Amina Odhiambo")
  })

  test("a role of the user's, alone, with a country and with a name", () => {
    const base = own("moss gatherer\t\trole\t\tAGR", "tollkeeper\tferry keeper\trole\t\tBUS")
    expect(ask("Kenyan moss gatherers", base)).toMatchObject({kind: "group", code: "KEN", sector: "AGR"})
    expect(ask("a moss gatherer", base)).toMatchObject({kind: "person", code: null, sector: "AGR"})
    expect(ask("French ferry keepers", base)).toMatchObject({code: "FRA", sector: "BUS"})
    expect(ask("moss gatherer Otieno Wabwire", base)).toMatchObject({sector: "AGR", name: "Otieno Wabwire"})
  })

  test("a role that the base knows keeps what it is and changes its sector", () => {
    const base = own("farmer\t\trole\t\tBUS", "foreign minister\t\trole\t\tELI", "bishop\t\trole\t\tSOC")
    expect(ask("French farmers", base)).toMatchObject({kind: "group", code: "FRA", sector: "BUS"})
    // the office is still held by whom the base names
    expect(ask("the Turkish foreign minister", base, "2018-11-02").name).toBe("Mevlüt Çavuşoğlu")
    expect(ask("Maurice Bishop", base, "1982-01-01")).toEqual(ask("Maurice Bishop", knowledge, "1982-01-01"))
  })

  test("names of a state, but not those that the base knows", () => {
    const base = own(
      "Borogrovia\tBorogrove|Paris\tstate\tFRA\t\t\t\t\t1999-12-31",
      "Borogrovia\t\tstate\tITA\t\t\t\t2000-01-01",
    )
    expect(ask("Borogrove", base)).toMatchObject({kind: "state", code: "FRA", sector: "GOV"})
    expect(ask("Borogrovia", base, "1990-01-01").code).toBe("FRA")
    expect(ask("Borogrovia", base, "2010-01-01").code).toBe("ITA")
    expect(ask("Paris", base)).toEqual(ask("Paris", knowledge))
  })

  test("who has left office is of the elite", () => {
    const gone = own("Amina Odhiambo\t\tperson\tKEN\tGOV\t\tTrade Minister\t2019\t2021")
    expect(ask("Amina Odhiambo", gone, "2023-01-01")).toMatchObject({sector: "ELI", others: ["GOV"]})
  })

  test("everything else is as before, and the base itself is not touched", () => {
    for (const words of [
      "Russia's Deputy Prime Minister Yuri Borisov",
      "Xi",
      "the Taliban",
      "Moscow",
      "Georgia",
    ])
      expect(ask(words, base, "2018-11-02")).toEqual(ask(words, knowledge, "2018-11-02"))
    expect(ask("Zorbex Holdings", knowledge)).toMatchObject({kind: "organisation", code: null})
    expect(ask("Kenya's president", knowledge, "2023-01-01").name).toBe("William Ruto")
    expect(withUserTable(knowledge, [])).toBe(knowledge)
  })
})
