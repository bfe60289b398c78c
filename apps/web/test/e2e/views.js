// What holds for every view: no violation that axe finds in either colour scheme, and no wider than a phone.

import {check, holds} from "../../../demarche/test/checks.js"
import {violations} from "./browser.js"
import {hostile, pasted} from "./stories.js"

/** Until what a change of the window moves has been drawn anew. */
const frames = page =>
  page.evaluate(
    () =>
      new Promise(resolve =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100))),
      ),
  )

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
    views: ["/views", ".empty-state"],
    settings: ["/settings", ".segments"],
    nothing: ["/CUB/ISL", ".empty-state"],
    lost: ["/no/such/view", ".empty-state"],
  }

  // each view is opened once and looked at in both colour schemes and as narrow as a phone
  const wrong = {light: [], dark: [], phone: []}
  for (const [name, [path, ready]] of Object.entries(views)) {
    await check(`${name} is there to be looked at`, async () => {
      await open(path)
      await page.locator(ready).first().waitFor()
      for (const scheme of ["light", "dark"]) {
        await page.emulateMedia({colorScheme: scheme})
        await page.locator(`html[data-mantine-color-scheme="${scheme}"]`).waitFor()
        await page.locator(ready).first().waitFor()
        wrong[scheme].push(...(await violations(page)).map(found => `${name}: ${found}`))
      }
      await page.setViewportSize({width: 360, height: 740})
      await frames(page)
      const over = await page.evaluate(() => document.documentElement.scrollWidth - globalThis.innerWidth)
      if (over > 0) wrong.phone.push(`${name}: ${over} pixels too wide`)
      await page.setViewportSize({width: 1280, height: 900})
      await page.emulateMedia({colorScheme: "light"})
    })
  }
  for (const scheme of ["light", "dark"])
    await check(`axe finds nothing to mend in any view, ${scheme}`, () =>
      holds(wrong[scheme].length === 0, wrong[scheme].join("\n")),
    )
  await check("no view is wider than a phone", () => holds(wrong.phone.length === 0, wrong.phone.join("\n")))

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
}
