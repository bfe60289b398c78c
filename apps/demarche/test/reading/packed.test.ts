import {gzipSync} from "node:zlib"
import {expect, test} from "vitest"
import {unpackedBody} from "../../src/reading/unpack.ts"
import {openFile, temporaryFolder} from "./opened.ts"

const folder = temporaryFolder()
const texts = async (name: string, content: Uint8Array) =>
  (await openFile(folder, name, content)).map(one => one.words ?? one.document!.text)

test("text, pages, JSON Lines and tables packed with gzip; members one behind the other", async () => {
  expect(await texts("a.txt.gz", gzipSync("They met."))).toEqual(["They met."])
  expect(await texts("a.html.gz", gzipSync("<p>They met.</p>"))).toEqual(["They met."])
  const two = Buffer.concat([gzipSync('{"text": "One"}\n'), gzipSync('{"text": "Two"}\n')])
  expect(await texts("a.jsonl.gz", two)).toEqual(["One", "Two"])
  expect(await texts("a.csv.gz", gzipSync("text\nOne\n"))).toEqual(["One"])
})

test("what is cut short: the lines before are read, and the loss is told", async () => {
  const lines = Array.from({length: 5000}, (_, index) => `{"text": "Story ${index * 7919}"}\n`).join("")
  const whole = gzipSync(lines)
  const found = await texts("cut.jsonl.gz", whole.subarray(0, whole.length / 2))
  expect(found[0]).toBe("Story 0")
  expect(found.at(-1)).toBe("cut.jsonl.gz is not whole as gzip (unexpected end of file)")
})

test("a file that unpacks to a thousand times its size is refused before it is unpacked", async () => {
  const bomb = gzipSync(Buffer.alloc(80 * 1024 * 1024, 0x20))
  const reason = "unpacks to more than 200 times its size, as no text does"
  expect(await texts("bomb.jsonl.gz", bomb)).toEqual([`bomb.jsonl.gz ${reason}`])
  expect(await texts("bomb.txt.gz", bomb)).toEqual([`bomb.txt.gz ${reason}`])
})

test("gzip within gzip is not unpacked twice", async () => {
  expect(await texts("twice.jsonl.gz", gzipSync(gzipSync("x")))).toEqual([
    "twice.jsonl.gz is compressed with gzip; unpack it first",
  ])
})

test("a body may be no larger than the limit, packed or not", async () => {
  const body = async function* (bytes: Uint8Array) {
    yield bytes
  }
  const story = Buffer.from("Minister arrives. ".repeat(100))
  expect(await unpackedBody(body(gzipSync(story)), "gzip", 1800)).toEqual(story)
  await expect(unpackedBody(body(gzipSync(story)), "gzip", 1799)).rejects.toThrow(
    "unpacks to more than 1,799 bytes",
  )
  await expect(unpackedBody(body(story), null, 1799)).rejects.toThrow("is larger than 1,799 bytes, the limit")
  await expect(unpackedBody(body(story), "zstd", 1800)).rejects.toThrow(
    'is packed as "zstd"; gzip, deflate and br',
  )
})

test("one broken line of JSON is named and the others are read", async () => {
  expect(await texts("rows.jsonl", Buffer.from('{"text": "One"}\n{"text": \n{"text": "Three"}\n'))).toEqual([
    "One",
    expect.stringMatching(/^rows\.jsonl, line 2, is not valid JSON/),
    "Three",
  ])
})
