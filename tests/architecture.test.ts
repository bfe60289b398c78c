// Holds the table of rooms in ARCHITECTURE.md against the manifests and against every import.

import {readdirSync, readFileSync} from "node:fs"
import {join} from "node:path"
import {describe, expect, test} from "vitest"

const root = new URL("..", import.meta.url).pathname

interface Room {
  readonly path: string
  readonly imports: readonly string[]
  readonly anywhere: boolean
}

const rooms: Room[] = readFileSync(join(root, "ARCHITECTURE.md"), "utf8")
  .split("\n")
  .map(line => /^\| `((?:packages|apps)\/[a-z]+)`\s+\| ([^|]+) \| ([^|]+) \|/.exec(line))
  .filter(match => match !== null)
  .map(([, path, imports, runs]) => ({
    path: path!,
    imports: imports!.trim() === "nothing" ? [] : imports!.split(",").map(name => name.trim()),
    anywhere: runs!.trim() !== "Node",
  }))

const sources = (folder: string): string[] =>
  readdirSync(folder, {withFileTypes: true, recursive: true})
    .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))

const importsOf = (file: string): string[] =>
  [...readFileSync(file, "utf8").matchAll(/(?:from|import)\s*\(?\s*"([^"\s]+)"/g)].map(match => match[1]!)

test("every folder of packages and apps is a room in the table", () => {
  const folders = ["packages", "apps"].flatMap(area =>
    readdirSync(join(root, area), {withFileTypes: true})
      .filter(entry => entry.isDirectory())
      .map(entry => `${area}/${entry.name}`),
  )
  expect(rooms.map(room => room.path).sort()).toEqual(folders.sort())
})

describe.each(rooms)("$path", room => {
  const allowed = room.imports.map(name => `@demarche/${name}`)

  test("its manifest names the rooms of the table and no others", () => {
    const manifest = JSON.parse(readFileSync(join(root, room.path, "package.json"), "utf8"))
    const named = Object.keys(manifest.dependencies ?? {}).filter(name => name.startsWith("@demarche/"))
    expect(named.sort()).toEqual([...allowed].sort())
  })

  test("its sources import only those rooms, what the manifest names, and Node only where the table says so", () => {
    const manifest = JSON.parse(readFileSync(join(root, room.path, "package.json"), "utf8"))
    // what a private room needs is nobody's burden, so its tools may stand with the development dependencies
    const tools = manifest.private === true ? Object.keys(manifest.devDependencies ?? {}) : []
    const packages = new Set([...Object.keys(manifest.dependencies ?? {}), ...tools, manifest.name])
    const wrong: string[] = []
    for (const file of sources(join(root, room.path, "src"))) {
      for (const name of importsOf(file)) {
        const isRelative = name.startsWith(".")
        const isNode = name.startsWith("node:")
        const base = name
          .split("/")
          .slice(0, name.startsWith("@") ? 2 : 1)
          .join("/")
        if (isNode ? room.anywhere : !isRelative && !packages.has(base)) wrong.push(`${file}: ${name}`)
      }
    }
    expect(wrong).toEqual([])
  })
})
