// Names that the base lacks, and a user's own table: written, filled in, loaded.

import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {afterAll, beforeAll, describe, expect, test} from "vitest"
import {run} from "./run.ts"

let folder = ""
const file = (name: string): string => join(folder, name)

const documents = [
  {
    id: "1",
    date: "2019-05-02",
    text: "Zorbex Holdings sued France on Monday. France condemned Zorbex Holdings.",
  },
  {id: "2", date: "2019-05-03", text: "France condemned the Quuxia Brigade. Protesters blamed Germany."},
  {id: "3", date: "2019-05-04", text: "France praised Zorbex Holdings on Saturday."},
]

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "demarche-actors-"))
  writeFileSync(file("news.jsonl"), documents.map(document => `${JSON.stringify(document)}\n`).join(""))
})

afterAll(() => rmSync(folder, {recursive: true}))

const code = (...args: string[]) => run(["code", "news.jsonl", "--format", "jsonl", ...args], {folder})

const codes = (stdout: string): (string | null)[] => [
  ...new Set<string | null>(
    stdout
      .trimEnd()
      .split("\n")
      .flatMap(line => JSON.parse(line).events)
      .flatMap(event => [...event.actor, ...event.recipient])
      .filter(block => block.entity_text.includes("Zorbex"))
      .map(block => block.code),
  ),
]

test("names are written by frequency with their contexts, for any number of threads", async () => {
  const {stdout, stderr, status} = await code("--unknown-actors", "unknown.tsv")
  expect(codes(stdout)).toEqual([null])
  expect([stderr, status]).toEqual(["demarche: 2 names that the knowledge base lacks, in unknown.tsv\n", 0])
  const table = readFileSync(file("unknown.tsv"), "utf8")
  const [comment, header, ...rows] = table.trimEnd().split("\n")
  expect(comment).toMatch(/^# Names that the knowledge base lacks/)
  const cells = rows.map(row =>
    Object.fromEntries(row.split("\t").map((cell, at) => [header!.split("\t")[at], cell])),
  )
  expect(cells).toMatchObject([
    {
      name: "Zorbex Holdings",
      kind: "organisation",
      code: "",
      count: "3",
      context: "Zorbex Holdings sued France on Monday.",
      context2: "France condemned Zorbex Holdings.",
      context3: "France praised Zorbex Holdings on Saturday.",
    },
    {name: "Quuxia Brigade", count: "1", context: "France condemned the Quuxia Brigade."},
  ])
  await code("--unknown-actors", "unknown2.tsv", "--jobs", "2")
  expect(readFileSync(file("unknown2.tsv"), "utf8")).toBe(table)
})

test("the table as it is written loads, and with its cells filled in it is known", async () => {
  await code("--unknown-actors", "own.tsv")
  const empty = await code("--actors", "own.tsv")
  expect(empty.stderr).toBe("demarche: own.tsv: 0 rows accepted, 2 not filled in yet\n")
  expect([codes(empty.stdout), empty.status]).toEqual([[null], 0])
  const written = readFileSync(file("own.tsv"), "utf8")
  writeFileSync(
    file("own.tsv"),
    written.replace(
      "Zorbex Holdings\t\torganisation\t\tBUS",
      "Zorbex Holdings\tZorbex\torganisation\tKEN\tBUS",
    ),
  )
  const [one, two] = await Promise.all(["1", "2"].map(jobs => code("--actors", "own.tsv", "--jobs", jobs)))
  expect(codes(one!.stdout)).toEqual(["KEN"])
  expect(two).toEqual(one)
  const rest = await code("--actors", "own.tsv", "--unknown-actors", "rest.tsv")
  expect(rest.stderr).toContain("1 name that the knowledge base lacks")
  const who = await run(["who", "Zorbex", "--actors", "own.tsv"], {folder})
  expect(who.stdout).toMatch(/^KEN BUS {2}Zorbex Holdings · organisation\n/)
})

describe("a dictionary made for PETRARCH", () => {
  const who = async (name: string, on: string, ...files: string[]) => {
    const tables = files.flatMap(one => ["--actors", one])
    const {stdout, ...rest} = await run(["who", name, "--on", on, "--format", "json", ...tables], {folder})
    return {answer: JSON.parse(stdout), ...rest}
  }

  beforeAll(() => {
    writeFileSync(
      file("people.actors.txt"),
      "# people of a test\nELMIRA_SANDQVIST_ # by hand\n+ELMIRA_SANDKVIST_\n\t[SWEGOV 030101-051231]\n\t[SWEBUS >060101]\n" +
        "GREY_HERONS_UNION_ [XQZLAB]\nZORBEX_HOLDINGS_ [KENBUS]\nZORBEX_HOLDINGS_ [KENBUS]\n",
    )
    writeFileSync(file("nouns.agents.txt"), "!FOLK! = MAN, MEN\nOYSTER!FOLK! [~AGR]\n")
  })

  test("is known by its codes; what is read and what is not is said", async () => {
    const {answer, stderr, status} = await who("Elmira Sandkvist", "2004-05-06", "people.actors.txt")
    expect(answer).toMatchObject({code: "SWE", sector: "GOV", identity: {name: "Elmira Sandqvist"}})
    expect(stderr).toBe(
      "demarche: people.actors.txt: 4 rows accepted, 1 said before, 1 rejected, " +
        "the first in line 6: XQZ is no country, body or role that CAMEO knows\n",
    )
    expect(status).toBe(0)
    expect((await who("Elmira Sandqvist", "2010-01-01", "people.actors.txt")).answer.sector).toBe("BUS")
  })

  test("several files together, of both kinds", async () => {
    writeFileSync(file("mine.tsv"), "name\tcode\tsector\nQuuxia Brigade\tUGA\tREB\n")
    const files = ["people.actors.txt", "nouns.agents.txt", "mine.tsv"]
    const asked = ["Kenyan oystermen", "Quuxia Brigade", "Zorbex Holdings"]
    const answers = await Promise.all(asked.map(name => who(name, "2019-05-04", ...files)))
    expect(answers.map(({answer}) => `${answer.code} ${answer.sector}`)).toEqual([
      "KEN AGR",
      "UGA REB",
      "KEN BUS",
    ])
    const {stdout, status} = await code(...files.flatMap(one => ["--actors", one]), "--jobs", "2")
    expect([codes(stdout), status]).toEqual([["KEN"], 0])
  })

  test("of something else is refused", async () => {
    writeFileSync(file("issues.txt"), '<ISSUE CATEGORY="BIRDS">\nheron [BIRDS]\n</ISSUE>\n')
    const {stdout, stderr, status} = await code("--actors", "issues.txt")
    expect(stderr).toBe(
      "demarche: issues.txt has no actor that can be used; line 1: a dictionary of issues names no actors\n",
    )
    expect([stdout, status]).toEqual(["", 1])
  })
})

describe("what goes wrong is said", () => {
  test("rows that cannot be used are named by line, the others are", async () => {
    writeFileSync(
      file("faulty.tsv"),
      "name\tcode\tsector\nZorbex Holdings\tKEN\tBUS\nQuuxia Brigade\tXX\tREB\n",
    )
    const {stdout, stderr, status} = await code("--actors", "faulty.tsv")
    expect(stderr).toBe(
      'demarche: faulty.tsv, line 3, is rejected: code "XX" is no country (ISO 3166, three letters) and no non-state code\n' +
        "demarche: faulty.tsv: 1 row accepted, 1 rejected\n",
    )
    expect([codes(stdout), status]).toEqual([["KEN"], 1])
    expect((await run(["who", "Zorbex Holdings", "--actors", "faulty.tsv"], {folder})).status).toBe(1)
  })

  test.each([
    [["--actors", "missing.tsv"], "demarche: missing.tsv does not exist\n"],
    [["--unknown-actors", "no/such/folder.tsv"], "demarche: no/such/folder.tsv cannot be written (ENOENT"],
  ])("%j, before anything is coded", async (args, words) => {
    const {stdout, stderr, status} = await code(...args)
    expect(stderr).toContain(words)
    expect([stdout, status]).toEqual(["", 1])
  })
})
