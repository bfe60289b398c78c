// The text of an element as a reader sees it: blocks become paragraphs, white space inside them is one space, and
// what is no prose (scripts, styles, forms, captions, menus) is left out.

const blocks = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIV DL DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TH THEAD TR UL".split(
    " ",
  ),
)

const leftOut = new Set(
  "AUDIO BUTTON CANVAS FIGCAPTION FORM HEAD IFRAME INPUT NAV NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA VIDEO".split(
    " ",
  ),
)

const textNode = 3
const elementNode = 1

/** Paragraphs with one blank line between them; the empty string when there is no text. */
export const paragraphs = (root: Element): string => {
  const found: string[] = []
  let current = ""
  const close = (): void => {
    const text = current.replace(/[\s\u00a0]+/g, " ").trim()
    if (text !== "") found.push(text)
    current = ""
  }
  const visit = (node: Node): void => {
    if (node.nodeType === textNode) current += node.textContent ?? ""
    if (node.nodeType !== elementNode) return
    const name = node.nodeName.toUpperCase()
    if (leftOut.has(name)) return
    if (name === "BR") current += " "
    const isBlock = blocks.has(name)
    if (isBlock) close()
    for (const child of node.childNodes) visit(child)
    if (isBlock) close()
  }
  visit(root)
  close()
  return found.join("\n\n")
}
