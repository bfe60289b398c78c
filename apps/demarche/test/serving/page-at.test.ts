import {expect, it} from "vitest"
import type {Fetched, Fetcher} from "../../src/fetching/fetched.ts"
import {createFetcher} from "../../src/fetching/fetcher.ts"
import {pageBy} from "../../src/serving/page-at.ts"

const html = `<!doctype html><html lang="en"><head><title>Kenya sends food to Ghana</title>
<meta property="og:site_name" content="Example Wire"><meta property="article:published_time" content="2022-08-11T09:00:00Z"></head>
<body><nav>Home</nav><article><h1>Kenya sends food to Ghana</h1>
<p>Kenya sent 500 tonnes of food to Ghana on Thursday, the foreign ministry in Nairobi said. The food will be handed out in the north of the country, where the rains have failed for the third year.</p>
<p>Ghana thanked Kenya for its help. The two presidents will meet in Accra in September to speak about trade and fisheries.</p></article></body></html>`

const answering = (answer: Fetched): Fetcher => ({fetch: async () => answer, close: async () => {}})

const page: Fetched = {
  kind: "answer",
  url: "https://news.example/food",
  bytes: new TextEncoder().encode(html),
  input: "html",
  charset: "utf-8",
  conditions: {},
  freshFor: null,
}

it("tells the story of a page, when and by whom it was published", async () => {
  const told = await pageBy(answering(page), "https://news.example/food?from=feed")
  expect(told.text).toContain("Kenya sent 500 tonnes of food to Ghana on Thursday")
  expect(told.text).not.toContain("Home")
  expect(told).toMatchObject({
    date: "2022-08-11",
    publisher: "Example Wire",
    url: "https://news.example/food",
  })
})

it("tells why there is no story, as ingest does", async () => {
  const failed: Fetched = {kind: "failed", reason: "answers with 404", status: 404, retryAfter: null}
  await expect(pageBy(answering(failed), "https://news.example/gone")).rejects.toThrow(
    "the page answers with 404",
  )
})

it("asks nobody on this machine", async () => {
  const fetcher = createFetcher()
  await expect(pageBy(fetcher, "http://127.0.0.1:4747/api/health")).rejects.toThrow(/the page /)
  await fetcher.close()
})
