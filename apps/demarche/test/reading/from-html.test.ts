import {expect, test} from "vitest"
import {fromHtml} from "../../src/reading/from-html.ts"

const origin = {source: "page.html", line: 0}
const read = (html: string | Uint8Array, given = {}) => fromHtml(Buffer.from(html), origin, given).document

const story = `
  <p>The president of Chile arrived in La Paz on Monday &mdash; his first visit, officials said, and the first in years.</p>
  <p>The two sides signed a deal worth &#36;3&nbsp;million to build a railway<br>that would link the capitals, a minister said.</p>
  <p>“We&rsquo;re neighbours,” the minister said, adding that work would begin next year, once money has been found.</p>`

const page = `<!doctype html>
<html lang="en"><head>
<meta charset="utf-8">
<title>Chile &amp; Bolivia sign deal - Daily News</title>
<meta property="og:site_name" content="The &quot;Daily&quot; News">
<meta property="og:url" content="https://example.org/a?x=1&amp;y=2">
<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
  {"@type": "WebPage", "datePublished": "2001-01-01"},
  {"@type": "NewsArticle", "headline": "Chile and Bolivia sign deal", "datePublished": "2018-11-02T10:00:00Z"}]}</script>
<script>globalThis.wasRun = true; document.title = "evil"</script>
<style>p { color: red }</style>
</head><body onload="globalThis.wasRun = true">
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>Chile and Bolivia sign deal</h1>${story}
<script>document.write("<p>Chile attacked Bolivia.</p>")</script>
<img src="x" onerror="globalThis.wasRun = true">
<figure><img src="y"><figcaption>File photo: Chile's president in Peru</figcaption></figure>
</article>
<footer>Copyright. All rights reserved. Peru attacked Ecuador.</footer>
</body></html>`

test("main text, title, day, address and publisher of a page, entities decoded", () => {
  expect(read(page)).toEqual({
    id: "page.html",
    title: "Chile and Bolivia sign deal",
    date: "2018-11-02",
    url: "https://example.org/a?x=1&y=2",
    publisher: 'The "Daily" News',
    text: [
      "The president of Chile arrived in La Paz on Monday — his first visit, officials said, and the first in years.",
      "The two sides signed a deal worth $3 million to build a railway that would link the capitals, a minister said.",
      "“We’re neighbours,” the minister said, adding that work would begin next year, once money has been found.",
    ].join("\n\n"),
  })
})

test("nothing in a page is executed, and scripts, captions and menus are not read", () => {
  const {text} = read(page)
  expect("wasRun" in globalThis).toBe(false)
  expect(text).not.toMatch(/attacked|File photo|Sport|color/)
})

test("the day that the page tells goes before the caller's", () => {
  expect(read(page, {date: "2020-01-01"}).date).toBe("2018-11-02")
  expect(read("<p>Short.</p>", {date: "2020-01-01"}).date).toBe("2020-01-01")
})

test("a page without an article is read whole, a fragment without a body too", () => {
  expect(read("<p>Cuba met <b>Russia</b>.<p>Second.").text).toBe("Cuba met Russia.\n\nSecond.")
})

test("a declared charset is used", () => {
  const html = Buffer.from(
    '<html><head><meta charset="iso-8859-1"></head><body><p>Caf\u00e9 in Bras\u00edlia</p></body></html>',
    "latin1",
  )
  expect(read(html).text).toBe("Café in Brasília")
})

test("broken JSON-LD and odd dates are passed over", () => {
  const html = `<head><script type="application/ld+json">{"@type": "NewsArticle", </script>
    <meta name="date" content="soon"><meta property="article:published_time" content="2018-11-02"></head><body><p>Cuba met Russia.</p></body>`
  expect(read(html).date).toBe("2018-11-02")
})

test("a page without text, or too deep to walk, is refused", () => {
  expect(() => read("<html><body><script>1</script></body></html>")).toThrow("holds no readable text")
  const deep = `${"<div>".repeat(100_000)}x`
  expect(() => read(deep)).toThrow("nests more than 2,000 elements")
})
