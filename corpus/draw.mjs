// Draws the items of the real-news parts of the corpus: `npm run corpus:draw [-- path to current-events.jsonl]`.
//
// Within each section the ids are put in the order of sha256(SEED + id). Each draw then takes from every section in proportion to
// the section's size (largest remainder), the first ids of the order: TEST first, TRAIN after it. The same input gives the same ids.
//
// What was labelled stays: a list that is there is never written over, but held against the draw, and a difference is an error.
// The ids of train-3 stand behind the drawn ones in the list of the training part. How they were drawn was not written down, so
// they cannot be drawn again; what is checked is that each is a news item of its own that no other part has.
//
// train-4 to train-7 go on in the same order, past every item that a part before them or `checked/events` has, with so many of each
// section as the whole of the news would give to a part of that size.
import {createHash} from "node:crypto"
import {existsSync, readFileSync, writeFileSync} from "node:fs"
import {join} from "node:path"
import {fileURLToPath} from "node:url"

const SEED = "demarche-corpus-2026-1:"
const TEST = 400
const TRAIN = 1200
const LATER = 1200
/** Parts drawn later, in this order. */
const FURTHER = {"train-4": 600, "train-5": 900, "train-6": 1600, "train-7": 1700}

const here = fileURLToPath(new URL(".", import.meta.url))
const data = process.env.DEMARCHE_DATA ?? join(here, "../../shared/data")
const linesOf = path => readFileSync(path, "utf8").split("\n").filter(Boolean)
const idsOf = file => linesOf(join(here, file)).map(line => JSON.parse(line).id)

const items = linesOf(process.argv[2] ?? join(data, "news/current-events.jsonl")).map(line => JSON.parse(line))
const key = id => createHash("sha256").update(SEED + id).digest("hex")
const byKey = (a, b) => (a.key < b.key ? -1 : 1)

const sections = new Map()
for (const {id, section} of items) sections.set(section, [...(sections.get(section) ?? []), {key: key(id), id}])
const names = [...sections.keys()].sort()
for (const name of names) sections.get(name).sort(byKey)

/** How many of each section make up `total`, by largest remainder. */
function shares(total) {
  const exact = names.map(name => (sections.get(name).length * total) / items.length)
  const count = exact.map(Math.floor)
  const order = exact.map((x, i) => [x - Math.floor(x), i]).sort((a, b) => b[0] - a[0] || a[1] - b[1])
  for (let left = total - count.reduce((a, b) => a + b, 0), k = 0; left > 0; left--, k++) count[order[k][1]]++
  return count
}

const pick = (from, to) =>
  names
    .flatMap((name, i) => sections.get(name).slice(from[i], to[i]))
    .sort(byKey)
    .map(({id}) => id)

const test = pick(shares(0), shares(TEST))
const train = pick(shares(TEST), shares(TEST + TRAIN))

const faults = []

/** The ids of a list, which begins with the drawn ones; a list that is not there is written. */
function listed(file, drawn, later) {
  const path = join(here, file)
  if (!existsSync(path)) writeFileSync(path, `${drawn.join("\n")}\n`)
  const ids = linesOf(path)
  const at = drawn.findIndex((id, place) => ids[place] !== id)
  if (at >= 0) faults.push(`${file}:${at + 1}: ${ids[at] ?? "nothing"}, drawn was ${drawn[at]}`)
  if (ids.length !== drawn.length && ids.length !== drawn.length + later)
    faults.push(`${file}: ${ids.length} ids, ${drawn.length + later} expected`)
  console.log(`${file}: ${ids.length} ids, ${drawn.length} of them drawn here`)
  return ids
}

listed("test/news-ids.txt", test, 0)
const all = listed("news/train-ids.txt", train, LATER)

const taken = new Set([...test, ...all, ...idsOf("checked/events.jsonl")])
for (const [part, total] of Object.entries(FURTHER)) {
  const drawn = names
    .flatMap(name => {
      const share = Math.round((sections.get(name).length * total) / items.length)
      return sections.get(name).filter(({id}) => !taken.has(id)).slice(0, share)
    })
    .sort(byKey)
    .map(({id}) => id)
  listed(`news/${part}-ids.txt`, drawn, 0)
  const labelled = idsOf(`news/${part}.jsonl`)
  // what was drawn and has no label yet is left for later; the order is random, so what is labelled is a fair sample too
  const inOrder = drawn.filter(id => labelled.includes(id))
  const apart = labelled.findIndex((id, place) => inOrder[place] !== id)
  if (apart >= 0) faults.push(`news/${part}.jsonl:${apart + 1}: ${labelled[apart]}, ${inOrder[apart] ?? "nothing"} was drawn`)
  console.log(`news/${part}.jsonl: ${labelled.length} of them labelled`)
  for (const id of drawn) taken.add(id)
}

const known = new Set(items.map(({id}) => id))
const elsewhere = new Map([...idsOf("pairs/news.jsonl").map(id => [id, "pairs"]), ...test.map(id => [id, "test"])])
all.forEach((id, at) => {
  const place = `news/train-ids.txt:${at + 1}: ${id}`
  if (!known.has(id)) faults.push(`${place} is no news item`)
  if (all.indexOf(id) !== at) faults.push(`${place} stands twice`)
  if (elsewhere.has(id)) faults.push(`${place} belongs to ${elsewhere.get(id)}`)
})
const labelled = [1, 2, 3].flatMap(part => idsOf(`news/train-${part}.jsonl`))
const at = labelled.findIndex((id, place) => all[place] !== id)
if (at >= 0 || labelled.length !== all.length)
  faults.push(`news/train-*.jsonl label ${labelled.length} items, the list holds ${all.length}; first difference at ${at + 1}`)

for (const fault of faults) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0
