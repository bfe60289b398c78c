// The desk's files, as they were built: read from its folder alone, and the first page for every address that is a view.

import {existsSync} from "node:fs"
import {readFile, realpath} from "node:fs/promises"
import {extname, join, sep} from "node:path"
import {fileURLToPath} from "node:url"
import type {App} from "./answering.ts"
import {Refusal} from "./refusal.ts"

export const deskFolder: string = fileURLToPath(new URL("../../desk", import.meta.url))

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
  ".bin": "application/octet-stream",
  ".webmanifest": "application/manifest+json",
}

export const serveDesk = (app: App, folder: string): void => {
  app.get("*", async context => {
    const path = context.req.path
    context.set("route", "desk")
    if (/^\/(api|mcp|metrics)(\/|$)/.test(path))
      throw new Refusal("not-found", "there is nothing at this address")
    if (!existsSync(join(folder, "index.html"))) {
      if (path !== "/") throw new Refusal("not-found", "there is nothing at this address")
      return context.text("Demarche answers under /api; the desk is not built here.\n")
    }
    const file =
      (await fileAt(folder, path)) ?? (extname(path) === "" ? await fileAt(folder, "/index.html") : null)
    if (file === null) throw new Refusal("not-found", "there is no such file")
    const isNamedByContent = /[-.][0-9A-Za-z_-]{8,}\.\w+$/.test(file.path)
    return context.body(new Uint8Array(file.bytes), 200, {
      "content-type": types[extname(file.path)] ?? "application/octet-stream",
      "cache-control": isNamedByContent ? "public, max-age=31536000, immutable" : "no-cache",
    })
  })
}

/** A file inside the folder, whatever the path says; null when there is none. */
const fileAt = async (
  folder: string,
  path: string,
): Promise<{readonly path: string; readonly bytes: Buffer} | null> => {
  try {
    const decoded = decodeURIComponent(path)
    if (/[\0\\]/.test(decoded)) return null
    const root = await realpath(folder)
    const found = await realpath(join(root, decoded))
    if (!found.startsWith(root + sep)) return null
    return {path: found, bytes: await readFile(found)}
  } catch {
    return null
  }
}
