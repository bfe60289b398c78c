// How often what was checked one by one is right: `npm run corpus:checked`. Of each file of verdicts, and of each pair in it, the share of
// right ones among those that could be judged, with 95 % intervals (Wilson).
import {readdirSync, readFileSync} from "node:fs"
import {fileURLToPath} from "node:url"

const here = fileURLToPath(new URL(".", import.meta.url))

const interval = (right, of) => {
  const z = 1.96
  const share = right / of
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of)
  const half = (z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of)
  return [middle - half, middle + half].map(end => Math.round(100 * end))
}

const print = (name, verdicts) => {
  console.log(`${name}: ${verdicts.length} events`)
  const fields = [...new Set(verdicts.flatMap(Object.keys))].filter(field => field.endsWith("Right"))
  for (const field of fields) {
    const judged = verdicts.filter(verdict => typeof verdict[field] === "boolean")
    const right = judged.filter(verdict => verdict[field]).length
    const [low, high] = interval(right, judged.length)
    const share = `${Math.round((100 * right) / judged.length)} %`
    console.log(
      `  ${field.replace("Right", "").padEnd(10)} ${`${right}/${judged.length}`.padStart(8)} ${share.padStart(6)}  (${low} to ${high})`,
    )
  }
  const all = verdicts.filter(verdict => fields.every(field => verdict[field] !== false)).length
  console.log(`  all right  ${`${all}/${verdicts.length}`.padStart(8)} ${`${Math.round((100 * all) / verdicts.length)} %`.padStart(6)}`)
}

for (const file of readdirSync(here).filter(file => file.endsWith(".jsonl")).sort()) {
  const verdicts = readFileSync(`${here}/${file}`, "utf8").split("\n").filter(Boolean).map(line => JSON.parse(line))
  print(file, verdicts)
  for (const pair of new Set(verdicts.flatMap(({pair}) => pair ?? [])))
    print(`${file}, ${pair}`, verdicts.filter(verdict => verdict.pair === pair))
}
