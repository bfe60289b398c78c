import {afterAll, expect, test} from "vitest"
import {createFetcher} from "../../src/fetching/fetcher.ts"
import {follow} from "../../src/fetching/follow.ts"
import {openAll, openFile, shown, temporaryFolder} from "../reading/opened.ts"
import {page, serve, stillClock} from "./web.ts"

const folder = temporaryFolder()
const clock = stillClock()
const fetcher = createFetcher({allowPrivate: true}, {clock})
afterAll(() => fetcher.close())

const story = (words: string): string =>
  `<html><head><title>${words} | Daily</title><link rel="canonical" href="https://elsewhere.example/x"></head><body><p>${words} in Moscow.</p></body></html>`

const rss = (...items: string[]): string =>
  `<rss version="2.0"><channel><title>World</title><link>/</link>${items.map(item => `<item>${item}</item>`).join("")}</channel></rss>`

const xml = {"content-type": "application/rss+xml"}

test("a list of addresses: read in its order, whichever answers first", async () => {
  const web = await serve((request, response) => {
    if (request.url === "/slow") setTimeout(() => page(response, story("They met")), 100)
    else if (request.url === "/gone") response.writeHead(410).end()
    else page(response, story("He left"))
  })
  const at = (host: string, path: string): string => `http://${host}:${web.port}${path}`
  const list = `# two hosts\n${at("127.0.0.1", "/slow")}\n\n${at("localhost", "/quick")}\n${at("127.0.0.1", "/gone")}\nnot an address\n`
  const found = await openFile(folder, "today.urls", list, {fetcher})
  expect(found.map(one => [one.key, one.words ?? one.document!.text])).toEqual([
    ["today.urls:2", "They met in Moscow."],
    ["today.urls:4", "He left in Moscow."],
    [
      "today.urls:5",
      `today.urls, line 5, links to ${at("127.0.0.1", "/gone")}, which answers with status 410`,
    ],
    ["today.urls:6", "today.urls, line 6, links to not an address, which is no web address"],
  ])
  // A page may not claim to stand on another host than the one it was found on.
  expect(found[0]!.document!.url).toBe(at("127.0.0.1", "/slow"))
})

test("without --allow-private the same list is refused, address by address", async () => {
  const guarded = createFetcher({}, {clock})
  const found = await openFile(folder, "private.urls", "http://127.0.0.1:8080/\nhttp://localhost/\n", {
    fetcher: guarded,
  })
  expect(found.map(one => `${one.kind}: ${one.words}`)).toEqual([
    "problem: private.urls, line 1, links to http://127.0.0.1:8080/, which leads to 127.0.0.1, which is this machine itself (--allow-private permits it)",
    "problem: private.urls, line 2, links to http://localhost/, which names localhost, a host of the local network (--allow-private permits it)",
  ])
  await guarded.close()
})

test("a feed at an address: relative links are fetched, what was done is not fetched again", async () => {
  const web = await serve((request, response) =>
    request.url === "/feed"
      ? page(
          response,
          rss(
            "<title>First</title><link>a</link><pubDate>Fri, 02 Nov 2018 10:00:00 GMT</pubDate>",
            "<link>/b</link>",
            "<link>/feed</link>",
          ),
          xml,
        )
      : page(response, story(`They met at ${request.url}`)),
  )
  const feed = `http://127.0.0.1:${web.port}/feed`
  const key = (path: string): string => `${feed}#entry http://127.0.0.1:${web.port}${path}`
  const found = await openAll([feed], folder, {fetcher, isDone: done => done === key("/b")})
  expect(found).toMatchObject([
    {
      key: key("/a"),
      document: {title: "First", date: "2018-11-02", publisher: "World", text: "They met at /a in Moscow."},
    },
    {
      key: key("/feed"),
      kind: "problem",
      words: expect.stringMatching(/, leads to a feed, not to a story$/),
    },
  ])
  expect(web.asked).not.toContain("GET 127.0.0.1 /b")
})

test("a feed is followed: asked by condition, new entries once, slower after failures, no more when it is gone", async () => {
  const asked: (string | undefined)[] = []
  const answers = [
    [200, rss("<guid>1</guid><description>One.</description>"), {...xml, etag: '"v1"'}],
    [304, "", {}],
    [503, "", {"retry-after": "5000"}],
    [200, "not a feed", xml],
    [
      200,
      rss("<guid>2</guid><description>Two.</description>", "<guid>1</guid><description>One.</description>"),
      {...xml, "cache-control": "max-age=7200", "last-modified": "Fri, 02 Nov 2018 10:00:00 GMT"},
    ],
    [410, "", {}],
  ] as const
  const since: (string | undefined)[] = []
  const web = await serve((request, response) => {
    const [status, body, headers] = answers[asked.length]!
    asked.push(request.headers["if-none-match"])
    since.push(request.headers["if-modified-since"])
    response.writeHead(status, headers).end(body)
  })
  const still = stillClock()
  const following = {
    fetcher: createFetcher({allowPrivate: true}, {clock: stillClock()}),
    isDone: () => false,
    pages: false,
    clock: still,
  }
  const feed = `http://127.0.0.1:${web.port}/feed`
  const found: string[] = []
  for await (const job of follow([feed], following)) {
    const {document, words} = await shown(job)
    found.push(document?.text ?? words!.replace(feed, "feed"))
  }
  expect(found).toEqual([
    "One.",
    "feed answers with status 503",
    "feed is no RSS or Atom feed (it does not begin with an element)",
    "Two.",
    "feed answers with status 410",
  ])
  expect(asked).toEqual([undefined, '"v1"', '"v1"', '"v1"', '"v1"', undefined])
  expect(since.at(-1)).toBe("Fri, 02 Nov 2018 10:00:00 GMT")
  // A quarter of an hour twice, as long as the host asked, twice the usual twice, and as long as the answer stays fresh.
  expect(still.waits.map(wait => wait / 60_000)).toEqual([15, 15, 5000 / 60, 60, 120])
  await following.fetcher.close()
})
