// Views are kept under names, put in order, handed on as a file, and shown one after the other, with the keyboard alone; what a file of
// somebody else holds is shown before it is kept, and what is no view of the desk is refused.

import {readFileSync} from "node:fs"
import {check, holds} from "../../../demarche/test/checks.js"
import {violations} from "./browser.js"
import {equal} from "./desk.js"

const counted = "modality=actual&quad-rule=plover-section&scale=plover"

const fileOf = (name, content) => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(typeof content === "string" ? content : JSON.stringify(content)),
})

export const checkNamedViews = async ({page, open, query}) => {
  const names = () => page.locator(".view-name").allTextContents()
  const focused = () =>
    page.evaluate(
      () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent,
    )
  const take = async file => {
    await page.locator("input[type=file]").setInputFiles(file)
  }
  /** Keeps the view that is open, with the keyboard alone. */
  const keep = async (path, ready, name, note) => {
    await open(path)
    await page.locator(ready).first().waitFor()
    await page.keyboard.press("k")
    await page.getByRole("dialog", {name: "Keep this view"}).waitFor()
    const field = page.getByRole("textbox", {name: "Name"})
    await page.waitForFunction(() => document.activeElement?.matches("dialog input, [role=dialog] input"))
    holds((await field.inputValue()).length > 0, "no name is proposed")
    await page.keyboard.type(name)
    await page.keyboard.press("Tab")
    await page.keyboard.type(note)
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await page.getByText(`“${name}” is kept.`).waitFor()
    await page.keyboard.press("Enter")
    await page.getByRole("dialog").waitFor({state: "hidden"})
  }

  await check("views are kept under names, by their addresses, with the keyboard alone", async () => {
    await keep("/KEN/GHA?since=2021-01-01", ".series .plot svg", "Kenya and Ghana", "Watch the spring.")
    await keep("/search?q=kenya", ".event-item", "What is told of Kenya", "")
    await keep("/network?least=1", ".network-drawing canvas", "Who deals with whom", "Few do.")
    await page.keyboard.press("g")
    await page.keyboard.press("v")
    await page.locator(".view-items li").nth(2).waitFor()
    equal(
      (await page.evaluate(() => JSON.parse(localStorage.getItem("demarche-views")))).views.map(
        ({address}) => address,
      ),
      [`/KEN/GHA?${counted}&since=2021-01-01`, "/search?q=kenya", `/network?${counted}&least=1`],
      "the addresses",
    )
    equal(
      await page.locator(".view-said .view-address").allTextContents(),
      ["/KEN/GHA?since=2021-01-01", "/search?q=kenya", "/network?least=1"],
      "the addresses as they are shown",
    )
    await page.reload()
    equal(
      await names(),
      ["Kenya and Ghana", "What is told of Kenya", "Who deals with whom"],
      "after a reload",
    )
  })

  await check(
    "they are moved, renamed and deleted, which can be taken back; the focus stays with the view",
    async () => {
      await page.getByRole("button", {name: "Move “What is told of Kenya” down"}).focus()
      await page.keyboard.press("Enter")
      equal(await names(), ["Kenya and Ghana", "Who deals with whom", "What is told of Kenya"], "the order")
      await page.getByRole("status").getByText("“What is told of Kenya” is now 3 of 3.").waitFor()
      equal(await focused(), "Move “What is told of Kenya” up", "the focus")
      await page.getByRole("button", {name: "Change name and note of “Kenya and Ghana”"}).click()
      await page.getByRole("textbox", {name: "Name"}).fill("The pair")
      await page.keyboard.press("Enter")
      await page.getByRole("link", {name: "The pair"}).waitFor()
      equal(await focused(), "Change name and note of “The pair”", "the focus after the change")
      await page.getByRole("button", {name: "Delete “Who deals with whom”"}).click()
      equal(await names(), ["The pair", "What is told of Kenya"], "after the deletion")
      equal(await focused(), "What is told of Kenya", "the focus after the deletion")
      await page.getByRole("button", {name: "Take back"}).click()
      equal(await names(), ["The pair", "Who deals with whom", "What is told of Kenya"], "taken back")
    },
  )

  await check(
    "a briefing shows them step by step, each with its note, by keys and from an address",
    async () => {
      const bar = page.getByRole("region", {name: /^Briefing/})
      const at = async (step, name) => {
        await page.waitForFunction(wanted => new URL(location.href).searchParams.get("step") === wanted, step)
        await bar.getByText(name, {exact: true}).waitFor()
        await page.waitForFunction(() => document.activeElement?.matches(".briefing"))
      }
      await page.getByRole("button", {name: "Present"}).click()
      await at("1", "The pair")
      await page.locator(".series .plot svg").waitFor()
      equal(query().since, "2021-01-01", "the period")
      equal(await bar.getByText("Watch the spring.").count(), 1, "the note")
      holds(await bar.getByRole("button", {name: "Previous"}).isDisabled(), "before the first is something")
      await page.keyboard.press("ArrowRight")
      await at("2", "Who deals with whom")
      await page.locator(".network-drawing canvas").first().waitFor()
      // arrows of a slider are the slider's
      await page.locator(".network-tools input[type=range]").first().focus()
      await page.keyboard.press("ArrowLeft")
      equal(query().step, "2", "the step after an arrow on a slider")
      await bar.focus()
      await page.keyboard.press("PageDown")
      await at("3", "What is told of Kenya")
      holds(await bar.getByRole("button", {name: "Next"}).isDisabled(), "behind the last is something")
      await page.keyboard.press("ArrowRight")
      equal(query().step, "3", "the step behind the last")
      await page.reload()
      await at("3", "What is told of Kenya")
      await page.keyboard.press("ArrowLeft")
      await at("2", "Who deals with whom")
      await page.goBack()
      await at("3", "What is told of Kenya")
      await bar.getByRole("button", {name: "End"}).click()
      await bar.waitFor({state: "hidden"})
      equal(query(), {q: "kenya"}, "the address after the end")
    },
  )

  await check("a step that was narrowed meanwhile goes back to what was kept", async () => {
    await open("/KEN/GHA?since=2022-01-01&step=1")
    const back = page.getByRole("button", {name: "Show as kept"})
    await back.click()
    await back.waitFor({state: "hidden"})
    equal(query().since, "2021-01-01", "the period")
    await open("/map?step=1")
    await page.getByText("This step is not among the views kept in this browser.").waitFor()
  })

  await check("two statements in SQL after each other are each shown", async () => {
    await open("/views")
    await take(
      fileOf("sql.json", {
        demarche: "briefing",
        version: 1,
        views: [1, 2].map(number => ({name: `Statement ${number}`, address: `/sql?q=select ${number}`})),
      }),
    )
    await page.getByRole("button", {name: "Add them to mine"}).click()
    await page.getByText("2 views were taken from the file.").waitFor()
    await page.getByRole("button", {name: "Present"}).click()
    await page.locator(".briefing").waitFor()
    // as fast as a hand can be: no view in between is waited for
    for (const _ of [2, 3, 4]) await page.keyboard.press("ArrowRight")
    await page.waitForFunction(() => new URL(location.href).searchParams.get("step") === "4")
    const statement = page.getByLabel("Statement", {exact: true})
    await statement.waitFor()
    equal(await statement.inputValue(), "select 1", "the first statement")
    await page.locator(".briefing").focus()
    await page.keyboard.press("ArrowRight")
    await page.waitForFunction(() => document.querySelector("textarea")?.value === "select 2")
  })

  await check("a briefing goes out as a file and comes in again, shown before it is kept", async () => {
    await open("/views")
    const download = page.waitForEvent("download")
    await page.getByRole("button", {name: "Save as a file"}).click()
    const text = readFileSync(await (await download).path(), "utf8")
    equal(JSON.parse(text).views.length, 5, "views in the file")
    for (let left = 5; left > 0; left--)
      await page
        .getByRole("button", {name: /^Delete/})
        .first()
        .click()
    await page.getByText("No views are kept yet").waitFor()
    await take(fileOf("briefing.json", text))
    const found = page.getByRole("region", {name: "briefing.json holds 5 views"})
    await found.waitFor()
    await page.waitForFunction(() => document.activeElement?.matches(".found-views"))
    equal(await names(), [], "kept before it was asked for")
    await found.getByRole("button", {name: "Add them to mine"}).click()
    await page.locator(".view-items li").nth(4).waitFor()
    await take(
      fileOf("other.json", {
        demarche: "briefing",
        version: 1,
        views: [{name: '<img src=x onerror="document.title=1">', note: "<b>bold</b>", address: "/CUB/RUS"}],
      }),
    )
    await page.getByRole("button", {name: "Replace my 5 views"}).click()
    await page.waitForFunction(() => document.querySelectorAll(".view-items li").length === 1)
    equal(await names(), ['<img src=x onerror="document.title=1">'], "markup in a name is text")
    equal(await page.locator(".view-items img, .view-items b").count(), 0, "elements out of a file")
  })

  await check("by what the dots of a network are coloured and sized stands in its address", async () => {
    await open("/network?least=1")
    await page.locator(".network-drawing canvas").first().waitFor()
    const rule = (label, choice) =>
      page.getByRole("group", {name: label}).getByText(choice, {exact: true}).click()
    await rule("Colour of the dots", "conflict")
    await rule("Size of the dots", "partners")
    await page.getByText("A dot is as large as the side has partners here").waitFor()
    equal(query(), {least: "1", colour: "conflict", size: "partners"}, "the address")
    await rule("Colour of the dots", "who deals with whom")
    await page.getByText("Dots of one colour deal mostly with each other.").waitFor()
    equal(query(), {least: "1", size: "partners"}, "the address, which does not say what is usual")
  })

  await check("a hostile file is refused with one sentence, and nothing changes", async () => {
    const view = {name: "x", note: "", address: "/"}
    const refused = {
      "The file is no briefing of Demarche.": "<script>alert(1)</script>",
      "The briefing holds no views.": {demarche: "briefing", version: 1, views: []},
      "View 2 of the briefing cannot be taken: its address is no view of this desk.": {
        demarche: "briefing",
        version: 1,
        views: [view, {...view, address: "javascript:alert(1)"}],
      },
      "View 1 of the briefing cannot be taken: its address is no view of this desk.": {
        demarche: "briefing",
        version: 1,
        views: [{...view, address: "//example.org/x"}],
      },
      "The file is too large for a briefing.": " ".repeat(9 * 1024 ** 2),
    }
    await open("/views")
    await page.locator(".view-name").first().waitFor()
    const before = await names()
    for (const [sentence, content] of Object.entries(refused)) {
      await take(fileOf("hostile.json", content))
      await page.getByRole("alert").getByText(sentence, {exact: true}).waitFor()
      equal(await page.getByRole("alert").count(), 1, "sentences")
      equal(await names(), before, "the views")
    }
    // what somebody wrote into the browser's own memory is read no less carefully
    await page.evaluate(() =>
      localStorage.setItem(
        "demarche-views",
        '{"demarche":"briefing","version":1,"views":[{"name":"x","address":"javascript:1"}]}',
      ),
    )
    await open("/views")
    await page.getByText("No views are kept yet").waitFor()
  })

  await check(
    "axe finds nothing to mend in the list, the form, a file's views and a step, light and dark",
    async () => {
      await open("/views")
      await take(
        fileOf("briefing.json", {
          demarche: "briefing",
          version: 1,
          views: [
            {name: "The pair", note: "Watch the spring.", address: "/KEN/GHA?since=2021-01-01"},
            {name: "Kenya", note: "x ".repeat(900), address: "/search?q=kenya"},
          ],
        }),
      )
      const wrong = []
      const look = async where => {
        for (const colorScheme of ["light", "dark"]) {
          await page.emulateMedia({colorScheme})
          await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor()
          wrong.push(...(await violations(page)).map(found => `${where}, ${colorScheme}: ${found}`))
        }
        await page.emulateMedia({colorScheme: "light"})
        await page.setViewportSize({width: 360, height: 740})
        const over = await page.evaluate(() => document.documentElement.scrollWidth - globalThis.innerWidth)
        if (over > 0) wrong.push(`${where}: ${over} pixels too wide for a phone`)
        await page.setViewportSize({width: 1280, height: 900})
      }
      await page.locator(".found-views").waitFor()
      await look("a file's views")
      await page.getByRole("button", {name: "Add them to mine"}).click()
      await page.getByRole("button", {name: "Change name and note of “Kenya”"}).click()
      await look("the list")
      await open("/search?q=kenya&step=2")
      await page.locator(".event-item").first().waitFor()
      await page.locator(".briefing").waitFor()
      await look("a step")
      await page.keyboard.press("k")
      await page.getByRole("dialog", {name: "Keep this view"}).waitFor()
      await look("the form")
      await page.evaluate(() => localStorage.removeItem("demarche-views"))
      holds(wrong.length === 0, wrong.join("\n"))
    },
  )
}
