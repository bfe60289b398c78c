// How events are counted: kept in the settings, said under every chart, written into the addresses of the views that count.

import {check, holds} from "../../../demarche/test/checks.js"
import {equal} from "./desk.js"

export const checkCounting = async ({page, open, query, json}) => {
  const counted = () => page.locator(".counted").first().textContent()

  await check("what counts is kept in the settings and holds in every view that counts", async () => {
    await open("/settings")
    await page.getByText("planned", {exact: true}).click()
    await page.getByText("the table", {exact: true}).click()
    await open("/KEN/GHA")
    await page.waitForURL(/modality=actual,future/)
    equal([query().modality, query()["quad-rule"]], ["actual,future", "plover-table"], "the address")
    await page.locator('[data-part="summary"] tbody td').first().waitFor()
    holds(/actual, planned · quad class by the table/.test(await counted()), await counted())
    const told = (await json("ask/dossier?sides=KEN,GHA&modality=actual,future")).parts[0].rows
    equal(
      await page
        .locator('[data-part="summary"] tbody td.strong')
        .evaluateAll(all => all.map(one => Number(one.textContent))),
      told.map(({events}) => events),
      "the events of the dossier",
    )
    for (const [path, chart] of [
      ["/", ".pairs li"],
      ["/actor/KEN", ".series .plot svg"],
      ["/network?least=1", ".network-drawing canvas"],
      ["/map", ".land[role=button]"],
    ]) {
      await open(path)
      await page.locator(chart).first().waitFor()
      holds((await counted()).includes("planned"), `${path}: ${await counted()}`)
    }
  })

  await check(
    "a view that is handed on keeps its own way, and a filter goes before what is kept",
    async () => {
      await open("/KEN/GHA?modality=actual&quad-rule=plover-section")
      await page.locator(".timeline .marks path").first().waitFor()
      equal(query().modality, "actual", "the modality in the address")
      await open("/KEN/GHA")
      await page.waitForURL(/modality=actual,future/)
      await page.getByRole("button", {name: "Remove the filter “actual, planned”"}).click()
      await page.waitForURL(url => url.searchParams.get("modality") === "actual")
    },
  )

  await check("the usual way leaves no trace in the addresses", async () => {
    await open("/settings")
    await page.getByText("planned", {exact: true}).click()
    await page.getByText("its section", {exact: true}).click()
    await open("/KEN/GHA")
    await page.locator(".timeline .marks path").first().waitFor()
    equal(query(), {}, "what the address says")
  })
}
