// What is published works where it is installed: every publishable package is packed, the tarballs are installed into an
// empty folder, and there the program and the libraries must do their work.

import {execFileSync} from "node:child_process"
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {check, holds} from "../checks.js"

const root = new URL("../../../../", import.meta.url).pathname
const work = mkdtempSync(join(tmpdir(), "demarche-packing-"))
const tarballs = join(work, "tarballs")
const consumer = join(work, "consumer")
mkdirSync(tarballs)
mkdirSync(consumer)

const run = (folder, command, ...args) =>
  execFileSync(command, args, {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 2 ** 26,
  })

const rooms = ["packages", "apps"]
  .flatMap(area => readdirSync(join(root, area)).map(name => join(root, area, name)))
  .map(folder => ({folder, manifest: JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))}))
  .filter(room => room.manifest.private !== true)

for (const {folder, manifest} of rooms)
  await check(`${manifest.name} packs with what it promises`, () => {
    const [packed] = JSON.parse(run(folder, "npm", "pack", "--json", "--pack-destination", tarballs))
    const inside = packed.files.map(file => file.path)
    for (const path of ["LICENSE", "dist/index.js", "dist/index.d.ts", ...Object.values(manifest.bin ?? {})])
      holds(inside.includes(path), `${path} is missing`)
    holds(
      !inside.some(path => /(^|\/)(test|scratch)\//.test(path) || path.endsWith(".tsbuildinfo")),
      "tests or build leftovers are inside",
    )
    if (manifest.name === "demarche") {
      holds(inside.includes("dist/bundle/main.js"), "what it starts from is missing: npm run build")
      holds(inside.includes("desk/index.html") && inside.includes("desk/licenses.txt"), "the desk is missing")
    }
    if (existsSync(join(folder, "models")))
      holds(
        inside.some(path => path.endsWith(".bin")),
        "its models are missing",
      )
    console.log(
      `# ${packed.filename}: ${inside.length} files, ${(packed.size / 1024).toFixed(0)} KB packed, ${(packed.unpackedSize / 1024).toFixed(0)} KB unpacked`,
    )
  })

await check("the tarballs install into an empty folder", () => {
  writeFileSync(
    join(consumer, "package.json"),
    '{"name": "consumer", "version": "1.0.0", "private": true, "type": "module"}',
  )
  const files = readdirSync(tarballs).map(name => join(tarballs, name))
  run(consumer, "npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", ...files)
})

const story =
  "Cuba’s president arrived in Moscow on Friday for a three-day visit. Russia condemned the United States."
writeFileSync(join(consumer, "story.txt"), story)

await check("npx demarche code works on a file there", () => {
  const output = run(
    consumer,
    "npx",
    "demarche",
    "code",
    "story.txt",
    "--date",
    "2018-11-02",
    "--format",
    "jsonl",
  )
  const {id, events} = JSON.parse(output)
  holds(id === "story.txt" && events.length > 0, output)
})

await check("the program codes its own examples there, with workers", () => {
  const output = run(consumer, "npx", "demarche", "code", "--examples", "--jobs", "2")
  holds(/4 documents, \d+ events/.test(output), output)
})

await check("the libraries work there, and have types", () => {
  writeFileSync(
    join(consumer, "use.ts"),
    `import {codeDocument, loadModels} from "demarche"
const {events} = codeDocument({id: "a", date: "2018-11-02", text: ${JSON.stringify(story)}}, loadModels())
const first: string = events[0]!.event[0]
console.log(first)
`,
  )
  const compiler = join(root, "node_modules/typescript/bin/tsc")
  run(
    consumer,
    process.execPath,
    compiler,
    "--strict",
    "--target",
    "es2023",
    "--module",
    "nodenext",
    "--types",
    "",
    "--lib",
    "es2023,dom",
    "use.ts",
  )
  holds(/^[A-Z]+\n$/.test(run(consumer, process.execPath, "use.js")), "no event type was printed")
})

rmSync(work, {recursive: true})
