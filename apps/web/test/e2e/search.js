// Words in, stories out.

import {check, holds} from "../../../demarche/test/checks.js"
import {equal} from "./desk.js"

export const checkSearch = async ({page, open}) => {
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
}
