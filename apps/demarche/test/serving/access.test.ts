// Who may do what: tokens and their misuse, names and pages that lead here, headers that go back.

import {afterAll, beforeAll, describe, expect, test} from "vitest"
import {newToken} from "../../src/serving/tokens.ts"
import {eventOf, type Served, serveInMemory} from "./served.ts"

describe("tokens", () => {
  let served: Served
  let time = 0
  const bearer = (token: string) => ({authorization: `Bearer ${token}`})
  beforeAll(async () => {
    served = await serveInMemory({tokens: true, clock: () => time})
  })
  afterAll(() => served.close())

  test("everything but health, readiness, the description and the desk asks for one", async () => {
    for (const path of [
      "/api/questions",
      "/api/ask/dossier?sides=CUB,RUS",
      "/api/documents",
      "/api/imports",
      "/metrics",
    ]) {
      const response = await served.get(path)
      expect([path, response.status, response.headers.get("www-authenticate")]).toEqual([
        path,
        401,
        'Bearer realm="demarche"',
      ])
      time += 60_000
    }
    for (const path of ["/api/health", "/api/ready", "/api/openapi.json", "/"])
      expect([path, (await served.get(path)).status]).toEqual([path, 200])
  })

  test("a scope allows what it says and no more", async () => {
    const [read, review, admin] = [
      await served.token("read"),
      await served.token("review"),
      await served.token("admin"),
    ]
    const subject = await eventOf(served.store, "CONSULT")
    const decide = (token: string) =>
      served.post("/api/reviews", {subject, decision: "accept"}, bearer(token))
    const ingest = (token: string) =>
      served.post("/api/ingest", {documents: [{text: "Nothing happened."}]}, bearer(token))
    const statuses = async (ask: (token: string) => Promise<Response>) =>
      [await ask(read), await ask(review), await ask(admin)].map(({status}) => status)
    expect(await statuses(token => served.get("/api/questions", bearer(token)))).toEqual([200, 200, 200])
    expect(await statuses(decide)).toEqual([403, 201, 201])
    expect(await statuses(ingest)).toEqual([403, 403, 202])
  })

  test("who decides is the token's name, whatever the body says", async () => {
    const token = await served.token("review")
    const subject = await eventOf(served.store, "CONSULT")
    const decided = await served.post("/api/reviews", {subject, decision: "accept"}, bearer(token))
    expect((await decided.json()).review.who).toBe("review")
    const forged = await served.post("/api/reviews", {subject, decision: "accept", who: "Ada"}, bearer(token))
    expect([forged.status, (await forged.json()).error.field]).toEqual([403, "who"])
  })

  test("what is no token, nearly one, somebody else's or taken back is refused alike", async () => {
    const token = await served.token("admin")
    const other = newToken("other", ["admin"], "2026-01-01T00:00:00.000Z").token
    const secret = token.slice(-43)
    const taken = await served.token("read")
    await served.store.revokeToken(taken.split("_")[1]!, "2026-01-01T00:00:00.000Z")
    const [row] = (await served.store.tokens()).slice(-1)
    for (const wrong of [
      "",
      "Bearer",
      "Bearer ",
      `Basic ${token}`,
      token,
      `Bearer ${token} x`,
      `Bearer  ${token}`,
      `Bearer ${token.slice(0, -1)}`,
      `Bearer ${token}=`,
      `Bearer ${token.toUpperCase()}`,
      `Bearer ${other}`,
      `Bearer ${other.slice(0, 26)}${secret}`,
      `Bearer ${taken}`,
      `Bearer demarche_${row!.id}_${row!.digest}`,
      "Bearer demarche_' or '1'='1_x",
    ]) {
      time += 60_000
      const response = await served.get("/api/questions", {authorization: wrong})
      expect([wrong, response.status]).toEqual([wrong, 401])
    }
    for (const path of [`/api/questions?token=${token}`, `/api/questions?access_token=${token}`])
      expect((await served.get(path)).status).toBe(401)
  })

  test("tokens are kept as digests", async () => {
    const token = await served.token("read")
    expect(JSON.stringify(await served.store.query("select * from tokens"))).not.toContain(token.slice(-43))
  })

  test("guessing and flooding have to wait", async () => {
    time += 3_600_000
    const statuses: number[] = []
    for (let guess = 0; guess < 12; guess++)
      statuses.push(
        (await served.get("/api/questions", bearer(`demarche_${"0".repeat(16)}_${"a".repeat(43)}`))).status,
      )
    expect(statuses.slice(0, 10)).toEqual(Array(10).fill(401))
    expect(statuses.slice(10)).toEqual([429, 429])
    const token = await served.token("read")
    let last = await served.get("/api/health")
    for (let request = 0; request <= 300; request++) last = await served.get("/api/questions", bearer(token))
    expect([last.status, last.headers.get("retry-after")]).toEqual([429, "1"])
    time += 1000
    expect((await served.get("/api/questions", bearer(token))).status).toBe(200)
  })
})

describe("other names and other pages", () => {
  let served: Served
  beforeAll(async () => {
    served = await serveInMemory({empty: true})
  })
  afterAll(() => served.close())

  test.each([
    "evil.example",
    "evil.example:4747",
    "localhost.evil.example",
    "127.0.0.1.nip.io",
    "127.0.0.1@evil",
    "",
    "local host",
    "[::1].x",
  ])("a name that was led here is not answered: %s", async host => {
    expect((await served.get("/api/questions", {host})).status).toBe(403)
  })
  test.each(["localhost", "127.0.0.1:9999", "[::1]:4747", "LOCALHOST:4747"])(
    "our own names are: %s",
    async host => {
      expect((await served.get("/api/questions", {host})).status).toBe(200)
    },
  )

  test("a page elsewhere cannot ask, whatever it pretends", async () => {
    for (const headers of [
      {origin: "https://evil.example"},
      {origin: "null"},
      {origin: "http://localhost:8080"},
      {origin: "http://localhost:4747.evil.example"},
      {"sec-fetch-site": "cross-site"},
      {"sec-fetch-site": "same-site"},
    ] as Record<string, string>[]) {
      const review = await served.post("/api/reviews", {subject: "x", decision: "accept"}, headers)
      const asked = await served.get("/api/questions", headers)
      expect([headers, review.status, asked.status]).toEqual([headers, 403, 403])
      expect(asked.headers.get("access-control-allow-origin")).toBeNull()
    }
    const own = {origin: "http://localhost:4747", "sec-fetch-site": "same-origin"}
    expect((await served.get("/api/questions", own)).status).toBe(200)
  })

  test("a link from elsewhere may lead to the desk", async () => {
    const headers = {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate"}
    expect((await served.get("/", headers)).status).toBe(200)
    expect((await served.post("/api/reviews", {subject: "x", decision: "accept"}, headers)).status).toBe(403)
  })

  test("a form cannot write: its media types are not read", async () => {
    for (const type of [
      "text/plain",
      "application/x-www-form-urlencoded",
      "multipart/form-data",
      "application/jsonx",
      "",
    ])
      for (const path of ["/api/reviews", "/api/code", "/api/ingest", "/api/sql"])
        expect((await served.post(path, '{"text": "x"}', {"content-type": type})).status).toBe(400)
  })

  test("nothing foreign runs in our pages, and no page holds ours", async () => {
    for (const path of ["/", "/api/questions", "/api/nothing"]) {
      const {headers} = await served.get(path)
      const policy = headers.get("content-security-policy")!
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy.replace("'wasm-unsafe-eval'", "")).not.toMatch(/unsafe|\*/)
      expect(headers.get("x-content-type-options")).toBe("nosniff")
      expect(headers.get("referrer-policy")).toBe("no-referrer")
      expect(headers.get("cross-origin-resource-policy")).toBe("same-origin")
    }
  })
})
