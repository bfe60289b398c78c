// A missed event, told with words selected in a story or typed, shown everywhere an event is, and taken back.

import {check} from "../../../demarche/test/checks.js"
import {violations} from "./browser.js"
import {equal, tabTo} from "./desk.js"

/** Draws over words of the text with the pointer, as a reader does. */
const selectWords = async (page, selector, words) => {
  const ends = await page.locator(selector).evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const texts = []
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode())
      if (!text.parentElement.closest(".sr-only")) texts.push(text)
    const whole = texts.map(text => text.data).join("")
    const at = offset => {
      for (const text of texts) {
        if (offset <= text.data.length) return [text, offset]
        offset -= text.data.length
      }
    }
    const range = document.createRange()
    range.setStart(...at(whole.indexOf(wanted)))
    range.setEnd(...at(whole.indexOf(wanted) + wanted.length))
    const boxes = [...range.getClientRects()].filter(({width}) => width > 0)
    const [first, last] = [boxes[0], boxes.at(-1)]
    return [
      [first.left + 1, first.top + first.height / 2],
      [last.right - 1, last.top + last.height / 2],
    ]
  }, words)
  await page.mouse.move(...ends[0])
  await page.mouse.down()
  await page.mouse.move(...ends[1], {steps: 6})
  await page.mouse.up()
}

/** Holds the answers at some addresses back for a while, as a busy machine does. */
const holdBack = (page, addresses, milliseconds) =>
  page.route(addresses, async route => {
    const answer = await route.fetch()
    await new Promise(done => setTimeout(done, milliseconds))
    await route.fulfill({response: answer})
  })

const goldOf = async (address, text) =>
  (await (await fetch(`${address}/api/review/gold.jsonl`)).text())
    .split("\n")
    .filter(line => line !== "")
    .map(line => JSON.parse(line))
    .find(item => item.text.includes(text))

export const checkMissed = async ({address, page, open, query, json}) => {
  const pair = "ask/events?sides=KEN,GHA&since=2022-08-01&until=2022-08-31"
  const [known] = (await json(pair)).parts[0].rows
  const story = known.document
  const cards = () => page.locator(".story-cards [data-card]").count()
  let added = ""

  await check(
    "words selected in a story are told as a missed event, and it shows in story and dossier",
    async () => {
      await open(`/story/${story}`)
      await page.getByRole("button", {name: "Add a missed event"}).click()
      equal(await page.getByRole("button", {name: "Add the event"}).isDisabled(), true, "nothing told yet")
      for (const [words, role] of [
        ["500 tonnes", "act"],
        ["Kenya", "actor"],
        ["Ghana", "recipient"],
      ]) {
        await selectWords(page, ".story-text p[data-start]", words)
        await page.getByRole("toolbar", {name: "The words that are selected"}).getByText(words).waitFor()
        await page.getByRole("toolbar").getByRole("button", {name: role, exact: true}).click()
      }
      equal(await page.getByLabel("Act", {exact: true}).inputValue(), "500 tonnes", "the act")
      await page.waitForFunction(() =>
        [...document.querySelectorAll(".missed .code-input")].every(input => input.value.length === 3),
      )
      equal(
        await page.locator(".missed .code-input").evaluateAll(all => all.map(input => input.value)),
        ["KEN", "GHA"],
        "whom the knowledge base takes them for",
      )
      equal(await violations(page), [], "what axe finds in the form")
      await page.getByLabel("Type").selectOption("SUPPORT")
      await page.getByRole("button", {name: "Add the event"}).click()
      await page.getByText("SUPPORT was added.").waitFor()
      await page.waitForURL(/at=/)
      equal(await cards(), 2, "the events of the story")
      await page.locator(`[data-card="${query().at}"] .because summary`).click()
      await page.locator(`[data-card="${query().at}"]`).getByText("added by local").waitFor()
      const rows = (await json(pair)).parts[0].rows
      equal(rows.map(({type}) => type).sort(), [known.type, "SUPPORT"].sort(), "the events of the dossier")
      added = rows.find(({type}) => type === "SUPPORT").event
      await open("/KEN/GHA?since=2022-08-01&until=2022-08-31")
      await page.locator(`[data-part="events"] [data-event="${added}"]`).waitFor()
    },
  )

  await check("it stands in the corrections as gold once all of its story is judged", async () => {
    await fetch(`${address}/api/reviews`, {
      method: "POST",
      headers: {"content-type": "application/json"},
      body: JSON.stringify({subject: known.event, decision: "accept"}),
    })
    const item = await goldOf(address, "500 tonnes")
    equal(
      item.events.map(({type}) => type),
      [known.type, "SUPPORT"],
      "the events of the gold item",
    )
    equal(
      item.text.slice(item.events[1].trigger[0].start, item.events[1].trigger[0].end),
      "500 tonnes",
      "the words of the act",
    )
  })

  await check("on its page it is taken back, and is gone everywhere", async () => {
    await open(`/event/${added}`)
    await page.locator(".history li", {hasText: "SUPPORT"}).getByRole("button", {name: "Take back"}).click()
    await page.waitForURL(new RegExp(`/story/${story}`))
    await page.locator(".story-cards [data-card]").first().waitFor()
    equal(await cards(), 1, "the events of the story")
    equal((await json(pair)).parts[0].rows.length, 1, "the events of the dossier")
    equal((await goldOf(address, "500 tonnes")).events.length, 1, "the events of the gold item")
  })

  await check("the keyboard alone tells a missed event in a story, and takes it back", async () => {
    await open(`/story/${story}`)
    await page.locator(".story-text p[data-start]").waitFor()
    await page.keyboard.press("n")
    await page.locator(".missed").waitFor()
    await page.keyboard.type("threatened")
    await page.getByText("These words do not stand in the text.").waitFor()
    await page.keyboard.press("ControlOrMeta+a")
    await page.keyboard.type("food")
    await tabTo(page, '.missed-party input[aria-invalid="false"]')
    await page.keyboard.type("kenya")
    await page.waitForFunction(() => document.querySelector(".missed .code-input").value === "KEN")
    // however long answers take, an event that is being taken back is not asked for
    await holdBack(page, "**/api/documents/*", 500)
    await page.keyboard.press("Enter")
    await page.getByText("CONSULT was added.").waitFor()
    await tabTo(page, ".missing .text-button")
    await holdBack(page, "**/api/reviews", 1000)
    await page.keyboard.press("Enter")
    await page.getByText("CONSULT was added.").waitFor({state: "hidden"})
    await page.waitForFunction(() => document.querySelectorAll(".story-cards [data-card]").length === 1)
    await page.unrouteAll({behavior: "wait"})
  })

  await check("while a sentence is judged, what it tells besides is added and taken back", async () => {
    await open("/review")
    const card = page.locator(".review-card")
    await card.waitFor()
    const id = await card.getAttribute("data-card")
    const {document, record} = (await json(`events/${id}`)).reports[0]
    const told = async () => (await json(`documents/${document.id}`)).reports.length
    const before = await told()
    await page.keyboard.press("n")
    await page.locator(".missed").waitFor()
    await page.keyboard.type(record.trigger.text)
    await page.getByLabel("Type").selectOption("REQUEST")
    await page.getByRole("button", {name: "Add the event"}).click()
    const last = page.locator(".last-ten li").first()
    await last.getByText("REQUEST").waitFor()
    equal(await card.getAttribute("data-card"), id, "the card that is judged")
    equal(await told(), before + 1, "the events of its story")
    await last.getByRole("button", {name: "Take back"}).click()
    await page.waitForFunction(() => document.querySelectorAll(".last-ten li").length === 0)
    equal(await told(), before, "the events of its story when that is taken back")
  })
}
