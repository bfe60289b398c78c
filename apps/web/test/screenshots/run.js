// npm run screenshots -- [--news FILE] [--to FOLDER]: every view in light and dark and on a phone, from a record of the example
// stories; with --news, JSON Lines of real news, from a record of those as well, which are for looking at and not for keeping.
// Four of them stand in README.md: --readme writes those alone, into docs/screenshots.

import {existsSync, mkdirSync, statSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {parseArgs} from "node:util"
import {openBrowser, openPage} from "../e2e/browser.js"
import {demarche, recordOf, serve, temporaryFolder} from "../e2e/record.js"
import {stories, typed} from "./stories.js"

const {values} = parseArgs({
  options: {
    news: {type: "string"},
    to: {type: "string", default: join(tmpdir(), "demarche-screenshots")},
    readme: {type: "boolean", default: false},
    only: {type: "string"},
  },
})

const looks = {
  light: {colorScheme: "light", viewport: {width: 1280, height: 860}},
  dark: {colorScheme: "dark", viewport: {width: 1280, height: 860}},
  phone: {colorScheme: "light", viewport: {width: 390, height: 844}, deviceScaleFactor: 2},
}

/** Each view's address, and what must be there before it is taken. */
const viewsOf = async (address, [first, second], words, day) => {
  const ask = async path => (await fetch(`${address}/api/${path}`)).json()
  const rows = (await ask(`ask/events?sides=${first},${second}&limit=200`)).parts[0].rows
  const told = [...rows].sort((a, b) => b.reports - a.reports)[0]
  const {reports} = await ask(`events/${told.event}`)
  const story = (await ask(`documents/${reports[0].document.id}`)).document.id
  const pair = `/${first}/${second}`
  return {
    home: ["/", ".pairs li"],
    dossier: [pair, ".series .plot svg"],
    "dossier-event": [`${pair}?event=${told.event}`, "[data-drawer] .fields"],
    story: [`/story/${story}?at=${reports[0].id}`, ".card-body .fields"],
    event: [`/event/${told.event}`, ".report"],
    search: [`/search?q=${words}`, ".event-item"],
    try: [`/try#${new URLSearchParams(typed)}`, ".story-cards [data-card]"],
    review: [`/review?subject=${told.event}`, ".review-card"],
    today: [`/today?day=${day}`, ".big-numbers"],
    actor: [`/actor/${first}`, ".partners li"],
    network: ["/network", ".network-drawing canvas"],
    map: ["/map", ".land[role=button]"],
    imports: ["/imports", ".documents li"],
    sql: [
      `/sql?q=${encodeURIComponent("select type, count(*) as events from events group by type order by 2 desc")}`,
      ".code-area",
    ],
    views: ["/views", ".view-items li"],
    briefing: [`${pair}?step=1`, ".briefing"],
    settings: ["/settings", ".segments"],
    nothing: ["/CUB/ISL", ".empty-state"],
    lost: ["/no/such/view", ".empty-state"],
  }
}

/** What is kept in the browser: views for a briefing about the pair. */
const briefingOf = ([first, second]) => ({
  demarche: "briefing",
  version: 1,
  views: [
    {
      name: "Two years at a glance",
      note: "Conflict comes in two waves: tariffs and trawlers in the spring of 2018, a raid in January 2019. Each time a visit followed.",
      address: `/${first}/${second}`,
    },
    {
      name: "The first wave",
      note: "From the duties on palm oil to the release of the fishermen.",
      address: `/${first}/${second}?since=2018-03-01&until=2018-06-30`,
    },
    {name: "Who deals with whom", note: "", address: "/network?least=1"},
    {
      name: "What is told of the fishermen",
      note: "Two publishers, six stories.",
      address: "/search?q=fishermen",
    },
  ],
})

/** Takes one view as it stands; with `whole`, down to its end. */
const take = async (page, path, ready, file, whole) => {
  await page.goto("about:blank")
  await page.goto(path)
  await page.locator(ready).first().waitFor()
  await page
    .locator("[data-coder=ready]")
    .waitFor({timeout: path.startsWith("/try") ? 60_000 : 1})
    .catch(() => {})
  if (path.startsWith("/sql")) {
    await page.getByRole("button", {name: /^Run/}).click()
    await page.locator(".part-table").waitFor()
  }
  await page.waitForFunction(
    () => document.querySelector(".mantine-Skeleton-root, [aria-busy=true]") === null,
  )
  await page.screenshot({path: file, fullPage: whole})
}

const browser = await openBrowser()
const {folder, end} = temporaryFolder()

const takeAll = async (name, store, pair, words, day) => {
  const {address, end: stop} = await serve(store)
  const views = await viewsOf(address, pair, words, day)
  for (const [look, options] of Object.entries(looks)) {
    const {context, page} = await openPage(browser, address, options)
    page.setDefaultTimeout(60_000)
    await page.addInitScript(
      text => {
        if (location.protocol !== "about:") localStorage.setItem("demarche-views", text)
      },
      JSON.stringify(briefingOf(pair)),
    )
    for (const [view, [path, ready]] of Object.entries(views)) {
      if (values.only !== undefined && !values.only.split(",").includes(view)) continue
      await take(
        page,
        path,
        ready,
        join(values.to, `${name}-${view}-${look}.png`),
        // what stands at the end of the window stands there
        view !== "dossier-event" && view !== "briefing",
      ).catch(error => console.error(`${name} ${view} ${look}: ${error.message.split("\n")[0]}`))
    }
    await context.close()
  }
  await stop()
}

/** Some decisions, so that the review has something to say of the coder. */
const judge = async page => {
  await page.goto("/review")
  for (const key of "aaxaaaxa") {
    const card = page.locator(".review-card")
    await card.waitFor()
    const id = await card.getAttribute("data-card")
    await page.keyboard.press(key)
    await page.locator(`.review-card:not([data-card="${id}"])`).waitFor()
  }
}

/** The four of README.md, as much as a window shows. */
const takeForReadme = async store => {
  const to = new URL("../../../../docs/screenshots/", import.meta.url).pathname
  mkdirSync(to, {recursive: true})
  const {address, end: stop} = await serve(store)
  const views = await viewsOf(address, ["IDN", "KEN"], "fishermen", "2019-05-15")
  const {context, page} = await openPage(browser, address)
  page.setDefaultTimeout(60_000)
  for (const view of ["dossier", "story", "review", "try"]) {
    if (values.only !== undefined && !values.only.split(",").includes(view)) continue
    // down to the end of something
    await page.setViewportSize(view === "dossier" ? {width: 1280, height: 860} : {width: 1200, height: 780})
    const file = join(to, `${view}.png`)
    if (view === "review") await judge(page)
    const [path, ready] = views[view]
    await take(page, path, view === "review" ? ".precision tbody tr" : ready, file, false)
    console.log(`${file}: ${Math.ceil(statSync(file).size / 1024)} KB`)
  }
  await context.close()
  await stop()
}

if (values.readme) await takeForReadme(await recordOf(folder, stories))
else {
  mkdirSync(values.to, {recursive: true})
  await takeAll("examples", await recordOf(folder, stories), ["IDN", "KEN"], "fishermen", "2019-05-15")
  if (values.news !== undefined && existsSync(values.news)) {
    const store = join(folder, "news.duckdb")
    await demarche(["ingest", values.news, "--store", store, "--jobs", "2"])
    await takeAll("news", store, ["RUS", "UKR"], "sanctions oil", "2026-03-15")
  }
  console.log(values.to)
}
await browser.close()
end()
