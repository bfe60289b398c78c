// From the words on the command line to the inputs in a fixed order: as they were named; what a folder or a pattern
// holds sorted by path, in code units, so that every machine reads in the same order.

import {stat} from "node:fs/promises"
import {isAbsolute, join} from "node:path"
import {glob, isDynamicPattern} from "tinyglobby"
import type {InputKind} from "./job.ts"

export type Source =
  | {readonly kind: "file"; readonly name: string; readonly path: string; readonly bytes: number}
  | {readonly kind: "stdin"; readonly name: "stdin"}
  | {readonly kind: "missing"; readonly name: string; readonly reason: string}

/** Extensions that a folder is searched for. A file named outright may have any. */
export const kindByExtension: Readonly<Record<string, InputKind>> = {
  txt: "text",
  text: "text",
  md: "text",
  html: "html",
  htm: "html",
  xhtml: "html",
  jsonl: "jsonl",
  ndjson: "jsonl",
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

export const findSources = async (named: readonly string[]): Promise<Source[]> => {
  if (named.length === 0) return [{kind: "stdin", name: "stdin"}]
  const found: Source[] = []
  for (const name of named) found.push(...(await expand(name)))
  return found
}

const expand = async (name: string): Promise<Source[]> => {
  if (name === "-") return [{kind: "stdin", name: "stdin"}]
  try {
    const facts = await stat(name)
    if (!facts.isDirectory()) return [{kind: "file", name: asWritten(name), path: name, bytes: facts.size}]
    const patterns = Object.keys(kindByExtension).map(extension => `**/*.${extension}`)
    const inside = await glob(patterns, {cwd: name, caseSensitiveMatch: false, onlyFiles: true})
    if (inside.length === 0)
      return [missing(name, `holds no ${Object.keys(kindByExtension).join(", ")} files`)]
    return await files(inside.map(path => join(name, path)))
  } catch (error) {
    if (!isDynamicPattern(name)) return [missing(name, whyUnreadable(error))]
    const matches = await glob(name, {onlyFiles: true, absolute: isAbsolute(name)})
    return matches.length === 0 ? [missing(name, "matches no file")] : files(matches)
  }
}

const missing = (name: string, reason: string): Source => ({kind: "missing", name: asWritten(name), reason})

const files = (paths: readonly string[]): Promise<Source[]> =>
  Promise.all(
    [...paths]
      .sort((a, b) => byCodeUnit(asWritten(a), asWritten(b)))
      .map(async (path): Promise<Source> => {
        try {
          return {kind: "file", name: asWritten(path), path, bytes: (await stat(path)).size}
        } catch (error) {
          return missing(path, whyUnreadable(error))
        }
      }),
  )
