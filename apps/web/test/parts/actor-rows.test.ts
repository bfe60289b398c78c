import {expect, it} from "vitest"
import type {EventListRow} from "../../src/api/answers.ts"
import {actorRows} from "../../src/parts/actor-rows.ts"

it("gives each side of an event a row, with the event beside it", () => {
  const visit = {
    date: "2018-11-02",
    type: "CONSULT",
    event: "a1",
    actor: ["CUB GOV Miguel Díaz-Canel", "VEN GOV Nicolás Maduro"],
    recipient: ["RUS Moscow"],
  } as unknown as EventListRow
  expect(actorRows([visit])).toEqual([
    {
      role: "actor",
      code: "CUB",
      sector: "GOV",
      name: "Miguel Díaz-Canel",
      date: "2018-11-02",
      type: "CONSULT",
      event: "a1",
    },
    {
      role: "actor",
      code: "VEN",
      sector: "GOV",
      name: "Nicolás Maduro",
      date: "2018-11-02",
      type: "CONSULT",
      event: "a1",
    },
    {
      role: "recipient",
      code: "RUS",
      sector: null,
      name: "Moscow",
      date: "2018-11-02",
      type: "CONSULT",
      event: "a1",
    },
  ])
})

it("gives an event without a recipient the rows of its actors alone", () => {
  const protest = {event: "b", actor: ["CHL CVL protesters"], recipient: []} as unknown as EventListRow
  expect(actorRows([protest])).toEqual([
    {role: "actor", code: "CHL", sector: "CVL", name: "protesters", event: "b"},
  ])
})
