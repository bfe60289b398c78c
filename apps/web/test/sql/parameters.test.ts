import {expect, it} from "vitest"
import {named} from "../../src/sql/parameters.ts"

it("gives names the places that the server knows, each name one", () => {
  expect(named("select * from pairs where actor = :side or recipient = :side and date > :since")).toEqual({
    text: "select * from pairs where actor = $1 or recipient = $1 and date > $2",
    names: ["side", "since"],
  })
})

it("leaves types, quotations and comments alone", () => {
  const text = `select date::text, 'at 12:30 :no' as ":none" -- :neither\nfrom events /* :nor */`
  expect(named(text)).toEqual({text, names: []})
})

it("keeps the places of a statement that has them already", () => {
  expect(named("select $1::date, $2, :name")).toEqual({
    text: "select $1::date, $2, $3",
    names: ["1", "2", "name"],
  })
})
