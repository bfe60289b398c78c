// A web page is one document: its main text as Mozilla's Readability finds it, one blank line between paragraphs,
// and what the page says about itself. Nothing is executed and nothing is fetched. Offsets refer to the extracted text.

import type {Document} from "@demarche/text"
import {Readability} from "@mozilla/readability"
import {parseHTML} from "linkedom"
import {deepestPage, longestPage} from "../limits.ts"
import {decode, Unreadable} from "./decode.ts"
import type {Given, Known, Read} from "./given.ts"
import {checkLength, grouped} from "./given.ts"
import type {Origin} from "./job.ts"
import {originId} from "./job.ts"
import {pageFacts} from "./page-facts.ts"
import {paragraphs} from "./paragraphs.ts"

/**
 * @param known goes before what the page says of itself
 * @param charset that a web server named
 * @throws {Unreadable} with the reason
 */
export const fromHtml = (
  bytes: Uint8Array,
  origin: Origin,
  given: Given,
  known: Known = {},
  charset: string | null = null,
): Read => {
  if (bytes.length === 0) throw new Unreadable("is empty")
  if (bytes.length > longestPage)
    throw new Unreadable(`is a page of ${grouped(bytes.length)} bytes; the limit is ${grouped(longestPage)}`)
  const {text: html, remark} = decode(bytes, charset ?? declaredCharset(bytes))
  if (isTooDeep(html))
    throw new Unreadable(`nests more than ${grouped(deepestPage)} elements; no news page does`)
  const {facts, text} = extract(html)
  if (text === "") throw new Unreadable("holds no readable text")
  checkLength(text)
  const document: Document = {id: originId(origin), text, ...given, ...facts, ...known}
  const url = citedAddress(known.url, facts.url)
  return {document: url === undefined ? document : {...document, url}, remark}
}

/** A page may name a better address for itself, without session numbers and the like, but only on its own host. */
const citedAddress = (found: string | undefined, told: string | undefined): string | undefined =>
  found === undefined || (told !== undefined && hostOf(told) === hostOf(found)) ? told : found

const hostOf = (address: string): string | null => {
  try {
    return new URL(address).host
  } catch {
    return null
  }
}

// Elements without an end, or whose end may be left out: they do not deepen a page.
const flat =
  /^(area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|param|source|td|th|tr|track|wbr)$/i

const isTooDeep = (html: string): boolean => {
  let depth = 0
  for (const [, end, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (flat.test(name!)) continue
    depth = Math.max(0, depth + (end === "/" ? -1 : 1))
    if (depth > deepestPage) return true
  }
  return false
}

/** The parser wants the outer elements that browsers add. */
const completed = (html: string): string => {
  if (/<html[\s>]/i.test(html)) return html
  return /<body[\s>]/i.test(html) ? `<html>${html}</html>` : `<html><body>${html}</body></html>`
}

const declaredCharset = (bytes: Uint8Array): string | null => {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString("latin1")
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? null
}

/** The words of a piece of mark-up, paragraphs with one blank line between them. */
export const plainText = (html: string): string =>
  paragraphs(parseHTML(`<html><body>${html}</body></html>`).document.documentElement)

const extract = (html: string): {facts: ReturnType<typeof pageFacts>; text: string} => {
  try {
    const {document} = parseHTML(completed(html))
    const facts = pageFacts(document)
    const all = paragraphs(document.documentElement)
    // Readability changes the document that it reads; everything else is taken before.
    const article = new Readability(document, {serializer: node => node}).parse()
    const main = article?.content ? paragraphs(article.content as unknown as Element) : ""
    const title = facts.title ?? clean(article?.title)
    return {facts: {...facts, ...(title === undefined ? {} : {title})}, text: main === "" ? all : main}
  } catch (error) {
    throw new Unreadable(`cannot be read as HTML (${error instanceof Error ? error.message : String(error)})`)
  }
}

const clean = (value: string | null | undefined): string | undefined =>
  value?.replace(/\s+/g, " ").trim() || undefined
