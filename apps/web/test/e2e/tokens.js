// A server that asks for tokens: files and the progress of an import come with the token that is kept, and no address ever holds
// it. Beside it a queue that goes on behind its first page.

import {readFileSync} from "node:fs"
import {check, holds} from "../../../demarche/test/checks.js"
import {equal, openDesk} from "./desk.js"
import {demarche, recordOf, serve, temporaryFolder} from "./record.js"

const others = ["Togo", "Mali", "Niger", "Benin", "Chad", "Gabon", "Angola", "Uganda", "Rwanda", "Zambia"]
const verbs = ["praised", "condemned", "visited", "threatened", "sanctioned"]

/** With the examples more events than one page of the queue holds. */
const many = others.flatMap((other, week) =>
  verbs.map((verb, index) => ({
    id: `many-${other}-${verb}`,
    date: new Date(Date.UTC(2021, index, 4 + 7 * (week % 4))).toISOString().slice(0, 10),
    publisher: "Example Wire",
    text: `Ghana’s foreign minister ${verb} ${other} on Monday.`,
  })),
)

export const checkTokens = async browser => {
  const {folder, end} = temporaryFolder()
  const tokens = {}
  const record = await check("a record that asks for tokens is served", async () => {
    const store = await recordOf(folder, many)
    for (const name of ["ada", "ben", "cleo"])
      tokens[name] = (await demarche(["token", "create", name, "--scope", "admin", "--store", store])).trim()
    return serve(store, ["--tokens"])
  })
  if (record === undefined) return end()
  const {address} = record
  const {context, page, open, faults} = await openDesk(browser, address)
  const asked = []
  page.on("request", request => asked.push(request.url()))
  const as = (token, path, body) =>
    fetch(`${address}/api/${path}`, {
      headers: {authorization: `Bearer ${token}`, "content-type": "application/json"},
      ...(body && {method: "POST", body: JSON.stringify(body)}),
    })
  const queue = async token => (await (await as(token, "review/queue?limit=200")).json()).events

  await check(
    "without a token a view says what to do; with one that is kept it shows what it has",
    async () => {
      await open("/GHA/TGO")
      await page.getByText("Give a token in the settings.").first().waitFor()
      faults.splice(0)
      await open("/settings")
      await page.getByRole("textbox", {name: "Token"}).fill(tokens.ada)
      await page.getByRole("button", {name: "Keep", exact: true}).click()
      await page.getByText("Kept.").waitFor()
      await open("/GHA/TGO")
      await page.locator('[data-part="events"] .event-item').first().waitFor()
    },
  )

  await check("files are saved with the token", async () => {
    const save = async link => {
      const download = page.waitForEvent("download")
      await link.click()
      return readFileSync(await (await download).path(), "utf8")
    }
    const offer = page.locator('[data-part="events"] .part-actions')
    holds((await save(offer.getByText("CSV"))).startsWith("date,enddate,type"), "the file holds no rows")
    holds((await save(offer.getByText("Parquet"))).startsWith("PAR1"), "the file is no Parquet")
    holds(JSON.parse((await save(offer.getByText("JSON"))).split("\n")[0]).event.length > 0, "no events")
    await page.locator('[data-part="events"] .event-type').first().click()
    await page.getByRole("link", {name: "Read the story"}).first().click()
    await page.locator(".story-text").waitFor()
    holds(JSON.parse(await save(page.locator(".kicker a"))).document.text.includes("Togo"), "no story")
  })

  await check("an import is followed to its end with the token", async () => {
    await open("/imports")
    await page.getByLabel("A text to read into the record").fill("Togo thanked Ghana on Monday.")
    await page.getByRole("button", {name: "Read it in"}).click()
    await page.getByText(/^Done: 1 read/).waitFor({timeout: 60_000})
  })

  await check("an event on which two reviewers disagree comes to the third first", async () => {
    const [{event}] = (await queue(tokens.ada)).slice(-1)
    await as(tokens.ben, "reviews", {subject: event.id, decision: "accept"})
    await as(tokens.cleo, "reviews", {subject: event.id, decision: "reject"})
    await open("/review")
    await page.locator(`.review-card[data-card="${event.id}"]`).waitFor()
    await page.keyboard.press("a")
    await page.locator(`.review-card:not([data-card="${event.id}"])`).waitFor()
    holds(!(await queue(tokens.ben)).some(one => one.event.id === event.id), "the tie is not broken")
  })

  await check(
    "the queue goes on behind its first page, the surest last, and the last ten stay at hand",
    async () => {
      const before = await queue(tokens.ada)
      holds(before.length > 60, `only ${before.length} events wait`)
      const card = page.locator(".review-card")
      const judged = []
      for (let count = 0; count < 58; count++) {
        const id = await card.getAttribute("data-card")
        judged.push(id)
        await page.keyboard.press(count === 57 ? "x" : "a")
        await page.locator(`.review-card:not([data-card="${id}"])`).waitFor()
      }
      equal(
        judged,
        before.slice(0, 58).map(one => one.event.id),
        "the order in which they came",
      )
      holds(
        asked.some(url => /queue\?.*after=/.test(url)),
        "no further page was asked for",
      )
      equal(await page.locator(".last-ten li").count(), 10, "the last decisions")
      await page.locator(".last-ten li").nth(4).getByRole("button", {name: "Take back"}).click()
      await page.locator(`.review-card[data-card="${judged[53]}"]`).waitFor()
      await page.keyboard.press("x")
      await page.locator(`.review-card:not([data-card="${judged[53]}"])`).waitFor()
      const {event} = await (await as(tokens.ada, `events/${judged[53]}`)).json()
      equal(event.state, "rejected", "the decision that was changed")
    },
  )

  await check("no address holds a token, and no page erred", () => {
    holds(
      !asked.some(url => Object.values(tokens).some(token => url.includes(token))),
      "an address holds a token",
    )
    equal([...new Set(faults)], [], "what went wrong")
  })
  await context.close()
  await record.end()
  end()
}
