// A store of every released version is brought forward and goes on. A version has a file of rows as it wrote them, named like
// its last migration and never changed afterwards; what one engine alone keeps has a file beside it. A version without one writes
// as the version before.

import {existsSync, readFileSync} from "node:fs"
import {sql} from "kysely"
import {describe, expect, test} from "vitest"
import type {Database} from "../src/engines/database.ts"
import {migrate, migrations} from "../src/migrations/migrate.ts"
import {openOn} from "../src/open-store.ts"
import type {Engine} from "../src/store.ts"
import {batch, sameDay} from "./records.ts"

const fileOf = (name: string): URL => new URL(`versions/${name}.sql`, import.meta.url)

function rowsOf(version: string, engine: Engine): readonly string[] {
  const upTo = Object.keys(migrations).filter(name => name <= version && existsSync(fileOf(name)))
  const writer = upTo.at(-1)!
  return [writer, `${writer}.${engine}`]
    .map(fileOf)
    .filter(file => existsSync(file))
    .flatMap(file => readFileSync(file, "utf8").split(/;\n(?=insert|$)/))
}

export function versions(engine: string, newDatabase: () => Promise<Database>): void {
  describe(`older stores on ${engine}`, () => {
    test.each(Object.keys(migrations))("%s is brought forward with all it holds", async version => {
      const database = await newDatabase()
      await migrate(database, version)
      for (const statement of rowsOf(version, database.engine))
        if (statement !== "") await sql.raw(statement).execute(database.connection)
      const store = await openOn(database, {merging: sameDay})
      try {
        expect(await store.verify()).toEqual([])
        await store.writeBatch(
          batch([
            {
              text: "The Cuban leader has come to Russia.",
              publisher: "Interfax",
              tales: [{id: "b1", mode: "visit", actor: ["CUB"], recipient: ["RUS"]}],
            },
          ]),
        )
        expect(await store.query("select id, state, reports, sources from events")).toEqual([
          {id: "a000000000000001", state: "accepted", reports: 2, sources: 2},
        ])
        expect(await store.verify()).toEqual([])
      } finally {
        await store.close()
      }
    })

    test("of which events its statements speak is found out", async () => {
      const database = await newDatabase()
      await migrate(database, "0002-tokens")
      for (const statement of rowsOf("0002-tokens", database.engine))
        if (statement !== "") await sql.raw(statement).execute(database.connection)
      await sql`insert into statements select 's1', coder, document_id, 'statement', true, publisher, null, 'BEN', 'GOV',
        'Government of Benin', '', date, true, 'We welcome the visit', 0, 20, false, array[id], '{}' from reports`.execute(
        database.connection,
      )
      const store = await openOn(database, {merging: sameDay})
      try {
        expect(await store.verify()).toEqual([])
        expect(await store.query("select speaker_code, statement_id, event_id from spoken")).toEqual([
          {speaker_code: "BEN", statement_id: "s1", event_id: "a000000000000001"},
        ])
      } finally {
        await store.close()
      }
    })

    test("one of a newer version is left alone", async () => {
      const database = await newDatabase()
      await migrate(database)
      await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '2099')`.execute(
        database.connection,
      )
      await expect(openOn(database)).rejects.toThrow(
        "made by a newer version of Demarche (it has 9999-later)",
      )
    })
  })
}
