// A page of the desk for checks, with what all of them ask.

import {holds} from "../../../demarche/test/checks.js"
import {openPage} from "./browser.js"

export const equal = (found, expected, what) =>
  holds(
    JSON.stringify(found) === JSON.stringify(expected),
    `${what}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`,
  )

/** Goes on with the Tab key until something that fits has the focus. */
export const tabTo = async (page, selector) => {
  for (let pressed = 0; pressed < 300; pressed++) {
    if (await page.evaluate(wanted => document.activeElement?.matches(wanted) ?? false, selector)) return
    await page.keyboard.press("Tab")
  }
  throw new Error(`300 times Tab do not lead to ${selector}`)
}

/** Rows of a CSV file (RFC 4180), each by the names of the first. */
export const csvRows = text => {
  const rows = [[]]
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === "\r\n") rows.push([])
    if (end === "") break
  }
  const [names, ...values] = rows.filter(row => row.length > 1 || row[0] !== "")
  return values.map(row => Object.fromEntries(names.map((name, index) => [name, row[index]])))
}

export const openDesk = async (browser, address) => {
  const {context, page, faults} = await openPage(browser, address)
  return {
    browser,
    address,
    context,
    page,
    /** What a page should not have done so far. */
    faults,
    /** Goes to a view as if the address had been typed. */
    open: async path => {
      await page.goto("about:blank")
      await page.goto(`${address}${path}`)
    },
    /** What the address says behind its "?". */
    query: () => Object.fromEntries(new URL(page.url()).searchParams),
    /** What the server answers at an address under /api. */
    json: async path => (await fetch(`${address}/api/${path}`)).json(),
    /** The whole of a file that a link offers, as text. */
    fileBehind: async link => (await fetch(address + (await link.getAttribute("href")))).text(),
  }
}
