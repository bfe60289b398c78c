// Titles of CountryInfo's members of government: which of them lead a state or its bank, and which only name it.

import {expect, test} from "vitest"
import {countryInfoRows} from "../../src/actors/import/countryinfo.ts"
import {type HoldingRow, joinSpells} from "../../src/actors/people.ts"

const officeOf = (title: string, code = "EST"): string | undefined =>
  countryInfoRows(
    `<Country>\n<CountryCode>${code}</CountryCode>\n<Government>\nANDRES_LIPSTOK_ [${code}GOV 20060201 - 20070131] # ${title}\n</Government>`,
    new Set([code]),
  ).rows[0]?.office

test.each([
  ["President", "president"],
  ["President, Bank of Estonia", "central-bank-governor"],
  ["Special Assistant to the President", undefined],
  ["Minister of State", undefined],
  ["Minister in the Office of the Prime Minister", undefined],
  ["Prime Minister", "prime-minister"],
  ["Prime Minister and First Lord of the Treasury", "prime-minister"],
  ["Chancellor of the Exchequer", "finance-minister"],
  ["Minister of Foreign Trade", undefined],
  ["Minister of Foreign Affairs and Trade", "foreign-minister"],
  ["Minister Delegate to the Minister of Defense", undefined],
  ["Chairman, National Bank for Foreign Economic Activity", undefined],
])("%s: %s", (title, office) => {
  expect(officeOf(title)).toBe(office)
})

const spell = (from: number, to: number, priority: number): HoldingRow => ({
  office: "prime-minister",
  label: "",
  country: "TUR",
  from,
  to,
  priority,
  openEnd: false,
  vague: false,
})

test("the better source keeps its first day and its rank", () => {
  const joined = joinSpells([spell(20021118, 20111216, 3), spell(20030314, 20140828, 0)])
  expect(joined.map(({from, to, priority}) => [from, to, priority])).toEqual([
    [20021118, 20030313, 3],
    [20030314, 20140828, 0],
  ])
})

test("a pause that one source tells of is one", () => {
  const joined = joinSpells([spell(20201015, 20201114, 0), spell(20210128, 0, 0)])
  expect(joined.map(({from, to}) => [from, to])).toEqual([
    [20201015, 20201114],
    [20210128, 0],
  ])
})
