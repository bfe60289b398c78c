// The countries of the world as outlines, fitted to a width. They are loaded when the map is first opened.

import {countries} from "@demarche/codebook"
import {geoEqualEarth, geoPath} from "d3-geo"
import {feature} from "topojson-client"

export interface Land {
  readonly key: string
  readonly code: string | null
  readonly name: string
  readonly path: string
}

export interface Lands {
  readonly width: number
  readonly height: number
  readonly lands: readonly Land[]
  readonly project: (lon: number, lat: number) => readonly [number, number] | null
}

type Topology = Parameters<typeof feature>[0]
export type World = Extract<ReturnType<typeof feature>, {readonly features: unknown}>

const byNumber: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({code, isoNumeric}) => (isoNumeric === null ? [] : [[isoNumeric, code] as const])),
)
const byName: ReadonlyMap<string, string> = new Map([["Kosovo", "KOS"]])

export const loadWorld = async (): Promise<World> => {
  const {default: read} = await import("world-atlas/countries-110m.json")
  const topology = read as unknown as Topology
  return feature(topology, topology.objects["countries"]!) as World
}

const nameIn = (outline: World["features"][number]): string => String(outline.properties?.["name"] ?? "")

export const landsIn = (world: World, width: number): Lands => {
  const height = Math.round(width * 0.47)
  const shown = {...world, features: world.features.filter(({id}) => id !== "010")}
  const projection = geoEqualEarth().fitSize([width, height], shown)
  const draw = geoPath(projection)
  return {
    width,
    height,
    lands: shown.features.map((outline, index) => ({
      key: String(outline.id ?? index),
      code: byNumber.get(String(outline.id)) ?? byName.get(nameIn(outline)) ?? null,
      name: nameIn(outline),
      path: draw(outline) ?? "",
    })),
    project: (lon, lat) => projection([lon, lat]),
  }
}
