// The dossier as an analyst uses it: two sides chosen, a period drawn, a number followed to its sentence, the whole taken away.

import {readFileSync} from "node:fs"
import {check, holds} from "../../../demarche/test/checks.js"
import {openPage} from "./browser.js"
import {csvRows, equal, tabTo} from "./desk.js"

export const checkDossier = async ({browser, address, page, open, query, json, fileBehind}) => {
  const dates = () =>
    page.locator('[data-part="events"] .event-when time').evaluateAll(all => all.map(one => one.dateTime))

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
    await page.mouse.move(box.x + box.width * 0.3, box.y + 60)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.4, box.y + 60, {steps: 4})
    await page.mouse.move(box.x + box.width * 0.45, box.y + 60, {steps: 4})
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

  await check(
    "the rows of a table are read back from CSV and JSON lines, and its query is shown",
    async () => {
      const rows = (await json("ask/dossier?sides=KEN,GHA&limit=60")).parts.find(
        ({name}) => name === "events",
      ).rows
      await open("/KEN/GHA")
      const links = page.locator('[data-part="events"] .part-actions a')
      await links.first().waitFor()
      const csv = csvRows(await fileBehind(links.nth(0)))
      const lines = (await fileBehind(links.nth(1))).trim().split("\n")
      equal(
        lines.map(line => JSON.parse(line)),
        rows,
        "the rows of the JSON lines",
      )
      const told = row => [row.date, row.type, row.event, row.sentence, row.publisher]
      equal(csv.map(told), rows.map(told), "the rows of the CSV")
      await page.locator('[data-part="events"] .part-actions button').click()
      const dialog = page.getByRole("dialog")
      holds(
        /select[\s\S]+from/i.test(await dialog.locator("pre").first().textContent()),
        "no statement is shown",
      )
      await page.keyboard.press("Escape")
      await dialog.waitFor({state: "hidden"})
    },
  )

  await check("what passed before and after an event is set side by side", async () => {
    await open("/KEN/GHA")
    const part = page.locator('[data-part="around"]')
    const cells = () => part.locator("tbody tr td.strong").allTextContents()
    await part.locator("tbody tr").first().waitFor()
    const [event] = (await json("ask/events?sides=KEN,GHA&since=2022-02-08&until=2022-02-08")).parts[0].rows
    // the list offers the strongest events alone; one that an address names stands in it too
    const address = new URL(page.url())
    address.searchParams.set("around", event.event)
    await page.goto(address.href)
    await part.getByRole("combobox", {name: /^Event/}).selectOption(event.event)
    await page.waitForURL(/around=/)
    await part.getByText("365 days").click()
    const sum = async (since, until) =>
      (await json(`ask/series?sides=KEN,GHA&since=${since}&until=${until}`)).parts[0].rows.reduce(
        (total, row) => total + row.events,
        0,
      )
    const expected = [await sum("2021-02-08", "2022-02-07"), await sum("2022-02-09", "2023-02-08")]
    holds(expected[0] > 0 && expected[1] > 0, `${expected} tell nothing`)
    await page.waitForFunction(
      wanted =>
        [...document.querySelectorAll('[data-part="around"] tbody td.strong')]
          .map(one => one.textContent)
          .join() === wanted,
      expected.join(),
    )
    equal((await cells()).map(Number), expected, "the events before and after")
  })

  await check("the pair stands beside other partners of either side, on one scale", async () => {
    const part = page.locator('[data-part="multiples"]')
    await part.locator(".mini").first().waitFor()
    equal(await part.locator("li a").first().textContent(), "Ghana", "the first of Kenya's partners")
    await part.getByText("Ghana", {exact: true}).first().click()
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
    equal(data.parts, (await json("ask/dossier?sides=KEN,GHA&limit=60")).parts, "the parts in its data")
    holds(html.includes("Kenya praised Ghana"), "a sentence is missing")
    const saved = await openPage(browser, address, {javaScriptEnabled: false})
    await saved.page.setContent(html)
    holds((await saved.page.locator("svg path").count()) > 10, "its drawings are missing")
    await saved.context.close()
  })

  await check(
    "the keyboard alone draws a period, follows a number to its sentence, and takes the dossier away",
    async () => {
      await open("/KEN/GHA")
      await page.locator('[data-part="summary"] tbody td a').first().waitFor()
      await tabTo(page, ".skip")
      await page.keyboard.press("Enter")
      await tabTo(page, '[role="slider"][aria-label="Beginning of the period"]')
      await page.keyboard.press("Shift+ArrowRight")
      await page.waitForURL(/since=/)
      await page.locator(".parts[aria-busy=false]").waitFor()
      await tabTo(page, '[data-part="summary"] tbody td a')
      await page.keyboard.press("Enter")
      await page.waitForURL(/directed=true/)
      await page.locator(".parts[aria-busy=false]").waitFor()
      await tabTo(page, '[data-part="events"] .event-type')
      await page.keyboard.press("Enter")
      await page.locator("[data-drawer] .sentence").first().waitFor()
      await page.keyboard.press("Escape")
      await page.waitForURL(url => !url.search.includes("event="))
      await open("/KEN/GHA")
      await page.locator(".series .plot svg").waitFor()
      await tabTo(page, ".page-buttons button")
      await page.keyboard.press("Enter")
      await page.getByRole("menuitem", {name: /One file/}).waitFor()
      await page.keyboard.press("ArrowDown")
      await page.waitForFunction(() => document.activeElement?.matches("[role=menuitem]"))
      const download = page.waitForEvent("download")
      await page.keyboard.press("Enter")
      holds((await download).suggestedFilename().endsWith(".html"), "no file was saved")
    },
  )
}
