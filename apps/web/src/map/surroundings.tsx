// Where one event happened: its country among its neighbours, and a mark where the text names a place in it.

import type {EventRecord} from "@demarche/codebook"
import {type ReactElement, useEffect, useState} from "react"
import {nameOf} from "../record/names.ts"
import {words} from "../words.ts"
import {around, loadWorld, type World} from "./world.ts"

const WIDTH = 420
const HEIGHT = 240

export default function Surroundings({
  place,
}: {
  readonly place: NonNullable<EventRecord["event_loc"]>
}): ReactElement | null {
  const [world, setWorld] = useState<World | null>(null)
  useEffect(() => {
    loadWorld().then(setWorld)
  }, [])
  const {country_code: country, lat, lon} = place
  const point = lat === null || lon === null ? null : ([lon, lat] as const)
  if (world === null)
    return <div className="surroundings" aria-busy="true" style={{aspectRatio: `${WIDTH} / ${HEIGHT}`}} />
  const drawn = around(world, country, point, WIDTH, HEIGHT)
  if (drawn === null) return null
  const name = place.resolved_place ?? place.extracted_place
  const at = point === null ? null : drawn.project(...point)
  return (
    <figure className="surroundings">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={words.map.where(name, country === null ? null : nameOf(country))}
      >
        {drawn.lands.map(({key, code, path}) => (
          <path key={key} d={path} className={code !== null && code === country ? "land here" : "land"} />
        ))}
        {at !== null && (
          <g transform={`translate(${at[0]},${at[1]})`} className="here-mark">
            <circle r={11} />
            <circle r={4.5} />
          </g>
        )}
      </svg>
      <figcaption className="about">{point === null ? words.map.onlyCountry : name}</figcaption>
    </figure>
  )
}
