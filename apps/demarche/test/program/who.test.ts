// `demarche who`, as a user calls it.

import {expect, test} from "vitest"
import {run} from "./run.ts"

test("the answer, why, and everybody considered", async () => {
  const {stdout, stderr, status} = await run(["who", "Prime Minister Medvedev", "--on", "2018-11-02"])
  const lines = stdout.split("\n")
  expect(lines[0]).toBe("RUS GOV  Dmitry Medvedev · Prime Minister · person · Q23530")
  expect(lines[1]).toBe('         "Medvedev" is Dmitry Medvedev, Prime Minister of RUS on that day')
  expect(lines[3]).toMatch(
    /^> 0\.\d\d {2}RUS GOV {2}Dmitry Medvedev, Prime Minister, 2012-05-08 to 2020-01-15/,
  )
  expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(80)
  expect([stderr, status]).toEqual(["", 0])
})

test("JSON has the same fields whether anybody is known or not", async () => {
  const ask = async (...args: string[]) => {
    const {stdout, status} = await run(["who", ...args, "--format", "json"])
    expect(status).toBe(0)
    return JSON.parse(stdout)
  }
  const known = await ask("the foreign minister", "--on", "2018-11-02", "--near", "at talks in Ankara")
  expect(known).toMatchObject({
    name: "the foreign minister",
    on: "2018-11-02",
    near: "at talks in Ankara",
    known: true,
    kind: "person",
    code: "TUR",
    sector: "GOV",
    other_sectors: [],
    identity: {name: "Mevlüt Çavuşoğlu"},
    office: "Foreign Minister",
    missing: null,
  })
  expect(known.candidates[0]).toMatchObject({chosen: true, from: "2015-11-24", to: "2023-06-02"})
  const unknown = await ask("Zorbex Quandle")
  expect(Object.keys(unknown)).toEqual(Object.keys(known))
  expect(unknown).toMatchObject({
    known: false,
    code: null,
    candidates: [],
    missing: "the knowledge base has nobody by that name, and the words tell nothing",
  })
})

test("a name that could steer a terminal is shown without its controls", async () => {
  const {stdout} = await run(["who", "Zor\u001b[2Jbex\u0007"])
  expect(stdout).toMatch(/^unknown {2}Zor/)
  expect(stdout).not.toMatch(/[\u0007\u001b]/)
})

test("wrong usage", async () => {
  expect(await run(["who"])).toMatchObject({status: 2, stdout: ""})
  const {status, stderr} = await run(["who", "Xi", "--on", "yesterday"])
  expect(status).toBe(2)
  expect(stderr).toContain("Expected a day as YYYY-MM-DD")
})
