// npm run bench:desk -- [--runs N]: how long the desk lets one wait, in Chromium, on a record of 200,000 events. Beside each time
// stands its ratio to an empty page of the same shell opened in turns with it, which a busy machine changes less, and what the
// page's own thread worked for it. A time is taken in the page, when what was waited for has been painted. The last lines say of
// each mark whether it was kept.

import {readFileSync} from "node:fs"
import {cpus, loadavg} from "node:os"
import {join} from "node:path"
import {parseArgs} from "node:util"
import {gzipSync} from "node:zlib"
import {openBrowser, openPage} from "../e2e/browser.js"
import {largeRecord, manyEvents} from "../e2e/large-record.js"
import {serve, temporaryFolder} from "../e2e/record.js"
import {text500} from "./text.js"

const {values} = parseArgs({options: {runs: {type: "string", default: "15"}}})
const runs = Number(values.runs)

const percentile = (times, share) => {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]
}

/** In every page: tells when it has painted what all these selectors name. */
const watch = () => {
  globalThis.painted = selectors =>
    new Promise(resolve => {
      const look = () => {
        if (!selectors.every(selector => document.querySelector(selector) !== null)) return false
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))
        return true
      }
      const start = () => {
        if (look()) return
        const observer = new MutationObserver(() => look() && observer.disconnect())
        observer.observe(document, {subtree: true, childList: true, attributes: true})
      }
      start()
    })
}

const {folder, end} = temporaryFolder()
const record = await serve(await largeRecord(folder))
const browser = await openBrowser()
const {address} = record
const newPage = async () => {
  const {context, page} = await openPage(browser, address)
  page.setDefaultTimeout(60_000)
  await context.addInitScript(watch)
  // milliseconds that the page's own thread worked since the last navigation
  const session = await context.newCDPSession(page)
  await session.send("Performance.enable", {timeDomain: "threadTicks"})
  const work = async () => {
    const {metrics} = await session.send("Performance.getMetrics")
    return 1000 * metrics.find(({name}) => name === "TaskDuration").value
  }
  return {context, page, work}
}

/** Milliseconds from the beginning of the navigation until all of these are painted. */
const opened = async ({page, work}, path, selectors) => {
  await page.goto(path, {waitUntil: "commit"})
  const time = await page.evaluate(wanted => globalThis.painted(wanted), selectors)
  return {time, work: await work()}
}

const empty = ["/no/such/view", [".empty-state"]]
const dossierShown = [
  ".timeline .marks > *",
  '[data-part="summary"] tbody tr',
  '[data-part="events"] .event-item',
]
const found = new Map()
const note = (name, {time, work}, most = null) => {
  if (!found.has(name)) found.set(name, {times: [], works: [], most})
  found.get(name).times.push(time)
  found.get(name).works.push(work)
}

const rows = (await (await fetch(`${address}/api/ask/network?limit=400`)).json()).parts[0].rows
// pairs of every size, from those told of every week to those told of now and then
const pairs = Array.from(
  {length: runs * 3 + 2},
  (_, at) => rows[Math.floor((at * rows.length) / (runs * 3 + 2))],
)
const addressOf = ({first, second}) => `/${first}/${second}`
const load = () => loadavg()[0].toFixed(1)
const loadBefore = load()

// the first run warms the server and is not counted
for (let run = 0; run <= runs; run++) {
  const counted = run > 0
  const take = (name, value, most) => counted && note(name, value, most)
  {
    const cold = await newPage()
    take("an empty page of the shell, cold", await opened(cold, ...empty))
    take("the same, warm", await opened(cold, ...empty))
    await cold.context.close()
  }
  const one = await newPage()
  take("dossier, cold", await opened(one, addressOf(pairs[run * 3]), dossierShown), 1000)
  // its files are kept by the browser now, its answers are new
  take("dossier of another pair, warm", await opened(one, addressOf(pairs[run * 3 + 1]), dossierShown), 300)

  // a period drawn on the timeline: what follows the pointer, and what follows the period
  const {page, work} = one
  const box = await page.locator(".timeline svg").boundingBox()
  const at = share => box.x + 172 + (box.width - 184) * share
  await page.mouse.move(at(0.3), box.y + 60)
  await page.mouse.down()
  await page.mouse.move(at(0.32), box.y + 60)
  const drawn = await page.evaluate(async () => {
    const svg = document.querySelector(".timeline svg")
    const {left, width, top} = svg.getBoundingClientRect()
    const times = []
    for (let step = 0; step < 20; step++) {
      const clientX = left + 172 + (width - 184) * (0.35 + step * 0.01)
      const began = performance.now()
      svg.dispatchEvent(
        new PointerEvent("pointermove", {clientX, clientY: top + 60, pointerId: 1, bubbles: true}),
      )
      await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))
      times.push(performance.now() - began)
    }
    return times
  })
  const beforeMoves = await work()
  for (const time of drawn) take("brush: pointer moved to timeline painted", {time, work: 0}, 100)
  await page.mouse.move(at(0.55), box.y + 60)
  await page.evaluate(() => {
    const frame = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))
    globalThis.measured = (async () => {
      const began = await new Promise(resolve =>
        addEventListener("pointerup", ({timeStamp}) => resolve(timeStamp), {once: true}),
      )
      while (!location.search.includes("since")) await frame()
      await frame()
      const repainted = performance.now() - began
      while (document.querySelector(".parts[aria-busy=false]") === null) await frame()
      return [repainted, performance.now() - began]
    })()
  })
  await page.mouse.up()
  const [repainted, answered] = await page.evaluate(() => globalThis.measured)
  take("brush: pointer released to timeline painted", {time: repainted, work: 0}, 100)
  take("brush: pointer released to everything below from the server", {
    time: answered,
    work: (await work()) - beforeMoves,
  })
  await one.context.close()

  // a text, coded in the page
  const paste = await newPage()
  const first = await opened(paste, `/try#text=${encodeURIComponent("France condemned Mali.")}`, [
    ".story-cards [data-card]",
  ])
  take("try it: first events after opening with a text, cold", first)
  const loadedAt = await paste.page.evaluate(() => performance.getEntriesByType("navigation")[0].loadEventEnd)
  take(
    "try it: first events after the page was loaded",
    {time: Math.max(0, first.time - loadedAt), work: first.work},
    2000,
  )
  const words = text500.split(" ")
  await paste.page.getByLabel("Text to read").fill(text500)
  await paste.page.waitForFunction(() => document.querySelectorAll(".story-cards [data-card]").length > 5)
  for (let key = 0; key < 10; key++) {
    const beforeKey = await paste.work()
    await paste.page.evaluate(() => {
      const frame = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))
      globalThis.measured = (async () => {
        const began = await new Promise(resolve =>
          document
            .querySelector("textarea")
            .addEventListener("input", ({timeStamp}) => resolve(timeStamp), {once: true}),
        )
        await frame()
        const painted = performance.now() - began
        while (document.querySelector(".try [aria-busy=false]") === null) await frame()
        return [painted, performance.now() - began]
      })()
    })
    await paste.page.keyboard.type(words[key][0] ?? "a")
    const [painted, coded] = await paste.page.evaluate(() => globalThis.measured)
    take(
      "try it: key typed into 500 words to letter painted",
      {time: painted, work: (await paste.work()) - beforeKey},
      100,
    )
    take("try it: key typed into 500 words to events painted", {time: coded, work: 0}, 100)
  }
  await paste.context.close()
}

const desk = new URL("../../../demarche/desk/", import.meta.url).pathname
const loaded = await (async () => {
  const one = await newPage()
  await opened(one, "/", [".pairs li"])
  const names = await one.page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({name}) => new URL(name).pathname)
      .filter(name => name.endsWith(".js")),
  )
  await one.context.close()
  return names.reduce((sum, name) => sum + gzipSync(readFileSync(join(desk, name))).length, 0)
})()

await browser.close()
await record.end()
end()

const base = {cold: found.get("an empty page of the shell, cold"), warm: found.get("the same, warm")}
const median = numbers => percentile(numbers, 0.5)
const inWords = milliseconds => `${Math.round(milliseconds)} ms`
/** Of the median, to that of an empty page that was opened as cold or as warm; for what opens no page, to a warm one. */
const ratioOf = (name, times) => {
  const shell = name.includes("cold") || name.includes("loaded") ? base.cold : base.warm
  return (median(times) / median(shell.times)).toFixed(2)
}
console.log(
  `${manyEvents} events, ${runs} runs, ${cpus().length} cores; load average before ${loadBefore}, after ${load()}`,
)
console.log("| what | p50 | p95 | aim | page's own work, p50 | p50 : empty page |")
console.log("| --- | ---: | ---: | ---: | ---: | ---: |")
for (const [name, {times, works, most}] of found) {
  const worked = median(works)
  const cells = [
    name,
    inWords(median(times)),
    inWords(percentile(times, 0.95)),
    most === null ? "" : inWords(most),
    worked === 0 ? "" : inWords(worked),
    ratioOf(name, times),
  ]
  console.log(`| ${cells.join(" | ")} |`)
}

// the marks, by the median
console.log("")
const mark = (isKept, words) => console.log(`${isKept ? "ok" : "not"} - ${words}`)
for (const [name, {times, most}] of found)
  if (most !== null)
    mark(
      median(times) <= most,
      `${name}: ${inWords(median(times))} of at most ${inWords(most)}, ${ratioOf(name, times)} times an empty page`,
    )
const kilobytes = Math.ceil(loaded / 1024)
mark(kilobytes <= 350, `JavaScript of the first page: ${kilobytes} KB gzip of at most 350 KB`)
