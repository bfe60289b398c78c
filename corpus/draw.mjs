// Draws the items of the real-news parts of the corpus.
//
//   node corpus/draw.mjs [path to current-events.jsonl]
//
// Within each section the ids are put in the order of sha256(SEED + id). Each draw then takes from every section in proportion to the
// section's size (largest remainder), the first ids of the order: TEST first, TRAIN after it. The same input gives the same lists.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SEED = 'demarche-corpus-2026-1:'
const TEST = 400
const TRAIN = 1200

const here = dirname(fileURLToPath(import.meta.url))
const input = process.argv[2] ?? join(here, '../../shared/data/news/current-events.jsonl')
const items = readFileSync(input, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line))
const key = (id) => createHash('sha256').update(SEED + id).digest('hex')

const sections = new Map()
for (const { id, section } of items) {
  if (!sections.has(section)) sections.set(section, [])
  sections.get(section).push([key(id), id])
}
const names = [...sections.keys()].sort()
for (const name of names) sections.get(name).sort((a, b) => (a[0] < b[0] ? -1 : 1))

/** How many of each section make up `total`, by largest remainder. */
function shares(total) {
  const exact = names.map((name) => (sections.get(name).length * total) / items.length)
  const count = exact.map(Math.floor)
  const order = exact.map((x, i) => [x - Math.floor(x), i]).sort((a, b) => b[0] - a[0] || a[1] - b[1])
  for (let left = total - count.reduce((a, b) => a + b, 0), k = 0; left > 0; left--, k++) count[order[k][1]]++
  return count
}

const first = shares(TEST)
const both = shares(TEST + TRAIN)
const pick = (from, to) => {
  const drawn = names.flatMap((name, i) => sections.get(name).slice(from[i], to[i]))
  return drawn.sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([, id]) => id)
}
const write = (file, ids) => {
  writeFileSync(join(here, file), ids.join('\n') + '\n')
  console.log(`${file}: ${ids.length}`)
}
write('test/news-ids.txt', pick(names.map(() => 0), first))
write('news/train-ids.txt', pick(first, both))
