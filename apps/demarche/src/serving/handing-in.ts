// Reads the documents of a request, and tells how far an import has come.

import {newDocumentSchema, routes} from "@demarche/api"
import type {Context} from "hono"
import {streamSSE} from "hono/streaming"
import type {Access} from "./access.ts"
import {type App, type Asking, answer, jsonOf, readBy} from "./answering.ts"
import {type Importing, type Progress, progressOf} from "./importing.ts"
import {Refusal} from "./refusal.ts"

export const bindImports = (app: App, importing: Importing, access: Access): void => {
  app.post(routes.ingest.path, async context => {
    context.set("route", routes.ingest.path)
    await access.check(context, routes.ingest.scope)
    const id = await importing.take(await linesIn(context))
    return context.json({import: id}, 202)
  })
  answer(app, routes.imports, access, ({limit}) => importing.list(limit))
  answer(app, routes.import, access, ({id}) => importing.one(id))
  answer(app, routes.progress, access, ({id}, context) => progress(context, importing, id))
}

/** One JSON object a line, each a sound document. */
const linesIn = async (context: Asking): Promise<readonly string[]> => {
  const type = (context.req.header("content-type") ?? "").split(";")[0]!.trim().toLowerCase()
  if (type !== "application/x-ndjson" && type !== "application/jsonl") {
    const {documents} = readBy(routes.ingest.body, await jsonOf(context), "body") as {
      readonly documents: readonly object[]
    }
    return documents.map(document => JSON.stringify(document))
  }
  const lines = (await context.req.text()).split("\n").filter(line => line.trim() !== "")
  if (lines.length === 0) throw new Refusal("bad-request", "no document was handed in", {field: "body"})
  return lines.map((line, index) => {
    try {
      return JSON.stringify(readBy(newDocumentSchema, JSON.parse(line), "body"))
    } catch (error) {
      if (!(error instanceof Refusal))
        throw new Refusal("bad-request", `line ${index + 1} is not valid JSON`, {field: "body"})
      throw new Refusal(error.code, `line ${index + 1}: ${error.message}`, {
        ...(error.field === undefined ? {} : {field: error.field}),
        ...(error.expected === undefined ? {} : {expected: error.expected}),
      })
    }
  })
}

const isOver = ({state}: Pick<Progress, "state">): boolean =>
  state === "done" || state === "failed" || state === "stopped"

const progress = async (context: Context, importing: Importing, id: string): Promise<Response> => {
  await importing.one(id)
  return streamSSE(context, async stream => {
    const heard: Progress[] = []
    let wake: () => void = () => {}
    const unheard = importing.watch(id, progress => {
      heard.push(progress)
      wake()
    })
    stream.onAbort(() => wake())
    try {
      // asked after the watching began, so that no end is missed
      heard.unshift(progressOf(await importing.one(id)))
      while (!stream.aborted && !stream.closed) {
        const next = heard.shift()
        if (next === undefined) {
          await new Promise<void>(resolve => {
            wake = resolve
          })
          continue
        }
        await stream.writeSSE({event: isOver(next) ? "done" : "progress", data: JSON.stringify(next)})
        if (isOver(next)) return
      }
    } finally {
      unheard()
    }
  })
}
