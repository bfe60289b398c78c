// Every table and chart gives its rows as CSV, JSON Lines and Parquet, and shows the query behind it, which SQL answers.

import {readFileSync} from "node:fs"
import {parquetReadObjects} from "hyparquet"
import {check, holds} from "../../../demarche/test/checks.js"
import {csvRows, equal} from "./desk.js"

/** Bytes of the file behind a link of the server, or made by a button in the page. */
const fileOf = async (page, address, offer) => {
  const link = await offer.getAttribute("href")
  if (link !== null) return Buffer.from(await (await fetch(address + link)).arrayBuffer())
  const download = page.waitForEvent("download")
  await offer.click()
  return readFileSync(await (await download).path())
}

/** A small file stands in a block that holds others. */
const arrayBufferOf = ({buffer, byteOffset, length}) => buffer.slice(byteOffset, byteOffset + length)

export const checkOffers = async ({address, page, open, json}) => {
  const someEvent = (await json("ask/events?sides=KEN,GHA&since=2022-01-01")).parts[0].rows.at(-1).event
  await fetch(`${address}/api/reviews`, {
    method: "POST",
    headers: {"content-type": "application/json"},
    body: JSON.stringify({subject: someEvent, decision: "accept"}),
  })
  // the view, what says that it is there, and how many tables and charts it shows at least
  const views = {
    home: ["/", ".pairs li", 2],
    dossier: ["/KEN/GHA", ".series .plot svg", 10],
    actor: ["/actor/KEN", ".offices", 6],
    network: ["/network?least=1", ".network-drawing canvas", 1],
    map: ["/map", ".land[role=button]", 1],
    search: ["/search?q=kenya", ".event-item", 2],
    today: ["/today", ".big-numbers", 4],
    event: [`/event/${someEvent}`, ".reports", 3],
    imports: ["/imports", ".documents li", 2],
    review: ["/review", ".precision", 1],
  }
  for (const [name, [path, ready, least]] of Object.entries(views))
    await check(`${name}: what it shows is offered as CSV, JSON and Parquet, with its query`, async () => {
      await open(path)
      await page.locator(ready).first().waitFor({timeout: 30_000})
      await page.waitForFunction(
        number => document.querySelectorAll(".part-actions").length >= number,
        least,
        {timeout: 15_000},
      )
      const sections = page.locator(
        "main .part:not(:has(.part-actions)):has(table, svg.plot, .plot, .event-items)",
      )
      equal(
        await sections.evaluateAll(all => all.map(one => one.textContent.slice(0, 40))),
        [],
        "what offers nothing",
      )
      const offers = page.locator(".part-actions")
      for (let index = 0; index < (await offers.count()); index++) {
        const offer = offers.nth(index)
        const file = ending => fileOf(page, address, offer.getByText(ending, {exact: true}))
        const [csv, lines] = [String(await file("CSV")), String(await file("JSON"))]
        const objects = lines
          .split("\n")
          .filter(line => line !== "")
          .map(line => JSON.parse(line))
        equal(csvRows(csv).length, objects.length, `rows of offer ${index + 1}`)
        const read = await parquetReadObjects({file: arrayBufferOf(await file("Parquet"))})
        equal(read.length, objects.length, `rows of offer ${index + 1} as Parquet`)
        const names = Object.keys(csvRows(csv)[0] ?? {})
        if (read.length > 0) equal(Object.keys(read[0]), names, `columns of offer ${index + 1}`)
        await offer.getByText("Query", {exact: true}).click()
        const dialog = page.getByRole("dialog")
        // what the knowledge base says was not asked of the store: its address is shown
        await dialog.locator("pre, .asked-at").first().waitFor()
        for (const statement of await dialog.locator("pre").allTextContents())
          holds(/^\s*(with|select)\s/i.test(statement), `offer ${index + 1} shows ${statement.slice(0, 80)}`)
        await page.keyboard.press("Escape")
        await dialog.waitFor({state: "hidden"})
      }
    })

  await check("a dossier's events are saved as Parquet, typed as the server types them", async () => {
    const {columns, rows} = (await json("ask/events?sides=KEN,GHA&limit=1000")).parts[0]
    await open("/KEN/GHA")
    await page.getByRole("button", {name: "Export"}).click()
    const download = page.waitForEvent("download")
    await page.getByRole("menuitem", {name: "Parquet, a row for each event"}).click()
    const saved = await download
    equal(saved.suggestedFilename(), "KEN-GHA-by-event.parquet", "the name of the file")
    const found = await parquetReadObjects({file: arrayBufferOf(readFileSync(await saved.path()))})
    equal(
      Object.keys(found[0]),
      columns.map(({name}) => name),
      "the columns",
    )
    equal(
      found.map(({date, event, reports}) => [
        date?.toISOString().slice(0, 10) ?? null,
        event,
        Number(reports),
      ]),
      rows.map(({date, event, reports}) => [date, event, reports]),
      "the rows",
    )
  })

  await check("the query behind a list goes to SQL, which answers it", async () => {
    await open("/imports")
    await page.locator(".documents li").first().waitFor()
    await page.locator('[data-part="documents"] .part-actions').getByText("Query", {exact: true}).click()
    await page.getByRole("dialog").getByRole("link", {name: "Open in SQL"}).click()
    await page.getByRole("button", {name: "Run"}).click()
    await page.locator(".part-table tbody tr[data-index]").first().waitFor()
  })

  await check("a statement with names asks for their values, and keeps both in the address", async () => {
    const statement =
      "select count(*) as events from events where type = :type and date >= cast(:since as date)"
    await open(`/sql?q=${encodeURIComponent(statement)}`)
    await page.getByLabel("type", {exact: true}).fill("SANCTION")
    await page.getByLabel("since", {exact: true}).fill("2022-01-01")
    await page.getByRole("button", {name: /^Run/}).click()
    await page.getByText(/^In \d+ ms/).waitFor()
    await page.reload()
    equal(await page.getByLabel("type", {exact: true}).inputValue(), "SANCTION", "the value after a reload")
  })
}
