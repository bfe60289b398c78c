// A story and its events.

import {check, holds} from "../../../demarche/test/checks.js"
import {equal} from "./desk.js"
import {hostile} from "./stories.js"

export const checkStory = async ({page, open, query, json}) => {
  const told = (await json("ask/events?sides=KEN,GHA&since=2023-04-11&until=2023-04-11")).parts[0].rows[0]
  const hostileId = (await json("documents?limit=100")).documents.find(
    ({title}) => title === hostile.title,
  )?.id

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

  await check("beside an event of a story stand the other reports of it", async () => {
    await open(`/story/${told.document}`)
    await page.locator(".story-cards .card-head").first().click()
    await page.getByText("1 other report of it").waitFor()
    holds(
      (await page.locator(".event-in-story .report").textContent()).includes("Second Wire"),
      "the other publisher is not named",
    )
  })

  await check(
    "an event is put right in its story, beside what the machine read, and taken back",
    async () => {
      const [{event, document}] = (await json("ask/events?sides=KEN,GHA&since=2021-03-02&until=2021-03-02"))
        .parts[0].rows
      const amountOf = async () => (await json(`events/${event}`)).event.record.amount[0]
      const {value} = await amountOf()
      await open(`/story/${document}`)
      await page.locator(".story-cards .card-head").first().click()
      await page.locator(".event-in-story").getByRole("button", {name: "Correct"}).click()
      await page.getByLabel("Amount").fill("45000000")
      await page.getByLabel("Bound").selectOption("at_least")
      await page.getByRole("button", {name: "Fix and accept"}).click()
      const versions = page.locator(".event-in-story .versions")
      await versions.waitFor()
      equal(
        await versions.locator("tbody tr").allTextContents(),
        ["Amount40,000,000 USD≥ 45,000,000 USD"],
        "what was changed",
      )
      const {value: now, bound} = await amountOf()
      equal([value, now, bound], [40_000_000, 45_000_000, "at_least"], "the amount before and after")
      await open(`/event/${event}`)
      for (const left of [1, 0]) {
        await page.locator(".history").getByRole("button", {name: "Take back"}).last().click()
        await page.waitForFunction(
          number => document.querySelectorAll(".history li:not(.undone) button").length === number,
          left,
        )
      }
      equal((await amountOf()).value, 40_000_000, "the amount when taken back")
    },
  )
}
