// A story that would like to be more than text: markup, characters that turn the direction of writing, words without an end.
// Wherever it is shown it is read and does nothing.

import {readFileSync} from "node:fs"
import {check, holds} from "../../../demarche/test/checks.js"
import {openPage} from "./browser.js"
import {equal} from "./desk.js"
import {hostile, odd, tooLong, unbroken} from "./stories.js"

/** What a page of text never holds, whatever the text says. */
const traps = () => {
  const found = []
  if (globalThis.hacked !== undefined) found.push("a script of the story ran")
  const bad =
    "main :is(img, script, iframe, object, embed, [onerror], [onload]), a[href^='javascript:'], a[href^='data:']"
  for (const element of document.querySelectorAll(bad)) found.push(element.outerHTML.slice(0, 100))
  // a turn of the direction ends where the story's words end: nothing else stands in the same run of text
  const walk = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT)
  for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
    if (!/[\u202a-\u202e\u2066-\u2069]/.test(node.data)) continue
    let run = node.parentElement
    const isRun = element => {
      const {display, unicodeBidi} = getComputedStyle(element)
      return display !== "inline" || /isolate|plaintext/.test(unicodeBidi)
    }
    while (!isRun(run)) run = run.parentElement
    if (run.closest(".story-text, .sentence, h1, pre, textarea, option") !== null) continue
    const words = run.textContent.trim()
    if (!words.endsWith(node.data.trim())) found.push(`a turned run goes on: ${words.slice(0, 100)}`)
  }
  return found
}

export const checkHostile = async ({browser, address, page, open, json}) => {
  const {documents} = await json("documents?limit=100")
  const idOf = story => documents.find(({title}) => title === story.title)?.id
  const [first] = (await json("ask/events?sides=KEN,GHA&since=2022-06-01&until=2022-06-01")).parts[0].rows
  const [second] = (await json("ask/events?sides=KEN,GHA&since=2022-06-23&until=2022-06-23")).parts[0].rows
  const markup = hostile.publisher
  const turned = odd.publisher
  const month = "since=2022-06-01&until=2022-06-30"
  // each address with what must be read on it
  const shown = [
    [`/KEN/GHA?${month}`, [markup, turned]],
    [`/KEN/GHA?${month}&event=${first.event}`, [markup, hostile.title]],
    [`/story/${idOf(hostile)}`, [markup, hostile.title, "<script>window.hacked=1</script>"]],
    [`/story/${idOf(odd)}`, [turned, odd.title]],
    [`/story/${idOf(unbroken)}`, [unbroken.title]],
    [`/event/${first.event}`, [markup]],
    [`/event/${second.event}`, [turned]],
    ["/search?q=accra", [markup, turned, hostile.title, odd.title]],
    [`/review?subject=${first.event}`, [markup]],
    ["/today?day=2022-06-01", [markup]],
    [`/actor/KEN?${month}`, [markup, turned]],
    ["/imports", [markup, turned, hostile.title, odd.title]],
    [
      `/sql?q=${encodeURIComponent("select title, publisher, text from documents order by date")}`,
      [markup, turned],
    ],
    [`/try#text=${encodeURIComponent(hostile.text)}`, ["<script>window.hacked=1</script>"]],
  ]

  await check("a hostile story is text in every view that shows it", async () => {
    const wrong = []
    for (const [path, words] of shown) {
      await open(path)
      if (path.startsWith("/sql")) await page.getByRole("button", {name: /^Run/}).click()
      for (const text of words)
        await page
          .waitForFunction(wanted => document.body.textContent.includes(wanted), text, {timeout: 15_000})
          .catch(() => wrong.push(`${path}: ${JSON.stringify(text.slice(0, 80))} is not shown`))
      wrong.push(...(await page.evaluate(traps)).map(trap => `${path}: ${trap}`))
    }
    holds(wrong.length === 0, wrong.join("\n"))
  })

  await check("a word without an end widens no view, nor slows it", async () => {
    await page.setViewportSize({width: 360, height: 740})
    const wide = []
    for (const path of [`/story/${idOf(unbroken)}`, `/KEN/GHA?${month}`, "/search?q=ghana", "/imports"]) {
      await open(path)
      await page.waitForFunction(() => document.body.textContent.includes("anywhereanywhere"))
      const over = await page.evaluate(() => document.documentElement.scrollWidth - globalThis.innerWidth)
      if (over > 0) wide.push(`${path}: ${over} pixels too wide`)
    }
    await page.setViewportSize({width: 1280, height: 900})
    holds(wide.length === 0, wide.join("\n"))
  })

  await check("a saved dossier holds hostile words as text", async () => {
    await open(`/KEN/GHA?${month}`)
    await page.locator(".series .plot svg").waitFor()
    const download = page.waitForEvent("download")
    await page.getByRole("button", {name: "Export"}).click()
    await page.getByRole("menuitem", {name: /One file/}).click()
    const html = readFileSync(await (await download).path(), "utf8")
    const saved = await openPage(browser, address)
    await saved.page.setContent(html)
    equal(await saved.page.evaluate(() => globalThis.hacked), undefined, "what it did")
    holds((await saved.page.textContent("body")).includes(markup), "its words are missing")
    await saved.context.close()
  })

  await check(
    "a pasted line of five million characters is told to be too long, and typing goes on",
    async () => {
      await open("/try")
      await page.locator("[data-coder=ready]").waitFor({timeout: 60_000})
      await page.getByLabel("Text to read").fill(tooLong.text)
      await page.getByRole("heading", {name: /^The text has 5,000,021 characters/}).waitFor()
      await page.getByLabel("Text to read").fill("France condemned Mali.")
      await page.locator(".story-cards .event-type", {hasText: "ACCUSE"}).waitFor()
    },
  )

  await check("a text of five million characters in one line is refused with a reason", async () => {
    const answer = await fetch(`${address}/api/code`, {
      method: "POST",
      headers: {"content-type": "application/json"},
      body: JSON.stringify({text: tooLong.text}),
    })
    equal([answer.status, typeof (await answer.json()).error.message], [413, "string"], "the answer")
    const [{failed}] = (await json("imports")).imports
    equal(failed, 1, "the texts of the import that could not be read")
  })

  await check("why a text of an import could not be read stands one press behind its number", async () => {
    await open("/imports")
    await page.locator('[data-part="imports"] td a').first().click()
    await page.waitForURL(/left=failed/)
    await page.locator('[data-part="left"] li', {hasText: "more than the 2,000,000"}).waitFor()
  })
}
