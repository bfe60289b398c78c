import {expect, test} from "vitest"
import {openFile, temporaryFolder} from "./opened.ts"

const folder = temporaryFolder()
const feed = (content: string | Uint8Array, name = "feed.xml") => openFile(folder, name, content)

const rss = (items: string, head = "") =>
  `<?xml version="1.0"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Daily &amp; News</title><link>https://example.org/news/</link>${head}${items}</channel></rss>`

test("an entry of RSS with its story in CDATA, a relative link, and a title with mark-up", async () => {
  const [entry] = await feed(
    rss(`<item><title>Visit &amp;amp; &lt;i&gt;talks&lt;/i&gt;</title><link>visit?a=1&amp;b=2</link><guid isPermaLink="false">n-1</guid>
      <pubDate>Fri, 02 Nov 2018 10:00:00 GMT</pubDate><content:encoded><![CDATA[<p>Cuba's president arrived.</p><script>evil()</script><p>He left &amp; returned.</p>]]></content:encoded></item>`),
  )
  expect(entry).toEqual({
    key: "feed.xml#entry n-1",
    kind: "bytes",
    document: {
      id: `${folder}/feed.xml#entry n-1`,
      title: "Visit & talks",
      date: "2018-11-02",
      url: "https://example.org/news/visit?a=1&b=2",
      publisher: "Daily & News",
      text: "Cuba's president arrived.\n\nHe left & returned.",
    },
  })
})

test("Atom: XHTML and plain text, xml:base, links to enclosures passed over", async () => {
  const entries =
    await feed(`<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://example.org/x/"><title>World</title><id>f</id><updated>2018-11-02T00:00:00Z</updated>
    <entry><id>tag:1</id><title type="html">A &amp;amp; B</title><link rel="enclosure" href="x.mp3"/><link href="a.html"/><updated>2018-11-02T23:30:00+03:00</updated>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>They <b>met</b> today.</p></div></content></entry>
    <entry><id>tag:2</id><title>C</title><link href="c.html"/><updated>2018-11-03T00:00:00Z</updated><content>1 &lt; 2 &amp; so on</content></entry></feed>`)
  expect(entries.map(one => one.document)).toMatchObject([
    {
      title: "A & B",
      date: "2018-11-02",
      url: "https://example.org/x/a.html",
      text: "They met today.",
      publisher: "World",
    },
    {title: "C", date: "2018-11-03", url: "https://example.org/x/c.html", text: "1 < 2 & so on"},
  ])
})

test("a date that is none is told, and the entry is read without one", async () => {
  const [entry] = await feed(
    rss(
      "<item><guid isPermaLink='false'>1</guid><pubDate>soon</pubDate><description>They met.</description></item>",
    ),
  )
  expect(entry!.document).not.toHaveProperty("date")
  expect(entry!.words).toBe('feed.xml, entry 1, has the date "soon", which is no day')
})

test("an entry that only announces its story is read from its summary where nothing is fetched", async () => {
  const [announced, bare, empty] = await feed(
    rss(
      "<item><link>/a</link><description>They met.</description></item><item><link>/b</link></item><item><title>Only a title</title></item>",
    ),
  )
  expect(announced).toMatchObject({
    key: "feed.xml#entry https://example.org/a",
    document: {text: "They met."},
    words: "feed.xml, entry https://example.org/a, is read from its summary alone",
  })
  expect(bare!.words).toBe("feed.xml, entry https://example.org/b, is on the web, and nothing is fetched")
  expect(empty!.words).toMatch(/^feed\.xml, entry [0-9a-f]{64}, has neither a text nor a link$/)
})

test("links that are no web addresses are not followed", async () => {
  const [entry] = await feed(
    rss("<item><guid isPermaLink='false'>1</guid><link>file:///etc/passwd</link></item>"),
  )
  expect(entry!.words).toBe('feed.xml, entry 1, has no text, and its link "file:///etc/passwd" leads nowhere')
})

test("what an entry declares of its charset is not believed", async () => {
  const [entry] = await feed(
    rss(
      `<item><guid>1</guid><description>&lt;meta charset="windows-1251"&gt;&lt;p&gt;Díaz arrived.&lt;/p&gt;</description></item>`,
    ),
  )
  expect(entry!.document!.text).toBe("Díaz arrived.")
})

test("the encoding that the feed declares is", async () => {
  const xml = rss("<item><guid>1</guid><description>D\u00edaz arrived.</description></item>").replace(
    '"1.0"',
    '"1.0" encoding="iso-8859-1"',
  )
  expect((await feed(Buffer.from(xml, "latin1")))[0]!.document!.text).toBe("Díaz arrived.")
})

const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><rss version="2.0"><channel><title>&b;</title></channel></rss>`

test.each([
  ["entities that grow", bomb, "declares entities of its own, which no feed needs"],
  [
    "an entity that reads a file",
    `<!DOCTYPE rss SYSTEM "x" [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss><channel><title>&a;</title></channel></rss>`,
    "declares entities of its own, which no feed needs",
  ],
  ["depth", rss(`<item>${"<a>".repeat(5000)}</item>`), "nests more than 200 elements; no feed does"],
  ["a page", "<html><p>x</p></html>", /^is no RSS or Atom feed \(/],
  ["a feed cut short", rss("<item>").slice(0, -20), /^is (no RSS or Atom feed|cut short)/],
  ["CDATA without end", rss("<![CDATA["), "is cut short inside its mark-up"],
  ["nothing", "", "is empty"],
])("%s: the feed is refused", async (_, content, reason) => {
  const [only, ...rest] = await feed(content)
  expect(rest).toEqual([])
  expect(only!.kind).toBe("problem")
  expect(only!.words!.replace("feed.xml ", "")).toMatch(reason)
})

test("looking at a hostile feed takes linear time", async () => {
  const [only] = await feed(rss("<![CDATA[".repeat(200_000)))
  expect(only!.words).toBe("feed.xml is cut short inside its mark-up")
})

test("a document type without entities is harmless", async () => {
  const xml = rss("<item><guid>1</guid><description>They met.</description></item>").replace(
    "<rss",
    '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://example.org/rss.dtd"><rss',
  )
  expect((await feed(xml))[0]!.document!.text).toBe("They met.")
})
