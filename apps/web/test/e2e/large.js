// Every view on a record of many events: what is asked comes, what is long is paged or drawn in part, and no table puts more rows
// into the page than can be seen.

import {check, holds} from "../../../demarche/test/checks.js"
import {equal} from "./desk.js"
import {manyEvents} from "./large-record.js"

/** Rows of a table that are in the page, whatever its length. */
const mostRowsInPage = 80

export const checkLarge = async ({page, open, query, json}) => {
  const pairs = (await json("ask/network?limit=12")).parts[0].rows
  const {first, second, events: most} = pairs[0]
  const events = page.locator('[data-part="events"] .event-item')
  const followed = () => page.locator(".parts[aria-busy=false]").waitFor()

  /** Looks at all columns of a part as a table, down to its last row. */
  const tableOf = async (part, least) => {
    const section = page.locator(`[data-part="${part}"]`)
    const asTable = section.getByRole("button", {name: "All columns"})
    if ((await asTable.count()) > 0) await asTable.click()
    const table = section.locator(".part-table")
    await table.locator("tr[data-index]").first().waitFor()
    const frame = section.locator(".table-frame")
    const down = () => frame.evaluate(frame => frame.scrollTo(0, frame.scrollHeight))
    const known = async () => Number((await section.locator(".count").textContent()).replaceAll(/\D/g, ""))
    // while nobody knows how long it is, its end asks for what follows
    while ((await table.getAttribute("aria-rowcount")) === "-1" && (await known()) < least) {
      const before = await known()
      await down()
      await page.waitForFunction(
        ([name, rows]) =>
          Number(document.querySelector(`[data-part="${name}"] .count`).textContent.replaceAll(/\D/g, "")) >
          rows,
        [part, before],
      )
    }
    const rows = await known()
    holds(rows >= least, `${part} has ${rows} rows, not ${least}`)
    const inPage = async () => {
      const number = await table.locator("tr[data-index]").count()
      holds(number <= mostRowsInPage, `${number} of ${rows} rows of ${part} are in the page`)
    }
    await inPage()
    await down()
    await table.locator(`tr[data-index="${rows - 1}"]`).waitFor()
    await inPage()
  }

  await check(`the first page of ${manyEvents} events names the busiest pairs`, async () => {
    await open("/")
    const row = page.locator(".pairs li").first()
    await row.waitFor()
    equal(Number((await row.locator(".figure").textContent()).replaceAll(/\D/g, "")), most, "its events")
    await row.getByRole("link").click()
    await page.waitForURL(url => url.pathname === `/${first}/${second}`)
  })

  await check("the dossier of the busiest pair draws its months, and counts all its events", async () => {
    await page.locator(".timeline .marks [data-month]").first().waitFor()
    const counted = await page.locator(".timeline-part .count").first().textContent()
    const {rows} = (await json(`ask/series?sides=${first},${second}`)).parts[0]
    equal(
      Number(counted.replaceAll(/\D/g, "")),
      rows.reduce((sum, row) => sum + row.events, 0),
      "the events of its timeline",
    )
    const bars = [1, 2, 3, 4].reduce(
      (sum, quad) => sum + rows.filter(row => row[`quad${quad}`] > 0).length,
      0,
    )
    equal(await page.locator(".timeline .marks [data-month]").count(), bars, "the bars")
    await page.locator(".series .plot svg").waitFor()
  })

  await check("a bar opens its month, however long ago", async () => {
    const bar = page.locator(".timeline .marks [data-month]").first()
    const told = await bar.locator("title").textContent()
    await bar.click({force: true})
    await page.waitForURL(/until=/)
    await followed()
    const {until} = query()
    const month = (await json(`ask/series?sides=${first},${second}&until=${until}`)).parts[0].rows[0]
    const quads = [month.quad1, month.quad2, month.quad3, month.quad4]
    holds(quads.includes(Number(/: (\d+) event/.exec(told)[1])), `${told} is none of ${quads}`)
    const listed = (await json(`ask/events?sides=${first},${second}&until=${until}`)).parts[0].rows
    await events.first().waitFor()
    equal(
      await events.evaluateAll(all => all.map(one => one.dataset.event)),
      listed.slice(0, 6).map(({event}) => event),
      "its events",
    )
    await page
      .locator('[aria-labelledby="part-third"] .third-parties, [aria-labelledby="part-third"] .empty')
      .waitFor()
    await page.goBack()
    await page.waitForURL(url => !url.search.includes("until"))
    await followed()
  })

  await check("a period drawn among them is followed by everything below", async () => {
    const marks = await page.locator(".timeline svg").boundingBox()
    const before = await page.locator('[data-part="summary"]').textContent()
    const at = share => marks.x + 172 + (marks.width - 184) * share
    await page.mouse.move(at(0.5), marks.y + 60)
    await page.mouse.down()
    await page.mouse.move(at(0.55), marks.y + 60, {steps: 4})
    await page.mouse.up()
    await page.waitForURL(/since=.*until=/)
    const {since, until} = query()
    await followed()
    await page.waitForFunction(
      ([from, to]) =>
        [...document.querySelectorAll('[data-part="events"] .event-when time')].every(
          one => one.dateTime >= from && one.dateTime <= to,
        ),
      [since, until],
    )
    holds(
      (await page.locator('[data-part="summary"]').textContent()) !== before,
      "the figures stay as they were",
    )
    await page.reload()
    await events.first().waitFor()
    equal([query().since, query().until], [since, until], "the period after a reload")
    await page.goBack()
    await page.waitForURL(url => !url.search.includes("since"))
    await followed()
  })

  await check("more of its events are loaded, and their table goes on as it is scrolled", async () => {
    await page.getByRole("button", {name: /^These are the latest/}).click()
    await page.waitForURL(url => url.searchParams.get("limit") === "300")
    await followed()
    await tableOf("events", Math.min(1500, most))
  })

  await check("a number of many leads to its sentences", async () => {
    await open(`/${first}/${second}`)
    const number = page.locator('[data-part="summary"] tbody td a').first()
    await number.waitFor()
    const count = Number((await number.textContent()).replaceAll(/\D/g, ""))
    const counted = page.waitForResponse(/ask\/dossier.*directed=true/)
    await number.click()
    const answer = await (await counted).json()
    await followed()
    const counts = answer.parts.find(({name}) => name === "summary").rows
    equal(
      counts.reduce((sum, row) => sum + row.events, 0),
      count,
      "the events that the number counts",
    )
    const id = await events.first().getAttribute("data-event")
    const sentence = await events.first().locator(".sentence").textContent()
    await events.first().locator(".event-type").click()
    await page.locator(`[data-drawer="${id}"] .sentence`).first().waitFor()
    equal((await json(`events/${id}`)).reports[0].sentence, sentence, "the sentence")
    await page.locator("[data-drawer]").getByRole("link", {name: "Read the story"}).first().click()
    await page.locator(".story-text .mark").first().waitFor()
  })

  await check("a search pages on, a facet narrows it, and its table is as long as the window", async () => {
    const [document] = (await json("documents?limit=1")).documents
    const word = document.title.split(" ").reduce((short, one) => (one.length < short.length ? one : short))
    await open(`/search?q=${word}`)
    const found = page.locator(".search-columns .event-item")
    await found.first().waitFor()
    const best = await found.count()
    if (best === 200) {
      await page.getByRole("button", {name: /^These are the best/}).click()
      await page.waitForURL(/limit=1000/)
      await page.waitForFunction(
        few => document.querySelectorAll(".search-columns .event-item").length > few,
        best,
      )
    }
    const all = await found.count()
    const facet = page.locator(".facet button").first()
    const narrowed = Number(await facet.locator(".figure").textContent())
    await facet.click()
    await page.waitForURL(/publisher=|year=/)
    equal(await found.count(), narrowed, "the documents that the facet counts")
    holds(narrowed < all, `${narrowed} of ${all}`)
    await facet.click()
    await tableOf("documents", all)
  })

  await check("the network of all pairs is drawn, and a pair of it opens", async () => {
    await open("/network")
    await page.locator(".network-drawing canvas").first().waitFor({timeout: 30_000})
    const least = page.getByRole("slider", {name: /^At least so many/})
    const shown = await least.getAttribute("aria-valuetext")
    await least.press("ArrowLeft")
    await page.waitForURL(/least=/)
    holds(Number(query().least) < Number(shown), `${shown} is followed by ${query().least}`)
    await page.locator(".network-drawing canvas").first().waitFor({timeout: 30_000})
    await tableOf("network", 100)
    await page.getByRole("button", {name: "As text"}).click()
    await page.locator(".pairs a").first().click()
    await page.waitForURL(url => url.pathname === `/${first}/${second}`)
  })

  await check("the map counts countries and places, and one country narrows its table", async () => {
    await open("/map")
    const land = page.locator(".land[role=button]")
    await land.first().waitFor()
    await tableOf("places", 1000)
    await land.first().press("Enter")
    await page.waitForURL(/country=/)
    const {country} = query()
    const codes = page.locator('[data-part="places"] tr[data-index] td:first-child')
    holds(
      (await codes.allTextContents()).every(code => code.includes(country)),
      "places of other countries",
    )
  })

  await check("a day, an actor and the sources open and page on", async () => {
    await open("/today")
    await page.locator(".big-numbers").waitFor()
    const day = await page.locator("h1").textContent()
    await page.getByRole("button", {name: "Day before"}).click()
    await page.waitForFunction(shown => document.querySelector("h1").textContent !== shown, day)
    await open(`/actor/${first}`)
    await page.locator(".partners li").first().waitFor()
    await page.locator(".multiples svg").first().waitFor()
    await tableOf("partners", 20)
    await open("/imports")
    const newest = await page.locator(".documents li").first().textContent()
    await page.getByRole("button", {name: "Older ones"}).click()
    await page.waitForFunction(shown => document.querySelector(".documents li").textContent !== shown, newest)
  })

  await check("statements of one's own count the whole record", async () => {
    await open(`/sql?q=${encodeURIComponent("select count(*) as events from events")}`)
    await page.getByRole("button", {name: /^Run/}).click()
    const cell = page.locator(".part-table tbody td").first()
    await cell.waitFor()
    equal(Number((await cell.textContent()).replaceAll(/\D/g, "")), manyEvents, "the events")
  })

  await check("twenty events are judged with the keyboard, and the figures change", async () => {
    await open("/review")
    const card = page.locator(".review-card")
    await card.waitFor()
    for (let judged = 1; judged <= 20; judged++) {
      const id = await card.getAttribute("data-card")
      await page.keyboard.press(judged % 4 === 0 ? "x" : "a")
      await page.locator(`.review-card:not([data-card="${id}"])`).waitFor()
    }
    equal(await page.locator(".last-ten li").count(), 10, "the last decisions in sight")
    const {types} = await json("review/precision")
    const sum = name => types.reduce((total, row) => total + row[name], 0)
    equal([sum("accepted"), sum("rejected")], [15, 5], "what was accepted and rejected")
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll(".precision tbody td:nth-child(2)")].reduce(
          (total, cell) => total + Number(cell.textContent.split("/")[1]),
          0,
        ) === 20,
    )
  })
}
