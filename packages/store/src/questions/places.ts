// Where things happened: country level apart from towns, since a country is never a pin on a map.

import {column, partOf} from "./answer.ts"
import {chosen, type Sides} from "./chosen.ts"
import {matching} from "./filters.ts"
import {quadColumn} from "./quads.ts"
import type {Question} from "./question.ts"
import {type Bind, statement} from "./statement.ts"

export const places: Question = {
  name: "places",
  summary: "where the events happened, by level, with coordinates where the place is finer than a country",
  definitions: [
    "Level 1 is a country, 2 a province, 3 a district, 4 a town, 5 something finer. Events of which the text tells no place stand in the last table only.",
  ],
  sides: "none or more",
  narrowedBy: "filters",
  words: null,
  pages: false,
  parts: async (reader, asked) => {
    if (asked.sides.length > 2) throw new RangeError('"places" asks for a pair, one side, or nobody')
    const quad = quadColumn(asked.quadRule)
    const told = (bind: Bind): {readonly tables: string; readonly from: string} =>
      asked.sides.length === 0
        ? {
            tables: "",
            from: `from events e where e.state not in ('rejected', 'ignored') and ${matching(asked, bind, "e")}`,
          }
        : {
            tables: chosen(asked.sides as unknown as Sides, asked, bind, "p.event_id"),
            from: "from chosen c join events e on e.id = c.event_id where true",
          }
    const counted = statement(bind => {
      const {tables, from} = told(bind)
      return `${tables}
select count(*) as events, count(e.place_name) as placed, count(*) - count(e.place_name) as unplaced
${from}`
    })
    const found = statement(bind => {
      const {tables, from} = told(bind)
      return `${tables}
select e.place_country as country, e.place_level as level, e.place_name as name, max(e.place_lat) as lat, max(e.place_lon) as lon,
  count(*) as events, count(*) filter (where e.${quad} <= 2) as cooperation, count(*) filter (where e.${quad} >= 3) as conflict
${from} and e.place_name is not null
group by 1, 2, 3
order by events desc, 1 nulls last, 2, 3 limit ${bind(asked.limit + 1)}`
    })
    return [
      await partOf(
        reader,
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
        },
        found,
        asked.limit,
      ),
      await partOf(
        reader,
        {
          name: "told",
          title: "Events with a place",
          columns: [
            column("events", "count", "all events"),
            column("placed", "count", "those of which the text tells a place"),
            column("unplaced", "count", "those of which it does not"),
          ],
        },
        counted,
      ),
    ]
  },
}
