import {expect, it} from "vitest"
import {lackedBy, saidAloud, settingsOf, usual} from "../../src/filters/kept-settings.ts"

const kept = {...usual, modality: "actual,future", "quad-rule": "plover-table"}

it("writes into an address what it does not say and what is not the usual way", () => {
  expect(lackedBy({since: "2020-01-01"}, kept)).toEqual({
    modality: "actual,future",
    "quad-rule": "plover-table",
  })
  expect(lackedBy({modality: "actual", "quad-rule": "plover-table"}, kept)).toBe(null)
  expect(lackedBy({}, usual)).toBe(null)
})

it("says the usual way aloud when a view goes back to it, so that what is kept does not return", () => {
  expect(saidAloud({modality: undefined, since: undefined}, kept)).toEqual({
    modality: "actual",
    since: undefined,
  })
  expect(saidAloud({modality: undefined}, usual)).toEqual({modality: undefined})
})

it("reads the usual way where an address is silent", () => {
  expect(settingsOf({scale: "goldstein"})).toEqual({...usual, scale: "goldstein"})
})
