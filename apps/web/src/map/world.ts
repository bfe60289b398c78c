// The countries of the world as outlines, fitted to a width. They are loaded when the map is first opened.

import {countries} from "@demarche/codebook"
import {geoEqualEarth, geoPath} from "d3-geo"
import {feature} from "topojson-client"
import type {GeometryCollection, Topology} from "topojson-specification"

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

type Outlines = ReturnType<typeof outlinesOf>
export type World = Outlines

const byNumber: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({code, isoNumeric}) => (isoNumeric === null ? [] : [[isoNumeric, code] as const])),
)
const byName: ReadonlyMap<string, string> = new Map([["Kosovo", "KOS"]])

const outlinesOf = (topology: Topology<{countries: GeometryCollection<{name: string}>}>) =>
  feature(topology, topology.objects.countries)

export const loadWorld = async (): Promise<World> => {
  const {default: topology} = await import("world-atlas/countries-110m.json")
  return outlinesOf(topology as unknown as Parameters<typeof outlinesOf>[0])
}

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
      code: byNumber.get(String(outline.id)) ?? byName.get(outline.properties.name) ?? null,
      name: outline.properties.name,
      path: draw(outline) ?? "",
    })),
    project: (lon, lat) => projection([lon, lat]),
  }
}
