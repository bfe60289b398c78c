// What holds for every view: no violation that axe finds, no wider than a phone, nothing written in a story is more than text.

import {check, holds} from "../../../demarche/test/checks.js"
import {violations} from "./browser.js"
import {hostile, pasted} from "./stories.js"

export const checkViews = async ({page, open, json}) => {
  const hostileId = (await json("documents?limit=100")).documents.find(
    ({title}) => title === hostile.title,
  )?.id
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

  await page.emulateMedia({colorScheme: "light"})

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
  await page.setViewportSize({width: 1280, height: 900})
}
