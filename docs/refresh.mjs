// Writes the answers in README.md and docs/ask.md anew, from a record of the example stories: `npm run docs`. What stands under a line
// "$ npx demarche …" becomes what the program prints; where it ends in "…", as many lines of it as before.
import {execFileSync} from "node:child_process"
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {fileURLToPath} from "node:url"

const at = path => fileURLToPath(new URL(path, import.meta.url))
const folder = mkdtempSync(join(tmpdir(), "demarche-docs-"))
const demarche = args =>
  execFileSync(process.execPath, [at("../apps/demarche/bin/demarche.js"), ...args], {
    encoding: "utf8",
    env: {...process.env, COLUMNS: "80", NO_COLOR: "1", DEMARCHE_STORE: join(folder, "record.duckdb")},
  })
const words = line => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare)

const answered = session => {
  const [line, ...shown] = session.trimEnd().split("\n")
  const answer = demarche(words(line)).trimEnd().split("\n")
  if (shown.at(-1) !== "…") return [line, ...answer].join("\n")
  const kept = answer.slice(0, shown.length - 1)
  while (kept.at(-1) === "") kept.pop()
  return [line, ...kept, "…"].join("\n")
}

try {
  demarche(["ingest", "--examples"])
  for (const path of ["../README.md", "ask.md"]) {
    const text = readFileSync(at(path), "utf8")
    const fresh = text.replace(
      /^```console\n\$ npx demarche ([\s\S]*?)^```/gm,
      (_, sessions) =>
        `\`\`\`console\n${sessions
          .split(/^\$ npx demarche /m)
          .map(session => `$ npx demarche ${answered(session)}\n`)
          .join("")}\`\`\``,
    )
    writeFileSync(at(path), fresh)
  }
} finally {
  rmSync(folder, {recursive: true})
}
