// An event put right: its reports set apart and joined again, and a decision taken back.

import {check} from "../../../demarche/test/checks.js"
import {equal} from "./desk.js"

export const checkEvent = async ({page, open, json}) => {
  const told = (await json("ask/events?sides=KEN,GHA&since=2023-04-11&until=2023-04-11")).parts[0].rows[0]
    .event
  const reports = () => page.locator(".report").count()
  const reportsAre = number =>
    page.waitForFunction(wanted => document.querySelectorAll(".report").length === wanted, number)
  let apart = ""

  await check("a report is set apart and becomes an event of its own", async () => {
    await open(`/event/${told}`)
    await page.locator(".report").first().waitFor()
    equal(await reports(), 2, "its reports")
    apart = await page.locator(".report").nth(1).getAttribute("data-report")
    await page.getByRole("button", {name: "Not the same event: set apart"}).click()
    await reportsAre(1)
    equal((await json(`events/${told}`)).reports.length, 1, "the reports that stay")
    const events = (await json("ask/events?sides=KEN,GHA&since=2023-04-10&until=2023-04-12")).parts[0].rows
    equal(events.length, 2, "the events of that week")
    apart = events.find(({event}) => event !== told).event
  })

  await check("two events are joined", async () => {
    await page.getByLabel("The same as another event").fill(apart)
    await page.getByRole("button", {name: "Merge"}).click()
    await reportsAre(2)
    const events = (await json("ask/events?sides=KEN,GHA&since=2023-04-10&until=2023-04-12")).parts[0].rows
    equal(
      events.map(({reports}) => reports),
      [2],
      "the reports of the events of that week",
    )
  })

  await check("both decisions stand in its history and can be taken back", async () => {
    const history = page.locator(".history li")
    equal(await history.count(), 2, "its decisions")
    await history.last().getByRole("button", {name: "Take back"}).click()
    await reportsAre(1)
    await page.locator(".history li.undone").first().waitFor()
  })
}
