// The desk in a real browser, on a record of the examples: what a reader does, step by step, and that every view can be
// used without a mouse, without colours, on a phone, and without trusting what is written in a story.

import {readFileSync} from "node:fs"
import {anyFailed, check, holds} from "../../../demarche/test/checks.js"
import {openBrowser, openPage, violations} from "./browser.js"
import {demarche, serveRecord} from "./record.js"
import {serveSite} from "./site.js"
import {hostile, pasted} from "./stories.js"

const record = await check("the record is made and served", serveRecord)
const browser = await check("a Chromium starts", openBrowser)
if (record === undefined || browser === undefined) {
  await record?.end()
  process.exit(1)
}
const {address} = record
const {context, page, faults} = await openPage(browser, address)
await context.grantPermissions(["clipboard-read", "clipboard-write"])

const json = async path => (await fetch(`${address}/api/${path}`)).json()
const query = () => Object.fromEntries(new URL(page.url()).searchParams)
const equal = (found, expected, what) =>
  holds(
    JSON.stringify(found) === JSON.stringify(expected),
    `${what}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`,
  )
const open = async path => {
  await page.goto("about:blank")
  await page.goto(`${address}${path}`)
}
const dates = () =>
  page.locator('[data-part="events"] .event-when time').evaluateAll(all => all.map(one => one.dateTime))
const hostileId = (await json("documents?limit=100")).documents.find(one => one.title === hostile.title)?.id

// the dossier

await check("two countries are chosen with the keyboard and open their dossier", async () => {
  await open("/")
  await page.getByRole("textbox", {name: "One side"}).fill("ken")
  await page.keyboard.press("Enter")
  await page.getByRole("textbox", {name: "The other side"}).fill("ghana")
  await page.keyboard.press("Enter")
  await page.getByRole("button", {name: "Open", exact: true}).press("Enter")
  await page.getByRole("heading", {level: 1, name: "Kenya and Ghana"}).waitFor()
  equal(new URL(page.url()).pathname, "/KEN/GHA", "the address")
})

await check("a period drawn on the timeline is in the address, and everything below follows", async () => {
  await page.locator(".timeline .marks path").first().waitFor()
  await page.locator('[data-part="events"] .event-item').first().waitFor()
  const before = await dates()
  const box = await page.locator(".timeline svg").boundingBox()
  await page.mouse.move(box.x + box.width * 0.55, box.y + 60)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.7, box.y + 60, {steps: 4})
  await page.mouse.move(box.x + box.width * 0.85, box.y + 60, {steps: 4})
  await page.mouse.up()
  await page.waitForURL(/since=.*until=/)
  const {since, until} = query()
  await page.locator(".parts[aria-busy=false]").waitFor()
  await page.waitForFunction(
    ([from, to]) =>
      [...document.querySelectorAll('[data-part="events"] .event-when time')].every(
        one => one.dateTime >= from && one.dateTime <= to,
      ),
    [since, until],
  )
  const after = await dates()
  holds(
    after.length > 0 && after.length < before.length,
    `${before.length} events before, ${after.length} after`,
  )
})

await check("reload and back keep the state", async () => {
  const drawn = query()
  const shown = await dates()
  await page.reload()
  await page.locator('[data-part="events"] .event-when time').first().waitFor()
  equal(query(), drawn, "the period after a reload")
  equal(await dates(), shown, "the events after a reload")
  await page.goBack()
  await page.waitForURL(url => !url.search.includes("since"))
  await page.goForward()
  await page.waitForURL(/since=/)
  equal(query(), drawn, "the period after back and forward")
})

await check("the ends of the period move with the arrow keys", async () => {
  const before = query().since
  await page.getByRole("slider", {name: "Beginning of the period"}).focus()
  await page.keyboard.press("ArrowRight")
  await page.waitForURL(url => url.searchParams.get("since") !== before)
  equal(Date.parse(query().since) - Date.parse(before), 86_400_000, "the step in milliseconds")
})

await check("a number leads to its sentence", async () => {
  await open("/KEN/GHA")
  const number = page.locator('[data-part="summary"] tbody td a').first()
  const count = Number(await number.textContent())
  const counted = page.waitForResponse(/ask\/dossier.*directed=true/)
  await number.click()
  await counted
  await page.locator(".parts[aria-busy=false]").waitFor()
  equal(
    await page.locator('[data-part="events"] .event-item').count(),
    Math.min(6, count),
    "the events that the number counts",
  )
  const item = page.locator('[data-part="events"] .event-item').first()
  const sentence = await item.locator(".sentence").textContent()
  const id = await item.getAttribute("data-event")
  await item.locator(".event-type").click()
  await page.locator(`[data-drawer="${id}"] .sentence`).first().waitFor()
  equal(query().event, id, "the event in the address")
  const told = await json(`events/${id}`)
  equal(sentence, told.reports[0].sentence, "the sentence")
  equal(
    await page.locator("[data-drawer] .sentence").first().textContent(),
    sentence,
    "the sentence beside the list",
  )
  await page.keyboard.press("Escape")
  await page.waitForURL(url => !url.search.includes("event="))
})

await check("the rows of a table are offered as CSV, and its query is shown", async () => {
  const csv = await page.locator('[data-part="events"] .part-actions a').first().getAttribute("href")
  const lines = (await (await fetch(address + csv)).text()).trim().split("\r\n")
  holds(lines[0].startsWith("date,enddate,type"), `the first line is ${lines[0]}`)
  await page.locator('[data-part="events"] .part-actions button').click()
  const dialog = page.getByRole("dialog")
  holds(/select[\s\S]+from/i.test(await dialog.locator("pre").first().textContent()), "no statement is shown")
  await page.keyboard.press("Escape")
  await dialog.waitFor({state: "hidden"})
})

await check("a dossier is saved as one file that needs nothing else", async () => {
  await open("/KEN/GHA")
  await page.locator(".series .plot svg").waitFor()
  const download = page.waitForEvent("download")
  await page.getByRole("button", {name: "Export"}).click()
  await page.getByRole("menuitem", {name: /One file/}).click()
  const html = readFileSync(await (await download).path(), "utf8")
  holds(!/(src|href)="(?!#)/.test(html), "it refers to something outside")
  const data = JSON.parse(/<script type="application\/json" id="data">(.*?)<\/script>/s.exec(html)[1])
  equal(data.parts.length, 9, "the parts in its data")
  holds(html.includes("Kenya praised Ghana"), "a sentence is missing")
  const saved = await openPage(browser, address, {javaScriptEnabled: false})
  await saved.page.setContent(html)
  holds((await saved.page.locator("svg path").count()) > 10, "its drawings are missing")
  await saved.context.close()
})

// story and event

await check("a hostile story is shown as text", async () => {
  await open(`/story/${hostileId}`)
  await page.locator(".story-text .mark").first().waitFor()
  const shown = await page.locator(".story-text").evaluate(text => {
    const copy = text.cloneNode(true)
    for (const hidden of copy.querySelectorAll(".sr-only")) hidden.remove()
    return copy.textContent
  })
  holds(shown.includes(hostile.text) && shown.includes(hostile.title), `it is shown as ${shown}`)
  equal(await page.evaluate(() => globalThis.hacked), undefined, "what it did")
  equal(
    await page.locator("main img, main script, main svg[onload], a[href^='javascript']").count(),
    0,
    "its elements",
  )
})

await check("a trigger in the text opens its event, and the event its words", async () => {
  await page.locator(".story-text button.mark-trigger").first().click()
  await page.waitForURL(/at=/)
  const card = page.locator(`[data-card="${query().at}"]`)
  await card.locator(".fields").waitFor()
  holds((await page.locator(".story-text .mark.on").count()) >= 2, "its words do not stand out")
  await card.getByText("Why it was coded so").click()
  holds((await card.locator(".because li").count()) > 0, "no reasons are given")
})

await check("an event is accepted and the decision taken back", async () => {
  await page.getByRole("link", {name: "Open the event"}).first().click()
  await page.locator("[data-page-event]").waitFor()
  await page.getByRole("button", {name: "Accept"}).click()
  await page.locator(".kicker .tag", {hasText: "accepted"}).waitFor()
  await page.locator(".history").getByRole("button", {name: "Take back"}).click()
  await page.locator(".kicker .tag", {hasText: "not reviewed"}).waitFor()
})

// search

await check("words find their stories, and a facet narrows them", async () => {
  await open("/")
  await page.locator(".pairs li").first().waitFor()
  await page.keyboard.press("/")
  await page.keyboard.type("sanctions")
  await page.getByRole("option", {name: /in all texts/}).click()
  await page.waitForURL(/\/search\?q=sanctions/)
  const results = page.locator(".search-columns .event-item")
  await results.first().waitFor()
  const all = await results.count()
  await page.locator(".facet button").first().click()
  await page.waitForURL(/publisher=|year=|events=/)
  const few = await results.count()
  holds(few > 0 && few <= all, `${all} before, ${few} after`)
  await page.reload()
  await results.first().waitFor()
  equal(await results.count(), few, "the results after a reload")
})

// try it

const here = async () => {
  await page.getByRole("button", {name: "Copy the events as JSON lines"}).click()
  await page.getByText("Copied").waitFor()
  return page.evaluate(() => navigator.clipboard.readText())
}

await check("a pasted text gives the same events as the command line", async () => {
  await open("/try")
  await page.getByLabel("Published on").fill(pasted.date)
  await page.getByLabel("Text to read").fill(pasted.text)
  await page.locator("[data-coder=ready]").waitFor({timeout: 60_000})
  await page.locator(".story-cards [data-card]").first().waitFor()
  const [line] = demarche(
    ["code", "--input", "jsonl", "--format", "jsonl", "-"],
    `${JSON.stringify({id: "text", ...pasted})}\n`,
  ).split("\n")
  equal(
    (await here()).split("\n").map(one => JSON.parse(one)),
    JSON.parse(line).events,
    "the events",
  )
})

await check("its dependency trees are drawn on demand", async () => {
  await page.getByRole("button", {name: "Show the dependency trees"}).click()
  await page.locator(".tree .arc").first().waitFor()
  equal(await page.locator(".tree").count(), 2, "the trees")
})

await check("it codes without a network once it is loaded", async () => {
  await page.waitForFunction(() => document.documentElement.dataset.offline === "ready", undefined, {
    timeout: 30_000,
  })
  const noted = faults.length
  await context.setOffline(true)
  try {
    await page.reload()
    await page.locator("[data-coder=ready]").waitFor({timeout: 60_000})
    await page.getByLabel("Text to read").fill("France condemned Mali.")
    await page.locator(".story-cards .event-type", {hasText: "ACCUSE"}).waitFor()
  } finally {
    await context.setOffline(false)
  }
  // a page without a network says so in the console
  faults.splice(noted)
})

await check("the page by itself codes in any folder of a web server, and sends nothing", async () => {
  const site = await serveSite()
  const alone = await openPage(browser, site.address)
  try {
    await alone.page.goto(`${site.address}/some/folder/#text=${encodeURIComponent("France condemned Mali.")}`)
    await alone.page.locator(".story-cards .event-type", {hasText: "ACCUSE"}).waitFor({timeout: 60_000})
    equal(alone.faults, [], "what went wrong")
  } finally {
    await alone.context.close()
    site.end()
  }
})

// review

await check("one key decides, Backspace takes it back", async () => {
  await open("/review")
  const card = page.locator(".review-card")
  await card.waitFor()
  const first = await card.getAttribute("data-card")
  await page.keyboard.press("x")
  await page.locator(`.review-card:not([data-card="${first}"])`).waitFor()
  equal((await json(`events/${first}`)).event.state, "rejected", "its state")
  equal(await page.locator(".last-ten li").count(), 1, "the last decisions")
  await page.keyboard.press("Backspace")
  await page.locator(`.review-card[data-card="${first}"]`).waitFor()
  equal((await json(`events/${first}`)).event.state, "coded", "its state when taken back")
  await page.keyboard.press("Space")
  await page.locator(`.review-card:not([data-card="${first}"])`).waitFor()
  equal((await json(`events/${first}`)).event.state, "ignored", "its state")
})

await check("a wrong type is put right and accepted", async () => {
  const card = page.locator(".review-card")
  const id = await card.getAttribute("data-card")
  await page.keyboard.press("e")
  const type = page.getByRole("combobox", {name: /^Type/})
  const was = await type.inputValue()
  await type.selectOption(was === "REJECT" ? "ACCUSE" : "REJECT")
  await page.getByRole("button", {name: "Fix and accept"}).click()
  await page.locator(`.review-card:not([data-card="${id}"])`).waitFor()
  const {event} = await json(`events/${id}`)
  equal(
    [event.state, event.record.event[0]],
    ["corrected", was === "REJECT" ? "ACCUSE" : "REJECT"],
    "the event",
  )
})

// every view

const someEvent = (await json("ask/events?sides=KEN,GHA")).parts[0].rows[0].event
const views = {
  home: ["/", ".pairs li"],
  dossier: ["/KEN/GHA?since=2021-01-01&until=2022-12-31", ".series .plot svg"],
  event: [`/event/${someEvent}`, ".reports"],
  story: [`/story/${hostileId}`, ".story-cards .card"],
  search: ["/search?q=kenya", ".event-item"],
  try: [`/try#text=${encodeURIComponent(pasted.text)}`, ".story-cards .card"],
  review: ["/review", ".review-card"],
  today: ["/today", ".big-numbers"],
  actor: ["/actor/KEN", ".partners li"],
  network: ["/network?least=1", ".network-drawing canvas"],
  map: ["/map", ".land[role=button]"],
  imports: ["/imports", ".documents li"],
  sql: ["/sql", ".code-area"],
  settings: ["/settings", ".segments"],
  nothing: ["/CUB/ISL", ".empty-state"],
  lost: ["/no/such/view", ".empty-state"],
}

for (const scheme of ["light", "dark"])
  await check(`axe finds nothing to mend in any view, ${scheme}`, async () => {
    await page.emulateMedia({colorScheme: scheme})
    const wrong = []
    for (const [name, [path, ready]] of Object.entries(views)) {
      await open(path)
      await page.locator(ready).first().waitFor({timeout: 30_000})
      wrong.push(...(await violations(page)).map(found => `${name}: ${found}`))
    }
    holds(wrong.length === 0, wrong.join("\n"))
  })

await check("axe finds nothing to mend in what opens over a view", async () => {
  const wrong = []
  await open(`/KEN/GHA?event=${someEvent}`)
  await page.locator("[data-drawer] .fields").waitFor()
  wrong.push(...(await violations(page)))
  await open("/KEN/GHA")
  await page.getByRole("button", {name: "Filters"}).click()
  await page.locator(".filter-panel").waitFor()
  wrong.push(...(await violations(page)))
  await open("/today")
  await page.locator(".big-numbers").waitFor()
  await page.keyboard.press("?")
  await page.getByRole("dialog", {name: "Keys"}).waitFor()
  wrong.push(...(await violations(page)))
  holds(wrong.length === 0, wrong.join("\n"))
})

await check("no view is wider than a phone", async () => {
  await page.setViewportSize({width: 360, height: 740})
  const wide = []
  for (const [name, [path, ready]] of Object.entries(views)) {
    await open(path)
    await page.locator(ready).first().waitFor({timeout: 30_000})
    const over = await page.evaluate(() => document.documentElement.scrollWidth - globalThis.innerWidth)
    if (over > 0) wide.push(`${name}: ${over} pixels too wide`)
  }
  holds(wide.length === 0, wide.join("\n"))
})

await check("no page erred, was refused anything by its policy, or asked another place", () =>
  holds(faults.length === 0, [...new Set(faults)].join("\n")),
)

await browser.close()
await record.end()
process.exitCode = anyFailed() ? 1 : 0
