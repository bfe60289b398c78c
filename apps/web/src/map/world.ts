// The countries of the world as outlines, fitted to a width. They are loaded when the map is first opened.

import {countries} from "@demarche/codebook"
import {
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoCircle,
  geoDistance,
  geoEqualEarth,
  geoPath,
} from "d3-geo"
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

const codeOf = (outline: World["features"][number]): string | null =>
  byNumber.get(String(outline.id)) ?? byName.get(nameIn(outline)) ?? null

const landsBy = (world: World, projection: GeoProjection, width: number, height: number): Lands => {
  const draw = geoPath(projection)
  return {
    width,
    height,
    lands: world.features.map((outline, index) => ({
      key: String(outline.id ?? index),
      code: codeOf(outline),
      name: nameIn(outline),
      path: draw(outline) ?? "",
    })),
    project: (lon, lat) => projection([lon, lat]),
  }
}

export const landsIn = (world: World, width: number): Lands => {
  const height = Math.round(width * 0.47)
  const shown = {...world, features: world.features.filter(({id}) => id !== "010")}
  return landsBy(shown, geoEqualEarth().fitSize([width, height], shown), width, height)
}

/** Degrees that are shown to each side at least, and at most: a small country has neighbours, a large one is not all of the world. */
const NEAR = 9
const FAR = 34

/** A country, or a place, in the middle of what lies around it; null when neither is on the map. */
export const around = (
  world: World,
  country: string | null,
  point: readonly [number, number] | null,
  width: number,
  height: number,
): Lands | null => {
  const outline = world.features.find(one => country !== null && codeOf(one) === country)
  const middle = point ?? (outline === undefined ? null : geoCentroid(outline))
  if (middle === null) return null
  const [lon, lat] = middle
  const radius = outline === undefined ? NEAR : 0.75 * reachOf(outline, [lon, lat])
  const shown = geoCircle()
    .center([lon, lat])
    .radius(Math.min(FAR, Math.max(NEAR, radius)))()
  const projection = geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .fitSize([width, width], shown)
    .translate([width / 2, height / 2])
    .clipExtent([
      [0, 0],
      [width, height],
    ])
  return landsBy(world, projection, width, height)
}

/** Degrees from a place to the farthest corner of an outline. */
const reachOf = (outline: World["features"][number], from: [number, number]): number => {
  const corners = (part: unknown): readonly [number, number][] =>
    Array.isArray(part) && typeof part[0] === "number"
      ? [part as [number, number]]
      : (part as readonly unknown[]).flatMap(corners)
  const {geometry} = outline
  if (!("coordinates" in geometry)) return 0
  return (180 / Math.PI) * Math.max(...corners(geometry.coordinates).map(corner => geoDistance(from, corner)))
}
