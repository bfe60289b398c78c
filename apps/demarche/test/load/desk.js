// The pages of the desk as its readers open them: the same requests, sent together as a browser does.

import {Agent, request} from "node:http"

/** Numbers from 0 to 1 that are the same in every run. */
export const chance = seed => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const drawn = (draw, weighed) => {
  const sum = weighed.reduce((sum, [, weight]) => sum + weight, 0)
  let left = draw() * sum
  for (const [item, weight] of weighed) {
    left -= weight
    if (left <= 0) return item
  }
  return weighed.at(-1)[0]
}

/** How often each page is opened, of a hundred times. */
const kinds = Object.entries({
  dossier: 30,
  event: 20,
  story: 15,
  today: 10,
  search: 10,
  actor: 8,
  network: 4,
  map: 3,
})

/** @param world pairs of sides with their weights, words to search, the last day */
const addressesOf = (kind, draw, {pairs, words, day}, seen) => {
  const sides = drawn(draw, pairs)
  const period = draw() < 0.3 ? `&since=${Number(day.slice(0, 4)) - 1}-0${1 + Math.floor(draw() * 9)}-01` : ""
  const one = list => list[Math.floor(draw() * list.length)]
  switch (kind) {
    case "dossier":
      return [`ask/dossier?sides=${sides}${period}&limit=60`, `ask/events?sides=${sides}&limit=2000`]
    case "event":
      return seen.events.length === 0 ? null : [`events/${one(seen.events)}`]
    case "story":
      return seen.documents.length === 0 ? null : [`documents/${one(seen.documents)}`]
    case "today":
      return ["today", "ask/network?limit=12", `ask/changes?since=${day}&until=${day}&limit=100`]
    case "search": {
      const asked = encodeURIComponent(`${one(words)} ${one(words)}`)
      return [`ask/search?words=${asked}&limit=200`, `actors?q=${asked}&limit=6`]
    }
    case "actor": {
      const side = `sides=${one(sides.split(","))}${period}&limit=60`
      return ["actor", "series", "events"].map(question => `ask/${question}?${side}`)
    }
    default:
      return [`ask/${kind === "map" ? "places" : "network"}?limit=2000${period}`]
  }
}

/** What a browser keeps of answers, to ask only whether they are still the same. */
const keptAnswers = 60

/**
 * Somebody at the desk, with connections of their own.
 * @param address of the server
 * @param draw chance
 */
export const readerOf = (address, draw, world) => {
  const agent = new Agent({keepAlive: true, maxSockets: 6})
  const kept = new Map()
  const seen = {events: [], documents: []}
  const asked = new Set()

  const get = path =>
    new Promise((resolve, reject) => {
      const started = performance.now()
      send(path, started, resolve, reject)
    })

  const send = (path, started, resolve, reject) => {
    const tag = kept.get(path)
    const asking = request(
      `${address}/api/${path}`,
      {agent, headers: tag === undefined ? {} : {"if-none-match": tag}},
      answer => {
        const chunks = []
        answer.on("error", reject)
        answer.on("data", chunk => chunks.push(chunk))
        answer.on("end", () => {
          const body = Buffer.concat(chunks)
          if (answer.statusCode !== 200 && answer.statusCode !== 304)
            reject(new Error(`${answer.statusCode} ${path} ${body.toString().slice(0, 200)}`))
          if (answer.headers.etag !== undefined) {
            kept.delete(path)
            kept.set(path, answer.headers.etag)
            if (kept.size > keptAnswers) kept.delete(kept.keys().next().value)
          }
          resolve({path, body, took: performance.now() - started})
        })
      },
    )
    asking.on("error", error => {
      // a connection that waited too long is ended while it is used again: a browser asks once more on another
      if (asking.reusedSocket && error.code === "ECONNRESET") send(path, started, resolve, reject)
      else reject(error)
    })
    asking.end()
  }

  const notice = ({path, body}) => {
    if (!/^ask\/(dossier|events|actor|changes)/.test(path) || body.length === 0) return
    const text = body.toString("latin1", 0, 40_000)
    const found = name =>
      [...text.matchAll(new RegExp(`"${name}":"([0-9a-f-]+)"`, "g"))].map(([, id]) => id).slice(0, 20)
    const [events, documents] = [found("event"), found("document")]
    if (events.length > 0) Object.assign(seen, {events, documents})
  }

  return {
    /**
     * Opens a page.
     * @param isNew whether to open none that was opened before
     * @returns its kind, the milliseconds until all of it was there, and those of each answer
     */
    async open({isNew = false} = {}) {
      for (let tries = 0; ; tries++) {
        const kind = drawn(draw, kinds)
        const paths = addressesOf(kind, draw, world, seen)
        if (paths === null || (isNew && tries < 50 && paths.every(path => asked.has(path)))) continue
        if (isNew) for (const path of paths) asked.add(path)
        const started = performance.now()
        const answers = await Promise.all(paths.map(get))
        const took = performance.now() - started
        for (const answer of answers) notice(answer)
        return {kind, took, requests: answers.length}
      }
    },
    leave: () => agent.destroy(),
  }
}
