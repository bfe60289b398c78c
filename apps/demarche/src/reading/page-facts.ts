// What a page says about itself, from schema.org's JSON-LD and from meta elements: title, day of publication, address,
// publisher. The first source that speaks is believed; what cannot be read is left out.

import {readDay} from "./date.ts"

export interface PageFacts {
  readonly title?: string
  readonly date?: string
  readonly url?: string
  readonly publisher?: string
}

const articleTypes = /^(?:.*Article|.*Posting|Report|WebPage)$/

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** Every object of the page's JSON-LD that is an article, articles proper before web pages. */
const articles = (document: Document): Json[] => {
  const found: Json[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item)
    if (!isObject(value)) return
    const types = [value["@type"]].flat().filter(type => typeof type === "string")
    if (types.some(type => articleTypes.test(type))) found.push(value)
    if (value["@graph"] !== undefined) visit(value["@graph"])
  }
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      visit(JSON.parse(script.textContent ?? ""))
    } catch {
      // Many pages carry broken JSON-LD; their meta elements remain.
    }
  }
  const rank = (article: Json): number => (article["@type"] === "WebPage" ? 1 : 0)
  return found.sort((a, b) => rank(a) - rank(b))
}

const metaNames = {
  title: ["og:title", "twitter:title", "dc.title", "parsely-title"],
  date: [
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "dc.date.issued",
    "dc.date",
    "date",
    "pubdate",
    "publishdate",
    "parsely-pub-date",
    "sailthru.date",
  ],
  url: ["og:url"],
  publisher: ["og:site_name", "article:publisher", "dc.publisher", "application-name"],
} as const

/** Content of meta elements by lower-case name, the first of each name. */
const metas = (document: Document): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const meta of document.querySelectorAll("meta[content]")) {
    const name = (
      meta.getAttribute("property") ??
      meta.getAttribute("name") ??
      meta.getAttribute("itemprop") ??
      ""
    ).toLowerCase()
    const content = clean(meta.getAttribute("content"))
    if (name !== "" && content !== undefined && !found.has(name)) found.set(name, content)
  }
  return found
}

const clean = (value: unknown): string | undefined =>
  typeof value === "string" ? value.replace(/\s+/g, " ").trim() || undefined : undefined

const first = <Value>(values: Iterable<Value | undefined>): Value | undefined => {
  for (const value of values) if (value !== undefined) return value
  return undefined
}

const webAddress = (value: string | undefined): string | undefined =>
  value !== undefined && /^https?:\/\//i.test(value) ? value : undefined

const day = (value: string | undefined): string | undefined =>
  value === undefined ? undefined : (readDay(value) ?? undefined)

/** A word or a URL of a social network is no publisher's name. */
const publisherName = (value: string | undefined): string | undefined =>
  webAddress(value) === undefined ? value : undefined

export const pageFacts = (document: Document): PageFacts => {
  const told = articles(document)
  const meta = metas(document)
  const named = (names: readonly string[]): (string | undefined)[] => names.map(name => meta.get(name))
  const attribute = (selector: string, name: string): string | undefined =>
    clean(document.querySelector(selector)?.getAttribute(name))
  const title = first([...told.map(article => clean(article["headline"])), ...named(metaNames.title)])
  const date = first(
    [
      ...told.map(article => clean(article["datePublished"])),
      ...named(metaNames.date),
      attribute("article time[datetime]", "datetime"),
      attribute("time[pubdate]", "datetime"),
    ].map(day),
  )
  const url = first(
    [
      attribute('link[rel="canonical"]', "href"),
      ...named(metaNames.url),
      ...told.map(article => clean(article["url"])),
    ].map(webAddress),
  )
  const publisher = first(
    [
      ...told.map(article =>
        isObject(article["publisher"]) ? clean(article["publisher"]["name"]) : undefined,
      ),
      ...named(metaNames.publisher),
    ].map(publisherName),
  )
  return {
    ...(title === undefined ? {} : {title}),
    ...(date === undefined ? {} : {date}),
    ...(url === undefined ? {} : {url}),
    ...(publisher === undefined ? {} : {publisher}),
  }
}
