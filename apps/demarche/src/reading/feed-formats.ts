// RSS, RSS 1.0 (RDF) and Atom as one kind of feed: what an entry is called, says and links to, wherever the format puts it.

import {type AtomFeed, parseFeed, type RdfFeed, type RssFeed} from "feedsmith"
import {Unreadable} from "./decode.ts"

export interface Body {
  readonly text: string
  readonly input: "text" | "html"
}

export interface Entry {
  readonly id: string | undefined
  readonly link: string | undefined
  readonly title: Body | undefined
  readonly date: string | undefined
  /** The whole story. */
  readonly content: Body | undefined
  /** The story or its beginning: feeds put either here. */
  readonly summary: Body | undefined
  readonly publisher: string | undefined
  /** What relative links refer to, where the entry says so. */
  readonly base: string | undefined
}

export interface Feed {
  readonly title: Body | undefined
  /** What relative links refer to, where the feed says so. */
  readonly base: string | undefined
  readonly entries: readonly Entry[]
  /** Minutes between two looks at it that the feed asks for. */
  readonly minutes: number | undefined
}

/** @throws {Unreadable} when it is neither of them */
export const parsedFeed = (xml: string): Feed => {
  let found: ReturnType<typeof parseFeed<string>>
  try {
    found = parseFeed(xml)
  } catch (error) {
    throw new Unreadable(`is no RSS or Atom feed (${(error as Error).message.slice(0, 100)})`)
  }
  if (found.format === "rss") return fromRss(found.feed)
  if (found.format === "atom") return fromAtom(found.feed)
  if (found.format === "rdf") return fromRdf(found.feed)
  throw new Unreadable("is no RSS or Atom feed (it is a JSON feed)")
}

const html = (text: string | undefined): Body | undefined =>
  text === undefined || text.trim() === "" ? undefined : {text, input: "html"}

const typed = (body: AtomFeed.Text | AtomFeed.Content | undefined): Body | undefined => {
  const found = html(body?.value)
  const isText = body?.type === undefined || body.type === "text" || body.type === "text/plain"
  return found && isText ? {...found, input: "text"} : found
}

const fromRss = (feed: RssFeed.Feed<string>): Feed => ({
  title: html(feed.title),
  base: feed.xml?.base ?? feed.link,
  minutes: feed.ttl,
  entries: (feed.items ?? []).map(item => ({
    id: item.guid?.value,
    link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
    title: html(item.title),
    date: item.pubDate ?? item.dc?.dates?.[0],
    content: html(item.content?.encoded),
    summary: html(item.description),
    publisher: item.source?.title,
    base: item.xml?.base,
  })),
})

const fromAtom = (feed: AtomFeed.Feed<string>): Feed => ({
  title: typed(feed.title),
  base: feed.xml?.base ?? linkOf(feed.links),
  minutes: undefined,
  entries: (feed.entries ?? []).map(entry => ({
    id: entry.id,
    link: linkOf(entry.links),
    title: typed(entry.title),
    date: entry.published ?? entry.updated,
    content: typed(entry.content),
    summary: typed(entry.summary),
    publisher: entry.source?.title?.value,
    base: entry.xml?.base,
  })),
})

const linkOf = (links: readonly AtomFeed.Link<string>[] | undefined): string | undefined =>
  links?.find(({rel}) => rel === undefined || rel === "alternate")?.href

const fromRdf = (feed: RdfFeed.Feed<string>): Feed => ({
  title: html(feed.title),
  base: feed.xml?.base ?? feed.link,
  minutes: undefined,
  entries: (feed.items ?? []).map(item => ({
    id: item.rdf?.about,
    link: item.link,
    title: html(item.title),
    date: item.dc?.dates?.[0],
    content: html(item.content?.encoded),
    summary: html(item.description),
    publisher: item.dc?.publishers?.[0],
    base: item.xml?.base,
  })),
})
