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

const groupColours = ["--accent", "--mark-other", "--quad-1", "--quad-3", "--ink-dim"] as const

const graphOf = (rows: readonly Row[]): Graph => {
  const graph = new Graph({type: "undirected"})
  const weights = new Map<string, number>()
  for (const row of rows)
    for (const end of ["first", "second"]) {
      const code = String(row[end])
      weights.set(code, (weights.get(code) ?? 0) + Number(row["events"]))
    }
  const codes = [...weights.keys()].sort()
  const heaviest = Math.max(1, ...weights.values())
  codes.forEach((code, index) => {
    const turn = (2 * Math.PI * index) / codes.length
    const weight = weights.get(code)!
    const size = 3 + 15 * Math.sqrt(weight / heaviest)
    graph.addNode(code, {x: 100 * Math.cos(turn), y: 100 * Math.sin(turn), weight, size})
  })
  for (const row of rows) {
    const [first, second] = [String(row["first"]), String(row["second"])]
    if (first !== second && !graph.hasEdge(first, second))
      graph.addEdge(first, second, {
        weight: Number(row["events"]),
        conflict: (Number(row["quad3"]) + Number(row["quad4"])) / Number(row["events"]),
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
  louvain.assign(graph, {getEdgeWeight: "weight", rng: () => 0.5, randomWalk: false})
  return graph
}

export default function Drawing({
  rows,
  around,
  onNode,
  onPair,
}: {
  readonly rows: readonly Row[]
  readonly around: string | null
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
        color: colour(
          node === around ? "--quad-4" : groupColours[Number(attributes["community"]) % groupColours.length]!,
        ),
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
  }, [graph, around, scheme])
  return (
    <figure className="network-figure">
      <div
        ref={place}
        className="network-drawing"
        role="img"
        aria-label={words.network.label(graph.order, graph.size)}
      />
      <figcaption>
        <p className="about">{words.network.means}</p>
        <Counted />
      </figcaption>
    </figure>
  )
}
