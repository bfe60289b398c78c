// The network as GraphML, which Gephi, igraph and networkx read.

import type {Row} from "@demarche/api"
import {nameOf} from "../record/names.ts"

const escaped = (text: string): string => text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`)

const figures = ["events", "quad1", "quad2", "quad3", "quad4", "scale_mean", "reports"] as const

export const graphML = (rows: readonly Row[]): string => {
  const codes = [...new Set(rows.flatMap(row => [String(row["first"]), String(row["second"])]))].sort()
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="name" for="node" attr.name="name" attr.type="string"/>
${figures.map(name => `<key id="${name}" for="edge" attr.name="${name}" attr.type="double"/>`).join("\n")}
<graph edgedefault="undirected">
${codes.map(code => `<node id="${escaped(code)}"><data key="name">${escaped(nameOf(code))}</data></node>`).join("\n")}
${rows
  .map(
    row =>
      `<edge source="${escaped(String(row["first"]))}" target="${escaped(String(row["second"]))}">${figures
        .filter(name => row[name] !== null)
        .map(name => `<data key="${name}">${Number(row[name])}</data>`)
        .join("")}</edge>`,
  )
  .join("\n")}
</graph>
</graphml>
`
}
