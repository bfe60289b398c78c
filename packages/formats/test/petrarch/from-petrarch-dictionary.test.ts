// Dictionaries of PETRARCH and TABARI, in our own words, and the ones of Phoenix when they are there.

import {existsSync, readFileSync} from "node:fs"
import {join} from "node:path"
import {describe, expect, test} from "vitest"
import {fromPetrarchDictionary, isPetrarchDictionary} from "../../src/index.ts"

const read = (...lines: string[]) => fromPetrarchDictionary(lines.join("\n"))

const told = (...lines: string[]) =>
  read(...lines).rows.map(({name, kind, code, sector, others, from, to}) =>
    [name, kind, code ?? "-", sector ?? "-", others.join("|"), from, to].join(" "),
  )

describe("actors", () => {
  test("names, other names, comments; a state has names only", () => {
    const {rows, rejected} = read(
      "# a dictionary for a test",
      "",
      "PORTUGAL_  [PRT]",
      "+LUSITANIA_",
      "+LAND_OF_THE_PORTUGUESE",
      "PEPPERCORN_TRADERS'_LEAGUE_ [PRTBUS] # by hand",
    )
    expect(rejected).toEqual([])
    expect(rows).toMatchObject([
      {
        line: 3,
        name: "Portugal",
        aliases: ["Lusitania", "Land of the Portuguese"],
        kind: "state",
        code: "PRT",
      },
      {line: 6, name: "Peppercorn Traders' League", kind: "organisation", code: "PRT", sector: "BUS"},
    ])
  })

  test("the first code whose days fit answers, one without days on all others", () => {
    expect(
      told("ELMIRA_SANDQVIST_", "\t[SWEELI 600101-820630]", "\t[SWEGOV 820601-911003]", "\t[SWEELI]"),
    ).toEqual([
      "Elmira Sandqvist person SWE ELI  19911004 0",
      "Elmira Sandqvist person SWE GOV  19820701 19911003",
      "Elmira Sandqvist person SWE ELI  19600101 19820630",
      "Elmira Sandqvist person SWE ELI  0 19591231",
    ])
  })

  test("before, since, and years of four and of two digits", () => {
    expect(told("OLD_QUAY_REPUBLIC_ [USREST <910820][EST]")).toEqual([
      "Old Quay Republic state EST -  19910820 0",
      "Old Quay Republic state SUN -  0 19910819",
    ])
    expect(told("TOBIAS_WREN_", "\t[NZLGOV >20290101]", "\t[NZLMIL 310101-19990231]")).toEqual([
      "Tobias Wren person NZL GOV  20290101 0",
      "Tobias Wren person NZL -  19990301 20281231",
      "Tobias Wren person NZL MIL  19310101 19990228",
      "Tobias Wren person NZL -  0 19301231",
    ])
  })

  test("who left a government, and is given no other code, is of the elite; nobody's time has no code", () => {
    expect(told("WILMA_OTTER_ [JAMGOV 030101-051231]")).toEqual([
      "Wilma Otter person JAM ELI GOV 20060101 0",
      "Wilma Otter person JAM GOV  20030101 20051231",
      "Wilma Otter person JAM -  0 20021231",
    ])
    expect(told("HARBOUR_COMMITTEE_ [--- <990101] [JAMCVL]")).toEqual([
      "Harbour Committee organisation JAM CVL  19990101 0",
      "Harbour Committee organisation - -  0 19981231",
    ])
  })

  test.each([
    ["AFGGOVMIL", "AFG GOV MIL"],
    ["USAMED", "USA JRN "],
    ["USAHLH", "USA MED "],
    ["FRAOPPEDU", "FRA EDU OPP"],
    ["FRAOPP", "FRA OPP "],
    ["TURKUR", "TUR CVL "],
    ["INDHINREB", "IND REB "],
    ["INDHIN", "IND REL "],
    ["TMPGOV", "TLS GOV "],
    ["KSVGOV", "KOS GOV "],
    ["DDRGOV", "DDR GOV "],
    ["BMUGOV", "GBR GOV "],
    ["IGOUNOREFHCR", "UNO REF "],
    ["IGOEUREEC", "EUR - "],
    ["IGOWSTNATMIL", "IGO MIL "],
    ["NGOHRI", "NGO CVL "],
    ["NGOHLH", "NGO MED "],
    ["MNCUSA", "MNC BUS "],
    ["MNCGBRMED", "MNC JRN BUS"],
    ["IMGMUSALQ", "IMG UAF "],
    ["INTREB", "IMG REB "],
    ["MEAREB", "- REB "],
    ["REB", "- REB "],
  ])("%s is %s", (code, expected) => {
    const [row] = read(`GREY_HERON_SOCIETY [${code}]`).rows
    expect(`${row!.code ?? "-"} ${row!.sector ?? "-"} ${row!.others.join("|")}`).toBe(expected)
  })

  test.each([
    ["GREY_HERONS [XQZGOV]", 1, "XQZ is no country, body or role that CAMEO knows"],
    ["GREY_HERONS [MEA]", 1, "MEA is a part of the world, for which PLOVER has no code"],
    ["GREY_HERONS [INT]", 1, "INT alone is someone international, no one in particular"],
    ["GREY_HERONS [USAGO]", 1, '"USAGO" is no code; expected three letters each as AFGGOV'],
    ["GREY_HERONS", 1, '"GREY_HERONS" has no code'],
    ["GREY_HERONS [USAGOV", 1, 'the bracket in "[USAGOV" is not closed'],
    ["___ [USAGOV]", 1, '"___" is no name'],
    ["+GREY_HERONS", 1, "+GREY_HERONS follows no name"],
    ["\t[USAGOV]", 1, "[USAGOV] follows no name"],
    [
      "GREY_HERONS\n [USAGOV 9901-000101]",
      2,
      '"9901-000101" are no days; expected 990131-010131, <990131 or >990131',
    ],
    ["GREY_HERONS [USAGOV 991301-000101]", 1, '"991301-000101" names a day that no calendar has'],
    ["GREY_HERONS [USAGOV 000101-990101]", 1, '"000101-990101": the last day lies before the first'],
  ])("%j is rejected", (text, line, reason) => {
    expect(read(...text.split("\n"))).toEqual({rows: [], rejected: [{line, reason}], repeated: 0})
  })

  test("a code that cannot be used leaves the others", () => {
    const {rows, rejected} = read("UMA_QUILL_ [CHLGOV 030101-051231] [CHLLEG 0601]")
    expect([rows[1]!.sector, rejected.map(one => one.line)]).toEqual(["GOV", [1]])
  })

  test("an entry that stands there again adds its other names", () => {
    const {rows, repeated, rejected} = read(
      "GREY_HERONS_ [CHLCVL]",
      "+HERONS_OF_VALDIVIA",
      "GREY_HERONS [CHLCVL]",
      "+ASHEN_HERONS",
      "GREY_HERONS [PERCVL]",
    )
    expect(rows.map(({aliases, code}) => [code, aliases])).toEqual([
      ["CHL", ["Herons of Valdivia", "Ashen Herons"]],
      ["PER", []],
    ])
    expect([repeated, rejected]).toEqual([1, []])
  })

  test("names are given the letters of news", () => {
    const names = (written: string, code = "CHLCVL"): string[] =>
      read(`${written} [${code}]`).rows.flatMap(({name, aliases}) => [name, ...aliases])
    expect(names("THE_FRONT_FOR_THE_DEFENCE_OF_KI-MOON_")).toEqual(["Front for the Defence of Ki-Moon"])
    expect(names("UN_ENVOY_TO_O'HARA")).toEqual(["UN Envoy to O'Hara"])
    expect(names("FERRYMEN'S_UNION_(FMU)_")).toEqual(["Ferrymen's Union", "FMU"])
    expect(names("ISMO_")).toEqual(["ISMO"])
    expect(names("ISLAS_")).toEqual(["Islas"])
    expect(names("LAOS_", "LAO")).toEqual(["Laos"])
    expect(names("McAllister_FUND")).toEqual(["McAllister Fund"])
  })
})

describe("agents", () => {
  const agents = (...lines: string[]) =>
    read(...lines).rows.map(({name, plurals, kind, sector, others}) =>
      [kind, name, plurals.join("|") || "-", sector, others.join("|")].join(" ").trim(),
    )

  test("plurals: regular, given, none", () => {
    expect(
      agents(
        "BEE_KEEPER_ [~AGR]",
        "COMPANY [~BUS]",
        "OILMAN [~BUS]",
        "MINISTER_FOR_BEES [~GOVAGR]",
        "HOUSE_OF_CARDS {HOUSES_OF_CARDS} [~LEG]",
        "RIOT_POLICE {} [~COP]",
        "BROADCASTER [~GOVMED]",
        "MEDIC [~HLH]",
      ),
    ).toEqual([
      "role bee keeper bee keepers AGR",
      "role company companies BUS",
      "role oilman oilmen BUS",
      "role minister for bees ministers for bees GOV AGR",
      "role house of cards houses of cards LEG",
      "role riot police - COP",
      "role broadcaster broadcasters GOV JRN",
      "role medic medics MED",
    ])
  })

  test("sets of words that stand for each other", () => {
    expect(
      agents(
        "!FOLK! = MAN, MEN, WIFE",
        "!MINIST! = MINISTER, MINISTERS, MINISTRY, MINISTRIES",
        "OYSTER!FOLK! [~AGR]",
        "TIDES_!MINIST! [~GOV]",
      ),
    ).toEqual([
      "role oysterman oystermen AGR",
      "role oysterwife oysterwifes AGR",
      "role tides minister tides ministers GOV",
      "role tides ministry tides ministries GOV",
    ])
  })

  test.each([
    ["OYSTER!FOLK! [~AGR]", '"OYSTER!FOLK!": no line says what stands for !folk!'],
    ["DIVER [~XQZ]", "XQZ is no role that CAMEO knows"],
    ["DIVER [~AG]", '"AG" is no code; expected three letters each as GOVMIL'],
  ])("%j is rejected", (line, reason) => {
    expect(read(line)).toEqual({rows: [], rejected: [{line: 1, reason}], repeated: 0})
  })
})

test("what is such a dictionary", () => {
  expect(isPetrarchDictionary("# mine\n\nGREY_HERONS_\n\t[CHLCVL 030101-051231]\n")).toBe(true)
  expect(isPetrarchDictionary("DIVER [~AGR]")).toBe(true)
  expect(isPetrarchDictionary("name\tcode\nHerons [AGR]\tCHL\n")).toBe(false)
  expect(isPetrarchDictionary("GREY HERONS\n1914\n")).toBe(false)
  expect(isPetrarchDictionary("")).toBe(false)
  expect(fromPetrarchDictionary('<ISSUE CATEGORY="HERONS">\nheron [BIRDS]\n</ISSUE>').rejected).toEqual([
    {line: 1, reason: "a dictionary of issues names no actors"},
  ])
})

const root = new URL("../../../../", import.meta.url).pathname
const folder = join(process.env["DEMARCHE_DATA"] ?? join(root, "../shared/data"), "petrarch")
const files = ["Countries.actors", "International.actors", "MilNonState.actors", "agents"].map(
  name => `Phoenix.${name}.txt`,
)

describe.skipIf(!existsSync(folder))("the dictionaries of Phoenix (skipped: no shared data)", () => {
  test("are read, and less than one row in twenty is rejected", () => {
    const texts = files.map(file => readFileSync(join(folder, file), "utf8"))
    const readings = texts.map(text => (isPetrarchDictionary(text) ? fromPetrarchDictionary(text) : null))
    readings.forEach((reading, at) => {
      const {rows, rejected} = reading!
      expect(rows.length, files[at]).toBeGreaterThan(900)
      expect(rejected.length / (rows.length + rejected.length), files[at]).toBeLessThan(0.05)
    })
    const [countries] = readings
    const azeri = countries!.rows.filter(row => row.name === "Fuad Guliyev" && row.from <= 19950301)
    expect(azeri.find(row => row.to >= 19950301)).toMatchObject({code: "AZE", sector: "GOV", kind: "person"})
  })
})
