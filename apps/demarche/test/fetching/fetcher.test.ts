import {brotliCompressSync, gzipSync} from "node:zlib"
import {afterAll, describe, expect, test} from "vitest"
import type {Fetcher} from "../../src/fetching/fetched.ts"
import {createFetcher, type FetcherOptions, type Outside} from "../../src/fetching/fetcher.ts"
import {outside, page, serve, stillClock} from "./web.ts"

const opened: Fetcher[] = []
afterAll(() => Promise.all(opened.map(fetcher => fetcher.close())))

const fetcher = (options: FetcherOptions = {}, world: Partial<Outside> = {clock: stillClock()}): Fetcher => {
  const one = createFetcher(options, world)
  opened.push(one)
  return one
}

const story = "<p>The president arrived in Moscow.</p>"

const reasonOf = async (answer: ReturnType<Fetcher["fetch"]>): Promise<string> => {
  const found = await answer
  return found.kind === "failed" || found.kind === "skipped" ? `${found.kind}: ${found.reason}` : found.kind
}

describe("who may be reached", () => {
  test("a host of this machine only with --allow-private", async () => {
    const web = await serve((_, response) => page(response, story))
    const url = `http://127.0.0.1:${web.port}/a`
    expect(await reasonOf(fetcher().fetch(url))).toBe(
      "failed: leads to 127.0.0.1, which is this machine itself (--allow-private permits it)",
    )
    expect(web.asked).toEqual([])
    const found = await fetcher({allowPrivate: true}).fetch(url)
    expect(found).toMatchObject({kind: "answer", url, input: "html", charset: "utf-8"})
    expect(web.asked).toEqual(["GET 127.0.0.1 /robots.txt", "GET 127.0.0.1 /a"])
  })

  test.each([
    ["10.0.0.5", "10.0.0.5, which is private"],
    ["127.0.0.1 169.254.169.254", "169.254.169.254, which is local to its link"],
    ["::ffff:192.168.0.1", "::ffff:192.168.0.1, which is private"],
    ["fd00::1", "fd00::1, which is private"],
  ])("a public name that answers %s is not connected to", async (addresses, reason) => {
    const web = await serve((_, response) => page(response, story))
    const world = outside({"news.example": [addresses]})
    expect(await reasonOf(fetcher({}, world).fetch(`http://news.example:${web.port}/`))).toBe(
      `failed: is left alone, for its host's robots.txt leads to ${reason} (--allow-private permits it)`,
    )
    expect(web.asked).toEqual([])
  })

  test("a name that is public when it is first asked and private the second time", async () => {
    const web = await serve((_, response) => page(response, story, {connection: "close"}))
    const world = outside({"news.example": ["127.0.0.1", "127.0.0.1", "10.0.0.5"]})
    const rebound = fetcher({}, world)
    const url = `http://news.example:${web.port}`
    const answers = []
    for (const path of ["/a", "/b", "/c", "/d"]) answers.push(await reasonOf(rebound.fetch(url + path)))
    expect(answers[0]).toBe("answer")
    expect(answers.at(-1)).toBe("failed: leads to 10.0.0.5, which is private (--allow-private permits it)")
  })

  test.each([
    ["http://10.0.0.5/", "leads to 10.0.0.5, which is private (--allow-private permits it)"],
    [
      "http://169.254.169.254/latest/",
      "leads to 169.254.169.254, which is local to its link (--allow-private permits it)",
    ],
    ["//2130706433/", "hides the address 127.0.0.1 in another way of writing it"],
    ["http://localhost/", "names localhost, a host of the local network (--allow-private permits it)"],
    ["file:///etc/passwd", 'is an address of the kind "file:"; only http and https are fetched'],
  ])("a redirect to %s is not followed", async (location, reason) => {
    const web = await serve((_, response) => response.writeHead(302, {location}).end())
    const world = outside({"news.example": ["127.0.0.1"]})
    expect(await reasonOf(fetcher({}, world).fetch(`http://news.example:${web.port}/`))).toBe(
      `failed: redirects to ${location}, which ${reason}`,
    )
  })

  test("a redirect to a name that is private", async () => {
    const web = await serve((_, response) =>
      response.writeHead(301, {location: "http://inside.example/"}).end(),
    )
    const world = outside({"news.example": ["127.0.0.1"], "inside.example": ["192.168.1.1"]})
    expect(await reasonOf(fetcher({}, world).fetch(`http://news.example:${web.port}/`))).toBe(
      "failed: redirects to http://inside.example/, which is left alone, for its host's robots.txt leads to 192.168.1.1, which is private (--allow-private permits it)",
    )
  })

  test("five redirects are followed, six are not; a host that does not exist", async () => {
    const web = await serve((request, response) => {
      const left = Number(request.url!.slice(1))
      if (left === 0) page(response, story)
      else response.writeHead(302, {location: `/${left - 1}`}).end()
    })
    const world = outside({"news.example": ["127.0.0.1"]})
    const url = `http://news.example:${web.port}`
    expect(await fetcher({}, world).fetch(`${url}/5`)).toMatchObject({kind: "answer", url: `${url}/0`})
    expect(await reasonOf(fetcher({}, world).fetch(`${url}/6`))).toBe("failed: redirects more than 5 times")
    expect(await reasonOf(fetcher({}, world).fetch("http://nowhere.example/"))).toBe(
      "failed: is left alone, for its host's robots.txt has a host whose name cannot be resolved",
    )
  })
})

describe("manners", () => {
  test("robots.txt is kept to, asked for once, and knows us by name", async () => {
    const web = await serve(
      (_, response) => page(response, story),
      "User-agent: *\nDisallow: /\n\nUser-agent: demarche\nDisallow: /private\n",
    )
    const one = fetcher({allowPrivate: true})
    const url = `http://127.0.0.1:${web.port}`
    expect(await reasonOf(one.fetch(`${url}/private/a`))).toBe(
      "skipped: is closed to programs by its host's robots.txt",
    )
    expect(await reasonOf(one.fetch(`${url}/open`))).toBe("answer")
    expect(web.asked).toEqual(["GET 127.0.0.1 /robots.txt", "GET 127.0.0.1 /open"])
  })

  test("a redirect to what robots.txt closes is not followed", async () => {
    const web = await serve(
      (_, response) => response.writeHead(302, {location: "/private"}).end(),
      "User-agent: *\nDisallow: /private\n",
    )
    const found = await reasonOf(fetcher({allowPrivate: true}).fetch(`http://127.0.0.1:${web.port}/a`))
    expect(found).toMatch(/^skipped: redirects to .*\/private, which is closed to programs/)
    expect(web.asked).not.toContain("GET 127.0.0.1 /private")
  })

  test("a host whose robots.txt is broken is left alone", async () => {
    const web = await serve((_, response) => page(response, story), 500)
    expect(await reasonOf(fetcher({allowPrivate: true}).fetch(`http://127.0.0.1:${web.port}/a`))).toBe(
      "failed: is left alone, for its host's robots.txt answers with status 500",
    )
    expect(web.asked).toEqual(["GET 127.0.0.1 /robots.txt"])
  })

  test("one request to a host at a time, a second after the one before", async () => {
    let open = 0
    let most = 0
    const web = await serve((_, response) => {
      open += 1
      most = Math.max(most, open)
      setTimeout(() => {
        open -= 1
        page(response, story)
      }, 20)
    })
    const clock = stillClock()
    const one = fetcher({allowPrivate: true}, {clock})
    await Promise.all(["/a", "/b", "/c"].map(path => one.fetch(`http://127.0.0.1:${web.port}${path}`)))
    expect(most).toBe(1)
    expect(clock.waits).toEqual([1000, 1000, 1000])
  })

  test("the rest that robots.txt asks for is kept, unless it is beyond all patience", async () => {
    const slow = await serve((_, response) => page(response, story), "User-agent: *\nCrawl-delay: 7\n")
    const clock = stillClock()
    await fetcher({allowPrivate: true}, {clock}).fetch(`http://127.0.0.1:${slow.port}/a`)
    expect(clock.waits).toEqual([7000])
    const slowest = await serve((_, response) => page(response, story), "User-agent: *\nCrawl-delay: 86400\n")
    expect(await reasonOf(fetcher({allowPrivate: true}).fetch(`http://127.0.0.1:${slowest.port}/a`))).toMatch(
      /^skipped: is left alone: its robots\.txt asks for 86400 seconds between requests, more than the 120/,
    )
  })

  test("a host that is asked too often is asked less", async () => {
    const web = await serve((_, response) => response.writeHead(429, {"retry-after": "30"}).end())
    const clock = stillClock()
    const one = fetcher({allowPrivate: true}, {clock})
    const url = `http://127.0.0.1:${web.port}`
    expect(await one.fetch(`${url}/a`)).toEqual({
      kind: "failed",
      reason: "answers with status 429",
      status: 429,
      retryAfter: 30_000,
    })
    await one.fetch(`${url}/b`)
    expect(clock.waits).toEqual([1000, 30_000])
  })

  test("it says who it is", async () => {
    let agent: string | undefined
    const web = await serve((request, response) => {
      agent = request.headers["user-agent"]
      page(response, story)
    })
    await fetcher({allowPrivate: true, contact: "https://example.org/who"}).fetch(
      `http://127.0.0.1:${web.port}/`,
    )
    expect(agent).toMatch(/^demarche\/\d+\.\d+\.\d+ \(https:\/\/example\.org\/who\)$/)
  })
})

describe("limits", () => {
  const answer = async (
    write: Parameters<typeof serve>[0],
    options: FetcherOptions = {},
  ): Promise<string> => {
    const web = await serve(write)
    return reasonOf(fetcher({allowPrivate: true, ...options}).fetch(`http://127.0.0.1:${web.port}/`))
  }
  const blanks = Buffer.alloc(40 * 1024 * 1024, 0x20)

  test("packed pages are unpacked, packed bombs are refused", async () => {
    const web = await serve((request, response) =>
      request.url === "/br"
        ? page(response, brotliCompressSync(story), {"content-encoding": "br"})
        : page(response, gzipSync(story), {"content-encoding": "gzip"}),
    )
    const one = fetcher({allowPrivate: true})
    for (const path of ["/br", "/gzip"]) {
      const found = await one.fetch(`http://127.0.0.1:${web.port}${path}`)
      expect(found.kind === "answer" && Buffer.from(found.bytes).toString()).toBe(story)
    }
    for (const [name, pack] of [
      ["gzip", gzipSync],
      ["br", brotliCompressSync],
    ] as const) {
      const bomb = pack(blanks)
      expect(await answer((_, response) => page(response, bomb, {"content-encoding": name}))).toBe(
        "failed: unpacks to more than 200 times its size, as no text does",
      )
    }
  })

  test("a page that is too large is refused by what it says of itself, else while it is read", async () => {
    expect(await answer((_, response) => page(response, blanks, {"content-length": blanks.length}))).toBe(
      "failed: is 41943040 bytes long; the limit is 16777216",
    )
    expect(
      await answer((_, response) => {
        response.writeHead(200, {"content-type": "text/html"})
        response.end(blanks)
      }),
    ).toMatch(
      /^failed: is (larger than 16,777,216 bytes, the limit|41943040 bytes long; the limit is 16777216)$/,
    )
    expect(await answer((_, response) => page(response, blanks.subarray(0, 5 * 1024 * 1024)))).toBe(
      "failed: is a page of 5242880 bytes; the limit is 4194304",
    )
  })

  test("a body that drips without end, a body that falls silent, an answer that does not come", async () => {
    const drip: Parameters<typeof serve>[0] = (_, response) => {
      response.writeHead(200, {"content-type": "text/html"})
      const timer = setInterval(() => response.write("x"), 20)
      response.on("close", () => clearInterval(timer))
    }
    expect(await answer(drip, {times: {whole: 300}})).toBe("failed: did not end within 0.3 seconds")
    const silent: Parameters<typeof serve>[0] = (_, response) => {
      response.writeHead(200, {"content-type": "text/html"})
      response.write("x")
    }
    expect(await answer(silent, {times: {silence: 300}})).toBe("failed: fell silent for 0.3 seconds")
    expect(await answer(() => {}, {times: {headers: 300}})).toBe("failed: did not answer within 0.3 seconds")
  })

  test("header lines without end, a connection that breaks, a port where nobody is", async () => {
    expect(await answer((_, response) => page(response, story, {"x-long": "x".repeat(20_000)}))).toBe(
      "failed: answers with header lines that are too long",
    )
    expect(await answer((_, response) => response.destroy())).toBe("failed: was cut off by its host")
    const gone = await reasonOf(fetcher({allowPrivate: true}).fetch("http://127.0.0.1:9/"))
    expect(gone).toBe("failed: is left alone, for its host's robots.txt has a host that refuses connections")
  })

  test("what is no page, text or feed is not taken", async () => {
    expect(await answer((_, response) => page(response, "%PDF", {"content-type": "application/pdf"}))).toBe(
      "skipped: is served as application/pdf; pages, plain text and feeds are read",
    )
    expect(await answer((_, response) => response.writeHead(404).end())).toBe(
      "failed: answers with status 404",
    )
    expect(await answer((_, response) => page(response, story, {"content-encoding": "zstd"}))).toBe(
      'failed: is packed as "zstd"; gzip, deflate and br are read',
    )
  })

  test("an interrupted run waits for nothing", async () => {
    const web = await serve(() => {})
    const stop = new AbortController()
    const answer = fetcher({allowPrivate: true}).fetch(`http://127.0.0.1:${web.port}/`, {signal: stop.signal})
    setTimeout(() => stop.abort(new Error("interrupted")), 50)
    await expect(answer).rejects.toThrow("interrupted")
  })
})
