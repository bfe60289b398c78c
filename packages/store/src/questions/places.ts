// Where things happened: country level apart from towns, since a country is never a pin on a map.

import {column, read} from "./answer.ts"
import {chosen, type Sides} from "./chosen.ts"
import {matching, quadColumn} from "./filters.ts"
import type {Question} from "./question.ts"
import {statement} from "./statement.ts"

export const places: Question = {
  name: "places",
  summary: "where the events happened, by level, with coordinates where the place is finer than a country",
  definitions: [
    "Level 1 is a country, 2 a province, 3 a district, 4 a town, 5 something finer. Events without a place are counted in a row without a name.",
  ],
  sides: "none or more",
  words: null,
  pages: false,
  parts: async (reader, asked) => {
    if (asked.sides.length > 2) throw new RangeError('"places" asks for a pair, one side, or nobody')
    const quad = quadColumn(asked.quadRule)
    const found = statement(bind => {
      const from =
        asked.sides.length === 0
          ? `from events e where e.state not in ('rejected', 'ignored') and ${matching(asked, bind, "e")}`
          : `from chosen c join events e on e.id = c.event_id`
      const tables = asked.sides.length === 0 ? "" : chosen(asked.sides as unknown as Sides, asked, bind)
      return `${tables}
select e.place_country as country, e.place_level as level, e.place_name as name, max(e.place_lat) as lat, max(e.place_lon) as lon,
  count(*) as events, count(*) filter (where e.${quad} <= 2) as cooperation, count(*) filter (where e.${quad} >= 3) as conflict
${from}
group by 1, 2, 3
order by events desc, 1 nulls last, 2, 3 limit ${bind(asked.limit)}`
    })
    return [
      {
        name: "places",
        title: "Places",
        columns: [
          column("country", "code", "country the place lies in"),
          column("level", "count", "1 country to 5 below a town"),
          column("name", "text", "its name"),
          column("lat", "number", "latitude; empty at country level"),
          column("lon", "number", "longitude"),
          column("events", "count", "events there"),
          column("cooperation", "count", "of the two classes of cooperation"),
          column("conflict", "count", "of the two classes of conflict"),
        ],
        rows: await read(reader, found),
        next: null,
        statements: [found],
      },
    ]
  },
}
