// Unknown actors by frequency, as rows of a table that `--actors` reads once their code and sector are filled in.

import {writeFile} from "node:fs/promises"
import type {UnknownActor} from "../coding/unknown-actors.ts"
import {cell} from "./tsv.ts"

/** Contexts kept of each name. */
const mostContexts = 3

interface Counted {
  count: number
  persons: number
  readonly sectors: Map<string, number>
  readonly contexts: string[]
}

/** Grows with the number of different names, not with the number of documents. */
export class UnknownActors {
  private readonly names = new Map<string, Counted>()

  add({name, kind, sector, context}: UnknownActor): void {
    const known: Counted = this.names.get(name) ?? {count: 0, persons: 0, sectors: new Map(), contexts: []}
    this.names.set(name, known)
    known.count++
    if (kind === "person") known.persons++
    if (sector !== null) known.sectors.set(sector, (known.sectors.get(sector) ?? 0) + 1)
    if (known.contexts.length < mostContexts && !known.contexts.includes(context))
      known.contexts.push(context)
  }

  get size(): number {
    return this.names.size
  }

  /** Most frequent first; equal ones by their letters. */
  table(): string {
    const rows = [...this.names]
      .sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
      .map(([name, {count, persons, sectors, contexts}]) => {
        const [sector = ""] = [...sectors].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0] ?? []
        const kind = persons * 2 > count ? "person" : "organisation"
        return [name, "", kind, "", sector, "", "", "", "", "", count, ...contexts]
      })
    return [comment, header, ...rows.map(row => row.map(cell).join("\t"))].map(line => `${line}\n`).join("")
  }
}

const comment =
  "# Names that the knowledge base lacks. Fill in code (country, IGO, NGO …; - for none) and sector, delete other rows, load it: --actors FILE."

const header = [
  "name",
  "aliases",
  "kind",
  "code",
  "sector",
  "others",
  "office",
  "from",
  "to",
  "source",
  "count",
  "context",
  "context2",
  "context3",
].join("\t")

/** @throws Error naming the file and why it cannot be written */
export const writeUnknownActors = async (path: string, actors: UnknownActors): Promise<void> => {
  try {
    await writeFile(path, actors.table())
  } catch (error) {
    throw new Error(`${path} cannot be written (${(error as Error).message})`)
  }
}
