// The server's routes, bound to what answers them. Everything it works with is handed in, so that tests run it in memory.

import type {Knowledge} from "@demarche/actors"
import {openApi, questionNames, routes, suffixes} from "@demarche/api"
import {questionNamed, type Store} from "@demarche/store"
import {Hono, type MiddlewareHandler} from "hono"
import {bodyLimit} from "hono/body-limit"
import {etag} from "hono/etag"
import {lendingPath} from "../storing/lent-store.ts"
import type {RevisedStore} from "../storing/revised-store.ts"
import {version} from "../version.ts"
import type {Access} from "./access.ts"
import {type App, answer, answerKept, respond, send, type Travelling} from "./answering.ts"
import {answerTo, questionList, type Suffix, written, writtenAs} from "./asking.ts"
import type {Coding} from "./coding.ts"
import {rowsShown, today} from "./day.ts"
import {serveDesk} from "./desk.ts"
import type {Figures} from "./figures.ts"
import {guard, headers, type Reach} from "./guard.ts"
import {bindImports} from "./handing-in.ts"
import {importItems} from "./import-items.ts"
import type {Importing} from "./importing.ts"
import {gold, precision} from "./judging.ts"
import {type Body, bodyFrom, type KeptAnswers, keptAnswers} from "./kept-answers.ts"
import {lendStore} from "./lending.ts"
import {pageAt} from "./page-at.ts"
import {actorList, whoIs} from "./people.ts"
import {bodyOf, Refusal, refusalFrom, statusOf} from "./refusal.ts"
import {decide, queue, reviewList} from "./reviewing.ts"
import {serveModels} from "./serve-models.ts"
import {answerSql} from "./sql.ts"
import {documentList, story, wholeEvent} from "./stories.ts"
import {bindTools} from "./tools-over-http.ts"

export interface Serving {
  readonly store: RevisedStore
  readonly access: Access
  readonly reach: Reach
  readonly coding: Coding
  readonly importing: Importing
  readonly figures: Figures
  readonly knowledge: () => Knowledge
  /** Whether statements of others are answered. */
  readonly sql: boolean
  /** What programs of this machine show to use the store; null when it is not lent. */
  readonly secret: string | null
  /** Folder of the desk's files. */
  readonly desk: string
  /** The instant, ISO 8601 in UTC: only what is kept or logged asks for it. */
  readonly now: () => string
}

export const buildApp = (serving: Serving): App => {
  const {store, access, coding, importing, figures, now} = serving
  const app: App = new Hono<Travelling>()
  const kept = keptAnswers(store.revision)
  app.onError((error, context) => {
    context.set("error", error)
    const refusal = refusalFrom(error)
    return context.json(bodyOf(refusal), statusOf(refusal) as 400)
  })
  app.notFound(() => {
    throw new Refusal("not-found", "there is nothing at this address")
  })
  app.use(figures.watch, headers, guard(serving.reach), small, inTime)
  app.use("/api/*", tagged, fresh)

  answer(app, routes.questions, access, questionList)
  bindAsk(app, serving, kept)
  answer(app, routes.today, access, async ({day}, context) => {
    const {imports} = await importing.list(rowsShown)
    const key = `today ${day} ${JSON.stringify(imports)}`
    const make = async () =>
      bodyFrom(JSON.stringify(await today(store, imports, day ?? null)), "application/json")
    return send(context, await kept.of(key, make))
  })
  answer(app, routes.documents, access, read => documentList(store, read))
  answerKept(app, routes.document, access, kept, ({id}) => story(store, id))
  answerKept(app, routes.event, access, kept, ({id}) => wholeEvent(store, id))
  answerKept(app, routes.actors, access, kept, read => actorList(store, read))
  answer(app, routes.who, access, read => whoIs(read, serving.knowledge()))
  answer(app, routes.code, access, read => coding.code(read))
  answer(app, routes.page, access, ({address}) => pageAt(address))
  bindImports(app, importing, access)
  answer(app, routes.importItems, access, read => importItems(store, read))
  answer(app, routes.queue, access, (read, context) => queue(store, read, context.get("who")))
  answer(app, routes.review, access, (read, context) => decide(store, read, context.get("who"), now()))
  answer(app, routes.reviews, access, read => reviewList(store, read))
  answerKept(app, routes.precision, access, kept, () => precision(store))
  answer(app, routes.gold, access, async (_, context) =>
    context.body(await gold(store), 200, {"content-type": suffixes.jsonl}),
  )
  answer(app, routes.sql, access, read => answerSql(store, serving.sql, read))
  answer(app, routes.health, access, () => ({status: "up" as const, version}))
  answer(app, routes.ready, access, (_, context) => ready(context, store))
  answer(app, routes.metrics, access, async (_, context) =>
    context.body(await figures.registry.metrics(), 200, {"content-type": figures.registry.contentType}),
  )
  bindTools(app, serving, access)
  const described = openApi(version)
  app.get("/api/openapi.json", context => context.json(described))
  if (serving.secret !== null) lendStore(app, store, serving.secret)
  serveModels(app)
  serveDesk(app, serving.desk)
  return app
}

const MiB = 1024 ** 2

/** Bytes of a body, by the beginning of the path; what is not listed takes one mebibyte. */
const largestBodies: readonly (readonly [path: string, bytes: number])[] = [
  ["/api/ingest", 64 * MiB],
  // a batch of `demarche ingest`: at most 256 texts of 2,000,000 characters, and what was read in them
  [lendingPath, 1024 * MiB],
]

const small: MiddlewareHandler = (context, next) => {
  const [, most] = largestBodies.find(([path]) => context.req.path.startsWith(path)) ?? ["", MiB]
  return bodyLimit({
    maxSize: most,
    onError() {
      throw new Refusal("too-large", `the body is larger than the ${most / MiB} MiB that are taken here`)
    },
  })(context, next)
}

/** An answer that takes longer has no reader any more, in milliseconds. */
const longestAnswer = 60_000

const inTime: MiddlewareHandler = async (context, next) => {
  if (context.req.path.startsWith(lendingPath)) return next()
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Refusal("unavailable", "the answer took too long: narrow the question")),
      longestAnswer,
    )
  })
  try {
    await Promise.race([next(), late])
  } finally {
    clearTimeout(timer)
  }
}

const tag = etag()

/** A tag is made from the whole answer: what is told bit by bit has none. */
const tagged: MiddlewareHandler = (context, next) =>
  context.req.path.endsWith("/progress") ? next() : tag(context, next)

/** Answers are for whoever asked, and asked for again each time: the ETag says whether they are the same. */
const fresh: MiddlewareHandler = async (context, next) => {
  await next()
  if (!context.res.headers.has("cache-control")) context.res.headers.set("cache-control", "private, no-cache")
}

const ready = async (context: Parameters<MiddlewareHandler>[0], store: Store) => {
  try {
    return {status: "ready" as const, store: store.engine, coder: await store.coder()}
  } catch {
    return context.json({status: "not ready", store: store.engine, coder: null}, 503)
  }
}

const suffixed = new RegExp(`^(.*?)(?:\\.(${Object.keys(suffixes).join("|")}))?$`, "s")

/** The question, with a suffix where its rows are wanted: `/api/ask/events.csv`. */
const bindAsk = (app: App, {store, access}: Serving, kept: KeptAnswers): void => {
  app.get("/api/ask/:question", context => {
    const [, name = "", suffix] = suffixed.exec(context.req.param("question")) ?? []
    if (questionNamed(name) === undefined)
      throw new Refusal("not-found", "there is no such question", {
        field: "question",
        expected: questionNames.join(", "),
      })
    return respond(context, routes.ask, access, {question: name}, async read => {
      const as = writtenAs(suffix as Suffix | undefined, context.req.header("accept"))
      const make = async (): Promise<Body> => {
        const given = await answerTo(store, read)
        if (as === "json") return bodyFrom(JSON.stringify(given), suffixes.json, {vary: "accept"})
        const {content, type, part} = await written(given, as)
        return bodyFrom(content, type, {
          vary: "accept",
          "content-disposition": `attachment; filename="${name}.${as}"`,
          ...(part.next === null ? {} : {link: linkTo(context.req.url, part.next)}),
        })
      }
      return send(context, await kept.of(`${context.req.path} ${as} ${JSON.stringify(read)}`, make))
    })
  })
}

const linkTo = (url: string, after: string): string => {
  const {pathname, searchParams} = new URL(url)
  searchParams.set("after", after)
  return `<${pathname}?${searchParams}>; rel="next"`
}
