// From the words on the command line to the inputs in a fixed order: as they were named; what a folder or a pattern holds sorted by
// path, in code units, so that every machine reads in the same order. What a folder holds stays inside: links that lead out of it
// are not followed.

import {stat} from "node:fs/promises"
import {isAbsolute} from "node:path"
import {glob, isDynamicPattern} from "tinyglobby"
import {filesIn, whyNotFollowed} from "./folder.ts"
import type {InputKind} from "./job.ts"

export type Source =
  | {readonly kind: "file"; readonly name: string; readonly path: string; readonly bytes: number}
  | {readonly kind: "stdin"; readonly name: "stdin"}
  | {readonly kind: "address"; readonly name: string}
  | {readonly kind: "missing"; readonly name: string; readonly reason: string}
  | {readonly kind: "skipped"; readonly name: string; readonly reason: string}

/** What extensions tell. A file named outright may have any. */
export const kindByExtension: Readonly<Record<string, InputKind>> = {
  txt: "text",
  text: "text",
  md: "text",
  html: "html",
  htm: "html",
  xhtml: "html",
  jsonl: "jsonl",
  ndjson: "jsonl",
  csv: "csv",
  tsv: "tsv",
  tab: "tsv",
  rss: "feed",
  atom: "feed",
  xml: "feed",
  warc: "warc",
  urls: "urls",
}

/** What the commands that answer at once take from a folder: its tables and feeds may be anything. */
const storyExtensions: readonly string[] = extensionsOf("text", "html", "jsonl")

/** What is taken from a folder that is kept; the same packed with gzip. A list of addresses is only read when it is named. */
const recordExtensions: readonly string[] = extensionsOf(
  "text",
  "html",
  "jsonl",
  "csv",
  "tsv",
  "feed",
  "warc",
).flatMap(extension => [extension, `${extension}.gz`])

function extensionsOf(...kinds: readonly InputKind[]): readonly string[] {
  return Object.keys(kindByExtension).filter(extension => kinds.includes(kindByExtension[extension]!))
}

const asWritten = (path: string): string => path.replaceAll("\\", "/")

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** What Node says about a path, in words. */
export const whyUnreadable = (error: unknown): string => {
  const code = (error as {code?: unknown}).code
  if (code === "ENOENT") return "does not exist"
  if (code === "EACCES" || code === "EPERM") return "may not be read (permission denied)"
  if (code === "EISDIR") return "is a folder"
  if (code === "ELOOP") return "is a link that leads back to itself"
  return `cannot be read (${error instanceof Error ? error.message : String(error)})`
}

export type LocalSource = Exclude<Source, {kind: "address"}>

/** For the commands that answer from what lies here. */
export const findSources = async (named: readonly string[]): Promise<LocalSource[]> => {
  const found: LocalSource[] = []
  for await (const source of sourcesOf(named, storyExtensions))
    found.push(
      source.kind === "address"
        ? {kind: "missing", name: source.name, reason: "is on the web; only `demarche ingest` fetches"}
        : source,
    )
  return found
}

/**
 * One after the other, so that a folder of millions is not held in memory.
 *
 * @param extensions that a folder is searched for
 */
export async function* sourcesOf(
  named: readonly string[],
  extensions: readonly string[] = recordExtensions,
): AsyncGenerator<Source> {
  if (named.length === 0) yield {kind: "stdin", name: "stdin"}
  for (const name of named) yield* expand(name, extensions)
}

/** Bytes of all files, or `null` when a stream or the web makes them unknown. */
export const bytesIn = (sources: readonly Source[]): number | null =>
  sources.some(({kind}) => kind === "stdin" || kind === "address")
    ? null
    : sources.reduce((sum, source) => sum + (source.kind === "file" ? source.bytes : 0), 0)

async function* expand(name: string, extensions: readonly string[]): AsyncGenerator<Source> {
  if (name === "-") yield {kind: "stdin", name: "stdin"}
  else if (/^[a-z][a-z0-9+.-]*:\/\//i.test(name)) yield {kind: "address", name}
  else {
    try {
      const facts = await stat(name)
      if (facts.isDirectory()) yield* folder(name, extensions)
      else yield {kind: "file", name: asWritten(name), path: name, bytes: facts.size}
    } catch (error) {
      if (isDynamicPattern(name)) yield* pattern(name)
      else yield missing(name, whyUnreadable(error))
    }
  }
}

async function* folder(name: string, extensions: readonly string[]): AsyncGenerator<Source> {
  let isEmpty = true
  for await (const found of filesIn(name, extensions)) {
    isEmpty = false
    yield "reason" in found
      ? {kind: "skipped", name: asWritten(found.path), reason: found.reason}
      : await file(found.path)
  }
  if (isEmpty) yield missing(name, `holds no ${extensions.join(", ")} files`)
}

async function* pattern(name: string): AsyncGenerator<Source> {
  const matches = await glob(name, {onlyFiles: true, absolute: isAbsolute(name)})
  if (matches.length === 0) yield missing(name, "matches no file")
  const base = /^(?:[^*?[\]{}()!+@]*\/)?/.exec(asWritten(name))![0] || "."
  for (const path of matches.sort((a, b) => byCodeUnit(asWritten(a), asWritten(b)))) {
    const reason = await whyNotFollowed(path, base)
    yield reason === null ? await file(path) : {kind: "skipped", name: asWritten(path), reason}
  }
}

const missing = (name: string, reason: string): Source => ({kind: "missing", name: asWritten(name), reason})

const file = async (path: string): Promise<Source> => {
  try {
    return {kind: "file", name: asWritten(path), path, bytes: (await stat(path)).size}
  } catch (error) {
    return missing(path, whyUnreadable(error))
  }
}
