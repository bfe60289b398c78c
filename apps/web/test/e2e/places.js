// Where events happened: a period that slides over the map and plays, and the surroundings of one event.

import {check, holds} from "../../../demarche/test/checks.js"
import {equal} from "./desk.js"

export const checkPlaces = async ({page, open, query, json}) => {
  const followed = () =>
    page.waitForFunction(() => document.querySelectorAll(".land[role=button], .empty").length > 0)

  await check("a period slides over the map by hand, and its countries follow", async () => {
    await open("/map")
    await page.locator(".land[role=button]").first().waitFor()
    await page.getByRole("group", {name: "Length of the period"}).getByText("1 year").click()
    await page.waitForURL(/since=/)
    const slider = page.getByRole("slider", {name: "Period that is shown"})
    await slider.focus()
    await slider.press("End")
    await page.waitForFunction(() => document.activeElement.value === document.activeElement.max)
    await followed()
    const {since, until} = query()
    holds(Date.parse(until) - Date.parse(since) > 360 * 86_400_000, `${since} to ${until} is no year`)
    const told = await json(`ask/places?since=${since}&until=${until}&limit=2000`)
    const countries = new Set(told.parts[0].rows.map(({country}) => country))
    await page.waitForFunction(
      number => document.querySelectorAll(".land[role=button]").length <= number,
      countries.size,
    )
  })

  await check("it plays from the beginning by itself, and stops at a press", async () => {
    await page.getByRole("button", {name: "Whole time"}).click()
    await page.waitForURL(url => !url.search.includes("since"))
    await page.getByRole("button", {name: "Play"}).click()
    await page.waitForURL(/since=/)
    const first = query().since
    await page.waitForURL(url => url.searchParams.get("since") > first)
    await page.getByRole("button", {name: "Pause"}).click()
    await page.getByRole("button", {name: "Play"}).waitFor()
  })

  await check("an event with a place is shown in its surroundings", async () => {
    const rows = (await json("ask/events?sides=KEN,GHA&limit=200")).parts[0].rows
    const {event} = rows.find(({place}) => place?.includes("Accra"))
    await open(`/event/${event}`)
    await page.locator(".surroundings .land.here").waitFor()
    equal(await page.locator(".surroundings .here-mark").count(), 1, "its mark")
  })
}
