// A story and its events.

import {check, holds} from "../../../demarche/test/checks.js"
import {equal} from "./desk.js"
import {hostile} from "./stories.js"

export const checkStory = async ({page, open, query, json}) => {
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
}
