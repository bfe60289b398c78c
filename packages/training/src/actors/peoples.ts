// Where peoples without a state of their own live: read once, used by organisations and by roles of that name.

import {list, readTable} from "./table.ts"

export type Peoples = ReadonlyMap<string, {readonly home: string | null; readonly lands: readonly string[]}>

export const readPeoples = (folder: string): Peoples =>
  new Map(
    readTable(`${folder}/peoples.tsv`).map(row => [
      row["name"]!,
      {home: row["home"] || null, lands: list(row["lands"])},
    ]),
  )
