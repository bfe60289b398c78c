// Who took part in the record, and who is meant by a name.

import {identify, type Knowledge} from "@demarche/actors"
import type {OutputOf, ReadOf, routes} from "@demarche/api"
import {actorsAmong, type Store} from "@demarche/store"
import {identificationValue} from "../writing/identification.ts"
import {noting} from "./noting.ts"

type Actors = OutputOf<typeof routes.actors>

export const actorList = async (given: Store, {q, limit}: ReadOf<typeof routes.actors>): Promise<Actors> => {
  const store = noting(given)
  const called = "position(lower($1) in lower(name)) > 0 or lower(code) = lower($1) or lower(key) = lower($1)"
  const from =
    q.trim() === ""
      ? "actors where $1 = ''"
      : `${actorsAmong(
          `select key from (select distinct key, name, code from participants) names where ${called}`,
        )} where ${called}`
  const actors = [
    ...(await store.query<Actors["actors"][number]>(
      `select key, name, code, sector, kind, first_seen, last_seen, events from ${from}
order by events desc, key limit $2`,
      [q.trim(), limit],
    )),
  ]
  return {actors, statements: store.statements}
}

export const whoIs = (
  {name, on, near}: ReadOf<typeof routes.who>,
  knowledge: Knowledge,
): OutputOf<typeof routes.who> => ({
  ...identificationValue(
    {name, on: on ?? null, near: near ?? null},
    identify(name, on ?? null, near ?? "", knowledge),
  ),
})
