// The dossier as one file that needs nothing else: its tables, its drawings, the rows as data, how it was counted and
// with which queries. It opens anywhere, also in twenty years.

import type {Answer, Part} from "@demarche/api"
import {textOf} from "../parts/cell.tsx"
import {saveText} from "../parts/save-text.ts"
import {nameOf} from "../record/names.ts"
import {words} from "../words.ts"

const escaped = (text: string): string => text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`)

const style = `
:root{color-scheme:light;--paper:#fff;--ink:#1d2327;--ink-dim:#566067;--line:#dfe3e4;--accent:#0f6468;--quad-1:#2f8fd0;--quad-2:#0b5394;--quad-3:#d9822b;--quad-4:#b3410e}
body{font:15px/1.55 system-ui,sans-serif;color:var(--ink);max-width:72rem;margin:3rem auto;padding:0 1.5rem}
h1,h2{font-family:Charter,"Iowan Old Style",Georgia,serif;font-weight:500;line-height:1.2}h1{font-size:2.4rem}h2{margin-top:2.6rem;font-size:1.3rem}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums;font-size:.85rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--line)}th{color:var(--ink-dim);font-weight:500}
td.count,td.number,th.count,th.number{text-align:right}.frame{overflow-x:auto}
pre{white-space:pre-wrap;background:#f5f7f7;padding:1rem;font-size:.78rem}svg{max-width:100%;height:auto}
svg text{fill:var(--ink-dim);font:11px system-ui}.tick line,.base{stroke:var(--line)}.handle,.outside-period{display:none}.dim{color:var(--ink-dim)}
@media print{body{margin:0}details{display:none}}`

const table = ({columns, rows}: Part): string =>
  rows.length === 0
    ? `<p class="dim">${escaped(words.dossier.none)}</p>`
    : `<div class="frame"><table><thead><tr>${columns
        .map(({name, kind, means}) => `<th class="${kind}" title="${escaped(means)}">${escaped(name)}</th>`)
        .join("")}</tr></thead><tbody>${rows
        .map(
          row =>
            `<tr>${columns.map(({name, kind}) => `<td class="${kind}">${escaped(textOf(row[name]))}</td>`).join("")}</tr>`,
        )
        .join("\n")}</tbody></table></div>`

const queries = ({statements}: Part): string =>
  statements.length === 0
    ? ""
    : `<details><summary>${escaped(words.parts.query)}</summary>${statements
        .map(
          ({text, values}) =>
            `<pre>${escaped(text)}${values.length === 0 ? "" : `\n-- ${escaped(JSON.stringify(values))}`}</pre>`,
        )
        .join("")}</details>`

/** A drawing of the page as it stands, without what only moves. */
const drawing = (page: HTMLElement | null, selector: string): string => {
  const found = page?.querySelector(selector)
  if (!found) return ""
  const copy = found.cloneNode(true) as Element
  copy.removeAttribute("aria-hidden")
  for (const moving of copy.querySelectorAll("[role=slider]")) moving.remove()
  return copy.outerHTML
}

/** The page as text: well-formed HTML in which nothing from outside is markup. */
const dossierPage = (answer: Answer, page: HTMLElement | null): string => {
  const [first = "", second = ""] = answer.asked["sides"] as readonly string[]
  const title = words.dossier.title(nameOf(first), nameOf(second))
  const hatches = drawing(page, ".hatches")
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title><style>${style}</style></head><body>
<h1>${escaped(title)}</h1>
${hatches}${drawing(page, ".timeline svg")}
${answer.parts
  .map(
    part =>
      `<h2>${escaped(part.title)}</h2>\n${part.name === "series" ? drawing(page, ".series .plot svg") : ""}${table(part)}${queries(part)}`,
  )
  .join("\n")}
<h2>${escaped(words.dossier.counted)}</h2>
<ul>${answer.definitions.map(definition => `<li>${escaped(definition)}</li>`).join("")}</ul>
<script type="application/json" id="data">${JSON.stringify(answer).replaceAll("<", "\\u003c")}</script>
</body></html>
`
}

export const saveDossier = (answer: Answer, page: HTMLElement | null): void =>
  saveText(
    `${(answer.asked["sides"] as readonly string[]).join("-")}.html`,
    "text/html",
    dossierPage(answer, page),
  )
