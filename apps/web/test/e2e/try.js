// A pasted text, coded in the browser: as on the command line, without a network, and as a page by itself.

import {check} from "../../../demarche/test/checks.js"
import {openPage} from "./browser.js"
import {equal} from "./desk.js"
import {demarche} from "./record.js"
import {serveSite} from "./site.js"
import {pasted} from "./stories.js"

export const checkTry = async ({browser, context, page, open, faults}) => {
  const here = async () => {
    await page.getByRole("button", {name: "Copy the events as JSON lines"}).click()
    await page.getByText("Copied").waitFor()
    return page.evaluate(() => navigator.clipboard.readText())
  }

  await check("a pasted text gives the same events as the command line", async () => {
    await open("/try")
    await page.getByLabel("Published on").fill(pasted.date)
    await page.getByLabel("Text to read").fill(pasted.text)
    await page.locator("[data-coder=ready]").waitFor({timeout: 60_000})
    await page.locator(".story-cards [data-card]").first().waitFor()
    const told = await demarche(
      ["code", "--input", "jsonl", "--format", "jsonl", "-"],
      `${JSON.stringify({id: "text", ...pasted})}\n`,
    )
    const [line] = told.split("\n")
    equal(
      (await here()).split("\n").map(one => JSON.parse(one)),
      JSON.parse(line).events,
      "the events",
    )
  })

  await check("its dependency trees are drawn on demand", async () => {
    await page.getByRole("button", {name: "Show the dependency trees"}).click()
    await page.locator(".tree .arc").first().waitFor()
    equal(await page.locator(".tree").count(), 2, "the trees")
  })

  await check("an address is fetched by the server, which asks nobody on its own machine", async () => {
    const noted = faults.length
    await page.getByLabel("Text to read").fill(`${new URL(page.url()).origin}/api/health`)
    await page.getByRole("button", {name: "Fetch the page"}).click()
    await page.getByText(/^the page /).waitFor()
    // a refusal stands in the console
    faults.splice(noted)
    await page.getByLabel("Text to read").fill(pasted.text)
    await page.getByRole("button", {name: "Fetch the page"}).waitFor({state: "hidden"})
  })

  await check("it codes without a network once it is loaded", async () => {
    await page.waitForFunction(() => document.documentElement.dataset.offline === "ready", undefined, {
      timeout: 30_000,
    })
    const noted = faults.length
    await context.setOffline(true)
    try {
      await page.reload()
      await page.locator("[data-coder=ready]").waitFor({timeout: 60_000})
      await page.getByLabel("Text to read").fill("France condemned Mali.")
      await page.locator(".story-cards .event-type", {hasText: "ACCUSE"}).waitFor()
    } finally {
      await context.setOffline(false)
    }
    // a page without a network says so in the console
    faults.splice(noted)
  })

  await check("the page by itself codes in any folder of a web server, and sends nothing", async () => {
    const site = await serveSite()
    const alone = await openPage(browser, site.address)
    try {
      await alone.page.goto(
        `${site.address}/some/folder/#text=${encodeURIComponent("France condemned Mali.")}`,
      )
      await alone.page.locator(".story-cards .event-type", {hasText: "ACCUSE"}).waitFor({timeout: 60_000})
      equal(alone.faults, [], "what went wrong")
    } finally {
      await alone.context.close()
      site.end()
    }
  })
}
