// Places that would lie on each other in the drawing, as one mark. Only the drawing is clustered: the table has every place.

import type {Row} from "@demarche/api"

export interface Cluster {
  readonly x: number
  readonly y: number
  /** Its places, that of most events first. */
  readonly places: readonly Row[]
  readonly events: number
  readonly cooperation: number
  readonly conflict: number
}

/**
 * Each place joins the first mark that is near enough, and the mark stays where its largest place is.
 * @param rows by number of events, most first
 * @param near pixels
 */
export const clustersOf = (
  rows: readonly Row[],
  project: (lon: number, lat: number) => readonly [number, number] | null,
  near: number,
): readonly Cluster[] => {
  const groups: {readonly at: readonly [number, number]; readonly places: Row[]}[] = []
  // marks by the square they lie in: a neighbour lies in the same or in one around it
  const squares = new Map<string, typeof groups>()
  const square = (x: number, y: number): string => `${Math.floor(x / near)} ${Math.floor(y / near)}`
  const steps = [-1, 0, 1]
  for (const row of rows) {
    const at = project(Number(row["lon"]), Number(row["lat"]))
    if (at === null) continue
    const [x, y] = at
    const close = steps
      .flatMap(right => steps.flatMap(down => squares.get(square(x + right * near, y + down * near)) ?? []))
      .find(group => Math.hypot(group.at[0] - x, group.at[1] - y) < near)
    if (close !== undefined) close.places.push(row)
    else {
      const group = {at, places: [row]}
      groups.push(group)
      squares.set(square(x, y), [...(squares.get(square(x, y)) ?? []), group])
    }
  }
  return groups.map(({at: [x, y], places}) => {
    const sum = (name: string): number => places.reduce((total, row) => total + Number(row[name]), 0)
    return {
      x,
      y,
      places,
      events: sum("events"),
      cooperation: sum("cooperation"),
      conflict: sum("conflict"),
    }
  })
}
