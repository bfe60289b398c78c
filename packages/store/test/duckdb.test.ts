import {execFileSync, spawn} from "node:child_process"
import {once} from "node:events"
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {afterAll, describe, expect, test} from "vitest"
import {openDuckDB} from "../src/engines/duckdb.ts"
import {openStore} from "../src/index.ts"
import {contract} from "./contract.ts"
import {batch} from "./records.ts"
import {versions} from "./versions.ts"

const folder = mkdtempSync(join(tmpdir(), "demarche-store-"))
afterAll(() => rmSync(folder, {recursive: true}))

let files = 0
const newFile = () => join(folder, `${++files}.duckdb`)

contract(
  "DuckDB",
  async () => {
    const path = newFile()
    return {open: (options = {}) => openStore(path, options)}
  },
  {runs: 6},
)
versions("DuckDB", () => openDuckDB(":memory:", false))

describe("a store in a file", () => {
  const paper = (text: string) => batch([{text, tales: []}])

  /** Another program that has the file open as `instance`. */
  const programWith = (path: string, script: string) =>
    spawn(
      process.execPath,
      [
        "--input-type=module",
        "--eval",
        `import {DuckDBInstance} from "@duckdb/node-api"
         const instance = await DuckDBInstance.create(${JSON.stringify(path)})
         ${script}`,
      ],
      {cwd: import.meta.dirname, stdio: ["pipe", "pipe", "inherit"]},
    )

  test("that another program holds names that program", async () => {
    const path = newFile()
    const holder = programWith(
      path,
      `console.log("open")
       process.stdin.resume().on("end", () => instance.closeSync())`,
    )
    await once(holder.stdout, "data")
    for (const readonly of [false, true])
      await expect(openStore(path, {readonly})).rejects.toMatchObject({
        name: "StoreError",
        fault: "held",
        message: `${path} is open in another program (PID ${holder.pid}): ask that program, or end it and try again`,
      })
    holder.stdin.end()
    await once(holder, "exit")
    await (await openStore(path)).close()
  })

  test("is opened once in a program", async () => {
    const path = newFile()
    const store = await openStore(path)
    await expect(openStore(path)).rejects.toThrow("is already open in this program")
    await store.close()
    await (await openStore(path)).close()
  })

  test("must be one, and must be there to be read", async () => {
    const text = newFile()
    writeFileSync(text, "Dear diary, today the minister came to see us.\n".repeat(400))
    await expect(openStore(text)).rejects.toMatchObject({fault: "absent"})
    await expect(openStore(newFile(), {readonly: true})).rejects.toThrow("no store is there")
  })

  test("keeps every acknowledged batch when the program is killed", async () => {
    const path = newFile()
    const writer = programWith(
      path,
      `const connection = await instance.connect()
       await connection.run("create table acknowledged (number integer)")
       for (let number = 1; ; number++) {
         await connection.run("begin; insert into acknowledged values (" + number + "); commit")
         console.log(number)
       }`,
    )
    let acknowledged = 0
    for await (const chunk of writer.stdout) {
      acknowledged = Number(String(chunk).trim().split("\n").at(-1))
      if (acknowledged >= 20 && !writer.killed) writer.kill("SIGKILL")
    }
    const store = await openStore(path)
    const [row] = await store.query<{last: number; rows: number}>(
      "select max(number) as last, count(*) as rows from acknowledged",
    )
    expect(row!.last).toBeGreaterThanOrEqual(acknowledged)
    expect(row!.rows).toBe(row!.last)
    await store.close()
  })

  test("on a disk that is full loses nothing, and goes on when there is space", async context => {
    const disk = join(folder, "disk")
    mkdirSync(disk)
    try {
      execFileSync("mount", ["-t", "tmpfs", "-o", "size=6m", "tmpfs", disk], {stdio: "ignore"})
    } catch {
      context.skip("a small disk can only be mounted by root")
    }
    try {
      const store = await openStore(join(disk, "full.duckdb"))
      let written = 0
      const long = (number: number) =>
        Array.from({length: 40_000}, (_, word) => (number * 7919 + word * 104_729).toString(36)).join(" ")
      const fill = async () => {
        for (; written < 100; written++) await store.writeBatch(paper(long(written)))
      }
      await expect(fill()).rejects.toMatchObject({fault: "full"})
      expect(written).toBeGreaterThan(0)
      expect(await store.query("select count(*) as documents from documents")).toEqual([{documents: written}])
      execFileSync("mount", ["-o", "remount,size=60m", disk])
      await store.writeBatch(paper(long(written)))
      await store.close()
      const again = await openStore(join(disk, "full.duckdb"))
      expect(await again.query("select count(*) as documents from documents")).toEqual([
        {documents: written + 1},
      ])
      expect(await again.verify()).toEqual([])
      await again.close()
    } finally {
      execFileSync("umount", [disk])
    }
  })

  test("reaches for nothing outside itself", async () => {
    const store = await openStore(":memory:")
    for (const text of [
      "select * from read_text('/etc/hostname')",
      "copy (select 1) to '/tmp/out.csv'",
      "attach 'other.duckdb'",
      "install httpfs",
      "set enable_external_access = true",
    ])
      await expect(store.query(text), text).rejects.toThrow()
    await store.close()
  })
})
