import {expect, test} from "vitest"
import {readColumns} from "../../src/reading/from-row.ts"
import {openFile, temporaryFolder} from "./opened.ts"

const folder = temporaryFolder()
const table = (content: string | Uint8Array, columns = {}, name = "table.csv") =>
  openFile(folder, name, content, {columns})

test("rows with our names, with quotation marks, commas and line ends inside", async () => {
  const rows = await table(
    'id,date,title,text,publisher\nA1,2018-11-02,"Visit, at last","He said ""yes"".\nThen he left.",Daily\nA2,,,Second story.,\n',
  )
  expect(rows).toEqual([
    {
      key: "table.csv:2",
      kind: "row",
      document: {
        id: "A1",
        date: "2018-11-02",
        title: "Visit, at last",
        text: 'He said "yes".\nThen he left.',
        publisher: "Daily",
      },
    },
    {key: "table.csv:4", kind: "row", document: {id: "A2", text: "Second story."}},
  ])
})

test("NGEC's names, and columns that the caller names", async () => {
  const [ngec] = await table("story_id,pub_date,headline,event_text\n7,2019-05-01,Talks,They met.\n")
  expect(ngec!.document).toEqual({id: "7", date: "2019-05-01", title: "Talks", text: "They met."})
  const [named] = await table(
    "body,published\nThey met.,2019-05-01\n",
    readColumns("text=body,date=published") as object,
  )
  expect(named!.document).toEqual({id: `${folder}/table.csv:2`, date: "2019-05-01", text: "They met."})
})

test.each([
  ["text", 'Expected FIELD=COLUMN, found "text".'],
  ["body=text", 'There is no field "body"; the fields are id, date, text, title, url, publisher, language.'],
])("--columns %s is refused", (written, reason) => {
  expect(readColumns(written)).toBe(reason)
})

test("a bad row is named with its line and the rest is read", async () => {
  const rows = await table(
    'id,date,text\n1,2018-11-02,One\n2,Two\n\n3,yesterday,Three\n4,2018-11-03,"Fo"ur\n',
  )
  expect(rows.map(row => row.words ?? row.document!.text)).toEqual([
    "One",
    "table.csv, line 3, has 2 cells; the header has 3",
    'table.csv, line 5, has the date "yesterday"; expected YYYY-MM-DD',
    '"Fo"ur',
  ])
})

test("a quotation mark that is never closed: what stands before it is read, and the loss is told", async () => {
  const rows = await table('id,text\n1,One\n2,"Two\n3,Three\n')
  expect(rows.map(row => row.words ?? row.document!.text)).toEqual([
    "One",
    "table.csv, line 3, opens a quotation mark that is never closed; nothing behind it was read",
  ])
})

test("a row beyond the limit is not held in memory without end", async () => {
  const rows = await table(`id,text\n1,One\n2,"${"x".repeat(10_000_000)}"\n`)
  expect(rows.at(-1)!.words).toMatch(
    /^table\.csv, line 3, is longer than 9,437,184 bytes, or opens a quotation mark/,
  )
})

test("a byte order mark, UTF-16, and a row in Windows-1252 among others", async () => {
  const words = async (content: Uint8Array) =>
    (await table(content)).map(row => [row.document!.text, row.words ?? ""])
  expect(await words(Buffer.from("\ufefftext\nDíaz\n"))).toEqual([["Díaz", ""]])
  expect(await words(Buffer.from("\ufefftext\nDíaz\n", "utf16le"))).toEqual([["Díaz", ""]])
  expect(
    await words(Buffer.concat([Buffer.from("text\nDíaz\n"), Buffer.from("D\u00edaz\n", "latin1")])),
  ).toEqual([
    ["Díaz", ""],
    ["Díaz", "table.csv, line 3, is not valid UTF-8; read as Windows-1252"],
  ])
})

test("semicolons are told by the header, tabs by the extension", async () => {
  expect((await table("id;text\n1;One, two\n"))[0]!.document!.text).toBe("One, two")
  const [row] = await table('id\ttext\n1\tHe said "no", twice\n', {}, "table.tsv")
  expect(row!.document!.text).toBe('He said "no", twice')
})

test.each([
  [
    "id,story\n1,One\n",
    'has no column "text"; it has "id", "story"; --columns text=NAME tells which holds the text',
  ],
  ["", "is empty"],
  ["id,text\u0000\n", "is binary, not text (a NUL byte at byte 7)"],
])("a table that is none: %j", async (content, reason) => {
  expect(await table(content)).toEqual([{key: "table.csv", kind: "problem", words: `table.csv ${reason}`}])
})

test("a column that was asked for and is missing", async () => {
  const [only] = await table("id,text\n1,One\n", {date: "published"})
  expect(only!.words).toBe('table.csv has no column "published" for date; it has "id", "text"')
})

test("a later run passes over what was done", async () => {
  const done = new Set([`${folder}/resumed.csv:2`])
  const rows = await openFile(folder, "resumed.csv", "text\nOne\nTwo\n", {isDone: key => done.has(key)})
  expect(rows.map(row => row.key)).toEqual(["resumed.csv:3"])
})
