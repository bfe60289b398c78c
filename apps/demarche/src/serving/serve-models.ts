// The model files that the desk's coder reads in the browser, under the names that a page fetches: /models/words.bin.

import {createReadStream} from "node:fs"
import {stat} from "node:fs/promises"
import {Readable} from "node:stream"
import {modelFiles} from "../models.ts"
import type {App} from "./answering.ts"
import {Refusal} from "./refusal.ts"

export const serveModels = (app: App): void => {
  const files = new Map(Object.entries(modelFiles()))
  app.get("/models/:name", async context => {
    context.set("route", "models")
    const path = files.get(context.req.param("name"))
    if (path === undefined) throw new Refusal("not-found", "there is no such model file")
    const {size, mtimeMs} = await stat(path)
    const tag = `"${size.toString(16)}-${Math.round(mtimeMs).toString(16)}"`
    context.header("etag", tag)
    context.header("cache-control", "no-cache")
    if (context.req.header("if-none-match") === tag) return context.body(null, 304)
    context.header("content-type", "application/octet-stream")
    context.header("content-length", String(size))
    return context.body(Readable.toWeb(createReadStream(path)) as ReadableStream)
  })
}
