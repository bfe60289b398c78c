import {expect, test} from "vitest"
import {type Line, linesOf} from "../../src/reading/lines.ts"

async function* chunks(...parts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === "string" ? Buffer.from(part) : part
}

const read = async (input: AsyncIterable<Uint8Array>, limit?: number): Promise<string[]> => {
  const found: string[] = []
  for await (const line of linesOf(input, limit)) found.push(shown(line))
  return found
}

const shown = (line: Line): string =>
  "bytes" in line ? `${line.number}:${Buffer.from(line.bytes)}` : `${line.number} too long: ${line.tooLong}`

test("lines are cut wherever chunks end, and counted from 1", async () => {
  expect(await read(chunks("a", "b\nc", "\n", "d"))).toEqual(["1:ab", "2:c", "3:d"])
})

test("empty lines are counted and left out", async () => {
  expect(await read(chunks("a\n\n \r\nb\n"))).toEqual(["1:a", "4:b"])
})

test("a line over the limit is reported with its length and number, and the next is read", async () => {
  expect(await read(chunks("abc\n", "de", "fgh", "ijk\nend"), 4)).toEqual(["1:abc", "2 too long: 8", "3:end"])
})

test("a gigantic line is not held in memory", async () => {
  const megabyte = new Uint8Array(1024 * 1024).fill(120)
  async function* gigantic(): AsyncGenerator<Uint8Array> {
    for (let part = 0; part < 512; part++) yield megabyte
    yield Buffer.from("\nend\n")
  }
  const before = process.memoryUsage().arrayBuffers
  const found: string[] = []
  for await (const line of linesOf(gigantic())) {
    if ("tooLong" in line) expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100 * 1024 * 1024)
    found.push(shown(line))
  }
  expect(found).toEqual(["1 too long: 536870912", "2:end"])
})

test("UTF-16 with its mark is read like UTF-8", async () => {
  const little = Buffer.from('\ufeff{"text":"Díaz"}\nb', "utf16le")
  expect(await read(chunks(little.subarray(0, 9), little.subarray(9)))).toEqual(['1:{"text":"Díaz"}', "2:b"])
})
