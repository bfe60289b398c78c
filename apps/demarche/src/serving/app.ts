// The server's routes, bound to what answers them. Everything it works with is handed in, so that tests run it in memory.

import type {Knowledge} from "@demarche/actors"
import {openApi, questionNames, routes, suffixes} from "@demarche/api"
import {questionNamed, type Store} from "@demarche/store"
import {Hono} from "hono"
import {etag} from "hono/etag"
import {version} from "../version.ts"
import type {Access} from "./access.ts"
import {type App, answer, respond, type Travelling} from "./answering.ts"
import {answerTo, questionList, type Suffix, written, writtenAs} from "./asking.ts"
import type {Coding} from "./coding.ts"
import {serveDesk} from "./desk.ts"
import {actorList, whoIs} from "./people.ts"
import {bodyOf, Refusal, refusalFrom, statusOf} from "./refusal.ts"
import {decide, queue, reviewList} from "./reviewing.ts"
import {documentList, story, wholeEvent} from "./stories.ts"

export interface Serving {
  readonly store: Store
  readonly access: Access
  readonly coding: Coding
  readonly knowledge: () => Knowledge
  /** Folder of the desk's files. */
  readonly desk: string
  /** The instant, ISO 8601 in UTC: only what is kept or logged asks for it. */
  readonly now: () => string
}

export const buildApp = (serving: Serving): App => {
  const {store, access, coding, knowledge, desk, now} = serving
  const app: App = new Hono<Travelling>()
  app.onError((error, context) => {
    context.set("error", error)
    const refusal = refusalFrom(error)
    return context.json(bodyOf(refusal), statusOf(refusal) as 400)
  })
  app.use("/api/*", etag())

  answer(app, routes.questions, access, questionList)
  bindAsk(app, serving)
  answer(app, routes.documents, access, read => documentList(store, read))
  answer(app, routes.document, access, ({id}) => story(store, id))
  answer(app, routes.event, access, ({id}) => wholeEvent(store, id))
  answer(app, routes.actors, access, read => actorList(store, read))
  answer(app, routes.who, access, read => whoIs(read, knowledge()))
  answer(app, routes.code, access, read => coding.code(read))
  answer(app, routes.queue, access, read => queue(store, read))
  answer(app, routes.review, access, (read, context) => decide(store, read, context.get("who"), now()))
  answer(app, routes.reviews, access, read => reviewList(store, read))
  const described = openApi(version)
  app.get("/api/openapi.json", context => context.json(described))
  serveDesk(app, desk)
  return app
}

/** The question, with a suffix where its rows are wanted: `/api/ask/events.csv`. */
const bindAsk = (app: App, {store, access}: Serving): void => {
  app.get("/api/ask/:question", context => {
    const [, name = "", suffix] = /^(.*?)(?:\.(csv|jsonl|json))?$/s.exec(context.req.param("question")) ?? []
    if (questionNamed(name) === undefined)
      throw new Refusal("not-found", "there is no such question", {
        field: "question",
        expected: questionNames.join(", "),
      })
    return respond(context, routes.ask, access, {question: name}, async read => {
      const given = await answerTo(store, read)
      const as = writtenAs(suffix as Suffix | undefined, context.req.header("accept"))
      context.header("vary", "accept")
      if (as === "json") return context.json(given)
      const {body, part} = written(given, as)
      if (part.next !== null) context.header("link", linkTo(context.req.url, part.next))
      return context.body(body, 200, {
        "content-type": `${suffixes[as]}; charset=utf-8`,
        "content-disposition": `attachment; filename="${name}.${as}"`,
      })
    })
  })
}

const linkTo = (url: string, after: string): string => {
  const {pathname, searchParams} = new URL(url)
  searchParams.set("after", after)
  return `<${pathname}?${searchParams}>; rel="next"`
}
