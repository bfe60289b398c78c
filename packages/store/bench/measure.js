// Asks both stores the same questions in turns, so that whatever else the machine does falls on both alike. Beside the time that
// passed stands the time that processors worked for it, which a busy machine changes less.

import {readdirSync, readFileSync} from "node:fs"
import {ask, noFilters, questionNamed} from "../dist/index.js"

const asked = more => ({...noFilters, sides: [], words: "", limit: 20, after: null, ...more})

/** Questions of each kind, one or several asked at once: the same for both engines. */
export function questionsOf({pairs, words}) {
  const years = Array.from({length: 25}, (_, number) => 2001 + number)
  return {
    dossier: pairs.map(sides => [["dossier", asked({sides})]]),
    "page, series, visits, deals": pairs.map(sides => [
      ["events", asked({sides, limit: 50})],
      ["series", asked({sides})],
      ["visits", asked({sides})],
      ["deals", asked({sides})],
    ]),
    "page of events": pairs.map(sides => [["events", asked({sides, limit: 50})]]),
    "series of a pair": pairs.map(sides => [["series", asked({sides})]]),
    visits: pairs.map(sides => [["visits", asked({sides})]]),
    deals: pairs.map(sides => [["deals", asked({sides})]]),
    "events of a country": pairs
      .slice(0, 40)
      .map(([side]) => [["events", asked({sides: [side], limit: 50})]]),
    "network of a year": years.map(year => [
      ["network", asked({since: `${year}-01-01`, until: `${year}-12-31`})],
    ]),
    "movers of a month": years.map(year => [
      ["movers", asked({since: `${year}-03-01`, until: `${year}-03-31`})],
    ]),
    search: words.map(words => [["search", asked({words})]]),
  }
}

const millisecondsPerTick = 10

/** Work of this process and of the server's processes, those that have ended too, in milliseconds. */
function work(server) {
  const {user, system} = process.cpuUsage()
  let ticks = 0
  if (server !== null)
    for (const pid of readdirSync("/proc")) {
      if (!/^\d+$/.test(pid)) continue
      try {
        const [, fields] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")
        const [, parent, ...rest] = fields.split(" ")
        const [utime, stime, cutime, cstime] = rest.slice(9, 13).map(Number)
        if (Number(pid) === server) ticks += cutime + cstime
        else if (Number(parent) === server) ticks += utime + stime
      } catch {
        // ended in between
      }
    }
  return (user + system) / 1000 + ticks * millisecondsPerTick
}

/**
 * @param server process of the PostgreSQL server, null where it runs elsewhere
 * @returns for each kind the milliseconds of each engine, in the order asked, their work, and answers that differ
 */
export async function measure(stores, kinds, server, say) {
  const found = {}
  for (const [kind, questions] of Object.entries(kinds)) {
    const times = Object.fromEntries(Object.keys(stores).map(engine => [engine, []]))
    const worked = Object.fromEntries(Object.keys(stores).map(engine => [engine, 0]))
    let different = 0
    for (const [number, together] of [questions[0], ...questions].entries()) {
      const answers = []
      const inTurns = Object.entries(stores)
      for (const [engine, store] of number % 2 === 0 ? inTurns : inTurns.reverse()) {
        const before = work(engine === "postgresql" ? server : null)
        const start = performance.now()
        const all = await Promise.all(
          together.map(([name, wanted]) => ask(store, questionNamed(name), wanted)),
        )
        const took = performance.now() - start
        // the first time of each kind warms up
        if (number > 0) {
          times[engine].push(took)
          worked[engine] += work(engine === "postgresql" ? server : null) - before
        }
        const rows = all.flatMap(({parts}) => parts.map(part => part.rows))
        answers.push(kind === "search" ? "" : JSON.stringify(rows))
      }
      if (new Set(answers).size > 1) different++
    }
    found[kind] = {times, worked, different}
    say(kind)
  }
  return found
}

export const percentile = (times, share) => {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]
}
