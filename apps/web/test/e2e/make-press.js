// node make-press.js FILE EVENTS: writes the made-up press of so many events into a new DuckDB file.

import {loadDuckDB} from "../../../../packages/store/bench/load.js"

const [path, events] = process.argv.slice(2)
const size = {events: Number(events), documents: Math.round(Number(events) / 25), seed: 1996}
const press = await loadDuckDB(path, size, () => {})
await press.close()
