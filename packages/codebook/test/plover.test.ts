// PLOVER 2.0 as field work knows it: counts, scores, recipient rules, quad classes, older names, contexts, sectors.

import {describe, expect, test} from "vitest"
import {
  contexts,
  eventType,
  eventTypes,
  isModeOf,
  modesOf,
  olderMode,
  quadClassOf,
  quadClassOfCameo,
  readContext,
  readEventType,
  readMode,
  requiresRecipient,
  scoreOf,
  sectorFromCameo,
  sectors,
  sectorToCameo,
  withoutRedundant,
} from "../src/index.ts"

test("16 types, 67 modes, 37 contexts, 25 sectors", () => {
  expect(eventTypes.length).toBe(16)
  expect(eventTypes.flatMap(type => modesOf(type)).length).toBe(67)
  expect(contexts.length).toBe(37)
  expect(sectors.length).toBe(25)
})

test("only COOPERATE, AID and SANCTION ask for a recipient", () => {
  expect(eventTypes.filter(requiresRecipient)).toEqual(["COOPERATE", "AID", "SANCTION"])
})

const manualScores = `
AGREE 2.5
CONSULT 2.5 visit 4 third-party 1 multilateral 4 phone 1.5
SUPPORT 5
CONCEDE 4.5
COOPERATE 9.5
AID 10
RETREAT 6.5 withdraw 8 release 6.5 disarm 10 ceasefire 7.5 access 6.5 resign 4.5
REQUEST 0 assist 0.5 change -1 yield -1 meet 0
ACCUSE -3 disapprove -2 investigate -3.5 allege -3.5
REJECT -2 assist -1.5 change -2 yield -2 meet -2
THREATEN -3.5 restrict -3 arrest -3.5 relations -3.5 expel -3.5 territory -4 violence -3.5
PROTEST -5 demo -5 riot -7 strike -5 hunger -4.5 boycott -4.5 obstruct -4.5 vandalize -5
SANCTION -6 convict -6 expel -5.5 withdraw -6 discontinue -6
MOBILIZE -5.5 troops -6.5 weapons -6.5 police -5.5 militia -6
COERCE -7 seize -7 restrict -7 censor -6.5 curfew -6.5 martial-law -7.5 arrest -7 deport -7 withhold -7 misinformation -6.5 cyber -7
ASSAULT -9 abduct -8.5 beat -7.5 torture -8.5 sexual -8.5 targeted -9.5 destroy -8.5 primitive -8 firearms -9 explosives -9 suicide-attack -9.5 aerial -9.5 drone -9.5 heavy-weapons -9.5 crowd-control -7.5 unconventional -10
`

describe("scores: the manual's, ACCUSE with its sign restored, vandalize with its type's", () => {
  const lines = manualScores
    .trim()
    .split("\n")
    .map(line => line.split(" "))
  test("the list names every type", () => {
    expect(lines.map(([type]) => type)).toEqual([...eventTypes])
  })
  test.each(lines)("%s", (name, base, ...modes) => {
    const type = eventTypes.find(code => code === name)!
    expect(scoreOf(type)).toBe(Number(base))
    expect(modesOf(type).map(row => [row.mode, scoreOf(type, row.mode)])).toEqual(
      modes.flatMap((mode, index) => (index % 2 === 0 ? [[mode, Number(modes[index + 1])]] : [])),
    )
  })
})

describe("quad classes", () => {
  test("1 verbal cooperation to 4 material conflict", () => {
    expect(eventTypes.map(type => quadClassOf(type))).toEqual([
      1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 4,
    ])
    expect(eventTypes.map(type => eventType(type).quad)).toEqual(eventTypes.map(type => quadClassOf(type)))
  })
  test("SANCTION is material conflict as in its section; the manual's table is a setting", () => {
    expect(quadClassOf("SANCTION")).toBe(4)
    expect(quadClassOf("SANCTION", "plover-table")).toBe(3)
    const others = eventTypes.filter(type => quadClassOf(type, "plover-table") !== quadClassOf(type))
    expect(others).toEqual(["SANCTION"])
  })
  test.each([
    ["010", 1, 0, 1, 0],
    ["022", 1, 1, 1, 0],
    ["051", 1, 1, 1, 1],
    ["0871", 2, 2, 2, 2],
    ["091", 3, 3, 2, 3],
    ["139", 3, 3, 3, 3],
    ["141", 4, 4, 3, 4],
    ["163", 4, 4, 4, 3],
    ["195", 4, 4, 4, 4],
  ])("CAMEO %s under icews, icews-penta, text-to-cameo, phoenix-penta", (code, ...expected) => {
    const rules = ["icews", "icews-penta", "text-to-cameo", "phoenix-penta"] as const
    expect(rules.map(rule => quadClassOfCameo(code, rule))).toEqual(expected)
  })
  test("an unknown root has no class", () => expect(quadClassOfCameo("99", "icews")).toBeNull())
})

describe("names of older drafts", () => {
  test.each([
    ["DEMAND", {type: "REQUEST", mode: null}],
    ["DISAPPROVE", {type: "ACCUSE", mode: "disapprove"}],
    ["INVESTIGATE", {type: "ACCUSE", mode: "investigate"}],
    ["FIGHT", {type: "ASSAULT", mode: null}],
    ["assault", {type: "ASSAULT", mode: null}],
    ["YIELD", null],
    ["CRIME", null],
  ])("type %s", (code, expected) => expect(readEventType(code)).toEqual(expected))

  test.each([
    ["RETREAT", "return", null],
    ["THREATEN", "ban", "restrict"],
    ["COERCE", "ban", "restrict"],
    ["ASSAULT", "execute", "targeted"],
    ["ASSAULT", "assassinate", "targeted"],
    ["ASSAULT", "massacre", "targeted"],
    ["ASSAULT", "cleansing", null],
    ["ASSAULT", "sideAB", null],
    ["ASSAULT", "Heavy_Weapons", "heavy-weapons"],
    ["REQUEST", "visit", null],
  ] as const)("mode %s %s", (type, mode, expected) => expect(readMode(type, mode)).toBe(expected))

  test("an old mode is known as old, a foreign one is not known at all", () => {
    expect(olderMode("RETREAT", "return")?.now).toBeNull()
    expect(olderMode("RETREAT", "visit")).toBeUndefined()
    expect(isModeOf("RETREAT", "return")).toBe(false)
  })
})

describe("contexts", () => {
  test.each([
    ["pro-democracy", "pro_democracy"],
    ["democracy", "pro_democracy"],
    ["natural_resources", "natural_resource"],
    ["humanitarian", "human_security"],
    ["Military", "military"],
    ["weather", null],
  ])("%s is read as %s", (name, expected) => expect(readContext(name)).toBe(expected))

  test("crime gives way to its narrower neighbours, but marks cyber-crime", () => {
    expect(withoutRedundant(["crime", "corruption"])).toEqual(["corruption"])
    expect(withoutRedundant(["crime", "legal"])).toEqual(["crime", "legal"])
    expect(withoutRedundant(["crime", "cyber", "corruption"])).toEqual(["crime", "cyber", "corruption"])
  })
})

test("media and medicine change names between CAMEO and PLOVER", () => {
  expect(sectorFromCameo("MED")).toBe("JRN")
  expect(sectorFromCameo("HLH")).toBe("MED")
  expect(sectorToCameo("MED")).toBe("HLH")
  expect(sectorToCameo("JRN")).toBe("MED")
  expect(sectorFromCameo("CVL")).toBe("CVL")
  expect(sectorFromCameo("XXX")).toBeNull()
})
