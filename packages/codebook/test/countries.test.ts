// Countries by code and name, on a day where the day matters.

import {existsSync, readFileSync} from "node:fs"
import {join} from "node:path"
import {describe, expect, test} from "vitest"
import {
  countries,
  countryByCow,
  countryByFips,
  countryByIso2,
  countryByIso3,
  countryByName,
  cowOf,
  isNonState,
  partlyRecognised,
  recordCode,
} from "../src/index.ts"
import {cowStatesTable} from "../src/tables/cow-states.ts"

describe("the table", () => {
  test("193 members of the United Nations, each with all its codes, a COW number and an adjective", () => {
    const members = countries.filter(row => row.status === "un-member")
    expect(members.length).toBe(193)
    for (const row of members) {
      expect(row.iso3).toBe(row.code)
      expect(row.iso2).toMatch(/^[A-Z]{2}$/)
      expect(row.isoNumeric).toMatch(/^\d{3}$/)
      expect(row.fips.length, row.code).toBeGreaterThan(0)
      expect(cowOf(row.code), row.code).not.toBeNull()
      expect(row.adjective, row.code).not.toBeNull()
      expect(row.capital, row.code).not.toBeNull()
    }
  })
  test("six entries stand beside them with a code of their own", () => {
    const own = countries.filter(row => row.status === "own-entry").map(row => row.code)
    expect(own.sort()).toEqual(["ATA", "HKG", "KOS", "PSE", "TWN", "VAT"])
  })
  test.each(["code", "iso3", "isoNumeric"] as const)("no two entries share their %s", key => {
    const values = countries.map(row => row[key]).filter(value => value !== null)
    expect(new Set(values).size).toBe(values.length)
  })
  test("FIPS codes, aliases and the alpha-2 codes of today belong to one entry each", () => {
    const today = countries.filter(row => row.status !== "former")
    for (const values of [
      countries.flatMap(row => row.fips),
      [...countries.map(row => row.code), ...countries.flatMap(row => row.aliases)],
      today.map(row => row.iso2),
    ])
      expect(values.filter((value, index) => values.indexOf(value as never) < index)).toEqual([])
  })
  test("former states have an end, territories a controlling state of today", () => {
    for (const row of countries) {
      if (row.status === "former") expect(row.to, row.code).not.toBeNull()
      if (row.status === "territory") expect(countryByIso3(row.parent!)?.status).toBe("un-member")
    }
  })
  test("a COW number is one state on any day, and a state has one number", () => {
    for (const day of [
      "1946-06-01",
      "1956-10-23",
      "1975-01-01",
      "1990-10-02",
      "1990-10-03",
      "1999-03-24",
      "2018-11-02",
    ]) {
      const found = countries.map(row => cowOf(row.code, day)).filter(cow => cow !== null)
      expect(
        found.filter((cow, index) => found.indexOf(cow) < index),
        day,
      ).toEqual([])
    }
    expect(cowStatesTable.length).toBeGreaterThan(200)
  })
})

describe("COW numbers with a day", () => {
  test.each([
    [365, "1985-03-11", "SUN"],
    [365, "1991-12-25", "SUN"],
    [365, "1991-12-26", "RUS"],
    [365, "2018-11-02", "RUS"],
    [255, "1990-10-03", "DEU"],
    [260, "1985-01-01", "DEU"],
    [265, "1985-01-01", "DDR"],
    [265, "1995-01-01", undefined],
    [345, "1990-01-01", "YUG"],
    [345, "2004-01-01", "SCG"],
    [345, "2010-01-01", "SRB"],
    [315, "1992-12-31", "CSK"],
    [316, "1993-01-01", "CZE"],
    [816, "1970-01-01", "VNM"],
    [817, "1970-01-01", "RVN"],
    [817, "1980-01-01", undefined],
    [678, "1980-01-01", "YEM"],
    [680, "1980-01-01", "YMD"],
    [679, "2000-01-01", "YEM"],
    [347, "2007-06-01", undefined],
    [347, "2008-06-01", "KOS"],
    [997, "2020-01-01", "HKG"],
    [2, "2020-01-01", "USA"],
    [3, "2020-01-01", undefined],
  ] as const)("%d on %s is %s", (cow, day, code) => expect(countryByCow(cow, day)?.code).toBe(code))

  test("without a day the last state counts", () => {
    expect(countryByCow(365)?.code).toBe("RUS")
    expect(countryByCow(345)?.code).toBe("SRB")
    expect(countryByCow(265)?.code).toBe("DDR")
  })
  test.each([
    ["DEU", "1980-01-01", 260],
    ["DEU", "2000-01-01", 255],
    ["YEM", "1980-01-01", 678],
    ["YEM", undefined, 679],
    ["RUS", "1980-01-01", null],
    ["KOS", "2020-01-01", 347],
    ["PSE", undefined, null],
    ["TWN", undefined, 713],
  ] as const)("the number of %s on %s is %s", (code, day, cow) => expect(cowOf(code, day)).toBe(cow))
})

describe("other codes", () => {
  test.each([
    ["KOS", "KOS"],
    ["XKX", "KOS"],
    ["KSV", "KOS"],
    ["ROM", "ROU"],
    ["ZAR", "COD"],
    ["SUN", "SUN"],
    ["ZZZ", undefined],
  ])("alpha-3 %s is %s", (code, expected) => expect(countryByIso3(code)?.code).toBe(expected))
  test.each([
    ["RS", "RUS"],
    ["AS", "AUS"],
    ["GM", "DEU"],
    ["SF", "ZAF"],
    ["CH", "CHN"],
    ["SZ", "CHE"],
    ["GZ", "PSE"],
    ["WE", "PSE"],
    ["KV", "KOS"],
    ["RI", "SRB"],
    ["OD", "SSD"],
    ["UR", "SUN"],
  ])("FIPS %s is %s", (fips, code) => expect(countryByFips(fips)?.code).toBe(code))
  test("alpha-2 codes are not FIPS codes", () => {
    expect(countryByIso2("RS")?.code).toBe("SRB")
    expect(countryByIso2("AS")?.code).toBe("ASM")
    expect(countryByIso2("GB")?.code).toBe("GBR")
  })
})

describe("names", () => {
  test.each([
    ["Russia", undefined, "RUS"],
    ["Russian Federation", undefined, "RUS"],
    ["the Soviet Union", undefined, "SUN"],
    ["USSR", "1980-01-01", "SUN"],
    ["USSR", "2018-11-02", undefined],
    ["U.S.", undefined, "USA"],
    ["united states of america", undefined, "USA"],
    ["Cote d'Ivoire", undefined, "CIV"],
    ["Côte d’Ivoire", undefined, "CIV"],
    ["The Gambia", undefined, "GMB"],
    ["St. Lucia", undefined, "LCA"],
    ["Bosnia & Herzegovina", undefined, "BIH"],
    ["Türkiye", undefined, "TUR"],
    ["Moldova, Republic of", undefined, "MDA"],
    ["Congo, The Democratic Republic of the", undefined, "COD"],
    ["Congo", undefined, "COD"],
    ["Congo-Brazzaville", undefined, "COG"],
    ["West Germany", "1975-01-01", "DEU"],
    ["East Germany", "1975-01-01", "DDR"],
    ["Zanzibar", "1964-01-15", "ZAN"],
    ["Puerto Rico", undefined, "PRI"],
    ["Atlantis", undefined, undefined],
  ])("%s on %s is %s", (name, day, code) => expect(countryByName(name, day)?.code).toBe(code))

  test("every entry is found by its own name", () => {
    for (const row of countries) expect(countryByName(row.name, row.to ?? undefined)?.code).toBe(row.code)
  })

  test("the names in a sample of ICEWS are known", context => {
    const data = process.env["DEMARCHE_DATA"] ?? new URL("../../../../shared/data", import.meta.url).pathname
    const path = join(data, "formats/icews-events-2018-sample.tab")
    if (!existsSync(path)) context.skip("skipped: no shared data")
    const rows = readFileSync(path, "utf8").trim().split("\n").slice(1)
    const names = new Set(rows.flatMap(row => [4, 10, 17].map(column => row.split("\t")[column] ?? "")))
    const unknown = [...names].filter(
      name => name !== "" && name !== "NA" && countryByName(name) === undefined,
    )
    expect(unknown).toEqual([])
  })
})

describe("under which code events are recorded", () => {
  test.each([
    ["PRI", "USA"],
    ["GRL", "DNK"],
    ["MAC", "CHN"],
    ["ESH", "MAR"],
    ["HKG", "HKG"],
    ["PSE", "PSE"],
    ["DDR", "DDR"],
  ])("%s under %s", (code, expected) => expect(recordCode(countryByIso3(code)!)).toBe(expected))

  test.each([
    ["Abkhazia", "GEO"],
    ["South Ossetia", "GEO"],
    ["Luhansk People's Republic", "UKR"],
    ["Donetsk", "UKR"],
    ["Nagorno-Karabakh", "AZE"],
    ["Northern Cyprus", "CYP"],
    ["Transnistria", "MDA"],
    ["Somaliland", "SOM"],
    ["Western Sahara", "MAR"],
  ])("%s, partly recognised, under %s", (name, code) => expect(partlyRecognised(name)?.code).toBe(code))

  test("partly recognised authorities have their time", () => {
    expect(partlyRecognised("Donetsk", "2010-01-01")).toBeUndefined()
    expect(partlyRecognised("France")).toBeUndefined()
  })

  test("seven codes stand for actors without a country", () => {
    expect(["IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC"].every(isNonState)).toBe(true)
    expect(isNonState("USA")).toBe(false)
    expect(countries.some(row => isNonState(row.code))).toBe(false)
  })
})
