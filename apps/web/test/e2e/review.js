// Judging events with the keyboard.

import {check} from "../../../demarche/test/checks.js"
import {equal, tabTo} from "./desk.js"

export const checkReview = async ({address, page, open, json}) => {
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

  await check("a wrong party is put right with the keyboard alone, and its dossiers follow", async () => {
    const asked = "ask/events?sides=KEN,GHA&since=2022-05-30&until=2022-05-30"
    const [{event: id}] = (await json(asked)).parts[0].rows
    await open(`/review?subject=${id}`)
    await page.locator(`.review-card[data-card="${id}"]`).waitFor()
    await page.keyboard.press("e")
    await page.getByRole("combobox", {name: /^Type/}).waitFor()
    await tabTo(page, "fieldset:first-of-type .code-input")
    await page.keyboard.press("ControlOrMeta+a")
    await page.keyboard.type("UGA")
    await page.keyboard.press("Enter")
    await page.locator(`.review-card:not([data-card="${id}"])`).waitFor()
    const {event} = await json(`events/${id}`)
    equal([event.state, event.record.actor[0].code], ["corrected", "UGA"], "the event")
    equal((await json(asked)).parts[0].rows.length, 0, "what is left of it in the dossier it stood in")
    await open("/UGA/KEN")
    await page.locator(`[data-part="events"] [data-event="${id}"]`).waitFor()
    const gold = await (await fetch(`${address}/api/review/gold.jsonl`)).text()
    const items = gold
      .trim()
      .split("\n")
      .map(line => JSON.parse(line))
    equal(
      items.find(({text}) => text.includes("new tariffs")).events[0].actors[0].code,
      "UGA",
      "the actor in the corrections as gold",
    )
    // and the machine's reading comes back
    await open(`/event/${id}`)
    for (const left of [1, 0]) {
      await page.locator(".history").getByRole("button", {name: "Take back"}).last().click()
      await page.waitForFunction(
        number => document.querySelectorAll(".history li:not(.undone) button").length === number,
        left,
      )
    }
    equal((await json(`events/${id}`)).event.record.actor[0].code, "GHA", "its actor when taken back")
  })
}
