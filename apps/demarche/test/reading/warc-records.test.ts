import {brotliCompressSync, gzipSync} from "node:zlib"
import {expect, test} from "vitest"
import {openFile, temporaryFolder} from "./opened.ts"

const folder = temporaryFolder()

/** A record as crawlers write it. */
const record = (
  type: string,
  url: string,
  block: string | Uint8Array,
  more = "",
  length?: number,
): Buffer => {
  const bytes = Buffer.from(block as Uint8Array)
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\n${more}Content-Length: ${length ?? bytes.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from("\r\n\r\n")])
}

const answer = (headers: string, body: string | Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${headers}\r\n\r\n`), Buffer.from(body as Uint8Array)])

const html = "Content-Type: text/html; charset=utf-8"
const info = record("warcinfo", "", "software: test\r\n")
const page = record(
  "response",
  "https://example.org/a",
  answer(html, "<html><head><title>Visit</title></head><body><p>Díaz arrived in Moscow.</p></body></html>"),
)

const open = (content: Uint8Array, name = "a.warc") => openFile(folder, name, content)

test("answers with pages are read, the rest is counted and told of once", async () => {
  const image = record("response", "https://example.org/i", answer("Content-Type: image/png", "x"))
  const gone = record("response", "https://example.org/g", "HTTP/1.1 404 Not Found\r\n\r\n")
  const asked = record("request", "https://example.org/a", "GET /a HTTP/1.1\r\n\r\n")
  expect(await open(Buffer.concat([info, asked, page, image, gone, image]))).toEqual([
    {
      key: "a.warc#record 3",
      kind: "bytes",
      document: {
        id: `${folder}/a.warc#record 3`,
        title: "Visit",
        url: "https://example.org/a",
        text: "Díaz arrived in Moscow.",
      },
    },
    {
      key: "a.warc",
      kind: "skipped",
      words: "a.warc holds 5 more records without a page (2 image/png, 1 request, 1 status 404, 1 warcinfo)",
    },
  ])
})

test("each record packed by itself, as archives usually are", async () => {
  const found = await open(Buffer.concat([info, page, page].map(one => gzipSync(one))), "a.warc.gz")
  expect(found.map(one => one.key)).toEqual(["a.warc.gz#record 2", "a.warc.gz#record 3", "a.warc.gz"])
})

test("a page in chunks, packed, and in the charset that the server named", async () => {
  const latin = Buffer.from("<p>D\u00edaz arrived.</p>", "latin1")
  const chunked = Buffer.concat([Buffer.from("14\r\n"), latin, Buffer.from("\r\n0\r\n\r\n")])
  const found = await open(
    Buffer.concat([
      record(
        "response",
        "https://example.org/a",
        answer("Content-Type: text/html; charset=iso-8859-1\r\nTransfer-Encoding: chunked", chunked),
      ),
      record(
        "response",
        "https://example.org/b",
        answer(`${html}\r\nContent-Encoding: br`, brotliCompressSync("<p>They met.</p>")),
      ),
    ]),
  )
  expect(latin.length).toBe(0x14)
  expect(found.map(one => one.document!.text)).toEqual(["Díaz arrived.", "They met."])
})

test("a packed bomb in a record is refused, and the next record is read", async () => {
  const bomb = gzipSync(Buffer.alloc(60 * 1024 * 1024, 0x20))
  const found = await open(
    Buffer.concat([
      record("response", "https://example.org/b", answer(`${html}\r\nContent-Encoding: gzip`, bomb)),
      page,
    ]),
  )
  expect(found.map(one => one.words ?? one.document!.title)).toEqual([
    "a.warc, record 1, unpacks to more than 200 times its size, as no text does",
    "Visit",
  ])
})

test("a record that is cut short is told with what it has and what it should have", async () => {
  const found = await open(Buffer.concat([page, page.subarray(0, page.length - 20)]))
  expect(found.map(one => one.words ?? one.document!.title)).toEqual([
    "Visit",
    "a.warc, record 2, ends after 133 of 149 bytes; the archive is cut short",
  ])
})

test("a page that the crawler cut short is no story", async () => {
  const found = await open(
    record("response", "https://example.org/a", answer(html, "<p>They"), "WARC-Truncated: length\r\n"),
  )
  expect(found[0]!.words).toBe("a.warc, record 1, was cut short when it was archived (length)")
})

test.each([
  ["words", "Once upon a time\r\n\r\nthere was", "is no web archive from record 1 on"],
  [
    "a length that is none",
    "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\nx",
    "is broken from record 1 on: it does not say how long it is",
  ],
  [
    "a header without end",
    `WARC/1.0\r\n${"X: y\r\n".repeat(200_000)}`,
    "has a record whose header is longer than 65,536 bytes",
  ],
])("%s: refused", async (_, content, reason) => {
  expect((await open(Buffer.from(content))).map(one => one.words)).toEqual([`a.warc ${reason}`])
})

test("a record larger than any page is passed over without being held", async () => {
  const large = record(
    "response",
    "https://example.org/l",
    answer(html, Buffer.alloc(21 * 1024 * 1024, 0x61)),
  )
  const found = await open(Buffer.concat([large, page]))
  expect(found.map(one => one.words ?? one.document!.title)).toEqual([
    "a.warc, record 1, is 22,020,155 bytes long; the limit for a page is 20,971,520",
    "Visit",
  ])
})
