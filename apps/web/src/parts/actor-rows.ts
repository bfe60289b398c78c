// Events as rows of their own for each actor and recipient: the shape in which others count what somebody does.

import type {Row} from "@demarche/api"
import type {EventListRow} from "../api/answers.ts"
import {readParty} from "../record/names.ts"

export const actorRows = (events: readonly EventListRow[]): readonly Row[] =>
  events.flatMap(({actor, recipient, ...event}) =>
    (
      [
        ["actor", actor],
        ["recipient", recipient],
      ] as const
    ).flatMap(([role, parties]) =>
      parties.map((party): Row => {
        const {code, sector, name} = readParty(party)
        return {role, code, sector, name, ...event}
      }),
    ),
  )
