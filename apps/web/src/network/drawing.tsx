// The network drawn by sigma. Places are found by forces from a circle in alphabetical order, so the same pairs always
// give the same drawing.

import type {Row} from "@demarche/api"
import {useComputedColorScheme} from "@mantine/core"
import Graph from "graphology"
import louvain from "graphology-communities-louvain"
import forceAtlas2 from "graphology-layout-forceatlas2"
import {type ReactElement, useEffect, useMemo, useRef} from "react"
import Sigma from "sigma"
import {Counted} from "../filters/counted.tsx"
import {nameOf} from "../record/names.ts"
import {words} from "../words.ts"
import {
  type ColourRule,
  colourOf,
  conflictsOf,
  type Dot,
  dotsOf,
  mostOf,
  type SizeRule,
  sizeOf,
} from "./decoration.ts"

const graphOf = (rows: readonly Row[]): Graph => {
  const graph = new Graph({type: "undirected"})
  const dots = dotsOf(rows)
  const codes = [...dots.keys()].sort()
  const most = mostOf([...dots.values()])
  codes.forEach((code, index) => {
    const turn = (2 * Math.PI * index) / codes.length
    const dot = dots.get(code)!
    // places are found for dots as large as they usually are, so that no rule moves them
    const size = sizeOf(dot, "events", most)
    graph.addNode(code, {...dot, x: 100 * Math.cos(turn), y: 100 * Math.sin(turn), size})
  })
  for (const row of rows) {
    const [first, second] = [String(row["first"]), String(row["second"])]
    if (first !== second && !graph.hasEdge(first, second))
      graph.addEdge(first, second, {
        weight: Number(row["events"]),
        conflict: conflictsOf(row) / Number(row["events"]),
      })
  }
  // strong gravity keeps pairs that touch no other pair near; sizes keep dots apart
  forceAtlas2.assign(graph, {
    iterations: 600,
    getEdgeWeight: (_edge, attributes) => Math.log2(1 + Number(attributes["weight"])) / 4,
    settings: {
      ...forceAtlas2.inferSettings(graph),
      strongGravityMode: true,
      gravity: 0.06,
      scalingRatio: 60,
      adjustSizes: true,
      barnesHutOptimize: false,
    },
  })
  // no chance: the walk through the nodes is in their order
  louvain.assign(graph, {
    getEdgeWeight: "weight",
    nodeCommunityAttribute: "group",
    rng: () => 0.5,
    randomWalk: false,
  })
  return graph
}

export default function Drawing({
  rows,
  around,
  colourBy,
  sizeBy,
  onNode,
  onPair,
}: {
  readonly rows: readonly Row[]
  readonly around: string | null
  readonly colourBy: ColourRule
  readonly sizeBy: SizeRule
  readonly onNode: (code: string) => void
  readonly onPair: (first: string, second: string) => void
}): ReactElement {
  const place = useRef<HTMLDivElement>(null)
  const scheme = useComputedColorScheme("light")
  const graph = useMemo(() => graphOf(rows), [rows])
  const choose = useRef({onNode, onPair})
  choose.current = {onNode, onPair}
  // biome-ignore lint/correctness/useExhaustiveDependencies: colours are read anew when the scheme changes
  useEffect(() => {
    const container = place.current
    if (container === null || graph.order === 0) return
    const styles = getComputedStyle(document.documentElement)
    const colour = (name: string): string => styles.getPropertyValue(name).trim()
    const widest = Math.max(1, ...graph.mapEdges((_edge, attributes) => Number(attributes["weight"])))
    const most = mostOf(graph.mapNodes((_node, dot) => dot as Dot))
    const drawing = new Sigma(graph, container, {
      labelColor: {color: colour("--ink")},
      labelFont: getComputedStyle(document.body).fontFamily,
      labelSize: 13,
      labelRenderedSizeThreshold: 4,
      labelDensity: 1.4,
      stagePadding: 70,
      allowInvalidContainer: true,
      enableEdgeEvents: true,
      nodeReducer: (node, attributes) => ({
        ...attributes,
        label: nameOf(node),
        size: sizeOf(attributes as Dot, sizeBy, most),
        color: colour(node === around ? "--quad-4" : colourOf(attributes as Dot, colourBy)),
      }),
      edgeReducer: (_edge, attributes) => ({
        ...attributes,
        size: 0.6 + 5 * (Number(attributes["weight"]) / widest),
        color: colour(Number(attributes["conflict"]) >= 0.5 ? "--quad-3" : "--quad-1"),
      }),
    })
    drawing.on("clickNode", ({node}) => choose.current.onNode(node))
    drawing.on("clickEdge", ({edge}) => choose.current.onPair(graph.source(edge), graph.target(edge)))
    for (const [over, out] of [
      ["enterNode", "leaveNode"],
      ["enterEdge", "leaveEdge"],
    ] as const) {
      drawing.on(over, () => container.classList.add("over"))
      drawing.on(out, () => container.classList.remove("over"))
    }
    return () => drawing.kill()
  }, [graph, around, colourBy, sizeBy, scheme])
  return (
    <figure className="network-figure">
      <div
        ref={place}
        className="network-drawing"
        role="img"
        aria-label={words.network.label(graph.order, graph.size)}
      />
      <figcaption>
        <p className="about">{words.network.means(colourBy, sizeBy)}</p>
        <Counted />
      </figcaption>
    </figure>
  )
}
