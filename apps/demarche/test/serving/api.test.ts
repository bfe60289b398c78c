// The promise kept: every route answers what the API says, as OpenAPI describes it and the client reads it.

import {
  type Answer,
  ApiError,
  type Column,
  createClient,
  openApi,
  questionNames,
  type Route,
  routes,
  suffixes,
} from "@demarche/api"
import {type Answer as AnswerOfStore, questions} from "@demarche/store"
import {Validator} from "@seriousme/openapi-schema-validator"
import {parquetMetadata, parquetReadObjects, parquetSchema} from "hyparquet"
import {afterAll, beforeAll, describe, expect, expectTypeOf, test} from "vitest"
import {eventOf, type Served, serveInMemory, stories} from "./served.ts"

let served: Served
beforeAll(async () => {
  served = await serveInMemory()
})
afterAll(() => served.close())

/** What each question is asked with. */
const asked: Readonly<Record<string, string>> = {
  dossier: "sides=CUB,RUS",
  events: "sides=CUB,RUS",
  series: "sides=CUB,RUS",
  visits: "sides=CUB",
  deals: "sides=CUB,RUS",
  statements: "sides=USA",
  threats: "sides=USA",
  network: "",
  movers: "",
  actor: "sides=Russia",
  compare: "sides=CUB,RUS,USA,RUS",
  places: "",
  newcomers: "",
  search: "words=Moscow",
  changes: "since=2018-01-01",
}

/** What a Parquet file says of a column of each kind. */
const typeOf: Readonly<Record<Column["kind"], string>> = {
  text: "UTF8",
  code: "UTF8",
  event: "UTF8",
  day: "DATE",
  month: "DATE",
  count: "INT64",
  number: "DOUBLE",
  list: "LIST",
}

const client = (token?: string) =>
  createClient({
    address: "http://localhost:4747",
    fetch: (input, init) => served.app.request(String(input), init) as Promise<Response>,
    ...(token === undefined ? {} : {token}),
  })

test("the description is sound OpenAPI 3.1 and names every schema it points to", async () => {
  const described = await (await served.get("/api/openapi.json")).json()
  expect(described).toEqual(JSON.parse(JSON.stringify(openApi(described.info.version))))
  expect(await new Validator().validate(structuredClone(described))).toEqual({valid: true})
  const pointed = [...JSON.stringify(described).matchAll(/#\/components\/schemas\/([\w.]+)/g)].map(
    ([, name]) => name!,
  )
  const names = Object.keys(described.components.schemas)
  expect(pointed.filter(name => !names.includes(name))).toEqual([])
})

test("the API's questions are the store's", () => {
  expect([...questionNames]).toEqual(questions.map(({name}) => name))
})

test("what the store answers is what the API promises", () => {
  expectTypeOf<AnswerOfStore>().toExtend<Answer>()
})

describe("what a route gives fits its schema", () => {
  const answers = async (route: Route, response: Response): Promise<unknown> => {
    expect(response.status).toBe(route.status)
    const body: unknown = await response.json()
    return route.output!.parse(body)
  }
  test.each([
    ["/api/questions", routes.questions],
    ["/api/today", routes.today],
    ["/api/today?day=2018-11-02", routes.today],
    ["/api/documents?limit=2", routes.documents],
    ["/api/actors?q=putin", routes.actors],
    ["/api/who?name=the%20prime%20minister%20of%20Russia&on=2018-11-02", routes.who],
    ["/api/imports", routes.imports],
    ["/api/review/queue?limit=2", routes.queue],
    ["/api/reviews", routes.reviews],
    ["/api/review/precision", routes.precision],
    ["/api/health", routes.health],
    ["/api/ready", routes.ready],
  ] as [string, Route][])("%s", async (path, route) => {
    await answers(route, await served.get(path))
  })
  test.each(Object.entries(asked))("the question %s", async (name, query) => {
    await answers(routes.ask, await served.get(`/api/ask/${name}?${query}`))
  })
  test("a document, an event, an import, a coded text, a statement in SQL", async () => {
    const event = await eventOf(served.store, "CONSULT")
    const whole = await client().event({id: event})
    expect(whole.reports.length).toBeGreaterThan(0)
    await answers(routes.event, await served.get(`/api/events/${event}`))
    await answers(routes.document, await served.get(`/api/documents/${whole.reports[0]!.document.id}`))
    const {imports} = await client().imports()
    await answers(routes.import, await served.get(`/api/imports/${imports[0]!.id}`))
    await answers(
      routes.code,
      await served.post("/api/code", {text: "France invaded Spain on Monday.", date: "2020-01-08"}),
    )
    await answers(routes.sql, await served.post("/api/sql", {text: "select 1 as one"}))
  })
})

test("an answer has the rows of `demarche ask`, as JSON, JSON Lines and CSV, by suffix or Accept", async () => {
  const json = await client().ask({question: "events", sides: ["Cuba", "RUS"]})
  const rows = json.parts[0]!.rows
  expect(rows.map(row => row["type"]).sort()).toEqual(["AGREE", "CONSULT"])
  for (const response of [
    await served.get("/api/ask/events.jsonl?sides=CUB,RUS"),
    await served.get("/api/ask/events?sides=CUB,RUS", {accept: "application/x-ndjson"}),
  ]) {
    expect(response.headers.get("content-type")).toBe("application/x-ndjson; charset=utf-8")
    const lines = (await response.text()).trimEnd().split("\n")
    expect(lines.map(line => JSON.parse(line))).toEqual(rows)
  }
  const csv = await served.get("/api/ask/events.csv?sides=CUB,RUS")
  expect(csv.headers.get("content-type")).toBe("text/csv; charset=utf-8")
  expect((await csv.text()).split("\r\n")).toHaveLength(rows.length + 2)
})

test("an answer is Parquet too, with the columns and rows of the CSV, typed, and the same bytes each time", async () => {
  const {columns, rows} = (await client().ask({question: "events", sides: ["CUB", "RUS"]})).parts[0]!
  const path = "/api/ask/events.parquet?sides=CUB,RUS"
  const bySuffix = await served.get(path)
  expect([...bySuffix.headers].filter(([name]) => /^content-(type|disp)|vary/.test(name))).toEqual([
    ["content-disposition", 'attachment; filename="events.parquet"'],
    ["content-type", "application/vnd.apache.parquet"],
    ["vary", "accept"],
  ])
  const file = await bySuffix.arrayBuffer()
  const byAccept = await served.get("/api/ask/events?sides=CUB,RUS", {accept: suffixes.parquet})
  expect(Buffer.from(await byAccept.arrayBuffer()).equals(Buffer.from(file))).toBe(true)
  const read = await parquetReadObjects({file})
  expect(Object.keys(read[0]!)).toEqual(columns.map(({name}) => name))
  expect(read.map(({date, actor, reports, confidence}) => ({date, actor, reports, confidence}))).toEqual(
    rows.map(({date, actor, reports, confidence}) => ({
      date: new Date(String(date)),
      actor,
      reports: BigInt(Number(reports)),
      confidence,
    })),
  )
  const again = await served.get(path, {"if-none-match": bySuffix.headers.get("etag")!})
  expect(again.status).toBe(304)
})

test.each(Object.keys(asked))("the question %s gives each of its parts as Parquet", async name => {
  const words = (part?: string) =>
    new URLSearchParams([...new URLSearchParams(asked[name]), ...(part ? [["part", part]] : [])])
  const {parts} = await (await served.get(`/api/ask/${name}?${words()}`)).json()
  for (const part of parts) {
    const response = await served.get(`/api/ask/${name}.parquet?${words(part.name)}`)
    const {children} = parquetSchema(parquetMetadata(await response.arrayBuffer()))
    // a value that is not what its column promises would show as text
    expect(children.map(({element}) => [element.name, element.converted_type ?? element.type])).toEqual(
      part.columns.map(({name, kind}: Column) => [name, typeOf[kind]]),
    )
  }
})

test("pages follow each other without a gap and without a repetition", async () => {
  const all = (await client().ask({question: "events", sides: "RUS"})).parts[0]!.rows.map(row => row["event"])
  const found: unknown[] = []
  let after: string | null | undefined
  do {
    const page = await client().ask({question: "events", sides: "RUS", limit: 1, ...(after ? {after} : {})})
    found.push(...page.parts[0]!.rows.map(row => row["event"]))
    after = page.parts[0]!.next
  } while (after !== null)
  expect(found).toEqual(all)
  const documents: string[] = []
  let next: string | null | undefined
  do {
    const page = await client().documents({limit: 1, ...(next ? {after: next} : {})})
    documents.push(...page.documents.map(({id}) => id))
    next = page.next
  } while (next !== null)
  expect(new Set(documents).size).toBe(stories.length)
  const csv = await served.get("/api/ask/events.csv?sides=RUS&limit=1")
  expect(csv.headers.get("link")).toMatch(
    /^<\/api\/ask\/events\.csv\?sides=RUS&limit=1&after=.*>; rel="next"$/,
  )
})

test("the same answer has the same ETag, and is not sent again", async () => {
  const first = await served.get("/api/ask/dossier?sides=CUB,RUS")
  const tag = first.headers.get("etag")!
  const again = await served.get("/api/ask/dossier?sides=CUB,RUS", {"if-none-match": tag})
  expect([again.status, await again.text()]).toEqual([304, ""])
  const other = await served.get("/api/ask/dossier?sides=USA,RUS", {"if-none-match": tag})
  expect(other.status).toBe(200)
})

test("a story comes with its text, and every place in it is the words it says", async () => {
  const {document, reports} = await client().document({
    id: (await client().ask({question: "search", words: "loan"})).parts[0]!.rows[0]!["document"] as string,
  })
  expect(reports.length).toBeGreaterThan(0)
  for (const {record} of reports) {
    expect(document.text!.slice(record.trigger!.start, record.trigger!.end)).toBe(record.trigger!.text)
    for (const {span, entity_text} of [...record.actor, ...record.recipient])
      expect(document.text!.slice(span.start, span.end)).toBe(entity_text)
  }
})

test("to code a text keeps nothing", async () => {
  const before = await served.store.query("select count(*) as documents from documents")
  const coded = await client().code({text: "Kenya's president visited Japan on Monday.", date: "2019-05-14"})
  expect(coded.events.map(({event}) => event)).toEqual([["CONSULT"]])
  expect(await served.store.query("select count(*) as documents from documents")).toEqual(before)
  const other = await client().code({
    text: "El presidente de Cuba visitó Moscú el lunes y se reunió con el presidente de Rusia para hablar de cooperación.",
  })
  expect(other).toMatchObject({events: [], document: {skipped: expect.stringContaining("Spanish")}})
})

test("one shape of error, which says what was expected", async () => {
  const wrong = async (path: string) => {
    const response = await served.get(path)
    return [response.status, (await response.json()).error]
  }
  expect(await wrong("/api/ask/events?sides=CUB&since=2023-02-30")).toEqual([
    400,
    {
      code: "bad-request",
      message: '"since" is not what was expected',
      field: "since",
      expected: "Invalid ISO date",
    },
  ])
  expect(await wrong("/api/ask/events?sides=Atlantis")).toMatchObject([
    400,
    {code: "bad-request", field: "sides"},
  ])
  expect(await wrong("/api/ask/events?sides=CUB&sinse=2020-01-01")).toMatchObject([400, {field: "sinse"}])
  expect(await wrong("/api/ask/gossip")).toMatchObject([404, {code: "not-found", field: "question"}])
  expect(await wrong("/api/events/none")).toMatchObject([404, {code: "not-found", field: "id"}])
  expect(await wrong("/api/nothing")).toMatchObject([404, {code: "not-found"}])
  await expect(client().event({id: "none"})).rejects.toThrow(ApiError)
})

test("the log and the figures hold routes and times, and nothing that was asked", async () => {
  await served.get("/api/ask/search?words=tremendously-secret")
  await served.post("/api/code", {text: "A tremendously secret text."})
  expect(served.log.at(-1)).toMatchObject({route: "/api/code", status: 200, level: "info"})
  const figures = await (await served.get("/metrics")).text()
  expect(figures).toContain('demarche_requests_total{method="POST",route="/api/code",status="200"}')
  expect(figures).toContain(`demarche_documents ${stories.length}`)
  expect(JSON.stringify(served.log) + figures).not.toContain("secret")
})
