import {mkdirSync, symlinkSync, writeFileSync} from "node:fs"
import {join} from "node:path"
import {expect, test} from "vitest"
import {openAll, temporaryFolder} from "./opened.ts"

const folder = temporaryFolder()
const root = join(folder, "archive")
mkdirSync(join(root, "2018"), {recursive: true})
mkdirSync(join(folder, "secret"))
writeFileSync(join(folder, "secret/key.txt"), "secret")
writeFileSync(join(root, "a.txt"), "A")
writeFileSync(join(root, "2018/b.csv"), "text\nB\n")
writeFileSync(join(root, "addresses.urls"), "https://example.org/\n")
symlinkSync("../../secret/key.txt", join(root, "2018/out.txt"))
symlinkSync("a.txt", join(root, "same.txt"))
symlinkSync("../secret", join(root, "elsewhere"))
symlinkSync("..", join(root, "2018/up"))

test("what a folder holds stays inside: links that lead out, and to folders, are told of and not followed", async () => {
  const found = await openAll([root], folder)
  expect(found.map(one => `${one.key} ${one.kind}: ${one.words ?? one.document!.text}`)).toEqual([
    "archive/2018/b.csv:2 row: B",
    `archive/2018/out.txt skipped: archive/2018/out.txt is a link that leads out of archive`,
    "archive/2018/up skipped: archive/2018/up is a link to a folder; links to folders are not followed",
    "archive/a.txt file: A",
    "archive/elsewhere skipped: archive/elsewhere is a link to a folder; links to folders are not followed",
    "archive/same.txt file: A",
  ])
})

test("so does what a pattern matches", async () => {
  const found = await openAll([`${root}/**/*.txt`], folder)
  const read = found.filter(one => one.kind !== "skipped").map(one => one.key)
  expect(read).toEqual(["archive/a.txt", "archive/same.txt"])
  expect(found.map(one => one.words)).toContain("archive/2018/out.txt is a link that leads out of archive/")
  expect(found.map(one => one.words)).toContain(
    "archive/elsewhere/key.txt lies behind a link to a folder; links to folders are not followed",
  )
})

test("a link that is named is followed, for its namer knows it", async () => {
  expect((await openAll([join(root, "2018/out.txt")], folder))[0]!.document!.text).toBe("secret")
})
