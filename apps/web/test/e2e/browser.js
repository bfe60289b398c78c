// A headless Chromium that notes everything a page should not do: errors, refused scripts, requests to other places.

import {readFileSync} from "node:fs"
import {createRequire} from "node:module"
import {launchChromium} from "../../../demarche/test/chromium.js"

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

export const openBrowser = () => launchChromium("--enable-unsafe-swiftshader")

export const openPage = async (browser, address, options = {}) => {
  const context = await browser.newContext({
    viewport: {width: 1280, height: 900},
    reducedMotion: "reduce",
    acceptDownloads: true,
    baseURL: address,
    ...options,
  })
  await context.grantPermissions(["clipboard-read", "clipboard-write"])
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  const faults = []
  page.on("pageerror", error => faults.push(error.message))
  page.on("console", message => {
    if (message.type() === "error") faults.push(`${message.text()} (${message.location().url})`)
  })
  page.on("request", request => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(address))
      faults.push(`asked another place: ${request.url()}`)
  })
  return {context, page, faults}
}

/** What axe finds wrong in the page as it stands. The page's policy refuses scripts, so it is run from outside. */
export const violations = async page => {
  await page.evaluate(axe)
  const found = await page.evaluate(() =>
    globalThis.axe.run(document, {resultTypes: ["violations"], rules: {region: {enabled: true}}}),
  )
  return found.violations.map(
    ({id, help, nodes}) =>
      `${id}: ${help}\n${nodes
        .slice(0, 3)
        .map(
          node => `  ${node.html.slice(0, 160)}\n  ${node.failureSummary?.split("\n").slice(1, 2).join("")}`,
        )
        .join("\n")}`,
  )
}
