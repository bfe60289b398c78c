import {expect, it} from "vitest"
import {clustersOf} from "../../src/map/clusters.ts"

const place = (name: string, lon: number, lat: number, events: number) => ({
  name,
  lon,
  lat,
  events,
  cooperation: events,
  conflict: 0,
})
const flat = (lon: number, lat: number) => [lon, lat] as const

it("draws places that lie on each other as one mark, where the largest of them is", () => {
  const marks = clustersOf(
    [place("Accra", 10, 10, 9), place("Tema", 12, 11, 4), place("Lagos", 40, 10, 2)],
    flat,
    8,
  )
  expect(marks.map(({x, y, events, places}) => [x, y, events, places.map(({name}) => name)])).toEqual([
    [10, 10, 13, ["Accra", "Tema"]],
    [40, 10, 2, ["Lagos"]],
  ])
})

it("finds a neighbour on the other side of a square's edge", () => {
  expect(clustersOf([place("a", 7.9, 7.9, 2), place("b", 8.1, 8.1, 1)], flat, 8)).toHaveLength(1)
})

it("loses no event, and no place that the map shows", () => {
  const rows = Array.from({length: 500}, (_, index) =>
    place(`${index}`, (index * 37) % 360, (index * 91) % 180, 1),
  )
  const marks = clustersOf(rows, flat, 8)
  expect(marks.reduce((sum, {events}) => sum + events, 0)).toBe(500)
  expect(marks.length).toBeLessThan(500)
})
