// What must hold of XML before a parser sees it: no declared entities, which grow without end, and no depth that no feed has.

import {Unreadable} from "./decode.ts"
import {grouped} from "./given.ts"

/**
 * Looks at each mark-up once, from left to right, so that it takes linear time on anything.
 *
 * @param deepest elements inside each other
 * @throws {Unreadable} with the reason
 */
export const checkXml = (xml: string, deepest: number): void => {
  let depth = 0
  let at = xml.indexOf("<")
  while (at >= 0) {
    let end: string = ">"
    if (xml.startsWith("<![CDATA[", at)) end = "]]>"
    else if (xml.startsWith("<!--", at)) end = "-->"
    else if (xml.startsWith("<?", at)) end = "?>"
    const close = xml.indexOf(end, at + 1)
    if (close < 0) throw new Unreadable("is cut short inside its mark-up")
    if (end === ">") {
      if (/^<!(?:doctype|entity)/i.test(xml.slice(at, at + 9))) refuseEntities(xml.slice(at, close + 1))
      else if (xml[at + 1] === "/") depth -= 1
      else if (xml[close - 1] !== "/") depth += 1
      if (depth > deepest) throw new Unreadable(`nests more than ${grouped(deepest)} elements; no feed does`)
    }
    at = xml.indexOf("<", close + end.length)
  }
}

// > | <!DOCTYPE rss [<!ENTITY lol "lol">
//                   ^ entities are declared inside brackets; a mere name of a document type is harmless
const refuseEntities = (declaration: string): void => {
  if (/\[|entity/i.test(declaration))
    throw new Unreadable("declares entities of its own, which no feed needs")
}

export const declaredEncoding = (bytes: Uint8Array): string | null => {
  const head = Buffer.from(bytes.subarray(0, 256)).toString("latin1")
  return /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w-]+)["']/i.exec(head)?.[1] ?? null
}
